import { asFields, asText, objectsOf, type Fields } from '../reading/json-value';
import { lineOf } from '../reading/element-text';
import type { Item, Outline } from '../reading/outline';
import { comparable, plainLine } from '../reading/plain-line';
import { typesOf } from '../markup/schema-graph';

const MAX_STEPS = 10;
const SEPARATOR = /^[\s/|>»›→·•<«‹-]*$/u;
const START =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|pagina de inicio|home pagina|strona główna|hem|hjem|forside|etusivu|domů|domov|úvod|kezdőlap|főoldal|acasă|главная|головна|αρχική|ana sayfa|anasayfa|ホーム|トップ|首页|首頁|홈|الرئيسية|דף הבית|होम|trang chủ|หน้าแรก|beranda|shop|all products|alle produkte|products)$/iu;

/** The way to the product as its category, “Lamps > Table lamps”: without the start page and the product itself. */
export function categoryFromPath(steps: readonly string[], productName: string | null): string | null {
  const name = comparable(productName ?? '');
  const named = steps.flatMap((step) => plainLine(step, 80) ?? []).filter((step) => !SEPARATOR.test(step));
  const between = named.filter(
    (step, at) => !START.test(step) && !(name !== '' && comparable(step) === name && at > 0),
  );
  // Without the product's name the last step may be it.
  const path = between.slice(0, MAX_STEPS).join(' > ');
  return path === '' || path.length > 200 ? null : path;
}

/** The steps of a list of breadcrumbs in schema.org's vocabulary; empty where there is none. */
export function breadcrumbSteps(nodes: readonly Fields[]): string[] {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const items = objectsOf(list?.itemListElement).slice(0, MAX_STEPS);
  const place = (item: Fields) => Number(asText(item.position) ?? 0);
  return [...items]
    .sort((a, b) => place(a) - place(b))
    .flatMap((item) => asText(item.name) ?? asText(asFields(item.item)?.name) ?? []);
}

/** The steps of the breadcrumbs that can be seen. */
export function visibleSteps({ items }: Outline): string[] {
  const trail = items.find(({ element: { attribs, name }, marks, hidden }) => {
    if (hidden || name === 'body' || name === 'html') return false;
    return (
      /(?:^|[\s-])bread-?crumbs?(?=$|[\s-])/.test(marks) ||
      /bread-?crumb/i.test(attribs['aria-label']?.slice(0, 60) ?? '')
    );
  });
  if (!trail) return [];
  const within = items.slice(trail.order + 1, Math.min(trail.end, trail.order + 200));
  const entries = within.filter(({ element }) => element.name === 'li');
  const steps = entries.length > 0 ? entries : within.filter(isLeaf);
  return steps.map(({ element }) => lineOf(element, 100).replace(/^[\s/|>»›→]+|[\s/|>»›→]+$/gu, ''));
}

const isLeaf = ({ element }: Item) =>
  ['a', 'span'].includes(element.name) && element.children.every((child) => child.type === 'text');
