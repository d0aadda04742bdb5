import type { Wave } from './wave';

/** Zero crossings of the filter on either side: what is above half the lower rate is gone, and nothing is heard of the cut. */
const CROSSINGS = 16;
/** Steps between two samples at which the filter is known. */
const STEPS = 512;

/** The same sound at another rate, by a windowed sinc. */
export function resample({ samples, rate }: Wave, wanted: number): Wave {
  if (rate === wanted) return { samples, rate };
  const share = Math.min(1, wanted / rate);
  const reach = CROSSINGS / share;
  const table = filterTable(share, reach);
  const result = new Float32Array(Math.round((samples.length * wanted) / rate));
  for (let at = 0; at < result.length; at++) {
    const place = (at * rate) / wanted;
    const from = Math.max(0, Math.ceil(place - reach));
    const to = Math.min(samples.length - 1, Math.floor(place + reach));
    let sum = 0;
    for (let sample = from; sample <= to; sample++) {
      sum += (samples[sample] ?? 0) * (table[Math.round(Math.abs(place - sample) * STEPS)] ?? 0);
    }
    result[at] = sum;
  }
  return { samples: result, rate: wanted };
}

/** Half of the filter, from its middle outwards, under a Hann window. */
function filterTable(share: number, reach: number): Float32Array {
  return Float32Array.from({ length: Math.ceil(reach * STEPS) + 1 }, (_, index) => {
    const distance = index / STEPS;
    if (distance >= reach) return 0;
    const x = Math.PI * distance * share;
    const sinc = x === 0 ? 1 : Math.sin(x) / x;
    return share * sinc * 0.5 * (1 + Math.cos((Math.PI * distance) / reach));
  });
}
