'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { send } from '../account/send';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly sites: number;
  /** Address of the template; null once it was removed. */
  readonly template: string | null;
  readonly creates: boolean;
  readonly manages: boolean;
  readonly strings: Strings;
};

/** What can be done with a portfolio. Deleting asks first, since it cannot be undone. */
export function PortfolioTools({ id, name, sites, template, creates, manages, strings }: Props) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const text = strings.portfolio;
  const remove = async () => {
    const { status } = await send('DELETE', `/api/portfolios/${id}`, {});
    if (status === 200) router.push('/portfolios');
    else setFailed(true);
  };
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {creates && sites > 0 ? (
        <a href={`/portfolios/${id}/import`} className={buttonClass('primary')}>
          {text.importSites}
        </a>
      ) : null}
      {sites > 0 ? (
        <a href={`/api/portfolios/${id}/roll-up.xlsx`} download className={buttonClass('plain')}>
          {text.download}
        </a>
      ) : null}
      {template ? (
        <a href={template} className={buttonClass('plain')}>
          {text.openTemplate}
        </a>
      ) : null}
      {manages ? (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {text.remove}
        </Button>
      ) : null}
      {asking ? (
        <Modal title={text.removeTitle} closeLabel={strings.common.close} onClose={() => setAsking(false)}>
          <p className="mt-2 [overflow-wrap:anywhere]">{fill(text.removeText, { name, n: sites })}</p>
          <div role="alert" className="mt-2 text-red empty:hidden">
            {failed ? text.failed : null}
          </div>
          <div className="mt-4 flex flex-wrap gap-2">
            <Button onClick={() => setAsking(false)}>{strings.common.cancel}</Button>
            <Button look="primary" onClick={() => void remove()}>
              {text.removeConfirm}
            </Button>
          </div>
        </Modal>
      ) : null}
    </div>
  );
}
