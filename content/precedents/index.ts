import type { Precedent } from '../../lib/schema/precedent';
import { affairs } from './affairs';
import { civilCases } from './civil';
import { foreignCases } from './foreign';
import { penalties } from './penalties';
import { procuratorateCases } from './procuratorate';

/** Every case of the fact base, Chinese ones first. */
export const precedents: readonly Precedent[] = [...civilCases, ...procuratorateCases, ...penalties, ...affairs, ...foreignCases];
