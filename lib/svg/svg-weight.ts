import { SvgProblem, TOO_DEEP, TOO_HEAVY } from './svg-problem';
import type { SvgElement } from './svg-tree';

const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 64;

export type ById = ReadonlyMap<string, SvgElement>;

/**
 * Everything with an id. Counts elements as they are drawn: what `use` repeats counts each time, so that a small file can’t
 * draw for minutes. Throws SvgProblem.
 */
export function checkWeight(root: SvgElement): ById {
  const byId = new Map<string, SvgElement>();
  const weights = new Map<SvgElement, number>();
  index(root, byId, 0);
  const weigh = (element: SvgElement, path: Set<SvgElement>): number => {
    const known = weights.get(element);
    if (known !== undefined) return known;
    if (path.has(element)) throw new SvgProblem(TOO_HEAVY);
    path.add(element);
    let weight = 1;
    for (const target of [...element.children, ...referenced(element, byId)]) {
      if (typeof target !== 'string') weight += weigh(target, path);
      if (weight > MAX_ELEMENTS) throw new SvgProblem(TOO_HEAVY);
    }
    path.delete(element);
    weights.set(element, weight);
    return weight;
  };
  weigh(root, new Set());
  return byId;
}

function index(element: SvgElement, byId: Map<string, SvgElement>, depth: number): void {
  if (depth > MAX_DEPTH) throw new SvgProblem(TOO_DEEP);
  const { id } = element.attributes;
  if (id) byId.set(id, element);
  for (const child of element.children) if (typeof child !== 'string') index(child, byId, depth + 1);
}

/** What `use`, patterns, masks and alike draw once more. */
function referenced({ attributes }: SvgElement, byId: ById): SvgElement[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    const ids = key.endsWith('href')
      ? [value.trim().slice(1, 200)]
      : [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map((match) => match[1] ?? '');
    return ids.flatMap((id) => byId.get(id) ?? []);
  });
}
