import { buttonClass } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Strings } from '@/lib/i18n/strings';
import type { Takeover } from '@/lib/schema/archive';
import type { Locale } from '@/lib/schema/text';
import { TakeInArchive } from './take-in-archive';

type Props = { readonly takeovers: readonly Takeover[]; readonly strings: Strings; readonly locale: Locale };

/** Everything in one file: to take out, to take in, and what was taken in before. */
export function Archives({ takeovers, strings, locale }: Props) {
  const words = strings.archive;
  return (
    <section aria-labelledby="archives">
      <h2 id="archives" className="mt-10 font-semibold font-serif text-[22px]">
        {words.heading}
      </h2>
      <p className="mt-1 max-w-[46em] text-ink-soft">{words.lead}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <a href="/api/archive.zip" download className={buttonClass('primary')}>
          {words.exportAll}
        </a>
        <span className="text-[15px] text-ink-soft">{words.exportHint}</span>
      </p>
      <p className="mt-2 max-w-[46em] text-ink-soft">{words.guard}</p>
      <h3 className="mt-6 font-semibold">{words.import}</h3>
      <p className="mt-1 max-w-[46em] text-ink-soft">{words.importLead}</p>
      <TakeInArchive strings={strings} locale={locale} />
      {takeovers.length > 0 ? (
        <>
          <h3 className="mt-6 font-semibold">{words.takeovers}</h3>
          <ul className="mt-2 grid gap-2">
            {takeovers.map(({ id, at, from, madeAt, assessments, audit }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-4 border-line border-t pt-2">
                <span className="min-w-0 break-words">
                  {fill(words.takeover, {
                    date: shanghaiTime(at, locale),
                    from: from || words.facts.unnamed,
                    n: assessments,
                    madeAt: shanghaiTime(madeAt, locale),
                  })}
                </span>
                {audit ? (
                  <a href={`/api/audit.jsonl?takeover=${id}`} download className={buttonClass('quiet')}>
                    {words.formerLog}
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
