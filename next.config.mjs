/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // The container image holds the traced files only; `npm start` needs none of that.
  ...(process.env.MIANJIAN_STANDALONE === '1' ? { output: 'standalone' } : {}),
  // Native or worker-bound packages stay outside the server bundle.
  serverExternalPackages: ['better-sqlite3', 'better-sqlite3-13', 'pg', 'better-auth', 'pino', '@react-pdf/renderer'],
  // Types are checked by `npm test` with TypeScript itself; Next has no API for TypeScript 7.
  typescript: { ignoreBuildErrors: true },
  // Room for the largest file that may be verified (lib/embed/limits.ts) and a little more, so that a larger one is refused, not cut.
  experimental: { authInterrupts: true, inlineCss: true, proxyClientMaxBodySize: '21mb' },
  devIndicators: false,
  // No page needs its pictures made smaller; without this /_next/image asks our own addresses for them.
  images: { unoptimized: true },
  // Browsers ask for it where a page has no say, as when they show a downloaded file.
  redirects: () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  // What lies under /_next/static does not pass through proxy.ts.
  headers: () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
      ],
    },
  ],
};
