/**
 * Puts the focus on the ticket's first field, after a button that took it away with itself.
 * Waits a frame, because a locked ticket can't take it before it is drawn open.
 */
export function focusTicket(): void {
  requestAnimationFrame(() => document.getElementById('brand_name')?.focus());
}
