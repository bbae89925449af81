import { defaultPack } from '../catalog/index';
import type { Assignment } from '../db/assignments';
import { formatDate } from '../i18n/format';
import { shanghaiTime } from '../i18n/shanghai-time';
import { assessmentFacts } from '../rules/assessment-facts';
import { referenceDate } from '../rules/evaluate-pack';
import { askedQuestions } from '../rules/visible-steps';
import type { Locale } from '../schema/text';
import { isOverdue, questionsMeant } from '../workspace/assigning';
import type { ShownAssignment } from '../workspace/shown-assignment';
import { today } from './evaluate';
import type { OpenAssessment, ReadAssessment } from './load';

/** How many of the questions some targets mean are put now, and how many of these are answered. */
export function progressOf(targets: readonly string[], { pack, answers, assessment }: ReadAssessment) {
  const on = referenceDate(pack, answers, { today: today() });
  const asked = askedQuestions(pack, assessmentFacts(pack, answers, on), assessment.mode).flatMap(({ questions }) => questions);
  const meant = new Set(questionsMeant(targets, pack.steps));
  const mine = asked.filter((id) => meant.has(id));
  return { total: mine.length, answered: mine.filter((id) => answers[id] !== undefined).length };
}

/** Assignments in words, those with something left and the earliest last day first. */
export function assignmentsView(
  assigned: readonly Assignment[],
  {
    open,
    names,
    locale,
  }: { readonly open: OpenAssessment; readonly names: Readonly<Record<string, string>>; readonly locale: Locale },
): ShownAssignment[] {
  const { pack } = open;
  const on = today();
  const wording = (target: string) => {
    const [kind, id = ''] = target.split(':');
    if (kind === 'step') return pack.steps.find((step) => step.id === id)?.title[locale] ?? id;
    return pack.questions[id]?.text[locale] ?? id;
  };
  const shown = assigned.map(({ id, assignee, targets, due, note, createdBy, link }): ShownAssignment => {
    const progress = progressOf(targets, open);
    const left = progress.answered < progress.total;
    return {
      id,
      member: link ? null : assignee,
      name: link ? link.name : (names[assignee] ?? assignee),
      what: targets.includes('all') ? [] : targets.map(wording),
      ...progress,
      due,
      dueWords: due && formatDate(due, locale),
      overdue: left && isOverdue(due, on),
      note,
      by: names[createdBy] ?? '',
      link: link && {
        statedName: link.statedName,
        until: shanghaiTime(link.expiresAt, locale),
        over: link.expiresAt <= new Date().toISOString(),
        opens: link.opens,
        lastUsed: link.lastUsedAt && shanghaiTime(link.lastUsedAt, locale),
      },
    };
  });
  const late = ({ due, answered, total }: ShownAssignment) => `${answered < total ? 0 : 1}${due ?? '9999-12-31'}`;
  return shown.sort((a, b) => late(a).localeCompare(late(b)));
}

/** The steps with their questions in words, for choosing what to assign. */
export function assignableQuestions(locale: Locale) {
  const pack = defaultPack();
  return pack.steps.map(({ id, title, questions }) => ({
    id,
    title: title[locale],
    questions: questions.map((each) => ({ id: each.id, text: pack.questions[each.id]?.text[locale] ?? each.id })),
  }));
}
