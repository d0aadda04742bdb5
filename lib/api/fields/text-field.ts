import { garbledProblem, personText } from '../../domain/shared/person-text';
import { isGarbled } from '../../domain/shared/hidden-signs';

/** A text of a person’s in a request, of at most `most` characters as people count them; `message` says what to send. */
export function textField(name: string, most: number, message: string, tooLong = message) {
  return personText(most, tooLong, message).refine((text) => !isGarbled(text), garbledProblem(name));
}
