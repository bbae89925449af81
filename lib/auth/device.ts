/** What a browser says it is, by the names people know; null where it does not say. */
export type Device = { readonly browser: string | null; readonly system: string | null };

// The first that fits counts: most browsers also name those they descend from.
const browsers = [
  ['MicroMessenger', /MicroMessenger\//],
  ['Edge', /Edg(A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /Safari\//],
] as const;
const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['HarmonyOS', /(HarmonyOS|OpenHarmony)/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

/** Reads the name of browser and system from a User-Agent header, which anybody can make up. */
export function deviceOf(userAgent: string): Device {
  const first = (names: readonly (readonly [string, RegExp])[]) =>
    names.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null;
  return { browser: first(browsers), system: first(systems) };
}
