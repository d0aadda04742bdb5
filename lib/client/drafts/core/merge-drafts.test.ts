import { describe, expect, it } from 'vitest';
import { draftFile } from '../../files/file-fixtures';
import { ADS_DRAFT, type AdsDraft } from '../ads/ads-draft';
import { freshDraft } from './draft';
import { mergeDrafts } from './merge-drafts';

const before = freshDraft(ADS_DRAFT, { files: [draftFile({ id: 'a' }), draftFile({ id: 'b' })] });

function withFile(draft: AdsDraft, id: string, change: { progress: number }): AdsDraft {
  return { ...draft, files: draft.files.map((file) => (file.id === id ? { ...file, ...change } : file)) };
}

function typed(word: string, draft = before) {
  return { ...draft, form: { ...draft.form, brand_name: word } };
}

describe('two tabs that write one draft', () => {
  it('progress here does not take back the words typed there', () => {
    const merged = mergeDrafts(before, withFile(before, 'a', { progress: 0.7 }), typed('Nike'));
    expect(merged.form.brand_name).toBe('Nike');
    expect(merged.files[0]?.progress).toBe(0.7);
  });

  it('two fields typed in two tabs both stay', () => {
    const theirs = { ...before, form: { ...before.form, product_full_name: 'Air Max' } };
    expect(mergeDrafts(before, typed('Nike'), theirs).form).toMatchObject({
      brand_name: 'Nike',
      product_full_name: 'Air Max',
    });
  });

  it('a file removed there does not come back by its progress here', () => {
    const theirs = { ...before, files: before.files.slice(1) };
    const merged = mergeDrafts(before, withFile(before, 'a', { progress: 0.7 }), theirs);
    expect(merged.files.map(({ id }) => id)).toEqual(['b']);
  });

  it('files added in both tabs are all there', () => {
    const mine = { ...before, files: [...before.files, draftFile({ id: 'mine' })] };
    const theirs = { ...before, files: [...before.files, draftFile({ id: 'theirs' })] };
    expect(mergeDrafts(before, mine, theirs).files.map(({ id }) => id)).toEqual(['a', 'b', 'theirs', 'mine']);
  });

  it('a file removed here is gone', () => {
    const mine = { ...before, files: before.files.slice(0, 1) };
    expect(mergeDrafts(before, mine, before).files.map(({ id }) => id)).toEqual(['a']);
  });

  it('signing out here wins over what is typed there', () => {
    const fresh = freshDraft(ADS_DRAFT);
    const merged = mergeDrafts(typed('Nike'), fresh, typed('Nike Inc'));
    expect(merged).toEqual(fresh);
  });
});
