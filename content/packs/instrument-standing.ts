import { bindingKinds, type Instrument } from '../../lib/schema/provision';
import { instruments } from '../articles/instruments';

/** Which instruments bind in China, and since when: what a pack needs to stay silent before its law existed. */
export const instrumentStanding = Object.fromEntries(
  Object.entries<Instrument>(instruments).map(([id, { kind, inForceFrom }]) => [
    id,
    { binding: bindingKinds.includes(kind), inForceFrom },
  ]),
);
