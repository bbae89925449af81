'use client';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import type { ShownPlace } from '@/lib/workspace/review-view';
import { Thread } from './thread';
import { useComments } from './use-comments';

type Props = {
  readonly assessment: string;
  readonly places: readonly ShownPlace[];
  readonly mayComment: boolean;
  readonly words: Strings['review'];
  readonly locale: Locale;
};

/** Where there are comments, with the way there and how many are open or new; then those on the report as a whole. */
export function CommentList({ assessment, places, mayComment, words, locale }: Props) {
  const elsewhere = places.filter(({ place }) => place !== 'report');
  return (
    <>
      {places.length === 0 ? <p className="text-ink-soft">{words.noComments}</p> : null}
      <ul className="mt-2 empty:hidden">
        {elsewhere.map((each) => (
          <PlaceLine key={each.href} assessment={assessment} shown={each} words={words} />
        ))}
      </ul>
      <div className="mt-3 rounded-[14px] border border-line bg-card px-4 py-3 sm:px-5">
        <h3 id="report-thread" className="font-semibold text-[16px]">
          {words.reportThread}
        </h3>
        <Thread
          assessment={assessment}
          place="report"
          target=""
          mayComment={mayComment}
          labelledBy="report-thread"
          initiallyOpen
          words={words}
          locale={locale}
        />
      </div>
    </>
  );
}

function PlaceLine({
  assessment,
  shown,
  words,
}: {
  readonly assessment: string;
  readonly shown: ShownPlace;
  readonly words: Strings['review'];
}) {
  const { place, target, title, href } = shown;
  const { here, unread } = useComments(assessment, place, target);
  const open = here.filter(({ id, thread, resolvedAt, deletedAt }) => id === thread && !resolvedAt && !deletedAt).length;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-2 first:border-0">
      <span className="text-[14px] text-ink-faint">{words.places[place]}</span>
      <a href={href} className="min-h-6 min-w-0 underline decoration-line-strong underline-offset-4 hover:text-blue-ink">
        {title}
      </a>
      {open > 0 ? <Tag tone="amber">{fill(words.openCount, { n: open })}</Tag> : <Tag tone="jade">{words.resolved}</Tag>}
      {unread > 0 ? <Tag tone="blue">{fill(words.newCount, { n: unread })}</Tag> : null}
    </li>
  );
}
