import { type Html, html } from './html';
import type { PhoneWords } from './words';

/** What a page is served with: the nonce its script needs under our policy, and what its files are called at present. */
export type Served = { readonly nonce: string; readonly script: string; readonly style: string };

type Page = {
  readonly title: string;
  /** Where the form that switches the language goes back to. */
  readonly path: string;
  readonly beside: Html | null;
  readonly content: Html;
};

/** A whole page for a phone: plain markup, one stylesheet, one script that may come late or never. */
export function page({ title, path, beside, content }: Page, { nonce, script, style }: Served, words: PhoneWords): Html {
  const lang = words.locale === 'zh' ? 'zh-CN' : 'en';
  const other = words.locale === 'zh' ? 'en' : 'zh';
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<meta name="theme-color" content="#faf8f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161513" media="(prefers-color-scheme: dark)">
<meta name="color-scheme" content="light dark">
<title>${title} · ${words.product}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<script nonce="${nonce}" src="${script}" defer></script>
</head>
<body>
<header><span class="brand">${words.product}<small>${words.workshop}</small></span>${beside}
<form method="post" action="/api/locale"><input type="hidden" name="back" value="${path}"><button class="plain" name="locale" value="${other}" aria-label="${words.languageLabel}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${words.language}</button></form></header>
${content}
</body>
</html>
`;
}
