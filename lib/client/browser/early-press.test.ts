import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { EARLY_PRESS_SCRIPT } from '../../web-headers/early-press-script';
import { sendIfPressed } from './early-press';

afterEach(() => vi.unstubAllGlobals());

/** A page whose first script is that of early presses. */
function page() {
  const listeners: ((event: object) => void)[] = [];
  const window = { addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener) };
  runInNewContext(EARLY_PRESS_SCRIPT, { ...window, window, Set });
  vi.stubGlobal('window', window);
  const form = () => ({ requestSubmit: vi.fn() });
  const submit = (target: object, defaultPrevented = false) => {
    const preventDefault = vi.fn();
    for (const listener of listeners) listener({ target, defaultPrevented, preventDefault });
    return preventDefault;
  };
  return { form, submit };
}

const send = (form: object) => sendIfPressed(form as HTMLFormElement);

it('a form that was sent before its script was there stays, and is sent once', () => {
  const { form, submit } = page();
  const [pressed, other] = [form(), form()];
  expect(submit(pressed)).toHaveBeenCalledOnce();
  for (const one of [pressed, pressed, other]) send(one);
  expect(pressed.requestSubmit).toHaveBeenCalledOnce();
  expect(other.requestSubmit).not.toHaveBeenCalled();
});

it('a form whose script was there is left to that', () => {
  const { form, submit } = page();
  const handled = form();
  expect(submit(handled, true)).not.toHaveBeenCalled();
  send(handled);
  expect(handled.requestSubmit).not.toHaveBeenCalled();
});
