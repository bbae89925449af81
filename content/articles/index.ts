import type { Article } from '../../lib/schema/provision';
import { courtProvisions } from './court-provisions';
import { departmentalRules } from './departmental-rules';
import { draft2023 } from './draft-2023';
import { foreign } from './foreign';
import { industryReport } from './industry-report';
import { laws } from './laws';
import { measures2025 } from './measures-2025';
import { pipl } from './pipl';
import { standardsAndPractice } from './standards-and-practice';
import { videoAndMinors } from './video-and-minors';

/** Every article the product cites or shows, in the order of the law library. */
export const articles: readonly Article[] = [
  ...measures2025,
  ...draft2023,
  ...pipl,
  ...laws,
  ...courtProvisions,
  ...videoAndMinors,
  ...departmentalRules,
  ...standardsAndPractice,
  ...industryReport,
  ...foreign,
];
