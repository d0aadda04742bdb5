import { describe, expect, it } from 'vitest';
import { setJob, wanted } from './set-fixtures';
import { isLacking, isRunning, setRows, setTotals } from './set-rows';

const rowsOf = (sources: Partial<Parameters<typeof setRows>[0]>) =>
  setRows({ jobs: [], wanted: [], arrived: [], ...sources });
const told = (rows: ReturnType<typeof setRows>) =>
  rows.map(({ productName, jobId }) => `${productName} ${jobId.at(-1)}`);

describe('the rows of a set', () => {
  it('stand by name, whether the server has them or not', () => {
    const rows = rowsOf({
      jobs: [setJob('a', 'Mug 10')],
      wanted: [wanted('b', 'Mug 9')],
      arrived: [wanted('c', 'Bowl')],
    });
    expect(told(rows)).toEqual(['Bowl c', 'Mug 9 b', 'Mug 10 a']);
  });

  it('show a job once that the server has, whatever this browser still knows of it', () => {
    const rows = rowsOf({ jobs: [setJob('a', 'Mug')], wanted: [wanted('a', 'Mug')], arrived: [wanted('a', 'Mug')] });
    expect(rows).toMatchObject([{ job: { status: 'queued' }, wanted: null }]);
  });

  it('show the last job of a product that was asked for again', () => {
    const first = setJob('a', 'Mug', { status: 'failed', failed: 2 });
    const again = setJob('b', 'Mug', { at: new Date('2026-11-23T11:00:00Z') });
    expect(told(rowsOf({ jobs: [again, first] }))).toEqual(['Mug b']);
    // This browser's clock is an hour behind.
    expect(told(rowsOf({ jobs: [first], wanted: [wanted('c', 'Mug', { requestedAt: 0 })] }))).toEqual(['Mug c']);
  });
});

describe('what a row still gets', () => {
  const [refused] = rowsOf({ wanted: [wanted('a', 'Mug', { problem: 'The server is at its limit.' })] });
  const row = (made: Parameters<typeof setJob>[2]) => rowsOf({ jobs: [setJob('a', 'Mug', made)] })[0];

  it.each([
    ['one that runs gets its ads by itself', row({ status: 'processing', made: 1 }), true, false],
    ['one that is made has them', row({ status: 'completed', made: 2 }), false, false],
    ['one of which ads failed can be asked again', row({ status: 'completed', made: 1, failed: 1 }), false, true],
    ['one that failed can be asked again', row({ status: 'failed', failed: 2 }), false, true],
    ['one that was stopped at once can be asked again', row({ status: 'cancelled' }), false, true],
    ['one that was stopped halfway stays so', row({ status: 'cancelled', made: 1 }), false, false],
    ['one that was refused can be asked again', refused, false, true],
  ])('%s', (_title, one, running, lacking) => {
    if (!one) throw new Error('There is no row');
    expect([isRunning(one), isLacking(one)]).toEqual([running, lacking]);
  });
});

it('adds up what a set has come to', () => {
  const rows = rowsOf({
    jobs: [
      setJob('a', 'Mug', { status: 'completed', made: 2 }),
      setJob('b', 'Bowl', { status: 'completed', made: 1, failed: 1 }),
      setJob('c', 'Jug', { status: 'processing', made: 1 }),
    ],
    wanted: [wanted('d', 'Tray'), wanted('e', 'Vase', { problem: 'Refused.' })],
  });
  expect(setTotals(rows)).toEqual({ products: 5, ended: 3, unsent: 1, ads: 10, made: 4, failed: 1, lacking: 2 });
});
