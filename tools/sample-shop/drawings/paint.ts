/** Colours of one drawn product. */
export interface Paint {
  /** Fills that lie in the drawing: light from the left, and from above. */
  round: string;
  flat: string;
  dark: string;
  light: string;
  main: string;
}

/** A colour nearer to black (−1) or white (1). */
export function shade(color: string, by: number): string {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const target = by < 0 ? 0 : 255;
  const mixed = channels.map((value) => Math.round(value + (target - value) * Math.abs(by)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export function paintOf(color: string): Paint {
  return {
    round: 'url(#round)',
    flat: 'url(#flat)',
    dark: shade(color, -0.45),
    light: shade(color, 0.45),
    main: color,
  };
}

const stop = (at: number, color: string) => `<stop offset="${at}" stop-color="${color}"/>`;

/** The gradients that `round` and `flat` name, and those of the grounds; a blur would take ten times as long. */
export function gradientsOf(color: string): string {
  const round = [
    stop(0, shade(color, -0.35)),
    stop(0.25, shade(color, 0.35)),
    stop(0.45, color),
    stop(0.85, shade(color, -0.3)),
    stop(1, shade(color, -0.12)),
  ];
  const flat = [stop(0, shade(color, 0.22)), stop(1, shade(color, -0.22))];
  return `<linearGradient id="round">${round.join('')}</linearGradient>
    <linearGradient id="flat" x2="0.4" y2="1">${flat.join('')}</linearGradient>
    <radialGradient id="shadow">${stop(0.3, '#0006')}${stop(0.7, '#0002')}${stop(1, '#0000')}</radialGradient>
    <linearGradient id="wall" x2="0" y2="1">${[0, 0.64, 0.78, 1].map((at, index) => stop(at, shade(color, [0.9, 0.88, 0.8, 0.78][index] ?? 0))).join('')}</linearGradient>
    <linearGradient id="beam">${stop(0, '#fff0')}${stop(0.5, '#fff3')}${stop(1, '#fff0')}</linearGradient>`;
}
