import { asFields } from '../reading/json-value';

const MAX_DEPTH = 8;
const MAX_VALUES = 20_000;
const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef']);

/**
 * The objects of a Nuxt payload: one flat list, in which every property is the number of the place where its
 * value stands. What has a name is resolved with all that is below it, within bounds.
 */
export function revivedNuxt(list: readonly unknown[]): unknown[] {
  let left = MAX_VALUES;
  const revive = (value: unknown, depth: number): unknown => {
    left -= 1;
    if (left < 0 || depth > MAX_DEPTH) return null;
    if (Array.isArray(value)) return reviveList(value, depth);
    const fields = asFields(value);
    if (!fields) return value;
    return Object.fromEntries(Object.entries(fields).map(([key, place]) => [key, at(place, depth + 1)]));
  };
  const reviveList = (value: readonly unknown[], depth: number): unknown => {
    const [wrapper, place] = value;
    if (typeof wrapper === 'string') return WRAPPERS.has(wrapper) ? at(place, depth + 1) : null;
    return value.slice(0, 200).map((item) => at(item, depth + 1));
  };
  const at = (place: unknown, depth: number): unknown =>
    typeof place === 'number' && Number.isInteger(place) && place >= 0 ? revive(list[place], depth) : null;
  return list
    .filter((value) => {
      const fields = asFields(value);
      return fields !== null && ('name' in fields || 'title' in fields);
    })
    .map((value) => revive(value, 0));
}
