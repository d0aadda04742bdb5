import { z } from 'zod';
import { askedFor, type JobKindDefinition } from '@/lib/domain/work/job-kind-definition';

export const countdownInputSchema = z.strictObject({
  /** How far it counts; each step is a part of its own. */
  steps: z.int().min(1).max(20),
  words: z.string().min(1).max(200),
});
export type CountdownInput = z.infer<typeof countdownInputSchema>;

export const countdownResultSchema = z.object({
  /** The steps that were counted so far. */
  counted: z.array(z.int().min(1)),
  words: z.string(),
});
export type CountdownResult = z.infer<typeof countdownResultSchema>;

/** The id under which the test build has it. */
export const COUNTDOWN = 'countdown';

/** A kind of job that is in test builds alone: four stages, of which one fans out into parts, and no picture. */
export const countdown = {
  name: 'Countdown',
  dialect: 'adforge',
  ids: 'job',
  input: countdownInputSchema,
  result: countdownResultSchema,
  stages: [
    { id: 'gather', name: 'Gather', step: 'Gathering the words...', share: 15 },
    { id: 'split', name: 'Split', step: 'Splitting into steps...', share: 5 },
    { id: 'count', name: 'Count', step: 'Counting...', share: 60 },
    { id: 'conclude', name: 'Conclude', step: 'Drawing the conclusion...', share: 15 },
  ],
  doneStep: 'Everything is counted',
  oneAtATime: false,
  promisedSeconds: () => 60,
  subject: (input) => ({ title: input.words, byline: 'Countdown' }),
  asked: (input) => [askedFor('Words', input.words, true), askedFor('Steps', String(input.steps))],
} as const satisfies JobKindDefinition<CountdownInput, CountdownResult>;
