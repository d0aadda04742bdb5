import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { readyTicket } from '../ads/ticket-fixtures';
import type { WriteResult } from './write-job';

const write = vi.hoisted(() => vi.fn());
vi.mock('./write-job', () => ({ writeJob: write }));
vi.mock('../../firebase/load-sdk', () => ({}));

/** A page with a complete ticket of a person who is signed in; `items` is what its browser remembers. */
async function openPage(items = new Map<string, string>()) {
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  });
  const [store, session, sender, submit] = await Promise.all([
    import('../ads/ticket-store'),
    import('../../session/session-store'),
    import('./sender'),
    import('../ads/submit'),
  ]);
  const user = { uid: UID, email: null, displayName: null, isAnonymous: true, isConfirmed: false };
  session.useSessionStore.setState({ status: 'signed-in', user });
  if (items.size === 0) store.adsTicket.update(() => readyTicket());
  sender.startSender(store.adsTicket);
  return { ...store, ...submit, items };
}

/** Waits until it holds: a page is loaded first, which takes as long as the machine is busy. */
const seen = (holds: () => void) => vi.waitFor(holds, 60_000);

/** The server's answer, to be given when the test wants it. */
function answerLater() {
  let answer: (result: WriteResult) => void = () => {};
  write.mockImplementationOnce((_kind: unknown, _ticket: unknown, { begin }: { begin: () => unknown }) => {
    begin();
    return new Promise((resolve) => (answer = resolve));
  });
  return async (result: WriteResult) => {
    answer(result);
    await seen(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
  };
}

describe('sending a ticket', () => {
  beforeEach(() => {
    write.mockReset();
    vi.unstubAllGlobals();
  });

  it('a double click writes once', async () => {
    const answer = answerLater();
    const { submitTicket, useTicket, setField } = await openPage();
    expect([submitTicket(), submitTicket()]).toEqual([{}, {}]);
    setField('brand_name', 'Other');
    await seen(() => expect(useTicket.getState().submitted).toBe(true));
    await answer({ outcome: 'written' });
    expect(useTicket.getState()).toMatchObject({ confirmed: true, form: { brand_name: 'Nike' } });
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('a form with mistakes is not sent', async () => {
    const { submitTicket, setField } = await openPage();
    setField('brand_name', '');
    expect(submitTicket()).toEqual({ brand_name: 'Enter the brand name.' });
    expect(write).not.toHaveBeenCalled();
  });

  it('after a reload it is sent again under the same id, after a look whether it arrived', async () => {
    answerLater();
    const first = await openPage();
    first.submitTicket();
    await seen(() => expect(first.useTicket.getState().submitted).toBe(true));
    const answer = answerLater();
    const second = await openPage(first.items);
    await seen(() => expect(write).toHaveBeenCalledTimes(2));
    expect(write.mock.lastCall).toMatchObject([{}, { jobId: first.useTicket.getState().jobId }, { check: true }]);
    await answer({ outcome: 'written' });
    expect(second.useTicket.getState().confirmed).toBe(true);
  });

  it('a server that can’t be asked is asked again', async () => {
    vi.useFakeTimers();
    write.mockRejectedValueOnce(new Error('unavailable')).mockResolvedValueOnce({ outcome: 'written' });
    const { submitTicket, useTicket } = await openPage();
    submitTicket();
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(useTicket.getState().confirmed).toBe(true);
  });

  it('a refusal gives the form back, with what to do', async () => {
    write.mockResolvedValueOnce({ outcome: 'refused', message: 'Reload the page.' });
    const { submitTicket, useTicket } = await openPage();
    submitTicket();
    await seen(() => expect(useTicket.getState().submitError).toBe('Reload the page.'));
    expect(useTicket.getState()).toMatchObject({
      submitRequested: false,
      currentJobId: null,
      form: { brand_name: 'Nike' },
    });
  });

  it('a late answer does not touch the ticket begun since', async () => {
    const answer = answerLater();
    const { adsTicket, submitTicket, useTicket } = await openPage();
    submitTicket();
    await seen(() => expect(useTicket.getState().submitted).toBe(true));
    const next = readyTicket();
    adsTicket.update(() => next);
    await answer({ outcome: 'refused', message: 'Reload the page.' });
    expect(useTicket.getState()).toMatchObject({ jobId: next.jobId, submitError: null });
  });

  it('new ads can’t be begun while the last ones would be lost', async () => {
    const answer = answerLater();
    const { startNewTicket, submitTicket, useTicket } = await openPage();
    submitTicket();
    await seen(() => expect(useTicket.getState().submitted).toBe(true));
    expect(startNewTicket()).toBe(false);
    await answer({ outcome: 'written' });
    const sent = useTicket.getState().jobId;
    expect(startNewTicket(true)).toBe(true);
    expect(useTicket.getState()).toMatchObject({
      currentJobId: null,
      form: { brand_name: 'Nike' },
      submitRequested: false,
    });
    expect(useTicket.getState().jobId).not.toBe(sent);
    expect(useTicket.getState().files).toHaveLength(1);
  });
});
