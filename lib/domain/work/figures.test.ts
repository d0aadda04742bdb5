import { describe, expect, it } from 'vitest';
import { type Figure, figuresSchema, type KindFigures, measured, secondsByHistory } from './figures';

const afterAll = (seconds: readonly number[]) =>
  seconds.reduce<Figure | undefined>((figure, one) => measured(figure, one), undefined);

describe('how long something takes', () => {
  it('is what was measured the first time', () => {
    expect(measured(undefined, 30)).toEqual({ count: 1, seconds: 30 });
  });

  it('is the mean of the first measurements', () => {
    expect(afterAll([10, 20, 60])).toEqual({ count: 3, seconds: 30 });
  });

  it('follows what happens now, however often it was measured before', () => {
    const before = { count: 100_000, seconds: 10 };
    expect(measured(before, 60)).toEqual({ count: 100_001, seconds: 11 });
    const later = afterAll([...Array<number>(1000).fill(10), ...Array<number>(200).fill(60)]);
    expect(later?.seconds).toBeGreaterThan(59);
  });

  it('is never less than nothing, however short the measurements', () => {
    expect(afterAll(Array<number>(300).fill(0))?.seconds).toBe(0);
  });
});

describe('how long a job takes by its history', () => {
  const STAGES = [
    { id: 'crawl', name: 'Crawl', step: '', share: 10 },
    { id: 'read', name: 'Read', step: '', share: 90 },
  ];
  const took = (seconds: number): Figure => ({ count: 3, seconds });
  const known: KindFigures = { stages: { crawl: took(20), read: took(300) }, per_item: { read: took(4) } };

  it.each([
    ['is the sum of its stages', known, null, 320],
    ['goes by how many things it is made of', known, 10, 60],
    ['is nothing for a stage of no things', known, 0, 20],
    ['goes by whole stages that were never measured by things', { ...known, per_item: {} }, 10, 320],
    ['goes by things where whole stages were never measured', { ...known, stages: { crawl: took(20) } }, 10, 60],
    ['is unknown until every stage was measured', { ...known, stages: { crawl: took(20) } }, null, null],
    ['is unknown of a kind of which none has ended', undefined, 10, null],
  ])('%s', (_title, figures, items, seconds) => expect(secondsByHistory(STAGES, figures, items)).toBe(seconds));

  it('is nothing that an empty document keeps from being read', () => {
    expect(figuresSchema.parse({})).toEqual({ kinds: {} });
    expect(figuresSchema.parse({ kinds: { chat: {} } }).kinds.chat).toEqual({ stages: {}, per_item: {} });
  });
});
