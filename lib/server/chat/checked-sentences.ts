import 'server-only';
import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import { AD_MARKER, adMarker } from '../../domain/insights/chat';
import type { Figure } from '../../domain/insights/figures/figure';
import { matchesFigure, numbersIn } from './numbers-in-text';
import { normal } from './tools/ad-tools';
import type { Found } from './tools/tool';

/** A sentence about more ads than that is marked with none: the figures’ own list has them. */
const MOST_MARKED = 5;

/**
 * Lets through what a model says, sentence by sentence. One with a figure that no tool has given, or that a tool gave
 * for other ads than the sentence marks, is left out; markers of ads that are not there are taken away, and a sentence
 * with figures that marks no ad is marked with theirs.
 */
export class CheckedSentences {
  /** How many were left out. */
  leftOut = 0;
  /** Ads that were marked. */
  readonly cited = new Set<string>();
  private waiting = '';
  private readonly figures: Figure[] = [];
  private readonly quotes: string[] = [];
  private readonly known: ReadonlySet<string>;

  constructor(analyses: readonly AdAnalysis[]) {
    this.known = new Set(analyses.map(({ ad_id }) => ad_id));
  }

  /** What a tool has found may be said from now on. */
  learn({ figures, ads }: Found): void {
    this.figures.push(...figures);
    for (const ad of ads) this.quotes.push(...wordsOf(ad).map(normal));
  }

  /** Takes the next piece of text and gives the sentences that are whole by now. */
  take(piece: string): string {
    const { whole, rest } = sentencesIn(this.waiting + piece);
    this.waiting = rest;
    return whole.map((sentence) => this.check(sentence)).join('');
  }

  /** What is left when nothing more comes. */
  end(): string {
    const rest = this.check(this.waiting);
    this.waiting = '';
    return rest;
  }

  private check(sentence: string): string {
    const marked = [...sentence.matchAll(AD_MARKER)].map(([, id = '']) => id).filter((id) => this.known.has(id));
    const own = sentence.replace(AD_MARKER, (marker, id: string) => (this.known.has(id) ? marker : ''));
    const plain = this.withoutQuotes(own.replace(AD_MARKER, ' '));
    const from = numbersIn(plain).map((number) =>
      this.figures.filter((figure) => matchesFigure(number, figure) && speaksOf(figure, marked)),
    );
    if (from.some((figures) => figures.length === 0)) {
      this.leftOut += 1;
      return sentence.endsWith('\n') ? '\n' : '';
    }
    const added = marked.length > 0 ? [] : this.markersFor(from);
    for (const id of [...marked, ...added]) this.cited.add(id);
    return added.length > 0 ? withMarkers(own, added) : own;
  }

  /** Words of ads, in quotation marks, may have any figure in them: they are shown as somebody’s words. */
  private withoutQuotes(text: string): string {
    return text.replace(/“[^”]{1,300}”|"[^"]{1,300}"/g, (quote) => {
      const words = normal(quote.slice(1, -1).replace(/…$/, ''));
      return this.quotes.some((known) => known.includes(words)) ? ' ' : quote;
    });
  }

  private markersFor(from: readonly Figure[][]): string[] {
    const ids = [...new Set(from.flatMap(([figure]) => figure?.ad_ids ?? []))];
    return ids.length <= MOST_MARKED ? ids : [];
  }
}

/**
 * A sentence ends where white space follows and then something that is no marker: “4.” may go on as “4.2”, and a marker
 * that comes after the full stop belongs to the sentence before it.
 */
const SENTENCE_END = /[.!?…:][”")]?(?: ?\[ad:[\w.:-]{1,128}\])*\s(?=[^\s[])|\n/g;

function sentencesIn(text: string): { whole: string[]; rest: string } {
  const whole: string[] = [];
  let begin = 0;
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    whole.push(text.slice(begin, index + end.length));
    begin = index + end.length;
  }
  return { whole, rest: text.slice(begin) };
}

function speaksOf({ ad_ids }: Figure, marked: readonly string[]): boolean {
  return marked.length === 0 || ad_ids.length === 0 || marked.some((id) => ad_ids.includes(id));
}

/** Before the white space at the end of the sentence. */
function withMarkers(sentence: string, ids: readonly string[]): string {
  const end = sentence.trimEnd().length;
  return `${sentence.slice(0, end)} ${ids.map(adMarker).join(' ')}${sentence.slice(end)}`;
}

function wordsOf({ ad_name, hook, copy, offer }: AdAnalysis): string[] {
  return [ad_name, hook?.text, offer, ...Object.values(copy)].filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[];
}
