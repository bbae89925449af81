import { Check, CircleDashed } from 'lucide-react';
import type { ProvisionLabel } from '@/lib/catalog/provision-label';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly provision: ProvisionLabel; readonly strings: Pick<Strings, 'common'> };

/** An article with our summary, whether it was checked, and whether it binds at all. */
export function ProvisionNote({ provision, strings }: Props) {
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{provision.label}</span>
        <ProvisionMark provision={provision} strings={strings} />
      </span>
      {provision.summary === '' ? null : <span className="block text-ink-soft">{provision.summary}</span>}
    </>
  );
}

/** Checked or not, binding or not: always in words. */
export function ProvisionMark({ provision, strings }: Props) {
  const { verified, standing } = provision;
  if (standing === 'never-in-force')
    return <span className="whitespace-nowrap text-[13px] text-amber">{strings.common.draftLaw}</span>;
  const Icon = verified ? Check : CircleDashed;
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap text-[13px] ${verified ? 'text-jade' : 'text-amber'}`}>
      <Icon aria-hidden="true" size={13} />
      {verified ? strings.common.verified : strings.common.unverified}
      {standing === 'binding' ? null : ` · ${strings.common.advisory}`}
    </span>
  );
}
