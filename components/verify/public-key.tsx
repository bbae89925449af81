import { buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly id: string; readonly pem: string; readonly strings: Strings };

/** The server's public key and how to use it without the server. */
export function PublicKey({ id, pem, strings }: Props) {
  const text = strings.verify;
  const code = 'mt-2 whitespace-pre-wrap rounded-[10px] bg-sunk px-4 py-3 font-mono text-[14px] [overflow-wrap:anywhere]';
  return (
    <section aria-labelledby="public-key" className="mt-12">
      <h2 id="public-key" className="font-semibold font-serif text-[20px]">
        {text.keyHeading}
      </h2>
      <p className="mt-1 max-w-[44em] text-ink-soft">{text.keyText}</p>
      <p className="mt-3 text-[15px] [overflow-wrap:anywhere]">
        {text.keyId}
        {strings.common.colon}
        <code className="font-mono">{id}</code>
      </p>
      <pre className={code}>{pem.trim()}</pre>
      <a href="/api/public-key" download className={buttonClass('plain', 'mt-3')}>
        {text.keyDownload}
      </a>
      <p className="mt-6 max-w-[44em] text-ink-soft">{text.offline}</p>
      <pre className={code}>{text.command}</pre>
    </section>
  );
}
