'use client';
import type { ShownConsequence } from '@/lib/workshop/consequences';
import { ConsequenceLine } from './consequence-line';
import type { DeskContext } from './context';
import { useAsked } from './use-asked';

type Props = {
  readonly context: DeskContext;
  readonly question: string;
  /** Whatever makes the consequences others: they are asked for anew when it changes. */
  readonly stamp: string;
};

/** What each answer would do to the verdict, before one is recorded. */
export function Consequences({ context, question, stamp }: Props) {
  const words = context.strings.workshop;
  const address = `${context.address}/consequences?question=${question}`;
  const { told, state } = useAsked<{ readonly consequences: readonly ShownConsequence[] }>(address, stamp);
  if (!told)
    return (
      <p className="mt-5 text-[15px] text-ink-faint">
        {state === 'failed' ? words.consequencesFailed : words.consequencesLoading}
      </p>
    );
  if (told.consequences.length === 0) return <p className="mt-5 text-[15px] text-ink-faint">{words.consequencesNone}</p>;
  return (
    <section aria-labelledby="consequences" aria-busy={state === 'asking'} className="mt-6 border-line border-t pt-4">
      <h3 id="consequences" className="font-semibold text-[17px]">
        {words.consequences}
      </h3>
      <p className="text-[14px] text-ink-faint">{words.consequencesText}</p>
      {context.questions[question]?.kind === 'multi' ? (
        <p className="text-[14px] text-ink-faint">{words.consequencesSets}</p>
      ) : null}
      <ul className="mt-1">
        {told.consequences.map((each) => (
          <li key={JSON.stringify(each.answer)} className="border-line border-t py-2.5 first:border-0">
            <ConsequenceLine context={context} question={question} told={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}
