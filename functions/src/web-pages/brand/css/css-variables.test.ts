import { describe, expect, it } from 'vitest';
import { resolveVariables, variablesOf } from './css-variables';
import { readCss } from './read-css';

const meant = (css: string, value: string) => resolveVariables(value, variablesOf(readCss(css)));

describe('what a value with custom properties means', () => {
  it.each([
    ['one that is set', ':root { --a: red }', 'var(--a)', 'red'],
    ['one within another', ':root { --a: var(--b); --b: blue }', 'var( --a )', 'blue'],
    ['one in a function', ':root { --a: 1, 2, 3 }', 'rgb(var(--a))', 'rgb(1, 2, 3)'],
    ['two of them', ':root { --a: 1; --b: 2 }', '[var(--a)|var(--b)]', '[1|2]'],
    ['the fallback of one that isn’t set', '', 'var(--a, green)', 'green'],
    ['a fallback with brackets and commas', '', 'var(--a, rgb(1, 2, 3))', 'rgb(1, 2, 3)'],
    ['a fallback that is one itself', ':root { --b: red }', 'var(--a, var(--b, blue))', 'red'],
    ['the last that is set for the whole page', ':root { --a: red } html { --a: blue }', 'var(--a)', 'blue'],
    ['the first that is set for a part', '.x { --a: red } .y { --a: blue }', 'var(--a)', 'red'],
    ['the whole page’s before a part’s', '.x { --a: red } :root { --a: blue }', 'var(--a)', 'blue'],
    ['not the one for the dark', '[data-theme="dark"] { --a: red } .x { --a: blue }', 'var(--a)', 'blue'],
    ['itself, without any', '', '#fff', '#fff'],
    ['nothing, for one that isn’t set', '', 'var(--a)', null],
    ['nothing, for one that isn’t closed', ':root { --a: red }', 'var(--a', null],
    ['nothing, for one that means itself', ':root { --a: var(--a) }', 'var(--a)', null],
    ['nothing, for two that mean each other', ':root { --a: var(--b); --b: var(--a) }', 'var(--a)', null],
    ['the fallback of a circle', ':root { --a: var(--b); --b: var(--a) }', 'var(--a, red)', 'red'],
  ])('is %s', (_, css, value, expected) => expect(meant(css, value)).toBe(expected));

  it('is nothing where each doubles the one before', () => {
    const doubled = Array.from({ length: 30 }, (_, index) => `--a${index}: var(--a${index + 1}) var(--a${index + 1});`);
    expect(meant(`:root { ${doubled.join('')} --a30: red }`, 'var(--a0)')).toBeNull();
  });

  it('is nothing where fallbacks nest without end', () => {
    expect(meant('', `${'var(--a,'.repeat(60)}red${')'.repeat(60)}`)).toBeNull();
  });
});
