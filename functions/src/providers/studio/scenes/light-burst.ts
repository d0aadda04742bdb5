import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { drawSoft } from './soft-layer';

export interface LightBurst {
  /** Where it comes from, how wide its mouth is and how high it reaches, in pixels. */
  x: number;
  y: number;
  mouth: number;
  reach: number;
  color: Oklch;
  alpha: number;
}

const BEAMS = [-0.95, -0.62, -0.34, -0.08, 0.2, 0.48, 0.8];

/** Light that bursts upwards out of an opening, in beams that widen and fade. */
export function drawLightBurst(context: SKRSContext2D, { x, y, mouth, reach, color, alpha }: LightBurst): void {
  softEllipse(context, x, y - reach * 0.25, mouth * 0.95, reach * 0.85, color, alpha * 0.55);
  drawSoft(context, { softness: 7, alpha }, (sketch) => {
    for (const [index, turn] of BEAMS.entries()) {
      const length = reach * (0.86 + 0.2 * ((index * 3) % 4) * 0.33);
      const spread = 0.05 + 0.022 * ((index * 5) % 3);
      const fade = sketch.createRadialGradient(x, y, 0, x, y, length);
      fade.addColorStop(0, css(color, 0.9));
      fade.addColorStop(0.45, css(color, 0.38));
      fade.addColorStop(1, css(color, 0));
      sketch.fillStyle = fade;
      const foot = x + turn * mouth * 0.36;
      const end = (angle: number) =>
        [foot + Math.sin(angle) * length * 1.2, y - Math.cos(angle) * length * 1.2] as const;
      sketch.beginPath();
      sketch.moveTo(foot - mouth * 0.035, y);
      sketch.lineTo(...end(turn * 0.78 - spread));
      sketch.lineTo(...end(turn * 0.78 + spread));
      sketch.lineTo(foot + mouth * 0.035, y);
      sketch.closePath();
      sketch.fill();
    }
  });
}
