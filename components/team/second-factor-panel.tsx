'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { SelectInput } from '@/components/ui/select-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { graceDays } from '@/lib/workspace/second-factor';

type Props = {
  /** From when on it is required, in words, and whether that has come; null where it is not. */
  readonly from: { readonly time: string; readonly come: boolean } | null;
  /** Members without a second factor. */
  readonly missing: number;
  readonly words: Strings['secondFactor'];
};
type Notice = { readonly words: string; readonly bad?: boolean; readonly own?: boolean };

/** Where an owner has the workspace ask everybody for a second factor, after some days, or stops asking. */
export function SecondFactorPanel({ from, missing, words }: Props) {
  const router = useRouter();
  const [days, setDays] = useState('7');
  const [ending, setEnding] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  const ask = async (wanted: number | null) => {
    setEnding(false);
    const { status, body } = await send('PUT', '/api/workspace/second-factor', { days: wanted });
    if (status === 200) setNotice({ words: wanted === null ? words.freed : words.required });
    else if (body.problem === 'own-first') setNotice({ words: words.ownFirst, bad: true, own: true });
    else setNotice({ words: words.failed, bad: true });
    router.refresh();
  };

  return (
    <section className="mt-8 rounded-[14px] border border-line bg-card px-5 py-5">
      <h2 className="font-semibold font-serif text-[20px]">{words.title}</h2>
      <p className="mt-1 max-w-[46em] text-[15px] text-ink-soft">{words.lead}</p>
      <p className="mt-3">
        <span className="font-semibold">{from ? fill(from.come ? words.since : words.on, { time: from.time }) : words.off}</span>{' '}
        {missing > 0 ? fill(words.missing, { n: missing }) : words.nobodyMissing}
      </p>
      <p
        role="status"
        className={`mt-3 rounded-[10px] px-4 py-2 empty:hidden ${notice?.bad ? 'bg-red-wash text-red' : 'bg-slate-wash'}`}
      >
        {notice?.words}
        {notice?.own ? (
          <a href="/account" className="ml-2 inline-flex min-h-7 items-center underline underline-offset-4">
            {words.toAccount}
          </a>
        ) : null}
      </p>
      <Form
        className="mt-4 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void ask(Number(days));
        }}
      >
        <SelectInput
          id="second-factor-days"
          label={words.grace}
          className="w-full max-w-[14em]"
          value={days}
          onChange={(event) => setDays(event.target.value)}
          options={graceDays.map((n) => ({ value: String(n), words: n === 0 ? words.now : fill(words.inDays, { n }) }))}
        />
        <Button type="submit">{from ? words.change : words.require}</Button>
        {from ? (
          <Button look="quiet" onClick={() => setEnding(true)}>
            {words.free}
          </Button>
        ) : null}
      </Form>
      {ending ? (
        <Modal title={words.freeTitle} closeLabel={words.close} onClose={() => setEnding(false)}>
          <p>{words.freeText}</p>
          <div className="mt-5 flex flex-wrap gap-2">
            <Button look="primary" onClick={() => void ask(null)}>
              {words.free}
            </Button>
            <Button onClick={() => setEnding(false)}>{words.cancel}</Button>
          </div>
        </Modal>
      ) : null}
    </section>
  );
}
