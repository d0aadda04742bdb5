import type { AdCopy } from '../../../lib/domain/ads/ad';
import type { TemplateId } from '../../../lib/domain/ads/template';
import type { SceneRole } from '../../../lib/domain/video/film-script';
import type { MotionTemplateId } from '../../../lib/domain/video/motion-template';
import { sameText, withoutFullStop } from '../copy/plain-text';
import { readProduct, type ProductFacts } from '../copy/read-product';
import { textWidth } from '../copy/text-width';
import { LIMITED_OFFER_WORDS } from '../copy/words/limited-offer';
import { PROBLEM_SOLUTION_WORDS } from '../copy/words/problem-solution';
import { TRANSFORMATION_WORDS } from '../copy/words/transformation';
import { UNBOXING_REVEAL_WORDS } from '../copy/words/unboxing-reveal';
import { writeCopy } from '../copy/write-copy';
import { clausesOf } from './clauses';
import type { FilmWish, WishedProduct } from './film-wish';
import { LOOK_WORDS } from './look-words';
import { readingSeconds } from './reading-time';
import { MOST_TEXT, quotedIn, unique } from './said-words';

/** Which ad says what a film says. */
const AD_OF_FILM: Record<MotionTemplateId, TemplateId> = {
  hero_reveal: 'product_hero',
  feature_callouts: 'multi_feature',
  limited_offer: 'limited_offer',
  before_after: 'transformation',
  problem_solution: 'problem_solution',
  unboxing: 'unboxing_reveal',
  authentic_story: 'ugc_authentic',
  catalogue: 'product_hero',
};

/** Words of one scene. */
export interface SceneWords {
  text: string;
  detail: string | null;
}

/** The place in a film that words are for. */
export interface Place {
  role: SceneRole;
  /** True for the only scene of a film. */
  isOnly: boolean;
  isLast: boolean;
  /** For reading. */
  seconds: number;
  /** How many scenes in a row, this one among them, may say what they like. */
  free: number;
}

/** Seconds for reading: below the one there is no detail, and up to the other one is always granted. */
const FLASH = 0.8;
const MOST_DETAIL = 2.2;
const MOST_DETAIL_WIDTH = 100;
const VARIATIONS = [1, 2, 3, 4, 5];
/** Which of its ad's calls a film ends with, where it isn't the first: a film has shown the answer by then. */
const CALL_OF: Partial<Record<MotionTemplateId, number>> = { problem_solution: 1 };

/** What a product's texts give a film to say; nothing else is ever said. */
export interface FilmWords {
  call: string;
  next: (place: Place) => SceneWords;
  /** Whether a text is one of the product’s features as they are listed, so that it can be pointed at. */
  points: (text: string) => boolean;
  /** Something that no scene says yet, which is read in so many seconds; null where there is nothing. */
  spare: (seconds: number) => string | null;
}

/** Words in the order in which scenes ask for them: none twice, as long as there are others. */
export function findWords(wish: FilmWish, template: MotionTemplateId, product: WishedProduct): FilmWords {
  const read = readProduct({ productName: product.name, description: product.description });
  const facts = { ...read, features: unique([...product.features, ...read.features]) };
  const ad = AD_OF_FILM[template];
  const copies = VARIATIONS.map((variation) => writeCopy(facts, { language: wish.language, template: ad, variation }));
  const stock = stockOf(wish, facts, copies, ad);
  const said: string[] = [];
  let queue: string[] = [];

  const text = ({ role, isOnly, seconds, free }: Place): string => {
    const started = queue.shift();
    if (started !== undefined) return started;
    const all = choicesFor(role, isOnly, stock, template).filter(
      (one) => one !== '' && (textWidth(one) <= MOST_TEXT || one === facts.name),
    );
    const unsaid =
      role === 'call' || template === 'catalogue'
        ? all
        : all.filter((one) => !said.some((other) => other.includes(one)));
    const found = unsaid.find((one) => readingSeconds(one, wish.language) <= seconds);
    if (found !== undefined) return found;
    const parted = stock.clauses.find(
      ({ sentence, pieces }) => pieces.length <= free && !said.some((other) => sentence.includes(other)),
    );
    if (parted && canPart(role, template)) {
      const [first = facts.name, ...rest] = parted.pieces;
      queue = rest;
      return first;
    }
    return shortest(unsaid) ?? again(free);
  };

  // Nothing is left to be said: people are asked to look. Then what was said longest ago is said again, rather than
  // anything made up. The name comes with the call to action anyhow.
  const again = (free: number): string => {
    const asked = LOOK_WORDS[wish.language].find((one) => !said.includes(one));
    if (asked !== undefined) return asked;
    const known = unique([...said, ...(free > 1 ? [facts.name] : []), wish.brandName]);
    return known.find((one) => one !== said.at(-1)) ?? facts.name;
  };

  const next = (place: Place): SceneWords => {
    const chosen = text(place);
    const earlier = said.indexOf(chosen);
    if (earlier >= 0) said.splice(earlier, 1);
    // What was wrong before must not be said again of what came after.
    if (place.role !== 'before' && place.role !== 'problem') said.push(chosen);
    // A few words more are given their time, unless scenes are mere flashes.
    const most =
      place.seconds < FLASH ? 0 : Math.max(MOST_DETAIL, place.seconds - readingSeconds(chosen, wish.language));
    const details = place.isLast && place.role !== 'call' ? signature(product, facts.name, chosen) : [];
    const detail = [...details, ...detailsFor(place.role, product, facts, template, wish)].find(
      (one) => !sameText(one, chosen) && readingSeconds(one, wish.language) <= most,
    );
    return { text: chosen, detail: detail ?? null };
  };

  const spare = (seconds: number): string | null => {
    const left = [...stock.prose, ...stock.points].filter(
      (one) => textWidth(one) <= MOST_DETAIL_WIDTH && !said.some((other) => one.includes(other) || other.includes(one)),
    );
    const found = left.find((one) => readingSeconds(one, wish.language) <= seconds) ?? null;
    if (found !== null) said.push(found);
    return found;
  };

  return {
    call: copies[CALL_OF[template] ?? 0]?.call_to_action ?? '',
    points: (one) => stock.points.includes(one) && !stock.prose.some((sentence) => sameText(sentence, one)),
    next,
    spare,
  };
}

