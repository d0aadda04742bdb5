import { describe, expect, it } from 'vitest';
import { IMAGE_KIND_IDS } from '../../../domain/kinds/image/registry';
import type { DraftFile } from '../../files/draft-file';
import { draftFile } from '../../files/file-fixtures';
import { freshDraft, parseDraft } from '../core/draft';
import { inputProblem } from '../core/write-job';
import { IMAGE_DRAFT, type ImageForm, imageInput, imageProblem, OFFERED_KINDS } from './image-draft';

const photo = (change: Partial<DraftFile> = {}): DraftFile =>
  draftFile({ name: 'mug.png', status: 'done', path: 'users/alice/uploads/up_0/000000000000.png', ...change });

function draft(form: Partial<ImageForm> = {}, files = [photo()]) {
  return freshDraft(IMAGE_DRAFT, { form: { ...IMAGE_DRAFT.emptyForm, ...form }, files });
}

describe('the draft of an image', () => {
  it('survives a reload, and is begun anew from anything else', () => {
    const kept = draft({ prompt: 'On linen', backgroundId: 4 });
    const parse = (stored: string | null) => parseDraft(IMAGE_DRAFT, stored);
    expect(parse(JSON.stringify(kept))).toEqual(kept);
    const form = { ...kept.form, backgroundId: 99 };
    expect(parse(JSON.stringify({ ...kept, form }))?.form).toEqual({ ...kept.form, backgroundId: null });
    for (const stored of [null, '', '{}', 'null', '[1]']) expect(parse(stored)).toBeNull();
  });

  it('is read as an earlier version of the page has kept it', () => {
    const { form, requestedAt: _requestedAt, confirmed: _confirmed, ...others } = draft({ prompt: 'On linen' });
    expect(parseDraft(IMAGE_DRAFT, JSON.stringify({ ...others, ...form }))).toEqual({
      ...others,
      form,
      requestedAt: null,
      confirmed: false,
    });
  });

  it('offers every kind that has a flag', () => {
    expect(OFFERED_KINDS).toEqual(IMAGE_KIND_IDS.filter((kind) => kind !== 'legacy'));
  });

  it('sends what its kind makes use of', () => {
    const chosen = { modelId: 2, backgroundId: 3, prompt: ' On linen ' };
    expect(imageInput(draft(chosen))).toMatchObject({ model_id: null, background_id: 3, prompt: 'On linen' });
    expect(imageInput(draft({ ...chosen, kind: 'onmodel' }))).toMatchObject({ model_id: 2, background_id: 3 });
  });

  it('becomes a job of the kind that was chosen', () => {
    const job = IMAGE_DRAFT.newJob(draft({ kind: 'onmodel' }), 'alice', new Date(0));
    expect(job).toMatchObject({ type: 'onmodel', user_id: 'alice', progress: { total_ads: 1 } });
    expect(inputProblem(job)).toBeNull();
  });

  it('says what is missing', () => {
    expect(imageProblem(draft())).toBeNull();
    expect(imageProblem(draft({}, []))).toMatch(/photo/);
    expect(imageProblem(draft({ kind: 'chat', prompt: ' ' }))).toMatch(/Describe/);
    expect(imageProblem(draft({ kind: 'chat', prompt: 'A mug' }, []))).toBeNull();
    expect(imageProblem(draft({}, [photo({ status: 'failed' })]))).toMatch(/mug\.png/);
  });
});
