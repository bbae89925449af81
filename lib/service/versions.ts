import type { ComparedVersion } from '../catalog/version-compare';
import type { Version } from '../db/history';
import { shanghaiDate } from '../deadlines/working-days';
import { today } from './evaluate';

/** A stored version ready to be compared. Where no answer gives a reference date, the present one is judged as of today, an earlier one as of its own day. */
export function comparedVersion({ seq, at, mode, fields }: Version, now: number): ComparedVersion {
  return { mode, fields, day: seq === now ? today() : shanghaiDate(Date.parse(at)) };
}
