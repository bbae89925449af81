import type { DocumentContent } from '../../lib/documents/template';
import { byHand } from './by-hand';
import { paperFacts } from './facts';
import { application, basicFacts } from './forms';
import { authorisation, undertaking } from './letters';
import { notice } from './notice';
import { phrases } from './phrases';
import { procedures } from './procedures';
import { processingRules } from './processing-rules';
import { shortVersion } from './short-version';
import { sign } from './sign';
import { words } from './words';

/** The papers drafted from answers, those to be filed first. */
export const documentContent: DocumentContent = {
  templates: [basicFacts, application, authorisation, undertaking, processingRules, procedures, notice, sign, shortVersion],
  phrases,
  byHand,
  facts: paperFacts,
  words,
};
