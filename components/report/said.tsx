import { gapMarks } from '@/lib/report/gap-marks';

const han = /\p{Script=Han}/u;

/**
 * A text in one language, or in two line by line: English lines below Chinese ones say that they are English, so that they
 * are read out as such. What is still missing stands on the ground it has in every file.
 */
export function Said({ children }: { readonly children: string }) {
  const lines = children.split('\n');
  if (lines.length < 2 || !lines.some((line) => han.test(line)) || lines.every((line) => han.test(line)))
    return <Marked>{children}</Marked>;
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move
    <span key={index} lang={han.test(line) || !/\p{L}/u.test(line) ? undefined : 'en'} className="block">
      <Marked>{line}</Marked>
    </span>
  ));
}

function Marked({ children }: { readonly children: string }) {
  return gapMarks(children).map(({ text, gap }, index) =>
    gap ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name and never move
      <mark key={index} className="bg-amber-wash text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
