import { shanghaiDate } from '../deadlines/working-days';
import { type Problem, problemLine } from '../exchange/problem';
import { visible } from '../exchange/quote';
import { readJsonBytes } from '../exchange/read-json';
import type { Options } from './arguments';
import { assess } from './assess';
import type { Io } from './io';
import { jsonResult } from './json-result';
import { outProblem, writeWhole } from './output';
import { readInput } from './read-input';
import { say } from './texts';

/** Assesses one file and writes its JSON or PDF. Returns the exit code. */
export async function runSingle(options: Options, io: Io): Promise<number> {
  const { locale } = options;
  const file = options.files[0] ?? '-';
  const name = file === '-' ? say('stdin', locale) : visible(file);
  const refuse = (...lines: readonly string[]) => {
    io.stderr.write(`${lines.join('\n')}\n`);
    return 2;
  };
  if (options.format === 'pdf' && !io.loadPdf) return refuse(say('pdf-missing', locale));
  if (options.format === 'pdf' && options.out === undefined && io.stdout.isTTY) return refuse(say('pdf-to-terminal', locale));
  const blocked = await outProblem(options, io);
  if (blocked !== null) return refuse(blocked);

  const colon = locale === 'zh' ? '：' : ': ';
  const input = await readInput(file, io, locale);
  if (!input.ok) return refuse(name + colon + input.message);
  const json = readJsonBytes(input.bytes, locale);
  if (!json.ok) return refuse(name + colon + problemLine(json.problem, locale));
  const now = shanghaiDate(io.now());
  const assessed = assess(json.value, options, now);
  if (!assessed.ok) return refuse(name + colon + say('problems', locale, String(assessed.total)), ...listed(assessed, options));

  const { pack, result } = assessed;
  let content: string | Uint8Array;
  if (options.format === 'pdf' && io.loadPdf) {
    const { renderPdf } = await io.loadPdf();
    content = await renderPdf({ title: '', ...assessed.input, pack, result, locale, generatedOn: now, reportNumber: '' });
  } else content = `${JSON.stringify(jsonResult({ ...assessed.input, pack, result }, locale, { compact: false }), null, 2)}\n`;
  const unwritten = await writeWhole(content, options, io);
  return unwritten === null ? 0 : refuse(unwritten);
}

function listed(failed: { problems: readonly Problem[]; total: number }, { locale }: Options): string[] {
  const lines = failed.problems.map((problem) => `  ${problemLine(problem, locale)}`);
  const more = failed.total - lines.length;
  return more > 0 ? [...lines, `  ${say('more', locale, String(more))}`] : lines;
}
