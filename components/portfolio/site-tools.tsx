'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { send } from '../account/send';

type Cell = { readonly question: string; readonly text: string; readonly cell: string };
type Props = {
  readonly portfolio: string;
  readonly seq: number;
  readonly name: string;
  readonly version: number;
  /** The answers the site has of its own, as cells of a table. */
  readonly cells: readonly Cell[];
  /** The other questions that can be answered otherwise than the template does. */
  readonly others: readonly { readonly question: string; readonly text: string }[];
  readonly creates: boolean;
  readonly manages: boolean;
  readonly strings: Strings;
};

/** Changes one site in place, or removes it after asking. */
export function SiteTools(props: Props) {
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const { creates, manages, strings } = props;
  const text = strings.portfolio;
  const close = () => setOpen(null);
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      {creates ? <Button onClick={() => setOpen('edit')}>{text.editSite}</Button> : null}
      {manages ? (
        <Button look="quiet" onClick={() => setOpen('remove')}>
          {text.removeSite}
        </Button>
      ) : null}
      {open === 'edit' ? <EditSite {...props} onClose={close} /> : null}
      {open === 'remove' ? <RemoveSite {...props} onClose={close} /> : null}
    </div>
  );
}

type OpenProps = Props & { readonly onClose: () => void };

function EditSite({ portfolio, seq, name, version, cells, others, strings, onClose }: OpenProps) {
  const router = useRouter();
  const text = strings.portfolio;
  const [rows, setRows] = useState(cells);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (form: FormData) => {
    setBusy(true);
    const given = Object.fromEntries(rows.map(({ question }) => [question, String(form.get(question) ?? '')]));
    const change = { name: String(form.get('name') ?? ''), cells: given, version };
    const { status, body } = await send('PATCH', `/api/portfolios/${portfolio}/sites/${seq}`, change);
    setBusy(false);
    if (status === 200) {
      onClose();
      return router.refresh();
    }
    const found = (body.problems ?? []) as { path: string; message: string }[];
    setProblems(status === 422 ? Object.fromEntries(found.map(({ path, message }) => [path, message])) : {});
    setFailed(status === 422 ? '' : status === 409 ? text.siteStale : text.failed);
    if (status === 422) document.getElementById(`site-${found[0]?.path}`)?.focus();
  };
  const left = others.filter(({ question }) => rows.every((row) => row.question !== question));
  return (
    <Modal title={text.editSite} closeLabel={strings.common.close} onClose={onClose}>
      <Form
        className="mt-2 grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(new FormData(event.currentTarget));
        }}
      >
        <TextInput id="site-name" name="name" label={text.siteName} defaultValue={name} problem={problems.name} />
        <p className="text-[15px] text-ink-soft">{text.editSiteText}</p>
        {rows.map(({ question, text: asked, cell }) => (
          <TextInput
            key={question}
            id={`site-${question}`}
            name={question}
            label={asked}
            defaultValue={cell}
            problem={problems[question]}
          />
        ))}
        <SelectInput
          id="site-more"
          label={text.addDifference}
          value=""
          onChange={({ target }) => {
            const more = left.find(({ question }) => question === target.value);
            if (more) setRows([...rows, { ...more, cell: '' }]);
          }}
        >
          <option value="">{text.chooseQuestion}</option>
          {left.map(({ question, text: asked }) => (
            <option key={question} value={question}>
              {asked}
            </option>
          ))}
        </SelectInput>
        <p role="alert" className="text-red empty:hidden">
          {failed}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={busy}>
            {text.saveSite}
          </Button>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}

function RemoveSite({ portfolio, seq, name, strings, onClose }: OpenProps) {
  const router = useRouter();
  const text = strings.portfolio;
  const [failed, setFailed] = useState(false);
  const remove = async () => {
    const { status } = await send('DELETE', `/api/portfolios/${portfolio}/sites/${seq}`, {});
    if (status === 200) router.push(`/portfolios/${portfolio}`);
    else setFailed(true);
  };
  return (
    <Modal title={text.removeSiteTitle} closeLabel={strings.common.close} onClose={onClose}>
      <p className="mt-2 [overflow-wrap:anywhere]">{fill(text.removeSiteText, { name })}</p>
      <div role="alert" className="mt-2 text-red empty:hidden">
        {failed ? text.failed : null}
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button onClick={onClose}>{strings.common.cancel}</Button>
        <Button look="primary" onClick={() => void remove()}>
          {text.removeSiteConfirm}
        </Button>
      </div>
    </Modal>
  );
}
