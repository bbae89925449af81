import type { Strings } from '@/lib/i18n/strings';

/** What a link says that was used, withdrawn, has expired or never was: the same for all. */
export function DeadLink({ words }: { readonly words: Strings['team'] }) {
  return (
    <>
      <h1 className="font-semibold font-serif text-[28px]">{words.linkDead}</h1>
      <p className="mt-2 text-ink-soft">{words.linkDeadText}</p>
    </>
  );
}
