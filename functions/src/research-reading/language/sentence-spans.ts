/** A piece of a text by its place. */
export interface Span {
  at: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Abbreviations and ordinal figures after which a sentence goes on. */
const UNFINISHED =
  /(?:^|[\s(])(?:approx|art|nr|no|ca|e\.g|i\.e|st|dr|mr|mrs|ms|vs|incl|inkl|zzgl|z\.\s?b|u\.\s?a|d\.\s?h|bzw|max|min|p\.\s?ex|env|ej|aprox|ecc|\p{Lu})\.\s*$/iu;
/** Longer sentences are looked at in pieces, so that one without an end costs no more than others. */
const MOST_LINE = 4_000;

/** Where the sentences of a text stand, without white space at their ends; a line end ends one. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (let from = 0; from < line.length; from += MOST_LINE)
      addLine(spans, line.slice(from, from + MOST_LINE), at + from);
    at += line.length + 1;
  }
  return spans;
}

function addLine(spans: Span[], line: string, offset: number): void {
  let isOpen = false;
  for (const { segment, index } of segmenter.segment(line)) {
    const bare = segment.trim();
    if (bare === '') continue;
    const at = offset + index + segment.indexOf(bare);
    const last = spans.at(-1);
    if (isOpen && last) last.end = at + bare.length;
    else spans.push({ at, end: at + bare.length });
    isOpen = UNFINISHED.test(bare.slice(-12));
  }
}
