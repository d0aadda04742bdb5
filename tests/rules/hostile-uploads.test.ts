import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { attacks, HOSTILE_SEED } from '../hostile-seed';
import { UPLOAD_ID } from './documents';
import { OWNER, STRANGER } from './personas';
import { RULES_PROJECT, storageRulesEnvironment } from './rules-environment';

let environment: RulesTestEnvironment;
beforeAll(async () => {
  environment = await storageRulesEnvironment();
});
afterAll(() => environment.cleanup());

interface Upload {
  /** The file's whole name. */
  name: string;
  /** What is said of it. */
  metadata: Record<string, unknown>;
}

const FOLDER = `users/${OWNER}/uploads/${UPLOAD_ID}`;
const newName = fc.stringMatching(/^[a-z0-9]{12}$/);

/** Names that somebody could try who wants to be somewhere else, or to be counted nowhere. */
const NAMES: readonly ((file: string) => string)[] = [
  (file) => `/${FOLDER}/${file}`,
  (file) => `users//${OWNER}/uploads/${UPLOAD_ID}/${file}`,
  (file) => `users/${OWNER}//uploads/${UPLOAD_ID}/${file}`,
  (file) => `users/${OWNER}/uploads//${UPLOAD_ID}/${file}`,
  (file) => `${FOLDER}//${file}`,
  (file) => `${FOLDER}/${file}/`,
  (file) => `${FOLDER}/./${file}`,
  (file) => `${FOLDER}/../${UPLOAD_ID}/${file}`,
  (file) => `users/${STRANGER}/../${OWNER}/uploads/${UPLOAD_ID}/${file}`,
  (file) => `users/${STRANGER}/uploads/${UPLOAD_ID}/${file}`,
  (file) => `users/${OWNER}/prepared/${UPLOAD_ID}/${file}`,
  (file) => `users/${OWNER}/videos/${UPLOAD_ID}/${file}`,
  (file) => `users/${OWNER}/uploads/${UPLOAD_ID}%2f${file}`,
  (file) => `Users/${OWNER}/uploads/${UPLOAD_ID}/${file}`,
  (file) => `${FOLDER}/${file}\n`,
  (file) => `${FOLDER}/${file}.html`,
  (file) => `${FOLDER}/\u202e${file}`,
  (file) => `presenters/${file}`,
];

const METADATA: readonly Record<string, unknown>[] = [
  ...['gzip', 'br', 'deflate', 'GZIP', 'gzip, identity', ' '].map((contentEncoding) => ({ contentEncoding })),
  ...['attachment', 'attachment; filename=a.exe', 'inlin', 'INLINE', '\ninline'].map((contentDisposition) => ({
    contentDisposition,
  })),
  ...['text/html', 'image/svg+xml', 'image/PNG', 'image/png; charset=x', 'application/javascript', ''].map(
    (contentType) => ({
      contentType,
    }),
  ),
  ...[{ owner: 'me' }, { firebaseStorageDownloadTokens: 'mine', and: 'more' }].map((metadata) => ({ metadata })),
];

const attack: fc.Arbitrary<Upload> = fc.oneof(
  fc.record({ file: newName, name: fc.constantFrom(...NAMES) }).map(({ file, name }) => ({
    ...{ name: name(`${file}.png`), metadata: { contentType: 'image/png' } },
  })),
  fc.record({ file: newName, metadata: fc.constantFrom(...METADATA) }).map(({ file, metadata }) => ({
    ...{ name: `${FOLDER}/${file}.png`, metadata: { contentType: 'image/png', ...metadata } },
  })),
);

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
/** As the emulators take it: signed by nobody. */
const TOKEN = `${encoded({ alg: 'none' })}.${encoded({ sub: OWNER, user_id: OWNER, aud: RULES_PROJECT })}.`;

/** Sent as it is: the SDK would tidy the name up. */
async function send({ name, metadata }: Upload): Promise<number> {
  const boundary = 'part';
  const head = (type: string) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n`;
  const body = [
    `${head('application/json')}${JSON.stringify({ name, ...metadata })}\r\n`,
    `${head('image/png')}0123456789\r\n--${boundary}--`,
  ].join('');
  const host = process.env.FIREBASE_STORAGE_EMULATOR_HOST ?? '';
  const answer = await fetch(`http://${host}/v0/b/${RULES_PROJECT}.appspot.com/o?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      Authorization: `Firebase ${TOKEN}`,
      'X-Goog-Upload-Protocol': 'multipart',
      'Content-Type': `multipart/related; boundary=${boundary}`,
    },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

it('an ordinary upload is let through, sent the same way', async () => {
  expect(await send({ name: `${FOLDER}/${'a'.repeat(12)}.png`, metadata: { contentType: 'image/png' } })).toBe(200);
});

it(`no upload under another name, or said to be something else, is let through (seed ${HOSTILE_SEED})`, async () => {
  const letThrough: string[] = [];
  for (const upload of fc.sample(attack, { seed: HOSTILE_SEED, numRuns: attacks(60) })) {
    const status = await send(upload);
    if (status < 400) letThrough.push(JSON.stringify(upload));
  }
  expect(letThrough).toEqual([]);
});
