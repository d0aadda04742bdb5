import type { Source } from '../../found';
import { resolveVariables, variablesOf, type CssVariables } from '../css/css-variables';
import type { CssRule } from '../css/read-css';
import { bareColor, firstColor } from './css-color';
import { paintedBy, type Role } from './selector-role';
import { variableWeight } from './variable-weight';

/** One place that uses a colour, `#RRGGBB`, and how much that says that it is the brand’s. */
export interface ColorUse {
  color: string;
  weight: number;
  source: Source;
  /** Set where nobody’s stock colour could be: the logo. */
  isCertain?: boolean;
}

export interface PageColors {
  uses: ColorUse[];
  /** What the page is painted on, where it says. */
  ground: string | null;
}

/** By what is painted: its ground, and the writing on it. A single colour of a class may be set a hundred times. */
const WEIGHTS: Record<Role, { ground: number; text: number }> = {
  'main-button': { ground: 5, text: 0.8 },
  button: { ground: 3.5, text: 0.8 },
  header: { ground: 2.5, text: 0.4 },
  link: { ground: 0.2, text: 2 },
  ground: { ground: 0.6, text: 0.4 },
};

const IS_GROUND = /^(?:background|background-color|background-image|fill)$/;

/** The colours of style sheets; `has` tells whether the page has an element of a class. */
export function colorsOfCss(rules: readonly CssRule[], has: (name: string) => boolean): PageColors {
  const variables = variablesOf(rules);
  const painted = rules.flatMap((rule) => usesOf(rule, variables, has));
  const grounds = painted.filter(({ key, weight }) => key === 'ground/ground' && weight === WEIGHTS.ground.ground);
  return {
    uses: [...variableUses(variables), ...withoutRepetition(painted)],
    ground: grounds.at(-1)?.color ?? null,
  };
}

function variableUses(variables: CssVariables): ColorUse[] {
  const uses: (ColorUse & { key: string })[] = [];
  for (const [name, value] of variables) {
    const weight = variableWeight(name);
    const meant = weight > 0 ? resolveVariables(value, variables) : null;
    const color = meant === null ? null : (bareColor(meant) ?? firstColor(meant));
    if (color) uses.push({ color, weight, source: 'css', key: 'variable' });
  }
  return withoutRepetition(uses);
}

function usesOf(rule: CssRule, variables: CssVariables, has: (name: string) => boolean) {
  const roles = rule.selectors.flatMap((selector) => paintedBy(selector, has) ?? []);
  if (roles.length === 0) return [];
  return rule.declarations.flatMap(({ property, value }) => {
    if (property.startsWith('--') || property.startsWith('font')) return [];
    const meant = resolveVariables(value, variables);
    const color = meant === null ? null : firstColor(meant);
    if (!color) return [];
    const part = IS_GROUND.test(property) ? 'ground' : 'text';
    return roles.map(({ role, share }) => {
      const weight = WEIGHTS[role][part] * share;
      return { color, weight, source: 'css' as const, key: `${role}/${part}` };
    });
  });
}

/** Each further use of a colour for the same thing counts less: the second half, the third a third, and so on. */
function withoutRepetition(uses: readonly (ColorUse & { key: string })[]): ColorUse[] {
  const sums = new Map<string, ColorUse & { count: number }>();
  for (const { color, weight, source, key } of [...uses].sort((one, other) => other.weight - one.weight)) {
    const known = sums.get(`${key} ${color}`);
    if (known) known.weight += weight / ++known.count;
    else sums.set(`${key} ${color}`, { color, weight, source, count: 1 });
  }
  return [...sums.values()].map(({ color, weight, source }) => ({ color, weight, source }));
}
