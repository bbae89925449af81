import { readFileSync } from 'node:fs';
import { renderReport } from '../components/pdf/render-report';

/** As a process of its own: renders the model in the file named and prints the milliseconds since it started. */
export async function main(file: string): Promise<void> {
  await renderReport(JSON.parse(readFileSync(file, 'utf8')));
  console.log(performance.now());
}
