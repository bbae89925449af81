import { type FilingStatus, type Level, levels } from '../schema/result';
import { type Bounds, type HandlerCount, HandlerCounts, type Limits } from './handlers';

/** What one site was found to be. `persons` is null where not known; `handler` is the name as answered, null where not given. */
export type JudgedSite = {
  readonly floor: Level;
  readonly ceiling: Level;
  readonly filing: FilingStatus;
  /** Rules certainly broken, and rules that may be. */
  readonly gaps: readonly string[];
  readonly open: readonly string[];
  readonly persons: number | null;
  readonly handler: string | null;
};

export type FindingCount = { readonly rule: string; readonly gaps: number; readonly open: number };
export type VerdictCount = { readonly floor: Level; readonly ceiling: Level; readonly sites: number };

export type RollUp = {
  readonly sites: number;
  /** Sites not judged yet, or no longer as the template now is. */
  readonly pending: number;
  /** The worst of all sites: at least the worst certain level, at most the worst possible; null without sites. */
  readonly worst: { readonly floor: Level; readonly ceiling: Level } | null;
  /** The worst first. */
  readonly verdicts: readonly VerdictCount[];
  /** The most certain gaps first, then the most open ones. */
  readonly findings: readonly FindingCount[];
  readonly filing: readonly { readonly status: FilingStatus; readonly sites: number }[];
  readonly handlers: readonly HandlerCount[];
  /** Were all sites one handler's. */
  readonly together: Bounds;
};

const rank = (level: Level) => levels.indexOf(level);
const worse = (a: Level, b: Level): Level => (rank(a) >= rank(b) ? a : b);

/** Adds sites up one by one, so that no more than one has to be in memory. */
export class RollUpSum {
  private sites = 0;
  private pending = 0;
  private floor: Level = 'low';
  private ceiling: Level = 'low';
  private readonly verdicts = new Map<string, { floor: Level; ceiling: Level; sites: number }>();
  private readonly findings = new Map<string, { rule: string; gaps: number; open: number }>();
  private readonly filing = new Map<FilingStatus, number>();
  private readonly handlers = new HandlerCounts();

  add(site: JudgedSite): void {
    this.sites += 1;
    this.floor = worse(this.floor, site.floor);
    this.ceiling = worse(this.ceiling, site.ceiling);
    const key = `${site.floor} ${site.ceiling}`;
    const verdict = this.verdicts.get(key) ?? { floor: site.floor, ceiling: site.ceiling, sites: 0 };
    verdict.sites += 1;
    this.verdicts.set(key, verdict);
    for (const rule of site.gaps) this.finding(rule).gaps += 1;
    for (const rule of site.open) this.finding(rule).open += 1;
    this.filing.set(site.filing, (this.filing.get(site.filing) ?? 0) + 1);
    // Where no filing can arise, the persons stored count towards none.
    if (site.filing !== 'out-of-scope') this.handlers.add(site.handler, site.persons);
  }

  /** A site without a judgement that still holds: whatever it is, it may be the worst, anybody's and of any size. */
  addPending(): void {
    this.sites += 1;
    this.pending += 1;
    this.ceiling = 'stop';
    this.handlers.add(null, null);
  }

  /** The sum; `limits` are the threshold of the filing duty and the caution before it, in persons. */
  total(limits: Limits): RollUp {
    return {
      sites: this.sites,
      pending: this.pending,
      worst: this.sites === 0 ? null : { floor: this.floor, ceiling: this.ceiling },
      verdicts: [...this.verdicts.values()].sort((a, b) => rank(b.floor) - rank(a.floor) || rank(b.ceiling) - rank(a.ceiling)),
      findings: [...this.findings.values()].sort((a, b) => b.gaps - a.gaps || b.open - a.open || (a.rule < b.rule ? -1 : 1)),
      filing: [...this.filing].map(([status, sites]) => ({ status, sites })).sort((a, b) => b.sites - a.sites),
      ...this.handlers.total(limits),
    };
  }

  private finding(rule: string) {
    const found = this.findings.get(rule) ?? { rule, gaps: 0, open: 0 };
    this.findings.set(rule, found);
    return found;
  }
}
