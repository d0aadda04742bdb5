import type { NextConfig } from 'next';
import path from 'node:path';
import { securityHeaders } from './lib/web-headers/security-headers';
import { compileAhead } from './tools/build/compile-ahead';

// App Hosting calls it FIREBASE_WEBAPP_CONFIG; everywhere else it is set under the name that the browser code reads.
const firebaseConfig = process.env.NEXT_PUBLIC_FIREBASE_CONFIG ?? process.env.FIREBASE_WEBAPP_CONFIG;

const config: NextConfig = {
  // Development, tests and preview run side by side: each has a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  env: firebaseConfig ? { NEXT_PUBLIC_FIREBASE_CONFIG: firebaseConfig } : {},
  // Both names of this machine open the app; without this the development server refuses its own files to one of them.
  allowedDevOrigins: ['localhost', '127.0.0.1'],
  poweredByHeader: false,
  // For taking a build apart (`npm run bench:web -- --bundle`); nobody is served them.
  productionBrowserSourceMaps: process.env.SOURCE_MAPS === '1',
  headers: () => {
    const headers = securityHeaders(process.env.STRICT_TRANSPORT_SECURITY);
    return Promise.resolve([{ source: '/:path*', headers: headers.map(([key, value]) => ({ key, value })) }]);
  },
  compiler: {
    runAfterProductionCompile: ({ projectDir, distDir }) => compileAhead(path.resolve(projectDir, distDir)),
  },
  turbopack: {
    // In the browser alone: the server makes its parsers as fast as it can, and has buffers.
    resolveAlias: {
      zod: { browser: './lib/browser-zod/browser-zod.ts' },
      'next/dist/compiled/buffer': { browser: './lib/client/browser/no-buffer.ts' },
    },
  },
  // Loaded where a question is answered, by Node itself and not from the server's bundle.
  serverExternalPackages: ['@google/genai'],
  // Old API clients send to addresses with a slash at their end, and not every one follows a redirect of a POST.
  skipTrailingSlashRedirect: true,
  typescript: {
    // `npm test` has checked the types, of everything and not just of the app, before it builds.
    ignoreBuildErrors: process.env.TYPES_ARE_CHECKED === '1',
    // A build for tests has a kind of job besides: its `paths` put other registries in the place of the product's.
    tsconfigPath: process.env.EXTRA_KINDS ? 'tsconfig.with-fixture-kind.json' : 'tsconfig.json',
  },
};

export default config;
