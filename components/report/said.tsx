const han = /\p{Script=Han}/u;

/** A text in one language, or in two line by line: English lines below Chinese ones say that they are English, so that they are read out as such. */
export function Said({ children }: { readonly children: string }) {
  const lines = children.split('\n');
  if (lines.length < 2 || !lines.some((line) => han.test(line)) || lines.every((line) => han.test(line))) return children;
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move
    <span key={index} lang={han.test(line) || !/\p{L}/u.test(line) ? undefined : 'en'} className="block">
      {line}
    </span>
  ));
}
