import { sampleCases } from '../content/personas/index';
import { measureBrowser } from './browser';
import { measureSave } from './save';
import { startServer } from './server';

/** Measures the built product: script, first paint, answering, saving. Starts a server of its own on an empty database. */
export async function main(): Promise<void> {
  const server = await startServer(3299);
  try {
    const full = sampleCases.find((each) => each.id === 'P01');
    const id = await server.importCase(full?.answers, 'bench');
    const browser = await measureBrowser(server.base, id, await server.importCase({}, 'blank'));
    console.log(JSON.stringify({ browser, save: await measureSave(server.base, id) }, null, 2));
  } finally {
    server.stop();
  }
}
