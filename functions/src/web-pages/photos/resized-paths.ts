/** How one kind of shop or CDN writes a picture's size into its path, and what stands there for the full picture. */
interface ResizedPath {
  /** On the host, where the form belongs to one. */
  host?: RegExp;
  path: RegExp;
  full: string;
}

const ENDING = String.raw`(\.(?:jpe?g|png|webp|gif|avif|tiff?|bmp))`;
/** Shops that convert on the fly put the new ending behind the old one. */
const CONVERTED = String.raw`(?:\.webp|\.avif)?$`;

/** Sanity writes a picture's true size into its name. */
const NOT_SANITY = /^(?!cdn\.sanity\.io$)/;

const SHOPIFY_SIZE = String.raw`_(?:\d{1,4}x\d{0,4}|x\d{1,4}|%7Bwidth%7Dx|pico|icon|thumb|small|compact|medium|large|grande|original|master)`;
const SHOPIFY_CROP = String.raw`(?:_crop_(?:top|center|bottom|left|right))?(?:@[1-4]x)?(?:\.progressive|\.pjpg)?`;

const RESIZED_PATHS: readonly ResizedPath[] = [
  // WordPress: any two-digit size in its own folders; elsewhere such a name may tell a poster's centimetres.
  {
    path: new RegExp(String.raw`(/(?:wp-content|uploads)/.{0,900})-\d{2,4}x\d{2,4}${ENDING}${CONVERTED}`, 'i'),
    full: '$1$2',
  },
  { host: NOT_SANITY, path: new RegExp(String.raw`-\d{3,4}x\d{3,4}${ENDING}${CONVERTED}`, 'i'), full: '$1' },
  // Magento 2, then Magento 1.
  { path: /\/cache\/[0-9a-f]{32}\//, full: '/' },
  { path: /\/cache\/\d{1,3}\/[a-z_]{1,30}\/(?:\d{0,4}x\d{0,4}\/)?[0-9a-f]{32}\//, full: '/' },
  // BigCommerce
  { path: /\/stencil\/[\dwx]{1,12}\//, full: '/stencil/original/' },
  // PrestaShop
  { path: /\/(\d{1,9})-[a-z0-9]{1,30}_[a-z0-9_]{1,40}(\/[^/]{1,300}|\.[a-z]{3,4})$/, full: '/$1$2' },
  // Shopware 6
  { path: new RegExp(String.raw`/thumbnail/([0-9a-f]{2}/.{1,600})_\d{2,4}x\d{2,4}${ENDING}$`), full: '/media/$1$2' },
  { host: /\.wixstatic\.com$/, path: /^(\/media\/[^/]+)\/v1\/.*$/, full: '$1' },
  { host: /^i\.ebayimg\.com$/, path: /\/s-l\d{2,4}\./, full: '/s-l1600.' },
  { host: /\.etsystatic\.com$/, path: /\/il_\d{2,4}x(?:\d{2,4}|N)\./, full: '/il_fullxfull.' },
  { host: /\.googleusercontent\.com$/, path: /=[swh]\d{1,4}(?:-[a-z0-9-]{1,40})?$/, full: '=s0' },
  // Alibaba's: the size with an ending of its own behind the name.
  { path: new RegExp(String.raw`${ENDING}_\d{2,4}x\d{2,4}(?:q\d{2})?${ENDING}(?:_\.webp)?$`, 'i'), full: '$1' },
  // Amazon's
  { path: /\._[A-Za-z0-9,_-]{2,120}_(\.[a-z]{3,4})$/, full: '$1' },
];

const SHOPIFY_PATH = new RegExp(`${SHOPIFY_SIZE}${SHOPIFY_CROP}${ENDING}${CONVERTED}`, 'i');

/** Shops of Shopify serve their pictures from its CDN or from a folder of their own host. */
export function isShopify({ hostname, pathname }: URL): boolean {
  return hostname === 'cdn.shopify.com' || hostname.endsWith('.myshopify.com') || pathname.startsWith('/cdn/shop/');
}

/** The path of the full picture; the same path where it tells no size. */
export function fullPath(url: URL): string {
  if (isShopify(url)) return url.pathname.replace(SHOPIFY_PATH, '$1');
  const path = withoutTransformations(url.pathname);
  return RESIZED_PATHS.filter(({ host }) => !host || host.test(url.hostname)).reduce(
    (result, rule) => result.replace(rule.path, rule.full),
    path,
  );
}

/** The names of Cloudinary's transformations, but for those of named ones. */
const TRANSFORMATION = /^(?:a|ar|b|bo|c|co|cs|d|dn|dpr|e|f|fl|fn|g|h|if|l|o|q|r|t|u|w|x|y|z|\$[a-z0-9]+)_[^/]*$/;

/** Takes Cloudinary's transformations out: all segments from `upload` to the version, or the first that is none. */
function withoutTransformations(path: string): string {
  const segments = path.split('/');
  const upload = segments.findIndex(
    (segment, at) =>
      segment === 'upload' && (segments[at - 1] === 'image' || /^(?:.*,)?[wh]_\d/.test(segments[at + 1] ?? '')),
  );
  if (upload < 0) return path;
  const version = segments.findIndex((segment, at) => at > upload && /^v\d{1,12}$/.test(segment));
  let rest = version;
  if (version < 0) {
    rest = upload + 1;
    while (rest < segments.length - 1 && segments[rest]?.split(',').every((part) => TRANSFORMATION.test(part))) rest++;
  }
  return [...segments.slice(0, upload + 1), ...segments.slice(rest)].join('/');
}
