import { formatDate } from '../../i18n/format';
import type { ReportContext } from '../context';
import { expectedProofs, fileNumber, filesFor } from '../evidence';
import type { Block } from '../model';

/** 证据清单: the proofs expected, whom they belong to, who holds them and which files are attached; then those files with their hashes, and the workshops in which answers were agreed. */
export function evidence(context: ReportContext): Block[] {
  return [...expected(context), ...files(context), ...workshops(context)];
}

function expected(context: ReportContext): Block[] {
  const { prose } = context;
  const words = prose.record.evidence;
  const proofs = expectedProofs(context);
  if (proofs.length === 0) return [{ kind: 'prose', text: words.none }];
  return [
    { kind: 'prose', text: words.lead },
    {
      kind: 'table',
      header: [words.number, words.proof, words.belongs, words.holder, words.attached],
      weights: [8, 31, 27, 20, 14],
      rows: proofs.map((each) => [
        each.id,
        // Some are written to stand in a sentence.
        each.proof.charAt(0).toUpperCase() + each.proof.slice(1),
        each.belongs,
        each.holder ? prose.sheets.owners[each.holder] : words.noHolder,
        filesFor(each, context).join(prose.words.listSeparator) || words.notAttached,
      ]),
    },
  ];
}

function files(context: ReportContext): Block[] {
  const { attached = [], prose, locale } = context;
  if (attached.length === 0) return [];
  const words = prose.record.evidence;
  const belongs = { question: context.questionText, finding: ruleTitle(context), task: taskTitle(context) };
  return [
    { kind: 'prose', text: words.filesLead },
    {
      kind: 'table',
      header: [words.attached, words.fileName, words.belongs, words.size, words.hash, words.attachedOn],
      weights: [9, 23, 24, 9, 22, 13],
      rows: attached.map(({ kind, target, name, size, sha256, on }, index) => [
        fileNumber(index, context),
        name,
        belongs[kind](target),
        size,
        sha256,
        formatDate(on, locale),
      ]),
    },
  ];
}

/** What a task is called: its own words, else the finding it is for. */
function taskTitle(context: ReportContext): (id: string) => string {
  const { tasks = [], prose, say } = context;
  return (id) => {
    const task = tasks.find((each) => each.id === id);
    const title = task?.title.trim() || (task?.rule ? ruleTitle(context)(task.rule) : '');
    const words = prose.record.evidence;
    return title === '' ? words.task : say(words.ofTask, { task: title });
  };
}

function workshops({ workshops: held = [], prose, locale, say }: ReportContext): Block[] {
  if (held.length === 0) return [];
  const words = prose.workshops;
  const { listSeparator } = prose.words;
  return [
    { kind: 'heading', level: 2, title: words.heading },
    { kind: 'prose', text: words.lead },
    {
      kind: 'table',
      header: [words.on, words.title, words.present, words.questions],
      weights: [18, 32, 28, 22],
      rows: held.map(({ on, title, departments, present, agreed, parked, untouched }) => [
        formatDate(on, locale),
        title,
        [say(words.persons, { count: present }), departments.map((each) => say(words.department, each)).join(listSeparator)].join(
          '\n',
        ),
        say(words.outcome, { agreed, parked, untouched }),
      ]),
    },
  ];
}

function ruleTitle({ rule, text }: ReportContext): (id: string) => string {
  return (id) => {
    const found = rule(id);
    return found ? text(found.title) : id;
  };
}
