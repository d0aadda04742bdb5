import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../project';
import { cases, claims } from './expression-cases';
import { decide, loadRuleset, type RulesRequest, SyntaxProblem } from './ruleset';

const wrapped = (body: string) => `rules_version = '2';\nservice firebase.storage {\n${body}\n}`;
const permitted = (body: string, request: RulesRequest) => decide(loadRuleset(wrapped(body)), request).permitted;

describe('a condition', () => {
  it.each(cases)('%s is %s', (condition, wanted) => {
    const ruleset = loadRuleset(
      wrapped(`match /yes { allow get: if ${condition}; } match /no { allow get: if !(${condition}); }`),
    );
    const yes = decide(ruleset, { method: 'get', path: 'yes', claims });
    const no = decide(ruleset, { method: 'get', path: 'no', claims });
    expect({ yes: yes.permitted, no: no.permitted }).toEqual({ yes: wanted === true, no: wanted === false });
    expect(yes.problems.length).toBe(wanted === 'error' ? 1 : 0);
  });
});

describe('the path of a request', () => {
  const table: [block: string, path: string, expected: boolean][] = [
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o/a/1', true],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', '/b/x/o/a/1', true],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o/a/1/', false],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o//a/1', false],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o/a//1', false],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o/a/', false],
    ['match /b/{bucket}/o { match /{all=**} { allow get; } }', 'b/x/o/a//1', true],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o/a', false],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o/a/1/2', false],
    ['match /b/{bucket}/o { match /a/{file} { allow get; } }', 'b/x/o/c/1', false],
    ['match /a/{rest=**} { allow get; }', 'a/1/2/3', true],
    ['match /a/{rest=**} { allow get; }', 'a', true],
    ['match /{rest=**}/end { allow get; }', 'a/b/end', true],
    ['match /{rest=**}/end { allow get; }', 'a/b/other', false],
    ["match /{who}/{file} { allow get: if who == 'a' && file == 'b'; }", 'a/b', true],
    ["match /{who} { match /{file} { allow get: if who + file == 'ab'; } }", 'a/b', true],
    ['match /a { allow get; match /b { allow get: if false; } }', 'a/b', false],
    ['match /a { allow get: if false; } match /{any} { allow get; }', 'a', true],
    ["match /a/{rest=**} { allow get: if rest == 'x'; }", 'a/x', false],
  ];
  it.each(table)('%s with %s: %s', (block, requested, expected) => {
    expect(permitted(block, { method: 'get', path: requested })).toBe(expected);
  });

  it('needs something below a recursive wildcard in version 1', () => {
    const ruleset = loadRuleset("rules_version = '1'; service firebase.storage { match /a/{rest=**} { allow get; } }");
    expect(decide(ruleset, { method: 'get', path: 'a' }).permitted).toBe(false);
    expect(decide(ruleset, { method: 'get', path: 'a/b' }).permitted).toBe(true);
  });
});

describe('what is allowed', () => {
  const table: [allow: string, methods: string[]][] = [
    ['allow read;', ['get', 'list']],
    ['allow write;', ['create', 'update', 'delete']],
    ['allow get, delete;', ['get', 'delete']],
    ['allow read, create: if true;', ['get', 'list', 'create']],
    ['allow read: if false; allow list: if true;', ['list']],
    ['', []],
  ];
  it.each(table)('%s permits %j and nothing else', (allow, methods) => {
    const all = ['get', 'list', 'create', 'update', 'delete'] as const;
    expect(all.filter((method) => permitted(`match /a { ${allow} }`, { method, path: 'a' }))).toEqual(methods);
  });

  it('goes on to the next rule when a condition has no value', () => {
    const ruleset = loadRuleset(wrapped('match /a { allow get: if resource.size > 1;\nallow get: if true; }'));
    expect(decide(ruleset, { method: 'get', path: 'a' })).toEqual({
      permitted: true,
      problems: ['line 3: A null has no property “size”.'],
    });
  });

  it('knows the object as it is and as it would be', () => {
    const block =
      "match /a { allow create: if resource == null && request.resource.size <= 10 && request.resource.contentType == 'image/png' && request.resource.metadata.by == 'u1' && request.resource.md5Hash == null; }";
    const after = { name: 'a', size: '10', contentType: 'image/png', metadata: { by: 'u1' }, md5Hash: undefined };
    expect(permitted(block, { method: 'create', path: 'a', after })).toBe(true);
    expect(permitted(block, { method: 'create', path: 'a', after: { ...after, size: 11 } })).toBe(false);
    expect(permitted(block, { method: 'create', path: 'a', before: after, after })).toBe(false);
  });

  it('gives nobody an identity without a token', () => {
    expect(permitted('match /a { allow get: if request.auth == null; }', { method: 'get', path: 'a' })).toBe(true);
    expect(permitted('match /a { allow get: if request.auth.uid == null; }', { method: 'get', path: 'a' })).toBe(false);
  });
});

describe('a function', () => {
  const table: [name: string, block: string, expected: boolean][] = [
    ['takes arguments', "function is(a, b) { return a == b; } match /{x} { allow get: if is(x, 'a'); }", true],
    [
      'sees the wildcards around its declaration',
      "match /{x} { function me() { return x == 'a'; } allow get: if me(); }",
      true,
    ],
    [
      'binds names in order',
      'function f(n) { let double = n * 2; let more = double + 1; return more == 5; } match /a { allow get: if f(2); }',
      true,
    ],
    [
      'calls other functions',
      'function yes() { return also(); } function also() { return true; } match /a { allow get: if yes(); }',
      true,
    ],
    [
      'hides an outer one of its name',
      'function f() { return false; } match /a { function f() { return true; } allow get: if f(); }',
      true,
    ],
    [
      'has no value when a part has none',
      'function f() { let n = resource.size; return true; } match /a { allow get: if f(); }',
      false,
    ],
  ];
  it.each(table)('%s', (_name, block, expected) => {
    expect(permitted(block, { method: 'get', path: 'a' })).toBe(expected);
  });
});

