import { tokenHash } from '../auth/link-token';
import { questionsOnly } from '../catalog/wizard-first';
import type { WizardTexts } from '../catalog/wizard-texts';
import type { LinkedAssignment } from '../db/assignments';
import { json } from '../http/respond';
import { throttle } from '../http/throttle';
import { assessmentFacts } from '../rules/assessment-facts';
import { referenceDate } from '../rules/evaluate-pack';
import { askedQuestions } from '../rules/visible-steps';
import type { FieldName } from '../schema/field';
import type { Question } from '../schema/question';
import type { Locale } from '../schema/text';
import { fieldsMeant, linkActor, questionsMeant } from '../workspace/assigning';
import type { Caller } from '../workspace/caller';
import { audit } from './audit';
import { today } from './evaluate';
import { openAssessment } from './load';
import { assignments, together } from './repository';

/** Requests one link, and guesses at tokens from anywhere, may make in a minute. */
const PER_LINK = throttle(240, 60_000);
const GUESSES = throttle(300, 60_000);

/** Who answers by a link: what was assigned, and the caller every change is recorded under. */
export type Respondent = { readonly linked: LinkedAssignment; readonly caller: Caller };

/**
 * Whoever holds this token. It is 256 random bits and only its SHA-256 is looked up, so the time a look-up takes tells
 * nothing about any token. `gone` where it opens nothing (any more), or
 * the seconds to wait after too many requests.
 */
export async function respondentOf(token: string): Promise<Respondent | 'gone' | { readonly wait: number }> {
  const linked = /^[\w-]{43}$/.test(token) ? await (await assignments()).byToken(tokenHash(token)) : null;
  const wait = linked ? PER_LINK.hit(linked.link.id) : GUESSES.hit('all');
  if (wait > 0) return { wait };
  if (!linked) return 'gone';
  const { id, statedName, name } = linked.link;
  const caller = { actor: linkActor(id), name: statedName ?? name, workspace: linked.workspace, team: true, grants: [] };
  return { linked, caller };
}

/** Lets a request pass that carries a link's token in its `x-answer-token` header; else the response that refuses it. */
export async function respondentAsking(request: Request): Promise<Respondent | Response> {
  const found = await respondentOf(request.headers.get('x-answer-token') ?? '');
  if (found === 'gone') return json({ error: 'gone' }, 410);
  if ('wait' in found) return json({ error: 'wait', wait: found.wait }, 429, { 'retry-after': String(found.wait) });
  return found;
}

/** Notes that a link was opened or used. */
export async function noteUse({ linked }: Respondent, opened: boolean): Promise<void> {
  await (await assignments()).used(linked.workspace, linked.link.id, opened);
}

/** Keeps the name a respondent gives, by which the history will call them. */
export async function nameRespondent({ linked, caller }: Respondent, name: string): Promise<void> {
  await together(async () => {
    await (await assignments()).name(linked.workspace, linked.link.id, name);
    await audit(caller, 'link.named', linked.assessment, { link: linked.link.id, name });
  });
}

export type RespondentView = {
  readonly questions: Readonly<Record<string, Question>>;
  readonly texts: WizardTexts;
  /** Which of the assigned questions are put now, by step; the server decides, since it may hang on answers others give. */
  readonly asked: readonly { readonly id: string; readonly questions: readonly string[] }[];
  /** The fields the respondent may see and change, and no other. */
  readonly fields: readonly {
    readonly field: FieldName;
    readonly value: string | number | readonly string[] | null;
    readonly version: number;
  }[];
  readonly seq: number;
};

/** What a respondent sees: the assigned questions with their answers and notes; null when the assessment is gone. */
export async function respondentView({ linked, caller }: Respondent, locale: Locale): Promise<RespondentView | null> {
  const open = await openAssessment(caller, linked.assessment);
  if (!open) return null;
  const { pack, answers, assessment } = open;
  const meant = new Set(questionsMeant(linked.targets, pack.steps));
  const visible = fieldsMeant(linked.targets, pack.steps);
  const on = referenceDate(pack, answers, { today: today() });
  const asked = askedQuestions(pack, assessmentFacts(pack, answers, on), assessment.mode)
    .map(({ id, questions }) => ({ id, questions: questions.filter((each) => meant.has(each)) }))
    .filter(({ questions }) => questions.length > 0);
  return {
    ...questionsOnly(pack, meant, locale),
    asked,
    fields: open.fields.filter(({ field }) => visible.has(field)),
    seq: open.seq,
  };
}
