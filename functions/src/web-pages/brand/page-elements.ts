import { allElements } from '../all-elements';
import type { Page } from '../page';
import type { PageElement } from './page-element';

const known = new WeakMap<Page, ReadonlyMap<string, readonly PageElement[]>>();

/** The page’s elements of these names in their order, or all; at most the first 300,000. */
export function elementsOf(page: Page, ...names: string[]): readonly PageElement[] {
  const [name, ...others] = names;
  if (name === undefined) return allElements(page);
  if (others.length > 0) return allElements(page).filter((element) => names.includes(element.name));
  const byName = known.get(page) ?? allByName(page);
  known.set(page, byName);
  return byName.get(name) ?? [];
}

function allByName(page: Page): Map<string, PageElement[]> {
  const byName = new Map<string, PageElement[]>();
  for (const element of allElements(page)) {
    const alike = byName.get(element.name);
    if (alike) alike.push(element);
    else byName.set(element.name, [element]);
  }
  return byName;
}
