import type { ShownLevel } from '@/lib/catalog/path-view';
import { fill } from '@/lib/i18n/format';
import type { WorkshopStrings } from './words';

/** The way to a better level in one sentence: how many answers change, and whether the level is then certain. Empty where there is none. */
export function wayWords({ level, sets, keeping }: ShownLevel, { path, levels }: WorkshopStrings): string {
  const [first] = sets;
  const main = first ?? keeping;
  if (!main) return '';
  const settled = main.worst === level;
  const wording = first ? (settled ? path.toLevel : path.toLevelOpen) : settled ? path.toLevelKeeping : path.toLevelKeepingOpen;
  return fill(wording, { n: main.changes.length, level: levels[level] });
}
