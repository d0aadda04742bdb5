import { detectLanguage } from '../../../lib/domain/shared/detect-language';
import { LANGUAGE_DETAILS } from '../../../lib/domain/shared/language';
import { MAX_SEGMENTS } from '../../../lib/domain/insights/ad-analysis';
import type { SUBTITLE_TYPES } from '../../../lib/domain/kinds/analysis/analysis-files';
import { InputError } from '../inputs/input-error';
import { tidy } from '../copy/plain-text';
import type { Segment, Transcript } from './transcript';

/** Hours may be missing; the mark before milliseconds is a comma in SRT and a point in VTT, and often the other. */
const TIME = '(?:(\\d{1,3})[:：])?(\\d{1,2})[:：](\\d{1,2})(?:[.,](\\d{1,3}))?';
const ARROW = '[ \\t]*(?:-{1,3}|–|—)[ \\t]*>[ \\t]*';
const TIMING = new RegExp(`^[ \\t]*${TIME}${ARROW}${TIME}(?:[ \\t].*)?$`, 'u');
/** Bold, colours, a speaker’s name and times within a line of VTT; {\an8} of other programs. */
const TAG = /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };
const MOST_CHARACTERS = 500;

/**
 * A transcript of SRT or VTT, in the order of its times. Throws an InputError where no line of it has times.
 * `text` is decoded; `name` is the person’s own name of the file.
 */
export function readSubtitles(text: string, _type: keyof typeof SUBTITLE_TYPES, name = 'The subtitles'): Transcript {
  const cues = cuesIn(
    text
      .replace(/^\ufeff/u, '')
      .replace(/\0/gu, '')
      .split(/\r\n?|[\n\u2028]/u),
  );
  if (cues.length === 0) {
    throw new InputError(
      name,
      `“${name}” has no lines with times such as “00:00:01,000 --> 00:00:03,500”. Export the subtitles as SRT or VTT and choose that file.`,
    );
  }
  const segments = withoutOverlaps(cues.toSorted((one, other) => one.start - other.start || one.end - other.end));
  const words = segments.map((segment) => segment.text).join(' ');
  return { language: LANGUAGE_DETAILS[detectLanguage(words)].tag, segments: fewEnough(segments) };
}

/** What stands below each line of times, up to the next or an empty line that another cue follows. */
function cuesIn(lines: readonly string[]): Segment[] {
  const cues: Segment[] = [];
  let open: { start: number; end: number; lines: string[] } | null = null;
  const close = () => {
    const text = open === null ? '' : plain(open.lines);
    if (open !== null && text !== '') cues.push({ start: open.start, end: open.end, text });
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    const times = line.length > 300 ? null : TIMING.exec(line);
    if (times !== null) {
      close();
      const start = seconds(times, 1);
      open = { start, end: Math.max(start, seconds(times, 5)), lines: [] };
    } else if (line.trim() === '') close();
    // The number of the next cue, where the empty line before it is missing.
    else if (!(isNumber(line) && TIMING.test((lines[index + 1] ?? '').slice(0, 300)))) open?.lines.push(line);
  }
  close();
  return cues;
}

const isNumber = (line: string) => /^\s*\d{1,6}\s*$/u.test(line);

function seconds(found: RegExpExecArray, at: number): number {
  const [hours = '0', minutes = '0', whole = '0', rest = '0'] = found.slice(at, at + 4).map((part) => part ?? '0');
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${rest}`);
}

function plain(lines: readonly string[]): string {
  const text = lines.join(' ').replace(TAG, '');
  const decoded = text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_entity, word: string) => ENTITIES[word] ?? '');
  return tidy(decoded).slice(0, MOST_CHARACTERS);
}

/** Subtitles that roll say a line again while the next appears: each says only what is new, until the next begins. */
function withoutOverlaps(cues: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  for (const cue of cues) {
    const before = kept.at(-1);
    if (before && cue.start < before.end) {
      if (cue.text === before.text) {
        before.end = Math.max(before.end, cue.end);
        continue;
      }
      before.end = Math.max(before.start, cue.start);
    }
    kept.push({ ...cue });
  }
  return kept;
}

/** Neighbours are joined where there are more than a transcript holds. */
function fewEnough(segments: readonly Segment[]): Segment[] {
  const together = Math.ceil(segments.length / MAX_SEGMENTS);
  if (together <= 1) return [...segments];
  return Array.from({ length: Math.ceil(segments.length / together) }, (_, index) => {
    const group = segments.slice(index * together, (index + 1) * together);
    return {
      start: group[0]?.start ?? 0,
      end: Math.max(...group.map(({ end }) => end)),
      text: group.map(({ text }) => text).join(' '),
    };
  });
}
