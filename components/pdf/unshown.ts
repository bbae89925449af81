import type { ReportModel } from '../../lib/report/model';
import { blockUnits } from './blocks/block-units';
import { drawnAs } from './fonts';
import { unshownSigns } from './printable';
import type { Unit } from './unit';

/** Signs listed one by one; of more, how many more. */
const MOST_LISTED = 200;

/** A closing note that lists every sign the file does not show as it was written; nothing where there is none. */
export function unshownUnits(model: ReportModel): Unit[] {
  if (!model.unshown) return [];
  const signs = new Set<string>();
  collect(model, signs);
  if (signs.size === 0) return [];
  const listed = [...signs].slice(0, MOST_LISTED).join(model.locale === 'zh' ? '、' : ', ');
  const rest = signs.size > MOST_LISTED ? ` … (+${signs.size - MOST_LISTED})` : '';
  return [
    ...blockUnits({ kind: 'heading', level: 2, title: model.unshown.title }),
    ...blockUnits({ kind: 'prose', role: 'note', text: model.unshown.note + listed + rest }),
  ];
}

function collect(value: unknown, signs: Set<string>): void {
  if (typeof value === 'string') for (const sign of unshownSigns(value, drawnAs)) signs.add(sign);
  else if (value && typeof value === 'object') for (const each of Object.values(value)) collect(each, signs);
}
