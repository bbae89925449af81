import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportSites } from '@/components/portfolio/import-sites';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { defaultPack } from '@/lib/catalog/index';
import { columnChoices } from '@/lib/catalog/portfolio-columns';
import { enter } from '@/lib/service/page';
import { openPortfolio } from '@/lib/service/portfolio';
import { requestLanguage } from '@/lib/service/request';
import { may } from '@/lib/workspace/caller';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.portfolio.importSites };
}

export default async function ImportPage({ params }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /portfolios/[id]/import', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openPortfolio(caller, id)]);
  if (!open) notFound();
  const text = strings.portfolio;
  return (
    <>
      <Header strings={strings} locale={locale} back={`/portfolios/${id}/import`}>
        <a href={`/portfolios/${id}`} className="text-ink-soft">
          {open.portfolio.name}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-8 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{text.importSites}</h1>
        <p className="mt-2 max-w-[48em] text-ink-soft">{text.importLead}</p>
        <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <a href={`/api/portfolios/${id}/table.xlsx`} download className={buttonClass('plain')}>
            {text.getTable}
          </a>
          <span className="text-[15px] text-ink-soft">{text.getTableText}</span>
        </p>
        <ImportSites
          id={id}
          choices={columnChoices(open.template?.pack ?? defaultPack(), locale)}
          removes={may(caller, 'manage', client)}
          strings={strings}
        />
      </main>
      <Footer strings={strings} />
    </>
  );
}
