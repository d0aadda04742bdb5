import coreWebVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { LAYERS, SEAMS } from './tools/lint/layers.mjs';
import { oneWayImports } from './tools/lint/one-way-imports.mjs';
import { seams } from './tools/lint/seams.mjs';

/**
 * Forbids imports into a folder's files, by their alias and relative spellings.
 * @param {string[]} folders what must not be imported
 * @param {string} why
 */
const noImportsOf = (folders, why) => ({
  regex: folders.map((folder) => `^(?:@/|(?:\\.\\./)+)${folder.replace('lib/', '(?:lib/)?')}(?:/|$)`).join('|'),
  message: why,
});

/**
 * @param {...{group?: string[], regex?: string, message: string}} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const restricted = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const oneWay = 'Imports go one way: domain ← server/client ← components ← app.';

export default tseslint.config(
  // What needs no more than the syntax or the types is oxlint’s (.oxlintrc.json): here is what knows React, Next.js and folders.
  {
    ignores: [
      ...['**/.next*/**', '**/dist/**', '**/node_modules/**', '.cache/**', '.emulator-data/**', 'test-results/**'],
      ...['e2e/**', 'tests/**', 'tools/**', '*.*', 'functions/*.*'],
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  ...coreWebVitals.map((config) =>
    config.rules ? { ...config, files: ['{app,components,pages,lib/client}/**/*.{ts,tsx}'] } : config,
  ),
  {
    files: ['{app,components,functions/src,lib,pages}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { adforge: { rules: { 'one-way-imports': oneWayImports, seams } } },
    rules: { 'adforge/one-way-imports': ['error', LAYERS], 'adforge/seams': ['error', SEAMS] },
  },
  {
    files: ['lib/domain/**/*.ts'],
    // What is in net/ needs Node's own DNS and IP ranges: the API and the functions must judge addresses alike.
    ignores: ['**/*.test.ts', 'lib/net/**'],
    rules: restricted({
      regex:
        '^(?!zod$|\\.{1,2}/|@/lib/domain/kinds/registry$)|^(\\.\\./)+(client|server|lib|app|components|functions|tools)/',
      message: 'lib/domain imports nothing but zod and itself.',
    }),
  },
  {
    files: ['lib/reading/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: restricted(
      noImportsOf(['app', 'pages', 'components', 'functions', 'lib/server', 'lib/client', 'tools'], oneWay),
    ),
  },
  {
    files: ['lib/client/**/*.{ts,tsx}'],
    rules: restricted(noImportsOf(['app', 'pages', 'components', 'functions', 'lib/server'], oneWay), {
      group: ['firebase-admin', 'firebase-admin/**'],
      message: 'The browser has no admin SDK.',
    }),
  },
  {
    files: ['lib/client-sdk/**/*.ts'],
    ignores: ['**/*.test.ts', '**/local-api.ts'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\./)', allowTypeImports: true, message: 'lib/client-sdk has no dependencies but types.' },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/server/**/*.ts'],
    rules: restricted(noImportsOf(['app', 'pages', 'components', 'functions', 'lib/client'], oneWay)),
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: restricted(noImportsOf(['app', 'pages', 'functions', 'lib/server'], oneWay)),
  },
  {
    files: ['{app,pages}/**/*.{ts,tsx}'],
    rules: restricted(noImportsOf(['functions'], 'The app and the functions share lib/domain only.')),
  },
  {
    files: ['functions/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: restricted(
      noImportsOf(
        ['app', 'pages', 'components', 'lib/server', 'lib/client', 'tools'],
        'functions/src imports what lib/ shares with it (domain, net, reading) and its own files only.',
      ),
    ),
  },
);
