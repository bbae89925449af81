import type { Provision } from './provision';

/** A number of the law or a caution of ours, in one place: value, unit and where it comes from. */
export type Parameter = {
  readonly value: number | string;
  readonly unit: 'persons' | 'working-days' | 'days' | 'hours' | 'months' | 'month-of-year' | 'years' | 'count' | 'date';
  readonly source: Provision | 'our-caution' | 'filing-announcement-2025';
};
