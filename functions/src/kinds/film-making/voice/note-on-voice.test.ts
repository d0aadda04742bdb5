import { expect, it } from 'vitest';
import { newLine, type SpeechLine } from '../../../soundtrack/speech/spoken-film';
import { noteOnVoice } from './note-on-voice';

const line = (change: Partial<SpeechLine>): SpeechLine => ({ ...newLine(0, 'Hot all day.'), ...change });
const SAID = line({ seconds: 2, asked: 1 });
const REFUSED = line({ seconds: 0 });
const LOST = line({ seconds: 0, asked: 2, on_its_way_usd: 0.002 });
const PAID_AGAIN = line({ seconds: 2, asked: 2 });

it.each<[string, SpeechLine[], number, string | null]>([
  ['whose words are all said', [SAID, SAID], 0.2, null],
  ['a sentence of which is refused', [SAID, REFUSED], 0, 'The voice service refuses to say one sentence.'],
  ['whose words take longer', [SAID], 1.24, 'The voice takes 1.2 seconds more than you asked for.'],
  [
    'whose answers got lost',
    [LOST, PAID_AGAIN, LOST],
    0,
    'The voice of 2 sentences got lost twice, and is not paid for a third time. The voice of one sentence got lost once, and is paid for twice.',
  ],
])('the note on a film %s', (_, lines, more, note) => {
  expect(noteOnVoice(lines, more)).toBe(note);
});
