import type { Kept } from './merge-change';
import type { PendingChange } from './pending-change';

const LONGEST = 80;

/** What is told of a field that was changed elsewhere after it was changed here. */
export function lostWords(field: string, said: unknown, kept: Kept | null): string {
  const yours = typeof said === 'string' ? ` What you wrote was “${cut(said)}”.` : '';
  return `${partOf(field)} of ${named(kept)} was changed elsewhere after you changed it here, and stays so.${yours}`;
}

/** What is told of a change that the server refuses, whose page is gone. */
export function refusedWords({ fields }: PendingChange, why: string): string {
  return `What you last changed of ${named(valuesOf(fields))} could not be kept. ${why}`;
}

const valuesOf = (fields: PendingChange['fields']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

const PARTS: Readonly<Record<string, string>> = {
  full_name: 'The name',
  primary_color_hex: 'The first colour',
  secondary_color_hex: 'The second colour',
  other_colors: 'The list of further colours',
  images: 'The list of photos',
  features: 'The list of features',
  fonts: 'The list of fonts',
  source_url: 'The address',
  deleted_at: 'The deletion',
};
const partOf = (field: string) => PARTS[field] ?? `The ${field.replaceAll('_', ' ')}`;

function named(kept: Readonly<Record<string, unknown>> | null): string {
  const name = kept?.full_name ?? kept?.name;
  return typeof name === 'string' ? `“${cut(name)}”` : 'a brand or product';
}

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