/** What is one thing by its role isn't said in pieces of something else. */
const canPart = (role: SceneRole, template: MotionTemplateId) =>
  template !== 'catalogue' && role !== 'call' && role !== 'before' && role !== 'problem';

interface Stock {
  name: string;
  facts: ProductFacts;
  quoted: readonly string[];
  headlines: readonly string[];
  prose: readonly string[];
  points: readonly string[];
  /** Sentences that are too long for one scene, or have enough pieces for several. */
  clauses: readonly { sentence: string; pieces: readonly string[] }[];
  badge: string;
  /** What stands in the place of a problem that nobody named. */
  before: string;
  questions: readonly string[];
  /** What is said of a box that is still closed. */
  closed: string;
  brandName: string;
}

function stockOf(wish: FilmWish, facts: ProductFacts, copies: readonly AdCopy[], ad: TemplateId): Stock {
  const { question, search, doubt } = PROBLEM_SOLUTION_WORDS[wish.language];
  const prose = unique(facts.prose.map(withoutFullStop)).filter((sentence) => !isOffer(facts, sentence));
  return {
    name: facts.name,
    facts,
    quoted: quotedIn(wish.prompt),
    headlines: unique(copies.map(({ headline }) => headline)).filter((text) => !sameText(text, facts.name)),
    prose,
    // The points of an offer are its discount and its end, which have places of their own.
    points: unique([...(ad === 'limited_offer' ? [] : copies.flatMap(({ points }) => points)), ...facts.features]),
    clauses: prose.flatMap((sentence) => {
      const pieces = clausesOf(sentence);
      const isWorthIt = pieces && (pieces.length > 2 || textWidth(sentence) > MOST_TEXT);
      return isWorthIt ? [{ sentence, pieces }] : [];
    }),
    badge: LIMITED_OFFER_WORDS[wish.language].badge,
    before: TRANSFORMATION_WORDS[wish.language].before,
    questions: [question, search, doubt],
    closed: UNBOXING_REVEAL_WORDS[wish.language].closed,
    brandName: wish.brandName,
  };
}

const isOffer = ({ offerSentences }: ProductFacts, sentence: string) =>
  offerSentences.some((offer) => sameText(offer, sentence));

function choicesFor(role: SceneRole, isOnly: boolean, stock: Stock, template: MotionTemplateId): readonly string[] {
  const { facts, quoted, headlines, prose, points, badge, name } = stock;
  const { offer, problem } = facts;
  if (template === 'catalogue')
    return role === 'product' ? [name] : [...(role === 'hook' ? quoted : []), stock.brandName];
  switch (role) {
    case 'point':
      return [...points, ...headlines, ...prose];
    case 'offer':
      return [offer.discount ?? badge];
    // Where a person named no problem, nothing of the product's praise may stand in its place.
    case 'before':
      return [problem?.problem ?? '', stock.before];
    case 'problem':
      return [problem?.problem ?? '', ...stock.questions];
    case 'after':
    case 'solution':
      return [problem?.answer ?? '', ...headlines, ...prose, ...points];
    case 'hook':
      return [...quoted, ...(template === 'unboxing' ? [stock.closed] : [...headlines, ...prose, ...points])];
    case 'call':
      if (!isOnly) return [name];
      if (template === 'limited_offer') return [offer.discount ?? badge, name];
      return [...quoted, ...(template === 'feature_callouts' ? points : []), ...headlines, name];
    default:
      return [...quoted, ...headlines, ...prose, ...points];
  }
}

/** A film that ends with something else than its product’s name says it there in small, with what it costs. */
function signature({ price }: WishedProduct, name: string, said: string): string[] {
  const parts = [said.toLowerCase().includes(name.toLowerCase()) ? '' : name, price ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length > 1 ? [parts.join(' · '), ...parts] : parts;
}

function detailsFor(
  role: SceneRole,
  { price }: WishedProduct,
  { offer }: ProductFacts,
  template: MotionTemplateId,
  { language }: FilmWish,
): string[] {
  const { urgency } = LIMITED_OFFER_WORDS[language];
  const details: (string | null)[] =
    role === 'offer'
      ? [offer.deadline, urgency]
      : template === 'catalogue'
        ? [role === 'product' ? price : null]
        : role === 'call'
          ? [price, ...(template === 'limited_offer' ? [offer.deadline] : [])]
          : [];
  return details.filter((text): text is string => text !== null && text !== '');
}

function shortest(texts: readonly string[]): string | undefined {
  return texts.toSorted((one, other) => textWidth(one) - textWidth(other))[0];
}
