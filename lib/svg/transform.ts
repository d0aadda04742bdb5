/** The six numbers of SVG’s `matrix(…)`. */
export type Transform = readonly [number, number, number, number, number, number];

export const IDENTITY: Transform = [1, 0, 0, 1, 0, 0];

export function combined([a, b, c, d, e, f]: Transform, [g, h, i, j, k, l]: Transform): Transform {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function moved([a, b, c, d, e, f]: Transform, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** What a `transform` attribute does; what can’t be read does nothing. */
export function readTransform(text: string | undefined): Transform {
  let whole = IDENTITY;
  for (const [, name = '', list = ''] of (text ?? '').slice(0, 2000).matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : [Number(part)]));
    whole = combined(whole, toTransform(name, numbers));
  }
  return whole.every(Number.isFinite) ? whole : IDENTITY;
}

function toTransform(name: string, numbers: readonly number[]): Transform {
  const [x = 0, y] = numbers;
  switch (name) {
    case 'matrix':
      return numbers.length === 6 ? (numbers as unknown as Transform) : IDENTITY;
    case 'translate':
      return [1, 0, 0, 1, x, y ?? 0];
    case 'scale':
      return [x, 0, 0, y ?? x, 0, 0];
    case 'rotate':
      return turn(x, y ?? 0, numbers[2] ?? 0);
    case 'skewX':
      return [1, 0, Math.tan((x * Math.PI) / 180), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan((x * Math.PI) / 180), 0, 1, 0, 0];
    default:
      return IDENTITY;
  }
}

function turn(degrees: number, x: number, y: number): Transform {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return combined(combined([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
}
