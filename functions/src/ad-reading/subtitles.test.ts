import { describe, expect, it } from 'vitest';
import { MAX_SEGMENTS } from '../../../lib/domain/insights/ad-analysis';
import { readSubtitles } from './subtitles';

const segments = (text: string) => readSubtitles(text, 'application/x-subrip').segments;
const cup = [
  { start: 0.5, end: 2, text: 'Your coffee is cold again?' },
  { start: 2, end: 3661.25, text: 'Not in this cup.' },
];

describe('subtitles', () => {
  it.each([
    [
      'SRT',
      '1\n00:00:00,500 --> 00:00:02,000\nYour coffee\nis cold again?\n\n2\n00:00:02,000 --> 01:01:01,250\nNot in this cup.\n',
    ],
    [
      'VTT with a head, notes, names of cues and settings',
      'WEBVTT - made here\n\nNOTE for us\nonly\n\nfirst\n00:00.500 --> 00:02.000 align:start position:10%\n<v Ana>Your coffee is <b>cold</b> again?</v>\n\n00:02.000 --> 01:01:01.250\nNot in this <00:02.500>cup.',
    ],
    [
      'a file of Windows with a mark',
      '\ufeff1\r\n00:00:00,500 --> 00:00:02,000\r\nYour coffee is cold again?\r\n\r\n2\r\n00:00:02,000 --> 01:01:01,250\r\nNot in this cup.\r\n',
    ],
    [
      'numbers and empty lines missing',
      '00:00:00.500 --> 00:00:02.000\nYour coffee is cold again?\n2\n00:00:02,000-->01:01:01,25\n{\\an8}Not in this cup.',
    ],
    [
      'the order mixed, and times that overlap',
      '00:02,000 --> 01:01:01,250\nNot in this cup.\n\n00:00,500 --> 00:09,000\nYour coffee is cold again?',
    ],
    [
      'lines that say the last one again',
      '00:00.500 --> 00:01.000\nYour coffee is cold again?\n\n00:00.900 --> 00:02.000\nYour coffee is cold again?\n\n00:02.000 --> 01:01:01.250\nNot in this cup.',
    ],
  ])('are read from %s', (_what, text) => {
    expect(segments(text)).toEqual(cup);
  });

  it('are told in their language', () => {
    expect(
      readSubtitles('00:01.000 --> 00:02.000\nDer Kaffee ist schon wieder kalt und bleibt es nicht.', 'text/vtt')
        .language,
    ).toBe('de');
  });

  it('of more lines than a transcript holds are joined, and none is lost', () => {
    const line = (index: number) =>
      `00:00:${String(index % 60).padStart(2, '0')},000 --> 00:00:59,000\nword${index}\n\n`;
    const joined = segments(Array.from({ length: 1000 }, (_, index) => line(index)).join(''));
    expect(joined.length).toBeLessThanOrEqual(MAX_SEGMENTS);
    expect(joined.flatMap(({ text }) => text.split(' '))).toHaveLength(1000);
  });

  it.each(['', 'WEBVTT', 'Just a text', `00:00:01,000 -->${' '.repeat(100_000)}x`, '0:'.repeat(200_000)])(
    'that are none are refused in words',
    (text) => {
      expect(() => segments(text)).toThrow('has no lines with times');
    },
  );
});
