import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly problems: readonly { readonly path: string; readonly message: string; readonly suggestion?: string }[];
  readonly words: Strings['reportOptions'];
};

/** What in the address was not understood, one by one, and that the default is shown instead. */
export function BadOptions({ problems, words }: Props) {
  return (
    <div role="alert" className="mb-6 max-w-[48em] rounded-[10px] bg-amber-wash px-4 py-3 text-[15px]">
      <p className="font-semibold">{words.badAddress}</p>
      <ul className="list-disc pl-5">
        {problems.map(({ path, message, suggestion }) => (
          <li key={`${path} ${message}`}>
            {message} {suggestion}
          </li>
        ))}
      </ul>
    </div>
  );
}
