import { describe, expect, it } from 'vitest';
import { bareColor, cssColor, firstColor } from './css-color';

describe('a colour', () => {
  it.each([
    ['#1a2b3c', '#1A2B3C'],
    ['#abc', '#AABBCC'],
    ['#abcf', '#AABBCC'],
    ['#1a2b3cff', '#1A2B3C'],
    ['#1a2b3c80', '#1A2B3C'],
    ['#1a2b3c7f', null],
    ['#abc7', null],
    ['#ab', null],
    ['#abcde', null],
    ['#ghijkl', null],
    ['rgb(26, 43, 60)', '#1A2B3C'],
    ['rgb(26 43 60)', '#1A2B3C'],
    ['rgb(26 43 60 / 80%)', '#1A2B3C'],
    ['rgb(10% 20% 30%)', '#1A334D'],
    ['rgba(26, 43, 60, 0.5)', '#1A2B3C'],
    ['rgba(26, 43, 60, .49)', null],
    ['rgba(26, 43, 60, 1.0)', '#1A2B3C'],
    ['rgb(300 -5 0)', '#FF0000'],
    ['rgb(1, 2)', null],
    ['rgb(a, b, c)', null],
    ['rgb(from red r g b)', null],
    ['hsl(210, 40%, 17%)', '#1A2B3D'],
    ['hsl(210deg 40% 17%)', '#1A2B3D'],
    ['hsla(0, 100%, 50%, 0.4)', null],
    ['hsl(0.5turn 100% 50%)', '#00FFFF'],
    ['hsl(-120 100% 50%)', '#0000FF'],
    ['hsl(400grad 100% 50%)', '#FF0000'],
    ['oklch(0.628 0.2577 29.23)', '#FF0000'],
    ['oklch(62.8% 0.2577 29.23deg / 1)', '#FF0000'],
    ['oklab(0.628 0.2249 0.1258)', '#FF0000'],
    ['oklab(100% 0 none)', '#FFFFFF'],
    ['RebeccaPurple', '#663399'],
    ['  Tomato ', '#FF6347'],
    ['transparent', null],
    ['currentColor', null],
    ['inherit', null],
    ['', null],
    ['color-mix(in srgb, red, blue)', null],
  ])('%s is %s', (text, expected) => expect(cssColor(text)).toBe(expected));
});

describe('the first colour of a value', () => {
  it.each([
    ['1px solid #ABC', '#AABBCC'],
    ['url(a.png) no-repeat rgb(1, 2, 3)', '#010203'],
    ['linear-gradient(90deg, #f00 0%, blue)', '#FF0000'],
    ['-webkit-linear-gradient(left, rgba(0,0,0,.1), rgb(0, 128, 0))', '#008000'],
    ['none', null],
    ['url(red)', null],
    [`${'('.repeat(500)}red`, null],
  ])('%s is %s', (value, expected) => expect(firstColor(value)).toBe(expected));
});

describe('a colour without its function', () => {
  it.each([
    ['26, 43, 60', '#1A2B3C'],
    ['26 43 60', '#1A2B3C'],
    ['210 40% 17%', '#1A2B3D'],
    ['210deg, 40%, 17%', '#1A2B3D'],
    ['16px', null],
    ['1 2', null],
    ['1, 2, 3, 4', null],
  ])('%s is %s', (value, expected) => expect(bareColor(value)).toBe(expected));
});
