import { nearest } from '../exchange/nearest';
import { type OptionProblem, type OtherParameters, shownOption } from '../exchange/report-options';
import type { Problem } from '../http/respond';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { requestLanguage } from './request';

/** What the address of a request says that nobody knows, in words; `known` names its parameters with the values each may have. */
export async function unknownParameters(request: Request, known: OtherParameters = {}): Promise<readonly Problem[]> {
  const { strings } = await requestLanguage();
  const names = Object.keys(known);
  const wrong = [...new URL(request.url).searchParams].flatMap(([name, value]): OptionProblem[] => {
    const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!allowed) return [{ name: shownOption(name), value: null, allowed: names, suggestion: nearest(name, names) ?? null }];
    return allowed.includes(value)
      ? []
      : [{ name, value: shownOption(value), allowed, suggestion: nearest(value, allowed) ?? null }];
  });
  return optionProblems(wrong, strings);
}

/** Parameters nobody knows, in words. */
export function optionProblems(problems: readonly OptionProblem[], { reportOptions: words }: Strings): readonly Problem[] {
  return problems.map(({ name, value, allowed, suggestion }) => {
    const sentence = allowed.length === 0 ? words.noParameters : value === null ? words.badName : words.badOption;
    return {
      path: name,
      message: fill(sentence, { name, value: value ?? '', allowed: allowed.join(', ') }),
      ...(suggestion === null ? {} : { suggestion: fill(words.meant, { suggestion }) }),
    };
  });
}
