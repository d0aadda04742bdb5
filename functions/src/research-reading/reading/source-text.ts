import type { Price } from '../../../../lib/domain/ads/product';
import type { Source, SourceKind } from '../../../../lib/domain/research/source';
import type { Language } from '../../../../lib/domain/shared/language';

/** What one customer has said, as it stands in its source. */
export interface Review {
  text: string;
  title: string | null;
  /** 1–5; null where nobody has given one. */
  rating: number | null;
  lang: Language | null;
}

/** What a page says of the product that it sells. */
export interface ProductOnPage {
  name: string | null;
  price: Price | null;
  category: string | null;
  features: readonly string[];
}

/** A source as it was read. */
export interface SourceText {
  id: string;
  kind: SourceKind;
  url: string | null;
  title: string;
  fetchedAt: Date;
  language: Language | null;
  /** Plain paragraphs, a line each, without personal data; whatever is quoted stands in it literally. */
  text: string;
  /** Of pages, what their own customers say on them; of everything else, each that has said something. */
  reviews: readonly Review[];
  /** Of pages. */
  product: ProductOnPage | null;
}

/** All reviews as the text of a source, of which each stays a part. */
export function reviewsAsText(reviews: readonly Review[]): string {
  return reviews.map(({ title, text }) => (title === null ? text : `${title}\n${text}`)).join('\n\n');
}

/** A source as the person sees it; `problem` is what of it could not be read, a sentence. */
export function sourceOf(
  { id, kind, url, title, fetchedAt, language, text, reviews }: SourceText,
  problem: string | null,
): Source {
  const isPage = kind === 'own_page' || kind === 'competitor' || kind === 'page';
  return {
    ...{ id, kind, url, title, fetched_at: fetchedAt, lang: language, characters: text.length, problem },
    rows: isPage ? null : reviews.length,
    state: /[\p{L}\p{N}]/u.test(text) ? 'read' : 'empty',
  };
}
