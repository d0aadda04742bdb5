import type { AdAnalysis, AdCopy } from '../../../../../lib/domain/insights/ad-analysis';
import type { ModelAnswer } from './reading-schema';

export type CheckedReading = Pick<
  AdAnalysis,
  'transcript' | 'scenes' | 'hook' | 'angle' | 'offer' | 'emotion' | 'tags'
>;

interface ReadAd {
  copy: AdCopy;
  /** null for a picture. */
  seconds: number | null;
  /** What the person has uploaded, which counts more than what a model has heard. */
  subtitles: AdAnalysis['transcript'];
}

const MOST_TAGS = 8;

/**
 * What of a model's answer can be believed: times within the video and in their order, and of quotes those that stand
 * literally in what is said or written. Pure.
 */
export function checkReading(answer: ModelAnswer, { copy, seconds, subtitles }: ReadAd): CheckedReading {
  const heard = seconds === null ? [] : inTime(answer.segments, seconds);
  const transcript = subtitles ?? (seconds === null ? null : { language: tagOf(answer.language), segments: heard });
  const words = plain([...(transcript?.segments.map(({ text }) => text) ?? []), ...Object.values(copy)].join('\n'));
  const stands = (quote: string) => plain(quote) !== '' && words.includes(plain(quote));
  const { hook, offer, angle, emotion, tags } = answer;
  return {
    transcript,
    scenes: seconds === null ? [] : inTime(answer.scenes, seconds),
    hook: hook && stands(hook.text) ? { ...hook, seconds: lastsFor(hook.seconds, seconds) } : null,
    offer: offer !== null && stands(offer) ? offer : null,
    angle,
    emotion: emotion === null ? null : emotion.toLowerCase().slice(0, 40),
    tags: [...new Set(tags.map((tag) => tag.toLowerCase().replaceAll('_', ' ')))].slice(0, MOST_TAGS),
  };
}

/** Entries that begin within the video, by their times, each ending no sooner than it begins. */
function inTime<T extends { start: number; end: number }>(entries: readonly T[], seconds: number): T[] {
  return entries
    .filter(({ start }) => start < seconds)
    .map((entry) => ({ ...entry, end: Math.min(seconds, Math.max(entry.start, entry.end)) }))
    .toSorted((one, other) => one.start - other.start);
}

const lastsFor = (hook: number, seconds: number | null) =>
  seconds === null || hook === 0 ? null : Math.min(hook, seconds);

const tagOf = (language: string | null) =>
  language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(language) ? language : null;

/** Letters and figures alone count: marks and blanks are written in many ways. */
const plain = (text: string) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%€$£]+/gu) ?? []
  ).join(' ');
