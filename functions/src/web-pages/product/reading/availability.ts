import type { Availability } from '../../found';

/** schema.org's, Facebook's and Google's names without their address, lower case, letters alone. */
const NAMES: Record<string, Availability> = {
  instock: 'in_stock',
  available: 'in_stock',
  availablefororder: 'in_stock',
  limitedavailability: 'in_stock',
  onlineonly: 'in_stock',
  instoreonly: 'in_stock',
  madetoorder: 'in_stock',
  outofstock: 'out_of_stock',
  oos: 'out_of_stock',
  soldout: 'out_of_stock',
  unavailable: 'out_of_stock',
  notavailable: 'out_of_stock',
  reserved: 'out_of_stock',
  preorder: 'preorder',
  presale: 'preorder',
  backorder: 'preorder',
  pending: 'preorder',
  discontinued: 'discontinued',
};

/** What is said of the page's product in sentences and on buttons; the surest first: “not in stock” has “in stock” in it. */
const PHRASES: readonly [Availability, RegExp][] = [
  [
    'discontinued',
    /discontinued|no longer available|nicht mehr (?:lieferbar|erhältlich|verfügbar)|plus disponible|ya no (?:está )?disponible|non più disponibile|niet meer (?:leverbaar|verkrijgbaar)|produkten har utgått|utgår ur sortimentet|wycofany|снят с производства|販売終了|已停产|단종/,
  ],
  [
    'preorder',
    /pre-?order|vorbestell|précommande|pre-?commande|preventa|reserva anticipada|preordin|preordine|pré-venda|pré-encomenda|förbeställ|forudbestil|forhåndsbestill|ennakkotilaa|przedsprzeda|předobjedn|предзаказ|ön sipariş|予約|预订|預購|예약/,
  ],
  [
    'out_of_stock',
    /out of stock|sold out|not in stock|(?<!\d)0 in stock|no stock|unavailable|not available|notify me when|ausverkauft|nicht (?:auf lager|vorrätig|verfügbar|lieferbar)|derzeit nicht|vergriffen|rupture|épuisé|indisponible|hors stock|pas en stock|non disponible|agotado|sin existencias|no disponible|sin stock|fuera de stock|no hay stock|esaurito|non disponibile|non in magazzino|esgotado|indisponível|não disponível|sem estoque|fora de estoque|uitverkocht|niet op voorraad|niet leverbaar|niet beschikbaar|slutsåld|slut i lager|(?:ej|inte) i lager|udsolgt|ikke på lager|utsolgt|loppu(?:un)?myyty|ei varastossa|wyprzedan|brak w magazynie|niedostępn|vyprodáno|není skladem|nedostupn|elfogyott|nincs (?:raktáron|készleten)|stoc epuizat|indisponibil|nu (?:este|e) [îi]n stoc|lipsă stoc|нет (?:в наличии|на складе)|распродано|нема(?:є)? в наявності|εξαντλ|μη διαθέσιμ|tükendi|stokta (?:yok|kalmadı|bulunm)|品切れ|売り切れ|在庫切れ|在庫なし|完売|在庫がありません|缺货|缺貨|无货|無貨|售罄|已售完|품절|재고 ?없음|غير متوفر|نفد|נגמר|אזל|(?:אין|לא) במלאי|स्टॉक में नहीं|hết hàng|สินค้าหมด|ไม่มีสินค้า|stok habis|tidak tersedia/,
  ],
  [
    'in_stock',
    /in stock|available now|ready to ship|auf lager|vorrätig|sofort (?:lieferbar|verfügbar)|lieferbar|en stock|disponible|in magazzino|disponibile|disponibilità immediata|em estoque|em stock|disponível|op voorraad|i lager|på lager|varastossa|w magazynie|dostępn|skladem|na sklade|raktáron|készleten|în stoc|in stoc|в наличии|в наявності|διαθέσιμο|stokta|在庫あり|在庫有|有货|有貨|现货|現貨|재고 있음|متوفر|במלאי|स्टॉक में|còn hàng|มีสินค้า|tersedia/,
  ],
];

/** The availability that markup names, by an address or a word; null for what says nothing. */
export function namedAvailability(text: string | null): Availability | null {
  if (text === null) return null;
  const name = text.slice(0, 200).trim().toLowerCase().replace(/\/$/, '').split(/[/#]/).at(-1) ?? '';
  const letters = name.replace(/[^a-z]/g, '').replace(/^schema/, '');
  return Object.hasOwn(NAMES, letters) ? (NAMES[letters] ?? null) : saidAvailability(text);
}

/** The availability that a short text says in words. */
export function saidAvailability(text: string): Availability | null {
  const words = text.slice(0, 300).toLowerCase();
  return PHRASES.find(([, phrase]) => phrase.test(words))?.[0] ?? null;
}

const ORDER: readonly Availability[] = ['in_stock', 'preorder', 'out_of_stock', 'discontinued'];

/** What can be said of all together: one that is there is enough. */
export function bestAvailability(each: readonly (Availability | null)[]): Availability | null {
  return ORDER.find((availability) => each.includes(availability)) ?? null;
}
