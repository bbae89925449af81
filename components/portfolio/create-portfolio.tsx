'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';
import { SITE_NAME_LIMIT } from '@/lib/portfolio/site';
import { send } from '../account/send';

type Props = { readonly templates: readonly { readonly id: string; readonly title: string }[]; readonly strings: Strings };
type Problems = readonly { readonly path: string; readonly message: string }[];

/** The form that makes a portfolio of an assessment. What was typed stays when something is wrong. */
export function CreatePortfolio({ templates, strings }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problems>([]);
  const text = strings.portfolio;
  const problemOf = (path: string) => problems.find((each) => each.path === path)?.message;

  const create = async (form: FormData) => {
    setBusy(true);
    const answer = await send('POST', '/api/portfolios', { name: form.get('name'), template: form.get('template') });
    if (answer.status === 201) return router.push(`/portfolios/${answer.body.id}`);
    setBusy(false);
    setProblems(answer.status === 422 ? (answer.body.problems as Problems) : [{ path: '', message: text.failed }]);
  };

  return (
    <section aria-labelledby="create" className="mt-8 rounded-[14px] border border-line bg-card px-5 py-5">
      <h2 id="create" className="font-semibold text-[18px]">
        {text.create}
      </h2>
      <Form
        className="mt-3 grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create(new FormData(event.currentTarget));
        }}
      >
        <TextInput
          id="name"
          name="name"
          label={text.name}
          hint={text.nameHint}
          maxLength={SITE_NAME_LIMIT}
          problem={problemOf('name')}
        />
        <div>
          <label htmlFor="template" className="block font-semibold text-[15px]">
            {text.template}
          </label>
          <p id="template-hint" className="text-[14px] text-ink-faint">
            {text.templateHint}
          </p>
          <select
            id="template"
            name="template"
            aria-describedby="template-hint"
            className="mt-1 min-h-11 w-full min-w-0 rounded-[9px] border border-line-strong bg-card px-3"
          >
            {templates.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          {problemOf('template') ? <p className="mt-1 text-[14px] text-red">{problemOf('template')}</p> : null}
        </div>
        <div role="alert" className="text-red empty:hidden">
          {problemOf('')}
        </div>
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? text.creating : text.created}
          </Button>
        </div>
      </Form>
    </section>
  );
}
