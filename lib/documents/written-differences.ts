import { formatDate } from '../i18n/format';
import { answerText } from '../report/answer-text';
import { evaluateCondition } from '../rules/evaluate-condition';
import type { ConsistencyInput, Difference, Place } from './consistency-model';
import type { CompanionDocument, PaperPart } from './model';
import { datesIn, numbersIn } from './note-differences';
import { codeAgrees, creditCodes, operatorName } from './operator-name';
import { factField, writtenIn } from './paper-fields';

/** Somebody's own words that stand in a paper now. */
type Worded = { readonly place: Place; readonly text: string; readonly part: PaperPart };

/**
 * What was written into the papers against the answers: words put over a gap, other numbers of the same unit, other credit
 * codes, facts that the answers rule out, another province, dates that cannot be. All are to be looked at.
 */
export function writtenDifferences(input: ConsistencyInput): Difference[] {
  const worded = ownWords(input);
  const facts = writtenFacts(input);
  return [
    ...overGaps(worded, input),
    ...otherNumbers(worded, input),
    ...otherCodes([...facts, ...worded.map(({ place }) => place)], input),
    ...ruledOut(input),
    ...otherProvince(facts, input),
    ...impossibleDates(facts, input),
  ];
}

/** Own words as a place to look, under the paper and the section they stand in. */
export function ownPlace({ title }: CompanionDocument, { section, label, own, field }: PaperPart, text = own ?? ''): Place {
  return { where: [title, section, label].filter(Boolean).join(' · '), text, question: null, ...(field ? { field } : {}) };
}

function ownWords({ documents }: ConsistencyInput): Worded[] {
  return documents.flatMap((paper) =>
    paper.parts.flatMap((part) =>
      part.own === null || part.drafted === null ? [] : [{ place: ownPlace(paper, part), text: part.own, part }],
    ),
  );
}

/** The facts written once for all papers; of what names a person only that it is written. */
function writtenFacts({ paperFacts, written, locale, content }: ConsistencyInput): (Place & { readonly fact: string })[] {
  return paperFacts.flatMap(({ id, text, personal }) => {
    const value = writtenIn(written, factField(id));
    if (value === null) return [];
    const shown = personal ? content.words.filledIn[locale] : value;
    return [{ where: text[locale], text: shown, question: null, field: factField(id), fact: id }];
  });
}

function overGaps(worded: readonly Worded[], { content, locale, ...input }: ConsistencyInput): Difference[] {
  return worded.flatMap(({ place, part }) => {
    const asked = [...new Set(part.gaps.flatMap(({ question }) => question ?? []))];
    if (asked.length === 0) return [];
    const places = asked.flatMap((question) => answerPlace(question, { ...input, content, locale }));
    return { id: `over-gap-${part.field}`, text: content.words.ownOverGap[locale], places: [place, ...places] };
  });
}

function answerPlace(question: string, { pack, answers, locale, prose }: ConsistencyInput): Place[] {
  const asked = pack.questions[question];
  return asked ? [{ where: asked.text[locale], text: answerText(asked, answers[question], locale, prose.words), question }] : [];
}

/** Numbers in own words with the unit of an answer, where no answer of that unit gives them. */
function otherNumbers(worded: readonly Worded[], { content, pack, facts, locale }: ConsistencyInput): Difference[] {
  const answered = content.tracked.flatMap(({ question }) => {
    const asked = question === null ? undefined : pack.questions[question];
    const value = asked ? facts.read(asked.id).value : undefined;
    return asked?.kind === 'number' && typeof value === 'number' ? [{ asked, value }] : [];
  });
  return worded.flatMap(({ place, text, part }) => {
    const strange = answered.filter(({ asked }) =>
      numbersIn(text, asked.unit.zh, asked.unit.en).some((number) =>
        answered.every((each) => each.asked.unit.zh !== asked.unit.zh || each.value !== number),
      ),
    );
    if (strange.length === 0) return [];
    const places = strange.map(
      ({ asked, value }): Place => ({ where: asked.text[locale], text: `${value}${asked.unit[locale]}`, question: asked.id }),
    );
    return { id: `own-number-${part.field}`, text: content.words.ownNumber[locale], places: [place, ...places] };
  });
}

function otherCodes(places: readonly Place[], { answers, content, locale, pack }: ConsistencyInput): Difference[] {
  const named = answers['org-name'];
  const { code } = operatorName(typeof named === 'string' ? named : '');
  const strange = places.filter(({ text }) =>
    creditCodes(text).some((each) => (code === '' ? !codeAgrees(each) : each !== code)),
  );
  if (strange.length === 0) return [];
  const own = { where: pack.questions['org-name']?.text[locale] ?? 'org-name', text: code, question: 'org-name' };
  return [{ id: 'written-code', text: content.words.otherCode[locale], places: [...(code === '' ? [] : [own]), ...strange] }];
}

function ruledOut(input: ConsistencyInput): Difference[] {
  const written = new Map(writtenFacts(input).map((place) => [place.fact, place]));
  return input.content.factChecks.flatMap(({ fact, question, when, text }) => {
    const place = written.get(fact);
    if (!place || evaluateCondition(when, input.facts) !== 'yes') return [];
    return { id: `ruled-out-${fact}`, text: text[input.locale], places: [place, ...answerPlace(question, input)] };
  });
}

/** An address or an authority that begins with another province than the one answered. */
function otherProvince(facts: readonly (Place & { readonly fact: string })[], input: ConsistencyInput): Difference[] {
  const { pack, content, locale } = input;
  const asked = pack.questions['org-province'];
  const { value } = input.facts.read('org-province');
  if (asked?.kind !== 'single' || typeof value !== 'string') return [];
  const others = asked.options.filter(({ id }) => id !== value);
  if (others.length === asked.options.length) return [];
  const places = facts.filter(
    ({ fact, text }) =>
      (fact === 'address' || fact === 'filing-office') &&
      others.some((other) => text.startsWith(other.text.zh) || text.startsWith(other.text.en)),
  );
  if (places.length === 0) return [];
  return [
    {
      id: 'written-province',
      text: content.words.otherProvince[locale],
      places: [...places, ...answerPlace('org-province', input)],
    },
  ];
}

/** A count taken after the reference date, or an authority that has ended by then. */
function impossibleDates(facts: readonly (Place & { readonly fact: string })[], input: ConsistencyInput): Difference[] {
  const { result, content, locale } = input;
  const on = { where: content.words.referenceDate[locale], text: formatDate(result.on, locale), question: 'org-assessment-date' };
  return facts.flatMap((place) => {
    const last = datesIn(place.text).sort().at(-1);
    if (last === undefined) return [];
    if (place.fact === 'persons-date' && last > result.on)
      return { id: 'counted-later', text: content.words.countedLater[locale], places: [place, on] };
    if (place.fact === 'delegate-term' && last < result.on)
      return { id: 'authority-ended', text: content.words.authorityEnded[locale], places: [place, on] };
    return [];
  });
}
