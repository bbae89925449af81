import { type AnswerValue, checkAnswer } from '../schema/answer';
import type { Locale } from '../schema/text';
import { type Consequence, consequenceOf, consequencesOf, type ShownConsequence } from '../workshop/consequences';
import { answerKey } from '../workshop/split';
import type { Caller } from '../workspace/caller';
import { today } from './evaluate';
import { type OpenAssessment, openAssessment } from './load';
import { rooms } from './workshop-room';

type Place = { readonly assessment: string; readonly workshop: string };

/** What each answer to a question would do to the verdict; votes count among them once they are revealed. Null for what is not there. */
export async function shownConsequences(
  caller: Caller,
  place: Place & { readonly question: string },
  locale: Locale,
): Promise<readonly ShownConsequence[] | null> {
  const found = await questionIn(caller, place);
  if (!found) return null;
  const { open, question, item } = found;
  const voted: AnswerValue[] = item.revealed ? [...item.votes.values()].map(({ answer }) => answer) : [];
  const told = consequencesOf(open.pack, open.answers, { question, voted }, optionsOf(open));
  return told.map((each) => inWords(each, { open, question: question.id, locale }));
}

/** What one answer would do to the verdict; else what is wrong with the question or the answer. */
export async function shownConsequence(
  caller: Caller,
  place: Place,
  { question: id, answer }: { readonly question: string; readonly answer: AnswerValue },
  locale: Locale,
): Promise<
  | { readonly ok: true; readonly consequence: ShownConsequence }
  | { readonly ok: false; readonly path: string; readonly message: string }
> {
  const found = await questionIn(caller, { ...place, question: id });
  if (!found) return { ok: false, path: 'question', message: 'not-in-plan' };
  const { open, question } = found;
  const wrong = checkAnswer(question, answer);
  if (wrong) return { ok: false, path: 'answer', message: wrong.code };
  const told = consequenceOf(open.pack, open.answers, { question: id, answer }, optionsOf(open));
  return { ok: true, consequence: inWords(told, { open, question: id, locale }) };
}

const optionsOf = ({ assessment }: OpenAssessment) => ({ today: today(), mode: assessment.mode });

async function questionIn(caller: Caller, { assessment, workshop, question }: Place & { readonly question: string }) {
  const [open, room] = await Promise.all([openAssessment(caller, assessment), rooms().read(workshop)]);
  const asked = open && Object.hasOwn(open.pack.questions, question) ? open.pack.questions[question] : undefined;
  const item = room?.items.get(question);
  return open && asked && item ? { open, question: asked, item } : null;
}

type Where = { readonly open: OpenAssessment; readonly question: string; readonly locale: Locale };

function inWords(each: Consequence, { open: { pack, answers }, question, locale }: Where): ShownConsequence {
  const rules = new Map(pack.rules.map(({ id, title }) => [id, title[locale]]));
  const ofRule = (ids: readonly string[]) => ids.map((id) => ({ id, title: rules.get(id) ?? id }));
  const ofQuestion = (ids: readonly string[]) => ids.map((id) => ({ id, title: pack.questions[id]?.text[locale] ?? id }));
  const present = answers[question];
  return {
    answer: each.answer,
    present: present !== undefined && answerKey(each.answer) === answerKey(present),
    floor: each.floor,
    ceiling: each.ceiling,
    appear: ofRule(each.appear),
    disappear: ofRule(each.disappear),
    open: ofRule(each.open),
    asked: ofQuestion(each.asked),
    spared: ofQuestion(each.spared),
  };
}
