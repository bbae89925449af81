import type { ReportContext } from './context';
import type { Block } from './model';
import type { ReportProse } from './prose';
import { activity } from './sections/activity';
import { answers } from './sections/answers';
import { cases } from './sections/cases';
import { changes } from './sections/changes';
import { conclusion } from './sections/conclusion';
import { coverage } from './sections/coverage';
import { duties } from './sections/duties';
import { evidence } from './sections/evidence';
import { filing } from './sections/filing';
import { concernsForeignLaw, findings, foreign } from './sections/findings';
import { fourContents } from './sections/four-contents';
import { method } from './sections/method';
import { path } from './sections/path';
import { plan } from './sections/plan';
import { risk } from './sections/risk';
import { scope } from './sections/scope';
import { scores } from './sections/scores';
import { signOff } from './sections/sign-off';
import { smallHandler } from './sections/small-handler';
import { sources } from './sections/sources';
import { summary } from './sections/summary';
import { unknowns } from './sections/unknowns';

export type Section = {
  readonly id: keyof ReportProse['chapters'];
  readonly build: (context: ReportContext) => readonly Block[];
  readonly appendix?: true;
  /** Left out, numbering and all, where this does not hold. */
  readonly when?: (context: ReportContext) => boolean;
  /** May begin on the page where the section before it ends. */
  readonly follows?: true;
  /** Begins a page of its own, however little stands before it. */
  readonly alone?: true;
};

const examined = ({ pack }: ReportContext) => pack.status !== 'not-covered';

/**
 * The sections of the report in order: what was assessed, the four contents of article 9 of the Measures and what was found
 * under them, what is to be done, who signs. A new section is one builder, one line here and its prose.
 */
export const outline: readonly Section[] = [
  { id: 'summary', build: summary, alone: true },
  { id: 'scope', build: scope, alone: true },
  { id: 'activity', build: activity, follows: true },
  { id: 'fourContents', build: fourContents, when: examined },
  { id: 'findings', build: findings, when: examined, follows: true },
  { id: 'risk', build: risk, when: examined, follows: true },
  { id: 'plan', build: plan, when: examined, follows: true },
  { id: 'path', build: path, when: examined, follows: true },
  { id: 'filing', build: filing, when: examined, follows: true },
  { id: 'duties', build: duties, when: examined, follows: true },
  { id: 'unknowns', build: unknowns, follows: true },
  { id: 'conclusion', build: conclusion, when: examined, follows: true },
  { id: 'signOff', build: signOff, alone: true },
  { id: 'answers', build: answers, appendix: true },
  { id: 'evidence', build: evidence, when: examined, appendix: true, follows: true },
  { id: 'sources', build: sources, when: examined, appendix: true, follows: true },
  { id: 'cases', build: cases, when: examined, appendix: true, follows: true },
  { id: 'scores', build: scores, when: examined, appendix: true, follows: true },
  { id: 'method', build: method, when: examined, appendix: true, follows: true },
  { id: 'smallHandler', build: smallHandler, appendix: true, follows: true, when: ({ smallHandler }) => Boolean(smallHandler) },
  { id: 'foreign', build: foreign, appendix: true, follows: true, when: concernsForeignLaw },
  { id: 'coverage', build: coverage, when: examined, appendix: true, follows: true },
  { id: 'changes', build: changes, when: examined, appendix: true, follows: true },
];

/** What every report must say: what came out, what was assessed and left out, and what is not known. */
const lasting: readonly Section['id'][] = ['summary', 'scope', 'unknowns'];

/** The sections that can be left out, in order. */
export const removable: readonly Section['id'][] = outline.flatMap(({ id }) => (lasting.includes(id) ? [] : [id]));

/** The sections printed where these are left out; what every report must say stays. */
export function printedSections(without: readonly string[] = []): readonly Section[] {
  return outline.filter(({ id }) => lasting.includes(id) || !without.includes(id));
}

/** The number of the chapter that lists the findings, which theirs begin with; null where it is left out. */
export function findingsChapter(without: readonly string[] = []): number | null {
  const place = printedSections(without)
    .filter(({ appendix }) => !appendix)
    .findIndex(({ id }) => id === 'findings');
  return place < 0 ? null : place + 1;
}
