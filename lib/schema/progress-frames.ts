/** A request that carries this header is told how far its answer is before it gets it. */
export const PROGRESS_HEADER = 'x-mianjian-progress';
/** The media type of an answer told in steps: lines of JSON, and after the line `answer` the bytes of the answer itself. */
export const PROGRESS_TYPE = 'application/vnd.mianjian.progress';

/** One step: waiting behind so many others, in work, or the answer that would have come without steps. */
export type ProgressFrame =
  | { readonly state: 'queued'; readonly ahead: number }
  | { readonly state: 'rendering' }
  | { readonly state: 'answer'; readonly status: number; readonly type: string };
