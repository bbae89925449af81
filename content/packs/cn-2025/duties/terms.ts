import { all, has, lacksAll, not } from '../../../when';
import { householdOnly } from '../scopes';

/** Anyone but a private person with personal or household purposes only. */
export const organisation = not(householdOnly);

/** Processes for others only and decides nothing: the duties of the handler are the principal's. */
const entrustedOnly = all(
  has('org-roles', 'entrusted'),
  lacksAll('org-roles', [
    'deployer',
    'product-provider',
    'tech-provider',
    'gatekeeper',
    'gen-tech',
    'gen-provider',
    'gen-user',
    'authority',
  ]),
);

/** Decides on purposes and means itself. */
export const handler = all(organisation, not(entrustedOnly));
