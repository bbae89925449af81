import { reorders } from '../schema/reordering';
import { SITE_NAME_LIMIT } from './site';

/** The name of a portfolio as it was given, or null where it cannot be one: empty, too long, or written to read otherwise than it is. */
export function portfolioName(given: unknown): string | null {
  const name = typeof given === 'string' ? given.trim() : '';
  return name === '' || name.length > SITE_NAME_LIMIT || reorders(name) ? null : name;
}
