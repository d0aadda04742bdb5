const LONGEST = 80;

/** The beginning of a prompt, in one line, cut between two words. */
export function promptTitle(prompt: string): string {
  const words = prompt.replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')}…` : words;
}
