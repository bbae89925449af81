import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk (tmpfs) of its own that can be filled, as a folder anybody may write in; null where this machine lets nobody mount one. */
export function mountDisk(size: string): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'mianjian-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status === 0) {
    chmodSync(disk, 0o777);
    return disk;
  }
  rmSync(disk, { recursive: true });
  return null;
}

export function unmountDisk(disk: string): void {
  spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
}
