import type { InstrumentId } from '../../../articles/instruments';
import { all, not, oneOf } from '../../../when';
import { instrumentStanding } from '../../instrument-standing';
import { entrustedOnly, householdOnly } from '../scopes';

/** Anyone but a private person with personal or household purposes only. */
export const organisation = not(householdOnly);

/** Decides on purposes and means itself; the duties of an entrusted party's handler are the principal's. */
export const handler = all(organisation, not(entrustedOnly));

/** The system is or was used on real people. */
export const inUse = oneOf('org-stage', ['pilot', 'live', 'changing', 'retired']);

/** The day an instrument came into force, civil date; a duty that names one without a day does not build. */
export function inForce(instrument: InstrumentId): string {
  const since = instrumentStanding[instrument]?.inForceFrom;
  if (!since) throw new Error(`${instrument} has no day of commencement.`);
  return since;
}
