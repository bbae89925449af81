import { assessmentFiling } from './assessment-filing';
import { collectionStorage } from './collection-storage';
import { generation } from './generation';
import { minors } from './minors';
import { necessity } from './necessity';
import { noticeConsent } from './notice-consent';
import { organisation } from './organisation';
import { rights } from './rights';
import { scenario } from './scenario';
import { security } from './security';
import { useSharing } from './use-sharing';

/** The whole bank, in the order of the steps. Ids are forever: a retired id is listed in retired.ts and never reused. */
export const allQuestions = [
  ...organisation,
  ...scenario,
  ...necessity,
  ...noticeConsent,
  ...minors,
  ...collectionStorage,
  ...useSharing,
  ...generation,
  ...security,
  ...rights,
  ...assessmentFiling,
] as const;

export type BankQuestion = (typeof allQuestions)[number];
export type QuestionId = BankQuestion['id'];
