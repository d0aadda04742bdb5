/**
 * The JSON object or list that begins at `start`, up to its closing bracket; null where it never closes within
 * `max` characters. Knows strings, not whether what it finds can be parsed.
 */
export function balancedAt(text: string, start: number, max: number): string | null {
  const end = Math.min(text.length, start + max);
  let depth = 0;
  let inString = false;
  for (let at = start; at < end; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
      if (depth < 0) return null;
    }
  }
  return null;
}

/** The parsed value; undefined for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
