import { describe, expect, it } from 'vitest';
import { buyBox, jsonLd, meta, offer, product, readShopPage, said, type ShopPage } from './shop-page';

/** Tag of the page, domain, name, price as shops there write it, what their button says, and what it comes to. */
const SHOPS: [string, string, string, string, string, string][] = [
  ['en-US', 'com', 'Aurora lamp', '$1,299.00', 'Add to cart', '1299 USD'],
  ['en-GB', 'co.uk', 'Aurora lamp', '£129.95', 'Add to basket', '129.95 GBP'],
  ['de-DE', 'de', 'Lampe Aurora', '1.299,00 €', 'In den Warenkorb', '1299 EUR'],
  ['de-CH', 'ch', 'Lampe Aurora', 'CHF 1’299.00', 'In den Warenkorb', '1299 CHF'],
  ['fr-FR', 'fr', 'Lampe Aurora', '1 299,00 €', 'Ajouter au panier', '1299 EUR'],
  ['es-ES', 'es', 'Lámpara Aurora', '129,95 €', 'Añadir al carrito', '129.95 EUR'],
  ['it-IT', 'it', 'Lampada Aurora', '€ 129,95', 'Aggiungi al carrello', '129.95 EUR'],
  ['pt-BR', 'com.br', 'Luminária Aurora', 'R$ 1.299,90', 'Comprar', '1299.9 BRL'],
  ['nl-NL', 'nl', 'Lamp Aurora', '€ 129,-', 'In winkelwagen', '129 EUR'],
  ['sv-SE', 'se', 'Lampa Aurora', '1 299 kr', 'Lägg i varukorgen', '1299 SEK'],
  ['da-DK', 'dk', 'Lampe Aurora', '1.299,00 kr.', 'Læg i kurv', '1299 DKK'],
  ['nb-NO', 'no', 'Lampe Aurora', '1 299 kr', 'Legg i handlekurv', '1299 NOK'],
  ['fi-FI', 'fi', 'Valaisin Aurora', '129,95 €', 'Lisää ostoskoriin', '129.95 EUR'],
  ['pl-PL', 'pl', 'Lampa Aurora', '1 299,00 zł', 'Dodaj do koszyka', '1299 PLN'],
  ['cs-CZ', 'cz', 'Lampa Aurora', '1 299 Kč', 'Přidat do košíku', '1299 CZK'],
  ['hu-HU', 'hu', 'Aurora lámpa', '12 990 Ft', 'Kosárba', '12990 HUF'],
  ['ro-RO', 'ro', 'Lampa Aurora', '1.299,00 lei', 'Adaugă în coș', '1299 RON'],
  ['tr-TR', 'com.tr', 'Aurora lamba', '1.299,00 TL', 'Sepete ekle', '1299 TRY'],
  ['ru-RU', 'ru', 'Лампа Аврора', '1 299 ₽', 'В корзину', '1299 RUB'],
  ['uk-UA', 'ua', 'Лампа Аврора', '1 299 ₴', 'Додати в кошик', '1299 UAH'],
  ['el-GR', 'gr', 'Λάμπα Aurora', '129,95 €', 'Προσθήκη στο καλάθι', '129.95 EUR'],
  ['ja-JP', 'jp', 'オーロラランプ', '¥12,900', 'カートに入れる', '12900 JPY'],
  ['zh-CN', 'cn', '极光台灯', '¥1,299.00', '加入购物车', '1299 CNY'],
  ['ko-KR', 'kr', '오로라 램프', '129,000원', '장바구니 담기', '129000 KRW'],
  ['hi-IN', 'in', 'अरोरा लैंप', '₹1,29,900', 'कार्ट में जोड़ें', '129900 INR'],
  ['he-IL', 'co.il', 'מנורת אורורה', '₪129.90', 'הוסף לסל', '129.9 ILS'],
  ['ar-AE', 'ae', 'مصباح أورورا', '129.00 د.إ', 'أضف إلى السلة', '129 AED'],
];

describe('a shop’s page without markup', () => {
  it.each(SHOPS)('is read in %s (.%s)', (lang, domain, name, price, button, expected) => {
    const url = `https://hellwerk.example.${domain}/p/aurora`;
    const found = readShopPage({ url, lang, body: buyBox(name, price, button) });
    expect(said(found)).toEqual({ name, price: expected });
    expect(found.language?.value).toBe(lang.slice(0, 2));
  });
});

