/** What a key asks of the wall. Presenter clickers send PageDown and PageUp, some also `b` or a full stop to blank the screen. */
export type WallAct = 'next' | 'back' | 'reveal' | 'timer' | 'code' | 'what-if' | 'full' | 'help';

const acts: Readonly<Record<string, WallAct>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  ' ': 'reveal',
  Enter: 'reveal',
  t: 'timer',
  j: 'code',
  b: 'code',
  '.': 'code',
  w: 'what-if',
  f: 'full',
  '?': 'help',
  h: 'help',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key pressed on the wall asks for; null for nothing. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Press): WallAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  return acts[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
