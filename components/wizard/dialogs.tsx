'use client';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import type { AnswerValue } from '@/lib/schema/answer';
import type { Conflict } from '@/lib/sync/answer-store';
import { answerWords } from './answer-words';
import { useWizard } from './context';

/** Asks before a change that would make filled-in answers unnecessary. */
export function HideDialog({
  hidden,
  onContinue,
  onClose,
}: {
  readonly hidden: readonly string[];
  readonly onContinue: () => void;
  readonly onClose: () => void;
}) {
  const { strings, texts } = useWizard();
  return (
    <Modal title={fill(strings.wizard.hides, { n: hidden.length })} closeLabel={strings.common.close} onClose={onClose}>
      <ul className="mt-2 list-disc pl-5">
        {hidden.map((id) => (
          <li key={id}>{texts.questions[id]?.text}</li>
        ))}
      </ul>
      <p className="mt-3 text-[15px] text-ink-soft">{strings.wizard.hidesText}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="primary" onClick={onContinue}>
          {strings.wizard.hidesContinue}
        </Button>
        <Button onClick={onClose}>{strings.common.cancel}</Button>
      </div>
    </Modal>
  );
}

/** The same answer was changed twice: both are shown, the user picks. */
export function ConflictDialog({
  conflict,
  onResolve,
}: {
  readonly conflict: Conflict;
  readonly onResolve: (keep: 'mine' | 'theirs') => void;
}) {
  const context = useWizard();
  const { strings, texts } = context;
  const id = conflict.field.slice(2);
  const show = (value: AnswerValue | null) => answerWords(value, id, context);
  return (
    <Modal title={strings.conflict.title} closeLabel={strings.common.close} onClose={() => onResolve('theirs')}>
      <p className="mt-2">{fill(strings.conflict.text, { question: texts.questions[id]?.text ?? '' })}</p>
      <dl className="mt-4 grid gap-3 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} className="flex flex-col rounded-[10px] border border-line bg-card px-4 py-3">
            <dt className="text-[14px] text-ink-faint">{strings.conflict[side]}</dt>
            <dd className="mt-1 flex-1">{show(conflict[side])}</dd>
            <dd className="mt-3">
              <Button look={side === 'mine' ? 'primary' : 'plain'} onClick={() => onResolve(side)}>
                {side === 'mine' ? strings.conflict.useMine : strings.conflict.useTheirs}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

/** The keys that work in the questionnaire. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { strings } = useWizard();
  return (
    <Modal title={strings.wizard.shortcuts} closeLabel={strings.common.close} onClose={onClose}>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {strings.wizard.shortcutList.map(([keys, words]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded-[5px] border border-line-strong px-2 py-0.5 font-sans text-[14px]">{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-[15px] text-ink-soft">{strings.wizard.shortcutsHint}</p>
    </Modal>
  );
}
