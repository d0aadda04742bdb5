import { describe, expect, it } from 'vitest';
import { UID } from '../firebase/document-fixtures';
import { inputProblem } from '../tickets/core/write-job';
import { keptImage, ownProduct, SET_ID } from './set-fixtures';
import { setInput, whyNotInSet } from './set-input';
import { FIRST_LOOK } from './set-look';

const ids = { setId: SET_ID, uploadId: `up_${'u'.repeat(20)}` };

describe('the job of one product of a set', () => {
  it('names what product and brand keep, where it lies', () => {
    const images = [keptImage('front.png'), keptImage('side.jpg', { size: 2000 }), keptImage('top.webp')];
    const input = setInput(ownProduct({ images }, { logo: keptImage('mark.svg') }), FIRST_LOOK, ids);
    expect(input.product_images).toEqual([
      { path: images[0]?.storage_path, name: 'Norden Bottle 1.png', size: 1000, content_type: 'image/png' },
      { path: images[1]?.storage_path, name: 'Norden Bottle 2.jpg', size: 2000, content_type: 'image/jpeg' },
      { path: images[2]?.storage_path, name: 'Norden Bottle 3.webp', size: 1000, content_type: 'image/webp' },
    ]);
    expect(input.logo).toMatchObject({ name: 'Norden logo.svg', content_type: 'image/svg+xml' });
    expect(input.product_images[0]?.path).toMatch(new RegExp(`^users/${UID}/pages/`));
    expect(inputProblem({ type: 'bulk-dynamic', input })).toBeNull();
  });

  it('says whose it is, and which set', () => {
    expect(setInput(ownProduct(), { ...FIRST_LOOK, count: 4, lang: 'german' }, ids)).toMatchObject({
      ...{ brand_id: 'norden', product_id: 'bottle', set_id: SET_ID, upload_id: ids.uploadId },
      ...{ count: 4, lang: 'german', logo: null },
    });
  });
});

describe('a product of which no ads can be made', () => {
  it('says why', () => {
    expect(whyNotInSet(ownProduct().product)).toBeNull();
    expect(whyNotInSet(ownProduct({ images: [] }).product)).toBe('No photo yet');
    const useless = [keptImage('drawing.svg'), keptImage('huge.png', { size: 11 * 1024 * 1024 }), keptImage('old.bmp')];
    expect(whyNotInSet(ownProduct({ images: useless }).product)).toBe('No photo that can be used');
  });
});
