import { z } from 'zod';
import { counted } from '../shared/person-text';
import { figureSchema } from './figures/figure';

export const MAX_QUESTION = 1000;
/** Of a conversation so many messages are kept; the oldest go first. */
export const MAX_MESSAGES = 60;
const MAX_ANSWER = 8000;
export const MAX_SHOWN_FIGURES = 40;
export const CHAT_ID_PATTERN = /^chat_[a-z0-9]{20}$/;

/** Questions that are answered without a model, and that a person is offered. */
export const CHAT_QUESTIONS = [
  { id: 'best', text: 'Which ads work best, and why?' },
  { id: 'week', text: 'How was this week?' },
  { id: 'tired', text: 'Which ads are tired?' },
  { id: 'waste', text: 'Where is money wasted?' },
  { id: 'hooks', text: 'Which hooks work best?' },
  { id: 'angles', text: 'Which angles earn most?' },
  { id: 'formats', text: 'Which formats work best?' },
  { id: 'next', text: 'What should I make next?' },
  { id: 'compare', text: 'Compare my two biggest ads.' },
] as const;
export type ChatQuestionId = (typeof CHAT_QUESTIONS)[number]['id'];

/** In a text, the ad that a sentence speaks of: `[ad:120001]`. */
export const AD_MARKER = /\[ad:([\w.:-]{1,128})\]/g;
export const adMarker = (adId: string): string => `[ad:${adId}]`;

export const citationSchema = z.object({
  ad_id: z.string(),
  ad_name: z.string(),
  thumbnail_url: z.string().nullable(),
});
export type Citation = z.infer<typeof citationSchema>;

/** Who has answered: a model over the tools, or the tools by themselves. */
export const CHAT_METHODS = ['gemini', 'rules'] as const;

export const chatMessageSchema = z.object({
  from: z.enum(['person', 'answer']),
  /** Of an answer: plain text with line breaks and `[ad:…]` markers. */
  text: counted(z.string(), MAX_ANSWER),
  at: z.date(),
  citations: z.array(citationSchema).default([]),
  figures: z.array(figureSchema).max(MAX_SHOWN_FIGURES).default([]),
  method: z.enum(CHAT_METHODS).nullable().default(null),
  /** Whether the answer was broken off before its end. */
  interrupted: z.boolean().default(false),
});
export type ChatMessage = z.infer<typeof chatMessageSchema>;

/** `users/{uid}/chats/{conversationId}`: a conversation about the person's ads. The server writes it, its owner reads it. */
export const chatSchema = z.object({
  /** Its first question. */
  title: z.string(),
  created_at: z.date(),
  updated_at: z.date(),
  /** Oldest first. */
  messages: z.array(chatMessageSchema).max(MAX_MESSAGES),
});
export type Chat = z.infer<typeof chatSchema>;

/** What is sent while an answer comes; the event's name stands beside its data. */
export const CHAT_EVENTS = {
  /** The next piece of the answer. */
  text: z.object({ text: z.string() }),
  /** Ads that the answer speaks of, each once, before or after the text that does. */
  citations: z.object({ citations: z.array(citationSchema) }),
  /** Figures that the answer stands on, as they were computed. */
  figures: z.object({ figures: z.array(figureSchema) }),
  /** The last event of an answer; `questions` may be asked next. */
  done: z.object({
    conversation_id: z.string(),
    method: z.enum(CHAT_METHODS),
    questions: z.array(z.object({ id: z.string(), text: z.string() })),
  }),
  /** The last event where there is no answer, or only a part of one. */
  error: z.object({ conversation_id: z.string(), code: z.string(), message: z.string() }),
} as const;
export type ChatEventName = keyof typeof CHAT_EVENTS;
export type ChatEvent = { [E in ChatEventName]: { event: E; data: z.infer<(typeof CHAT_EVENTS)[E]> } }[ChatEventName];
