import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer';

const thrownBy = (answer: unknown) => {
  try {
    return readAnswer(answer);
  } catch (error) {
    return error;
  }
};

describe('an answer of the image service', () => {
  it.each([
    ['SAFETY', /unsafe/],
    ['IMAGE_SAFETY', /unsafe/],
    ['PROHIBITED_CONTENT', /doesn’t make ads/],
    ['IMAGE_PROHIBITED_CONTENT', /doesn’t make ads/],
    ['RECITATION', /own words/],
    ['IMAGE_RECITATION', /own words/],
    ['BLOCKLIST', /Reword/],
    ['SPII', /personal data/],
    ['IMAGE_OTHER', /Change/],
    ['NO_IMAGE', /Change/],
  ])('that ends with %s is blocked for good and says what to change', (finishReason, message) => {
    const blocked = { code: 'CONTENT_BLOCKED', retryable: false, message: expect.stringMatching(message) };
    expect(thrownBy({ candidates: [{ finishReason }] })).toMatchObject(blocked);
  });

  it('whose prompt was blocked for a reason that is new to us is blocked too', () => {
    const answer = { promptFeedback: { blockReason: 'SOMETHING_NEW' } };
    expect(thrownBy(answer)).toMatchObject({ code: 'CONTENT_BLOCKED', retryable: false });
  });

  it.each([null, 'nonsense', { candidates: 'none' }])('that can’t be read (%j) is worth another try', (answer) => {
    expect(thrownBy(answer)).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: true });
  });

  it('gives the last image that is no draft', () => {
    const part = (data: string, thought = false) => ({ thought, inlineData: { data: btoa(data) } });
    const parts = [part('first'), part('last'), part('draft', true), { text: 'There you are.' }];
    expect(readAnswer({ candidates: [{ content: { parts }, finishReason: 'STOP' }] }).toString()).toBe('last');
  });
});
