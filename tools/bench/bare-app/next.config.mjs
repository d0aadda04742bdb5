import path from 'node:path';

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // It borrows the product's packages.
  turbopack: { root: path.resolve(import.meta.dirname, '../../..') },
};

export default config;
