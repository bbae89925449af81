import type { RouteKey } from './doors';

/** Addresses whose answers cost a second of work or more: reports laid out, foreign files taken apart. */
const costly: ReadonlySet<string> = new Set<RouteKey>([
  'GET /api/archive.zip',
  'POST /api/archives/[upload]',
  'POST /api/assessments/import',
  'GET /api/assessments/[id]/documents/[file]',
  'GET /api/assessments/[id]/filing-package.zip',
  'GET /api/assessments/[id]/report.docx',
  'GET /api/assessments/[id]/report.pdf',
  'GET /api/assessments/[id]/report.xlsx',
  'GET /api/assessments/[id]/workshops/[workshop]/[sheet]',
  'GET /api/sample.pdf',
  'POST /api/verify',
]);

/** How often one account may ask for them, all taken together. */
export const COSTLY_PACE = { burst: 60, perMinute: 60 } as const;

/** Whether an address is counted against `COSTLY_PACE`. */
export const isCostly = (key: RouteKey): boolean => costly.has(key);
