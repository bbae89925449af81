import { assessments } from './0001-assessments';
import { issuedReports } from './0002-issued-reports';
import { reportThemes } from './0003-report-themes';
import { workspaces } from './0004-workspaces';
import { audit } from './0005-audit';
import { issuedContent } from './0006-issued-content';
import { reviews } from './0006-reviews';
import { history } from './0007-history';
import { accounts } from './0008-accounts';
import { tasks } from './0009-tasks';
import { lists } from './0010-lists';
import { portfolios } from './0011-portfolios';
import { evidence } from './0012-evidence';
import { archives } from './0013-archives';
import { workshops } from './0015-workshops';
import { workshopRecords } from './0016-workshop-records';
import { secondFactor } from './0017-second-factor';
import { enclosed } from './0018-enclosed';
import type { Migration } from './migration';

/** Every step in the order of application. */
export const migrations: readonly Migration[] = [
  assessments,
  issuedReports,
  reportThemes,
  workspaces,
  audit,
  issuedContent,
  reviews,
  history,
  accounts,
  tasks,
  lists,
  portfolios,
  evidence,
  archives,
  workshops,
  workshopRecords,
  secondFactor,
  enclosed,
];
