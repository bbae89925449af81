import { findPack, packs } from '../catalog/index';
import { nearest } from '../exchange/nearest';
import { didYouMean } from '../exchange/problem-texts';
import { visible } from '../exchange/quote';
import { isCivilDate } from '../schema/answer';
import { type Locale, locales } from '../schema/text';
import { say } from './texts';

export type Options = {
  readonly files: readonly string[];
  readonly pack?: string;
  readonly on?: string;
  readonly locale: Locale;
  readonly format: 'json' | 'pdf';
  readonly out?: string;
  readonly batch: boolean;
  readonly help: boolean;
};

export type ParsedArguments =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly locale: Locale; readonly messages: readonly string[] };

const valueFlags = ['--pack', '--on', '--locale', '--format', '--out'];
const switches = ['--batch', '--help'];

type Token = { readonly flag: string; readonly value?: string };

/** Reads the command line. All problems are returned at once, in the language asked for even when other flags are wrong. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { files, flags, unvalued, extra } = tokens(argv);
  const given = new Map(flags.map(({ flag, value }) => [flag, value ?? '']));
  const locale = given.get('--locale') === 'en' ? 'en' : 'zh';
  const problems: string[] = [];
  const suggest = (wrong: string, known: readonly string[]) => {
    const meant = nearest(wrong, known);
    return meant === undefined ? '' : `${locale === 'zh' ? '；' : '; '}${didYouMean(meant, locale)}`;
  };
  const choice = <T extends string>(flag: string, known: readonly T[], fallback: T): T => {
    const value = given.get(flag);
    const found = value === undefined ? fallback : known.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    const problem = say('bad-choice', locale, `${flag} ${visible(value ?? '')}`);
    problems.push(`${problem} (${known.join(', ')})${suggest(value ?? '', known)}`);
    return fallback;
  };

  for (const flag of extra) {
    const known = [...valueFlags, ...switches];
    if (switches.includes(flag)) problems.push(say('flag-with-value', locale, flag));
    else problems.push(say('unknown-flag', locale, visible(flag)) + suggest(flag, known));
  }
  for (const flag of unvalued) problems.push(say('flag-without-value', locale, flag));
  choice('--locale', locales, 'zh');
  const format = choice('--format', ['json', 'pdf'] as const, 'json');
  const pack = given.get('--pack');
  if (pack !== undefined && !findPack(pack)) problems.push(packProblem(pack, locale));
  const on = given.get('--on');
  if (on !== undefined && !isCivilDate(on)) problems.push(say('bad-date', locale, visible(on)));
  const batch = given.has('--batch');
  const help = given.has('--help');
  if (batch && format === 'pdf') problems.push(say('batch-json-only', locale));
  if (files.indexOf('-') !== files.lastIndexOf('-')) problems.push(say('stdin-twice', locale));
  if (problems.length === 0 && !help && !batch) {
    if (files.length === 0) problems.push(say('no-file', locale));
    if (files.length > 1) problems.push(say('one-file', locale));
  }
  if (problems.length > 0) return { ok: false, locale, messages: problems };
  const out = given.get('--out');
  const chosen = {
    ...(pack === undefined ? {} : { pack }),
    ...(on === undefined ? {} : { on }),
    ...(out === undefined ? {} : { out }),
  };
  return { ok: true, options: { files, locale, format, batch, help, ...chosen } };
}

/** The message on an unknown pack, naming the nearest and the known ones. */
export function packProblem(id: string, locale: Locale): string {
  const ids = packs.map((pack) => pack.id);
  const meant = nearest(id, ids);
  const parts = [say('unknown-pack', locale, visible(id))];
  if (meant !== undefined) parts.push(didYouMean(meant, locale));
  parts.push(say('packs-are', locale, ids.join(', ')));
  return parts.join(locale === 'zh' ? '；' : '; ');
}

/** Splits the command line: files, flags with what follows them, flags that miss their value, and flags that are not ours. */
function tokens(argv: readonly string[]) {
  const files: string[] = [];
  const flags: Token[] = [];
  const unvalued: string[] = [];
  const extra: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      files.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const flag = name === '-h' ? '--help' : name;
    if (switches.includes(flag) && equals < 0) flags.push({ flag });
    else if (!valueFlags.includes(flag)) extra.push(flag);
    else if (equals >= 0) flags.push({ flag, value: word.slice(equals + 1) });
    else {
      const value = argv[at + 1];
      if (value === undefined || value.startsWith('--')) unvalued.push(flag);
      else {
        flags.push({ flag, value });
        at += 1;
      }
    }
  }
  for (const { flag, value } of flags) if (value === '') unvalued.push(flag);
  return { files, flags, unvalued, extra };
}
