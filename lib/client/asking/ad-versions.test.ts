import { describe, expect, it } from 'vitest';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { Conversation } from '../../domain/ads/conversation';
import { adSchema } from '../../domain/ads/ad';
import { conversationOfAd } from '../listening/job-views';
import { pickVersion, versionsOf } from './ad-versions';
import { adDocument } from '../firebase/document-fixtures';

function madeAd(version: number): IdentifiedAd {
  const file = { status: 'done', firebase_url: `https://x/${version}.png`, width: 1080, height: 1080, version };
  return { ...adSchema.parse(adDocument(1, file)), id: '01' };
}

function conversation(count: number): Conversation {
  const at = new Date(0);
  const versions = Array.from({ length: count }, (_, index) => {
    const [version] = versionsOf(madeAd(index + 1), null);
    if (!version) throw new Error('A made ad has a version');
    return version;
  });
  return { job_id: 'j', ad_number: 1, title: 'Air', versions, created_at: at, updated_at: at };
}

const numbers = (ad: IdentifiedAd, known: Conversation | null) => versionsOf(ad, known).map(({ number }) => number);

describe('the versions of an ad', () => {
  it('are found in the folder of its file', () => {
    expect(conversationOfAd({ storage_path: 'users/u/conversations/c/ad_x.png' })).toBe('users/u/conversations/c');
  });

  it('are numbered from the oldest', () => {
    expect(numbers(madeAd(2), conversation(3))).toEqual([1, 2, 3]);
  });

  it('are the sheet’s alone until the others are known', () => {
    expect(numbers(madeAd(2), null)).toEqual([2]);
  });

  it('have the sheet’s among them when it is known first', () => {
    expect(numbers(madeAd(3), conversation(2))).toEqual([1, 2, 3]);
  });
});

describe('the version on view', () => {
  const versions = versionsOf(madeAd(2), conversation(3));

  it.each([
    ['the one that was picked', 3, 3],
    ['the sheet’s when none was', null, 2],
    ['the sheet’s until the picked one is known', 9, 2],
  ])('is %s', (_title, picked, expected) => {
    expect(pickVersion(versions, picked, 2)?.number).toBe(expected);
  });
});
