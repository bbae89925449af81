import { Tag } from '@/components/ui/tag';
import type { Strings } from '@/lib/i18n/strings';
import type { Plan } from '@/lib/workshop/plan';

type Props = {
  readonly workshop: { readonly plan: Plan; readonly demo: boolean };
  readonly assessment: string;
  readonly words: Strings['workshop'];
};

/** The name of a workshop with the way back to the others. */
export function WorkshopTitle({ workshop, assessment, words }: Props) {
  return (
    <>
      <p className="text-[14px]">
        <a
          href={`/assessments/${assessment}/workshops`}
          className="inline-flex min-h-6 items-center text-ink-soft underline decoration-line-strong underline-offset-4"
        >
          {words.heading}
        </a>
      </p>
      <h1 className="mt-1 flex flex-wrap items-center gap-x-3 font-semibold font-serif text-[28px] leading-tight">
        {workshop.plan.title}
        {workshop.demo ? <Tag tone="amber">{words.demoTag}</Tag> : null}
      </h1>
    </>
  );
}
