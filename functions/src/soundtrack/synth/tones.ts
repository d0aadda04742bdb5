import { shaped } from './envelope';
import { lowPass, noise } from './noise';
import { hertzOf, oscillator, SAMPLE_RATE, sine } from './wave-table';

/** An electric piano: a sine whose phase another moves, less and less. */
export function keys(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const [tine, hammer] = [sine(hertz), sine(hertz * 14)];
  const [body, above] = [oscillator(hertz, { slope: 2.2 }), sine(hertz * 2.002)];
  const envelope = { attack: 0.006, decay: 0.9, sustain: 0.12, release: 0.5 };
  return shaped(seconds, envelope, (at) => {
    const struck = Math.exp(-at * 9);
    return (
      0.55 * tine(1 + 0.002 * struck) + 0.3 * body() + 0.18 * above() * struck + 0.035 * hammer() * struck * struck
    );
  });
}

/** Three soft voices a little out of tune with each other. */
export function pad(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const voices = [0.997, 1, 1.0035].map((off, index) => oscillator(hertz * off, { slope: 1.7 }, index * 0.31));
  const envelope = { attack: Math.min(0.6, seconds / 3), decay: 2, sustain: 0.8, release: 0.9 };
  return shaped(seconds, envelope, () => voices.reduce((sum, voice) => sum + voice(), 0) / 3);
}

/** A bell: harmonics that are none, the higher the shorter. */
export function bell(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const partials = [
    { wave: sine(hertz), level: 0.6, fall: 1.2 },
    { wave: sine(hertz * 2.756), level: 0.2, fall: 3.5 },
    { wave: sine(hertz * 4), level: 0.12, fall: 5 },
    { wave: sine(hertz * 5.404), level: 0.06, fall: 9 },
  ];
  const envelope = { attack: 0.002, decay: 1.4, sustain: 0, release: 0.9 };
  return shaped(Math.max(seconds, 0.9), envelope, (at) =>
    partials.reduce((sum, { wave, level, fall }) => sum + wave() * level * Math.exp(-at * fall), 0),
  );
}

/** A bar of wood struck with a soft mallet. */
export function mallet(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const [bar, fourth, tenth] = [sine(hertz), sine(hertz * 3.93), sine(hertz * 9.2)];
  const envelope = { attack: 0.002, decay: 0.28, sustain: 0, release: 0.25 };
  return shaped(
    Math.max(seconds, 0.35),
    envelope,
    (at) => 0.8 * bar() + 0.22 * fourth() * Math.exp(-at * 18) + 0.1 * tenth() * Math.exp(-at * 40),
  );
}

/** A string: a burst of noise that runs round a loop as long as its period, and loses its edges (Karplus and Strong). */
export function pluck(pitch: number, seconds: number): Float32Array {
  const period = SAMPLE_RATE / hertzOf(pitch) - 0.5;
  const length = Math.floor(period);
  const [random, soft] = [noise(`string ${pitch}`), lowPass(0.45)];
  const string = Float32Array.from({ length: length + 1 }, () => soft(random()));
  let at = 0;
  const share = period - length;
  const envelope = { attack: 0.001, decay: 1.1, sustain: 0, release: 0.3 };
  return shaped(Math.max(seconds, 0.5), envelope, () => {
    const next = (at + 1) % (length + 1);
    const [one, other] = [string[at] ?? 0, string[next] ?? 0];
    const value = one + (other - one) * (1 - share);
    string[at] = 0.996 * 0.5 * (one + other);
    at = next;
    return value * 1.6;
  });
}

/** A soft square that trembles when it is held. */
export function lead(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const [one, other] = [
    oscillator(hertz, { slope: 1.5, oddOnly: true }),
    oscillator(hertz * 1.004, { slope: 1.6 }, 0.4),
  ];
  const tremble = sine(5.2);
  const envelope = { attack: 0.012, decay: 0.4, sustain: 0.6, release: 0.22 };
  return shaped(seconds, envelope, (at) => {
    const bend = 1 + 0.004 * tremble() * Math.min(1, at * 2);
    return 0.6 * one(bend) + 0.4 * other(bend);
  });
}

/** Short and bright: what runs through a chord. */
export function pulse(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const [bright, dull] = [oscillator(hertz, { slope: 1.05 }), oscillator(hertz, { slope: 2 })];
  const envelope = { attack: 0.003, decay: 0.12, sustain: 0.12, release: 0.09 };
  return shaped(seconds, envelope, (at) => {
    const open = Math.exp(-at * 16);
    return 0.7 * (bright() * open + dull() * (1 - open));
  });
}

/** Round below, with enough above that a phone plays it too. */
export function bass(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const [low, edge] = [sine(hertz), oscillator(hertz, { slope: 1.3 })];
  const envelope = { attack: 0.006, decay: 0.35, sustain: 0.6, release: 0.08 };
  return shaped(seconds, envelope, (at) => Math.tanh(1.3 * low() + 0.42 * edge() * (0.4 + Math.exp(-at * 7))));
}

/** The same for long notes: nothing but round. */
export function subBass(pitch: number, seconds: number): Float32Array {
  const hertz = hertzOf(pitch);
  const [low, above] = [sine(hertz), oscillator(hertz, { slope: 2 })];
  const envelope = { attack: 0.02, decay: 1.2, sustain: 0.55, release: 0.25 };
  return shaped(seconds, envelope, () => 0.75 * low() + 0.25 * above());
}
