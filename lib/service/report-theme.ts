import type { SavedTheme, StoredTheme } from '../db/report-themes';
import type { ReportTheme } from '../report/model';
import type { Caller } from '../workspace/caller';
import { audit } from './audit';
import { reportThemes, together } from './repository';

/** How the reports of the caller's workspace look, with the version to base the next save on; null is the default design. */
export type WorkspaceTheme = { readonly version: number; readonly theme: ReportTheme | null };

const themeOf = ({ version, data }: StoredTheme): WorkspaceTheme => ({ version, theme: data as ReportTheme | null });

export async function workspaceTheme(caller: Caller): Promise<WorkspaceTheme> {
  return themeOf(await (await reportThemes()).load(caller.workspace));
}

/** Saves a checked theme, or the default design; unless somebody saved since `base`, which changes nothing. */
export async function saveWorkspaceTheme(
  caller: Caller,
  theme: ReportTheme | null,
  base: number,
): Promise<WorkspaceTheme & Pick<SavedTheme, 'status'>> {
  return together(async () => {
    const { status, stored } = await (await reportThemes()).save(caller.workspace, caller.actor, theme, base);
    if (status === 'saved') await audit(caller, 'theme.changed', null, { version: stored.version });
    return { status, ...themeOf(stored) };
  });
}
