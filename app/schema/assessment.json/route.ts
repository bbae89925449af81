import { packs } from '@/lib/catalog/index';
import { particularIds } from '@/lib/catalog/particulars';
import { riskCells } from '@/lib/catalog/risk';
import { assessmentJsonSchema } from '@/lib/exchange/assessment-schema';
import { schemaResponse } from '@/lib/http/respond';

const schema = assessmentJsonSchema(packs, riskCells, particularIds);

/** The JSON Schema of an assessment's file. */
export function GET(): Response {
  return schemaResponse(schema);
}
