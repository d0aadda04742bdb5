import type { Usage } from '../../domain/money/usage';

/** What was asked of models, in words; null where none was asked. */
export function usageText({ images, input_tokens, output_tokens }: Usage): string | null {
  const number = new Intl.NumberFormat('en');
  const parts = [
    images > 0 && `${images} ${images === 1 ? 'image' : 'images'}`,
    input_tokens > 0 && `${number.format(input_tokens)} tokens in`,
    output_tokens > 0 && `${number.format(output_tokens)} tokens out`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : null;
}
