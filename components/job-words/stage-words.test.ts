import { describe, expect, it, vi } from 'vitest';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import type { JobStatus } from '@/lib/domain/work/job-status';
import type { StageStatus } from '@/lib/domain/work/stage';
import { spokenStages, stageWords } from './stage-words';
import { type ShownStatus, shownStages } from './shown-stages';

const NAMES = ['Gather', 'Count', 'Conclude'];
const definitions = (names: string[]) =>
  names.map((name) => ({ id: name.toLowerCase(), name, step: `${name}...`, share: 30 }));

// No kind of the product's own has stages that people follow yet.
const kind = { name: 'Countdown', doneStep: 'Counted', stages: definitions(NAMES) };
vi.mock('@/lib/domain/jobs/job', () => ({ kindOf: () => kind, isPictureJob: () => false }));

function job(status: JobStatus, ...statuses: StageStatus[]): IdentifiedJob {
  kind.stages = definitions(NAMES.slice(0, statuses.length || NAMES.length));
  const stages = kind.stages.slice(0, statuses.length).map(({ id, name }, index) => {
    return [
      id,
      { name, status: statuses[index] ?? 'waiting', started_at: null, ended_at: null, detail: null },
    ] as const;
  });
  return {
    status,
    stages: Object.fromEntries(stages),
    progress: { percentage: 40, current_step: '' },
    error: null,
  } as unknown as IdentifiedJob;
}

describe('a job that is followed by its stages, in words', () => {
  it('has them all before it, until somebody begins it', () => {
    expect(shownStages(job('queued')).map(({ name, status }) => [name, status])).toEqual(
      NAMES.map((name) => [name, 'waiting']),
    );
    expect(stageWords(job('queued')).line).toBe('Waiting in the queue');
    expect(stageWords(job('queued')).howFar).toBe('in the queue');
  });

  it('leaves out the stages that its document does not name', () => {
    const some = job('processing', 'done', 'running', 'waiting');
    delete some.stages.count;
    expect(shownStages(some).map(({ name }) => name)).toEqual(['Gather', 'Conclude']);
  });

  it('says which stage it is at', () => {
    const words = stageWords(job('processing', 'done', 'running', 'waiting'));
    expect(words.heading).toBe('Countdown under way');
    expect(words.howFar).toBe('stage 2 of 3');
    expect(words.line).toBe('Running, stage 2 of 3: Count');
    expect(words.barText).toBe('40%, stage 2 of 3: Count');
    expect(words.tab).toBe('40%');
  });

  it('counts those that are done where several run side by side', () => {
    expect(stageWords(job('processing', 'done', 'running', 'running')).howFar).toBe('1 of 3 done');
    expect(stageWords(job('processing', 'done', 'skipped', 'waiting')).line).toBe('Running, 2 of 3 stages done');
  });

  it('says the share of the whole where there is but one', () => {
    expect(stageWords(job('processing', 'running')).howFar).toBe('40%');
    expect(stageWords(job('processing', 'running')).line).toBe('Running, 40%');
    expect(stageWords(job('cancelled', 'running')).outcome).toBe('Cancelled');
    expect(stageWords(job('failed', 'failed')).outcome).toBe('Countdown failed');
  });

  it('is done in the words of its kind, and says what it went on without', () => {
    expect(stageWords(job('completed', 'done', 'done', 'done')).outcome).toBe('Counted');
    expect(stageWords(job('completed', 'done', 'failed', 'done')).outcome).toBe('Counted; “Count” failed');
    expect(stageWords(job('completed', 'failed', 'failed', 'done')).line).toBe('Counted; 2 of 3 stages failed');
  });

  it('says where it failed', () => {
    const words = stageWords(job('failed', 'done', 'failed', 'waiting'));
    expect(words.outcome).toBe('Countdown failed at “Count”');
    expect(words.line).toBe('Failed at “Count”');
    expect(words.tab).toBe('Failed');
  });

  it('gives up on screen what its end leaves open', () => {
    const left = (status: JobStatus) =>
      shownStages(job(status, 'done', 'running', 'waiting')).map((stage) => stage.status);
    expect(left('cancelled')).toEqual<ShownStatus[]>(['done', 'stopped', 'not-done']);
    expect(left('failed')).toEqual<ShownStatus[]>(['done', 'failed', 'not-done']);
    expect(left('completed')).toEqual<ShownStatus[]>(['done', 'done', 'not-done']);
  });

  it('says what a cancel leaves', () => {
    expect(stageWords(job('cancelled', 'running', 'waiting', 'waiting')).outcome).toBe(
      'Cancelled before the first stage was done',
    );
    expect(stageWords(job('cancelled', 'done', 'running', 'waiting')).outcome).toBe(
      'Cancelled: 1 of 3 stages was done',
    );
    expect(stageWords(job('cancelled', 'done', 'done', 'done')).outcome).toBe(
      'All stages were done before you cancelled',
    );
    expect(stageWords(job('cancelled', 'done', 'done', 'waiting')).line).toBe('Cancelled, 2 of 3 stages done');
  });

  it('asks before it is cancelled, and says what stays', () => {
    const ask = (...statuses: StageStatus[]) => stageWords(job('processing', ...statuses)).cancel;
    expect(ask('running', 'waiting', 'waiting').question).toBe('Stop “Countdown”?');
    expect(ask('running', 'waiting', 'waiting').consequence).toBe('Nothing of it is done yet, and nothing will be.');
    expect(ask('done', 'running', 'waiting').consequence).toBe(
      '“Gather” is done and stays. The other 2 won’t be finished.',
    );
    expect(ask('done', 'done', 'running').consequence).toBe(
      'The 2 stages that are done stay. The last one won’t be finished.',
    );
  });

  it('has no word of ads in it', () => {
    const said = (['queued', 'processing', 'completed', 'failed', 'cancelled'] as const).map((status) =>
      JSON.stringify(stageWords(job(status, 'done', 'failed', 'waiting'))),
    );
    expect(said.join()).not.toMatch(/\bads?\b|\bimages?\b|generat/i);
  });

  it('is spoken of when a stage ends or begins', () => {
    const at = (...statuses: StageStatus[]) => shownStages(job('processing', ...statuses));
    const before = at('running', 'waiting', 'waiting');
    expect(spokenStages(before, at('done', 'running', 'waiting'))).toBe('“Gather” is done. “Count” has begun.');
    expect(spokenStages(before, at('failed', 'skipped', 'running'))).toBe(
      '“Gather” has failed. “Count” was skipped. “Conclude” has begun.',
    );
    expect(spokenStages(before, before)).toBeNull();
  });
});
