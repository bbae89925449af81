import { assessments } from './0001-assessments';
import { issuedReports } from './0002-issued-reports';
import { reportThemes } from './0003-report-themes';
import { issuedContent } from './0004-issued-content';
import type { Migration } from './migration';

/** Every step in the order of application. */
export const migrations: readonly Migration[] = [assessments, issuedReports, reportThemes, issuedContent];
