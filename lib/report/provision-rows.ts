import { bindingKinds, isChecked, type Provision } from '../schema/provision';
import { beside, named, pinpoint } from './citation';
import type { ReportContext } from './context';
import type { FindingRow } from './model';

/** The provisions of a rule as rows: what binds apart from what is only for reference, each place with its mark. */
export function provisionRows(cited: readonly Provision[], context: ReportContext): FindingRow[] {
  const provisions = context.reaching(cited);
  const binds = ({ instrument }: Provision) => {
    const kind = context.instruments[instrument]?.kind;
    return kind !== undefined && bindingKinds.includes(kind);
  };
  const words = context.prose.findings;
  return [
    { label: words.provisions, role: 'citation', lines: citations(provisions.filter(binds), context) },
    {
      label: words.reference,
      role: 'citation',
      lines: citations(
        provisions.filter((provision) => !binds(provision)),
        context,
      ),
    },
  ];
}

/** One citation per instrument, its places listed together. */
function citations(provisions: readonly Provision[], context: ReportContext): string[] {
  const groups = groupByInstrument(provisions);
  return [...groups].map(([id, group]) => {
    const instrument = context.instruments[id];
    const name = instrument ? named(instrument, context.locale) : id;
    const inside = group.filter(({ article }) => article !== '');
    const places = (inside.length > 0 ? inside : group).map((provision) => {
      const place = pinpoint(provision, context.article(provision), context.locale);
      return `${place} ${mark(provision, context)}`.trim();
    });
    const list = places.join(context.prose.words.listSeparator);
    return beside(name, list, context.locale);
  });
}

function mark(provision: Provision, context: ReportContext): string {
  const { words } = context.prose;
  const status = context.instruments[provision.instrument]?.status;
  if (status === 'never-in-force') return words.neverInForce;
  if (status === 'draft') return words.pending;
  const article = context.article(provision);
  const grade = article?.grade ?? 'unverified';
  return words.grades[grade] + (isChecked(grade) && article?.open ? words.partly : '');
}

function groupByInstrument(provisions: readonly Provision[]): Map<string, Provision[]> {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) groups.set(provision.instrument, [...(groups.get(provision.instrument) ?? []), provision]);
  return groups;
}
