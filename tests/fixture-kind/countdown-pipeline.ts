import { z } from 'zod';
import type { IdentifiedJob } from '../../lib/domain/jobs/job';
import { priceOfOne } from '../../lib/domain/money/usage';
import type { JobPipeline } from '../../functions/src/engine/registry/pipeline';
import { ProviderError } from '../../functions/src/providers/provider-error';
import { type CountdownInput, type CountdownResult, countdownResultSchema } from './countdown';
import { payFor } from './paid-calls';

const stateSchema = z.object({ gathered: z.boolean(), waited: z.boolean() });
type CountdownState = z.infer<typeof stateSchema>;
type CountdownJob = Omit<IdentifiedJob, 'input' | 'result'> & { input: CountdownInput; result: CountdownResult | null };

const CENT = priceOfOne(0.01);
const WAIT_MS = 300;

/**
 * A kind that ends its stages with each of the outcomes that there are, and pays for something in each: it gathers, waits
 * once for an operation elsewhere, splits, counts each step as a part, and concludes. Words say what shall go wrong.
 */
export const countdownPipeline: JobPipeline<CountdownJob, CountdownState> = {
  state: stateSchema,
  initialState: { gathered: false, waited: false },
  stages: {
    gather: {
      async run({ job, state, setAside, save, announce }) {
        await setAside({ usd: 0.01 * (job.input.steps + 1) });
        if (!state.gathered) {
          await payFor(job.id, 'gather');
          await save({ ...state, gathered: true }, CENT);
        }
        if (!state.waited) {
          const until = new Date(Date.now() + WAIT_MS);
          return { then: 'wait', until, state: { gathered: true, waited: true }, detail: 'Waiting for the words' };
        }
        await announce({ detail: 'The words are here', share: 0.8 });
        return { then: 'next', state, found: '1 sentence' };
      },
    },
    split: {
      async run({ job, state }) {
        const numbers = Array.from({ length: job.input.steps }, (_, index) => index + 1);
        const parts = numbers.map((number) => ({ key: String(number), input: { number }, usd: 0.01 }));
        return { then: 'fan-out', state, parts, found: `${parts.length} steps` };
      },
    },
    count: {
      async runPart({ job, attempt, key, state, save, reserve }) {
        if (job.input.words.includes(`fail ${key}.`)) {
          throw new ProviderError('INVALID_PRODUCT_DATA', `Step ${key} can’t be counted.`, false);
        }
        if (job.input.words.includes(`waste ${key}.`) && attempt === 1) {
          await payFor(job.id, `waste ${key}`);
          throw Object.assign(new ProviderError('INTERNAL', 'Counted in vain.', true, { retryAfterMs: 100 }), {
            spent: CENT,
          });
        }
        if (state === null) {
          await reserve(0.01);
          await payFor(job.id, `count ${key}`);
          await save({ counted: true }, CENT);
        }
        return Number(key);
      },
      detail: (ended, total) => `Counted ${ended} of ${total}`,
      join(result, { result: number }) {
        const before = countdownResultSchema.safeParse(result).data ?? { counted: [], words: '' };
        return { ...before, counted: [...before.counted, z.int().parse(number)].sort((one, other) => one - other) };
      },
    },
    conclude: {
      async run({ job, state, partsOf }) {
        if (job.input.words.includes('no conclusion')) {
          throw new ProviderError('CONTENT_BLOCKED', 'These words have no conclusion. Send others.', false);
        }
        const counted = (await partsOf('count'))
          .filter(({ status }) => status === 'done')
          .map(({ key }) => Number(key));
        return {
          then: 'done',
          state,
          result: { counted, words: job.input.words.toUpperCase() },
          found: 'All is counted',
        };
      },
    },
  },
};
