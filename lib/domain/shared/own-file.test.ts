import { describe, expect, it } from 'vitest';
import { isOwnFile } from './own-file';

const UPLOAD = 'users/ann/uploads/up_abcdefghij0123456789';
const PAGE = 'users/ann/pages/job_abcdefghij0123456789';

describe('a file that a person’s job may name', () => {
  it.each([
    `${UPLOAD}/abcdefghijkl.png`,
    `${UPLOAD}/photo.jpg`,
    `${PAGE}/photo-1.webp`,
    `${PAGE}/0a1b2c3d/photo-1.png`,
    `${PAGE}/a/b/c/logo.svg`,
    `users/ann/pages/${'p'.repeat(80)}/${'f'.repeat(80)}.png`,
  ])('is %s', (path) => {
    expect(isOwnFile('ann', path)).toBe(true);
  });

  it.each([
    '',
    'users/bob/uploads/up_abcdefghij0123456789/abcdefghijkl.png',
    'users/anna/uploads/up_abcdefghij0123456789/abcdefghijkl.png',
    'users/ann/uploads/../../bob/pages/job_1/photo-1.png',
    `${UPLOAD}/../x.png`,
    `${UPLOAD}/./x.png`,
    `${UPLOAD}//x.png`,
    `${UPLOAD}/..`,
    `${UPLOAD}/%2e%2e/x.png`,
    `${UPLOAD}/x.png\n`,
    `${UPLOAD}/x\0.png`,
    `${UPLOAD}/two words.png`,
    `${UPLOAD}/x`,
    `${UPLOAD}/x.tar.gz`,
    'users/ann/uploads/mine/x.png',
    'users/ann/uploads/x.png',
    'users/ann/pages/x.png',
    `${PAGE}/a/b/c/d/x.png`,
    'users/ann/prepared/job_1/photo-1.png',
    'users/ann/stores/a/products/b/conversations/c/ad.png',
    '/users/ann/pages/job_1/photo-1.png',
    'users/ann\\pages\\job_1\\photo-1.png',
  ])('is not %j', (path) => {
    expect(isOwnFile('ann', path)).toBe(false);
  });

  it('is told of long paths at once', () => {
    expect(isOwnFile('ann', `${PAGE}/${'a/'.repeat(200_000)}x.png`)).toBe(false);
    expect(isOwnFile('ann', `${PAGE}/${'-'.repeat(200_000)}`)).toBe(false);
  });
});
