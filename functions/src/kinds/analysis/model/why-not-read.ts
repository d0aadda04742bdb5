import type { ProviderError } from '../../../providers/provider-error';

/** Why a model has read no words in a video, for the person. */
export function whyNotRead({ code, message, retryable }: ProviderError): string {
  const what = 'There is no transcript: ';
  if (code === 'CONTENT_BLOCKED')
    return `${what}the model refuses to read this video. You can upload its subtitles as SRT or VTT.`;
  if (code === 'RATE_LIMIT_EXCEEDED' && !retryable) return `${what}${withoutCapital(message)}`;
  return `${what}the model did not answer just now. Start the analysis again later, or upload subtitles as SRT or VTT.`;
}

const withoutCapital = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
