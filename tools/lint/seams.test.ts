import { RuleTester } from 'eslint';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { seams } from './seams.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

const options = [{ '@/shop/registry': { importers: ['shop/look-up.ts'] }, '@/yard/registry': {} }];
const at = (file: string, code: string) => ({ filename: path.resolve(file), code, options, name: `${file}: ${code}` });

tester.run('seams', seams, {
  valid: [
    at('shop/look-up.ts', `import { all } from '@/shop/registry';`),
    at('yard/gate.ts', `import { all } from '@/yard/registry';`),
    at('yard/gate.ts', `import { other } from './registry/other';`),
    at('shop/door.ts', `import type { all } from './registry';`),
  ],
  invalid: [
    { ...at('shop/look-up.ts', `import { all } from './registry';`), errors: [{ messageId: 'name' }] },
    { ...at('yard/gate.ts', `import { all } from '../yard/registry.ts';`), errors: [{ messageId: 'name' }] },
    { ...at('yard/gate.ts', `export { all } from './registry';`), errors: [{ messageId: 'name' }] },
    {
      ...at('shop/door.ts', `import { all } from '@/shop/registry';`),
      errors: [{ messageId: 'importer', data: { name: '@/shop/registry', importers: 'shop/look-up.ts' } }],
    },
  ],
});
