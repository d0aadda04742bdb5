import { lineOf, textOf } from '../reading/element-text';
import { isWithin, type Item, type Outline } from '../reading/outline';
import { plainLine } from '../reading/plain-line';

const MAX_BLOCKS = 60;
const MAX_TEXT = 10_000;
const LEAST_TEXT = 40;

const DESCRIPTION =
  /(?:^|[\s-])(?:descriptions?|desc|descriptif|beschreibung|produktbeschreibung|beschrijving|omschrijving|descripcion|descrizione|descricao|opis|popis|leiras|beskrivning|beskrivelse|kuvaus|opisanie|aciklama)(?=$|[\s-])|[a-z]description/;
const SHORT =
  /(?:^|[\s-])(?:short-description|excerpt|product-summary|product-intro|product-details-short|rte)(?=$|[\s-])/;
const FEATURES =
  /(?:^|[\s-])(?:features?|highlights?|benefits?|bullets?|bullet-points|key-points|usps?|advantages|merkmale|vorteile|eigenschaften|caracteristiques|points-forts|caracteristicas|caratteristiche|kenmerken|cechy|zalety|vlastnosti)(?=$|[\s-])/;
const FEATURE_HEADING =
  /^(?:(?:key |product |main )?(?:features|highlights|benefits)|why you.ll love it|what.s (?:great|special)|(?:produkt)?(?:merkmale|eigenschaften|vorteile|highlights)|auf einen blick|caractéristiques|points forts|(?:les )?avantages|características|ventajas|caratteristiche|vantaggi|kenmerken|voordelen|egenskaper|egenskaber|fördelar|fordele|fordeler|ominaisuudet|cechy|zalety|vlastnosti|výhody|jellemzők|előnyök|caracteristici|характеристики|особенности|преимущества|особливості|переваги|özellikler|χαρακτηριστικά|特長|特徴|おすすめポイント|产品特点|產品特色|특징|المميزات|المواصفات|תכונות|विशेषताएं|đặc điểm|คุณสมบัติ|fitur|keunggulan)/i;

/** The fullest text that the page sets as its product's description, lines as lines; null for none. */
export function readVisibleDescription(outline: Outline, button: Item | null): { text: string; item: Item } | null {
  const own = outline.items.filter((item) => !item.aside && !item.hidden && item.element.name !== 'meta');
  const find = (pattern: RegExp) =>
    own
      .filter(
        ({ element, marks }) =>
          pattern.test(marks) || (pattern === DESCRIPTION && element.attribs.itemprop === 'description'),
      )
      .filter((item) => !(button && isWithin(button, item)) && !(outline.heading && isWithin(outline.heading, item)))
      .slice(0, MAX_BLOCKS)
      .map((item) => ({ text: textOf(item.element, MAX_TEXT, isNoProse), item }))
      .filter(({ text }) => text.length >= LEAST_TEXT);
  const [first, ...others] = find(DESCRIPTION);
  if (!first) return find(SHORT)[0] ?? null;
  return others.reduce((best, block) => (block.text.length > best.text.length ? block : best), first);
}

const isNoProse = ({ name, attribs }: Item['element']) =>
  ['button', 'form', 'nav', 'input', 'label', 'table'].includes(name) || attribs.role === 'tablist';

/** Short statements from lists in the description or under a heading that promises them. */
export function readVisibleFeatures({ items }: Outline, description: Item | null): string[] {
  const lists = items.filter(
    ({ element, aside, hidden }) => !aside && !hidden && (element.name === 'ul' || element.name === 'ol'),
  );
  const statements = lists
    .slice(0, 500)
    .filter((list) => (description && isWithin(list, description)) || isFeatureList(list, items))
    .map((list) => statementsOf(list, items));
  return statements.find((list) => list.length >= 2) ?? [];
}

function isFeatureList(list: Item, items: readonly Item[]): boolean {
  if (FEATURES.test(list.marks) || (list.parent && FEATURES.test(list.parent.marks))) return true;
  // The heading right before it, with at most a wrapper between.
  for (let at = list.order - 1; at >= 0 && at >= list.order - 4; at -= 1) {
    const before = items[at];
    if (before && /^(?:h[2-6]|strong|summary|dt)$/.test(before.element.name)) {
      return FEATURE_HEADING.test(lineOf(before.element, 60).toLowerCase());
    }
  }
  return false;
}

function statementsOf(list: Item, items: readonly Item[]): string[] {
  return items
    .slice(list.order + 1, list.end)
    .filter(({ element, parent }) => element.name === 'li' && parent === list)
    .slice(0, 60)
    .filter(({ element }) => !isLinkAlone(element))
    .flatMap(({ element }) => plainLine(lineOf(element, 1_000), 1_000) ?? []);
}

/** A list of links leads elsewhere. */
function isLinkAlone(element: Item['element']): boolean {
  const parts = element.children.filter((child) => child.type !== 'text' || child.data.trim() !== '');
  const [only] = parts;
  return parts.length === 1 && only !== undefined && 'attribs' in only && only.name === 'a';
}