const SOLD_OUT: [string, string][] = [
  ['de', 'Leider ausverkauft'],
  ['fr', 'Rupture de stock'],
  ['es', 'Agotado'],
  ['it', 'Non disponibile'],
  ['pt', 'Esgotado'],
  ['nl', 'Niet op voorraad'],
  ['sv', 'Slut i lager'],
  ['pl', 'Produkt niedostępny'],
  ['cs', 'Vyprodáno'],
  ['ru', 'Нет в наличии'],
  ['tr', 'Tükendi'],
  ['ja', '売り切れ'],
  ['zh', '已售罄'],
  ['ko', '품절'],
  ['ko', '재고 없음'],
  ['sv', 'Ej i lager'],
  ['ro', 'Nu este în stoc'],
  ['hu', 'Nincs készleten'],
  ['uk', 'Немає в наявності'],
  ['el', 'Μη διαθέσιμο'],
  ['he', 'לא במלאי'],
  ['ar', 'غير متوفر'],
  ['th', 'ไม่มีสินค้า'],
  ['id', 'Tidak tersedia'],
];
const IN_STOCK: [string, string][] = [
  ['de', 'Auf Lager'],
  ['fr', 'En stock'],
  ['es', 'Disponible'],
  ['it', 'Disponibile'],
  ['nl', 'Op voorraad'],
  ['sv', 'I lager'],
  ['pl', 'Dostępny'],
  ['cs', 'Skladem'],
  ['ru', 'В наличии'],
  ['ja', '在庫あり'],
];

describe('words for whether it can be had', () => {
  const read = (lang: string, words: string) =>
    readShopPage({
      lang,
      head: product({ name: 'Aurora' }),
      body: `<h1>Aurora</h1><p class="availability">${words}</p>`,
    }).availability?.value;
  it.each(SOLD_OUT)('say that it is sold out in %s', (lang, words) => {
    expect(read(lang, words)).toBe('out_of_stock');
  });
  it.each(IN_STOCK)('say that it is there in %s', (lang, words) => {
    expect(read(lang, words)).toBe('in_stock');
  });
});

const og = { 'og:title': 'Aurora', 'product:price:amount': '1.00', 'product:price:currency': 'EUR' };
const LANGUAGES: [string, ShopPage, unknown][] = [
  ['its own tag', { lang: 'de-AT' }, { value: 'de', source: 'html', confidence: 0.6 }],
  [
    'its own tag and what is shared',
    { lang: 'de', head: meta({ ...og, 'og:locale': 'de_DE' }) },
    { value: 'de', source: 'html', confidence: 0.63 },
  ],
  [
    'what is shared',
    { lang: '', head: meta({ ...og, 'og:locale': 'pt_BR' }) },
    { value: 'pt', source: 'opengraph', confidence: 0.75 },
  ],
  [
    'its header in the page',
    { lang: '', head: '<meta http-equiv="content-language" content="nl-NL, en">' },
    { value: 'nl', source: 'html', confidence: 0.5 },
  ],
  [
    'JSON-LD',
    { lang: '', head: jsonLd({ '@type': 'WebPage', inLanguage: 'ja' }) },
    { value: 'ja', source: 'json-ld', confidence: 0.95 },
  ],
  ['a code of three letters', { lang: 'deu' }, { value: 'de', source: 'html', confidence: 0.6 }],
  ['a tag with a space too much', { lang: ' en_GB ' }, { value: 'en', source: 'html', confidence: 0.6 }],
  ['no language', { lang: 'x-default' }, null],
  ['a word in its place', { lang: 'english' }, null],
];

describe('the language of a page', () => {
  it.each(LANGUAGES)('is known from %s', (_title, page, expected) => {
    expect(readShopPage(page).language).toEqual(expected);
  });

  it('tells how its data writes amounts', () => {
    const head = product({ name: 'Aurora', offers: offer('1.299,50', 'EUR') });
    expect(said(readShopPage({ lang: 'de', head })).price).toBe('1299.5 EUR');
  });
});
