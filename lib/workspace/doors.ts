import type { Right } from './permissions';

/**
 * What a door asks for: `public` nobody in particular; `member` anyone of the workspace; a right over the whole
 * workspace, somewhere in it (the work then asks for which client), or over the assessment or portfolio whose id is in the address.
 */
export type Demand =
  | 'public'
  | 'member'
  | { readonly right: Right; readonly of: 'workspace' | 'somewhere' | 'assessment' | 'portfolio' };

const over = (right: Right): Demand => ({ right, of: 'assessment' });
const overPortfolio = (right: Right): Demand => ({ right, of: 'portfolio' });
const somewhere = (right: Right): Demand => ({ right, of: 'somewhere' });
const within = (right: Right): Demand => ({ right, of: 'workspace' });

/** Every address the product answers, with what it asks for. A page or route without a row here does not exist. */
export const doors = {
  'PAGE /': 'member',
  'PAGE /sign-in': 'public',
  'PAGE /setup': 'public',
  'PAGE /answer/[token]': 'public',
  'PAGE /assessments': 'member',
  'PAGE /assessments/new': somewhere('create'),
  'PAGE /assessments/[id]': over('read'),
  'PAGE /assessments/[id]/[step]': over('read'),
  'PAGE /assessments/[id]/result': over('read'),
  'PAGE /assessments/[id]/result/history': over('read'),
  'PAGE /assessments/[id]/result/history/compare': over('read'),
  'PAGE /assessments/[id]/result/history/restore': over('answer-assigned'),
  'PAGE /assessments/[id]/result/documents': over('read'),
  'PAGE /assessments/[id]/result/documents/[paper]': over('read'),
  'PAGE /assessments/[id]/result/duties': over('read'),
  'PAGE /assessments/[id]/result/particulars': over('read'),
  'PAGE /assessments/[id]/result/path': over('read'),
  'PAGE /assessments/[id]/result/report': over('read'),
  'PAGE /assessments/[id]/result/review': over('read'),
  'PAGE /assessments/[id]/result/risk': over('read'),
  'PAGE /assessments/[id]/result/small-handler': over('read'),
  'PAGE /assessments/[id]/result/tasks': over('read'),
  'PAGE /assessments/[id]/result/versions': over('read'),
  'PAGE /audit': within('audit'),
  'PAGE /laws': 'member',
  'PAGE /laws/[instrument]': 'member',
  'PAGE /laws/changes': 'member',
  'PAGE /laws/coverage': 'member',
  'PAGE /portfolios': somewhere('read'),
  'PAGE /portfolios/[id]': overPortfolio('read'),
  'PAGE /portfolios/[id]/import': overPortfolio('create'),
  'PAGE /portfolios/[id]/sites/[site]': overPortfolio('read'),
  'PAGE /settings/report': 'member',
  'PAGE /tasks': 'member',
  'PAGE /verify': 'member',

  'GET /api/answer': 'public',
  'PUT /api/answer': 'public',
  'PUT /api/answer/name': 'public',
  'POST /api/assessments': somewhere('create'),
  'POST /api/assessments/import': somewhere('create'),
  'GET /api/assessments/[id]': over('read'),
  'PATCH /api/assessments/[id]': over('manage'),
  'DELETE /api/assessments/[id]': over('manage'),
  'PUT /api/assessments/[id]/answers': over('answer-assigned'),
  'POST /api/assessments/[id]/assignments': over('manage'),
  'PATCH /api/assessments/[id]/assignments': over('manage'),
  'DELETE /api/assessments/[id]/assignments': over('manage'),
  'GET /api/assessments/[id]/deadlines.ics': over('read'),
  'GET /api/assessments/[id]/documents/[file]': over('read'),
  'POST /api/assessments/[id]/duplicate': over('create'),
  'GET /api/assessments/[id]/export.json': over('read'),
  'GET /api/assessments/[id]/filing-package.zip': over('read'),
  'POST /api/assessments/[id]/full': over('manage'),
  'GET /api/assessments/[id]/history': over('read'),
  'GET /api/assessments/[id]/report.docx': over('read'),
  'GET /api/assessments/[id]/report.md': over('read'),
  'GET /api/assessments/[id]/report.pdf': over('read'),
  'GET /api/assessments/[id]/report.xlsx': over('read'),
  'POST /api/assessments/[id]/restore': over('manage'),
  'POST /api/assessments/[id]/versions': over('answer-assigned'),
  'GET /api/audit.jsonl': within('audit'),
  'GET /api/assessments/[id]/comments': over('read'),
  'POST /api/assessments/[id]/comments': over('comment'),
  'PATCH /api/assessments/[id]/comments/[comment]': over('comment'),
  'PUT /api/assessments/[id]/comments/read': over('read'),
  'PUT /api/assessments/[id]/findings/[rule]': over('review'),
  'POST /api/assessments/[id]/review': over('submit'),
  'POST /api/assessments/[id]/review/decision': over('review'),
  'GET /api/assessments/[id]/signed/[number]/[report]': over('read'),
  'POST /api/assessments/[id]/tasks': over('manage'),
  'PATCH /api/assessments/[id]/tasks': over('answer-assigned'),
  'GET /api/health': 'public',
  'POST /api/locale': 'public',
  'GET /api/packs/[pack]/wizard': 'member',
  'POST /api/portfolios': somewhere('create'),
  'DELETE /api/portfolios/[id]': overPortfolio('manage'),
  'POST /api/portfolios/[id]/judge': overPortfolio('read'),
  'GET /api/portfolios/[id]/roll-up.xlsx': overPortfolio('read'),
  'POST /api/portfolios/[id]/sites/[site]/assessment': overPortfolio('create'),
  'POST /api/portfolios/[id]/table': overPortfolio('create'),
  'GET /api/portfolios/[id]/table.xlsx': overPortfolio('read'),
  'GET /api/public-key': 'public',
  'GET /api/sample.pdf': 'member',
  'PUT /api/settings/report-theme': within('theme'),
  'POST /api/settings/report-theme/logo': within('theme'),
  'POST /api/setup': 'public',
  'POST /api/sign-in': 'public',
  'POST /api/sign-out': 'public',
  'POST /api/verify': 'member',
  'GET /schema/assessment.json': 'public',
  'GET /schema/result.json': 'public',
} as const satisfies Readonly<Record<string, Demand>>;

export type DoorKey = keyof typeof doors;
export type PageKey = Extract<DoorKey, `PAGE ${string}`>;
export type RouteKey = Exclude<DoorKey, PageKey>;
