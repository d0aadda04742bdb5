import type { Outline } from '../reading/outline';

const MAX_TAGS = 1_000;

/** What the `meta` tags of a page say, by lower-case name or property, in the page's order. */
export type PageMeta = readonly { name: string; content: string }[];

export function readPageMeta({ items }: Outline): PageMeta {
  return items
    .filter(({ element }) => element.name === 'meta')
    .slice(0, MAX_TAGS)
    .flatMap(({ element: { attribs } }) => {
      const content = attribs.content?.slice(0, 20_000).trim();
      const names = [attribs.property, attribs.name, attribs['http-equiv']].flatMap(
        (name) => name?.trim().toLowerCase() ?? [],
      );
      return content ? [...new Set(names)].map((name) => ({ name, content })) : [];
    });
}

/** The first value of the first of these names that has one. */
export function firstMeta(meta: PageMeta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const tag = meta.find((one) => one.name === name);
    if (tag) return tag.content;
  }
  return null;
}
