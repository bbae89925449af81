import type { Block } from '../../../lib/report/model';
import type { Unit } from '../unit';
import { factsUnits } from './facts';
import { findingUnits } from './finding';
import { flowUnits } from './flow';
import { listUnits } from './list';
import { matrixUnits } from './matrix';
import { bandUnits, rangeUnits } from './measures';
import { tableUnits } from './table';
import { headingUnits, noticeUnits, proseUnits } from './text-blocks';

/** One block of the report model as units for the page. */
export function blockUnits(block: Block): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
      return headingUnits(block);
    case 'prose':
      return proseUnits(block);
    case 'facts':
      return factsUnits(block);
    case 'finding':
      return findingUnits(block);
    case 'table':
      return tableUnits(block);
    case 'notice':
      return noticeUnits(block);
    case 'list':
      return listUnits(block);
    case 'band':
      return bandUnits(block);
    case 'range':
      return rangeUnits(block);
    case 'matrix':
      return matrixUnits(block);
    case 'flow':
      return flowUnits(block);
    case 'break':
      return [{ height: 0, fresh: 'always', draw: () => null }];
  }
}
