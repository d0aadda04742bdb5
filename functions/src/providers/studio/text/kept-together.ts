import { LANGUAGES, LANGUAGE_DETAILS } from '../../../../../lib/domain/shared/language';

/** In which people measure what they sell, as ECMA-402 names it. */
const UNITS = [
  ...['gram', 'kilogram', 'ounce', 'pound', 'liter', 'milliliter', 'gallon', 'fluid-ounce', 'meter', 'centimeter'],
  ...[
    'millimeter',
    'kilometer',
    'inch',
    'foot',
    'mile',
    'celsius',
    'fahrenheit',
    'percent',
    'hour',
    'minute',
    'second',
  ],
  ...['day', 'week', 'month', 'year', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'degree'],
];
/** Those that it has no name for, and words that count. */
const MORE_UNITS =
  'W kW V A Ah mAh Wh kWh Hz kHz MHz GHz dB lm K Pa bar psi px dpi mp cl dl mg µg mm² cm² m² m³ pcs pc pack x St. Stk Stck Stück Stk. pz pza pzs szt шт г кг мл л см мм м руб руб. грн مل لتر غ غرام جم كجم كغ سم متر قطعة ر.س ر.س. د.إ د.إ. ج.م ج.م. د.ك د.ك. ق.م ₪ ชิ้น บาท ml. kg. cm.';
/** Where a currency has words of its own, in what is written there. */
const CURRENCIES = [
  ...['EUR de', 'USD en', 'GBP en', 'CHF de', 'SEK sv', 'NOK nb', 'DKK da', 'PLN pl', 'CZK cs', 'HUF hu', 'RON ro'],
  ...['TRY tr', 'RUB ru', 'UAH uk', 'BGN bg', 'ILS he', 'SAR ar', 'AED ar', 'EGP ar', 'QAR ar', 'KWD ar', 'MAD fr'],
  ...['INR hi', 'THB th', 'VND vi', 'JPY ja', 'CNY zh', 'KRW ko', 'BRL pt', 'MXN es', 'ARS es', 'IDR id', 'PHP en'],
];
const MORE_CURRENCIES =
  'kr kr. TL Rs Rs. ریال ريال درهم دينار جنيه دولار euro euros Euro Euros dollars reais रुपये रुपए ₽ €';
const BEFORE_FIGURE = /^(?:\p{Sc}|[A-Z]{0,3}\p{Sc}|Rs\.?|[NnK]r\.?|No\.?|Nº|N°|№|Art\.?|Ref\.?|[Vv]ol\.?|pp?\.)$/u;

let units: Set<string> | undefined;
let currencies: Set<string> | undefined;

function unitWords(): Set<string> {
  const said = LANGUAGES.flatMap((language) =>
    UNITS.flatMap((unit) => wordsOfUnit(LANGUAGE_DETAILS[language].tag, unit)),
  );
  return new Set([...said, ...MORE_UNITS.split(' ')]);
}

function wordsOfUnit(tag: string, unit: string): string[] {
  return (['short', 'narrow'] as const).flatMap((unitDisplay) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay })
      .formatToParts(2)
      .flatMap(({ type, value }) => (type === 'unit' ? [value.trim()] : [])),
  );
}

function currencyWords(): Set<string> {
  const said = CURRENCIES.flatMap((entry) => {
    const [currency = '', tag = ''] = entry.split(' ');
    const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(1);
    return parts.flatMap(({ type, value }) => (type === 'currency' ? [value.trim(), currency] : []));
  });
  return new Set([...said, ...MORE_CURRENCIES.split(' ')]);
}

const isUnit = (word: string) => (units ??= unitWords()).has(word);
const isCurrency = (word: string) => (currencies ??= currencyWords()).has(word);

const ENDS_IN_FIGURE = /\p{Nd}$/u;
const FIGURE = /^\p{Nd}/u;

/** Whether two words with a space between them are one thing, which no line is broken inside of: “5 kg”, “CHF 19”, “Vite !”. */
export function areKeptTogether(before: string, after: string): boolean {
  // French sets these apart, and so do some who write in other languages.
  if (/^[!?;:»%٪％‰°]/u.test(after) || /[«¿¡]$/u.test(before)) return true;
  const last = /[^\u00a0\u202f]*$/u.exec(before)?.[0] ?? before;
  if (ENDS_IN_FIGURE.test(last))
    return /^\p{Sc}/u.test(after) || goesOn(before, after) || isUnit(after) || isCurrency(after);
  return FIGURE.test(after) && (BEFORE_FIGURE.test(last) || (/\p{Lu}{3}/u.test(last) && isCurrency(last)));
}

/** “1 299,00”, “+966 11 555 0100”: a figure that goes on behind its space. */
function goesOn(before: string, after: string): boolean {
  return /^\p{Nd}{3}(?!\p{Nd})/u.test(after) || /^\+\p{Nd}/u.test(before);
}
