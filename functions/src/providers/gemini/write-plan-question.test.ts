import { expect, it } from 'vitest';
import { samplePlan } from '../sample-plan';
import { writePlanQuestion, writePromptQuestion } from './write-plan-question';

const copy = { headline: 'Hot until evening', line: '', call_to_action: '', points: [] };
const angle = {
  ...{ title: 'Hot for a day', hook: 'Hot until evening', promise: 'Hot for ten hours', tone: 'calm' },
  ...{ proof: { text: 'Keeps tea hot for ten hours.', sources: ['s1'] }, headlines: ['Hot until evening'] },
};

it('scenes and words of an angle’s ads follow from it, and from its proof', async () => {
  const brief = await samplePlan({ angle });
  for (const question of [writePlanQuestion(brief), writePromptQuestion(brief, { template: 'lifestyle', copy })]) {
    expect(question.instruction).toContain('`angle` is what every ad says');
    const [data] = question.parts;
    expect(data && 'text' in data ? data.text : '').toContain('"proof": "Keeps tea hot for ten hours."');
  }
});

it('ads of no angle are asked for without one', async () => {
  const { instruction, parts } = writePlanQuestion(await samplePlan());
  expect(instruction).not.toContain('angle');
  expect(JSON.stringify(parts[0])).not.toContain('angle');
});
