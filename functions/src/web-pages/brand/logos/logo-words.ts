import { wordsOfName } from '../page-element';

/** Other people’s logos, and pictures that stand in rows of such: never the shop’s, whatever else is said of them. */
const OTHERS = new Set(
  `payment payments visa mastercard maestro amex paypal klarna sofort giropay stripe applepay googlepay shoppay afterpay
  clearpay affirm ideal bancontact sepa unionpay jcb trust trusted trustpilot trustmark trustedshops seal seals badge
  badges ssl secure certified certificate award awards flag flags country countries facebook instagram twitter tiktok
  youtube pinterest linkedin whatsapp snapchat threads social socials dhl ups dpd hermes fedex shipping carrier partner
  partners client clients press featured sponsor sponsors retailer retailers stockist stockists logos brands marquee
  testimonial testimonials review reviews avatar appstore playstore cookie cookies consent cookiebot onetrust`.split(
    /\s+/,
  ),
);

/** What stands in a head beside a logo; a logo may still be called so (“Heart & Menu logo”). */
const NEIGHBOURS = new Set(
  `icon icons cart basket bag search menu hamburger burger account user profile login wishlist heart favorite close
  chevron caret arrow phone mail location language lang currency product products thumbnail gallery banner slide slider
  hero promo placeholder spinner loader loading pixel tracking lens magnifier`.split(/\s+/),
);

/** Words that end or begin as “logo” does, and aren’t it. */
const NOT_LOGO = /^(?:logout|logon|logoff|logopedia|\p{L}*(?:cata|dia|pro|ana|epi|mono|homo|b)logo)$/u;

const isLogoWord = (word: string) => word === 'branding' || (/^logo|logo$/.test(word) && !NOT_LOGO.test(word));

/** Whether one of these names, such as those of classes, speaks of a logo. */
export const namesLogo = (names: readonly (string | undefined)[]) =>
  names.some((name) => name !== undefined && /logo|branding/i.test(name) && wordsOfName(name).some(isLogoWord));

/** Whether one of these names says that a picture is somebody else’s mark, on a site whose own name isn’t such a word. */
export const namesOthers = (names: readonly (string | undefined)[], hostname: string) =>
  names.some((name) => wordsOfName(name).some((word) => OTHERS.has(word) && !hostname.includes(word)));

/** Whether one of these names speaks of what stands beside a logo, such as a cart. */
export const namesNeighbour = (names: readonly (string | undefined)[]) =>
  names.some((name) => wordsOfName(name).some((word) => NEIGHBOURS.has(word)));
