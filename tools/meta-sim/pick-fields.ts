type Row = Record<string, unknown>;

/** What the Graph API gives of a row: its id, and the fields that are asked for, as `id,name,creative{id,title}`. */
export function pickFields(row: Row, fields: string): Row {
  const picked: Row = row.id === undefined ? {} : { id: row.id };
  for (const { name, inner } of fieldsIn(fields)) {
    const value = row[name];
    if (value === undefined) continue;
    picked[name] = inner !== null && isRow(value) ? pickFields(value, inner) : value;
  }
  return picked;
}

function fieldsIn(fields: string): { name: string; inner: string | null }[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of fields) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => {
    const opening = part.indexOf('{');
    return opening < 0
      ? { name: part, inner: null }
      : { name: part.slice(0, opening), inner: part.slice(opening + 1, -1) };
  });
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
