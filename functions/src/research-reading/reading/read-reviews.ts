import { guessLanguage } from '../../../../lib/domain/shared/detect-language';
import { MAX_REVIEW_ROWS } from '../../../../lib/domain/kinds/research/research-summary-kind';
import { cleanText } from './clean-source';
import { removePersonalData } from '../../../../lib/domain/research/personal-data/remove-personal-data';
import { ratingOf } from './review-rating';
import { readReviewTable, type ReviewRow } from '../../../../lib/reading/reviews/review-table';
import type { Review } from './source-text';

/** Of one review; more is no review, but a text. */
const MOST_CHARACTERS = 20_000;
/** Of all together, as much as is heard in a few seconds: five thousand reviews of a hundred words. */
const MOST_TOGETHER = 3_000_000;
const MOST_LISTED = 50;

/** What customers have said, without what tells who they are. */
export interface ReadReviews {
  reviews: Review[];
  /** Rows that could not be taken, by their lines: the first fifty. */
  wrong: { line: number; reason: string }[];
  /** How many rows there are behind the last that was taken. */
  more: number;
  /** Whether columns were found, not only paragraphs. */
  isTable: boolean;
}

/**
 * Reads reviews from the text of a CSV or TSV with whatever headings, or from plain text with a review in each
 * paragraph (in each line where no paragraphs are left). Line ends are `\n`. At most 5,000 are taken, and of long
 * ones as many as have three million characters together.
 */
export function readReviews(text: string): ReadReviews {
  const read: ReadReviews = { reviews: [], wrong: [], more: 0, isTable: true };
  let taken = 0;
  const wrong = (line: number, reason: string) => {
    if (read.wrong.length < MOST_LISTED) read.wrong.push({ line, reason });
  };
  read.isTable = readReviewTable(text, {
    row: (row) => {
      taken += row.values.text?.length ?? 0;
      if (read.reviews.length >= MAX_REVIEW_ROWS || taken > MOST_TOGETHER) read.more += 1;
      else takeRow(read, row, wrong);
      return true;
    },
    wrong,
  });
  if (!read.isTable) takeParagraphs(read, text);
  return read;
}

function takeRow({ reviews }: ReadReviews, { line, values }: ReviewRow, wrong: (line: number, reason: string) => void) {
  const text = said(values.text ?? '');
  const title = said(values.title ?? '').replaceAll('\n', ' ');
  if (text === '' && title === '') return wrong(line, 'It has no text.');
  const rating = values.rating === undefined ? null : ratingOf(values.rating);
  if (values.rating !== undefined && rating === null && /\p{Nd}/u.test(values.rating)) {
    wrong(
      line,
      `Its rating “${values.rating.trim().slice(0, 20)}” is none from 1 to 5; the text was taken without it.`,
    );
  }
  const isTitled = title !== '' && text !== '';
  reviews.push(reviewOf(text === '' ? title : text, isTitled ? title : null, rating));
}

/** A rating at the beginning or the end of a review: “★★★★☆”, “4/5”. */
const RATING_BEFORE =
  /^(?:(?:rating|bewertung|note|nota|puntuación|voto|puan|评分|評価|별점)\s?[:：]\s?)?([★⭐☆✩]{1,10}|[1-5](?:[.,]\d)?\s?\/\s?5)[\s,.:–-]{1,5}/iu;
const RATING_BEHIND = /[\s(]([★⭐☆✩]{2,10}|[1-5](?:[.,]\d)?\s?\/\s?5)\)?$/u;
/** Who asks in an interview is no customer. */
const ASKER =
  /^(?:q|interviewer(?:in)?|moderator|frage|question|pregunta|pergunta|domanda|soru|سؤال|प्रश्न|質問|질문|问)\s?\d{0,2}\s?[:：.]/iu;
/** Who answers. */
const ANSWERER =
  /^(?:a|answer|customer|antwort|kunde|kundin|réponse|client|cliente|respuesta|resposta|risposta|cevap|müşteri|جواب|उत्तर|回答|答|답변|답)\s?\d{0,2}\s?[:：]\s{0,2}/iu;

function takeParagraphs(read: ReadReviews, text: string): void {
  const cleaned = removePersonalData(cleanText(text.slice(0, MOST_TOGETHER)), 'customer');
  const paragraphs = cleaned.split(/\n{2,}/u);
  for (const paragraph of paragraphs.length > 1 ? paragraphs : cleaned.split('\n')) {
    const lines = paragraph.split('\n').filter((line) => !ASKER.test(line));
    const whole = lines.join('\n').replace(ANSWERER, '').trim();
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(whole)) continue;
    if (read.reviews.length >= MAX_REVIEW_ROWS) read.more += 1;
    else read.reviews.push(unrated(whole));
  }
}

function unrated(whole: string): Review {
  const stars = RATING_BEFORE.exec(whole)?.[1] ?? RATING_BEHIND.exec(whole)?.[1] ?? null;
  const bare = whole.replace(RATING_BEFORE, '').replace(RATING_BEHIND, '').trim();
  const text = bare === '' ? whole : bare;
  return {
    text: text.slice(0, MOST_CHARACTERS),
    title: null,
    rating: stars === null ? null : ratingOf(stars),
    lang: guessLanguage(text),
  };
}

const said = (value: string) => removePersonalData(cleanText(value.slice(0, MOST_CHARACTERS)), 'customer');

function reviewOf(text: string, title: string | null, rating: number | null): Review {
  return { text, title, rating, lang: guessLanguage(title === null ? text : `${title} ${text}`) };
}
