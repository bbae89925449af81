/** What the audit log records, as `thing.what-happened`. Words for people are in content/ui/audit.ts. */
export const auditActions = [
  'account.created',
  'account.signed-in',
  'account.sign-in-failed',
  'account.signed-out',
  'assessment.created',
  'assessment.imported',
  'assessment.duplicated',
  'assessment.removed',
  'assessment.restored',
  'assessment.purged',
  'report.handed-out',
  'theme.changed',
  'audit.exported',
  'audit.details-erased',
  'review.moved',
  'review.finding-marked',
] as const;
export type AuditAction = (typeof auditActions)[number];
