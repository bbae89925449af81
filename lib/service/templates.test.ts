import fc from 'fast-check';
import { expect, test } from 'vitest';
import { p01 } from '../../content/personas/p01';
import { defaultPack } from '../catalog/index';
import { copiedFrom } from './templates';

const pack = defaultPack();
const texts = Object.values(pack.questions).flatMap(({ id, kind }) => (kind === 'text' ? [id] : []));

test('of a template nothing written is copied unless it is asked for, and everything else is', () => {
  const written = fc.dictionary(fc.constantFrom(...texts), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(written, (words) => {
      const values = {
        answers: { ...p01.answers, ...words },
        notes: { 'org-stage': '记' },
        planned: { ...words, 'col-persons-stored': 3 },
        overrides: { 'leak-impact': { level: 'low', reason: '写' } },
        particulars: { team: '张' },
      } as const;
      expect(copiedFrom(values, pack, true)).toEqual(values);
      const copied = copiedFrom(values, pack, false);
      expect(JSON.stringify([copied.notes, copied.overrides, copied.particulars])).toBe('[{},{},{}]');
      const kept = Object.keys(values.answers).filter((id) => !texts.includes(id));
      expect(Object.keys(copied.answers).sort()).toEqual(kept.sort());
      expect(copied.planned).toEqual({ 'col-persons-stored': 3 });
    }),
  );
});
