type Props = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly help: string | undefined;
  readonly shortcut: string | null;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly badge: string | null;
  readonly onChoose: () => void;
};

/** One option: a native input in a row that is clickable as a whole. */
export function OptionRow({ type, name, id, text, help, shortcut, checked, disabled, badge, onChoose }: Props) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-12 items-start gap-3 rounded-[10px] border border-line-strong bg-card px-4 py-2.5 has-checked:border-blue has-checked:bg-blue-wash has-checked:shadow-[0_0_0_1px_var(--blue)] has-focus-visible:outline-2 has-focus-visible:outline-blue has-focus-visible:outline-offset-2"
    >
      <input
        type={type}
        autoComplete="off"
        id={id}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        aria-describedby={help ? `${id}-help` : undefined}
        data-key={shortcut ?? undefined}
        className="mt-[5px] size-[18px] shrink-0 accent-blue focus-visible:outline-none"
      />
      <span className="min-w-0 flex-1">
        {text}
        {badge ? <span className="ml-2 rounded-md bg-blue-wash px-1.5 py-0.5 text-[13px] text-blue-ink">{badge}</span> : null}
        {help ? (
          <span id={`${id}-help`} className="block text-[14px] text-ink-soft leading-relaxed">
            {help}
          </span>
        ) : null}
      </span>
      {shortcut ? (
        <span
          aria-hidden="true"
          className="mt-0.5 hidden rounded-[5px] border border-line px-1.5 font-sans text-[12px] text-ink-faint leading-5 lg:block"
        >
          {shortcut}
        </span>
      ) : null}
    </label>
  );
}
