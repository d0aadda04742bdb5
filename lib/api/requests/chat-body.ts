import { z } from 'zod';
import { CHAT_ID_PATTERN, MAX_QUESTION } from '../../domain/insights/chat';
import { counted } from '../../domain/shared/person-text';

const QUESTION = 'Send question as text, for example "Which ads work best, and why?".';

/** The JSON body of a question about the person's ads. */
export const chatBodySchema = z.strictObject(
  {
    question: counted(
      z.string(QUESTION).trim().min(1, QUESTION),
      MAX_QUESTION,
      `Keep question to ${MAX_QUESTION.toLocaleString('en')} characters.`,
    ),
    conversation_id: z
      .string('Send conversation_id as it stood in the answer before, or leave it out.')
      .regex(CHAT_ID_PATTERN, 'Send conversation_id as it stood in the answer before, or leave it out.')
      .nullish()
      .describe('Goes on with a conversation; a new one is begun if nothing is said.'),
  },
  'Send a JSON object with a question.',
);
export type ChatBody = z.infer<typeof chatBodySchema>;
