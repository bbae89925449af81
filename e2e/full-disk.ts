import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownServer } from './server';

export type FullDiskReport = {
  /** Changes the server acknowledged before, while and after the disk was full. */
  readonly acknowledged: number;
  /** Changes it refused, and how: each should be told apart as 507. */
  readonly refused: Readonly<Record<string, number>>;
  /** Acknowledged changes that are not there at the end. */
  readonly lost: readonly string[];
};

const SIZE_MIB = 24;
/** Room left when the disk is filled, so that saves run into its end. */
const ROOM_BYTES = 1024 * 1024;
const REFUSED_ENOUGH = 20;

/**
 * A server whose SQLite file lies on a small disk of its own (tmpfs) that fills up in the middle of saving, gets room again,
 * and is then killed and started. Null where this machine lets nobody mount one.
 */
export async function fillDisk(): Promise<FullDiskReport | null> {
  const disk = mkdtempSync(join(tmpdir(), 'mianjian-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MIB}m`, 'tmpfs', disk]).status !== 0) {
    rmSync(disk, { recursive: true });
    return null;
  }
  const server = await ownServer(undefined, { MIANJIAN_DATA: disk });
  try {
    const { id } = await (
      await fetch(`${server.address}/api/assessments/import`, { method: 'POST', body: '{"answers":{}}' })
    ).json();
    const acks = new Map<number, string>();
    const refused: Record<string, number> = {};
    let version = 0;
    const save = async (count: number): Promise<boolean> => {
      const value = `${count} ${'长'.repeat(3000)}`;
      const edit = { op: `disk-edit-${count}`, field: 'n:org-name', value, base: version };
      const response = await fetch(`${server.address}/api/assessments/${id}/answers`, {
        method: 'PUT',
        body: JSON.stringify({ edits: [edit] }),
      });
      const body = await response.json();
      if (!response.ok) {
        const kind = `${response.status} ${body.error}`;
        refused[kind] = (refused[kind] ?? 0) + 1;
        return false;
      }
      version = body.outcomes[0].version;
      acks.set(version, value);
      return true;
    };
    let count = 0;
    for (; count < 20; count += 1) await save(count);
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - ROOM_BYTES)));
    for (let failed = 0; failed < REFUSED_ENOUGH && count < 5000; count += 1) if (!(await save(count))) failed += 1;
    rmSync(join(disk, 'ballast'));
    for (const until = count + 20; count < until; count += 1) await save(count);
    await server.kill();
    await server.start();
    const stored = await (await fetch(`${server.address}/api/assessments/${id}/history?field=n:org-name`)).json();
    const found = new Map<number, string>(stored.events.map((each: { version: number; to: string }) => [each.version, each.to]));
    // The history shows the newest fifty, which reach back to when the disk was full.
    const lost = [...acks]
      .filter(([each, value]) => each > version - 50 && found.get(each) !== value)
      .map(([each]) => `version ${each}`);
    return { acknowledged: acks.size, refused, lost };
  } finally {
    await server.remove();
    spawnSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}
