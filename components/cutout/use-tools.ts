import { useState } from 'react';
import type { Stroke } from '@/lib/domain/cutout/brush';

export const BRUSH_SIZES = { least: 0.004, most: 0.08 };
export const ZOOMS = { least: 1, most: 8 };

/** What the cut-out is seen on; on its photo what goes is only dimmed. */
export const GROUNDS = { photo: 'Photo', white: 'White', black: 'Black', color: 'Color' } as const;
export type Ground = keyof typeof GROUNDS;

/** The brush, and how it is looked at what it does. */
export function useTools() {
  const [tool, setTool] = useState<Stroke['tool']>('keep');
  const [size, setSize] = useState(0.02);
  const [exactly, setExactly] = useState(false);
  const [zoom, setZoom] = useState<number>(ZOOMS.least);
  const [ground, setGround] = useState<Ground>('photo');
  return {
    ...{ tool, size, exactly, zoom, ground, setTool, setExactly, setGround },
    setSize: (wanted: number) => setSize(Math.min(BRUSH_SIZES.most, Math.max(BRUSH_SIZES.least, wanted))),
    setZoom: (wanted: number) => setZoom(Math.min(ZOOMS.most, Math.max(ZOOMS.least, wanted))),
  };
}

export type Tools = ReturnType<typeof useTools>;
