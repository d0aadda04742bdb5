import { describe, expect, it } from 'vitest';
import { draftFile } from '../../files/file-fixtures';
import { inputProblem } from '../core/write-job';
import { readyDraft, uploadedFile } from './draft-fixtures';
import { fieldErrors, jobInput } from './job-input';

describe('the input of a job', () => {
  it('has the words without the blanks around them, and the files by role', () => {
    const draft = readyDraft();
    const logo = uploadedFile(draft, { id: 'logo', role: 'logo', contentType: 'image/svg+xml', name: 'mark.svg' });
    const input = jobInput({ ...draft, form: { ...draft.form, brand_name: '  Nike ' }, files: [logo, ...draft.files] });
    expect(input).toMatchObject({
      brand_name: 'Nike',
      upload_id: draft.uploadId,
      product_images: [{ name: 'shoe.png', content_type: 'image/png', path: draft.files[0]?.path }],
      logo: { name: 'mark.svg', content_type: 'image/svg+xml' },
    });
    expect(inputProblem({ type: 'bulk-dynamic', input })).toBeNull();
  });

  it('says whether drafts come first and prompts are refined', () => {
    const draft = readyDraft();
    expect(jobInput(draft)).toMatchObject({ draft_first: false, enable_kie_refinement: false });
    const form = { ...draft.form, draft_first: true, enable_kie_refinement: true };
    const input = jobInput({ ...draft, form });
    expect(input).toMatchObject({ draft_first: true, enable_kie_refinement: true });
    expect(inputProblem({ type: 'bulk-dynamic', input })).toBeNull();
  });
});

describe('what keeps a draft from being sent', () => {
  it('nothing, when it is complete, even while files are on their way', () => {
    expect(fieldErrors(readyDraft())).toEqual({});
    expect(fieldErrors(readyDraft({ files: [draftFile({ status: 'uploading' })] }))).toEqual({});
  });

  it('names each field once, with what to do', () => {
    const draft = readyDraft({ files: [] });
    const form = {
      ...draft.form,
      brand_name: '  ',
      product_description: 'x'.repeat(2001),
      count: 21,
      primary_color_hex: 'blue',
    };
    expect(fieldErrors({ ...draft, form })).toEqual({
      brand_name: 'Enter the brand name.',
      product_description: expect.stringContaining('2000'),
      count: expect.stringContaining('20'),
      primary_color_hex: expect.stringContaining('#RRGGBB'),
      product_images: 'Add at least one product photo.',
    });
  });

  it('a file that could not be uploaded', () => {
    const draft = readyDraft();
    const files = [
      ...draft.files,
      draftFile({ id: 'b', name: 'b.png', status: 'failed' }),
      draftFile({ id: 'c', role: 'logo', status: 'failed' }),
    ];
    expect(fieldErrors({ ...draft, files })).toEqual({
      product_images: expect.stringContaining('b.png'),
      logo: expect.stringContaining('shoe.png'),
    });
  });
});
