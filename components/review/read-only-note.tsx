import { Lock } from 'lucide-react';

type Props = { readonly words: string; readonly href: string; readonly link: string };

/** Why nothing can be changed here, and where it says who can open it. */
export function ReadOnlyNote({ words, href, link }: Props) {
  return (
    <p
      role="note"
      data-read-only
      className="no-print mt-4 flex items-start gap-3 rounded-[10px] bg-slate-wash px-4 py-3 text-[15px]"
    >
      <Lock aria-hidden="true" size={17} className="mt-1 shrink-0 text-slate" />
      <span className="min-w-0 flex-1">
        {words}{' '}
        <a href={href} className="whitespace-nowrap text-blue-ink underline underline-offset-4">
          {link}
        </a>
      </span>
    </p>
  );
}
