import { describe, expect, it } from 'vitest';
import { stageAfter, stagePercentage, stagesInOrder, stagesSchema, untouchedStages } from './stage';

const STAGES = [
  { id: 'crawl', name: 'Crawl the shop', step: 'Crawling...', share: 10 },
  { id: 'read', name: 'Read the products', step: 'Reading...', share: 60 },
  { id: 'merge', name: 'Put together', step: 'Putting together...', share: 20.5 },
];

describe('the bar of a job', () => {
  it.each([
    ['is at the beginning of its first stage', 'crawl', undefined, 0],
    ['is where the stages before it end', 'read', undefined, 10],
    ['is as far in a stage as that is done', 'read', 0.5, 40],
    ['is at the end of a stage that is done', 'read', 1, 70],
    ['is never beyond a stage, however much it says to have done', 'read', 7, 70],
    ['is never before it either', 'read', -1, 10],
    ['is a whole number', 'merge', 1, 91],
    ['is full for a stage that it does not know', 'gone', 0, 91],
  ])('%s', (_title, id, share, percentage) => expect(stagePercentage(STAGES, id, share)).toBe(percentage));
});

describe('the stage that follows', () => {
  it.each([
    ['is the next of the kind', 'crawl', 'read'],
    ['is none after the last', 'merge', undefined],
    ['is none of one that the kind does not have', 'gone', undefined],
  ])('%s', (_title, id, next) => expect(stageAfter(STAGES, id)?.id).toBe(next));
});

describe('the stages of a job', () => {
  it('all wait before it has begun, and are read as they were written', () => {
    const stages = untouchedStages(STAGES);
    expect(Object.keys(stages)).toEqual(['crawl', 'read', 'merge']);
    expect(stages.read).toMatchObject({ name: 'Read the products', status: 'waiting', started_at: null, items: null });
    expect(stagesSchema.parse(stages)).toEqual(stages);
  });

  it('come in the order of their kind, whatever the order of the document’s fields', () => {
    const { crawl, merge } = untouchedStages(STAGES);
    if (!crawl || !merge) throw new Error('These are stages of the kind');
    expect(stagesInOrder(STAGES, { merge, crawl }).map(({ id }) => id)).toEqual(['crawl', 'merge']);
  });

  it('leave out what their kind has no more', () => {
    const stages = untouchedStages([...STAGES, { id: 'gone', name: 'Of before', step: '', share: 5 }]);
    expect(stagesInOrder(STAGES, stages).map(({ id }) => id)).toEqual(['crawl', 'read', 'merge']);
  });

  it('of a document that names none are none', () => {
    expect(stagesSchema.parse(undefined)).toEqual({});
  });
});
