/** What XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, two non-characters. */
const forbidden = /[^\t\n\r\P{Cc}]|[\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as an XML file can hold it: each character it cannot hold becomes a box that can be seen. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\u25a1');
}
