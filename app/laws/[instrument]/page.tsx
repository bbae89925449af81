import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleCard } from '@/components/law/article-card';
import { GradeLegend } from '@/components/law/grade-legend';
import { InstrumentFacts } from '@/components/law/instrument-facts';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { defaultPack } from '@/lib/catalog/index';
import { lawPage } from '@/lib/catalog/law-library';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

type Props = { readonly params: Promise<{ instrument: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ instrument }, { locale }] = await Promise.all([params, requestLanguage()]);
  return { title: lawPage(instrument, locale)?.instrument.title ?? '' };
}

export default async function Law({ params }: Props) {
  await enter('PAGE /laws/[instrument]');
  const [{ instrument: id }, { locale, strings }] = await Promise.all([params, requestLanguage()]);
  const page = lawPage(id, locale);
  if (!page) notFound();
  const { instrument, articles } = page;
  return (
    <>
      <Header strings={strings} locale={locale} back={instrument.href}>
        <a href="/laws" className="text-ink-soft">
          {strings.common.laws}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[26px] leading-snug">{instrument.title}</h1>
        <InstrumentFacts instrument={instrument} locale={locale} strings={strings} />
        {articles.length > 3 ? (
          <nav aria-label={strings.laws.contents} className="mt-6 flex flex-wrap gap-x-4">
            {articles.map(({ anchor, label }) => (
              <a key={anchor} href={`#${anchor}`} className="inline-block py-1 text-[15px] text-blue-ink">
                {label}
              </a>
            ))}
          </nav>
        ) : null}
        <div className="mt-6 grid gap-4">
          {articles.map((article) => (
            <ArticleCard key={article.anchor} article={article} pack={defaultPack().id} strings={strings} />
          ))}
        </div>
        <GradeLegend strings={strings.laws} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
