'use client';

import Link from 'next/link';
import { type PointerEvent, useMemo, useRef } from 'react';
import type { Unit } from '@/lib/domain/insights/figures/metric-words';
import { Axes, type Plot } from './axes';
import { ChartSign, type Sign } from './chart-sign';
import { nearestPoint } from './nearest-point';
import type { Scale } from './scale';
import { tickText } from './tick-text';
import { usePicked } from './use-picked';
import { useWidth } from './use-width';

export interface ScatterPoint {
  id: string;
  x: number;
  y: number;
  sign: Sign;
  tone: string;
  /** What it is, and what is read of it. */
  name: string;
  text: string;
  href: string;
}

export interface ScatterAxis {
  label: string;
  unit: Unit;
  scale: Scale;
  /** Where a dashed line goes, and what it is; null where there is none. */
  line: { at: number; label: string } | null;
}

interface ScatterChartProps {
  /** What it shows, for who moves through it by the keys. */
  label: string;
  points: readonly ScatterPoint[];
  x: ScatterAxis;
  y: ScatterAxis;
  currency: string | null;
  /** What the four corners mean, from the upper left one clockwise. */
  corners?: readonly [string, string, string, string];
}

const HEIGHT = 340;
/** So far from a mark, in pixels, a finger still means it. */
const REACH = 28;

/** Two figures of every ad against each other. */
export function ScatterChart({ label, points, x, y, currency, corners }: ScatterChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plot: Plot = { left: 48, top: 26, width: Math.max(120, width - 62), height: HEIGHT - 74 };
  const ordered = useMemo(() => points.toSorted((one, other) => one.x - other.x), [points]);
  const { picked, pick, onKeyDown } = usePicked(ordered.length);
  const places = ordered.map((point) => ({
    x: plot.left + plot.width * x.scale.at(point.x),
    y: plot.top + plot.height * (1 - y.scale.at(point.y)),
  }));
  const [point, place] = picked === null ? [] : [ordered[picked], places[picked]];
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const found = nearestPoint(places, { x: event.clientX - box.left, y: event.clientY - box.top }, REACH);
    if (found !== null) pick(found);
  };
  return (
    <>
      <div
        ref={frame}
        tabIndex={0}
        role="group"
        aria-label={`${label}. The arrow keys go from ad to ad.`}
        onKeyDown={onKeyDown}
        className="overflow-hidden"
      >
        <svg
          width={width}
          height={HEIGHT}
          aria-hidden="true"
          onPointerMove={look}
          onPointerDown={look}
          className="block touch-pan-y"
          // Figures go from left to right in every language.
          direction="ltr"
        >
          <Axes
            plot={plot}
            x={{ ...x, text: (value) => tickText(value, x.unit, currency) }}
            y={{ ...y, text: (value) => tickText(value, y.unit, currency) }}
          />
          <Lines plot={plot} x={x} y={y} />
          {corners && <Corners plot={plot} names={corners} />}
          {ordered.map(({ id, sign, tone }, index) => (
            <ChartSign key={id} sign={sign} tone={tone} x={places[index]?.x ?? 0} y={places[index]?.y ?? 0} />
          ))}
          {place && <circle cx={place.x} cy={place.y} r="11" fill="none" className="stroke-ink" strokeWidth="2" />}
        </svg>
      </div>
      <p role="status" className="min-h-12 border-t border-rule pt-2 text-small">
        {point ? (
          <>
            <Link href={point.href} dir="auto" className="font-semibold underline decoration-ember underline-offset-4">
              {point.name}
            </Link>
            <span className="text-ink-soft"> · {point.text}</span>
          </>
        ) : (
          <span className="text-ink-soft">Point at a mark, tap it, or go through them with the arrow keys.</span>
        )}
      </p>
    </>
  );
}

function Lines({ plot, x, y }: Pick<ScatterChartProps, 'x' | 'y'> & { plot: Plot }) {
  const { left, top, width, height } = plot;
  const atX = x.line && left + width * x.scale.at(x.line.at);
  const atY = y.line && top + height * (1 - y.scale.at(y.line.at));
  return (
    <g className="stroke-ink/60" strokeDasharray="3 4">
      {atX !== null && <line x1={atX} x2={atX} y1={top} y2={top + height} />}
      {atY !== null && <line x1={left} x2={left + width} y1={atY} y2={atY} />}
      {y.line && atY !== null && (
        <text
          x={left + width}
          y={atY - 5}
          textAnchor="end"
          stroke="none"
          className="fill-ink-soft text-mini [paint-order:stroke]"
        >
          {y.line.label}
        </text>
      )}
    </g>
  );
}

function Corners({ plot, names }: { plot: Plot; names: readonly [string, string, string, string] }) {
  const { left, top, width, height } = plot;
  const [start, end] = [left + 6, left + width - 6];
  const [upper, lower] = [top + 14, top + height - 7];
  const places = [
    [start, upper, 'start'],
    [end, upper, 'end'],
    [end, lower, 'end'],
    [start, lower, 'start'],
  ] as const;
  return places.map(([x, y, anchor], index) => (
    <text key={names[index]} x={x} y={y} textAnchor={anchor} className="fill-ink-soft text-mini italic">
      {names[index]}
    </text>
  ));
}
