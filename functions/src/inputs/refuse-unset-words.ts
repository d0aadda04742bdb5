import { wordsProblem } from '../../../lib/domain/shared/words-problem';
import { InputError } from './input-error';

/** Throws InputError for words that no ad or video can be set in: forms and API refuse them, a document may have them all the same. */
export function refuseUnsetWords(input: object): void {
  const problem = wordsProblem(input);
  if (problem) throw new InputError('', problem.message);
}
