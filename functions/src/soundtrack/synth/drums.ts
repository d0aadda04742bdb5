import { highPass, lowPass, noise } from './noise';
import { SAMPLE_RATE } from './wave-table';

/** A drum rings for as long as it rings, however long its note. */
function drum(seconds: number, sample: (at: number) => number): Float32Array {
  const length = Math.ceil(seconds * SAMPLE_RATE);
  const note = new Float32Array(length);
  for (let at = 0; at < length; at++) {
    // A short way down at its end, so that it does not click.
    const left = Math.min(1, (length - at) / 480);
    note[at] = sample(at / SAMPLE_RATE) * left;
  }
  return note;
}

export function kick(): Float32Array {
  const click = noise('kick');
  let phase = 0;
  return drum(0.36, (at) => {
    phase += (46 + 130 * Math.exp(-at * 38)) / SAMPLE_RATE;
    return Math.tanh(1.6 * Math.sin(2 * Math.PI * phase) * Math.exp(-at * 9)) + 0.12 * click() * Math.exp(-at * 300);
  });
}

export function snare(): Float32Array {
  const [rattle, edge] = [noise('snare'), highPass(0.25)];
  return drum(
    0.24,
    (at) => 0.7 * edge(rattle()) * Math.exp(-at * 20) + 0.5 * Math.sin(2 * Math.PI * 185 * at) * Math.exp(-at * 28),
  );
}

/** Hands that don’t meet at once. */
const HANDS = [0, 0.011, 0.021, 0.03];

export function clap(): Float32Array {
  const [hands, edge, soft] = [noise('clap'), highPass(0.18), lowPass(0.6)];
  return drum(0.26, (at) => {
    const loud = HANDS.reduce((sum, hand) => sum + (at >= hand ? Math.exp(-(at - hand) * 130) : 0), 0);
    return soft(edge(hands())) * (0.8 * loud + 0.5 * (at > 0.03 ? Math.exp(-(at - 0.03) * 17) : 0));
  });
}

export function rim(): Float32Array {
  return drum(0.07, (at) => {
    const [low, high] = [Math.sin(2 * Math.PI * 480 * at), Math.sin(2 * Math.PI * 1740 * at)];
    return (0.5 * low + 0.5 * high) * Math.exp(-at * 90);
  });
}

export function hat(): Float32Array {
  const [metal, edge] = [noise('hat'), highPass(0.75)];
  return drum(0.06, (at) => edge(metal()) * Math.exp(-at * 75));
}

export function openHat(): Float32Array {
  const [metal, edge] = [noise('open hat'), highPass(0.72)];
  return drum(0.28, (at) => edge(metal()) * Math.exp(-at * 13));
}

export function shaker(): Float32Array {
  const [beads, edge, soft] = [noise('shaker'), highPass(0.5), lowPass(0.7)];
  return drum(0.11, (at) => soft(edge(beads())) * Math.min(1, at * 45) * Math.exp(-at * 34));
}
