import type { Availability } from '../../found';
import { saidAvailability } from '../reading/availability';
import { lineOf } from '../reading/element-text';
import type { Item, Outline } from '../reading/outline';
import { labelOf } from './buy-button';

const MARKS =
  /(?:^|[\s-])(?:stock|in-stock|out-of-stock|stock-status|availability|available|inventory|sold-out|lagerstatus|verfuegbarkeit|verfugbarkeit|disponibilite|disponibilidad|disponibilita|dostepnosc|delivery-time|lieferzeit)(?=$|[\s-])/;
const MAX_TEXT = 120;

/** What the page says in words of whether its product can be had, at the button that buys it or beside it. */
export function readVisibleAvailability({ items }: Outline, buttons: readonly Item[]): Availability | null {
  const [button] = buttons;
  const onButton = button ? saidAvailability(labelOf(button)) : null;
  if (onButton && onButton !== 'in_stock') return onButton;
  const said = items
    .filter(({ aside, hidden, marks, element }) => !aside && !hidden && element.name !== 'body' && MARKS.test(marks))
    .slice(0, 40)
    .map(({ element }) => lineOf(element, MAX_TEXT + 1))
    .filter((text) => text.length <= MAX_TEXT)
    .flatMap((text) => saidAvailability(text) ?? []);
  return said[0] ?? null;
}
