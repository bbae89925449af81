import { FindingCard } from '@/components/result/finding-card';
import { Tag } from '@/components/ui/tag';
import type { findingsView, ShownAnswer } from '@/lib/catalog/result-view';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly name: string;
  readonly verdict: { readonly words: string; readonly tone: string };
  readonly filing: string;
  readonly differences: readonly (ShownAnswer & { readonly template: string })[];
  readonly view: ReturnType<typeof findingsView>;
  readonly strings: Strings;
};

/** One site: its verdict, where it differs from the template, and every finding in full. */
export function SiteView({ name, verdict, filing, differences, view, strings }: Props) {
  const text = strings.portfolio;
  const shown = [...view.groups.flatMap(({ findings }) => findings), ...view.reviews];
  return (
    <>
      <h1 className="font-semibold font-serif text-[28px] [overflow-wrap:anywhere]">{name}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Tag kind={verdict.tone} wraps>
          {verdict.words}
        </Tag>
        <span className="text-ink-soft">{filing}</span>
      </p>
      <h2 className="mt-6 font-semibold text-[18px]">{text.differences}</h2>
      {differences.length === 0 ? <p className="mt-1 text-ink-soft">{text.noDifferences}</p> : null}
      <dl className="mt-2 divide-y divide-line rounded-[14px] border border-line bg-card empty:hidden">
        {differences.map(({ question, text: asked, answer, template }) => (
          <div key={question} className="grid gap-x-4 px-5 py-2 text-[15px] md:grid-cols-2">
            <dt>{asked}</dt>
            <dd>
              <b>{answer}</b>
              <span className="ml-3 text-ink-soft">
                {text.templateAnswer}: {template || text.unanswered}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-6 font-semibold text-[18px]">{text.siteFindings}</h2>
      <p className="mt-1 max-w-[52em] text-[15px] text-ink-soft">
        {shown.length === 0 ? text.noSiteFindings : text.siteFindingsText}
      </p>
      <div className="mt-2 grid gap-4">
        {shown.map((finding) => (
          <FindingCard key={finding.rule} shown={finding} mark={null} strings={strings} />
        ))}
      </div>
    </>
  );
}
