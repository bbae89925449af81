import { en } from '../../content/ui/en';
import { type Strings, zh } from '../../content/ui/zh';
import type { Locale } from '../schema/text';

/** The interface wording of one language. */
export function stringsFor(locale: Locale): Strings {
  return locale === 'zh' ? zh : en;
}

export type { Strings };
