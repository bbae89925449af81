import { resultJsonSchema } from '@/lib/cli/result-schema';
import { schemaResponse } from '@/lib/http/respond';

const schema = resultJsonSchema();

/** The JSON Schema of what the command line prints. */
export function GET(): Response {
  return schemaResponse(schema);
}
