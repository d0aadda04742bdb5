import { expect, it } from 'vitest';
import { cases, claims } from './expression-cases';

// Both services have the same rules language: Google's own compiler and runtime, as the Firestore emulator has them,
// have to say about every case what our evaluator's unit test says.

const host = process.env.FIRESTORE_EMULATOR_HOST ?? '';
const project = 'demo-rules-language';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = [
  part({ alg: 'none', typ: 'JWT' }),
  part({ ...claims, iss: `https://securetoken.google.com/${project}`, aud: project, iat: 1, exp: 9_999_999_999 }),
  '',
].join('.');

async function loadAll(): Promise<void> {
  const blocks = cases.map(([condition], at) => {
    return `match /yes/${at} { allow get: if ${condition}; } match /no/${at} { allow get: if !(${condition}); }`;
  });
  const content = `rules_version = '2';\nservice cloud.firestore { match /databases/{d}/documents {\n${blocks.join('\n')}\n} }`;
  const answer = await fetch(`http://${host}/emulator/v1/projects/${project}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  // Warnings are fine: some cases are wrong on purpose.
  expect(answer.status, await answer.text()).toBe(200);
}

/** A document that isn't there is "not found" for those who may look, and "forbidden" for the rest. */
async function mayGet(document: string): Promise<boolean> {
  const url = `http://${host}/v1/projects/${project}/databases/(default)/documents/${document}`;
  const { status } = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect([403, 404]).toContain(status);
  return status === 404;
}

it('Google’s runtime says the same about every condition', async () => {
  await loadAll();
  const said: typeof cases = [];
  for (const [at, [condition]] of cases.entries()) {
    const yes = await mayGet(`yes/${at}`);
    said.push([condition, yes ? true : (await mayGet(`no/${at}`)) ? false : 'error']);
  }
  expect(said).toEqual(cases);
});
