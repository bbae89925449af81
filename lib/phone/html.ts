/** Markup that may be put into a page as it is. Only this file makes it, so that no text gets in unescaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | boolean | null | undefined | readonly Part[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (part === null || part === undefined || typeof part === 'boolean') return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (sign) => signs[sign] as string);
}

/**
 * A template of markup. What is put in is escaped, both for text and for attributes in quotes; lists are joined; markup stays;
 * nothing, true and false leave no trace.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(literals.map((literal, index) => literal + written(parts[index])).join(''));
}

/** Data for the script inside a page, as JSON that cannot end its own element. */
export function dataBlock(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(/</g, '\\u003c');
  return html`<script type="application/json" id="${id}">${new Html(json)}</script>`;
}
