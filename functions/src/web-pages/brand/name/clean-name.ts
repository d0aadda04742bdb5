const LONGEST = 60;

/** What software and templates put where a name should stand. */
const NO_NAME = new Set(
  `home homepage start startseite accueil inicio shop store webshop onlineshop onlinestore mystore myshop myonlinestore
  website mywebsite mysite logo sitelogo brand site untitled unknown default defaultvendor vendor none null undefined na
  generic nobrand unbranded wordpress shopify woocommerce magento justanotherwordpresssite product products cart
  checkout index image img headerlogo companylogo brandlogo defaulttitle`.split(/\s+/),
);

const OFFICIAL =
  /\s+(?:[-–|:]\s+)?(?:(?:the\s+)?official\s+(?:online\s+)?(?:web\s?)?(?:site|store|shop)|offizieller\s+(?:online-?\s?)?shop|online[-\s]?(?:store|shop)|webshop|boutique\s+officielle|site\s+officiel|tienda\s+(?:oficial|online)|sito\s+ufficiale|negozio\s+ufficiale)$/i;

/** Parts a name from what sites write behind it. */
export const SEPARATOR = /\s+[|–—·•»:-]+\s+|\s*\|\s*|:\s+/;

/** A brand’s name as it would be said; null for what names nothing. */
export function cleanName(text: string | null | undefined): string | null {
  const plain = (text ?? '')
    .slice(0, 400)
    .replace(/[®™©℠]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = plain.split(SEPARATOR);
  const name = first.replace(OFFICIAL, '').trim();
  if (name.length < 2 || name.length > LONGEST || !/\p{L}|\d/u.test(name)) return null;
  return NO_NAME.has(squashed(name)) || /:\/\/|^www\.|^\/|[{}<>]/.test(name) ? null : name;
}

/** Names that differ only in case, accents, blanks and signs are one. */
export function squashed(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
}
