import { useEffect, useRef } from 'react';
import type { Picture } from '@/lib/domain/cutout/grab-cut';
import { drawCutout, drawStroke } from './draw-cutout';
import type { Cutout } from './use-cutout';
import { usePointer } from './use-pointer';
import type { Tools } from './use-tools';
import { useKeyBrush } from './use-key-brush';

interface PaintAreaProps {
  picture: Picture;
  cutout: Cutout;
  tools: Tools;
  name: string;
}

/** The photo with its cut-out, larger than its frame when it is zoomed; painted on by mouse, pen, finger or keys. */
export function PaintArea({ picture, cutout, tools, name }: PaintAreaProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  const { width, height } = picture;
  const { alpha } = cutout;
  const { ground, zoom } = tools;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawCutout(context, picture, alpha, ground);
  }, [picture, alpha, ground]);

  const brush = { radius: tools.size, tool: tools.tool };
  const show = (points: { x: number; y: number }[]) => {
    const context = marks.current?.getContext('2d');
    if (context) drawStroke(context, { ...brush, points });
  };
  const finish = (points: { x: number; y: number }[]) => cutout.stroke({ ...brush, points }, tools.exactly);
  const pointer = usePointer({ frame, canvas: marks, zoom, setZoom: tools.setZoom, show, finish });
  const keys = useKeyBrush({ show, finish, step: Math.max(0.004, tools.size / 2) });
  // Fits the frame at a zoom of one, whatever their shapes.
  const size = {
    aspectRatio: `${width} / ${height}`,
    width: `min(${zoom * 100}cqw, ${(zoom * 100 * width) / height}cqh)`,
  };
  return (
    <div
      ref={frame}
      className="picture-box @container-size min-h-48 flex-1 overflow-auto overscroll-contain border-x-0 bg-proof"
    >
      <div className="flex min-h-full w-max min-w-full items-center justify-center">
        <div className="relative shrink-0" style={size}>
          <canvas ref={canvas} width={width} height={height} className="absolute inset-0 size-full" />
          <canvas
            ref={marks}
            width={width}
            height={height}
            tabIndex={0}
            role="application"
            aria-roledescription="brush area"
            aria-label={`${name}: arrow keys move the brush, space puts it down and lifts it`}
            className="absolute inset-0 size-full cursor-crosshair touch-none focus-visible:outline-[3px] focus-visible:outline-ember"
            {...pointer}
            {...keys}
          />
        </div>
      </div>
    </div>
  );
}
