'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';
import { BackupCodes } from './backup-codes';
import { PasswordInput } from './password-input';
import { problemWords } from './problem-words';
import { send } from './send';

type Begun = {
  readonly qr: { readonly size: number; readonly path: string };
  readonly secret: string;
  readonly codes: readonly string[];
};
type Wish = 'on' | 'off' | 'codes';
type Props = {
  readonly on: boolean;
  readonly words: Strings['account'];
  /** Why it stays on, where a workspace asks for it. */
  readonly mayNotEnd: string;
};

const asks = {
  on: ['POST', '/api/account/two-factor'],
  off: ['DELETE', '/api/account/two-factor'],
  codes: ['POST', '/api/account/backup-codes'],
} as const;

/** Switches the second factor on, with an authenticator app, or off; makes new backup codes. Each step asks for the password. */
export function TwoFactor({ on, words, mayNotEnd }: Props) {
  const router = useRouter();
  const [wish, setWish] = useState<Wish | null>(null);
  const [text, setText] = useState('');
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  const close = (words: string | null) => {
    setWish(null);
    setBegun(null);
    setText('');
    setProblem(null);
    setNotice(words);
    router.refresh();
  };
  const open = (next: Wish) => {
    close(null);
    setCodes(null);
    setWish(next);
  };
  const ask = async () => {
    if (!wish) return;
    const [method, address] = asks[wish];
    const { status, body } = await send(method, address, { password: text });
    if (status !== 200) return setProblem(body.problem === 'required' ? mayNotEnd : problemWords(body, words));
    if (wish === 'off') return close(words.turnedOff);
    if (wish === 'codes') {
      setCodes(body.codes as string[]);
      return close(words.regenerated);
    }
    setText('');
    setProblem(null);
    setBegun(body as unknown as Begun);
  };
  const confirm = async () => {
    const { status, body } = await send('PUT', '/api/account/two-factor', { code: text });
    if (status === 200) close(words.turnedOn);
    else setProblem(problemWords(body, words));
  };

  return (
    <>
      <p className="mt-2 font-semibold">{on ? words.twoFactorOn : words.twoFactorOff}</p>
      <p role="status" className="mt-2 text-[15px] empty:hidden">
        {notice}
      </p>
      {codes ? (
        <div className="mt-2">
          <BackupCodes codes={codes} words={words} />
          <Button className="mt-3" look="quiet" onClick={() => setCodes(null)}>
            {words.done}
          </Button>
        </div>
      ) : null}
      {wish === null ? (
        <div className="mt-3 flex flex-wrap gap-2">
          {on ? (
            <>
              <Button onClick={() => open('codes')}>{words.regenerate}</Button>
              <Button onClick={() => open('off')}>{words.turnOff}</Button>
            </>
          ) : (
            <Button look="primary" onClick={() => open('on')}>
              {words.turnOn}
            </Button>
          )}
        </div>
      ) : null}
      {wish ? (
        <Form
          className="mt-4 grid max-w-[560px] gap-4 rounded-[14px] border border-line bg-card px-5 py-5"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void (begun ? confirm() : ask());
          }}
        >
          {begun ? (
            <Steps begun={begun} words={words} />
          ) : (
            <p>{wish === 'on' ? words.turnOn : wish === 'off' ? words.turnOff : words.regenerate}</p>
          )}
          {begun ? (
            <TextInput
              key="code"
              id="factor-code"
              label={words.enterCode}
              problem={problem}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          ) : (
            <PasswordInput
              key="password"
              id="factor-password"
              label={words.askPassword}
              problem={problem}
              words={words}
              autoComplete="current-password"
              autoFocus
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary">
              {begun ? words.confirmOn : words.next}
            </Button>
            <Button onClick={() => close(null)}>{words.cancel}</Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}

function Steps({ begun, words }: { readonly begun: Begun; readonly words: Strings['account'] }) {
  const { qr, secret, codes } = begun;
  return (
    <>
      <div>
        <p>{words.scan}</p>
        {/* White around dark modules whatever the theme, or no camera reads it. */}
        <svg
          role="img"
          aria-label={words.qrLabel}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shapeRendering="crispEdges"
          className="mt-3 size-52 bg-white"
        >
          <path d={qr.path} fill="black" />
        </svg>
        <p className="mt-3 text-[15px] text-ink-soft">{words.typeSecret}</p>
        <code className="block break-all text-[15px]">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </div>
      <div>
        <p>{words.keepCodes}</p>
        <BackupCodes codes={codes} words={words} />
      </div>
    </>
  );
}
