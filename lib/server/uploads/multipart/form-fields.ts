import 'server-only';
import { noSuchField } from '../../http/unknown-fields';
import type { TextFields } from './read-multipart';

/** What a form may have. */
export interface FormShape {
  known: readonly string[];
  /** Fields that are lists: `name[]` and `name[0]` are entries of `name`. */
  lists: readonly string[];
  /** Of these the last counts: a form sends a hidden field before its checkbox. */
  switches: readonly string[];
}

/** The same form with other values of some fields. */
export function withFields(fields: TextFields, others: TextFields['entries']): TextFields {
  const names = new Set(others.map(([name]) => name));
  const entries = [...fields.entries.filter(([name]) => !names.has(name)), ...others];
  return { ...fields, entries, values: new Map(entries) };
}

/** Puts the entries of lists together as a JSON array, and notes fields that are not known, or come twice with different values. */
export function checkForm(fields: TextFields, shape: FormShape): TextFields {
  const named = fields.entries.map(([name, value]) => ({ name, value, list: listOf(name, shape.lists) }));
  const lists = shape.lists.flatMap((list): [string, string][] => {
    const values = named.filter((one) => one.list === list).map(({ value }) => value.trim());
    return values.length > 0 ? [[list, JSON.stringify(values)]] : [];
  });
  const single = named.flatMap(({ name, value, list }): [string, string][] => (list === null ? [[name, value]] : []));
  const entries = [...single, ...lists];
  return { entries, values: new Map(entries), wrong: { ...problems(entries, shape), ...fields.wrong } };
}

function problems(entries: TextFields['entries'], { known, switches }: FormShape): Record<string, string> {
  const wrong: Record<string, string> = {};
  const first = new Map<string, string>();
  for (const [name, value] of entries) {
    if (!known.includes(name)) wrong[name || 'body'] ??= noSuchField(name || 'without a name', known);
    else if (!switches.includes(name) && (first.get(name) ?? value) !== value) {
      wrong[name] ??= `${name} comes more than once, and not the same each time. Send it once.`;
    }
    if (!first.has(name)) first.set(name, value);
  }
  return wrong;
}

/** The list that a name is an entry of; null for any other. */
export function listOf(name: string, lists: readonly string[]): string | null {
  const [, list = ''] = /^(\w+)\[\d{0,3}\]$/.exec(name) ?? [];
  return lists.includes(list) ? list : null;
}
