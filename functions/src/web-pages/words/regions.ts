/** Country domains, the currency that their shops ask for, and the mark before its decimals. */
const DOMAINS: readonly (readonly [currency: string, mark: ',' | '.' | '', domains: string])[] = [
  ['EUR', ',', 'de at fr it es nl be pt fi gr si sk ee lv lt hr bg lu'],
  ['EUR', '.', 'ie mt cy'],
  ['GBP', '.', 'uk'],
  ['CHF', '.', 'ch li'],
  ['SEK', ',', 'se'],
  ['NOK', ',', 'no'],
  ['DKK', ',', 'dk fo gl'],
  ['ISK', ',', 'is'],
  ['PLN', ',', 'pl'],
  ['CZK', ',', 'cz'],
  ['HUF', ',', 'hu'],
  ['RON', ',', 'ro'],
  ['MDL', ',', 'md'],
  ['RSD', ',', 'rs'],
  ['BAM', ',', 'ba'],
  ['MKD', ',', 'mk'],
  ['ALL', ',', 'al'],
  ['TRY', ',', 'tr'],
  ['RUB', ',', 'ru su рф xn--p1ai'],
  ['UAH', ',', 'ua'],
  ['BYN', ',', 'by'],
  ['KZT', ',', 'kz'],
  ['UZS', ',', 'uz'],
  ['KGS', ',', 'kg'],
  ['GEL', '', 'ge'],
  ['AMD', '', 'am'],
  ['AZN', '', 'az'],
  ['ILS', '.', 'il'],
  ['AED', '.', 'ae'],
  ['SAR', '.', 'sa'],
  ['QAR', '.', 'qa'],
  ['OMR', '.', 'om'],
  ['YER', '.', 'ye'],
  ['IRR', '', 'ir'],
  ['EGP', '.', 'eg'],
  ['SDG', '.', 'sd'],
  ['LBP', '.', 'lb'],
  ['SYP', '', 'sy'],
  ['KWD', '.', 'kw'],
  ['BHD', '.', 'bh'],
  ['JOD', '.', 'jo'],
  ['TND', '', 'tn'],
  ['LYD', '', 'ly'],
  ['IQD', '', 'iq'],
  ['DZD', '', 'dz'],
  ['MAD', '', 'ma'],
  ['INR', '.', 'in'],
  ['PKR', '.', 'pk'],
  ['LKR', '.', 'lk'],
  ['NPR', '.', 'np'],
  ['MUR', '.', 'mu'],
  ['SCR', '.', 'sc'],
  ['BDT', '.', 'bd'],
  ['MVR', '.', 'mv'],
  ['JPY', '.', 'jp'],
  ['CNY', '.', 'cn'],
  ['KRW', '.', 'kr'],
  ['TWD', '.', 'tw'],
  ['HKD', '.', 'hk'],
  ['MOP', '.', 'mo'],
  ['SGD', '.', 'sg'],
  ['THB', '.', 'th'],
  ['VND', ',', 'vn'],
  ['IDR', ',', 'id'],
  ['MYR', '.', 'my'],
  ['PHP', '.', 'ph'],
  ['KHR', '', 'kh'],
  ['LAK', '', 'la'],
  ['MMK', '.', 'mm'],
  ['MNT', '', 'mn'],
  ['USD', '.', 'us'],
  ['USD', '', 'ec sv pr'],
  ['CAD', '', 'ca'],
  ['AUD', '.', 'au'],
  ['NZD', '.', 'nz'],
  ['MXN', '.', 'mx'],
  ['BRL', ',', 'br'],
  ['ARS', ',', 'ar'],
  ['CLP', ',', 'cl'],
  ['COP', ',', 'co'],
  ['UYU', ',', 'uy'],
  ['PEN', '.', 'pe'],
  ['PYG', ',', 'py'],
  ['BOB', ',', 'bo'],
  ['VES', ',', 've'],
  ['CRC', '', 'cr'],
  ['GTQ', '.', 'gt'],
  ['HNL', '.', 'hn'],
  ['NIO', '.', 'ni'],
  ['DOP', '.', 'do'],
  ['JMD', '.', 'jm'],
  ['TTD', '.', 'tt'],
  ['BBD', '.', 'bb'],
  ['ZAR', '', 'za'],
  ['NAD', '', 'na'],
  ['NGN', '.', 'ng'],
  ['GHS', '.', 'gh'],
  ['KES', '.', 'ke'],
  ['TZS', '.', 'tz'],
  ['UGX', '.', 'ug'],
  ['ETB', '.', 'et'],
  ['XOF', '', 'sn ci bj tg bf ne gw'],
  ['XAF', '', 'cm ga td cg cf gq'],
];

