import type { SourceKind } from '../../../../lib/domain/research/source';
import { LANGUAGE_DETAILS, LANGUAGES, type Language } from '../../../../lib/domain/shared/language';
import { guessLanguage } from '../../../../lib/domain/shared/detect-language';
import type { ProductOfPage } from '../../web-pages/found';
import type { Page } from '../../web-pages/page';
import { readPageTexts } from '../../web-pages/product/page-texts';
import { readPageMeta } from '../../web-pages/product/markup/page-meta';
import { readProductOfPage } from '../../web-pages/product/read-product-of-page';
import { outlinePage, type Outline } from '../../web-pages/product/reading/outline';
import { isBoilerplate, isLabel } from '../../web-pages/words/boilerplate';
import type { HtmlElement } from '../../web-pages/words/walk-html';
import { isInstruction } from '../language/instructions';
import { DELIVERY, GUARANTEE } from '../language/term-cues';
import { cueText, hasCue } from '../../copy/cues/cue-words';
import { tidyLines } from './clean-source';
import { textOfHtml } from './html-text';
import { removePersonalData } from '../../../../lib/domain/research/personal-data/remove-personal-data';
import { reviewsOfPage } from './reviews-of-page';
import type { SourceText } from './source-text';

/** How a page is named in a research. */
export interface PageAsked {
  id: string;
  kind: Extract<SourceKind, 'own_page' | 'competitor' | 'page'>;
  fetchedAt: Date;
}

/** What a page says, of itself and of the product that it sells; an empty text for one that shows nothing. */
export function readPageSource(page: Page, { id, kind, fetchedAt }: PageAsked): SourceText {
  const outline = outlinePage(page);
  const product = readProductOfPage(page);
  const reviews = reviewsOfPage(outline);
  const text = removePersonalData(textOf(page, outline, product), 'page');
  const { heading, title } = readPageTexts(outline, readPageMeta(outline));
  const more = reviews.map((review) => review.text).filter((review) => !text.includes(review));
  const whole = [text, ...more].filter((one) => one !== '').join('\n');
  return {
    ...{ id, kind, fetchedAt, url: page.url.href, reviews },
    title: (said(product.fullName?.value) ?? said(heading) ?? said(title) ?? page.url.hostname).slice(0, 200),
    language: languageOf(product.language?.value ?? null) ?? guessLanguage(whole.slice(0, 5_000)),
    text: whole,
    product: product.isProduct ? productOf(product) : null,
  };
}

function productOf(product: ProductOfPage) {
  return {
    name: said(product.fullName?.value),
    price: product.price?.value ?? null,
    category: said(product.category?.value),
    features: product.features?.value ?? [],
  };
}

/** null for a name that speaks to a program: names are shown to models, and by us. */
const said = (name: string | null | undefined) => (name == null || isInstruction(name) ? null : name);

/** What can be seen, and what only the page's own data says. */
function textOf(page: Page, outline: Outline, product: ProductOfPage): string {
  const aside = new Set<unknown>(
    outline.items.filter((item) => item.aside || item.hidden).map(({ element }) => element),
  );
  const leavesOut = (element: HtmlElement) => aside.has(element);
  const seen = tidyLines(textOfHtml(page.$.root().get(0), { leavesOut, keepsLines: false }));
  const lines = seen.split('\n').filter(saysSomething);
  const data = [product.description?.value ?? '', ...(product.features?.value ?? [])];
  const more = data
    .flatMap((text) => tidyLines(text).split('\n'))
    .map((line) => line.replace(/^• /u, ''))
    .filter((line) => line !== '' && !seen.includes(line));
  return [...new Set([...lines, ...more])].join('\n');
}

/** Terms of delivery and guarantees are said on every page of a shop, and are facts of the product all the same. */
function saysSomething(line: string): boolean {
  if (line === '' || isLabel(line) || !/[\p{L}\p{N}]/u.test(line)) return false;
  const words = cueText(line.slice(0, 400));
  return !isBoilerplate(line) || hasCue(words, DELIVERY) || hasCue(words, GUARANTEE);
}

/** Of an ISO 639-1 code. */
function languageOf(code: string | null): Language | null {
  return LANGUAGES.find((language) => LANGUAGE_DETAILS[language].tag === code) ?? null;
}
