const EVERY = /(\p{Nd})[ \u00a0\u202f]?[%٪％]/gu;
const SPELLED = /(\p{Nd})([ \u00a0\u202f]?)([%٪％])/u;
const ARABIC = /[٠-٩]/u;

/**
 * Texts that stand together with one spelling of percent, that of the first: “25 %” beside “30%” looks like a mistake. Arabic
 * figures keep their own sign, and a sign before its figure stays there.
 */
export function withOnePercent(texts: readonly string[]): string[] {
  const first = texts.map((text) => SPELLED.exec(text)).find((found) => found !== null);
  if (!first) return [...texts];
  const [, digit = '', gap = '', sign = ''] = first;
  return texts.map((text) =>
    text.replace(EVERY, (said, last: string) =>
      ARABIC.test(last) === ARABIC.test(digit) ? `${last}${gap === '' ? '' : '\u00a0'}${sign}` : said,
    ),
  );
}
