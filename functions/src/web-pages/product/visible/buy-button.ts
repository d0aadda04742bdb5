import { lineOf } from '../reading/element-text';
import type { Item, Outline } from '../reading/outline';

const MAX_BUTTONS = 2_000;

/** What buttons say that put into a cart or buy, in the languages that shops are written in. */
const WORDS =
  /add(?: it)? to (?:cart|bag|basket|trolley)|add to my (?:cart|bag)|buy (?:it )?now|order now|^buy$|pre-?order|in (?:den|die|das|meinen) (?:waren|einkaufs)(?:korb|wagen|tasche)|in den (?:korb|wagen)|jetzt (?:kaufen|bestellen)|vorbestellen|ajouter (?:au|à mon) panier|acheter|précommander|(?:añadir|agregar) (?:al|a la|a mi) (?:carrito|cesta|carro|bolsa)|comprar|aggiungi al (?:carrello|cestino)|acquista|adicionar (?:ao|à) (?:carrinho|sacola)|in (?:de )?winkel(?:wagen|mand)|in mijn winkelwagen|lägg (?:i|till i) (?:varu|kund)|köp|læg i (?:kurv|indkøbs)|køb nu|legg i (?:handle|kurv)|kjøp|lisää (?:ostos)?korii?n|osta nyt|dodaj do (?:koszyka|košarice|košíka)|kup teraz|(?:přidat|vložit|pridať|vložiť) do (?:košíku|košíka)|koupit|do košíku|do košíka|kosárba|adaug[aă] [iî]n co[sș]|cumpăr[aă]|в корзину|купить|заказать|(?:до|у|в) кошик|купити|добави в количка|купи|στο καλάθι|αγορά|sepete ekle|hemen al|satın al|カートに(?:入れる|追加|いれる)|かごに入れる|購入(?:する|手続き)|今すぐ買う|予約する|加入(?:购物车|購物車|购物袋)|立即(?:购买|購買)|장바구니|구매하기|바로구매|(?:إلى|الى|في) (?:السلة|سلة|العربة|عربة)|اشتر|شراء|לסל|לעגלה|קנה|לרכישה|कार्ट में|अभी खरीदें|(?:vào|thêm vào) giỏ|mua ngay|หยิบใส่|(?:เพิ่ม|ใส่)(?:ลง|ใน)?(?:ตะกร้า|รถเข็น)|ซื้อ|ke(?: dalam)? (?:keranjang|troli)|beli sekarang|idagdag sa cart/;
const SOLD_OUT =
  /^(?:sold out|out of stock|unavailable|ausverkauft|épuisé|rupture de stock|agotado|esaurito|esgotado|uitverkocht|slutsåld|udsolgt|utsolgt|loppuunmyyty|wyprzedane|vyprodáno|нет в наличии|распродано|tükendi|売り切れ|在庫切れ|售罄|缺货|품절|notify me)/;
const MARKS =
  /(?:^|[\s-])(?:add-?to-?(?:cart|bag|basket)|addtocart|addtobag|buy-?now|buy-?button|buy-?btn|btn-?buy|single-add-to-cart-button|product-form--?submit|atc|in-den-warenkorb|add-cart|cart-add)(?=$|[\s-])/;

/** Where the page's product can be bought, the one nearest behind its heading first. */
export function findBuyButtons({ items, heading }: Outline): Item[] {
  const buttons = items
    .filter((item) => !item.aside && !item.hidden && isPressable(item))
    .slice(0, MAX_BUTTONS)
    .filter(isBuyButton);
  const from = heading?.order ?? 0;
  return [...buttons.filter(({ order }) => order >= from), ...buttons.filter(({ order }) => order < from).reverse()];
}

function isPressable({ element: { name, attribs }, marks }: Item): boolean {
  if (name === 'button') return true;
  if (name === 'input') return attribs.type === 'submit' || attribs.type === 'button';
  if (attribs.role === 'button') return true;
  return name === 'a' && (/btn|button|cart|buy/.test(marks) || attribs.href !== undefined);
}

function isBuyButton(item: Item): boolean {
  const { element, marks } = item;
  const label = labelOf(item).toLowerCase();
  if (label.length > 60) return false;
  if (element.name === 'a')
    return (WORDS.test(label) && !/^comprar por/.test(label) && label.length <= 40) || MARKS.test(marks);
  if (
    WORDS.test(label) ||
    MARKS.test(marks) ||
    /add-?to-?cart/.test(element.attribs.name?.slice(0, 50).toLowerCase() ?? '')
  )
    return true;
  return SOLD_OUT.test(label) || isInCartForm(item);
}

export function labelOf({ element }: Item): string {
  const text = lineOf(element, 80);
  return text || (element.attribs.value ?? element.attribs['aria-label'] ?? element.attribs.title ?? '').slice(0, 80);
}

/** Whether it sends a form whose address is that of a cart. */
function isInCartForm(item: Item): boolean {
  if (item.element.attribs.type !== 'submit' && item.element.attribs.name !== 'add') return false;
  for (let up = item.parent, steps = 0; up && steps < 12; up = up.parent, steps += 1) {
    if (up.element.name === 'form')
      return /\/cart\/add|add[-_]?to[-_]?cart/i.test(up.element.attribs.action?.slice(0, 300) ?? '');
  }
  return false;
}
