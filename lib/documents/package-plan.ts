import type { DocumentId } from './model';

export type PackageFormat = 'docx' | 'pdf';

/** A file of the package: its name and what it is made from. */
export type PackageFile = { readonly name: string; readonly paper: DocumentId | 'report'; readonly format: PackageFormat };

/** A paper of the package with the number it has in the list, and its formats. */
export type PackageEntry = {
  readonly paper: DocumentId | 'report';
  readonly number: string;
  readonly name: string;
  readonly formats: readonly PackageFormat[];
};

/** The files of the package in its order; papers not drawn up for this assessment are left out. */
export function packagePlan(entries: readonly PackageEntry[], papers: ReadonlySet<DocumentId | 'report'>): PackageFile[] {
  return entries
    .filter(({ paper }) => papers.has(paper))
    .flatMap(({ paper, number, name, formats }) =>
      formats.map((format) => ({ name: `${number} ${name}.${format}`, paper, format })),
    );
}

/** The names in the package of each paper. */
export function filesByPaper(plan: readonly PackageFile[]): Map<DocumentId | 'report', string[]> {
  const files = new Map<DocumentId | 'report', string[]>();
  for (const { paper, name } of plan) files.set(paper, [...(files.get(paper) ?? []), name]);
  return files;
}
