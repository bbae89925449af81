/**
 * What XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, two non-characters; and the invisible
 * signs that would turn round the text about them.
 */
const forbidden = /[^\t\n\r\P{Cc}]|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** A text as a file can hold it, be it XML: each character it must not hold becomes a box that can be seen. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\u25a1');
}
