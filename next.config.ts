import type { NextConfig } from 'next'

const config: NextConfig = {
  // Development, tests and preview run side by side: each has a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Both names of this machine open the app; without this the development server refuses its own files to one of them.
  allowedDevOrigins: ['localhost', '127.0.0.1'],
  poweredByHeader: false,
  // `npm test` has checked the types, of everything and not just of the app, before it builds.
  typescript: { ignoreBuildErrors: process.env.TYPES_ARE_CHECKED === '1' },
}

export default config
