const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const END = /[.!?…。！？।؟۔]["”’»)\]]*$/u;
const CUT_SHORT = /(?:…|\.{3}|\[…\]|\[\.{3}\])["”’»)]*$/u;
const LINK_BEHIND_CUT =
  /(…|\.{3})\s*\[?(?:read more|show more|see more|more|mehr lesen|weiterlesen|mehr|lire la suite|voir plus|leer más|ver más|leggi (?:di più|tutto)|lees (?:meer|verder)|le(?:ia|r) mais|czytaj (?:więcej|dalej)|läs mer|続きを読む|もっと見る)\]?[\s»→>.]*$/iu;
/** Abbreviations after which a sentence goes on. */
const ABBREVIATION =
  /(?:^|[\s(])(?:approx|art|nr|no|ca|e\.g|i\.e|etc|st|dr|mr|mrs|ms|vs|incl|inkl|exkl|excl|zzgl|z\.\s?b|u\.\s?a|d\.\s?h|bzw|max|min|p\.\s?ex|env|ej|aprox|ecc|bijv|np|tzn|t\.\s?ex|\p{Lu})\.$/iu;
/** Before a figure the segmenter sees no end: “Holds 500 g. 20 cm wide.” */
const END_BEFORE_FIGURE = /(?<=[\p{L}\p{N}%)][.!?])\s+(?=\p{Nd})/u;

/** The sentences of a paragraph, each without white space at its ends. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let isOpen = false;
  for (const { segment } of SENTENCES.segment(paragraph)) {
    for (const part of segment.split(END_BEFORE_FIGURE)) {
      const text = part.trim();
      if (text === '') continue;
      if (isOpen) sentences[sentences.length - 1] += ` ${text}`;
      else sentences.push(text);
      isOpen = ABBREVIATION.test(text.slice(-12));
    }
  }
  return sentences;
}

const JOINED = /[。！？]["”’」』]*$/u;

/** Sentences as a paragraph: those of Chinese and Japanese stand without spaces. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, next) => (text === '' || JOINED.test(text) ? text + next : `${text} ${next}`), '');
}

export function isWhole(sentence: string): boolean {
  return END.test(sentence) && !CUT_SHORT.test(sentence);
}

/** A paragraph that its source has cut, without the sentence that is not finished; null where none is whole. */
export function withoutCutEnd(paragraph: string): string | null {
  const text = paragraph.slice(-80).replace(LINK_BEHIND_CUT, '$1');
  const shown = paragraph.slice(0, -80) + text;
  if (!CUT_SHORT.test(shown)) return shown;
  const whole = sentencesOf(shown).slice(0, -1);
  return whole.length > 0 ? joinSentences(whole) : null;
}

/** The whole sentences at a paragraph’s beginning that are at most `max` characters long; '' if there are none. */
export function firstSentences(paragraph: string, max: number): string {
  let shown = '';
  for (const sentence of sentencesOf(paragraph)) {
    const longer = joinSentences(shown === '' ? [sentence] : [shown, sentence]);
    if (longer.length > max) break;
    if (END.test(sentence)) shown = longer;
  }
  return shown;
}

/** The words at a text’s beginning that are at most `max` characters long; of a word longer than that, a part. */
export function firstWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  if (space > 0) return cut.slice(0, space).replace(/[\s,;:–-]+$/u, '');
  let shown = '';
  for (const { segment } of GRAPHEMES.segment(text.slice(0, max + 50))) {
    if (shown.length + segment.length > max) break;
    shown += segment;
  }
  return shown;
}
