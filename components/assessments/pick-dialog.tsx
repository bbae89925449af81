'use client';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import type { Strings } from '@/lib/i18n/strings';
import type { Named } from '@/lib/service/list-types';

type Props = {
  readonly title: string;
  readonly label: string;
  readonly options: readonly Named[];
  readonly strings: Strings;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
};

/** One of several, chosen and confirmed. */
export function PickDialog({ title, label, options, strings, onPick, onClose }: Props) {
  return (
    <Modal title={title} closeLabel={strings.common.close} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          onPick(String(new FormData(event.currentTarget).get('picked') ?? ''));
        }}
      >
        <label className="block text-[15px]">
          {label}
          <select
            name="picked"
            className="mt-1 block min-h-11 w-full rounded-[9px] border border-line-strong bg-card px-3 text-ink"
          >
            {options.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div className="mt-5 flex gap-2">
          <Button type="submit" look="primary">
            {strings.workList.confirm}
          </Button>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}
