import type { Scale } from './scale';

/** Where a chart draws, in pixels of its picture. */
export interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface AxesProps {
  plot: Plot;
  x: { scale: Scale; label: string; text: (value: number) => string };
  y: { scale: Scale; label: string; text: (value: number) => string };
}

const LETTERS = 'fill-ink-soft text-mini tabular-nums';

/** Both axes of a chart of two figures: their names, ticks and thin lines through the picture. */
export function Axes({ plot, x, y }: AxesProps) {
  const { left, top, width, height } = plot;
  return (
    <g aria-hidden="true">
      {y.scale.ticks.map((tick) => {
        const at = top + height * (1 - y.scale.at(tick));
        return (
          <g key={tick}>
            <line x1={left} x2={left + width} y1={at} y2={at} className="stroke-rule" />
            <text x={left - 6} y={at + 4} textAnchor="end" className={LETTERS}>
              {y.text(tick)}
            </text>
          </g>
        );
      })}
      {x.scale.ticks.map((tick, index) => {
        const at = left + width * x.scale.at(tick);
        const isLast = index === x.scale.ticks.length - 1;
        return (
          <g key={tick}>
            <line x1={at} x2={at} y1={top} y2={top + height} className="stroke-rule" />
            <text x={at} y={top + height + 16} textAnchor={isLast ? 'end' : 'middle'} className={LETTERS}>
              {x.text(tick)}
            </text>
          </g>
        );
      })}
      <text x={left} y={top - 10} className="fill-ink text-mini font-semibold">
        {y.label}
      </text>
      <text x={left + width} y={top + height + 34} textAnchor="end" className="fill-ink text-mini font-semibold">
        {x.label}
        {x.scale.isLog ? ' (each step is ten times the last)' : ''}
      </text>
    </g>
  );
}
