import { isLost, isPaidAgain, isRefused, type SpeechLine } from '../../../soundtrack/speech/spoken-film';

/** A film that is longer than it was asked to be by less is as long. */
const SLACK_SECONDS = 0.3;

/** What a person should know of the spoken words of a film, which take so many seconds more than were asked for; null for nothing. */
export function noteOnVoice(lines: readonly SpeechLine[], more: number): string | null {
  const [refused, lost, again] = [isRefused, isLost, isPaidAgain].map((is) => lines.filter(is).length);
  const notes = [
    ...(refused ? [`The voice service refuses to say ${counted(refused)}.`] : []),
    ...(lost ? [`The voice of ${counted(lost)} got lost twice, and is not paid for a third time.`] : []),
    ...(again ? [`The voice of ${counted(again)} got lost once, and is paid for twice.`] : []),
    ...(more < SLACK_SECONDS ? [] : [`The voice takes ${more.toFixed(1)} seconds more than you asked for.`]),
  ];
  return notes.join(' ') || null;
}

const counted = (sentences: number) => (sentences === 1 ? 'one sentence' : `${sentences} sentences`);
