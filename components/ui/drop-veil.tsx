import { FileDown } from 'lucide-react';

/** Covers the page while a file is held over it, saying what letting go does. */
export function DropVeil({ words }: { readonly words: string }) {
  return (
    <div aria-hidden="true" className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-paper/80 p-4">
      <p className="flex items-center gap-3 rounded-[14px] border-2 border-blue border-dashed bg-card px-8 py-6 text-[18px] text-blue-ink">
        <FileDown size={24} />
        {words}
      </p>
    </div>
  );
}
