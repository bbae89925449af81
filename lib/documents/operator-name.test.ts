import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeAgrees, creditCodes, operatorName } from './operator-name';

const code = '9144030071526726XG';

describe('name and credit code in one answer', () => {
  test.each([
    ['某物业服务企业', '某物业服务企业', ''],
    [`某物业公司 ${code}`, '某物业公司', code],
    [`某物业公司（统一社会信用代码：${code}）`, '某物业公司', code],
    [`${code}，某物业公司`, '某物业公司', code],
    [`某物业公司；信用代码 ${code.toLowerCase()}`, '某物业公司', code],
    ['某（北京）科技公司，９１４４０３００７１５２６７２６ＸＧ', '某（北京）科技公司', code],
    [`Some Company Ltd. (Unified Social Credit Code: ${code})`, 'Some Company Ltd.', code],
    [code, '', code],
    ['', '', ''],
  ])('%s', (answer, organisation, found) => {
    expect(operatorName(answer)).toEqual({ organisation, code: found });
  });

  test('a longer run of letters and digits holds no code', () => {
    expect(creditCodes(`${code}7`)).toEqual([]);
    expect(creditCodes(`x ${code}, 又 ${code}`)).toEqual([code, code]);
  });

  test('a name without a code is never cut', () => {
    const name = fc.stringMatching(/^[一-龥a-zA-Z（）()]{1,30}$/).filter((text) => !/信用代码|credit code/i.test(text));
    fc.assert(
      fc.property(name, (text) => {
        expect(operatorName(text).organisation).toBe(text);
      }),
    );
  });
});

test('one wrong character in a code is noticed', () => {
  expect(codeAgrees(code)).toBe(true);
  const digits = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  fc.assert(
    fc.property(fc.nat(17), fc.constantFrom(...digits), (at, digit) => {
      const wrong = code.slice(0, at) + digit + code.slice(at + 1);
      expect(codeAgrees(wrong)).toBe(wrong === code);
    }),
  );
});
