import { type RefObject, useEffect, useState } from 'react';

/** So near to what is in sight that it will be there in a moment. */
const MARGIN = '400px';

/** Whether the element is on screen, or about to be. */
export function useInSight(ref: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return inSight;
}
