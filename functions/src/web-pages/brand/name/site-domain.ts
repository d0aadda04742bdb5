/** Second levels under which countries register names: `acme.co.uk`. */
const SECOND_LEVELS = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'or', 'ne', 'edu', 'gob', 'nom']);
/** Where shops live under somebody else’s name. */
const HOSTED =
  /\.(?:myshopify\.com|wordpress\.com|wixsite\.com|squarespace\.com|bigcartel\.com|myshoplaza\.com|web\.app|github\.io|netlify\.app|vercel\.app|pages\.dev|business\.site)$/;

const IS_NUMBER = /^[\d.]+$|^\[/;

/** The part of a host that its owner registered: `acme.co.uk` of `www.acme.co.uk`. */
export function registeredDomain(hostname: string): string {
  if (IS_NUMBER.test(hostname)) return hostname;
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', first = ''] = labels.slice(-2);
  const isOwnLevel = first.length === 2 && SECOND_LEVELS.has(second);
  return labels.slice(isOwnLevel || HOSTED.test(hostname) ? -3 : -2).join('.');
}

/** A name made of an address: `Oak Leaf` of `www.oak-leaf.co.uk`; null for bare numbers. */
export function nameOfHost(hostname: string): string | null {
  if (IS_NUMBER.test(hostname) || hostname === 'localhost') return null;
  const [label = ''] = registeredDomain(hostname).split('.');
  const words = label.split('-').filter((word) => word !== '' && word !== 'xn');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return label.startsWith('xn--') || name === '' ? null : name;
}
