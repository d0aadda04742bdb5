import { EARLY_PRESSES } from '../../web-headers/early-press-script';

/** Sends a form that was sent before its script was there, once; does nothing with any other. */
export function sendIfPressed(form: HTMLFormElement): void {
  const pressed: unknown = Reflect.get(window, EARLY_PRESSES);
  if (pressed instanceof Set && pressed.delete(form)) form.requestSubmit();
}
