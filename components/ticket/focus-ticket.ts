/**
 * Puts the focus on the ticket's first field, after a button that took it away with itself.
 * Waits a frame, because a locked ticket can't take it before it is drawn open.
 */
export function focusTicket(): void {
  requestAnimationFrame(() => document.getElementById('brand_name')?.focus());
}

/** The id of the button that sends the ticket. */
export const GENERATE_ID = 'generate';

/** Puts the focus on the button that sends the ticket, after it was filled; where it is drawn by then. */
export function focusGenerate(): void {
  requestAnimationFrame(() => document.getElementById(GENERATE_ID)?.focus());
}
