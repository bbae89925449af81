'use client';
import { ChevronRight } from 'lucide-react';
import { ProvisionNote } from '@/components/law/provision-note';
import { useWizard } from './context';

/** Why a question is asked and the articles behind it, opened in place. */
export function WhyWeAsk({ question }: { readonly question: string }) {
  const { strings, texts, basis } = useWizard();
  const why = texts.questions[question]?.why;
  return (
    <details className="group mt-1">
      <summary className="inline-flex min-h-9 items-center gap-1 rounded-md pr-2 text-[14.5px] text-blue-ink">
        <ChevronRight aria-hidden="true" size={16} className="group-open:rotate-90 motion-safe:transition-transform" />
        {strings.wizard.why}
      </summary>
      <div className="mt-1 mb-1 border-blue border-l-[3px] bg-sunk px-4 py-3 text-[15px]">
        <p>{why}</p>
        {basis?.[question]?.length ? (
          <ul className="mt-2 grid gap-2">
            {basis[question].map((provision) => (
              <li key={provision.id} className="border-line border-t pt-2">
                <ProvisionNote provision={provision} strings={strings} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </details>
  );
}
