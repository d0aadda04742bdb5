import { describe, expect, it } from 'vitest';
import type { AdWish } from '../../domain/jobs/request';
import {
  fullProblem,
  instructionProblem,
  isSameWish,
  problemOf,
  templateChoices,
  tidyWish,
  withTemplate,
  withWish,
} from './wish';

const copy = { headline: 'Air', line: 'Light.', call_to_action: 'See it', points: ['Visible air'] };
const base: AdWish = { copy, template: 'multi_feature', variation: 2, aspect_ratio: '1:1' };
const withCopy = (change: Partial<AdWish['copy']>): AdWish => ({ ...base, copy: { ...copy, ...change } });

describe('what a person wants of an ad', () => {
  it('is sent without blanks around it and without empty points', () => {
    const wish = withCopy({ headline: '  Air ', points: [' Visible air', '  ', 'Light '] });
    expect(tidyWish(wish).copy).toMatchObject({ headline: 'Air', points: ['Visible air', 'Light'] });
  });

  it.each([
    ['a blank', withCopy({ line: 'Light. ' }), true],
    ['a word', withCopy({ line: 'Lighter.' }), false],
    ['no points any more', withCopy({ points: [] }), false],
    ['another format', { ...base, aspect_ratio: '9:16' as const }, false],
    ['another variation', { ...base, variation: 1 }, false],
  ])('differs from what there is by more than a blank: %s', (_title, wish, same) => {
    expect(isSameWish(wish, base)).toBe(same);
  });

  it.each([
    ['is fine', base, null],
    ['needs a headline', withCopy({ headline: ' ' }), /headline/],
    ['has a headline that is too long', withCopy({ headline: 'x'.repeat(201) }), /Shorten/],
    ['has a call that is too long', withCopy({ call_to_action: 'x'.repeat(61) }), /Shorten/],
    ['has a point that is too long', withCopy({ points: ['x'.repeat(121)] }), /Shorten/],
  ])('%s', (_title, wish, problem) => {
    if (problem === null) expect(problemOf(wish)).toBeNull();
    else expect(problemOf(wish)).toMatch(problem);
  });
});

describe('another template', () => {
  const choice = { template: 'limited_offer' as const, variation: 1 };

  it('keeps the words and gets points of its own', () => {
    expect(withTemplate(base, base, choice)).toEqual({ ...base, ...choice, copy: { ...copy, points: null } });
  });

  it('keeps points that the person has written', () => {
    const mine = withCopy({ points: ['Mine'] });
    expect(withTemplate(mine, base, choice).copy.points).toEqual(['Mine']);
  });

  it('gives the points back when the person returns to the first', () => {
    const there = withTemplate(base, base, choice);
    expect(withTemplate(there, base, { template: base.template, variation: 1 }).copy.points).toEqual(copy.points);
  });
});

describe('the templates to choose from', () => {
  it('are those on offer, in their usual order', () => {
    const range = { lifestyle: { variations: 3 }, multi_feature: { variations: 4 } };
    expect(templateChoices(range, base)).toEqual([
      { id: 'multi_feature', variations: 4 },
      { id: 'lifestyle', variations: 3 },
    ]);
  });

  it('have the ad’s own among them, also when it is not on offer any more', () => {
    expect(templateChoices({}, base)).toEqual([{ id: 'multi_feature', variations: 2 }]);
  });
});

describe('the instruction of a remix', () => {
  it.each([
    ['  ', 'Say what shall be different.'],
    ['x'.repeat(501), 'Keep it to 500 characters.'],
    [` ${'x'.repeat(500)} `, null],
    ['👩🏽‍🍳'.repeat(500), null],
    ['👩🏽‍🍳'.repeat(501), 'Keep it to 500 characters.'],
  ])('%s', (instruction, problem) => expect(instructionProblem(instruction)).toBe(problem));

  it.each([
    ['', 'Warmer light'],
    ['No button, ', 'No button, warmer light'],
    ['No button.', 'No button. Warmer light'],
  ])('“%s” takes one more wish at its end', (before, after) => {
    expect(withWish(before, 'Warmer light')).toBe(after);
  });
});

describe('an ad with very many versions', () => {
  it('says so, and one with fewer does not', () => {
    expect(fullProblem(60)).toMatch(/60 versions/);
    expect(fullProblem(59)).toBeNull();
  });
});
