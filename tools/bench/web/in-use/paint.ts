import type { Page } from '@playwright/test';

/** Ms since 1970 at which a frame was painted that has this text somewhere; looks at each change of the page. */
export function paintedWith(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const isThere = () => document.body.textContent?.includes(wanted) ?? false;
        // What a frame's callbacks have left is painted by the time of the next task.
        const painted = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
            port2.postMessage(null);
          });
        if (isThere()) return painted();
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          painted();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );
}

/** Notes when a button was pressed, in the page itself; gives how to ask for it, in ms since 1970. */
export async function notePresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() =>
    window.addEventListener(
      'click',
      (event) =>
        document.documentElement.setAttribute('data-pressed', String(performance.timeOrigin + event.timeStamp)),
      { capture: true },
    ),
  );
  return async () => Number(await page.evaluate(() => document.documentElement.getAttribute('data-pressed')));
}

/** Frames a second while the page is scrolled from its beginning to its end, `pixels` at each frame. */
export function framesWhileScrolling(page: Page, pixels = 24, seconds = 6): Promise<number> {
  return page.evaluate(
    ([step, most]) =>
      new Promise<number>((resolve) => {
        window.scrollTo(0, 0);
        const began = performance.now();
        let frames = 0;
        const go = () => {
          frames += 1;
          window.scrollBy(0, step);
          const isAtEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
          if (isAtEnd) window.scrollTo(0, 0);
          const passed = performance.now() - began;
          if (passed >= most * 1000) resolve((frames * 1000) / passed);
          else requestAnimationFrame(go);
        };
        requestAnimationFrame(go);
      }),
    [pixels, seconds] as const,
  );
}
