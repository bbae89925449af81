import { packs } from '@/lib/catalog/index';
import { writtenIds } from '@/lib/catalog/paper-fields';
import { riskCells } from '@/lib/catalog/risk';
import { assessmentJsonSchema } from '@/lib/exchange/assessment-schema';
import { schemaResponse } from '@/lib/http/respond';

const schema = assessmentJsonSchema(packs, riskCells, writtenIds);

/** The JSON Schema of an assessment's file. */
export function GET(): Response {
  return schemaResponse(schema);
}
