import { expect, it } from 'vitest';
import { OpenAnswers } from './open-answers';

it('holds a few answers open for each person, and takes a place back once', () => {
  const answers = new OpenAnswers(2);
  const leave = answers.take('alice');
  answers.take('alice');
  expect(() => answers.take('alice')).toThrow(expect.objectContaining({ code: 'RATE_LIMIT_EXCEEDED' }));
  answers.take('bob');
  leave();
  leave();
  answers.take('alice');
  expect(() => answers.take('alice')).toThrow('You are waiting for 2 answers already.');
});
