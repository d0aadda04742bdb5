import { expect, it } from 'vitest';
import { formatWord, hookWord, percentileText, plainWord, timeText } from './ad-words';

it('has words for people, also for what a newer version may add', () => {
  expect([hookWord('question'), hookWord('cold_open'), plainWord('SHOP_NOW')]).toEqual([
    'Question',
    'Cold open',
    'Shop now',
  ]);
  expect(timeText(67.9)).toBe('1:07');
  expect(formatWord({ creative_type: 'video', format: '9:16' })).toBe('Video 9:16');
  expect(formatWord({ creative_type: 'image', format: 'other' })).toBe('Image');
});

it('says what a percentile means, also at its ends', () => {
  expect([82.4, 0, 100].map(percentileText)).toEqual([
    'at least as good as 82 % of your ads',
    'behind all your other ads',
    'as good as any of your ads',
  ]);
});
