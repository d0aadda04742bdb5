import type { FailedVersion, UnderWay } from '@/lib/client/asking/version-answer';

/** `A remix is being made`, while another version of an ad is under way. */
export function underWayText({ asked, size, stage }: Pick<UnderWay, 'asked' | 'size' | 'stage'>): string {
  const name = { edit: 'A new version', remix: 'A remix', remake: `The ${size} version`, show: 'The sheet' }[asked];
  return stage === 'waiting'
    ? `${name} waits for its turn`
    : `${name} is being ${asked === 'show' ? 'changed' : 'made'}`;
}

/** `The remix could not be made.` */
export function failedText({ asked, size }: Pick<FailedVersion, 'asked' | 'size'>): string {
  const name = { edit: 'new version', remix: 'remix', remake: `${size} version`, show: 'change of the sheet' }[asked];
  return `The ${name} could not be made.`;
}
