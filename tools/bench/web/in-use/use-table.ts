import type { Spread, Use } from './measure-use';

/** What was promised of it, each beside what was measured. */
export function useTable({ submitted, painted, paintedBare, framesPerSecond, session }: Use): string {
  const row = (name: string, value: string, kept: boolean, goal: string) =>
    `${name.padEnd(44)}${value.padStart(22)}  ${kept ? 'kept' : 'MISSED'}  ${goal}`;
  const spread = ({ p50, p95 }: Spread) => `${p50.toFixed(0)} / ${p95.toFixed(0)} ms`;
  const { heapEarly, heapLate, eventListenersEarly, eventListenersLate, listenedEarly, listenedLate } = session;
  return [
    'in use, p50 / p95',
    row('press of Generate → waits, on screen', spread(submitted), submitted.p95 <= 50, 'p95 ≤ 50 ms'),
    row('change of a job → painted, bare page', spread(paintedBare), true, ''),
    row(
      'change of a job → painted',
      spread(painted),
      painted.p95 <= paintedBare.p95 * 1.2,
      `p95 ≤ 1.2 × bare: ${(painted.p95 / paintedBare.p95).toFixed(2)}`,
    ),
    row('scrolling 200 ads', `${framesPerSecond.toFixed(0)} frames/s`, framesPerSecond >= 55, '≥ 55'),
    row('heap, early → after an hour', `${heapEarly.toFixed(1)} → ${heapLate.toFixed(1)} MB`, heapLate < 20, '< 20 MB'),
    row(
      'listeners of events',
      `${eventListenersEarly} → ${eventListenersLate}`,
      eventListenersLate <= eventListenersEarly * 1.1,
      'none leaked',
    ),
    row('listened to', `${listenedEarly} → ${listenedLate}`, listenedLate <= listenedEarly, 'none leaked'),
  ].join('\n');
}
