import { type RefObject, useEffect, useState } from 'react';

/** What is drawn before anything is measured, and on the server. */
const FIRST_WIDTH = 640;

/** The width of an element in pixels: a chart is drawn in them, so that its letters are never scaled. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
