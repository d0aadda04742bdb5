import { describe, expect, it } from 'vitest';
import { JOB_ID_PATTERN } from '../../../domain/work/job-id';
import { UPLOAD_ID_PATTERN } from '../../../domain/shared/upload';
import { EMPTY_FORM, freshDraft, parseDraft, withFile } from './draft';
import { draftFile, readyDraft } from './draft-fixtures';

describe('a fresh draft', () => {
  it('has the ids of its future job and of its uploads', () => {
    const draft = freshDraft();
    expect(draft.jobId).toMatch(JOB_ID_PATTERN);
    expect(draft.uploadId).toMatch(UPLOAD_ID_PATTERN);
    expect(freshDraft().jobId).not.toBe(draft.jobId);
  });
});

describe('reading a stored draft', () => {
  it('gives back what was stored', () => {
    const draft = readyDraft({ submitRequested: true, requestedAt: 5, currentJobId: `job_${'a'.repeat(20)}` });
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '"draft"'],
    ['a job id of another form', JSON.stringify({ ...readyDraft(), jobId: '../../etc' })],
    ['a file without status', JSON.stringify({ ...readyDraft(), files: [{ id: 'x' }] })],
  ])('%s is no draft', (_what, stored) => {
    expect(parseDraft(stored)).toBeNull();
  });

  it('keeps the words when one field of the form is rubbish', () => {
    const draft = readyDraft();
    const stored = { ...draft, form: { ...draft.form, count: Number.NaN, aspect_ratio: '3:1' } };
    const form = parseDraft(JSON.stringify(stored))?.form;
    expect(form).toEqual({ ...draft.form, count: EMPTY_FORM.count, aspect_ratio: EMPTY_FORM.aspect_ratio });
  });
});

describe('reading a draft that was kept before drafts and refinement could be chosen', () => {
  it('keeps its words, and chooses neither', () => {
    const draft = readyDraft();
    const { draft_first: _first, enable_kie_refinement: _refined, ...form } = draft.form;
    expect(parseDraft(JSON.stringify({ ...draft, form }))).toEqual(draft);
  });
});

describe('changing a file', () => {
  it('changes that one only', () => {
    const draft = freshDraft({ files: [draftFile({ id: 'a' }), draftFile({ id: 'b' })] });
    const changed = withFile(draft, 'b', { progress: 0.5 });
    expect(changed.files.map(({ progress }) => progress)).toEqual([0, 0.5]);
    expect(changed.files[0]).toBe(draft.files[0]);
  });

  it('a file that was removed meanwhile stays removed', () => {
    const draft = freshDraft();
    expect(withFile(draft, 'gone', { progress: 1 })).toBe(draft);
  });
});
