/** What the audit log records, as `thing.what-happened`. Words for people are in content/ui/audit.ts. */
export const auditActions = [
  'account.created',
  'account.signed-in',
  'account.sign-in-failed',
  'account.signed-out',
  'assessment.created',
  'assessment.imported',
  'assessment.removed',
  'assessment.removed-early',
  'assessment.restored',
  'client.erased',
  'evidence.added',
  'evidence.removed',
  'evidence.restored',
  'report.handed-out',
] as const;
export type AuditAction = (typeof auditActions)[number];
