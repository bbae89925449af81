/** An address's parameters as the server hands them to a page: one value each, the first where one is given twice. */
export function parametersOf(search: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([name, value]): [string, string][] => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return new URLSearchParams(pairs);
}
