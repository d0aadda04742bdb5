import { fileOf, onImports, targetOf, withoutEnding } from './imports.mjs';

/** @typedef {{ entry: string, layer: number, siblings: boolean }} Place */

/**
 * Where in an area's layers a path stands that is given from the area's root; null if it is not among them.
 * @param {(string | string[])[]} layers
 * @param {string} below
 * @returns {Place | null}
 */
export function placeOf(layers, below) {
  const bare = withoutEnding(below);
  const fits = (/** @type {string} */ entry) => {
    if (entry === '.') return !below.includes('/');
    return bare === withoutEnding(entry) || bare.startsWith(`${entry}/`);
  };
  const places = layers.flatMap((layer, index) =>
    [layer].flat().map((entry) => ({ entry, layer: index, siblings: Array.isArray(layer) })),
  );
  // `.` is the shortest there is.
  /** @param {{ entry: string }} place */
  const length = ({ entry }) => (entry === '.' ? 0 : entry.length);
  return places.filter(({ entry }) => fits(entry)).sort((a, b) => length(b) - length(a))[0] ?? null;
}

/**
 * Whether a file at `from` may import one at `to`.
 * @param {Place} from
 * @param {Place} to
 */
export function mayImport(from, to) {
  return from.entry === to.entry || to.layer < from.layer;
}

/** @type {import('eslint').Rule.RuleModule} */
export const oneWayImports = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      unlisted: '{{folder}} has no place among the layers of {{area}}: give it one in tools/lint/layers.mjs.',
      upwards:
        'Imports go one way: {{from}} may import nothing of {{to}}, which stands above it in tools/lint/layers.mjs.',
      sideways: 'Imports go one way: {{from}} and {{to}} stand beside each other in tools/lint/layers.mjs.',
    },
  },
  create(context) {
    /** @type {Record<string, (string | string[])[]>} */
    const areas = context.options[0];
    const file = fileOf(context);
    const area = Object.keys(areas).find((name) => file.startsWith(`${name}/`));
    const layers = area && areas[area];
    if (!area || !layers) return {};
    const place = placeOf(layers, file.slice(area.length + 1));
    if (!place) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      return { Program: (node) => context.report({ node, messageId: 'unlisted', data: { folder, area } }) };
    }
    return onImports((specifier, node) => {
      const target = targetOf(file, specifier);
      if (!target?.startsWith(`${area}/`)) return;
      // What stands nowhere is told where it is.
      const other = placeOf(layers, target.slice(area.length + 1));
      if (!other || mayImport(place, other)) return;
      const messageId = other.layer === place.layer ? 'sideways' : 'upwards';
      context.report({ node, messageId, data: { from: place.entry, to: other.entry } });
    });
  },
};
