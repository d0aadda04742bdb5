/** How a currency is written. */
export interface Currency {
  /** The most that amounts have in shops; ISO 4217’s number, or 2 where shops write “,00” behind whole amounts. */
  decimals: 0 | 2 | 3;
  /** Signs and words that stand for it, maybe for others too. */
  signs: readonly string[];
  /** Those that mean something else nearly everywhere, and are read only where the currency is expected. */
  localSigns: readonly string[];
}

/** Code, decimals, signs, local signs. */
type Row = readonly [code: string, decimals: 0 | 2 | 3, signs: string, localSigns?: string];

const ROWS: readonly Row[] = [
  ['EUR', 2, '€|eur|Eur|Euro|euro|Euros|euros|EURO|ευρώ|евро|يورو|ユーロ|유로|欧元|歐元'],
  ['USD', 2, '$|US$|US $|U$|U$S|$US|$ US|$USD|USD$|usd|Usd|щ.д.|دولار|米ドル|美元|달러'],
  ['GBP', 2, '£|£GB|UK£|GB£|gbp|£GBP'],
  ['CHF', 2, 'SFr|sFr|SFR|chf|Chf', 'Fr'],
  ['SEK', 2, 'kr|Kr|KR|Skr|SKr|kronor'],
  ['NOK', 2, 'kr|Kr|KR|Nkr|NKr|kroner'],
  ['DKK', 2, 'kr|Kr|KR|Dkr|DKr|kroner'],
  ['ISK', 0, 'kr|Kr|KR|Ikr|IKr|krónur'],
  ['PLN', 2, 'zł|zl|Zł|ZŁ|złotych|злотых|pln'],
  ['CZK', 2, 'Kč|kč|KČ|Kc|czk|korun'],
  ['HUF', 2, 'forint|huf', 'Ft'],
  ['RON', 2, '', 'lei|Lei|LEI|leu|lej|ron|L'],
  ['MDL', 2, '', 'lei|Lei|LEI|leu|L'],
  ['BGN', 2, 'лв|лева', 'lv'],
  ['RSD', 2, 'дин|динара|dinara|рсд|rsd', 'din'],
  ['BAM', 2, 'КМ', 'KM'],
  ['MKD', 2, 'ден|денари', 'den'],
  ['ALL', 2, 'lekë|Lekë', 'Lek|lek|L'],
  ['TRY', 2, '₺|lira', 'TL|tl'],
  ['RUB', 2, '₽|руб|рублей|рубля|Руб|РУБ|р|RUR'],
  ['UAH', 2, '₴|грн|гривень|ГРН|Грн|uah'],
  ['BYN', 2, 'руб|рублей|рубля|р', 'Br'],
  ['KZT', 2, '₸|тенге|тг|тнг'],
  ['UZS', 2, "сум|сўм|so‘m|so'm|soʻm"],
  ['KGS', 2, '', 'сом'],
  ['GEL', 2, '₾|ლარი|лари'],
  ['AMD', 2, '֏|դրամ|драм'],
  ['AZN', 2, '₼|manat'],
  ['ILS', 2, '₪|NIS|ש"ח|ש״ח|שח', 'nis'],
  ['AED', 2, 'د.إ|د.إ.|درهم|Dhs|DHS|Dh|DH'],
  ['SAR', 2, 'ر.س|ر.س.|ريال|﷼|ریال', 'SR'],
  ['QAR', 2, 'ر.ق|ر.ق.|ريال|﷼|ریال', 'QR'],
  ['OMR', 3, 'ر.ع|ر.ع.|ريال|﷼|ریال', 'RO'],
  ['YER', 2, 'ر.ي|ر.ي.|ريال|﷼|ریال'],
  ['IRR', 0, 'ریال|﷼'],
  ['EGP', 2, 'ج.م|ج.م.|جنيه|E£|£E|EG£|£', 'LE|L.E'],
  ['SDG', 2, 'ج.س|ج.س.|جنيه|£'],
  ['LBP', 2, 'ل.ل|ل.ل.|L£|£L|£', 'LL|L.L'],
  ['SYP', 2, 'ل.س|ل.س.|£'],
  ['KWD', 3, 'د.ك|د.ك.|دينار', 'KD|K.D'],
  ['BHD', 3, 'د.ب|د.ب.|دينار', 'BD|B.D'],
  ['JOD', 3, 'د.ا|د.أ|د.أ.|د.ا.|دينار', 'JD|J.D'],
  ['TND', 3, 'د.ت|د.ت.|دينار', 'DT'],
  ['LYD', 3, 'د.ل|د.ل.|دينار', 'LD'],
  ['IQD', 0, 'د.ع|د.ع.|دينار', 'ID'],
  ['DZD', 2, 'د.ج|د.ج.|دينار', 'DA'],
  ['MAD', 2, 'د.م|د.م.|درهم|Dhs|DHS|Dh|DH'],
  ['INR', 2, '₹|Rs|RS|rs|₨|रु|रू|रुपये|inr|ரூ'],
  ['PKR', 2, 'Rs|RS|rs|₨|روپے'],
  ['LKR', 2, 'Rs|RS|rs|₨|රු|රු.'],
  ['NPR', 2, 'Rs|RS|rs|₨|रु|रू|नेरू'],
  ['MUR', 2, 'Rs|RS|rs|₨'],
  ['SCR', 2, 'Rs|RS|rs|₨|SR'],
  ['BDT', 2, '৳|টাকা', 'Tk|TK|tk'],
  ['MVR', 2, 'Rf|ރ'],
  ['JPY', 0, '¥|円|JP¥|JPY¥|jpy|yen|Yen'],
  ['CNY', 2, '¥|元|CN¥|¥CN|RMB|rmb|人民币|人民幣|圆'],
  ['KRW', 0, '₩|원|krw'],
  ['TWD', 2, '$|NT$|NT $|NTD|元|圓|新台幣|新臺幣', 'NT'],
  ['HKD', 2, '$|HK$|HK $|$HK|$ HK|元|圓|港幣|港元'],
  ['MOP', 2, 'MOP$|澳門幣'],
  ['SGD', 2, '$|S$|S $|SG$|$SG|$ SG|新币|新幣'],
  ['THB', 2, '฿|บาท|Baht|baht|thb'],
  ['VND', 0, '₫|đ|Đ|VNĐ|vnđ|đồng|vnd'],
  ['IDR', 2, 'Rp', 'RP|rp'],
  ['MYR', 2, 'RM|myr'],
  ['PHP', 2, '₱|Php|PhP', 'php'],
  ['KHR', 2, '៛'],
  ['LAK', 2, '₭'],
  ['MMK', 0, 'ကျပ်', 'Ks'],
  ['MNT', 2, '₮|төгрөг'],
  ['CAD', 2, '$|CA$|CA $|C$|C $|CAD$|CDN$|$CA|$ CA|$CAD|$ CAD'],
  ['AUD', 2, '$|A$|A $|AU$|AU $|AUD$|$AU|$ AU|$AUD|aud'],
  ['NZD', 2, '$|NZ$|NZ $|NZD$|$NZ|$ NZ|$NZD|nzd'],
  ['MXN', 2, '$|MX$|MX $|MXN$|Mex$|$MX|$MXN|$ MX|M.N|mxn'],
  ['BRL', 2, 'R$|R $|BR$|$R|reais|brl'],
  ['ARS', 2, '$|AR$|$AR|ARS$|$ AR'],
  ['CLP', 0, '$|CL$|$CL|CLP$|$ CL'],
  ['COP', 2, '$|COP$|COL$|CO$|$CO|$ CO'],
  ['UYU', 2, '$|$U|UY$|UYU$|$UY'],
  ['PEN', 2, 'S/|S/.|soles'],
  ['PYG', 0, '₲|Gs'],
  ['BOB', 2, 'Bs'],
  ['VES', 2, 'Bs|Bs.S|Bs.D'],
  ['CRC', 2, '₡'],
  ['GTQ', 2, '', 'Q'],
  ['HNL', 2, '', 'L'],
  ['NIO', 2, 'C$'],
  ['DOP', 2, 'RD$|$'],
  ['JMD', 2, 'J$|JM$|$'],
  ['TTD', 2, 'TT$|$'],
  ['BBD', 2, 'Bds$|$'],
  ['ZAR', 2, '', 'R'],
  ['NAD', 2, 'N$|$'],
  ['NGN', 2, '₦'],
  ['GHS', 2, '₵|GH₵|GH¢|GHC'],
  ['KES', 2, 'KSh|Ksh|KSH'],
  ['TZS', 2, 'TSh|Tsh'],
  ['UGX', 0, 'USh|Ush'],
  ['ETB', 2, 'ብር', 'Br'],
  ['XOF', 0, 'FCFA|CFA|F CFA|F\u202fCFA|Fcfa'],
  ['XAF', 0, 'FCFA|CFA|F CFA|F\u202fCFA|Fcfa'],
];

const listOf = (signs: string | undefined) => (signs ? signs.split('|') : []);

const CURRENCIES: ReadonlyMap<string, Currency> = new Map(
  ROWS.map(([code, decimals, signs, localSigns]) => [
    code,
    { decimals, signs: listOf(signs), localSigns: listOf(localSigns) },
  ]),
);

export const CURRENCY_CODES: readonly string[] = [...CURRENCIES.keys()];

export function currencyOf(code: string): Currency | null {
  return CURRENCIES.get(code) ?? null;
}

/** The most decimals that an amount in a currency has; of the unknown, what Unicode’s tables say. */
export function decimalsOf(code: string): number {
  const known = CURRENCIES.get(code);
  if (known) return known.decimals;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
