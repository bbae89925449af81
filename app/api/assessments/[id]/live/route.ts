import { door } from '@/lib/service/door';
import { liveAssessment } from '@/lib/service/live-assessment';

/** A stream that says when the assessment changed, so that whoever looks at it asks what. */
export const GET = door('GET /api/assessments/[id]/live', ({ request, params, caller }) =>
  liveAssessment(request, caller, params.id),
);
