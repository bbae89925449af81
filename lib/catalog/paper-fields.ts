import { documentContent } from '../../content/documents/index';
import { factField, ownField } from '../documents/paper-fields';
import { locales } from '../schema/text';
import { particularIds } from './particulars';

/** What may be written into the companion papers: shared facts, and own words in place of drafted parts. */
const paperFieldIds: readonly string[] = [
  ...documentContent.facts.map(({ id }) => factField(id)),
  ...documentContent.templates.flatMap(({ id, sections }) =>
    sections.flatMap(({ parts }) =>
      parts.flatMap((part) => locales.flatMap((locale) => (part.id === undefined ? [] : [ownField(id, part.id, locale)]))),
    ),
  ),
];

/** Everything an assessor may write: the particulars of the report, then what goes into the companion papers. */
export const writtenIds: readonly string[] = [...particularIds, ...paperFieldIds];
