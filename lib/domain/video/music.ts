import { z } from 'zod';

/** The moods that the product has music for, and none. */
export const MUSIC_MOODS = ['none', 'calm', 'bright', 'drive'] as const;
export const musicMoodSchema = z.enum(MUSIC_MOODS);
export type MusicMood = z.infer<typeof musicMoodSchema>;

/** Where nobody says. */
export const USUAL_MUSIC: MusicMood = 'bright';

interface MusicDetails {
  name: string;
  summary: string;
  /** Beats a minute, four to a bar: what cuts and moves fall on. Silence has a pulse too. */
  tempo: number;
}

export const MUSIC_DETAILS: Record<MusicMood, MusicDetails> = {
  none: { name: 'No music', summary: 'Silent', tempo: 100 },
  calm: { name: 'Calm', summary: 'Soft keys and warm chords', tempo: 84 },
  bright: { name: 'Bright', summary: 'Plucked and light-footed', tempo: 112 },
  drive: { name: 'Drive', summary: 'A steady kick and bass', tempo: 126 },
};
