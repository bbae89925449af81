import { departmentalRules } from './departmental-rules';
import { draft2023 } from './draft-2023';
import { foreign } from './foreign';
import { laws } from './laws';
import { measures2025 } from './measures-2025';
import { pipl } from './pipl';
import { standardsAndPractice } from './standards-and-practice';

/** Every article the product cites, in the order of the law library. */
export const articles = [
  ...measures2025,
  ...draft2023,
  ...pipl,
  ...laws,
  ...departmentalRules,
  ...standardsAndPractice,
  ...foreign,
];
