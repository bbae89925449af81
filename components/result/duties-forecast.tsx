import type { ShownForecast } from '@/lib/catalog/duties-view';
import type { Locale } from '@/lib/schema/text';
import { AnswerList } from './finding-card';

type Props = {
  readonly forecast: ShownForecast;
  readonly words: { readonly heading: string; readonly missing: string; readonly assumption: string; readonly counting: string };
  readonly locale: Locale;
};

/** When the filing number is expected and the deadline that would follow, with its assumption and how persons are counted. */
export function DutiesForecast({ forecast, words, locale }: Props) {
  return (
    <section aria-labelledby="forecast" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="forecast" className="font-semibold font-serif text-[20px]">
        {words.heading}
      </h2>
      {forecast.cases.map(({ assumption, sentences }) => (
        <div key={assumption} className="border-line border-t py-2.5 first-of-type:border-0">
          <p className="text-[14px] text-ink-faint">{assumption}</p>
          {sentences.map((sentence, index) => (
            <p key={sentence} className={index === 0 ? 'font-semibold' : 'text-[15px] text-ink-soft'}>
              {sentence}
              {locale === 'zh' && !sentence.endsWith('。') ? '。' : ''}
            </p>
          ))}
        </div>
      ))}
      {forecast.span ? <p className="border-line border-t py-2.5 text-[15px]">{forecast.span}</p> : null}
      {forecast.cases.length > 0 ? <p className="text-[14px] text-ink-soft">{words.assumption}</p> : null}
      {forecast.missing.length > 0 ? (
        <div className="mt-2 text-[15px]">
          {forecast.cases.length === 0 ? <p>{words.missing}</p> : null}
          <AnswerList answers={forecast.missing} />
        </div>
      ) : null}
      <p className="mt-2 text-[14px] text-ink-soft">{words.counting}</p>
    </section>
  );
}
