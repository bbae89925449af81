import type { Pack } from '../schema/pack';
import type { Question } from '../schema/question';
import type { Text } from '../schema/text';

const silent: Text = { zh: '', en: '' };

/** A pack without wording, examples or duties: what the browser needs to evaluate and validate, about 4 KB compressed. */
export function clientPack(pack: Pack): Pack {
  return {
    ...pack,
    title: silent,
    notice: null,
    questions: Object.fromEntries(Object.values(pack.questions).map((question) => [question.id, bareQuestion(question)])),
    steps: pack.steps.map((step) => ({ ...step, title: silent, lead: silent })),
    dimensions: pack.dimensions.map((dimension) => ({ ...dimension, title: silent })),
    scopes: pack.scopes.map((scope) => ({ ...scope, title: silent })),
    rules: pack.rules.map(({ id, dimension, severity, eased, appliesWhen, gapWhen, review, provisions, folds, foldsOpen }) => ({
      id,
      dimension,
      severity,
      ...(eased ? { eased } : {}),
      ...(appliesWhen ? { appliesWhen } : {}),
      gapWhen,
      ...(review ? { review: { when: review.when, why: silent } } : {}),
      ...(folds ? { folds } : {}),
      ...(foldsOpen ? { foldsOpen } : {}),
      provisions: bindingOnce(pack, provisions),
      title: silent,
      finding: silent,
      remedy: silent,
      examples: [],
      reviewed: null,
    })),
    conflicts: pack.conflicts.map((conflict) => ({ ...conflict, text: silent })),
    filing: {
      ...pack.filing,
      provisions: [],
      texts: Object.fromEntries(Object.keys(pack.filing.texts).map((id) => [id, silent])) as Pack['filing']['texts'],
    },
    instruments: Object.fromEntries(Object.entries(pack.instruments).filter(([, standing]) => standing.binding)),
    calendars: pack.calendars.map((calendar) => ({ ...calendar, source: { title: '', url: '' } })),
    expectedHolidays: [],
    duties: [],
    forecast: null,
  };
}

/** Only which binding instruments a rule rests on matters to the engine, not the articles. */
function bindingOnce(pack: Pack, provisions: Pack['rules'][number]['provisions']) {
  const binding = new Set(
    provisions.filter(({ instrument }) => pack.instruments[instrument]?.binding).map(({ instrument }) => instrument),
  );
  return [...binding].map((instrument) => ({ instrument, article: '' }));
}

function bareQuestion(question: Question): Question {
  const bare = { ...question, text: silent, why: silent, basis: [] };
  delete (bare as { help?: Text }).help;
  if (bare.kind === 'number') return { ...bare, unit: silent };
  if (bare.kind === 'single' || bare.kind === 'multi')
    return { ...bare, options: bare.options.map(({ id }) => ({ id, text: silent })) };
  return bare;
}
