import { RangeBar } from '@/components/ui/range-bar';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import { verdictSentence } from '@/lib/i18n/verdict';
import { severities } from '@/lib/schema/rule';
import type { LiveVerdict } from '@/lib/workshop/view';
import type { WorkshopStrings } from './words';

const status = { status: 'in-force' } as const;

/** The verdict in one sentence. */
export function sentenceOf(
  verdict: Pick<LiveVerdict, 'floor' | 'ceiling'>,
  strings: Pick<WorkshopStrings, 'levels' | 'verdict'>,
): string {
  return verdictSentence({ overall: verdict, pack: status }, strings);
}

/** The verdict as the room has it now: its range, certain findings by severity, what is open, filing. */
export function VerdictStrip({ verdict, strings }: { readonly verdict: LiveVerdict; readonly strings: WorkshopStrings }) {
  const sentence = sentenceOf(verdict, strings);
  const shown = severities.filter((severity) => severity !== 'info' && verdict.byLevel[severity] > 0);
  return (
    <section aria-labelledby="verdict-now" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="verdict-now" className="text-[14px] text-ink-faint">
        {strings.workshop.verdict}
      </h2>
      <p
        aria-live="polite"
        className="mt-1 font-semibold font-serif text-[18px] leading-snug"
        data-verdict={`${verdict.floor}-${verdict.ceiling}`}
      >
        {sentence}
      </p>
      <RangeBar floor={verdict.floor} ceiling={verdict.ceiling} labels={strings.levelsShort} text={sentence} />
      <p className="mt-2 flex flex-wrap gap-1.5">
        {shown.map((severity) => (
          <Tag key={severity} kind={severity}>
            {strings.severities[severity]} {verdict.byLevel[severity]}
          </Tag>
        ))}
        <Tag kind="review">{fill(strings.workshop.openFindings, { n: verdict.open })}</Tag>
      </p>
      <p className="mt-2 text-[14px] text-ink-soft">
        {strings.filing.title}
        {strings.common.colon}
        {strings.filing[verdict.filing]}
      </p>
    </section>
  );
}
