/** As long as a product’s address may be. */
const MOST_CHARACTERS = 2000;
/** Of campaigns, not of the product: the same page is known without them. */
const CAMPAIGN = /^(?:utm_\w+|gclid|fbclid|srsltid|msclkid|wbraid|gbraid)$/u;

/** The address of a product’s page without what campaigns append; null for what is none of the web. */
export function pageAddress(text: string): string | null {
  const url = webUrl(text, null);
  if (!url) return null;
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** Several addresses of images in one value are parted by whatever a program likes. */
export function imageAddresses(value: string, page: string | null): (string | null)[] {
  return value
    .slice(0, 20_000)
    .trim()
    .split(/[\s,;|]+(?=(?:https?:)?\/\/)/u)
    .filter((part) => part !== '')
    .map((part) => webUrl(part, page)?.href ?? null);
}

function webUrl(text: string, page: string | null): URL | null {
  const trimmed = text.trim();
  const whole = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  if (whole.length > MOST_CHARACTERS) return null;
  const isRelative = page !== null && /^\/[^/]/u.test(whole);
  const url = URL.canParse(whole) ? new URL(whole) : isRelative ? new URL(whole, page) : null;
  const isWeb = url !== null && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '';
  return isWeb && url.href.length <= MOST_CHARACTERS ? url : null;
}
