/** What the audit log records, as `thing.what-happened`. Words for people are in content/ui/audit.ts. */
export const auditActions = [
  'account.created',
  'account.signed-in',
  'account.sign-in-failed',
  'account.signed-out',
  'assessment.created',
  'assessment.imported',
  'assessment.removed',
  'assessment.restored',
  'report.handed-out',
  'assignment.made',
  'assignment.changed',
  'assignment.withdrawn',
  'link.made',
  'link.named',
  'task.added',
  'task.changed',
] as const;
export type AuditAction = (typeof auditActions)[number];
