import type { DutySection } from '../../../lib/schema/coverage';
import { chineseCases } from './cases';
import { chineseLaw } from './chinese-law';
import { foreignLaw } from './foreign';
import { initiative, papers, practices, risks, shanghai } from './practices';
import { childrenAndRegulators, deployers, generators, providers } from './roles';
import { scenes } from './scenes';
import { standards } from './standards';

/** Every row of the sources: instruments, roles, scenes, practices, campaign, initiative, papers, risks. */
export const dutySections: readonly DutySection[] = [
  chineseLaw,
  standards,
  deployers,
  providers,
  generators,
  childrenAndRegulators,
  scenes,
  practices,
  shanghai,
  initiative,
  papers,
  risks,
  foreignLaw,
  chineseCases,
];
