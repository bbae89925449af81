import { buttonClass } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import type { WorkshopStrings } from './words';

const keys = {
  next: ['→', 'PageDown'],
  back: ['←', 'PageUp'],
  reveal: ['Space', 'Enter'],
  timer: ['T'],
  code: ['J', 'B', '.'],
  'what-if': ['W'],
  full: ['F'],
  help: ['?', 'H'],
} as const;

type Props = { readonly strings: WorkshopStrings; readonly desk: string; readonly onClose: () => void };

/** The keys of the wall, and the way to the desk. */
export function WallHelp({ strings, desk, onClose }: Props) {
  const words = strings.workshop;
  return (
    <Modal title={words.keys} closeLabel={strings.common.close} onClose={onClose}>
      <dl className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 text-[24px] leading-snug">
        {Object.entries(keys).map(([act, names]) => (
          <div key={act} className="contents">
            <dt className="flex flex-wrap gap-1.5">
              {names.map((name) => (
                <kbd key={name} className="rounded-[5px] border border-line-strong px-2 font-sans">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{act === 'what-if' ? strings.whatIf.act : words.acts[act as Exclude<keyof typeof keys, 'what-if'>]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-[24px] text-ink-soft leading-snug">{words.clicker}</p>
      <a href={desk} className={buttonClass('plain', 'mt-4')}>
        {words.toDesk}
      </a>
    </Modal>
  );
}
