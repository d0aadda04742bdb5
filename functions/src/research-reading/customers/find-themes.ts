import { entryId } from '../../../../lib/domain/research/entry-id';
import { polarity } from '../language/polarity';
import { wordsOf } from '../language/words';
import { feeling, type HeardClause, type HeardReview } from './heard-reviews';
import { labelOf } from './theme-label';
import { topicFinder } from './topic-of-word';

/** A clause in which a customer speaks of a theme. */
export interface Mention {
  review: HeardReview;
  clause: HeardClause;
  feeling: -1 | 0 | 1;
}

/** What customers speak of. */
export interface Theme {
  id: string;
  /** In their own words. */
  label: string;
  topics: ReadonlySet<string>;
  mentions: readonly Mention[];
  /** Reviews that speak of it; of them, those that praise it somewhere, and that blame it. */
  reviews: number;
  praising: number;
  blaming: number;
  /** What the label alone says: “lid leaks” blames. */
  labelFeeling: -1 | 0 | 1;
}

const MOST_THEMES = 12;
/** Topics that are looked at: more than twelve themes can be made of. */
const MOST_TOPICS = 80;
/** Of all clauses with one of two topics, how many have to have both (Dice) for them to be one theme. */
const TOGETHER = 0.5;
/** Of the clauses with a word, how many have to speak of an aspect for it to be one of the aspect's: “stays” of “hot”. */
const WITHIN = 0.75;

/**
 * Finds what reviews are about: words and pairs of words that several of them have, those together that stand
 * together. `names` are words of no theme, as what the product is called. Most spoken of first.
 */
export function findThemes(reviews: readonly HeardReview[], names: readonly string[]): Theme[] {
  const counted = [...mentionsByTopic(reviews, names)].map(([topic, said]) => ({
    ...{ topic, said },
    count: new Set(said.map(({ review }) => review)).size,
  }));
  const least = leastReviews(reviews.length);
  // Where few have said something, two who say the same are a theme; where no two do, each is one.
  const shared = counted.filter(({ count }) => count >= Math.max(2, least));
  const topics = (shared.length > 0 ? shared : counted.filter(({ count }) => count >= least))
    .sort(
      (one, other) =>
        other.count - one.count || Number(other.topic.startsWith('#')) - Number(one.topic.startsWith('#')),
    )
    .slice(0, MOST_TOPICS);
  return clustersOf(topics)
    .map((cluster) => themeOf(cluster))
    .sort((one, other) => other.reviews - one.reviews)
    .slice(0, reviews.length < 5 ? Math.min(MOST_THEMES, reviews.length * 2 + 1) : MOST_THEMES);
}

/** Of few reviews each counts; of many, what one in fifty says is no theme. */
export function leastReviews(reviews: number): number {
  return reviews < 5 ? 1 : Math.max(2, Math.ceil(reviews * 0.02));
}

function mentionsByTopic(reviews: readonly HeardReview[], names: readonly string[]): Map<string, Mention[]> {
  const topicOf = topicFinder();
  const byTopic = new Map<string, Mention[]>();
  const stems = new Map<string, ReadonlySet<string>>();
  for (const review of reviews) {
    const { language } = review;
    const own =
      stems.get(language) ?? new Set(names.flatMap((name) => wordsOf(name, language).map(({ stem }) => stem)));
    stems.set(language, own);
    for (const clause of review.clauses) {
      const mention = { review, clause, feeling: feeling(clause, review) };
      const topics = new Set(
        clause.words.flatMap((word) => (own.has(word.stem) ? [] : (topicOf(word, language) ?? []))),
      );
      for (const topic of topics) {
        const said = byTopic.get(topic) ?? [];
        said.push(mention);
        byTopic.set(topic, said);
      }
    }
  }
  return byTopic;
}

interface Topic {
  topic: string;
  said: readonly Mention[];
}

/** Each topic to the first before it with which it stands together, or within which it stands, else for itself. */
function clustersOf(topics: readonly Topic[]): Topic[][] {
  const clusters: { head: Topic; clauses: ReadonlySet<HeardClause>; all: Topic[] }[] = [];
  for (const topic of topics) {
    const isAspect = topic.topic.startsWith('#');
    const near = clusters.find(({ head, clauses }) => {
      const ofAspect = head.topic.startsWith('#');
      if (isAspect && ofAspect) return false;
      const both = topic.said.filter(({ clause }) => clauses.has(clause)).length;
      const dice = (2 * both) / (clauses.size + topic.said.length);
      return dice >= TOGETHER || (ofAspect && both >= WITHIN * topic.said.length);
    });
    if (near) near.all.push(topic);
    else clusters.push({ head: topic, clauses: new Set(topic.said.map(({ clause }) => clause)), all: [topic] });
  }
  return clusters.map(({ all }) => all);
}

function themeOf(cluster: readonly Topic[]): Theme {
  const byClause = new Map(cluster.flatMap(({ said }) => said).map((mention) => [mention.clause, mention]));
  const mentions = [...byClause.values()];
  const reviewsThat = (felt: (one: Mention) => boolean) =>
    new Set(mentions.filter(felt).map(({ review }) => review)).size;
  const topics = new Set(cluster.map(({ topic }) => topic));
  const label = labelOf(cluster[0]?.topic ?? '', mentions);
  return {
    ...{ id: entryId('theme', [...topics].sort().join(' ')), label, topics, mentions },
    reviews: reviewsThat(() => true),
    praising: reviewsThat((one) => one.feeling > 0),
    blaming: reviewsThat((one) => one.feeling < 0),
    labelFeeling: feelingOfLabel(label, mentions),
  };
}

/** In the language of who says it so, else of the first. */
function feelingOfLabel(label: string, mentions: readonly Mention[]): -1 | 0 | 1 {
  const saying = mentions.find(({ review }) => review.text.toLowerCase().includes(label.toLowerCase())) ?? mentions[0];
  const felt = saying ? polarity(label, saying.review.language) : 0;
  return felt === 0 ? 0 : felt > 0 ? 1 : -1;
}
