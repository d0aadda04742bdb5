import type { Element } from './outline';

/** The text of a script or another element that has no elements in it, as it stands there. */
export function textContentOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}
