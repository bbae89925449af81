/** Distinct persons: at least and at most; `most` is null where nothing bounds it. */
export type Bounds = { readonly least: number; readonly most: number | null };
export type Limits = { readonly threshold: number; readonly caution: number };

/**
 * Where the persons one handler stores stand to the number that makes a filing due: certainly reached, certainly below, or
 * not to be told. `near` is certainly below, but may have passed the caution.
 */
export type Standing = 'reached' | 'cannot-tell' | 'near' | 'below';

export type HandlerCount = {
  /** What its sites have in common (`handlerKey`), and how they write it; empty for the sites that name no handler. */
  readonly key: string;
  readonly spellings: readonly string[];
  /** As answered at its first site; null for the sites that name no handler. */
  readonly name: string | null;
  readonly sites: number;
  /** Sites whose number is not known. */
  readonly unknown: number;
  /** Of its own sites; `known` is the sum over those whose number is known. */
  readonly own: Bounds;
  readonly known: number;
  /** Were every site without a named handler its own too. */
  readonly atMost: number | null;
  readonly standing: Standing;
};

type Sum = { name: string | null; spellings: Set<string>; sites: number; unknown: number; largest: number; sum: number };

/**
 * Adds up stored persons per handler. The same person may be at several sites, and the law does not say how to tell: the sum is
 * therefore the most there can be, the largest single site the least. An unknown number leaves the most open.
 * Source: Measures art. 15 (persons stored, by handler).
 */
export class HandlerCounts {
  private readonly sums = new Map<string, Sum>();

  add(handler: string | null, persons: number | null): void {
    const key = handlerKey(handler);
    const sum = this.sums.get(key) ?? {
      name: key === '' ? null : handler,
      spellings: new Set(),
      sites: 0,
      unknown: 0,
      largest: 0,
      sum: 0,
    };
    sum.sites += 1;
    if (handler !== null && key !== '') sum.spellings.add(handler);
    if (persons === null) sum.unknown += 1;
    else {
      sum.sum += persons;
      sum.largest = Math.max(sum.largest, persons);
    }
    this.sums.set(key, sum);
  }

  total(limits: Limits): { handlers: readonly HandlerCount[]; together: Bounds } {
    const all = [...this.sums].map(([key, sum]) => ({ key, ...sum }));
    const together = {
      least: Math.max(0, ...all.map(({ largest }) => largest)),
      most: all.some(({ unknown }) => unknown > 0) ? null : all.reduce((most, { sum }) => most + sum, 0),
    };
    const nobodys = this.sums.get('');
    const handlers = all.map((sum): HandlerCount => {
      const own = { least: sum.largest, most: sum.unknown > 0 ? null : sum.sum };
      // Sites that name nobody may be anyone's; those of nobody may be anyone's as well.
      const atMost = sum.name === null ? together.most : plus(own.most, nobodys);
      return {
        key: sum.key,
        spellings: [...sum.spellings],
        name: sum.name,
        sites: sum.sites,
        unknown: sum.unknown,
        own,
        known: sum.sum,
        atMost,
        standing: standing(own.least, atMost, limits),
      };
    });
    return { handlers: handlers.sort(byWeight), together };
  }
}

function standing(least: number, most: number | null, { threshold, caution }: Limits): Standing {
  if (least >= threshold) return 'reached';
  if (most === null || most >= threshold) return 'cannot-tell';
  return most >= caution ? 'near' : 'below';
}

function plus(most: number | null, more: Sum | undefined): number | null {
  if (!more) return most;
  return most === null || more.unknown > 0 ? null : most + more.sum;
}

const standings: readonly Standing[] = ['reached', 'cannot-tell', 'near', 'below'];

/** Nobody's sites last; before them what most needs looking at. */
const byWeight = (a: HandlerCount, b: HandlerCount) =>
  Number(a.name === null) - Number(b.name === null) ||
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  b.own.least - a.own.least ||
  b.sites - a.sites;

/** One handler however it is written: by its unified social credit code where one is given, else by its name. */
export function handlerKey(handler: string | null): string {
  const text = (handler ?? '').normalize('NFKC').toUpperCase();
  const code = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])/.exec(text)?.[0];
  return code ?? text.replace(/[\s\p{P}]+/gu, '');
}
