import { pixels } from './address-size';

/** One of several sizes of a picture. `width` in pixels, `density` in device pixels per pixel. */
export interface SourceForm {
  address: string;
  width: number | null;
  density: number | null;
}

const MOST_FORMS = 60;
const LONGEST_SET = 100_000;

/** Reads a `srcset`, whose addresses may have commas in them; what is malformed is passed over. */
export function readSrcset(text: string): SourceForm[] {
  const set = text.slice(0, LONGEST_SET);
  const forms: SourceForm[] = [];
  let at = 0;
  while (at < set.length && forms.length < MOST_FORMS) {
    at = skip(set, at, /[\s,]/);
    const end = skip(set, at, /\S/);
    const word = set.slice(at, end);
    if (!word) break;
    const address = word.replace(/,{1,9}$/, '');
    // A comma at its end closes the form; else all up to the next comma describes it.
    const comma = address === word ? set.indexOf(',', end) : end;
    const next = comma < 0 ? set.length : comma;
    forms.push({ address, ...readDescriptors(set.slice(end, Math.min(next, end + 100))) });
    at = next;
  }
  return forms;
}

function skip(text: string, from: number, pattern: RegExp): number {
  let at = from;
  while (at < text.length && pattern.test(text.charAt(at))) at++;
  return at;
}

function readDescriptors(text: string): Omit<SourceForm, 'address'> {
  const words = text.trim().split(/\s+/);
  const valueOf = (unit: string) => words.find((word) => word.endsWith(unit) && word.length < 10)?.slice(0, -1);
  const density = Number(valueOf('x') ?? NaN);
  return { width: pixels(valueOf('w')), density: density > 0 && density <= 10 ? density : null };
}
