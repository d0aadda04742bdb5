import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('./tools/css/without-properties-fallback.mjs', import.meta.url));

const config = { plugins: { '@tailwindcss/postcss': {}, [ours]: {} } };

export default config;
