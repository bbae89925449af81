import type { PackageFormat } from '../documents/package-plan';
import { zipFiles } from '../documents/zip-files';
import type { ReportModel } from '../report/model';
import type { AssessmentReportInput } from './assessment-report';
import { companionSet, packageFolder } from './documents';

/** Draws a paper in one format: the worker threads on a server, the renderers themselves in a test. */
export type Render = (model: ReportModel, format: PackageFormat) => Promise<Uint8Array>;

type PackedFile = { readonly name: string; readonly format: PackageFormat; readonly bytes: Uint8Array };

/**
 * The filing package as a ZIP, in Chinese whatever the language of the screen, for the authority reads Chinese. Papers are
 * drawn one after another, so that one package never fills the queue. The same assessment gives the same bytes.
 */
export async function filingPackage(
  input: AssessmentReportInput,
  render: Render,
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly files: readonly PackedFile[] }> {
  const chinese = { ...input, locale: 'zh' as const };
  const { documents, report, plan } = companionSet(chinese);
  const folder = packageFolder(chinese);
  const files: PackedFile[] = [];
  for (const { name, paper, format } of plan) {
    const model = paper === 'report' ? report : documents.find(({ id }) => id === paper)?.model;
    if (model) files.push({ name: `${folder}/${name}`, format, bytes: await render(model, format) });
  }
  return { name: `${folder}.zip`, bytes: zipFiles(files), files };
}
