import { expect, it } from 'vitest';
import { captionsOf } from './captions';

const scene = (number: number, frames: number, text: string, detail: string | null = null) =>
  ({ number, role: 'point', text, detail, frames, product: 0 }) as const;

it('captions say what each scene says for as long as it stands, and the call once', () => {
  const scenes = [
    scene(1, 50, 'Hot & <i>cold</i> --> all day', 'Steel'),
    scene(2, 30, 'يبقى ساخنًا\nطوال اليوم'),
    scene(3, 45, 'Buy', 'Buy'),
  ];
  expect(captionsOf({ scenes, fps: 25, call: 'Buy' }, null)).toBe(
    'WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\nHot &amp; &lt;i&gt;cold&lt;/i&gt; --&gt; all day\nSteel\n\n' +
      '2\n00:00:02.000 --> 00:00:03.200\nيبقى ساخنًا طوال اليوم\n\n3\n00:00:03.200 --> 00:00:05.000\nBuy\n',
  );
});

it('captions of what is spoken stand while it is heard', () => {
  const line = { key: 'speech-2', scene: 1, text: 'Warm.', seconds: 1.1, from: 2.25 };
  const told = captionsOf(
    { scenes: [scene(1, 50, 'Hot'), scene(2, 50, 'Warm')], fps: 25, call: '' },
    { speed: 1.1, lines: [line] },
  );
  expect(told).toContain('1\n00:00:00.000 --> 00:00:02.000\nHot');
  expect(told).toContain('2\n00:00:02.250 --> 00:00:03.550\nWarm');
});
