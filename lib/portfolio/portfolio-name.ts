import { isName } from '../schema/name';
import { SITE_NAME_LIMIT } from './site';

/** The name of a portfolio as it was given, or null where it cannot be one. */
export function portfolioName(given: unknown): string | null {
  const name = typeof given === 'string' ? given.trim() : '';
  return isName(name, SITE_NAME_LIMIT) ? name : null;
}
