const MARK = /(【待补：[^】]*】|\[TO ADD: [^\]]*\]|_{3,}|＿{2,}|^待填写$|^To be filled in$)/m;
const HINT = /待补：|TO ADD|___|＿＿|待填写|To be filled in/;

/** A text cut at gaps and at blanks to fill in by hand, in order; `gap` says which pieces are such marks. */
export function gapMarks(text: string): { readonly text: string; readonly gap: boolean }[] {
  if (!HINT.test(text)) return text === '' ? [] : [{ text, gap: false }];
  return text
    .split(MARK)
    .map((piece, index) => ({ text: piece, gap: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
}
