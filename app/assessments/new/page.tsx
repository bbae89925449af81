import type { Metadata } from 'next';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { ScenarioPicker } from '@/components/start/scenario-picker';
import { TemplatePicker } from '@/components/start/template-picker';
import { ClientChoice } from '@/components/team/client-choice';
import { defaultPack, scenarioGroups, scenarios } from '@/lib/catalog/index';
import { clientsToFile } from '@/lib/service/clients';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { choicesOf, templateRows } from '@/lib/service/work-list';
import { may } from '@/lib/workspace/caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.scenarios.heading };
}

export default async function NewAssessment() {
  const { caller } = await enter('PAGE /assessments/new');
  const [{ locale, strings }, clients] = await Promise.all([requestLanguage(), clientsToFile(caller, 'create')]);
  const templates = await templateRows(caller, await choicesOf(caller), { locale, strings });
  const sections = scenarioGroups.map((group) => ({
    id: group.id,
    title: group.title[locale],
    cards: scenarios
      .filter((scenario) => scenario.group === group.id)
      .map(({ id, title, pitfall, knownCase }) => ({
        id,
        title: title[locale],
        pitfall: pitfall[locale],
        known: knownCase ? knownCase[locale] : null,
        words: [title.zh, title.en, pitfall[locale], group.title[locale]].join(' '),
      })),
  }));
  const quickCount = Object.values(defaultPack().questions).filter((question) => question.quick).length;
  return (
    <>
      <Header strings={strings} locale={locale} back="/assessments/new">
        <a href="/assessments" className="text-ink-soft">
          {strings.common.assessments}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px] leading-snug">{strings.scenarios.heading}</h1>
        <p className="mt-2 text-ink-soft">{strings.scenarios.lead}</p>
        <TemplatePicker templates={templates} strings={strings} />
        <ScenarioPicker
          sections={sections}
          strings={strings.scenarios}
          colon={strings.common.colon}
          quickCount={quickCount}
          clients={<ClientChoice clients={clients} none={may(caller, 'create', null)} words={strings.team} />}
        />
      </main>
      <Footer strings={strings} />
    </>
  );
}
