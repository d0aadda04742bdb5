import { describe, expect, it } from 'vitest';
import { JOB_ID_PATTERN } from '../../../domain/work/job-id';
import { UPLOAD_ID_PATTERN } from '../../../domain/shared/upload';
import { freshDraft as fresh, parseDraft as parse } from '../core/draft';
import { ADS_DRAFT, EMPTY_FORM } from './ads-draft';
import { readyDraft } from './draft-fixtures';

const freshDraft = () => fresh(ADS_DRAFT);
const parseDraft = (stored: string | null) => parse(ADS_DRAFT, stored);

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

describe('reading a draft that was kept before files said whether a job names them', () => {
  it('takes them for a job’s, so that nothing is deleted that may be needed', () => {
    const draft = readyDraft();
    const files = draft.files.map(({ sent: _sent, ...file }) => file);
    expect(parseDraft(JSON.stringify({ ...draft, files }))?.files).toMatchObject([{ sent: true }]);
  });
});
