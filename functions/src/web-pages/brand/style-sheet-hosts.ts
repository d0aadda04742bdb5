import { registeredDomain } from './name/site-domain';

const listed = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Hosts of fonts, and of what is shown on many shops alike: reviews, chats, consent, payment, forms. */
const FOREIGN_HOSTS = listed(`
  fonts.googleapis.com gstatic.com typekit.net fonts.net typography.com fonts.bunny.net fonts.adobe.com webtype.com
  fontawesome.com judge.me yotpo.com trustpilot.com loox.io stamped.io okendo.io reviews.io reviews.co.uk
  trustedshops.com ekomi.de ekomi.com bazaarvoice.com powerreviews.com feefo.com intercom.io intercomcdn.com tidio.co
  tidiochat.com zendesk.com zdassets.com gorgias.chat gorgias.com crisp.chat tawk.to drift.com hubspot.com hsforms.net
  livechatinc.com olark.com cookiebot.com onetrust.com cookielaw.org usercentrics.eu iubenda.com osano.com
  consentmanager.net termly.io privacy-center.org cookieyes.com paypal.com paypalobjects.com klarna.com klarnacdn.net
  stripe.com afterpay.com clearpay.co.uk affirm.com braintreegateway.com adyen.com amazonpay.com klaviyo.com privy.com
  mailchimp.com list-manage.com omnisend.com attn.tv addthis.com sharethis.com elfsight.com youtube.com vimeo.com
  google.com facebook.net instagram.com recaptcha.net`);

/** Where shops keep their own files. */
const SHOP_CDNS = listed(`
  cdn.shopify.com shopifycdn.com shopifycdn.net myshopify.com shopifycloud.com bigcommerce.com squarespace.com
  squarespace-cdn.com sqspcdn.com wixstatic.com parastorage.com wp.com website-files.com webflow.com cloudfront.net
  akamaized.net azureedge.net b-cdn.net fastly.net amazonaws.com storage.googleapis.com shopware.store prestashop.com
  lightspeedhq.com ecwid.com bigcartel.com imgix.net cdn77.org kxcdn.com`);

/** Plug-ins and libraries that a shop’s own server, or its CDN, hands out too. */
const FOREIGN_NAMES = listed(`
  judge-me judgeme yotpo trustpilot loox stamped okendo trusted-shops trustedshops review rating cookie consent gdpr
  complianz borlabs klarna paypal stripe afterpay chat whatsapp klaviyo mailchimp contact-form-7 font-awesome
  fontawesome dashicons icomoon swiper slick fancybox photoswipe lightbox owl.carousel flickity splide glide jquery
  select2 admin-bar block-library accelerated-checkout portable-wallets`);
const FOREIGN_FILE = /\/(?:icons?|fonts?|animate|aos|print)(?:[.-]min)?\.css$/i;
/** Shopify’s place for the files of apps. */
const APP_FILE = /^\/extensions\//;

/** Where a theme has its rules, and where plug-ins have theirs. */
const THEME = /\/themes?\/|theme[-_.]|\/(?:base|styles?|main|app|application|global)[-.]/i;
const PLUGIN = /\/plugins?\/|\/modules\/|\/vendors?\/|\/wp-includes\//i;

const isAmong = (hosts: readonly string[], hostname: string) =>
  hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** 0 for the likeliest to hold a brand’s look, more for others; null for what can’t. */
export function styleSheetRank(sheet: URL, page: URL): number | null {
  const { hostname } = sheet;
  const pathname = sheet.pathname.toLowerCase();
  // A shop that is called “Cookie” has such names in its own paths.
  const isForeign = FOREIGN_NAMES.some((name) => pathname.includes(name) && !page.hostname.includes(name));
  if (isForeign || FOREIGN_FILE.test(pathname)) return null;
  const isOwn = registeredDomain(hostname) === registeredDomain(page.hostname);
  if (!isOwn && (isAmong(FOREIGN_HOSTS, hostname) || APP_FILE.test(pathname))) return null;
  if (!isOwn && !isAmong(SHOP_CDNS, hostname)) return 3;
  if (PLUGIN.test(pathname)) return 2;
  return THEME.test(pathname) ? 0 : 1;
}
