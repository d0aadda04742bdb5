import { expect, it } from 'vitest';
import { contrastRatio, luminance, luminanceOf } from '../color/contrast';
import { hexToOklch, hexToRgb } from '../color/oklch';
import { setCall } from './call-button';
import { lateIn, samplePen, sampleScene, sampleSet } from './sample-set';

it.each(['#ffffff', '#000000', '#ffe600', '#2b2350', '#808080'])(
  'a button on %s has a fill that stands out from it, and words that are read on the fill',
  async (ground) => {
    const set = await sampleSet({ aspect_ratio: '1:1' });
    const scene = sampleScene(set);
    const pen = samplePen(set);
    pen.context.fillStyle = ground;
    pen.context.fillRect(0, 0, set.width, set.height);
    const on = hexToOklch(ground);
    const { rect, draw } = setCall(set, scene, { x: 100, y: 500, width: 800, height: 120 }, { fills: [on], on }, 0);
    draw(pen, lateIn(set, scene));
    const { data } = pen.context.getImageData(rect.x + rect.height / 2, rect.y + rect.height * 0.15, 1, 1);
    const fill = luminance([data[0] ?? 0, data[1] ?? 0, data[2] ?? 0]);
    expect(contrastRatio(fill, luminanceOf(on))).toBeGreaterThan(2.5);
    const [words] = pen.words;
    expect(words?.text).toBe(set.script.call);
    expect(contrastRatio(luminance(hexToRgb(words?.color ?? '')), fill)).toBeGreaterThanOrEqual(4.5);
    expect(words?.box.x).toBeGreaterThan(rect.x);
    expect((words?.box.x ?? 0) + (words?.box.width ?? 0)).toBeLessThan(rect.x + rect.width);
  },
);
