/** Who may import whom; the reasons are the comments. ARCHITECTURE.md draws the same picture. */
const only = (name, comment, from, allowed) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: testing },
  to: { pathNot: [from, ...allowed].join('|') },
});
const testing = '(\\.test\\.tsx?|\\.fixture\\.ts|/contract[\\w-]*\\.ts|/arbitrary-[\\w-]+\\.ts)$';
const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`;

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle has no order in which to read it.',
      from: {},
      to: { circular: true },
    },
    { name: 'no-unresolved', severity: 'error', comment: 'Every import must exist.', from: {}, to: { couldNotResolve: true } },
    only('content-is-data', 'Content is data: it may use the schema and itself, and no code that decides.', '^content/', [
      '^lib/schema/',
      '^lib/report/prose\\.ts$',
      '^lib/documents/',
      '^lib/workspace/audit-actions\\.ts$',
      '^lib/workshop/command\\.ts$',
      '^lib/workshop/demo\\.ts$',
      '^lib/portfolio/columns\\.ts$',
    ]),
    only('schema-is-the-ground', 'The schema rests on zod alone.', '^lib/schema/', [npm('zod')]),
    only(
      'engine-is-pure',
      'The engine takes a pack as an argument: no content, no React, no database, no clock.',
      '^lib/rules/',
      ['^lib/schema/', '^lib/deadlines/'],
    ),
    only('risk-is-pure', 'The risk method takes its model as an argument and reads conditions with the engine.', '^lib/risk/', [
      '^lib/schema/',
      '^lib/rules/',
    ]),
    only('path-is-pure', 'The shortest path asks the engine; pack and levers are arguments.', '^lib/path/', [
      '^lib/schema/',
      '^lib/rules/',
    ]),
    only('photo-is-pure', 'Bytes of a picture go in, bytes of a picture come out.', '^lib/photo/', []),
    only('portfolio-is-pure', 'Tables and judged sites go in; questions are an argument.', '^lib/portfolio/', [
      '^lib/schema/',
      '^lib/exchange/(nearest|quote)\\.ts$',
    ]),
    only('deadlines-are-pure', 'Calendars come in as data.', '^lib/deadlines/', ['^lib/schema/']),
    only('report-is-pure', 'A result goes in, blocks come out; wording is passed in.', '^lib/report/', [
      '^lib/schema/',
      '^lib/i18n/format\\.ts$',
    ]),
    only(
      'documents-are-pure',
      'Papers are filled from templates and answers passed in; packing them needs no more than ZIP.',
      '^lib/documents/',
      ['^lib/schema/', '^lib/rules/', '^lib/report/', '^lib/workshop/', '^lib/i18n/format\\.ts$', npm('fflate')],
    ),
    only('db-remembers', 'Storage knows answers and results, not rules and not content.', '^lib/db/', [
      '^lib/schema/',
      '^lib/errors\\.ts$',
      '^node:',
      '^(crypto|fs|path|os|child_process|net|timers|timers/promises|fs/promises|events|url|util)$',
      npm('kysely', 'better-sqlite3', 'better-sqlite3-13', 'pg', '@types/pg', '@types/better-sqlite3'),
    ]),
    only('workspace-is-pure', 'Who may do what is decided from what is passed in.', '^lib/workspace/', [
      '^lib/schema/',
      '^lib/i18n/format\\.ts$',
    ]),
    only(
      'workshop-is-pure',
      'Events go in, the room comes out; questions, the engine and the clock are arguments.',
      '^lib/workshop/',
      ['^lib/schema/', '^lib/rules/', '^lib/path/compare\\.ts$'],
    ),
    only(
      'phones-get-little',
      'What a phone shows is made on the server and on the phone alike, so nothing heavy: no zod, no content.',
      '^(lib|components)/phone/',
      [
        '^(lib|components)/phone/',
        '^lib/schema/(typed-value|answer|text)\\.ts$',
        '^lib/workshop/',
        '^lib/i18n/(format|strings)\\.ts$',
      ],
    ),
    only('auth-knows-accounts', 'Accounts rest on the database, better-auth and what a name is alone.', '^lib/auth/', [
      '^lib/db/',
      '^lib/schema/name\\.ts$',
      '^lib/errors\\.ts$',
      '^node:',
      '^(crypto|fs|path)$',
      npm('better-auth', '@better-auth', '@zxcvbn-ts', 'kysely'),
    ]),
    {
      name: 'one-door-into-content',
      severity: 'error',
      comment: 'Content is reached through lib/catalog, which checks it at import; interface wording through lib/i18n.',
      from: {
        path: '^(app|components|lib)/',
        pathNot: ['^lib/catalog/', '^lib/i18n/strings\\.ts$', '\\.(test|fixture)\\.tsx?$'],
      },
      to: { path: '^content/' },
    },
    {
      name: 'components-get-props',
      severity: 'error',
      comment: 'Components receive data as props; they never reach for storage, services or files.',
      from: { path: '^components/', pathNot: ['^components/(pdf|docx|xlsx|ics)/', '\\.test\\.tsx?$'] },
      to: { path: '^lib/(db|service|http|cli|exchange)/|^node:', pathNot: '^lib/service/list-types\\.ts$' },
    },
    {
      name: 'pdf-is-a-sealed-room',
      severity: 'error',
      comment: 'Only components/pdf knows the PDF renderer.',
      from: { pathNot: ['^components/pdf/', '^bench/'] },
      to: { path: npm('@react-pdf', 'pdfkit', 'fontkit') },
    },
    {
      name: 'office-formats-are-sealed-rooms',
      severity: 'error',
      comment:
        'Only components/docx knows the Word writer, components/xlsx the Excel writer, components/ics the calendar writer.',
      from: { pathNot: ['^components/(docx|xlsx|ics)/'] },
      to: { path: npm('docx', 'write-excel-file', 'ical-generator') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