/** Languages that are one country’s, or whose countries share a currency. */
const LANGUAGE_CURRENCIES: Readonly<Record<string, string>> = {
  sv: 'SEK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  da: 'DKK',
  is: 'ISK',
  pl: 'PLN',
  cs: 'CZK',
  hu: 'HUF',
  ro: 'RON',
  bg: 'BGN',
  tr: 'TRY',
  uk: 'UAH',
  ru: 'RUB',
  be: 'BYN',
  kk: 'KZT',
  ky: 'KGS',
  he: 'ILS',
  fa: 'IRR',
  ur: 'PKR',
  hi: 'INR',
  mr: 'INR',
  ta: 'INR',
  te: 'INR',
  gu: 'INR',
  kn: 'INR',
  ml: 'INR',
  ne: 'NPR',
  si: 'LKR',
  bn: 'BDT',
  ja: 'JPY',
  zh: 'CNY',
  ko: 'KRW',
  th: 'THB',
  vi: 'VND',
  id: 'IDR',
  ms: 'MYR',
  am: 'ETB',
  mk: 'MKD',
  bs: 'BAM',
  sr: 'RSD',
  sq: 'ALL',
  ka: 'GEL',
  hy: 'AMD',
  az: 'AZN',
};

/** Languages by the mark before decimals; those whose countries differ are in neither list. */
const COMMA_LANGUAGES = new Set(
  'nl pl cs sk sl hr sr bs mk bg ro hu fi sv nb nn no da is et lv lt el ru uk be kk ky uz tr vi id ca gl eu'.split(' '),
);
const POINT_LANGUAGES = new Set('ja zh ko th he hi mr ta te gu kn ml ne si bn ur my ms tl ga mt cy'.split(' '));
/** Comma at home, point in a few countries. */
const MOSTLY_COMMA = new Set(['de', 'fr', 'it']);

/** A domain of a country that is used by shops of the whole world. */
const WORLDWIDE = new Set(['co', 'me', 'ly', 'sc', 'la']);

interface Home {
  currency: string;
  mark: ',' | '.' | '';
}

const HOMES: ReadonlyMap<string, Home> = new Map(
  DOMAINS.flatMap(([currency, mark, domains]) =>
    domains.split(' ').map((domain): [string, Home] => [domain, { currency, mark }]),
  ),
);

export type Place = { language: string | null; domain: string };

const partsOf = (language: string | null) => (language ?? '').toLowerCase().split(/[-_]/u);

function homeOf({ domain, language }: Place): Home | null {
  const labels = domain.toLowerCase().replace(/\.$/u, '').split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const isWorldwide = WORLDWIDE.has(last) && !(labels.length > 2 && second === 'com');
  if (isWorldwide && !(last === 'co' && partsOf(language)[0] === 'es')) return null;
  return HOMES.get(last) ?? null;
}

/** The currency of the country whose domain it is; null for the world’s domains. */
export function domainCurrency(place: Place): string | null {
  return homeOf(place)?.currency ?? null;
}

/** The currency of a language: of its country where it names one (“en-CA”). */
export function languageCurrency(language: string | null): string | null {
  const [name = '', ...rest] = partsOf(language);
  const country = rest.find((part) => part.length === 2);
  if (country === 'gb') return 'GBP';
  const home = country === undefined ? undefined : HOMES.get(country);
  return home?.currency ?? LANGUAGE_CURRENCIES[name] ?? null;
}

/** The mark that stands before decimals at a place; null where it may be either. */
export function decimalMark({ language, domain }: Place, currency: string | null): ',' | '.' | null {
  const home = homeOf({ language, domain })?.mark;
  const spoken = languageMark(language);
  if (spoken !== null && home && home !== spoken) return null;
  if (spoken !== null) return spoken;
  if (home) return home;
  return language === null && currency === 'EUR' ? ',' : null;
}

function languageMark(language: string | null): ',' | '.' | null {
  const [name = '', ...rest] = partsOf(language);
  const country = rest.find((part) => part.length === 2);
  const home = country === undefined ? undefined : HOMES.get(country);
  if (name === 'en') return '.';
  if (home) return home.mark === '' ? null : home.mark;
  if (COMMA_LANGUAGES.has(name) || MOSTLY_COMMA.has(name)) return ',';
  return POINT_LANGUAGES.has(name) ? '.' : null;
}
