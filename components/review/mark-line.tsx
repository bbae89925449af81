import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ShownJudgement } from '@/lib/workspace/review-view';

type Props = { readonly mark: NonNullable<ShownJudgement['mark']>; readonly words: Strings['review'] };

const tones = { agreed: 'jade', disputed: 'amber', 'accepted-risk': 'slate' } as const;

/** What a reviewer said of a finding: the mark, who, when, why, and whether it still holds. */
export function MarkLine({ mark: said, words }: Props) {
  const { mark, reason, acceptedBy, untilText, standing, by, on } = said;
  const doubts = { changed: words.changedTag, void: words.voidTag, expired: words.expiredTag };
  return (
    <div className="mt-3 border-line border-l-[3px] pl-3 text-[15px]" data-standing={standing}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={tones[mark]}>{words.marks[mark]}</Tag>
        {standing === 'stands' ? null : <Tag tone="amber">{doubts[standing]}</Tag>}
        <span className="text-[14px] text-ink-soft">{fill(words.saidLine, { by, on })}</span>
      </p>
      {reason ? <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{reason}</p> : null}
      {mark === 'accepted-risk' && standing !== 'void' ? (
        <p className="mt-1">{fill(words.acceptedLine, { who: acceptedBy, until: untilText })}</p>
      ) : null}
      {standing === 'stands' ? null : <p className="mt-1 text-amber">{words.standings[standing]}</p>}
    </div>
  );
}
