import 'server-only';
import { z } from 'zod';
import { adMarker } from '../../../domain/insights/chat';
import type { AdAnalysis } from '../../../domain/insights/ad-analysis';
import type { Figure } from '../../../domain/insights/figures/figure';

/** What a tool has found. */
export interface Found {
  /** The answer in sentences, with a marker of each ad that one speaks of: what is said without a model. */
  sentences: string[];
  /** Every figure in them. */
  figures: Figure[];
  /** Every ad in them. */
  ads: AdAnalysis[];
}

interface Asked {
  /** The person's own, those that have spent most first. */
  analyses: readonly AdAnalysis[];
  now: Date;
}

/** A question that is answered by computing over the person's analyses. */
export interface ChatTool {
  name: string;
  /** When to use it, for the model. */
  description: string;
  /** JSON Schema of what it is asked with. */
  parameters: Record<string, unknown>;
  /** Throws a ZodError for arguments that do not fit. */
  run(args: unknown, asked: Asked): Found;
}

export function chatTool<S extends z.ZodObject>(
  name: string,
  description: string,
  schema: S,
  run: (args: z.infer<S>, asked: Asked) => Found,
): ChatTool {
  const { $schema: _schema, ...parameters } = z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
  return { name, description, parameters, run: (args, asked) => run(schema.parse(args ?? {}), asked) };
}

const MOST_OF_A_NAME = 80;

/** Somebody's words on one line, in the direction that they have, without brackets, in which they could pass for a marker. */
export function quoted(words: string): string {
  const line = words
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .trim();
  const cut = line.length > MOST_OF_A_NAME ? `${line.slice(0, MOST_OF_A_NAME)}…` : line;
  return `“${cut.replace(/[“”]/g, '"')}”`;
}

/** An ad as a sentence names it. */
export function named(ad: AdAnalysis): string {
  return `${quoted(ad.ad_name)} ${adMarker(ad.ad_id)}`;
}

/** `Return on ad spend of “Dawn” is 4.20×` → what it is called and what it is. */
export function said({ label, text }: Figure): string {
  return `${label} is ${text}`;
}

export const NOTHING: Found = { sentences: [], figures: [], ads: [] };

export function foundNothing(sentence: string): Found {
  return { ...NOTHING, sentences: [sentence] };
}
