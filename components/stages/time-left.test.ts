import { describe, expect, it } from 'vitest';
import type { ShownStage } from '@/components/job-words/shown-stages';
import { timeLeftByHistory, timeLeftByPace } from './time-left';

const start = Date.parse('2026-11-28T10:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const stage = (id: string, status: ShownStage['status'], startedAt: Date | null = null): ShownStage => {
  return { id, name: id, status, detail: null, startedAt, endedAt: null };
};
const figures = {
  stages: { gather: { count: 3, seconds: 10 }, count: { count: 3, seconds: 60 }, conclude: { count: 3, seconds: 20 } },
  per_item: {},
};

describe('the time left by history', () => {
  it('is what is left of the running stage and all that wait', () => {
    const stages = [stage('gather', 'done'), stage('count', 'running', at(0)), stage('conclude', 'waiting')];
    expect(timeLeftByHistory(stages, figures, start + 15_000)).toBe(65);
  });

  it('is that of the longest where several run side by side', () => {
    const stages = [stage('gather', 'running', at(0)), stage('count', 'running', at(0))];
    expect(timeLeftByHistory(stages, figures, start + 5_000)).toBe(55);
  });

  it('never falls to nothing while something is still to come', () => {
    const stages = [stage('count', 'running', at(0)), stage('conclude', 'waiting')];
    expect(timeLeftByHistory(stages, figures, start + 90_000)).toBe(20);
    expect(timeLeftByHistory([stage('count', 'running', at(0))], figures, start + 90_000)).toBe(1);
  });

  it('gives way to saying that it takes longer than usual', () => {
    expect(timeLeftByHistory([stage('count', 'running', at(0))], figures, start + 130_000)).toBe('late');
  });

  it('is not known while a stage was never measured', () => {
    const stages = [stage('gather', 'done'), stage('new', 'waiting')];
    expect(timeLeftByHistory(stages, figures, start)).toBeNull();
    expect(timeLeftByHistory(stages, undefined, start)).toBeNull();
  });
});

describe('the time left by the pace of the job itself', () => {
  const stages = [stage('gather', 'done'), stage('count', 'running')];
  const pace = { percentage: 25, startedAt: at(0), updatedAt: at(10) };

  it('goes by how long it took to come so far', () => {
    expect(timeLeftByPace(stages, pace, start + 10_000)).toBe(30);
    expect(timeLeftByPace(stages, pace, start + 25_000)).toBe(15);
  });

  it('is not known before the first stage is done', () => {
    expect(timeLeftByPace([stage('gather', 'running')], pace, start + 10_000)).toBeNull();
    expect(timeLeftByPace(stages, { ...pace, startedAt: null }, start)).toBeNull();
  });

  it('is not known any more once the job was silent for longer than all the rest was to take', () => {
    expect(timeLeftByPace(stages, pace, start + 60_000)).toBeNull();
  });
});
