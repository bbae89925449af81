import type { Metadata } from 'next';
import { AssessmentList } from '@/components/assessments/assessment-list';
import { ImportButton } from '@/components/assessments/import-button';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { clientsToFile } from '@/lib/service/clients';
import { purgeOldRemovals } from '@/lib/service/keeping';
import { listRow } from '@/lib/service/list-row';
import { enter } from '@/lib/service/page';
import { repository } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { clientsWith, may } from '@/lib/workspace/caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.list.heading };
}

export default async function Assessments() {
  const { caller } = await enter('PAGE /assessments');
  const { locale, strings } = await requestLanguage();
  const store = await repository();
  const clients = clientsWith(caller, 'read');
  const moves = { clients: await clientsToFile(caller, 'manage'), none: may(caller, 'manage', null) };
  await purgeOldRemovals(caller.workspace, Date.now());
  const [present, removed] = await Promise.all([
    store.list(caller.workspace, { clients }),
    store.list(caller.workspace, { deleted: true, clients }),
  ]);
  return (
    <>
      <Header strings={strings} locale={locale} back="/assessments">
        {strings.common.assessments}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-10 sm:px-6">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="min-w-full flex-1 font-semibold sm:min-w-0 font-serif text-[28px]">{strings.list.heading}</h1>
          <a href="/assessments/new" className={buttonClass('primary')}>
            {strings.list.new}
          </a>
          <ImportButton strings={strings} />
        </div>
        <AssessmentList
          locale={locale}
          rows={present.map((each) => listRow(each, locale, strings))}
          removed={removed.map((each) => ({ id: each.id, title: listRow(each, locale, strings).title }))}
          moves={moves}
          strings={strings}
        />
      </main>
      <Footer strings={strings} />
    </>
  );
}
