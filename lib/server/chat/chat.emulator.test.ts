import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../tests/emulator/quiet-project';
import { chatSchema } from '../../domain/insights/chat';
import { sampleAccount } from '../../domain/insights/figures/analysis-fixtures';
import {
  adAnalysisPath,
  allSpendingPath,
  chatPath,
  lastAnalysisRunPath,
  spendingPath,
} from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import { withDates } from '../../domain/shared/with-dates';
import { firestore } from '../firebase/admin';
import { chat } from './chat-endpoint';
import { setAside } from './chat-money';

vi.mock('../auth/verify-token', () => ({
  verifiedUid: async ({ headers }: Request) => headers.get('authorization'),
}));

let uid: string;
const people: string[] = [];
const someday = new Date('2031-05-04T10:00:00Z');
beforeEach(() => {
  vi.stubEnv('GEMINI_API_KEY', undefined);
  uid = `person-${randomId(10)}`;
  people.push(uid);
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(async () => {
  for (const person of people) await firestore.recursiveDelete(firestore.doc(`users/${person}`));
  await firestore.doc(allSpendingPath('2031-05-04')).delete();
});

async function ask(question: string, conversation_id?: string) {
  const request = new Request('http://here/api/v1/chat', {
    method: 'POST',
    headers: { Authorization: uid, 'Content-Type': 'application/json' },
    body: JSON.stringify({ question, conversation_id }),
  });
  const answer = await chat.POST(request, { params: Promise.resolve({}) });
  const text = await answer.text();
  const last = /event: done\ndata: (.+)\n/.exec(text)?.[1];
  return { status: answer.status, text, done: last ? (JSON.parse(last) as { conversation_id: string }) : null };
}

async function analysed(): Promise<void> {
  await Promise.all(sampleAccount().map((ad) => firestore.doc(adAnalysisPath(uid, ad.ad_id)).set(ad)));
  await firestore.doc(lastAnalysisRunPath(uid)).set({ job_id: '64f1a2b3c4d5e6f708192a3b', completed_at: new Date() });
}

describe('a question about ads', () => {
  it('can be asked after the first analysis, and is told what is missing before', async () => {
    const { status, text } = await ask('Which ads work best?');
    expect([status, JSON.parse(text)]).toMatchObject([
      409,
      {
        code: 'PREREQUISITE_MISSING',
        message: expect.stringMatching(/Connect your ad account \(\/insights#connect\)/),
      },
    ]);
    await analysed();
    expect((await ask('Which ads work best?')).status).toBe(200);
  });

  it('is kept with its answer, its figures and its ads, and goes on', async () => {
    await analysed();
    const first = await ask('Where is money wasted?');
    expect(first.text).toContain('data: {"text":"“Price cut” [ad:3] has cost €400.00.\\n"}');
    const id = first.done?.conversation_id ?? '';
    await ask('Which ads are tired?', id);
    const kept = chatSchema.parse(withDates((await firestore.doc(chatPath(uid, id)).get()).data()));
    expect(kept.title).toBe('Where is money wasted?');
    expect(kept.messages.map(({ from, text }) => `${from}: ${text.split('\n')[0]}`)).toEqual([
      'person: Where is money wasted?',
      'answer: €400.00 went to ads that lose, 16.0 % of all that was spent.',
      'person: Which ads are tired?',
      'answer: 1 of your ads looks tired.',
    ]);
    expect(kept.messages[1]).toMatchObject({ method: 'rules', interrupted: false, citations: [{ ad_id: '3' }] });
  });

  it('does not go on with somebody else’s conversation', async () => {
    await analysed();
    const { done } = await ask('Which ads are tired?');
    uid = `person-${randomId(10)}`;
    people.push(uid);
    await analysed();
    expect((await ask('And now?', done?.conversation_id)).status).toBe(404);
  });
});

describe('the money of answers', () => {
  it('is set aside, settled, and counted among what the day has cost', async () => {
    vi.stubEnv('CHAT_DAILY_BUDGET_USD', '0.06');
    const settle = await setAside(uid, someday);
    expect(await setAside(uid, someday)).toBeNull();
    await settle?.(0.01);
    const spent = async () => (await firestore.doc(spendingPath(uid, '2031-05-04')).get()).get('jobs.insights_chat');
    expect(await spent()).toBeCloseTo(0.01, 9);
    expect(await setAside(uid, someday)).not.toBeNull();
  });
});
