import { fill, formatDate } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { verdictSentence, verdictTone } from '../i18n/verdict';
import { changedDuties, changedFindings, changedQuestions, type DutyPlace, type FindingState } from '../report/change-log';
import { dutiesFor } from '../rules/duties';
import { evaluatePack } from '../rules/evaluate-pack';
import { packIndex } from '../rules/pack-index';
import type { Answers, AnswerValue } from '../schema/answer';
import { questionsOf } from '../schema/condition';
import { type FieldName, fieldValues } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { AssessmentResult, FilingStatus } from '../schema/result';
import type { Locale } from '../schema/text';
import { changedFields } from '../workspace/versions';
import { fieldAddress, fieldTitle, fieldValue } from './field-words';
import { packFor } from './index';

/** One version of an assessment. `day` is the civil date it is judged on where no answer gives a reference date. */
export type ComparedVersion = {
  readonly fields: readonly { readonly field: FieldName; readonly value: AnswerValue | null }[];
  readonly mode: 'quick' | 'full';
  readonly day: string;
};

/** A changed answer behind a changed conclusion. */
export type Cause = { readonly question: string; readonly text: string; readonly href: string };

/** Something that differs, in words, with the changed answers behind it. `traced` is false where they only bear on it. */
export type ShownChange = {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly causes: readonly Cause[];
  readonly traced: boolean;
};
export type ShownFindingChange = ShownChange & {
  readonly change: 'came' | 'went' | 'rose' | 'fell' | 'settled' | 'opened';
  /** For the mark of each side: a severity, `review` or nothing. */
  readonly fromKind: string | null;
  readonly toKind: string | null;
};

type Side = {
  readonly verdict: string;
  readonly tone: string;
  readonly filing: string;
  readonly pack: string;
  /** Reference date, civil date. */
  readonly on: string;
  readonly covered: boolean;
};

export type VersionCompare = {
  readonly from: Side;
  readonly to: Side;
  readonly filing: ShownChange | null;
  readonly findings: readonly ShownFindingChange[];
  readonly duties: readonly ShownChange[];
  readonly fields: readonly {
    readonly field: FieldName;
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly href: string;
  }[];
  /** Whether law or day differ although no answer changed them, so that not every difference comes from an answer. */
  readonly otherLaw: boolean;
  readonly otherDay: boolean;
};

type Input = {
  readonly id: string;
  /** The pack the assessment names. */
  readonly named: string;
  readonly locale: Locale;
  readonly strings: Strings;
};

type Judgement = { readonly pack: Pack; readonly answers: Answers; readonly result: AssessmentResult };

/** Two versions of an assessment by answers and by conclusions, each judged by the law in force on its own reference date. */
export function compareVersions(before: ComparedVersion, after: ComparedVersion, input: Input): VersionCompare {
  const [was, is] = [judge(before, input.named), judge(after, input.named)];
  const causesFor = causeFinder(was, is, input);
  const { locale, strings } = input;
  const words = strings.compare;
  const ruleTitle = (id: string) =>
    [is.pack, was.pack].flatMap(({ rules }) => rules.find((rule) => rule.id === id)?.title[locale] ?? [])[0] ?? id;
  const stateWords = ({ kind, severity }: FindingState) => fill(words.states[kind], { severity: strings.severities[severity] });
  const mark = ({ kind, severity }: FindingState) => (kind === 'absent' ? null : kind === 'open' ? 'review' : severity);
  const findings = changedFindings(was, is).map(
    ({ rule, change, from, to, causes }): ShownFindingChange => ({
      id: rule,
      title: ruleTitle(rule),
      change,
      from: stateWords(from),
      to: stateWords(to),
      fromKind: mark(from),
      toKind: mark(to),
      ...causesFor(causes, () => [was, is].flatMap(({ pack }) => readByRule(pack, rule))),
    }),
  );
  const decided = [was, is].map(({ pack, answers, result }) => dutiesFor(pack, answers, result.on));
  const duties = changedDuties(decided[0] ?? [], decided[1] ?? []).flatMap(({ duty: id, from, to }): ShownChange[] => {
    const duty = [is.pack, was.pack].flatMap(({ duties: all }) => all.find((each) => each.id === id) ?? [])[0];
    if (!duty) return [];
    const own = [duty.concerns, duty.triggeredWhen, duty.doneWhen].flatMap((when) => (when ? questionsOf(when) : []));
    const read = [...own, ...(duty.dayZero ? [duty.dayZero] : []), ...(duty.verdict === 'filing' ? filingReads(was, is) : [])];
    const place = (each: DutyPlace) => placeWords(each, input);
    return [{ id, title: duty.title[locale], from: place(from), to: place(to), ...causesFor([], () => read) }];
  });
  const filings = [was, is].map(({ result }) => filingWords(result, input));
  const [from, to] = [was, is].map((each) => sideOf(each, input)) as [Side, Side];
  return {
    from,
    to,
    filing:
      filings[0] === filings[1]
        ? null
        : {
            id: 'filing',
            title: strings.filing.title,
            from: filings[0] ?? '',
            to: filings[1] ?? '',
            ...causesFor(filingReads(was, is), () => []),
          },
    findings,
    duties,
    fields: changedFields(before.fields, after.fields).map((field) => ({
      field,
      title: fieldTitle(field, { pack: is.pack, locale, strings }),
      from: fieldValue(field, valueIn(before, field), { pack: is.pack, locale, strings }),
      to: fieldValue(field, valueIn(after, field), { pack: is.pack, locale, strings }),
      href: fieldAddress(field, input.id, is.pack),
    })),
    otherLaw: was.pack.id !== is.pack.id,
    otherDay: was.result.on !== is.result.on,
  };
}

