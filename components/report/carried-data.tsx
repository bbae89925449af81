import { buttonClass } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly id: string; readonly query: string; readonly strings: Strings };

/** What the downloaded files carry besides what they show, the way to get them without, and the way to verify them. */
export function CarriedData({ id, query, strings }: Props) {
  const text = strings.verify;
  return (
    <details className="no-print mt-4 max-w-[44em] text-[15px]">
      <summary className="inline-flex min-h-11 items-center text-ink-soft">{text.inside}</summary>
      <p className="text-ink-soft">{text.insideText}</p>
      <p className="mt-2 flex flex-wrap gap-x-2 gap-y-1">
        {(['pdf', 'docx'] as const).map((format) => (
          <a
            key={format}
            href={`/api/assessments/${id}/report.${format}?${query === '' ? '' : `${query}&`}embed=no`}
            download
            className={buttonClass('quiet')}
          >
            {fill(text.withoutData, { format: text.formats[format] })}
          </a>
        ))}
        <a href="/verify" className={buttonClass('quiet')}>
          {text.link}
        </a>
      </p>
    </details>
  );
}
