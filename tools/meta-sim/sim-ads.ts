import { AD_WORDS, BOSSY_WORDS, type AdWords } from './ad-words';
import { FILMS } from './films';

/** How an ad does over its life. */
export const STORIES = ['winner', 'promising', 'average', 'tired', 'loser', 'too_early', 'undelivered'] as const;
export type Story = (typeof STORIES)[number];

/** What is wrong with an ad of the troublesome account. */
export type Trouble = 'no_source' | 'no_access' | 'file_gone' | 'cut_off' | 'not_a_video' | 'broken_file';

export interface SimAd {
  id: string;
  name: string;
  status: string;
  /** How long ago it was made. */
  ageDays: number;
  type: 'video' | 'image' | 'carousel' | 'dynamic';
  /** Of its picture, or its video's still: a file of `public/sample`. */
  picture: string;
  videoId: string | null;
  /** Which of the films, for videos. */
  film: number;
  words: AdWords;
  story: Story;
  trouble: Trouble | null;
}

export interface SimAccount {
  id: string;
  name: string;
  currency: string;
  timezone: string;
  ads: readonly SimAd[];
}

interface AccountPlan {
  number: number;
  ads: number;
  videos: number;
  troubles: Partial<Record<number, Trouble>>;
}

const PICTURES: readonly [ratio: string, count: number][] = [
  ['1x1', 12],
  ['4x5', 8],
  ['9x16', 8],
  ['16x9', 8],
];

/** Ads 0, 1, 2, … of an account. The newest come first, as from the Graph API; the same plan gives the same ads. */
function adsOf({ number, ads, videos, troubles }: AccountPlan): SimAd[] {
  return Array.from({ length: ads }, (_, index) => {
    // Spread over the account, not all at its start.
    const isVideo = Math.floor(((index + 1) * videos) / ads) > Math.floor((index * videos) / ads);
    const story = storyOf(index);
    const film = index % FILMS.length;
    const [ratio, count] = PICTURES[index % PICTURES.length] ?? ['1x1', 12];
    const shape = isVideo ? (FILMS[film]?.ratio ?? '9x16') : ratio;
    const words = index === 17 ? BOSSY_WORDS : (AD_WORDS[(index * 5) % AD_WORDS.length] ?? BOSSY_WORDS);
    const type = isVideo ? 'video' : index % 11 === 4 ? 'carousel' : index % 11 === 7 ? 'dynamic' : 'image';
    return {
      ...{ id: `1202${number}${pad(index, 7)}`, story, film, words, type },
      name: `${words.label} | ${isVideo ? 'video' : 'image'} | ${shape} | v${1 + Math.floor(index / AD_WORDS.length)}`,
      status: statusOf(story, index),
      ageDays: story === 'too_early' ? 2 : 6 + Math.floor((index * 130) / ads),
      picture: `made-${shape}-${pad(1 + (index % (shape === '1x1' ? 12 : count === 12 ? 8 : count)), 2)}.avif`,
      videoId: isVideo ? `77${number}${pad(index, 7)}` : null,
      trouble: troubles[index] ?? null,
    } satisfies SimAd;
  });
}

/** Few win, most are in between, and some were never shown. */
const STORY_ORDER: readonly Story[] = [
  ...(['too_early', 'winner', 'average', 'loser', 'tired', 'promising', 'average', 'loser'] as const),
  ...(['average', 'undelivered', 'average', 'tired', 'promising'] as const),
];

function storyOf(index: number): Story {
  // Only the newest ads are too young to tell.
  const story = STORY_ORDER[index % STORY_ORDER.length] ?? 'average';
  return story === 'too_early' && index > 0 ? 'average' : story;
}

function statusOf(story: Story, index: number): string {
  if (story === 'undelivered') return index % 2 === 0 ? 'PENDING_REVIEW' : 'PAUSED';
  if (story === 'loser') return index % 3 === 0 ? 'ACTIVE' : 'PAUSED';
  return index % 9 === 8 ? 'CAMPAIGN_PAUSED' : 'ACTIVE';
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** The three accounts of the sample person: a small one, a large one, and one in which much goes wrong. */
export const ACCOUNTS: readonly SimAccount[] = [
  {
    ...{ id: 'act_1001', name: 'Ferncombe – small shop', currency: 'EUR', timezone: 'Europe/Vienna' },
    ads: adsOf({ number: 1001, ads: 12, videos: 5, troubles: {} }),
  },
  {
    ...{ id: 'act_1002', name: 'Ferncombe – all markets', currency: 'USD', timezone: 'America/New_York' },
    ads: adsOf({ number: 1002, ads: 200, videos: 60, troubles: {} }),
  },
  {
    ...{ id: 'act_1003', name: 'Ferncombe – old account', currency: 'GBP', timezone: 'Europe/London' },
    ads: adsOf({
      ...{ number: 1003, ads: 60, videos: 40 },
      troubles: {
        ...{ 1: 'file_gone', 7: 'cut_off', 22: 'not_a_video', 37: 'broken_file' },
        ...{ 4: 'no_source', 13: 'no_source', 25: 'no_access' },
      },
    }),
  },
];
