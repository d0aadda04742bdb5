import { useRef, type PointerEvent, type RefObject, type WheelEvent } from 'react';
import type { Point } from '@/lib/domain/cutout/brush';

interface PointerWork {
  frame: RefObject<HTMLDivElement | null>;
  canvas: RefObject<HTMLCanvasElement | null>;
  zoom: number;
  setZoom: (zoom: number) => void;
  show: (points: Point[]) => void;
  finish: (points: Point[]) => void;
}

interface Spread {
  x: number;
  y: number;
  distance: number;
}

/** One finger, pen or mouse paints; two fingers move and zoom. */
export function usePointer({ frame, canvas, zoom, setZoom, show, finish }: PointerWork) {
  const down = useRef(new Map<number, { x: number; y: number }>());
  const points = useRef<Point[]>([]);
  const spread = useRef<Spread | null>(null);

  function add(event: PointerEvent): void {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return;
    points.current.push({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
    show(points.current);
  }
  function stopPainting(): void {
    points.current = [];
    show([]);
  }
  function moveTogether(): void {
    const now = spreadOf([...down.current.values()]);
    const before = spread.current;
    spread.current = now;
    if (!now || !before) return;
    frame.current?.scrollBy(before.x - now.x, before.y - now.y);
    if (before.distance > 0) setZoom((zoom * now.distance) / before.distance);
  }
  return {
    onPointerDown(event: PointerEvent<HTMLCanvasElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      stopPainting();
      spread.current = spreadOf([...down.current.values()]);
      if (down.current.size === 1) add(event);
    },
    onPointerMove(event: PointerEvent<HTMLCanvasElement>) {
      if (!down.current.has(event.pointerId)) return;
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (down.current.size > 1) moveTogether();
      // After two fingers, the one that is left doesn't paint.
      else if (points.current.length > 0) add(event);
    },
    onPointerUp(event: PointerEvent<HTMLCanvasElement>) {
      down.current.delete(event.pointerId);
      const painted = points.current;
      stopPainting();
      if (painted.length > 0) finish(painted);
    },
    onPointerCancel(event: PointerEvent<HTMLCanvasElement>) {
      down.current.delete(event.pointerId);
      stopPainting();
    },
    onWheel(event: WheelEvent) {
      if (event.ctrlKey) setZoom(zoom * Math.exp(-event.deltaY / 300));
    },
  };
}

/** The middle of two fingers and how far they are apart; null with fewer. */
function spreadOf([one, other]: readonly { x: number; y: number }[]): Spread | null {
  if (!one || !other) return null;
  return {
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
    distance: Math.hypot(one.x - other.x, one.y - other.y),
  };
}
