import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataBlock, html } from './html';

const nasty = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 's', 'cript', '脸', ' ', '=') });

test('no text put into a template can open a tag, close an attribute or begin an entity', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { text: made } = html`<p title="${text}">${[text, html`<b>${text}</b>`]}</p>`;
      const inside = made.replace(/<\/?[pb]( title=")?>?|">/g, '').replace(/&(amp|lt|gt|quot|#39);/g, '');
      expect(inside).not.toMatch(/[<>"'&]/);
    }),
  );
});

test('data for the script comes back as it was and cannot end its element', () => {
  fc.assert(
    fc.property(fc.dictionary(nasty, nasty), (value) => {
      const { text } = dataBlock('given', value);
      const json = text.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ ...value });
    }),
  );
});

test('what is missing, true or false leaves no trace', () => {
  expect(html`<i>${null}${undefined}${false}${true}${0}</i>`.text).toBe('<i>0</i>');
});
