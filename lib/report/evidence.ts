import type { TaskOwner } from '../schema/rule';
import type { NumberedFinding, ReportContext } from './context';

/** Questions whose ticked options claim a safeguard. */
const claims = ['sec-safeguards', 'sec-controls'];
const creditRule = 'r-safeguards-credit';

/** A proof that should be on file: for a finding once corrected, or for a safeguard the answers claim. */
export type ExpectedProof = {
  readonly id: string;
  readonly proof: string;
  /** The finding it belongs to; null for a claimed safeguard. */
  readonly finding: NumberedFinding | null;
  readonly belongs: string;
  readonly holder: TaskOwner | null;
  /** The question whose answer claims the safeguard; null for a finding. */
  readonly question: string | null;
};

/** The proofs a report expects, numbered: first those of the findings, gravest first, then those of claimed safeguards. */
export function expectedProofs(context: ReportContext): ExpectedProof[] {
  const words = context.prose.record.evidence;
  const found = toCorrect(context).flatMap((entry) => {
    const tasks = [entry.rule, ...context.folded(entry.rule.id).map(({ rule }) => rule)].flatMap(({ task }) => task ?? []);
    const [first] = tasks;
    if (!first) return [];
    const belongs = `${entry.number} ${context.text(entry.rule.title)}`;
    return [
      {
        proof: tasks.map(({ proof }) => context.text(proof)).join('\n'),
        finding: entry,
        belongs,
        holder: first.owner,
        question: null,
      },
    ];
  });
  const holder = context.rule(creditRule)?.task?.owner ?? null;
  const claimed = claims.flatMap((id) =>
    claimedOptions(id, context).map((measure) => ({
      proof: words.claimedProof,
      finding: null,
      belongs: context.say(words.claimed, { measure }),
      holder,
      question: id,
    })),
  );
  return [...found, ...claimed].map((each, index) => ({ ...each, id: context.say(words.id, { n: String(index + 1) }) }));
}

/** The files attached to a finding, to one folded under it, to a task for either, or to the answer that claims a safeguard, by their numbers. */
export function filesFor({ finding, question }: ExpectedProof, context: ReportContext): string[] {
  const rules = finding ? [finding.rule.id, ...context.folded(finding.rule.id).map(({ rule }) => rule.id)] : [];
  const tasks = (context.tasks ?? []).flatMap(({ id, rule }) =>
    id !== undefined && rule !== null && rules.includes(rule) ? [id] : [],
  );
  return (context.attached ?? []).flatMap(({ kind, target }, index) => {
    const to = { finding: rules, question: [question], task: tasks };
    return to[kind].includes(target) ? [fileNumber(index, context)] : [];
  });
}

/** The files attached to a task, by their numbers. */
export function filesOfTask(task: string | undefined, context: ReportContext): string[] {
  return (context.attached ?? []).flatMap(({ kind, target }, index) =>
    kind === 'task' && target === task ? [fileNumber(index, context)] : [],
  );
}

/** What the attached file at this place is called in the report. */
export function fileNumber(index: number, { prose, say }: ReportContext): string {
  return say(prose.record.evidence.file, { n: String(index + 1) });
}

/** The certain findings a plan is made for: all but information. */
export function toCorrect({ gaps }: ReportContext): readonly NumberedFinding[] {
  return gaps.filter(({ finding }) => finding.severity !== 'info');
}

function claimedOptions(id: string, { answers, pack, locale }: ReportContext): string[] {
  const question = pack.questions[id];
  const value = answers[id];
  if (question?.kind !== 'multi' || !Array.isArray(value)) return [];
  return question.options.filter((option) => option.id !== 'none' && value.includes(option.id)).map(({ text }) => text[locale]);
}
