/**
 * Why an archive is not taken in. `not-archive` another kind of file; `damaged` it cannot be read; `tampered` a file in it is
 * not what its list says; `newer` a later version of the product wrote it; `too-large`, `bomb` it is or would unpack to more
 * than is taken; `path` a file has a name none may have; `row` a row is not as it must be; `history` a chain of events does
 * not hold; `full` its files would pass the room of the workspace; `incomplete` parts of it did not arrive.
 */
export type ArchiveFaultCode =
  | 'not-archive'
  | 'damaged'
  | 'tampered'
  | 'newer'
  | 'too-large'
  | 'bomb'
  | 'path'
  | 'row'
  | 'history'
  | 'full'
  | 'incomplete';

/** Thrown while an archive is read, so that nothing of it stays; `place` names the file in it, and the line where there is one. */
export class ArchiveFault extends Error {
  constructor(
    readonly code: ArchiveFaultCode,
    readonly place = '',
  ) {
    super(`archive: ${code}`);
    this.name = 'ArchiveFault';
  }
}
