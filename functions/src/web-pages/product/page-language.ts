import type { Found, Source } from '../found';
import { asText, type Fields } from './reading/json-value';
import type { Outline } from './reading/outline';
import { firstMeta, type PageMeta } from './markup/page-meta';

/** The language that a page says it is in, ISO 639-1, and in the words that it says it with (“en-CA”). */
export interface PageLanguage {
  found: Found<string> | null;
  tag: string | null;
}

const AGREEMENT = 0.03;

export function readPageLanguage({ items }: Outline, meta: PageMeta, nodes: readonly Fields[]): PageLanguage {
  const html = items.find(({ element }) => element.name === 'html')?.element.attribs;
  const inLanguage = nodes.map((node) => asText(node.inLanguage)).find((text) => text !== null) ?? null;
  const said: [string | null | undefined, Source, number][] = [
    [html?.lang ?? html?.['xml:lang'], 'html', 0.6],
    [firstMeta(meta, 'content-language', 'language'), 'html', 0.5],
    [firstMeta(meta, 'og:locale'), 'opengraph', 0.75],
    [inLanguage, 'json-ld', 0.95],
  ];
  const read = said.flatMap(([text, source, confidence]) => {
    const locale = localeOf(text);
    return locale ? [{ locale, source, confidence }] : [];
  });
  const [first, ...others] = read;
  if (!first) return { found: null, tag: null };
  const { language } = first.locale;
  const agrees = others.some(({ locale }) => locale.language === language);
  const confidence = Math.round((first.confidence + (agrees ? AGREEMENT : 0)) * 100) / 100;
  const withRegion = read.find(({ locale }) => locale.language === language && locale.region !== undefined);
  const tag = withRegion ? `${language}-${withRegion.locale.region ?? ''}` : language;
  return { found: { value: language, source: first.source, confidence }, tag };
}

/** The locale of “de-DE”, “de_DE” or “deu”; null for what is none of a language with two letters. */
function localeOf(text: string | null | undefined): Intl.Locale | null {
  const tag =
    text
      ?.trim()
      .slice(0, 40)
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    const locale = new Intl.Locale(tag);
    return /^[a-z]{2}$/.test(locale.language) ? locale : null;
  } catch {
    // Not a tag: “en-” or “de-Deutschland”.
    return /^[a-z]{2}-/i.test(tag) ? new Intl.Locale(tag.slice(0, 2)) : null;
  }
}
