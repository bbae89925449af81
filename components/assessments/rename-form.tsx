'use client';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly title: string;
  readonly strings: Strings;
  /** The new title, or null where it stays. */
  readonly onDone: (title: string | null) => void;
};

/** Another title for an assessment, in place; Escape keeps the old one. */
export function RenameForm({ title, strings, onDone }: Props) {
  return (
    <Form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(String(new FormData(event.currentTarget).get('title') ?? '').trim() || null);
      }}
    >
      <input
        name="title"
        aria-label={strings.list.renameTo}
        defaultValue={title}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
        className="min-h-11 min-w-40 flex-1 rounded-[10px] border border-line-strong bg-card px-3"
      />
      <Button type="submit" look="primary">
        {strings.list.save}
      </Button>
      <Button onClick={() => onDone(null)}>{strings.common.cancel}</Button>
    </Form>
  );
}
