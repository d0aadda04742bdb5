import { describe, expect, it } from 'vitest';
import { wantedClip, type Clip } from './clip-state';
import { noteOnClips } from './note-on-clips';

const taken = (scene: number): Clip => ({ ...wantedClip(scene, ''), is: 'taken' });
const lost = (scene: number, message: string): Clip => ({
  ...wantedClip(scene, ''),
  ...{ is: 'lost', why: { code: 'PROVIDER_UNAVAILABLE', message } },
});

describe('what is said of scenes that were to be filmed', () => {
  it('is nothing where all of them are', () => {
    expect(noteOnClips([taken(0), taken(1)])).toBeNull();
  });

  it('names those that the studio drew, and each reason once', () => {
    expect(noteOnClips([lost(0, 'It broke.'), taken(1), lost(2, 'It was late.'), lost(3, 'It broke.')])).toBe(
      'The studio drew scenes 1 and 4 instead of the video model. It broke. The studio drew scene 3 instead of the video model. It was late.',
    );
  });

  it('is short where none came', () => {
    expect(noteOnClips([lost(0, 'It broke.'), lost(1, 'It broke.')])).toBe(
      'The studio drew all scenes instead of the video model. It broke.',
    );
  });
});
