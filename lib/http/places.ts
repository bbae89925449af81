/**
 * Hands out places, at most `most` to one holder at a time in this process: how many streams one account may keep open. The
 * place is given back by calling what is returned, however often; null when there is none left.
 */
export function places(most: number) {
  const taken = new Map<string, number>();
  return (holder: string): (() => void) | null => {
    const before = taken.get(holder) ?? 0;
    if (before >= most) return null;
    taken.set(holder, before + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const left = (taken.get(holder) ?? 1) - 1;
      if (left > 0) taken.set(holder, left);
      else taken.delete(holder);
    };
  };
}
