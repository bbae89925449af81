import type { Duty } from '../../../../lib/schema/duty';
import { algorithmDuties } from './algorithm';
import { assessmentDuties } from './assessment';
import { auditDuties } from './audit';
import { crossBorderDuties } from './cross-border';
import { faceFilingDuties } from './face-filing';
import { incidentDuties } from './incident';
import { securityDuties } from './security';
import { videoDuties } from './video';

/** Every filing, report, review and retention duty the pack knows, the face-recognition filing first. */
export const duties: readonly Duty[] = [
  ...faceFilingDuties,
  ...assessmentDuties,
  ...videoDuties,
  ...auditDuties,
  ...incidentDuties,
  ...crossBorderDuties,
  ...algorithmDuties,
  ...securityDuties,
];
