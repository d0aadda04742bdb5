const SIGNS = ['pointerdown', 'keydown', 'focusin', 'input', 'dragenter', 'paste'] as const;

let touched = false;

/**
 * Runs `work` once somebody does something on this page (at once where they have); returns how to call it off. For what
 * is of use only to who stays: looking on costs nothing of it.
 */
export function whenTouched(work: () => void): () => void {
  if (touched) {
    work();
    return () => undefined;
  }
  const forget = () => SIGNS.forEach((sign) => window.removeEventListener(sign, begin));
  const begin = () => {
    touched = true;
    forget();
    work();
  };
  for (const sign of SIGNS) window.addEventListener(sign, begin, { passive: true });
  return forget;
}
