const MARK = /(【待补：[^】]*】|\[TO ADD: [^\]]*\])/;

/** A text cut at the marks of gaps in companion papers, in order; `gap` says which pieces are such marks. */
export function gapMarks(text: string): { readonly text: string; readonly gap: boolean }[] {
  return text
    .split(MARK)
    .map((piece, index) => ({ text: piece, gap: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
}
