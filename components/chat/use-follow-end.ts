import { type RefObject, useEffect, useRef } from 'react';
import { type Answering, isUnderWay } from '@/lib/client/chat/answering';

/** Who has scrolled up by more than this reads something else. */
const NEAR_PX = 200;

/** Keeps the end of a growing answer in sight, as long as the person is there. Gives the element that marks it. */
export function useFollowEnd(live: Answering | null): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const question = live && isUnderWay(live) ? live.question : null;
  const length = live?.answer.length ?? 0;

  useEffect(() => {
    if (question !== null) end.current?.scrollIntoView({ block: 'end' });
  }, [question]);

  useEffect(() => {
    const { scrollHeight } = document.documentElement;
    const below = scrollHeight - window.scrollY - window.innerHeight;
    if (length > 0 && below > 0 && below < NEAR_PX) window.scrollTo({ top: scrollHeight });
  }, [length]);

  return end;
}
