import { useRef, type KeyboardEvent } from 'react';
import type { Point } from '@/lib/domain/cutout/brush';

interface KeyWork {
  show: (points: Point[]) => void;
  finish: (points: Point[]) => void;
  /** By how much an arrow key moves the brush: a share of the picture; with Shift five times as far. */
  step: number;
}

const WAYS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Paints without a pointer: arrows move the brush, the space bar or Enter puts it down and lifts it. */
export function useKeyBrush({ show, finish, step }: KeyWork) {
  const at = useRef<Point>({ x: 0.5, y: 0.5 });
  const line = useRef<Point[] | null>(null);

  function move([x, y]: readonly [number, number], far: boolean): void {
    const by = far ? step * 5 : step;
    const within = (value: number) => Math.min(1, Math.max(0, value));
    at.current = { x: within(at.current.x + x * by), y: within(at.current.y + y * by) };
    line.current?.push(at.current);
    show(line.current ?? [at.current]);
  }
  function press(): void {
    if (!line.current) {
      line.current = [at.current];
      show(line.current);
      return;
    }
    const painted = line.current;
    line.current = null;
    show([at.current]);
    finish(painted);
  }
  return {
    onKeyDown(event: KeyboardEvent) {
      const way = WAYS[event.key];
      if (way) move(way, event.shiftKey);
      else if (event.key === ' ' || event.key === 'Enter') press();
      else return;
      event.preventDefault();
    },
    onFocus: () => show([at.current]),
    onBlur: () => {
      line.current = null;
      show([]);
    },
  };
}
