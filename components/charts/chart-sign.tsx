/** Marks of other forms: who can't tell the colours apart needs none. */
export type Sign = 'triangle' | 'diamond' | 'circle' | 'square' | 'cross' | 'ring';

const PATHS: Record<Sign, string> = {
  triangle: 'M0-6.5 6 4.5H-6Z',
  diamond: 'M0-6 6 0 0 6-6 0Z',
  circle: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  square: 'M-4.5-4.5h9v9h-9Z',
  cross: 'M-5-5 5 5M5-5-5 5',
  ring: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
};

interface ChartSignProps {
  sign: Sign;
  x: number;
  y: number;
  /** Sets the colour, as `text-…`. */
  tone: string;
}

/** One mark of a chart; the edge of the paper around it keeps those apart that lie on each other. */
export function ChartSign({ sign, x, y, tone }: ChartSignProps) {
  const isLine = sign === 'cross' || sign === 'ring';
  return (
    <g transform={`translate(${x} ${y})`} className={tone}>
      {isLine && <path d={PATHS[sign]} fill="none" className="stroke-sheet" strokeWidth="5" />}
      <path
        d={PATHS[sign]}
        fill={isLine ? 'none' : 'currentColor'}
        stroke={isLine ? 'currentColor' : 'var(--sheet)'}
        strokeWidth={isLine ? 2.25 : 1}
      />
    </g>
  );
}
