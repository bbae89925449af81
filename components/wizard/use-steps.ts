'use client';
import { useCallback, useEffect, useState } from 'react';

/**
 * Which step is shown. Steps change in the page, without asking the server; the address follows, so that back,
 * reload and sharing land on the same step, and the hash on the same question.
 */
export function useSteps(assessment: string, first: string) {
  const [step, setStep] = useState(first);
  const [target, setTarget] = useState<string | null>(null);
  const href = useCallback((id: string) => `/assessments/${assessment}/${id}`, [assessment]);

  const go = useCallback(
    (id: string, question?: string) => {
      setStep(id);
      setTarget(question ? `l-${question}` : 'step-title');
      const address = question ? `${href(id)}#q-${question}` : href(id);
      window.history.pushState(null, '', address);
    },
    [href],
  );

  useEffect(() => {
    const back = () => {
      const id = window.location.pathname.split('/')[3];
      if (id) setStep(id);
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  useEffect(() => {
    if (target === null) return;
    setTarget(null);
    const element = document.getElementById(target);
    if (target === 'step-title') window.scrollTo({ top: 0 });
    else element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [target]);

  return { step, go, href };
}

/** Keeps the address on the question that has the focus, so that a reload comes back to it. */
export function rememberQuestion(event: { readonly target: EventTarget }): void {
  const question =
    event.target instanceof Element ? event.target.closest('[data-question]')?.getAttribute('data-question') : null;
  if (question) window.history.replaceState(window.history.state, '', `#q-${question}`);
}
