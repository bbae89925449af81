import { CircleAlert, CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { buttonClass } from '@/components/ui/button';
import { fill, formatDate } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import type { IssuedFacts, ShownContent, SignedFacts, Verification, VerificationStatus } from '@/lib/seal/verification';

const looks: Readonly<Record<VerificationStatus, { readonly colours: string; readonly icon: typeof CircleCheck }>> = {
  issued: { colours: 'bg-jade-wash text-jade', icon: CircleCheck },
  appended: { colours: 'bg-amber-wash text-amber', icon: CircleAlert },
  resaved: { colours: 'bg-amber-wash text-amber', icon: CircleAlert },
  altered: { colours: 'bg-red-wash text-red', icon: TriangleAlert },
  'other-key': { colours: 'bg-slate-wash text-slate', icon: CircleHelp },
  unsigned: { colours: 'bg-slate-wash text-slate', icon: CircleHelp },
  'not-ours': { colours: 'bg-slate-wash text-slate', icon: CircleHelp },
  unreadable: { colours: 'bg-red-wash text-red', icon: TriangleAlert },
  'taken-over': { colours: 'bg-slate-wash text-slate', icon: CircleHelp },
};

type Props = {
  readonly name: string;
  readonly verification: Verification;
  readonly locale: Locale;
  readonly strings: Strings;
  /** What can be done with the file. */
  readonly children?: ReactNode;
};

/** What can be said of one file: a sentence that decides, why, and of which report it is. */
export function VerificationCard({ name, verification, locale, strings, children }: Props) {
  const heading = useId();
  const { status, facts, signed, current, problem, otherKey, shown, takenOver } = verification;
  const text = strings.verify;
  const { colours, icon: Icon } = looks[status];
  const origin = takenOver ? { from: takenOver.from || text.unnamedServer, date: shanghaiTime(takenOver.at, locale) } : {};
  const { title, text: why } = shown ? wordsFor(status, shown, text) : text.statuses[status];
  return (
    <article aria-labelledby={heading} className="rounded-[14px] border border-line bg-card px-5 py-5">
      <p className="text-[14px] text-ink-faint [overflow-wrap:anywhere]">
        {text.checked}
        {strings.common.colon}
        <bdi>{name}</bdi>
      </p>
      <h2 id={heading} className={`mt-2 flex items-center gap-3 rounded-[10px] px-4 py-3 font-semibold text-[19px] ${colours}`}>
        <Icon aria-hidden="true" size={22} className="shrink-0" />
        {title}
      </h2>
      <p className="mt-3 max-w-[44em]">
        {problem ? text.problems[problem] : fill(why, { key: otherKey?.id ?? '', ...origin })}
        {otherKey ? (otherKey.consistent ? text.consistent : text.inconsistent) : null}
      </p>
      {signed === undefined ? null : (
        <p className={`mt-2 max-w-[44em] ${signed ? 'font-semibold' : 'text-ink-soft'}`}>{signingText(signed, locale, text)}</p>
      )}
      {shown && shown.state === 'changed' ? <Places shown={shown} strings={strings} /> : null}
      {facts && (status === 'resaved' || status === 'altered') ? <h3 className="mt-4 font-semibold">{text.original}</h3> : null}
      {facts ? <Facts facts={facts} locale={locale} strings={strings} /> : null}
      {current ? (
        <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{text.current[current]}</span>
          {facts && current !== 'gone' ? (
            <a href={`/assessments/${facts.assessmentId}/result`} className={buttonClass('quiet')}>
              {text.open}
            </a>
          ) : null}
        </p>
      ) : null}
      {children}
    </article>
  );
}

function signingText(signed: SignedFacts | null, locale: Locale, text: Strings['verify']): string {
  if (!signed) return text.notSigned;
  const { number, name, title, at } = signed;
  return fill(title === '' ? text.signed : text.signedWithTitle, { number, name, title, date: shanghaiTime(at, locale) });
}

/** Why, for a file whose pages or chapters could be compared with those issued. */
function wordsFor(status: VerificationStatus, { kind, state }: ShownContent, text: Strings['verify']) {
  if (status === 'resaved' && state === 'same') return { title: text.resavedSame.title, text: text.resavedSame[kind] };
  if (status === 'altered' && state === 'changed') return { title: text.statuses.altered.title, text: text.shownChanged[kind] };
  if (status === 'altered' && state === 'never-issued') {
    return { title: text.statuses.altered.title, text: fill(text.neverIssued, { format: text.formats[kind] }) };
  }
  if (status === 'appended' && state === 'changed') return { title: text.appendedOver.title, text: text.appendedOver.text };
  return text.statuses[status];
}

/** Places named one by one; of more, how many more. */
const PLACES_NAMED = 12;

/** Where a file differs from the one issued. Headings are as the file at hand has them, so each is kept to itself. */
function Places({ shown, strings }: { readonly shown: ShownContent; readonly strings: Strings }) {
  const { kind, places, missing } = shown;
  const text = strings.verify;
  const named = (place: string) => {
    if (kind === 'pdf') return fill(text.page, { page: place });
    return place === '' ? text.elsewhere : <bdi>{place}</bdi>;
  };
  return (
    <>
      <h3 className="mt-4 font-semibold">{text.where}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {places.slice(0, PLACES_NAMED).map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places may be called alike and never move
          <li key={index} className="min-w-0 [overflow-wrap:anywhere]">
            {named(place)}
          </li>
        ))}
        {places.length > PLACES_NAMED ? <li>{fill(text.morePlaces, { n: places.length - PLACES_NAMED })}</li> : null}
        {missing > 0 ? <li>{fill(text.missing[kind], { n: missing })}</li> : null}
      </ul>
    </>
  );
}

type FactsProps = { readonly facts: IssuedFacts; readonly locale: Locale; readonly strings: Strings };

function Facts({ facts, locale, strings }: FactsProps) {
  const text = strings.verify;
  const rows = [
    [text.facts.kind, facts.kind && text.kinds[facts.kind]],
    [text.facts.reportNumber, facts.reportNumber],
    [text.facts.title, facts.title],
    [text.facts.pack, fill(text.facts.packValue, facts.pack)],
    [text.facts.seq, fill(text.facts.seqValue, { seq: facts.seq })],
    [text.facts.on, facts.on ? formatDate(facts.on, locale) : null],
    [text.facts.evaluatedOn, formatDate(facts.evaluatedOn, locale)],
    [text.facts.issuedAt, shanghaiTime(facts.issuedAt, locale)],
    [text.facts.format, wordOf(text.formats, facts.format)],
    [text.facts.language, wordOf(text.languages, facts.language)],
  ];
  return (
    <dl className="mt-4 grid gap-x-8 text-[15px] sm:grid-cols-2">
      {rows.map(([label, value]) =>
        value ? (
          <div key={label} className="flex gap-4 border-line border-t py-2">
            <dt className="w-[8em] shrink-0 text-ink-faint">{label}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function wordOf(words: Readonly<Record<string, string>>, id: string | null): string | null {
  return id === null ? null : (words[id] ?? id);
}
