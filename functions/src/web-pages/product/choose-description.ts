import type { Found, Source } from '../found';
import { cleanDescription } from '../words/clean-description';
import { comparable, plainLine } from './reading/plain-line';
import type { Reading } from './reading/reading';

const MAX_DESCRIPTION = 2_000;
/** A longer text is cut before it is cleaned. */
const MAX_RAW = 100_000;
/** Characters that two texts begin with alike if one is the beginning of the other. */
const SAME_BEGINNING = 60;

interface Text {
  value: string;
  source: Source;
  confidence: number;
  isCutOff: boolean;
  /** Its first characters, comparable. */
  beginning: string;
}

/** The best source's description, or the whole of it from another where the best has cut it off. */
export function chooseDescription(readings: readonly Reading[], names: readonly string[]): Found<string> | null {
  const ofName = new Set(names.map(comparable));
  const texts = readings
    .flatMap((reading) => textOf(reading) ?? [])
    .filter(({ value }) => !ofName.has(comparable(value)));
  const [first, ...others] = texts;
  if (!first) return null;
  const whole = others.filter((text) => !text.isCutOff && text.value.length > first.value.length);
  const continued = whole.find(
    ({ beginning }) => first.beginning.length >= 20 && beginning.startsWith(first.beginning),
  );
  // What is written to be shared is only as long as a preview.
  const isPreview = first.isCutOff || first.source === 'opengraph';
  const { value, source, confidence } = continued ?? (isPreview ? whole[0] : undefined) ?? first;
  return { value, source, confidence };
}

function textOf({ description, source, confidence }: Reading): Text | null {
  const raw = description?.slice(0, MAX_RAW).trim() ?? '';
  const value = raw === '' ? '' : cleanDescription(raw, MAX_DESCRIPTION);
  if (value === '') return null;
  const beginning = comparable(plainLine(raw, SAME_BEGINNING * 2) ?? '').slice(0, SAME_BEGINNING);
  return { value, source, confidence, isCutOff: isCutOff(raw), beginning };
}

/** Whether a text ends in the middle, by the dots that say so; tags may follow. */
function isCutOff(raw: string): boolean {
  const end = plainLine(raw.slice(-200), 200) ?? '';
  return /(?:…|\.\.\.)[\])"”]?$/.test(end);
}
