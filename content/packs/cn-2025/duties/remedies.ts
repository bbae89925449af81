/** The duty whose last day is the last day to put a finding right, by rule. Findings not listed have no date in law. */
export const dutyOfRule: Readonly<Record<string, string>> = {
  'r-file25-unfiled': 'frt-filing',
  'r-pia-none': 'pia-before',
  'r-pi-officer': 'officer-report',
  'r-minor-audit': 'minors-audit',
  'r-algorithm-filing': 'algorithm-filing',
};
