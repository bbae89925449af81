import { SelectInput } from '@/components/ui/select-input';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  /** Whether it may belong to no client. */
  readonly none: boolean;
  readonly words: Strings['team'];
};

/** Which client a new assessment is for; nothing where there are no clients. */
export function ClientChoice({ clients, none, words }: Props) {
  if (clients.length === 0) return null;
  const options = [
    ...(none ? [{ value: '', words: words.noClient }] : []),
    ...clients.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return <SelectInput id="client" name="client" label={words.forClient} options={options} className="mt-5 max-w-[420px]" />;
}
