import type { Metadata } from 'next';
import { Archives } from '@/components/keeping/archives';
import { EraseClients } from '@/components/keeping/erase-clients';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { env } from '@/lib/env';
import { fileSize } from '@/lib/i18n/file-size';
import { fill } from '@/lib/i18n/format';
import { enter } from '@/lib/service/page';
import { archives, evidenceFiles, keeping } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.keeping.heading };
}

const title = 'mt-10 font-semibold font-serif text-[22px]';
const commands = ['npm run backup -- --to FILE', 'npm run restore -- FILE --replace'];

export default async function DataSettings() {
  const { caller } = await enter('PAGE /settings/data');
  const [{ locale, strings }, clients, used, takeovers] = await Promise.all([
    requestLanguage(),
    (await keeping()).clients(caller.workspace),
    (await evidenceFiles()).usedBytes(caller.workspace),
    (await archives()).takeovers(caller.workspace),
  ]);
  const words = strings.keeping;
  return (
    <>
      <Header strings={strings} locale={locale} back="/settings/data">
        <a href="/assessments" className="text-ink-soft">
          {strings.common.assessments}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{words.heading}</h1>
        <p className="mt-2 max-w-[46em] text-ink-soft">{words.lead}</p>
        <p className="mt-2 text-ink-soft">{fill(words.used, { used: fileSize(used), limit: fileSize(env().evidenceBytes) })}</p>
        <Archives takeovers={takeovers} strings={strings} locale={locale} />
        <h2 className={title}>{words.backup}</h2>
        <p className="mt-1 max-w-[46em] text-ink-soft">{words.backupLead}</p>
        <pre className="mt-2 whitespace-pre-wrap rounded-[10px] bg-sunk px-4 py-3 text-[14px]">{commands.join('\n')}</pre>
        {caller.team || clients.length > 0 ? (
          <section>
            <h2 className={title}>{words.clients}</h2>
            <p className="mt-1 max-w-[46em] text-ink-soft">{words.clientsLead}</p>
            <EraseClients clients={clients} strings={words} exportWords={strings.archive.exportClient} locale={locale} />
          </section>
        ) : null}
      </main>
      <Footer strings={strings} />
    </>
  );
}
