import type { ShownGap } from '@/lib/catalog/documents-view';
import { fill } from '@/lib/i18n/format';
import type { PaperStrings } from './paper-strings';

type Props = { readonly assessment: string; readonly gaps: readonly ShownGap[]; readonly strings: PaperStrings };

/** What a paper still lacks besides facts: questions with the way to them, and what is written on the paper itself. */
export function PaperGaps({ assessment, gaps, strings }: Props) {
  const words = strings.paper;
  const asked = gaps.filter(({ step }) => step !== null);
  const byHand = gaps.filter(({ step, fact }) => step === null && fact === null);
  return (
    <section aria-labelledby="gaps" className="mt-8">
      <h2 id="gaps" className="font-semibold font-serif text-[21px]">
        {words.gapsHeading}
        {gaps.length > 0 ? (
          <span className="ml-3 font-normal font-sans text-[15px] text-ink-soft" data-gaps={gaps.length}>
            {fill(words.gapsCount, { count: gaps.length })}
          </span>
        ) : null}
      </h2>
      {gaps.length === 0 ? (
        <p className="text-[15px] text-ink-soft" data-gaps={0}>
          {words.gapsNone}
        </p>
      ) : null}
      {asked.length > 0 ? (
        <>
          <h3 className="mt-2 font-semibold text-[15px]">{words.byQuestion}</h3>
          <ul className="list-disc pl-5 text-[15px]">
            {asked.map(({ question, step, text }) => (
              <li key={`${question} ${text}`} className="py-0.5">
                <a
                  href={`/assessments/${assessment}/${step}#q-${question}`}
                  className="inline-block min-h-6 text-blue-ink underline decoration-line-strong underline-offset-4"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {byHand.length > 0 ? (
        <>
          <h3 className="mt-2 font-semibold text-[15px]">{words.byHand}</h3>
          <ul className="list-disc pl-5 text-[15px]">
            {byHand.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
