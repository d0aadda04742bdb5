import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../domain/insights/chat';
import { asked, conversationOf, isInDocument, isUnderWay, withEvent } from './answering';
import { chatEvent } from './ask-chat';
import { parseChat } from './chat-documents';

const event = (type: string, data: unknown) => chatEvent({ type, data: JSON.stringify(data) });
const citation = { ad_id: '71', ad_name: 'Morning hook', thumbnail_url: null };
const figure = {
  ...{ label: 'Return on ad spend of “Morning hook”', metric: 'roas', value: 3.4, unit: 'ratio', currency: null },
  ...{ text: '3.40×', ad_ids: ['71'] },
};

describe('an answer that streams in', () => {
  it('grows by its words, and names each ad and figure once', () => {
    const events = [
      event('text', { text: 'Your best ad ' }),
      event('citations', { citations: [citation] }),
      event('text', { text: 'is “Morning hook” [ad:71].' }),
      event('figures', { figures: [figure] }),
      event('citations', { citations: [citation] }),
      event('figures', { figures: [figure] }),
      event('done', { conversation_id: 'c1', method: 'rules', questions: [] }),
    ];
    const answered = events.reduce(
      (now, one) => (one ? withEvent(now, one) : now),
      asked('Which is best?', null, null),
    );
    expect(answered).toEqual({
      ...{ conversationId: 'c1', isPlaced: false, after: null, question: 'Which is best?' },
      ...{ answer: 'Your best ad is “Morning hook” [ad:71].', citations: [citation], figures: [figure] },
      ...{ method: 'rules', questions: [], state: 'kept', problem: null },
    });
  });

  it('keeps what was said when it fails, and says why', () => {
    const half = withEvent(asked('Why?', null, null), { event: 'text', data: { text: 'Because' } });
    const failed = event('error', { conversation_id: 'c1', code: 'PROVIDER_UNAVAILABLE', message: 'Ask again.' });
    expect(failed && withEvent(half, failed)).toMatchObject({
      answer: 'Because',
      state: 'failed',
      problem: 'Ask again.',
    });
  });

  it('does not stumble over what this version does not know', () => {
    expect(event('weather', { text: 'rain' })).toBeNull();
    expect(event('text', { words: 1 })).toBeNull();
    expect(event('constructor', {})).toBeNull();
    expect(chatEvent({ type: 'text', data: '{' })).toBeNull();
  });
});

describe('the conversation of an answer', () => {
  const message = (from: ChatMessage['from'], text: string, second: number) =>
    ({ from, text, at: new Date(second * 1000) }) as ChatMessage;
  const twice = [
    message('person', 'Which is best?', 1),
    message('answer', 'One.', 2),
    message('person', 'Which is best?', 3),
    message('answer', 'Two.', 4),
  ];

  it('takes its place once it has this turn, and not an earlier one of the same words', () => {
    const now = asked('Which is best?', 'c1', new Date(2000));
    expect(isInDocument(now, twice.slice(0, 2))).toBe(false);
    expect(isInDocument(now, twice.slice(0, 3))).toBe(false);
    expect(isInDocument(now, twice)).toBe(true);
    expect(isUnderWay(now)).toBe(true);
  });

  it('is found when the stream was stopped before it named it', () => {
    const chat = (id: string) => parseChat(id, { title: 'Why?', created_at: at, updated_at: at, messages: [said] });
    const at = new Date(0);
    const said = { from: 'person', text: 'Why?', at };
    const chats = [chat('old'), chat('new')].filter((one) => one !== null);
    expect(conversationOf(asked('Why?', null, null), chats, new Set(['old']))).toBe('new');
    expect(conversationOf(asked('Who?', null, null), chats, new Set(['old']))).toBeNull();
  });
});
