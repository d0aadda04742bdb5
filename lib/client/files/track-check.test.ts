import { describe, expect, it } from 'vitest';
import { provenTrackType, trackFileError, trackTypeOf } from './track-check';

const file = (name: string, type = '', size = 1000) => ({ name, type, size });

describe('a track of somebody’s own', () => {
  it.each([
    [file('song.mp3'), 'audio/mpeg'],
    [file('song.M4A', 'audio/x-m4a'), 'audio/mp4'],
    [file('voice', 'audio/x-wav'), 'audio/wav'],
    [file('song.flac', 'audio/x-flac'), 'audio/flac'],
    [file('clip.mov', 'video/quicktime'), null],
    [file('photo.png', 'image/png'), null],
  ])('is taken for what it says it is: %j', (given, type) => expect(trackTypeOf(given)).toBe(type));

  it('is refused with what to do', () => {
    expect(trackFileError(file('song.mp3'))).toBeNull();
    expect(trackFileError(file('song.wma'))).toContain('Choose an MP3');
    expect(trackFileError(file('song.mp3', '', 0))).toContain('empty');
    expect(trackFileError(file('song.wav', '', 11 * 1024 * 1024))).toContain('has 11.0 MB; the limit is 10 MB');
  });

  it('is uploaded as what its bytes are', () => {
    expect(provenTrackType(new TextEncoder().encode('OggS'))).toEqual({ type: 'audio/ogg', error: null });
    expect(provenTrackType(new TextEncoder().encode('<html>')).error).toContain('Save it as MP3');
  });
});
