/** Something we broke or could not do: thrown, logged and shown as ours. Bad input is returned as a value instead. */
export class AppError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly suggestion: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'AppError';
  }
}
