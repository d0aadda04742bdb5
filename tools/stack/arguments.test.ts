import { expect, it } from 'vitest';
import { readArguments } from './arguments';

const env = { NODE_ENV: 'test' } as const;
const plain = {
  offset: 10_000,
  fresh: false,
  msPerAd: 0,
  app: true,
  geminiSim: undefined,
  data: undefined,
  command: [],
};

it.each([
  [[], {}, plain],
  [['--fresh'], {}, { ...plain, fresh: true }],
  [['--offset', '20000', '--no-app'], {}, { ...plain, offset: 20_000, app: false }],
  [['--offset', '20000'], { ADFORGE_PORT_OFFSET: '30000' }, { ...plain, offset: 20_000 }],
  [[], { ADFORGE_PORT_OFFSET: '30000' }, { ...plain, offset: 30_000 }],
  [['--ms-per-ad', '3000'], { STUDIO_MS_PER_AD: '5' }, { ...plain, msPerAd: 3000 }],
  [[], { STUDIO_MS_PER_AD: '5' }, { ...plain, msPerAd: 5 }],
  [['--gemini-sim'], {}, { ...plain, geminiSim: { failShare: 0 } }],
  [['--gemini-sim', '--fail', '0.3'], { GEMINI_SIM_FAIL: '1' }, { ...plain, geminiSim: { failShare: 0.3 } }],
  [['--gemini-sim'], { GEMINI_SIM_FAIL: '0.5' }, { ...plain, geminiSim: { failShare: 0.5 } }],
  [['--fresh', '--', 'npx', 'vitest', '--fresh'], {}, { ...plain, fresh: true, command: ['npx', 'vitest', '--fresh'] }],
])('%j with %j', (argv, extra, expected) => {
  expect(readArguments(argv, { ...env, ...extra }, 10_000)).toEqual(expected);
});

it.each([
  [['--slow']],
  [['--ms-per-ad', 'fast']],
  [['--ms-per-ad', '-5']],
  [['stray']],
  [['--fail', '0.3']],
  [['--gemini-sim', '--fail', '30']],
  [['--gemini-sim', '--fail', 'often']],
])('%j is refused', (argv) => {
  expect(() => readArguments(argv, env, 0)).toThrow();
});
