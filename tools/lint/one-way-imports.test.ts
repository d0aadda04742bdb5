import { RuleTester } from 'eslint';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { oneWayImports } from './one-way-imports.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

const layers = {
  shop: ['words', ['shelf', 'till'], 'counter/drawer', 'counter', 'kinds/own', 'kinds/registry.ts', '.'],
};
const at = (file: string, code: string) => ({
  filename: path.resolve(file),
  code,
  options: [layers],
  name: `${file}: ${code}`,
});
const refused = (file: string, code: string, messageId: string, data?: Record<string, string>) => ({
  ...at(file, code),
  errors: [{ messageId, ...(data ? { data } : {}) }],
});

tester.run('one-way-imports', oneWayImports, {
  valid: [
    at('shop/shelf/board.ts', `import { word } from '../words/word';`),
    at('shop/shelf/board.ts', `import { word } from '@/shop/words/word';`),
    at('shop/shelf/board.ts', `import { nail } from './small/nail';`),
    at('shop/shelf/small/nail.ts', `import { board } from '../board';`),
    at('shop/shelf/board.ts', `import { thing } from 'some-package'; import { other } from '@/elsewhere/other';`),
    // A parent that stands over its own folder.
    at('shop/counter/front.ts', `import { coin } from './drawer/coin';`),
    at('shop/kinds/registry.ts', `import { own } from './own/own';`),
    at('shop/door.ts', `import { kinds } from './kinds/registry';`),
    // Elsewhere nothing is asked.
    at('yard/gate.ts', `import { front } from '../shop/counter/front';`),
    at('shopping/list.ts', `import { front } from '../shop/counter/front';`),
  ],
  invalid: [
    refused('shop/words/word.ts', `import { board } from '../shelf/board';`, 'upwards', { from: 'words', to: 'shelf' }),
    refused('shop/words/word.ts', `import { board } from '@/shop/shelf/board';`, 'upwards'),
    refused('shop/words/word.ts', `import type { Board } from '../shelf/board';`, 'upwards'),
    refused('shop/words/word.ts', `export * from '../shelf/board';`, 'upwards'),
    refused('shop/words/word.ts', `export { board } from '../shelf/board';`, 'upwards'),
    refused('shop/words/word.ts', `const board = () => import('../shelf/board');`, 'upwards'),
    refused('shop/words/word.ts', `type Board = import('../shelf/board').Board;`, 'upwards'),
    refused('shop/shelf/board.ts', `import { bell } from '../till/bell';`, 'sideways', { from: 'shelf', to: 'till' }),
    refused('shop/counter/drawer/coin.ts', `import { front } from '../front';`, 'upwards', {
      from: 'counter/drawer',
      to: 'counter',
    }),
    refused('shop/kinds/own/own.ts', `import { kinds } from '../registry';`, 'upwards'),
    refused('shop/kinds/own/own.ts', `import { kinds } from '@/shop/kinds/registry.js';`, 'upwards'),
    refused('shop/words/word.ts', `import { door } from '../door';`, 'upwards'),
    refused('shop/attic/box.ts', `export const box = 1;`, 'unlisted', { folder: 'shop/attic', area: 'shop' }),
    refused('shop/kinds/other.ts', `export const other = 1;`, 'unlisted'),
  ],
});
