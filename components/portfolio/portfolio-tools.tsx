'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { SITE_NAME_LIMIT } from '@/lib/portfolio/site';
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
  const [renaming, setRenaming] = useState(false);
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
        <>
          <Button look="quiet" onClick={() => setRenaming(true)}>
            {text.rename}
          </Button>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {text.remove}
          </Button>
        </>
      ) : null}
      {renaming ? <RenamePortfolio id={id} name={name} strings={strings} onClose={() => setRenaming(false)} /> : null}
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

type RenameProps = Pick<Props, 'id' | 'name' | 'strings'> & { readonly onClose: () => void };

function RenamePortfolio({ id, name, strings, onClose }: RenameProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const text = strings.portfolio;
  const save = async (form: FormData) => {
    const { status, body } = await send('PATCH', `/api/portfolios/${id}`, { name: form.get('name') });
    if (status !== 200) {
      const [first] = (body.problems ?? []) as { message: string }[];
      return setProblem(first?.message ?? text.failed);
    }
    onClose();
    router.refresh();
  };
  return (
    <Modal title={text.rename} closeLabel={strings.common.close} onClose={onClose}>
      <Form
        className="mt-2 grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(new FormData(event.currentTarget));
        }}
      >
        <TextInput
          id="portfolio-name"
          name="name"
          label={text.name}
          defaultValue={name}
          maxLength={SITE_NAME_LIMIT}
          problem={problem}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary">
            {text.saveSite}
          </Button>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}
