import type { Strings } from '@/lib/i18n/strings';
import type { ReportTheme } from '@/lib/report/model';

type Props = {
  readonly theme: ReportTheme;
  readonly words: Strings['reportTheme'];
  readonly product: string;
  readonly disclaimer: string;
};

/** A sketch of the cover in the design being made: always black on white paper, as it will be printed. */
export function CoverSketch({ theme, words, product, disclaimer }: Props) {
  const { firm, footer, cover, accent, logo } = theme;
  return (
    <figure aria-labelledby="sketch-title">
      <figcaption id="sketch-title" className="font-semibold font-serif text-[18px]">
        {words.preview}
      </figcaption>
      <div className="mt-3 flex aspect-[210/297] w-full max-w-[420px] flex-col bg-white p-[9%] text-[#1c1b19] shadow-sm ring-1 ring-[#e4dfd4]">
        <div className="flex min-h-10 items-start justify-between gap-4">
          {logo ? (
            // biome-ignore lint/performance/noImgElement: a data address that no server can make smaller
            <img
              src={`data:${logo.type};base64,${logo.data}`}
              alt={words.logoAlt}
              className="max-h-12 max-w-[45%] object-contain"
            />
          ) : (
            <span />
          )}
          <p className="text-right font-semibold font-serif text-[13px]">{firm.trim() === '' ? product : firm}</p>
        </div>
        <p className="mt-[22%] font-semibold font-serif text-[24px] leading-snug">{words.sampleTitle}</p>
        <span aria-hidden="true" className="mt-4 block h-[3px] w-12" style={{ backgroundColor: accent }} />
        <p className="mt-6 font-semibold font-serif text-[15px]" style={{ color: accent }}>
          {words.sampleHeading}
        </p>
        <p className="mt-auto line-clamp-6 whitespace-pre-line text-[12px] leading-relaxed">{cover}</p>
        <p className="mt-4 border-[#e4dfd4] border-t pt-2 text-[10px] text-[#6a655b]">
          {footer.trim() === '' ? disclaimer : `${footer} · ${disclaimer}`}
        </p>
      </div>
      <p className="mt-2 text-[13px] text-ink-faint">{words.previewNote}</p>
    </figure>
  );
}
