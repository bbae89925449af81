import { GradeMark } from '@/components/law/grade-mark';
import type { ProvisionLabel } from '@/lib/catalog/provision-label';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly provision: ProvisionLabel; readonly strings: Pick<Strings, 'common'> };

/** An article with our summary, how far it was checked, whether it binds at all, and the way to it in the law library. */
export function ProvisionNote({ provision, strings }: Props) {
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <a href={provision.href} className="font-semibold text-ink underline decoration-line-strong underline-offset-4">
          {provision.label}
        </a>
        <ProvisionMark provision={provision} strings={strings} />
      </span>
      {provision.summary === '' ? null : <span className="block text-ink-soft">{provision.summary}</span>}
    </>
  );
}

/** How far it was checked, and whether it binds: always in words. */
export function ProvisionMark({ provision, strings }: Props) {
  const { grade, standing } = provision;
  if (standing === 'never-in-force' || standing === 'pending') {
    const words = standing === 'pending' ? strings.common.pendingLaw : strings.common.draftLaw;
    return <span className="whitespace-nowrap text-[13px] text-amber">{words}</span>;
  }
  return (
    <span className="inline-flex items-center gap-1 text-[13px]">
      <GradeMark grade={grade} strings={strings} />
      {standing === 'advisory' ? <span className="text-ink-faint">{strings.common.advisory}</span> : null}
      {standing === 'notice' ? <span className="text-ink-faint">{strings.common.officialNotice}</span> : null}
    </span>
  );
}
