import { guessLanguage } from '../../../../lib/domain/shared/detect-language';
import { readJsonLd } from '../../web-pages/product/markup/json-ld';
import { markedThings } from '../../web-pages/product/markup/item-tree';
import { MICRODATA } from '../../web-pages/product/markup/microdata';
import { isProductNode, schemaGraph } from '../../web-pages/product/markup/schema-graph';
import { asFields, asText, objectsOf, type Fields } from '../../web-pages/product/reading/json-value';
import type { Outline } from '../../web-pages/product/reading/outline';
import { tidyLines } from './clean-source';
import { removePersonalData } from '../../../../lib/domain/research/personal-data/remove-personal-data';
import { ratingOf } from './review-rating';
import type { Review } from './source-text';

const MOST_REVIEWS = 200;
const MOST_CHARACTERS = 4_000;

/** What customers say on a product's page, as far as the page marks it up; each once. */
export function reviewsOfPage(outline: Outline): Review[] {
  const data = schemaGraph(readJsonLd(outline)).nodes;
  const marked = markedThings(outline, MICRODATA).filter(({ item }) => !item.aside);
  const products = [...data, ...schemaGraph(marked.map(({ fields }) => fields)).nodes].filter(isProductNode);
  const reviews = products.flatMap((product) => objectsOf(product.review).slice(0, MOST_REVIEWS).flatMap(readReview));
  const byText = new Map(reviews.map((review) => [review.text, review]));
  return [...byText.values()].slice(0, MOST_REVIEWS);
}

function readReview(fields: Fields): Review[] {
  const body = asText(fields.reviewBody) ?? asText(fields.description);
  if (body === null) return [];
  const text = removePersonalData(tidyLines(body.slice(0, MOST_CHARACTERS)), 'customer');
  if (!/\p{L}/u.test(text)) return [];
  const rating = asFields(fields.reviewRating);
  const [value, best] = [asText(rating?.ratingValue), asText(rating?.bestRating)];
  return [
    {
      text,
      title: null,
      rating: value === null ? null : ratingOf(value, Number(best ?? 5)),
      lang: guessLanguage(text),
    },
  ];
}
