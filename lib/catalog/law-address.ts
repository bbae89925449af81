/** The anchor of an article on the page of its instrument: #art-13, #art-5.4, #art-whole. */
export const articleAnchor = (article: string): string => `art-${article === '' ? 'whole' : article}`;

/** The page of an instrument in the law library. */
export const instrumentHref = (instrument: string): string => `/laws/${instrument}`;

/** An article in the law library. */
export const articleHref = (instrument: string, article: string): string =>
  `${instrumentHref(instrument)}${article === '' ? '' : `#${articleAnchor(article)}`}`;
