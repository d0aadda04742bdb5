/** The same for texts that differ in case and punctuation only; “1.5 l” and “15 l” differ. */
export function textKey(text: string): string {
  return text.toLowerCase().replace(/(?<!\d)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\d)/gu, '');
}
