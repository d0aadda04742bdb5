import { entryId } from '../../../lib/domain/research/entry-id';
import {
  FACT_KINDS,
  SUMMARY_LIMITS,
  type FactKind,
  type ProductFact,
} from '../../../lib/domain/research/research-summary';
import { cueText, hasCue } from '../copy/cues/cue-words';
import { standsAlone } from '../copy/stands-alone';
import { isBoilerplate } from '../web-pages/words/boilerplate';
import { ownSentences } from './own-sentences';
import { priceNowIn } from './price-line';
import { MEASURE, MONEY, RATING } from './language/figures-of-text';
import { CLAIM, DELIVERY, GUARANTEE, MATERIAL } from './language/term-cues';
import { ECO_CUES } from '../copy/cues/eco';
import { everyCue } from '../copy/cues/cue-words';
import type { SourceText } from './reading/source-text';

const ECO = everyCue(ECO_CUES);
/** In characters; a longer sentence is a story, a shorter one a label. */
const LENGTH = { least: 6, most: 280 };
const MOST_OF_A_KIND = 8;

/** A sentence of a page that says something of its product. */
export interface Fact {
  kind: FactKind;
  /** All that it could be. */
  kinds: readonly FactKind[];
  text: string;
  source: SourceText;
}

/** What a page states as facts, in its own sentences and order: each once. */
export function findFacts(source: SourceText): Fact[] {
  const features = new Set(source.product?.features ?? []);
  const names = [source.title, source.product?.name];
  // “Holds 350 ml” and “Holds 350 ml.” are one.
  const byText = new Map<string, Fact>();
  for (const sentence of ownSentences(source)) {
    if (sentence.length < LENGTH.least || sentence.length > LENGTH.most || names.includes(sentence)) continue;
    const text = priceNowIn(sentence, source);
    if (text === null) continue;
    const kinds = kindsOf(text, features, source);
    const [kind] = kinds;
    const key = entryId('product_facts', text);
    if (kind && !byText.has(key)) byText.set(key, { kind, kinds, text, source });
  }
  return [...byText.values()];
}

function kindsOf(text: string, features: ReadonlySet<string>, { language }: SourceText): FactKind[] {
  const words = cueText(text);
  const isTerm = hasCue(words, GUARANTEE) || hasCue(words, DELIVERY);
  if (!isTerm && isBoilerplate(text)) return [];
  // A question, or a call to do something, states nothing.
  if (/[?？؟]["”’»]*$/u.test(text)) return [];
  const found: [FactKind, boolean][] = [
    ['guarantee', hasCue(words, GUARANTEE)],
    ['delivery', hasCue(words, DELIVERY)],
    ['price', MONEY.test(text) && text.length <= 120],
    ['rating', RATING.test(text)],
    ['claim', hasCue(words, CLAIM) || hasCue(words, ECO)],
    ['size', MEASURE.test(text)],
    ['material', hasCue(words, MATERIAL)],
    [
      'feature',
      features.has(text) ||
        (text.length >= 20 && text.includes(' ') && standsAlone(text, language ?? 'english')) ||
        isUnspacedSentence(text),
    ],
  ];
  return found.flatMap(([kind, is]) => (is ? [kind] : []));
}

const isUnspacedSentence = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u.test(text);

/** Facts as a summary has them: some of each kind, so that forty sizes leave room for a guarantee. */
export function factEntries(facts: readonly Fact[]): ProductFact[] {
  const entries = FACT_KINDS.flatMap((kind) => facts.filter((fact) => fact.kind === kind).slice(0, MOST_OF_A_KIND));
  const byId = new Map(entries.map((fact) => [entryId('product_facts', fact.text), fact]));
  return [...byId].slice(0, SUMMARY_LIMITS.product_facts).map(([id, { kind, text, source }]) => ({
    ...{ id, kind, text, quote: text, sources: [source.id], assumption: false, by_person: false },
  }));
}
