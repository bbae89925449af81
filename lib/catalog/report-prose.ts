import { en } from '../../content/report/en';
import { zh } from '../../content/report/zh';
import type { ReportProse } from '../report/prose';
import type { Locale } from '../schema/text';

/** The wording of reports by language. */
export const reportProse: Readonly<Record<Locale, ReportProse>> = { zh, en };
