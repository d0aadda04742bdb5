import type { FoundLogo } from '../../found';
import type { Page } from '../../page';
import type { Organization } from '../organizations';
import { rawText, type PageElement } from '../page-element';
import { elementsOf } from '../page-elements';
import { headLogos } from './head-logos';
import { formatRank, imageAddress, logoAddress, pictureKey } from './image-address';
import { drawnById, standaloneSvg, type Drawn } from './inline-svg';
import { logoLikelihood } from './logo-place';

export interface PageLogos {
  /** The likeliest first, each once, at most eight. */
  logos: FoundLogo[];
  /** The text that stands for the likeliest that has one. */
  alt: string | null;
}

type Candidate = FoundLogo & { alt: string | null };

const MOST_LOGOS = 8;
const MOST_PICTURES = 3000;
const MOST_CANDIDATES = 40;
/** What can be drawn at any size is worth more, and then what can lie on any ground. */
const FORMAT_BONUS = [0, 0.03, 0.07] as const;
const MOST_CONFIDENT = 0.97;

/** The logos that a page offers of the site it belongs to. */
export function logosOf(page: Page, organizations: readonly Organization[]): PageLogos {
  const found = [...structuredLogos(page, organizations), ...drawnLogos(page), ...headLogos(page)];
  const sorted = found.sort((one, other) => other.confidence - one.confidence);
  const once = new Map<string, Candidate>();
  for (const logo of sorted) {
    const key = logo.url === null ? (logo.svg ?? '') : pictureKey(logo.url);
    const known = once.get(key);
    if (!known) once.set(key, { ...logo });
    else known.alt ??= logo.alt;
  }
  const logos = [...once.values()].slice(0, MOST_LOGOS);
  return {
    logos: logos.map(({ url, svg, source, confidence }) => ({ url, svg, source, confidence })),
    alt: logos.find(({ alt }) => alt !== null)?.alt ?? null,
  };
}

/** Of two decimals. */
const rated = (confidence: number, rank: 0 | 1 | 2) =>
  Math.round(Math.min(MOST_CONFIDENT, confidence + FORMAT_BONUS[rank]) * 100) / 100;

function structuredLogos(page: Page, organizations: readonly Organization[]): Candidate[] {
  return organizations.flatMap(({ kind, logos }) =>
    logos.flatMap((address) => {
      const url = logoAddress(page, address);
      const confidence = kind === 'organization' ? 0.9 : 0.8;
      return url
        ? [{ url, svg: null, source: 'json-ld' as const, confidence: rated(confidence, formatRank(url)), alt: null }]
        : [];
    }),
  );
}

function drawnLogos(page: Page): Candidate[] {
  const found: Candidate[] = [];
  let drawn: Drawn | null = null;
  for (const element of elementsOf(page, 'img', 'svg').slice(0, MOST_PICTURES)) {
    drawn ??= element.name === 'svg' ? drawnById(page) : null;
    const logo = drawn && element.name === 'svg' ? svgLogo(page, element, drawn) : bitmapLogo(page, element);
    if (logo) found.push(logo);
    if (found.length >= MOST_CANDIDATES) break;
  }
  return found;
}

const sourceOf = ({ attribs }: PageElement) => (attribs.itemprop === 'logo' ? 'microdata' : 'html');

function bitmapLogo(page: Page, img: PageElement): Candidate | null {
  const url = imageAddress(page, img);
  if (!url) return null;
  const { alt, title } = img.attribs;
  const likelihood = logoLikelihood(page, img, [alt, title, new URL(url).pathname]);
  if (likelihood === null) return null;
  return {
    url,
    svg: null,
    source: sourceOf(img),
    confidence: rated(likelihood, formatRank(url)),
    alt: textOrNull(alt),
  };
}

function svgLogo(page: Page, element: PageElement, drawn: Drawn): Candidate | null {
  const title = element.children.find((child): child is PageElement => 'attribs' in child && child.name === 'title');
  const alt = textOrNull(element.attribs['aria-label'] ?? (title && rawText(title, 200)));
  const likelihood = logoLikelihood(page, element, [alt ?? undefined]);
  const svg = likelihood === null ? null : standaloneSvg(element, drawn);
  if (likelihood === null || svg === null) return null;
  return { url: null, svg, source: sourceOf(element), confidence: rated(likelihood, 2), alt };
}

function textOrNull(text: string | undefined): string | null {
  const trimmed = text?.slice(0, 200).trim();
  return trimmed ? trimmed : null;
}
