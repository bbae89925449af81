import { expect, test } from 'vitest';
import { settled } from './sbom.mjs';

test('the bill of materials says nothing of where and when it was made, so that one lock file gives one text', () => {
  const made = (time: string, folder: string) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${time}`,
    metadata: {
      timestamp: time,
      tools: [{ name: 'cli', version: time }],
      lifecycles: [{ phase: 'pre-build' }],
      component: { name: folder, 'bom-ref': 'x', externalReferences: [] },
    },
    components: [
      { name: 'a', version: '1', externalReferences: [{ type: 'distribution', url: 'https://mirror.example/a.tgz' }] },
    ],
  });
  const own = { name: 'mianjian', version: '1.0.0' };
  const text = JSON.stringify(settled(made('1', 'wt-a'), own));
  expect(JSON.stringify(settled(made('2', 'elsewhere'), own))).toBe(text);
  expect(text).not.toContain('mirror');
  expect(JSON.parse(text).metadata.component).toEqual({ name: 'mianjian', version: '1.0.0', 'bom-ref': 'x' });
  expect(JSON.parse(text).components).toEqual([{ name: 'a', version: '1' }]);
});
