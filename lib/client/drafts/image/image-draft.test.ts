import { describe, expect, it } from 'vitest';
import { IMAGE_KIND_IDS } from '../../../domain/kinds/image/registry';
import type { DraftFile } from '../ads/draft';
import {
  afterAccount,
  freshImageDraft,
  imageInput,
  imageProblem,
  nextImage,
  OFFERED_KINDS,
  parseImageDraft,
} from './image-draft';
import { imageStep } from './send-image';

const photo = (change: Partial<DraftFile> = {}): DraftFile => ({
  ...{ id: 'f1', role: 'photo', name: 'mug.png', size: 10, contentType: 'image/png', progress: 1, error: null },
  ...{ status: 'done', path: 'users/alice/uploads/up_00000000000000000000/000000000000.png' },
  ...change,
});
const draft = (change: Partial<ReturnType<typeof freshImageDraft>> = {}) =>
  freshImageDraft({ uploadId: 'up_00000000000000000000', files: [photo()], ...change });

describe('the draft of an image', () => {
  it('survives a reload, and is begun anew from anything else', () => {
    const kept = draft({ prompt: 'On linen', backgroundId: 4 });
    expect(parseImageDraft(JSON.stringify(kept))).toEqual(kept);
    expect(parseImageDraft(JSON.stringify({ ...kept, backgroundId: 99 }))).toMatchObject({ backgroundId: null });
    for (const stored of [null, '', '{}', 'null', '[1]']) expect(parseImageDraft(stored)).toBeNull();
  });

  it('offers every kind that has a flag', () => {
    expect(OFFERED_KINDS).toEqual(IMAGE_KIND_IDS.filter((kind) => kind !== 'legacy'));
  });

  it('sends what its kind makes use of', () => {
    const chosen = draft({ modelId: 2, backgroundId: 3, prompt: ' On linen ' });
    expect(imageInput(chosen)).toMatchObject({ model_id: null, background_id: 3, prompt: 'On linen' });
    expect(imageInput({ ...chosen, kind: 'onmodel' })).toMatchObject({ model_id: 2, background_id: 3 });
  });

  it('says what is missing', () => {
    expect(imageProblem(draft())).toBeNull();
    expect(imageProblem(draft({ files: [] }))).toMatch(/photo/);
    expect(imageProblem(draft({ kind: 'chat', prompt: ' ' }))).toMatch(/Describe/);
    expect(imageProblem(draft({ kind: 'chat', prompt: 'A mug', files: [] }))).toBeNull();
    expect(imageProblem(draft({ files: [photo({ status: 'failed' })] }))).toMatch(/mug\.png/);
  });

  it('becomes the next one, with the same words and photos and another id', () => {
    const sent = draft({ submitRequested: true, submitted: true, prompt: 'On linen' });
    const next = nextImage(sent);
    expect(next).toMatchObject({ prompt: 'On linen', files: sent.files, currentJobId: sent.jobId });
    expect(next).toMatchObject({ submitRequested: false, submitted: false });
    expect(next.jobId).not.toBe(sent.jobId);
  });

  it('goes from a guest into their account, and from nobody’s account to another’s', () => {
    const guest = afterAccount(draft(), { uid: 'guest', isAnonymous: true });
    expect(guest.owner).toEqual({ uid: 'guest', named: false });
    const named = afterAccount({ ...guest, currentJobId: '1234567890123456' }, { uid: 'alice', isAnonymous: false });
    expect(named).toMatchObject({ files: guest.files, currentJobId: null, owner: { uid: 'alice', named: true } });
    expect(afterAccount(named, { uid: 'bob', isAnonymous: false }).files).toEqual([]);
    expect(afterAccount(named, null).files).toEqual([]);
    expect(afterAccount(guest, null)).toBe(guest);
  });
});

describe('sending an image', () => {
  const asked = draft({ submitRequested: true });

  it('waits for its photos, in the folder of whoever is signed in', () => {
    expect(imageStep(draft(), 'alice')).toBe('nothing');
    expect(imageStep(asked, 'alice')).toBe('send');
    expect(imageStep(asked, 'bob')).toBe('nothing');
    expect(imageStep({ ...asked, files: [photo({ status: 'uploading' })] }, 'alice')).toBe('nothing');
  });

  it('needs an account also without a photo', () => {
    const words = { ...asked, kind: 'chat' as const, prompt: 'A mug', files: [] };
    expect(imageStep(words, null)).toBe('account');
    expect(imageStep(words, 'alice')).toBe('send');
  });

  it('stops where a photo did not arrive, and goes on after a reload', () => {
    expect(imageStep({ ...asked, files: [photo({ status: 'failed' })] }, 'alice')).toHaveProperty('refuse');
    expect(imageStep({ ...asked, submitted: true }, 'alice')).toBe('send');
    expect(imageStep({ ...asked, submitted: true }, null)).toBe('nothing');
  });
});
