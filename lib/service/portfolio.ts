import { setImmediate as breathe } from 'node:timers/promises';
import { defaultPack } from '../catalog/index';
import { isAssessmentId } from '../db/assessments';
import type { Portfolio, SiteJudgement, StoredSite } from '../db/portfolios';
import { type RollUp, RollUpSum } from '../portfolio/roll-up';
import { siteAnswers } from '../portfolio/site';
import type { AssessmentResult } from '../schema/result';
import type { Caller } from '../workspace/caller';
import { evaluateForStorage, today } from './evaluate';
import { type OpenAssessment, openAssessment } from './load';
import { portfolios } from './repository';

/** A portfolio with its template, null once that was removed or moved to another client. `judged` names what its sites are to be judged on now. */
export type OpenPortfolio = {
  readonly portfolio: Portfolio;
  readonly template: OpenAssessment | null;
  readonly judged: string;
};

/** The caller's portfolio; null when the workspace has none of this id. Whether the caller may is asked at the door. */
export async function openPortfolio(caller: Caller, id: string): Promise<OpenPortfolio | null> {
  const portfolio = isAssessmentId(id) ? await (await portfolios()).find(caller.workspace, id) : null;
  if (!portfolio) return null;
  const found = await openAssessment(caller, portfolio.template);
  // A template moved to another client would show that client's answers to whoever reads this one.
  const template = found?.assessment.client === portfolio.client ? found : null;
  // What the day and the law can change is named, so that a site judged on anything else is judged again.
  const judged = template ? `${template.seq} ${today()} ${template.pack.id}@${template.pack.version}` : 'no-template';
  return { portfolio, template, judged };
}

/** Sites judged between two writes, and how long the engine may keep others waiting, in milliseconds. */
const PORTION = 25;
const STRETCH = 5;

/**
 * Judges sites that were not judged on the template as it is now, for about `budget` milliseconds. What is done is kept at
 * once, so a process that dies, or a second one doing the same, loses nothing. Returns how many are left.
 */
export async function judgeSites(
  caller: Caller,
  { portfolio, template, judged }: OpenPortfolio,
  budget: number,
): Promise<{ readonly sites: number; readonly left: number }> {
  const store = await portfolios();
  const ends = performance.now() + budget;
  for (let after = 0; template && performance.now() < ends; ) {
    const waiting = await store.stale(caller.workspace, portfolio.id, judged, PORTION, after);
    if (waiting.length === 0) break;
    after = waiting.at(-1)?.seq ?? after;
    await breathe();
    const done: SiteJudgement[] = [];
    let since = performance.now();
    for (const site of waiting) {
      done.push(judge(site, template, judged));
      if (performance.now() - since < STRETCH) continue;
      await breathe();
      since = performance.now();
    }
    await breathe();
    await store.saveJudgements(caller.workspace, portfolio.id, done);
    await breathe();
  }
  const { sites, stale } = await store.count(caller.workspace, portfolio.id, judged);
  return { sites, left: stale };
}

function judge(site: StoredSite, template: OpenAssessment, judged: string): SiteJudgement {
  const answers = siteAnswers(template.answers, site);
  const { result } = evaluateForStorage(answers, template.assessment);
  const stored = site.differences[defaultPack().forecast?.stored ?? ''];
  const handler = answers['org-name'];
  return {
    seq: site.seq,
    version: site.version,
    judged,
    floor: result.overall.floor,
    ceiling: result.overall.ceiling,
    filing: result.filing.status,
    deadline: result.filing.deadline,
    ...rulesOf(result),
    // Only what the site says of itself: the template's number is that of the whole organisation.
    persons: typeof stored === 'number' ? stored : null,
    handler: typeof handler === 'string' && handler.trim() !== '' ? handler.trim() : null,
  };
}

/** The findings a site is counted under: those its own result page shows. */
function rulesOf(result: AssessmentResult): Pick<SiteJudgement, 'gaps' | 'open'> {
  const shown = result.findings.filter(({ severity, foldedUnder }) => severity !== 'info' && foldedUnder === undefined);
  const open = shown.filter(
    ({ outcome, rule }) => outcome === 'error' || (outcome === 'needs-review' && !result.notExamined.includes(rule)),
  );
  const ids = (findings: typeof shown) => findings.map(({ rule }) => rule);
  return { gaps: ids(shown.filter(({ outcome }) => outcome === 'gap')), open: ids(open) };
}

export type Deadline = { readonly seq: number; readonly name: string; readonly deadline: string };

/** The sum of all sites, and the filing deadlines of single sites that come first. */
export async function rollUpOf(
  caller: Caller,
  { portfolio, judged }: OpenPortfolio,
): Promise<{ readonly rollUp: RollUp; readonly deadlines: readonly Deadline[] }> {
  const sum = new RollUpSum();
  let deadlines: readonly Deadline[] = [];
  for await (const portion of (await portfolios()).everySite(caller.workspace, portfolio.id, judged)) {
    const running: Deadline[] = [];
    for (const { seq, name, judgement } of portion) {
      if (!judgement) sum.addPending();
      else sum.add(judgement);
      if (judgement?.deadline) running.push({ seq, name, deadline: judgement.deadline });
    }
    deadlines = [...deadlines, ...running].sort((a, b) => a.deadline.localeCompare(b.deadline) || a.seq - b.seq).slice(0, 5);
  }
  const forecast = defaultPack().forecast;
  const limits = forecast ?? { threshold: Number.POSITIVE_INFINITY, caution: Number.POSITIVE_INFINITY };
  return { rollUp: sum.total(limits), deadlines };
}