describe('rules that this evaluator can’t take', () => {
  const table: [what: string, block: string, message: RegExp][] = [
    ['an unknown name', 'match /a { allow get: if other == 1; }', /“other” is not known/],
    ['a wildcard of another block', 'match /{x} { allow get; } match /b { allow get: if x == 1; }', /“x” is not known/],
    ['an unknown function', 'match /a { allow get: if allowed(); }', /“allowed\(\)” is not supported/],
    ['an unknown method', "match /a { allow get: if 'a'.reverse() == 'a'; }", /“.reverse\(\)” is not supported/],
    ['a look into Firestore', 'match /a { allow get: if firestore.exists(1); }', /supported|not known/],
    ['too many arguments', 'function f(a) { return a; } match /a { allow get: if f(1, 2); }', /takes 1 argument/],
    [
      'a function that calls itself',
      'function f() { return g(); } function g() { return f(); } match /a { allow get: if f(); }',
      /calls itself/,
    ],
    ['an unknown method of a request', 'match /a { allow peek; }', /“allow peek” is not known/],
    ['a map literal', "match /a { allow get: if {'a': 1}.a == 1; }", /line 3/],
    ['a path literal', 'match /a { allow get: if /b/c == 1; }', /line 3/],
    ['a range', 'match /a { allow get: if [1, 2][0:1] == [1]; }', /can’t be read/],
    ['an assignment', 'match /a { allow get: if request.x = 1; }', /can’t be read/],
    ['another language’s comparison', 'match /a { allow get: if 1 === 1; }', /can’t be read/],
    ['optional chaining', 'match /a { allow get: if request?.auth == null; }', /can’t be read|not part/],
    ['an exponent', 'match /a { allow get: if 1e3 == 1000; }', /not a number/],
    ['an unknown type', 'match /a { allow get: if 1 is integer; }', /no supported type/],
    ['an escape of JavaScript', "match /a { allow get: if 'a'.matches('\\d'); }", /written twice/],
    ['a pattern RE2 would not take', "match /a { allow get: if 'a'.matches('(?=a)a'); }", /not supported here/],
    [
      'a class this evaluator does not know',
      "match /a { allow get: if 'a'.matches('[[:alpha:]]'); }",
      /not supported here/,
    ],
    ['a missing semicolon', 'match /a { allow get: if true }', /ends in “;”/],
    ['a missing brace', 'match /a { allow get: if true;', /expected/],
    ['an unknown word', 'matches /a { }', /expected/],
  ];
  it.each(table)('are refused for %s', (_what, block, message) => {
    expect(() => loadRuleset(wrapped(block))).toThrow(SyntaxProblem);
    expect(() => loadRuleset(wrapped(block))).toThrow(message);
  });

  it('are refused for another service', () => {
    expect(() => loadRuleset('service cloud.firestore { }')).toThrow(/service firebase.storage/);
  });
});

it('comments are no rules', () => {
  const source =
    "// allow write;\nrules_version = '2'; /* service x { */\nservice firebase.storage { match /a { allow get: if '//' != '/* */'; // yes\n } }";
  expect(decide(loadRuleset(source), { method: 'get', path: 'a' }).permitted).toBe(true);
});

it('a folder is listed with a slash at its end and without', () => {
  const block = 'match /b/{bucket}/o { match /a/{folder} { allow list; } }';
  for (const requested of ['b/x/o/a/1', 'b/x/o/a/1/'])
    expect(permitted(block, { method: 'list', path: requested })).toBe(true);
});

describe('the project’s own storage.rules', () => {
  const ruleset = loadRuleset(readFileSync(path.join(root, 'storage.rules'), 'utf8'));
  const folder = 'users/ann/uploads/up_abcdefghij0123456789';
  const creates = (name: string, requested = name) =>
    decide(ruleset, {
      ...{ method: 'create', path: `b/x/o/${requested}`, claims: { sub: 'ann' } },
      after: {
        name,
        size: 10,
        contentType: 'image/png',
        contentEncoding: null,
        contentDisposition: null,
        metadata: null,
      },
    }).permitted;
  const plain = `${folder}/abcdefghijkl.png`;

  it('let somebody upload into a folder of their own', () => expect(creates(plain)).toBe(true));

  const names = [`/${plain}`, `${plain}/`, `users//ann/${folder.slice(10)}/abcdefghijkl.png`].concat(
    [`users/ann//${folder.slice(10)}/abcdefghijkl.png`, `${folder}//abcdefghijkl.png`, `//${plain}`, `${plain}//`],
    [
      `./${plain}`,
      `users/./ann/${folder.slice(10)}/abcdefghijkl.png`,
      `users/bob/../ann/${folder.slice(10)}/abcdefghijkl.png`,
    ],
  );
  it.each(names)('refuse “%s”, whether empty segments count or not', (name) => {
    expect(creates(name)).toBe(false);
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    expect(creates(name, parts.join('/'))).toBe(false);
  });
});
