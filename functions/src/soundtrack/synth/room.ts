import { SAMPLE_RATE } from './wave-table';

/** Seconds of the echoes that a small hall gives, none of which is a multiple of another (after Schroeder). */
const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437];
const SPREADS = [0.005, 0.0017];
/** How much later the right hears it. */
const APART = 0.0011;
const LIVELY = 0.77;
/** How much of the highs each echo loses. */
const DULL = 0.35;

/** What a room gives back of a sound, for an ear. */
export function room(dry: Float32Array, ear: 'left' | 'right'): Float32Array {
  const later = ear === 'right' ? APART : 0;
  const wet = new Float32Array(dry.length);
  for (const echo of ECHOES) addEchoes(dry, wet, Math.round((echo + later) * SAMPLE_RATE));
  for (const spread of SPREADS) diffuse(wet, Math.round((spread + later / 4) * SAMPLE_RATE));
  return wet;
}

function addEchoes(dry: Float32Array, wet: Float32Array, delay: number): void {
  const line = new Float32Array(delay);
  let [at, dulled] = [0, 0];
  for (let sample = 0; sample < dry.length; sample++) {
    const echo = line[at] ?? 0;
    dulled = echo * (1 - DULL) + dulled * DULL;
    line[at] = (dry[sample] ?? 0) + dulled * LIVELY;
    wet[sample] = (wet[sample] ?? 0) + echo / ECHOES.length;
    at = at + 1 === delay ? 0 : at + 1;
  }
}

/** Blurs echoes without colouring them. */
function diffuse(wet: Float32Array, delay: number): void {
  const line = new Float32Array(delay);
  let at = 0;
  for (let sample = 0; sample < wet.length; sample++) {
    const [kept, now] = [line[at] ?? 0, wet[sample] ?? 0];
    const through = now + kept * 0.5;
    line[at] = through;
    wet[sample] = kept - through * 0.5;
    at = at + 1 === delay ? 0 : at + 1;
  }
}
