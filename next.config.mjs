/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Native or worker-bound packages stay outside the server bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', '@react-pdf/renderer'],
  // Types are checked by `npm test` with TypeScript itself; Next has no API for TypeScript 7.
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true },
  devIndicators: false,
};
