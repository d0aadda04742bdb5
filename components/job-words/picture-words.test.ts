import { describe, expect, it } from 'vitest';
import { cancelWords, countText, lineText, outcomeTitle, spokenChange, tabText } from './picture-words';

const counts = (made: number, failed = 0, underWay = 0, total = 10, paid = 0) => ({
  ...{ noun: 'ad' as const, total, made, failed, underWay, paid },
});

describe('a job in words', () => {
  it('says how many ads there are', () => {
    expect(countText(counts(3))).toBe('3 of 10 ads');
    expect(countText(counts(0, 0, 0, 1))).toBe('0 of 1 ad');
  });

  it('says that all ads are ready', () => {
    expect(outcomeTitle('completed', counts(10))).toBe('All 10 ads are ready');
    expect(outcomeTitle('completed', counts(2, 0, 0, 2))).toBe('Both ads are ready');
    expect(outcomeTitle('completed', counts(1, 0, 0, 1))).toBe('Your ad is ready');
  });

  it('says how many could not be made', () => {
    expect(outcomeTitle('completed', counts(8, 2))).toBe('8 of 10 ads are ready; 2 could not be made');
    expect(outcomeTitle('failed', counts(0, 10))).toBe('No ad could be made');
  });

  it('says which ads are being made again after the end', () => {
    expect(outcomeTitle('completed', counts(8, 1, 1))).toBe('Making 1 ad again');
  });

  it('says what a cancelled job left behind', () => {
    expect(outcomeTitle('cancelled', counts(3))).toBe('3 ads were made before you cancelled; 7 were not');
    expect(outcomeTitle('cancelled', counts(9))).toBe('9 ads were made before you cancelled; 1 was not');
    expect(outcomeTitle('cancelled', counts(1))).toBe('1 ad was made before you cancelled; 9 were not');
    expect(outcomeTitle('cancelled', counts(0))).toBe('Cancelled before the first ad was made');
  });

  it('says what a cancelled job has cost for nothing', () => {
    expect(outcomeTitle('cancelled', counts(3, 0, 0, 20, 1))).toBe(
      'Cancelled: 3 ads were made, 1 was already being paid for, 16 never started',
    );
    expect(outcomeTitle('cancelled', counts(0, 0, 0, 2, 2))).toBe(
      'Cancelled: 0 ads were made, 2 were already being paid for',
    );
  });

  it('shows the progress in the tab while it runs', () => {
    expect(tabText('processing', counts(3))).toBe('3/10');
    expect(tabText('completed', counts(10))).toBe('Ready');
    expect(tabText('cancelled', counts(3))).toBeNull();
  });

  it('speaks of each ad, not of each percent', () => {
    expect(spokenChange(counts(2), counts(3))).toBe('3 of 10 ads ready');
    expect(spokenChange(counts(3), counts(3, 1))).toBe('An ad could not be made. 3 of 10 ads ready');
    expect(spokenChange(counts(3), counts(3))).toBeNull();
  });

  it('says its state in a line of the list', () => {
    expect(lineText('queued', counts(0))).toBe('Waiting in the queue, 10 ads');
    expect(lineText('processing', counts(3))).toBe('Running, 3 of 10 ads');
    expect(lineText('completed', counts(8, 2))).toBe('8 of 10 ads made, 2 failed');
    expect(lineText('failed', counts(0, 10))).toBe('Failed, no ad made');
    expect(lineText('cancelled', counts(3))).toBe('Cancelled, 3 of 10 ads made');
  });

  it('asks before it is cancelled, and says what stays', () => {
    expect(cancelWords(counts(0)).question).toBe('Stop making these ads?');
    expect(cancelWords(counts(0)).consequence).toBe('No ad is made yet, and none will be.');
    expect(cancelWords(counts(9)).consequence).toBe('The 9 ads that are made stay. The other one won’t be made.');
    expect(cancelWords(counts(0, 0, 0, 1)).question).toBe('Stop making this ad?');
  });
});
