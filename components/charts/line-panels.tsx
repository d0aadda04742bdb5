'use client';

import { type PointerEvent, useRef } from 'react';
import type { Unit } from '@/lib/domain/insights/figures/metric-words';
import { linearScale } from './scale';
import { tickText } from './tick-text';
import { usePicked } from './use-picked';
import { useWidth } from './use-width';

export interface Panel {
  label: string;
  unit: Unit;
  /** One for each day; null where nothing is known. */
  values: readonly (number | null)[];
  text: (value: number) => string;
}

interface LinePanelsProps {
  label: string;
  /** Names of the days, in order. */
  days: readonly string[];
  panels: readonly Panel[];
  currency: string | null;
}

const [LEFT, RIGHT, PANEL, GAP, FOOT] = [48, 14, 96, 34, 24];

/** How figures went over time: each in a panel of its own, one under the other, as two scales in one picture mislead. */
export function LinePanels({ label, days, panels, currency }: LinePanelsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { picked, pick, onKeyDown } = usePicked(days.length);
  const inner = Math.max(100, width - LEFT - RIGHT);
  const height = panels.length * (PANEL + GAP) + FOOT;
  const atX = (index: number) => LEFT + (days.length < 2 ? inner / 2 : (inner * index) / (days.length - 1));
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - LEFT;
    pick(Math.min(days.length - 1, Math.max(0, Math.round((x / inner) * (days.length - 1)))));
  };
  return (
    <>
      <div
        ref={frame}
        tabIndex={0}
        role="group"
        aria-label={`${label}. The arrow keys go from day to day.`}
        onKeyDown={onKeyDown}
        className="overflow-hidden"
      >
        <svg
          width={width}
          height={height}
          aria-hidden="true"
          onPointerMove={look}
          onPointerDown={look}
          className="block touch-pan-y"
          direction="ltr"
        >
          {panels.map((panel, index) => (
            <PanelShape
              key={panel.label}
              panel={panel}
              top={GAP - 8 + index * (PANEL + GAP)}
              place={{ width, atX, picked, currency }}
            />
          ))}
          {[0, days.length - 1].map((index) => (
            <text
              key={index}
              x={atX(index)}
              y={height - 6}
              textAnchor={index === 0 ? 'start' : 'end'}
              className="fill-ink-soft text-mini"
            >
              {days[index]}
            </text>
          ))}
        </svg>
      </div>
      <p role="status" className="min-h-8 border-t border-rule pt-2 text-small">
        {picked === null ? (
          <span className="text-ink-soft">Point at a day, tap it, or go through them with the arrow keys.</span>
        ) : (
          <>
            <span className="font-semibold">{days[picked]}</span>
            {panels.map(({ label: name, values, text }) => {
              const value = values[picked];
              return (
                <span key={name} className="text-ink-soft">
                  {' · '}
                  {name} {value === null || value === undefined ? '–' : text(value)}
                </span>
              );
            })}
          </>
        )}
      </p>
    </>
  );
}

interface PanelPlace {
  width: number;
  atX: (index: number) => number;
  picked: number | null;
  currency: string | null;
}

function PanelShape({ panel, top, place }: { panel: Panel; top: number; place: PanelPlace }) {
  const { width, atX, picked, currency } = place;
  const scale = linearScale(
    panel.values.filter((value) => value !== null),
    2,
  );
  const atY = (value: number) => top + PANEL * (1 - scale.at(value));
  const value = picked === null ? null : (panel.values[picked] ?? null);
  return (
    <g>
      <text x={LEFT} y={top - 9} className="fill-ink text-mini font-semibold">
        {panel.label}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={width - RIGHT} y1={atY(tick)} y2={atY(tick)} className="stroke-rule" />
          <text x={LEFT - 6} y={atY(tick) + 4} textAnchor="end" className="fill-ink-soft text-mini tabular-nums">
            {tickText(tick, panel.unit, currency)}
          </text>
        </g>
      ))}
      <path d={linePath(panel.values, atX, atY)} fill="none" className="stroke-ember-ink" strokeWidth="2" />
      {picked !== null && (
        <line
          x1={atX(picked)}
          x2={atX(picked)}
          y1={top}
          y2={top + PANEL}
          className="stroke-ink"
          strokeDasharray="2 3"
        />
      )}
      {picked !== null && value !== null && <circle cx={atX(picked)} cy={atY(value)} r="4.5" className="fill-ink" />}
    </g>
  );
}

/** A line that breaks off where a day says nothing; a day between two such is a dot. */
export function linePath(
  values: readonly (number | null)[],
  atX: (index: number) => number,
  atY: (value: number) => number,
): string {
  const known = (index: number) => (values[index] ?? null) !== null;
  return values
    .map((value, index) => {
      if (value === null) return '';
      const point = `${atX(index).toFixed(1)} ${atY(value).toFixed(1)}`;
      if (known(index - 1)) return `L${point}`;
      return known(index + 1) ? `M${point}` : `M${point}h0.01`;
    })
    .join('');
}