function valueIn({ fields }: Pick<ComparedVersion, 'fields'>, field: FieldName): AnswerValue | null {
  return fields.find((each) => each.field === field)?.value ?? null;
}

function judge({ fields, mode, day }: ComparedVersion, named: string): Judgement {
  const { answers } = fieldValues(fields);
  const pack = packFor(named, answers, { today: day });
  return { pack, answers, result: evaluatePack(pack, answers, { today: day, mode }) };
}

function sideOf({ pack, result }: Judgement, { locale, strings }: Input): Side {
  return {
    verdict: verdictSentence(result, strings),
    tone: verdictTone(result.overall),
    filing: strings.filing[result.filing.status],
    pack: pack.title[locale],
    on: result.on,
    covered: pack.status !== 'not-covered',
  };
}

function filingWords({ filing }: AssessmentResult, { locale, strings }: Input): string {
  const status: FilingStatus = filing.status;
  const words = strings.filing[status];
  return filing.deadline ? fill(strings.compare.by, { words, date: formatDate(filing.deadline, locale) }) : words;
}

function placeWords({ state, deadline, overdue }: DutyPlace, { locale, strings }: Input): string {
  const words = strings.compare.places[overdue ? 'overdue' : state];
  return deadline ? fill(strings.compare.by, { words, date: formatDate(deadline, locale) }) : words;
}

const filingReads = (...sides: readonly Judgement[]) =>
  sides.flatMap(({ result }) => result.filing.steps.flatMap(({ questions }) => questions));

/** Finds the changed answers behind a difference: those the trace names, else those the rule can depend on. */
function causeFinder(was: Judgement, is: Judgement, { id, locale }: Input) {
  const questions = Object.keys({ ...was.pack.questions, ...is.pack.questions });
  const changed = new Set(changedQuestions(questions, was.answers, is.answers));
  const show = (question: string): Cause => ({
    question,
    text: is.pack.questions[question]?.text[locale] ?? question,
    href: fieldAddress(`q:${question}`, id, is.pack),
  });
  return (named: readonly string[], readable: () => readonly string[]): Pick<ShownChange, 'causes' | 'traced'> => {
    const traced = [...new Set(named)].filter((question) => changed.has(question));
    if (traced.length > 0) return { causes: traced.map(show), traced: true };
    const reach = withConditions([is.pack, was.pack], readable());
    return { causes: [...reach].filter((question) => changed.has(question)).map(show), traced: false };
  };
}

function readByRule(pack: Pack, id: string): string[] {
  const rule = pack.rules.find((each) => each.id === id);
  if (!rule) return [];
  const { asks, outside } = packIndex(pack).rule(rule);
  const own = [rule.appliesWhen, rule.eased?.when];
  return [
    ...asks,
    ...own.flatMap((when) => (when ? questionsOf(when) : [])),
    ...outside.flatMap(({ when }) => questionsOf(when)),
  ];
}

/** Questions with those that decide whether they are asked, and so on. */
function withConditions(packs: readonly Pack[], questions: readonly string[]): ReadonlySet<string> {
  const reach = new Set<string>();
  const waiting = [...questions];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reach.has(next)) continue;
    reach.add(next);
    for (const pack of packs) {
      const when = packIndex(pack).showWhen.get(next);
      if (when) waiting.push(...questionsOf(when));
    }
  }
  return reach;
}
