import { parseArgs } from 'node:util';
import { findPack } from '../catalog/index';
import { UPLOAD_LIMIT } from '../embed/limits';
import { readFile } from '../embed/read-file';
import { packIdOf, parseAssessment } from '../exchange/parse-assessment';
import { problemLine } from '../exchange/problem';
import { visible } from '../exchange/quote';
import { readJson } from '../exchange/read-json';
import type { Locale } from '../schema/text';
import { recompute } from '../seal/recompute';
import { judgeSeal, publicKeysIn } from '../seal/seal';
import type { Io } from './io';
import { openInput, readProblem } from './read-input';
import { tell, type VerifyText, verifyUsage } from './verify-texts';

/** Bad input, with the words for it; ends the run with exit code 2. */
class BadInput extends Error {}

/**
 * `assess verify`: checks the seal of an issued file and computes its result again from the answers inside, without a
 * server. 0 all agrees, 2 bad input, 3 seal or result differ.
 */
export async function runVerify(argv: readonly string[], io: Io): Promise<number> {
  const locale = argv.includes('--locale=en') || argv[argv.indexOf('--locale') + 1] === 'en' ? 'en' : 'zh';
  try {
    return await verify(argv, io, locale);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function verify(argv: readonly string[], io: Io, locale: Locale): Promise<number> {
  const { file, key, help } = argumentsOf(argv, locale);
  const out: string[] = [];
  if (help) {
    io.stdout.write(`${verifyUsage[locale]}\n`);
    return 0;
  }
  const given = key === undefined ? null : await publicKeysFrom(key, io, locale);
  const { raw, kind } = await assessmentIn(file, io, locale);
  const refuse = (code: VerifyText, part?: string): never => {
    throw new BadInput(`${visible(file)}: ${tell(code, locale, part)}`);
  };
  if (!('seal' in raw)) return refuse('unsigned');
  const brought = (raw.seal as { publicKey?: unknown } | null)?.publicKey;
  const judged = judgeSeal(raw, given ?? (typeof brought === 'string' ? [brought] : []));
  if (judged.status === 'malformed') return refuse('malformed');
  const { statement } = judged;
  const { reportNumber, pack: packed, on, evaluatedOn, issuedAt, keyId } = statement;
  const facts = [reportNumber, statement.title, `${packed.id} ${packed.version}`, on, evaluatedOn, issuedAt];
  out.push(
    tell(
      'report',
      locale,
      facts
        .filter((fact) => fact !== '')
        .map(visible)
        .join(' · '),
    ),
  );
  const sealGood = judged.status === 'genuine';
  if (sealGood) out.push(tell(given === null ? 'seal-own' : 'seal-good', locale, keyId));
  else out.push(judged.status === 'altered' ? tell('seal-altered', locale) : tell('seal-other', locale, visible(keyId)));

  if (kind !== 'json') out.push(tell('pages-unread', locale));

  const [named, pack] = [findPack(packIdOf(raw) ?? ''), findPack(packed.id)];
  if (!named) return refuse('unknown-pack', visible(packIdOf(raw) ?? ''));
  if (!pack) return refuse('unknown-pack', visible(packed.id));
  if (pack.version !== packed.version) out.push(tell('pack-version', locale, visible(packed.version)));
  const input = parseAssessment(raw, named, locale);
  if (!input.ok) throw new BadInput(input.problems.map((problem) => problemLine(problem, locale)).join('\n'));
  const { equal, differences } = recompute(statement, pack, input);
  out.push(tell(equal ? 'equal' : 'differs', locale));
  if (!equal && differences.length === 0) out.push(`  ${tell('details', locale)}`);
  const word = (value: string | null) => (value === null ? tell('none', locale) : visible(value));
  for (const { what, stated, computed } of differences) out.push(`  ${visible(what)}: ${word(stated)} → ${word(computed)}`);
  io.stdout.write(`${out.join('\n')}\n`);
  return sealGood && equal ? 0 : 3;
}

function argumentsOf(argv: readonly string[], locale: Locale): { file: string; key?: string; help: boolean } {
  const options = { key: { type: 'string' }, locale: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const refuse = (code: VerifyText, part = ''): never => {
    throw new BadInput(`${tell(code, locale, visible(part))}\n\n${verifyUsage[locale]}`);
  };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) refuse('unknown-flag', token.rawName);
    if (token.name !== 'help' && !token.value) refuse('no-value', token.rawName);
  }
  if (values.help) return { file: '', help: true };
  if (values.locale !== undefined && values.locale !== 'zh' && values.locale !== 'en') refuse('bad-locale');
  const [file] = positionals;
  if (file === undefined) return refuse('no-file');
  if (positionals.length > 1) refuse('one-file');
  return { file, help: false, ...(typeof values.key === 'string' ? { key: values.key } : {}) };
}

async function bytesOf(file: string, io: Io, locale: Locale): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of await openInput(file, io)) {
      size += part.length;
      if (size > UPLOAD_LIMIT) break;
      parts.push(part);
    }
  } catch (error) {
    throw new BadInput(`${visible(file)}: ${readProblem(error, locale)}`);
  }
  if (size > UPLOAD_LIMIT) throw new BadInput(`${visible(file)}: ${tell('too-large', locale)}`);
  return Buffer.concat(parts);
}

async function publicKeysFrom(file: string, io: Io, locale: Locale): Promise<readonly string[]> {
  const keys = publicKeysIn((await bytesOf(file, io, locale)).toString('utf8'));
  if (!keys) throw new BadInput(tell('bad-key', locale, visible(file)));
  return keys;
}

async function assessmentIn(file: string, io: Io, locale: Locale): Promise<{ readonly raw: object; readonly kind: string }> {
  const carried = await readFile(await bytesOf(file, io, locale));
  const refuse = (words: string): never => {
    throw new BadInput(`${visible(file)}: ${words}`);
  };
  if ('problem' in carried) return refuse(tell(carried.problem, locale));
  if (carried.data === null) return refuse(tell('nothing', locale));
  const json = readJson(carried.data, locale);
  if (!json.ok) return refuse(problemLine(json.problem, locale));
  if (typeof json.value !== 'object' || json.value === null) return refuse(tell('nothing', locale));
  return { raw: json.value, kind: carried.kind };
}
