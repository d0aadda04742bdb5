import { describe, expect, it } from 'vitest';
import { problem } from '../../film-gate/film-problem';
import { noteOnProblems } from './note-on-problems';

describe('a video that was checked', () => {
  const hasty = problem('words_time', '“Hot” stands for 0.3 seconds.', 2);

  it('has a note where its words hurry, for that was asked for', () => {
    expect(noteOnProblems([])).toBeNull();
    expect(noteOnProblems([hasty, hasty])).toContain('Ask for fewer scenes or for a longer video.');
  });

  it('is not shown where something else is wrong: it says what, once, and what can be changed', () => {
    const faint = problem('words_contrast', '“Hot” can hardly be read.', 2);
    expect(() => noteOnProblems([hasty, faint, faint, problem('black', 'It is black at 1 s.', 1)])).toThrow(
      expect.objectContaining({
        code: 'INVALID_PRODUCT_DATA',
        retryable: false,
        message:
          'The video did not pass its check. “Hot” can hardly be read. It is black at 1 s. Choose other colours, or another template.',
      }),
    );
  });

  it('that nobody but we can mend is called our fault', () => {
    expect(() => noteOnProblems([problem('frozen', 'Nothing moves for 2 s.', 1)])).toThrow(
      expect.objectContaining({ code: 'INTERNAL', retryable: false, message: expect.stringContaining('our fault') }),
    );
  });
});
