/** A path of our own to go back to; anything that could lead elsewhere becomes `otherwise`. */
export function ownPath(path: string, otherwise: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : otherwise;
}
