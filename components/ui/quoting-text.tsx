const QUOTED = /(“[^”]*”)/u;

/**
 * A sentence of ours that quotes words of others. Each quotation stands by itself, so that one from right to left does
 * not turn the sentence around; with `dir="auto"` around it, the rest alone says which way it is read.
 */
export function QuotingText({ text }: { text: string }) {
  return text.split(QUOTED).map((part, index) => (index % 2 === 1 ? <bdi key={index}>{part}</bdi> : part));
}
