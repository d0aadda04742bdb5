import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../tests/emulator/quiet-project';
import { newJob } from '../../domain/jobs/job';
import type { PlaygroundVideoInput } from '../../domain/kinds/playground/playground-video';
import { JOBS, jobPath, uploadFolder } from '../../domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../domain/shared/random-id';
import { bucket, firestore } from '../firebase/admin';
import { makeGif } from './gif-endpoint';
import { generatePlaygroundVideo } from './video-endpoint';

vi.mock('../auth/verify-token', () => ({
  verifiedUid: async ({ headers }: Request) => headers.get('authorization'),
}));

const people: string[] = [];
let uid: string;
beforeEach(() => {
  uid = `person-${randomId(10)}`;
  people.push(uid);
});
afterAll(async () => {
  const jobs = await firestore.collection(JOBS).where('user_id', 'in', people).get();
  for (const { ref } of jobs.docs) await firestore.recursiveDelete(ref);
  for (const person of people) await bucket().deleteFiles({ prefix: `users/${person}/` });
});

const png = () =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
const dataUrl = async () => `data:image/png;base64,${(await png()).toString('base64')}`;

async function ask(body: object | FormData) {
  const isForm = body instanceof FormData;
  const request = new Request('http://here/api/v1/video-playground/playground/generate-video', {
    method: 'POST',
    headers: { Authorization: uid, ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
    body: isForm ? body : JSON.stringify(body),
  });
  const answer = await generatePlaygroundVideo.POST(request, { params: Promise.resolve({}) });
  return { status: answer.status, body: (await answer.json()) as { job_id: string } & Record<string, unknown> };
}

function form(fields: Record<string, string>, files: readonly (readonly [string, Blob, string])[]): FormData {
  const data = new FormData();
  for (const [name, text] of Object.entries(fields)) data.append(name, text);
  for (const [name, file, fileName] of files) data.append(name, file, fileName);
  return data;
}

const inputOf = async (jobId: string) =>
  (await firestore.doc(jobPath(jobId)).get()).get('input') as PlaygroundVideoInput;

/** A finished one, of whom it belongs to. */
async function finished(change: Partial<PlaygroundVideoInput> = {}, owner = uid, status = 'completed') {
  const jobId = newJobId();
  const input: PlaygroundVideoInput = {
    ...{ prompt: 'A boat', aspect_ratio: '4:5', duration_seconds: 7, draft: true, maker: 'studio' },
    ...{ upload_id: newUploadId(), images: [], previous: null, ...change },
  };
  await firestore.doc(jobPath(jobId)).set({ ...newJob('playground_video', owner, input, new Date()), status });
  return { jobId, input };
}

describe('asking for a video of a prompt', () => {
  it('takes pictures out of JSON, with what is usual where nothing is said', async () => {
    const { status, body } = await ask({ prompt: ' A boat ', images: [await dataUrl()] });
    expect(status).toBe(202);
    expect(body).toMatchObject({ success: true, data: { type: 'playground_video', status: 'queued' } });
    const { images, ...input } = await inputOf(body.job_id);
    expect(input).toMatchObject({
      ...{ prompt: 'A boat', aspect_ratio: '9:16', duration_seconds: 10, draft: false, maker: 'auto', previous: null },
    });
    expect(images).toMatchObject([{ content_type: 'image/png' }]);
    expect(
      (
        await bucket()
          .file(images[0]?.path ?? '')
          .exists()
      )[0],
    ).toBe(true);
  });

  it('takes files and words of a form', async () => {
    const fields = { prompt: 'A boat', duration_seconds: '6', draft: 'true', images: await dataUrl() };
    const file = new Blob([new Uint8Array(await png())]);
    const { status, body } = await ask(form(fields, [['images', file, 'boat.png']]));
    expect(status).toBe(202);
    const input = await inputOf(body.job_id);
    expect(input).toMatchObject({ duration_seconds: 6, draft: true, images: [{ name: 'boat.png' }, {}] });
  });

  it('makes another version of a video, with what was said of that and the same pictures', async () => {
    const picture = { path: `users/${uid}/uploads/x`, name: 'boat.png', size: 9, content_type: 'image/png' } as const;
    const { jobId, input } = await finished({ images: [picture] });
    const { body } = await ask({ prompt: 'warmer', previous_job_id: jobId, draft: false });
    const previous = { job_id: jobId, first_job_id: jobId, instructions: ['warmer'] };
    expect(await inputOf(body.job_id)).toEqual({ ...input, draft: false, previous });
    expect(await ask({ prompt: 'w'.repeat(501), previous_job_id: jobId })).toMatchObject({ status: 400 });
  });

  it('is refused, says why, and leaves no file', async () => {
    const url = await dataUrl();
    for (const [field, value] of Object.entries({
      ...{ prompt: ' ', duration_seconds: 31, aspect_ratio: '3:2', draft: 'yes', maker: 'omni', fps: 60 },
      ...{ images: ['not a picture'], previous_job_id: 'x' },
    })) {
      const { status, body } = await ask({ prompt: 'A boat', [field]: value });
      expect([field, status]).toEqual([field, 400]);
      expect(JSON.stringify(body)).toContain(field);
    }
    expect(await ask({ prompt: 'A boat', images: [url, url, url, url] })).toMatchObject({ status: 400 });
    const wrong = form({ prompt: 'A boat' }, [['images', new Blob(['words']), 'a.png']]);
    expect(await ask(wrong)).toMatchObject({ status: 400, body: { errors: { images: expect.any(String) } } });
    const nameless = form({}, [['images', new Blob([new Uint8Array(await png())]), 'a.png']]);
    expect(await ask(nameless)).toMatchObject({ status: 400, body: { errors: { prompt: expect.any(String) } } });
    const [files] = await bucket().getFiles({ prefix: uploadFolder(uid, '') });
    expect(files).toEqual([]);

    const others = await finished({}, 'somebody-else');
    people.push('somebody-else');
    expect(await ask({ prompt: 'warmer', previous_job_id: others.jobId })).toMatchObject({ status: 404 });
    const unfinished = await finished({}, uid, 'failed');
    const missing = { status: 409, body: { code: 'PREREQUISITE_MISSING' } };
    expect(await ask({ prompt: 'warmer', previous_job_id: unfinished.jobId })).toMatchObject(missing);
  });
});

it('a GIF is made of a video that is done, and is the person’s', async () => {
  const gif = async (jobId: string) => {
    const request = new Request(`http://here/api/v1/videos/${jobId}/gif`, {
      method: 'POST',
      headers: { Authorization: uid },
    });
    const answer = await makeGif.POST(request, { params: Promise.resolve({ jobId }) });
    return { status: answer.status, body: (await answer.json()) as { job_id: string } & Record<string, unknown> };
  };
  const { jobId } = await finished();
  const { status, body } = await gif(jobId);
  expect([status, (body.data as { type: string }).type]).toEqual([202, 'video_gif']);
  expect(await inputOf(body.job_id)).toEqual({ job_id: jobId, title: 'A boat' });
  expect(await gif((await finished({}, uid, 'failed')).jobId)).toMatchObject({ status: 409 });
  expect(await gif((await finished({}, 'somebody-else')).jobId)).toMatchObject({ status: 404 });
  expect(await gif(body.job_id)).toMatchObject({ status: 404 });
});
