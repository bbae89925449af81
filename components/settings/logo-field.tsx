'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ReportTheme } from '@/lib/report/model';
import { themeLimits } from '@/lib/schema/report-theme';
import { problemWords } from './problem-words';

type Logo = NonNullable<ReportTheme['logo']>;
type Props = {
  readonly logo: Logo | null;
  readonly words: Strings['reportTheme'];
  readonly problem: string | null;
  readonly onChange: (logo: Logo | null) => void;
};

/** Chooses a logo. The server says by its bytes whether it is one; until it does, the former logo stays. */
export function LogoField({ logo, words, problem, onChange }: Props) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const take = async (file: File) => {
    setRefused(null);
    if (file.size > themeLimits.logoBytes) return setRefused(problemWords('too-large', words));
    setBusy(true);
    const checked = await check(file);
    setBusy(false);
    if ('problem' in checked) setRefused(problemWords(checked.problem, words));
    else onChange(checked.logo);
  };
  const message = refused ?? problem;
  return (
    <div className="mt-6">
      <p id="logo-label" className="text-[15px]">
        {words.logo}
      </p>
      <p id="logo-note" className="text-[13px] text-ink-faint">
        {fill(words.logoNote, { side: themeLimits.logoSide })}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <FileButton
          accept="image/png,image/jpeg"
          words={busy ? words.logoChecking : words.logoChoose}
          busy={busy}
          describedBy="logo-note"
          onFiles={([file]) => file && void take(file)}
        />
        {logo ? (
          <>
            <Button look="quiet" onClick={() => onChange(null)}>
              {words.logoRemove}
            </Button>
            <span className="text-[14px] text-ink-soft">
              {fill(words.logoTaken, { width: String(logo.width), height: String(logo.height) })}
            </span>
          </>
        ) : null}
      </div>
      <p role="alert" className="mt-1 text-[14px] text-red empty:hidden">
        {message}
      </p>
    </div>
  );
}

async function check(file: File): Promise<{ logo: Logo } | { problem: string }> {
  const response = await fetch('/api/settings/report-theme/logo', { method: 'POST', body: file }).catch(() => null);
  if (!response) return { problem: 'offline' };
  const body = await response.json().catch(() => null);
  if (!response.ok) return { problem: body?.problems?.[0]?.message ?? 'failed' };
  return { logo: { ...body, data: await base64(file) } };
}

function base64(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}
