import type { AnswerValue } from '../schema/answer';
import type { Locale } from '../schema/text';
import { type Consequence, consequencesOf } from '../workshop/consequences';
import type { Caller } from '../workspace/caller';
import { today } from './evaluate';
import { openAssessment } from './load';
import { rooms } from './workshop-room';

type Named = { readonly id: string; readonly title: string };

/** What one answer would do, in words of one language; `present` marks the answer the assessment has now. */
export type ShownConsequence = Pick<Consequence, 'answer' | 'floor' | 'ceiling'> & {
  readonly present: boolean;
  readonly appear: readonly Named[];
  readonly disappear: readonly Named[];
  readonly open: readonly Named[];
  readonly asked: readonly Named[];
  readonly spared: readonly Named[];
};

/** What each answer to a question would do to the verdict; votes count among them once they are revealed. Null for what is not there. */
export async function shownConsequences(
  caller: Caller,
  { assessment, workshop, question }: { readonly assessment: string; readonly workshop: string; readonly question: string },
  locale: Locale,
): Promise<readonly ShownConsequence[] | null> {
  const [open, room] = await Promise.all([openAssessment(caller, assessment), rooms().read(workshop)]);
  const asked = open && Object.hasOwn(open.pack.questions, question) ? open.pack.questions[question] : undefined;
  const item = room?.items.get(question);
  if (!open || !asked || !item) return null;
  const { pack, answers } = open;
  const voted: AnswerValue[] = item.revealed ? [...item.votes.values()].map(({ answer }) => answer) : [];
  const options = { today: today(), mode: open.assessment.mode };
  const rules = new Map(pack.rules.map(({ id, title }) => [id, title[locale]]));
  const named = (ids: readonly string[], title: (id: string) => string | undefined) =>
    ids.map((id) => ({ id, title: title(id) ?? id }));
  const ofRule = (ids: readonly string[]) => named(ids, (id) => rules.get(id));
  const ofQuestion = (ids: readonly string[]) => named(ids, (id) => pack.questions[id]?.text[locale]);
  const present = JSON.stringify(answers[question]);
  return consequencesOf(pack, answers, { question: asked, voted }, options).map((each) => ({
    answer: each.answer,
    present: JSON.stringify(each.answer) === present,
    floor: each.floor,
    ceiling: each.ceiling,
    appear: ofRule(each.appear),
    disappear: ofRule(each.disappear),
    open: ofRule(each.open),
    asked: ofQuestion(each.asked),
    spared: ofQuestion(each.spared),
  }));
}
