import { assertFails, assertSucceeds, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { deleteObject, getDownloadURL, getMetadata, listAll, ref, updateMetadata, uploadBytes } from 'firebase/storage';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { randomId } from '../../lib/domain/shared/random-id';
import { UPLOAD_ID } from './documents';
import { contextOf, isOwner, OWNER, PERSONAS, type Persona } from './personas';
import { storageRulesEnvironment } from './rules-environment';

let environment: RulesTestEnvironment;
beforeAll(async () => {
  environment = await storageRulesEnvironment();
});
afterAll(() => environment.cleanup());

const FOLDER = `users/${OWNER}/uploads/${UPLOAD_ID}`;
const EXISTING = `${FOLDER}/existing0000.png`;
const ANALYSED = `users/${OWNER}/analysed/9001/poster.png`;
const RESULT = `users/${OWNER}/stores/nike/products/air/conversations/conv_1/ad_lifestyle_1_20261123_120000.png`;
const bytes = (size: number) => new Uint8Array(size);
/** A name that no test used before: clearing the emulator leaves what is in folders. */
const newFile = (ending: string) => `${FOLDER}/${randomId(12)}.${ending}`;

const storageOf = (persona: Persona) => contextOf(environment, persona).storage();
const upload = (persona: Persona, path: string, contentType: string, size = 10) =>
  uploadBytes(ref(storageOf(persona), path), bytes(size), { contentType });
const check = (allowed: boolean) => (allowed ? assertSucceeds : assertFails);

beforeEach(async () => {
  await environment.withSecurityRulesDisabled(async (context) => {
    for (const path of [EXISTING, RESULT, ANALYSED])
      await uploadBytes(ref(context.storage(), path), bytes(8), { contentType: 'image/png' });
  });
});

describe.each(PERSONAS)('the %s', (persona) => {
  const allowed = isOwner(persona);

  it.each([
    ['a PNG', 'png', 'image/png'],
    ['a JPEG', 'jpg', 'image/jpeg'],
    ['a WebP', 'webp', 'image/webp'],
    ['an AVIF', 'avif', 'image/avif'],
    ['a GIF', 'gif', 'image/gif'],
    ['a TIFF', 'tif', 'image/tiff'],
    ['an SVG', 'svg', 'image/svg+xml'],
    ['a list with commas', 'csv', 'text/csv'],
    ['a list with tabs', 'tsv', 'text/tab-separated-values'],
    ['a list in XML', 'xml', 'application/xml'],
    ['a list in plain text', 'txt', 'text/plain'],
    ['a video', 'mp4', 'video/mp4'],
    ['a video of a phone', 'mov', 'video/quicktime'],
    ['a video of the web', 'webm', 'video/webm'],
    ['a track', 'mp3', 'audio/mpeg'],
    ['a track of a phone', 'm4a', 'audio/mp4'],
    ['a track of a recorder', 'wav', 'audio/wav'],
    ['a track of the web', 'ogg', 'audio/ogg'],
    ['a track without loss', 'flac', 'audio/flac'],
    ['subtitles', 'srt', 'application/x-subrip'],
    ['subtitles of the web', 'vtt', 'text/vtt'],
  ])(`uploading %s is ${allowed ? 'allowed' : 'refused'}`, async (_title, ending, type) => {
    await check(allowed)(upload(persona, newFile(ending), type));
  });
  it(`reading and removing an upload is ${allowed ? 'allowed' : 'refused'}`, async () => {
    await check(allowed)(getMetadata(ref(storageOf(persona), EXISTING)));
    await check(allowed)(getDownloadURL(ref(storageOf(persona), EXISTING)));
    await check(allowed)(deleteObject(ref(storageOf(persona), EXISTING)));
  });
  it('can’t list, replace or relabel files, or touch results', async () => {
    const storage = storageOf(persona);
    await assertFails(listAll(ref(storage, FOLDER)));
    await assertFails(upload(persona, EXISTING, 'image/png'));
    await assertFails(updateMetadata(ref(storage, EXISTING), { contentType: 'text/html' }));
    await assertFails(getMetadata(ref(storage, RESULT)));
    await assertFails(upload(persona, RESULT, 'image/png'));
    await assertFails(deleteObject(ref(storage, RESULT)));
    await assertFails(getMetadata(ref(storage, ANALYSED)));
    await assertFails(upload(persona, ANALYSED, 'image/png'));
  });
});

describe('an upload of the owner is refused', () => {
  const MB = 1024 * 1024;
  it.each([
    ['over 10 MB', newFile('png'), 'image/png', 10 * MB + 1],
    ['of no bytes', newFile('png'), 'image/png', 0],
    ['of another type', newFile('bmp'), 'image/bmp', 10],
    ['of web pages', newFile('png'), 'text/html', 10],
    ['whose ending is not its type', newFile('png'), 'image/svg+xml', 10],
    ['of a list over 10 MB', newFile('csv'), 'text/csv', 10 * MB + 1],
    ['of a list whose ending is not its type', newFile('csv'), 'text/plain', 10],
    ['of a list as a picture', newFile('csv'), 'image/png', 10],
    ['of a web page as a list', newFile('txt'), 'text/html', 10],
    ['of XML that could be a page', newFile('xml'), 'application/xhtml+xml', 10],
    ['of a video over 100 MB', newFile('mp4'), 'video/mp4', 100 * MB + 1],
    ['of a video whose ending is not its type', newFile('mp4'), 'video/webm', 10],
    ['of a video as a picture', newFile('mp4'), 'image/png', 10],
    ['of a track over 10 MB', newFile('mp3'), 'audio/mpeg', 10 * MB + 1],
    ['of a track as a video', newFile('mp3'), 'video/mp4', 10],
    ['of subtitles over 5 MB', newFile('srt'), 'application/x-subrip', 5 * MB + 1],
    ['of subtitles as a web page', newFile('vtt'), 'text/html', 10],
    ['with a name of another shape', `${FOLDER}/My photo.png`, 'image/png', 10],
    ['with a name too long', `${FOLDER}/abcdefghijk12.png`, 'image/png', 10],
    ['in a folder of another shape', `users/${OWNER}/uploads/mine/abcdefghijk1.png`, 'image/png', 10],
    ['in a deeper folder', `${FOLDER}/deeper/abcdefghijk1.png`, 'image/png', 10],
    ['outside the uploads', `users/${OWNER}/abcdefghijk1.png`, 'image/png', 10],
    ['among the prepared files', `users/${OWNER}/prepared/job_1/abcdefghijk1.png`, 'image/png', 10],
    ['at the top', 'abcdefghijk1.png', 'image/png', 10],
  ])('%s', async (_title, path, type, size) => {
    await assertFails(upload('owner', path, type, size));
  });
  it.each([
    ['packed', { contentEncoding: 'gzip' }],
    ['packed otherwise', { contentEncoding: 'br' }],
    ['that is to be saved under another name', { contentDisposition: 'attachment; filename=setup.exe' }],
    ['with notes on it', { customMetadata: { owner: 'somebody' } }],
  ])('%s', async (_title, metadata) => {
    const file = ref(storageOf('owner'), newFile('csv'));
    await assertFails(uploadBytes(file, bytes(10), { contentType: 'text/csv', ...metadata }));
  });
  it('but allowed with exactly 10 MB', async () => {
    await assertSucceeds(upload('owner', newFile('png'), 'image/png', 10 * MB));
    await assertSucceeds(upload('owner', newFile('csv'), 'text/csv', 10 * MB));
  });
  it('but allowed where it says that it is as it is', async () => {
    const file = ref(storageOf('owner'), newFile('csv'));
    const metadata = { contentType: 'text/csv', contentEncoding: 'identity', contentDisposition: 'inline' };
    await assertSucceeds(uploadBytes(file, bytes(10), metadata));
  });
});
