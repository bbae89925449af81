import { ownFetch } from '@/components/ui/own-fetch';
import type { ReportTheme } from '@/lib/report/model';

export type SaveAnswer =
  | { readonly status: 'saved' | 'stale' | 'offline' | 'failed'; readonly version: number | null }
  | { readonly status: 'refused'; readonly problems: readonly { readonly path: string; readonly message: string }[] };

/** Saves a theme, or null for the default design, over the version it is based on. */
export async function saveTheme(theme: ReportTheme | null, base: number): Promise<SaveAnswer> {
  const body = JSON.stringify({ base, theme: theme && { ...theme, logo: theme.logo?.data ?? null } });
  const headers = { 'content-type': 'application/json' };
  const response = await ownFetch('/api/settings/report-theme', { method: 'PUT', body, headers }).catch(() => null);
  if (!response) return { status: 'offline', version: null };
  const said = await response.json().catch(() => null);
  if (response.ok) return { status: 'saved', version: said.version };
  if (response.status === 409) return { status: 'stale', version: said.version };
  if (response.status === 422 && Array.isArray(said?.problems)) return { status: 'refused', problems: said.problems };
  return { status: 'failed', version: null };
}
