import { workshopWords } from '../../content/documents/workshop';
import { workshopAgenda } from '../documents/workshop/agenda';
import { type MinutesInput, type MinutesVerdict, workshopMinutes } from '../documents/workshop/minutes';
import { type PaperInput, type PaperQuestion, sayer } from '../documents/workshop/paper';
import { preparationSheet } from '../documents/workshop/preparation';
import { stringsFor } from '../i18n/strings';
import { verdictSentence } from '../i18n/verdict';
import { planEffect } from '../path/compare';
import { answerText } from '../report/answer-text';
import type { ReportModel } from '../report/model';
import { packIndex } from '../rules/pack-index';
import { reachingOnly } from '../rules/reaching';
import type { Answers, AnswerValue } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Question } from '../schema/question';
import { severities } from '../schema/rule';
import type { Locale } from '../schema/text';
import type { Plan } from '../workshop/plan';
import { provisionLabels } from './provision-label';
import { reportProse } from './report-prose';

/** What the papers of a workshop are made from; `answers` decide only which instruments reach the case. */
export type WorkshopPapersInput = {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly plan: Plan;
  readonly locale: Locale;
  readonly subject: string;
  /** Civil date the paper is made on. */
  readonly on: string;
  readonly demo: boolean;
};

/** What minutes say besides; answers as they stood when the workshop opened, null where they are no longer there. */
export type WorkshopMinutesInput = WorkshopPapersInput &
  Pick<MinutesInput, 'minutes' | 'nameOf' | 'files' | 'kept'> & {
    readonly before: Answers | null;
    readonly mode: 'quick' | 'full';
  };

/** The agenda of a workshop. */
export function agendaPaper(input: WorkshopPapersInput): ReportModel {
  return workshopAgenda(input.plan, paperInput(input));
}

/** The preparation sheets of a workshop, all or that of one department. */
export function preparationPaper(input: WorkshopPapersInput, only: string | null): ReportModel {
  return preparationSheet(input.plan, paperInput(input), only);
}

/** The minutes of a workshop. */
export function minutesPaper(input: WorkshopMinutesInput): ReportModel {
  const { plan, minutes, nameOf, files, kept, pack, locale } = input;
  const answer = (id: string, value: AnswerValue) => {
    const question = pack.questions[id];
    return question ? answerText(question, value, locale, reportProse[locale].words) : reportProse[locale].words.unanswered;
  };
  return workshopMinutes({ ...paperInput(input), plan, minutes, nameOf, files, kept, answer, verdict: verdictOf(input) });
}

/** The agreed answers laid over those from before the workshop, judged by one pack on one reference date, so that nothing else makes a difference. */
function verdictOf({ before, minutes, pack, locale, on, mode }: WorkshopMinutesInput): MinutesVerdict | null {
  if (before === null) return null;
  const agreed = Object.fromEntries(
    minutes.outcomes.flatMap((outcome) => (outcome.state === 'recorded' ? [[outcome.question, outcome.answer]] : [])),
  );
  const effect = planEffect(pack, before, agreed, { today: on, mode });
  const weighty = new Map(
    pack.rules.filter(({ severity }) => severity !== 'info').map(({ id, title }) => [id, title[locale]] as const),
  );
  const titles = (rules: readonly string[]) => rules.flatMap((id) => weighty.get(id) ?? []);
  const { filingStatus } = reportProse[locale];
  return {
    before: verdictSentence(effect.before, stringsFor(locale)),
    after: verdictSentence(effect.after, stringsFor(locale)),
    filingBefore: unstopped(filingStatus[effect.before.filing.status]),
    filingAfter: unstopped(filingStatus[effect.after.filing.status]),
    changes: {
      fresh: titles(effect.fresh),
      opened: titles(effect.opened.filter((rule) => !effect.gone.includes(rule))),
      changed: titles(effect.changed),
      gone: titles(effect.gone),
      settled: titles(effect.settled.filter((rule) => !effect.gone.includes(rule))),
    },
  };
}

/** Without its full stop, to stand before a bracket. */
const unstopped = (text: string) => text.replace(/[。.]$/, '');

function paperInput({ pack, answers, locale, subject, on, demo }: WorkshopPapersInput): PaperInput {
  const prose = reportProse[locale];
  const reaching = reachingOnly(pack, answers, on);
  const proofs = proofsOf(pack, locale);
  const say = sayer({ words: workshopWords, locale });
  const question = (id: string): PaperQuestion => {
    const asked = pack.questions[id];
    if (!asked) return { text: id, why: '', answers: '', proofs: [], basis: [] };
    const cited = provisionLabels(reaching(asked.basis), locale);
    const binding = cited.filter(({ standing }) => standing === 'binding' || standing === 'notice');
    const basis = (binding.length > 0 ? binding : cited).map(({ label, grade, verified }) =>
      verified ? label : `${label} ${prose.words.grades[grade]}`,
    );
    return {
      text: asked.text[locale],
      why: asked.why[locale],
      answers: answersInWords(asked, locale, say),
      proofs: proofs(id),
      basis: [...new Set(basis)],
    };
  };
  return { words: workshopWords, locale, question, subject, on, author: prose.author, pageOf: prose.pageOf, demo };
}

function answersInWords(question: Question, locale: Locale, say: ReturnType<typeof sayer>): string {
  switch (question.kind) {
    case 'yes-no':
      return say('yesNo');
    case 'date':
      return say('anyDate');
    case 'number':
      return say('anyNumber', { unit: question.unit[locale] });
    case 'text':
      return say('anyText');
    case 'single':
    case 'multi': {
      const options = question.options.map(({ text }) => text[locale]).join(say('separator'));
      return say(question.kind === 'multi' ? 'several' : 'unsureToo', { options });
    }
  }
}

/** Most proofs named beside one question. */
const MOST_PROOFS = 2;

/** What would prove a good answer to a question: the proofs of the rules that rest on it most, the gravest of them first. */
function proofsOf(pack: Pack, locale: Locale): (question: string) => readonly string[] {
  const index = packIndex(pack);
  const rules = pack.rules
    .filter(({ severity, task }) => severity !== 'info' && task !== undefined)
    .map((rule) => ({ rule, asks: index.rule(rule).asks }))
    .sort((a, b) => a.asks.length - b.asks.length || severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity));
  return (question) => {
    const reading = rules.filter(({ asks }) => asks.includes(question));
    return [...new Set(reading.flatMap(({ rule }) => rule.task?.proof[locale] ?? []))].slice(0, MOST_PROOFS);
  };
}
