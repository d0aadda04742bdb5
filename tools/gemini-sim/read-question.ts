import type { HeardQuestion } from '../../functions/src/providers/gemini/local-gemini';

/** What the simulator takes from a question: the pictures in it and the person's data between the fences. */
export interface ReadQuestion {
  photo: Buffer | null;
  logo: Buffer | null;
  data: Record<string, unknown>;
}

export function readQuestion({ body }: HeardQuestion): ReadQuestion {
  const parts = body.contents.flatMap((content) => content.parts);
  const pictures = parts.flatMap(({ inlineData }, index) =>
    inlineData ? [{ label: parts[index - 1]?.text ?? '', bytes: Buffer.from(inlineData.data, 'base64') }] : [],
  );
  // A finished ad that is made again comes first, but is no photo of the product.
  const called = (name: RegExp) => pictures.find(({ label }) => name.test(label))?.bytes ?? null;
  return {
    photo: called(/^(?:Product photo|Photo) \d/),
    logo: called(/^Logo/),
    data: fencedData(parts.map(({ text }) => text ?? '').join('\n')),
  };
}

/** The fence stands on lines of its own; the rules before it only speak of it. */
function fencedData(text: string): Record<string, unknown> {
  const json = /(?:^|\n)<ad_data>\n([^]*?)\n<\/ad_data>/.exec(text)?.[1];
  if (json === undefined) return {};
  const data: unknown = JSON.parse(json);
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/** A text of the person's data; empty when there is none of that name. */
export function textOf(data: Record<string, unknown>, name: string): string {
  const value = data[name];
  return typeof value === 'string' ? value : '';
}
