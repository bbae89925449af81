/** The roles of a team, the widest first. */
export const roles = ['owner', 'consultant', 'reviewer', 'operator', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** Whether a stored text names a role. */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/**
 * What somebody may be allowed to do.
 * - `read`: open assessments, results, files · `create`: start, import, copy · `answer`: change every answer and attach evidence
 * - `answer-assigned`: the same where it was assigned to oneself · `manage`: rename, move, delete, assign, links, tasks
 * - `comment` · `submit`: hand in for review · `review`: judge findings, ask for changes, sign off
 * - `theme`: look of the reports · `clients`: add and archive clients · `members`: invite, change and remove members
 * - `audit`: read the audit log · `keep`: export or erase whole clients, delete what the law says to keep
 */
const rights = [
  'read',
  'create',
  'answer',
  'answer-assigned',
  'manage',
  'comment',
  'submit',
  'review',
  'theme',
  'clients',
  'members',
  'audit',
  'keep',
] as const;
export type Right = (typeof rights)[number];

/** The one table that says who may do what. */
export const permissions: Readonly<Record<Role, readonly Right[]>> = {
  owner: rights,
  consultant: ['read', 'create', 'answer', 'answer-assigned', 'manage', 'comment', 'submit', 'theme', 'clients'],
  reviewer: ['read', 'comment', 'review', 'audit'],
  operator: ['read', 'answer-assigned', 'comment'],
  viewer: ['read'],
};
