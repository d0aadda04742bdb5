import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../../sample-brief';
import { hexToOklch } from '../color/oklch';
import { followInstruction } from './follow-instruction';
import { readNamedColors } from './named-colors';
import { readWishes } from './read-wishes';

describe('what the studio reads in an instruction', () => {
  it.each([
    ['Warmer light, add a plant', ['warmer', 'plant']],
    ['make it DARKER and remove the button', ['darker', 'noButton']],
    ['Bitte kräftigere Farben', ['bolder']],
    ['plus clair, sans bouton', ['lighter', 'noButton']],
    ['más oscuro con hojas', ['darker', 'plant']],
    ['ألوان دافئة مع نباتات', ['warmer', 'plant']],
    ['もっと明るく、植物を置いて', ['lighter', 'plant']],
    ['더 어둡게 해주세요', ['darker']],
    ['更鲜艳一些，去掉按钮', ['bolder', 'noButton']],
    ['Daha sıcak renkler', ['warmer']],
    ['another layout please', ['layout']],
    ['warm but also cool', ['warmer']],
    ['Mach es grün', []],
    ['hazlo verde', []],
    ['面白い感じで', []],
    ['put a dog on the moon', []],
    ['', []],
  ])('%s', (instruction, wishes) => {
    expect(readWishes(instruction)).toEqual(wishes);
  });
});

describe('the colours that an instruction names', () => {
  it.each([
    ['Make it blue', ['blue']],
    ['dark green, with a plant', ['green']],
    ['yellow on navy please', ['yellow', 'blue']],
    ['in #1d63f0 and #FFB020', ['#1D63F0', '#FFB020']],
    ['Bitte in Dunkelblau', ['blue']],
    ['en rouge et rose', ['red', 'pink']],
    ['ponlo en azul y amarillo', ['blue', 'yellow']],
    ['بالأزرق والأصفر', ['yellow', 'blue']],
    ['青くして', ['blue']],
    ['초록색으로', ['green']],
    ['用紫色背景', ['purple']],
    ['Yeşil yap', ['green']],
    ['हरे रंग में', ['green']],
    ['rotate the bottle, every redhead likes it', []],
    ['赤ちゃんと一緒に', []],
  ])('%s', (instruction, names) => {
    const found = readNamedColors(instruction).map(({ name }) => name);
    expect([...found].sort()).toEqual([...names].sort());
    if (!/\p{Script=Arabic}/u.test(instruction)) expect(found).toEqual(names);
  });
});

describe('a remix by the studio', () => {
  it('takes the colours that are named, darker or lighter where that is asked for', async () => {
    const brief = await sampleBrief();
    const green = followInstruction(brief, 'make it green');
    expect(Math.round(hexToOklch(green.brief.primaryColor).h)).toBe(150);
    expect(hexToOklch(green.brief.secondaryColor).l).toBeGreaterThan(0.9);
    expect(green.note).toMatch(/made this with green\./);
    const dark = followInstruction(brief, 'make it dark green').brief;
    expect(hexToOklch(dark.primaryColor).l).toBeLessThan(hexToOklch(green.brief.primaryColor).l - 0.1);
    const two = followInstruction(brief, '#112233 with #FFEEDD').brief;
    expect([two.primaryColor, two.secondaryColor]).toEqual(['#112233', '#FFEEDD']);
  });

  it('turns the colours and says so', async () => {
    const brief = await sampleBrief();
    const { brief: warmer, note } = followInstruction(brief, 'warmer');
    const away = (hex: string) => Math.abs(((hexToOklch(hex).h - 60 + 540) % 360) - 180);
    expect(away(warmer.primaryColor)).toBeLessThan(away(brief.primaryColor) - 20);
    expect({ ...warmer, primaryColor: '', secondaryColor: '' }).toEqual({
      ...brief,
      primaryColor: '',
      secondaryColor: '',
    });
    expect(note).toMatch(/warmer colours/);
    const darker = followInstruction(brief, 'darker').brief;
    expect(hexToOklch(darker.secondaryColor).l).toBeLessThan(hexToOklch(brief.secondaryColor).l - 0.1);
  });

  it('puts the product among plants, elsewhere when it is there already', async () => {
    const first = followInstruction(await sampleBrief(), 'add a plant').brief;
    const second = followInstruction(first, 'add a plant').brief;
    expect([first.template, second.template]).toEqual(['lifestyle', 'lifestyle']);
    expect(second.variation).not.toBe(first.variation);
  });

  it('takes words and the button away, never the headline', async () => {
    const { copy } = followInstruction(await sampleBrief(), 'less text, no button').brief;
    expect(copy).toMatchObject({ line: '', call_to_action: '', headline: 'Stays hot for ten hours' });
  });

  it('shows another layout when it understood nothing, and says what it can do', async () => {
    const { brief, note } = followInstruction(await sampleBrief(), 'put a dog on the moon');
    expect(brief.variation).toBe(2);
    expect(note).toMatch(/did not understand.*no button/);
  });
});
