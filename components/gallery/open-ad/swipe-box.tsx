import { useRef, type PointerEvent, type ReactNode, type Ref } from 'react';
import { classNames } from '@/components/ui/class-names';

interface SwipeBoxProps {
  ref: Ref<HTMLDivElement>;
  onSwipe: (by: 1 | -1) => void;
  /** Two pictures lie on it. */
  tall?: boolean;
  children: ReactNode;
}

/** Pixels that a finger has to travel before it counts as turning the page. */
const SWIPE = 48;

/** The bed that the picture lies on; a finger across it turns the page. */
export function SwipeBox({ ref, onSwipe, tall = false, children }: SwipeBoxProps) {
  const swipeFrom = useRef<{ x: number; y: number } | null>(null);

  function onPointerUp(event: PointerEvent) {
    const from = swipeFrom.current;
    swipeFrom.current = null;
    if (!from || event.pointerType === 'mouse') return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx < 0 ? 1 : -1);
  }

  return (
    <div
      ref={ref}
      className={classNames(
        tall ? 'min-h-[85dvh]' : 'min-h-[55dvh]',
        '@container-size flex min-w-0 touch-pan-y scroll-mt-14 items-center justify-center p-4 select-none sm:p-8',
      )}
      onPointerDown={(event) => {
        swipeFrom.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        swipeFrom.current = null;
      }}
    >
      {children}
    </div>
  );
}
