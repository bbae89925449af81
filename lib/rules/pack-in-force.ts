import type { Pack } from '../schema/pack';

/**
 * The pack that is the law in force on a civil date: of those that ever were, the one that took effect last by then.
 * A pack without a first day covers the time before all others.
 */
export function packInForce<P extends Pick<Pack, 'status' | 'effectiveFrom'>>(packs: readonly P[], on: string): P | undefined {
  return packs
    .filter(({ status, effectiveFrom }) => status !== 'never-in-force' && (effectiveFrom ?? '') <= on)
    .sort((a, b) => (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? ''))[0];
}
