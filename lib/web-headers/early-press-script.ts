/** The forms that were sent before their script was there, in a set of this name on the window. */
export const EARLY_PRESSES = 'adforgeEarlyPresses';

/**
 * Keeps what a form would lose when it is sent before its script is there, and remembers that it was. It stands in the page
 * word for word: the policy names its hash.
 */
export const EARLY_PRESS_SCRIPT = `addEventListener('submit',function(e){if(!e.defaultPrevented){e.preventDefault();(window.${EARLY_PRESSES}??=new Set).add(e.target)}})`;
