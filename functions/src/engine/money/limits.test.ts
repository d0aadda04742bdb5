import { describe, expect, it } from 'vitest';
import { kindBudgets } from './limits';

describe('the budgets of single kinds of jobs', () => {
  it.each([
    ['are none in a space', ' ', {}],
    ['are none in nothing', '', {}],
    ['are what stands beside the kind', 'bulk-dynamic=100', { 'bulk-dynamic': 100 }],
    ['are many, however they are spaced', ' bulk-dynamic = 100 ,chat=2.5, ', { 'bulk-dynamic': 100, chat: 2.5 }],
    ['may be no limit', 'chat=0', { chat: 0 }],
    ['are the last where a kind is named twice', 'chat=1,chat=2', { chat: 2 }],
  ])('%s', (_title, text, budgets) => expect(kindBudgets(text)).toEqual(budgets));

  it.each(['chat', 'chat=', '=5', 'chat=five', 'chat=-1', 'chat=$5', 'chat=1,5'])(
    'can’t be read of “%s”, and say what to write',
    (text) => expect(() => kindBudgets(text)).toThrow(/has “.*”. Write kinds with US dollars, for example/),
  );
});
