import 'server-only';
import { ApiError } from '../../http/api-error';
import { parametersOf } from './part-headers';

/** RFC 2046 allows 70; some clients make longer ones. */
const MOST_CHARACTERS = 200;

const LEAVE_IT =
  'Don’t set Content-Type by hand: your HTTP client writes it, with the boundary, when it makes the form.';

/** What stands between the parts of a request's body. Throws an ApiError for another media type, or none. */
export function boundaryOf({ headers }: Request): string {
  const [type, { boundary }] = parametersOf(headers.get('content-type') ?? '');
  if (type !== 'multipart/form-data') {
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'Send the fields and files as multipart/form-data.');
  }
  if (boundary && boundary.length <= MOST_CHARACTERS) return boundary;
  throw wrongHeader(`Content-Type names no boundary that can be used. ${LEAVE_IT}`);
}

/** What to answer where a body begins with another boundary than the header's; null where it doesn't. */
export function otherBoundary(opening: Buffer, named: string): ApiError | null {
  const [, used] = /^(?:\r?\n)*--([^\r\n]{1,200})\r?\n/.exec(opening.toString('latin1')) ?? [];
  if (used === undefined || used === named) return null;
  return wrongHeader(
    `The parts of the body begin with “--${used.slice(0, 80)}”, but Content-Type says “boundary=${named.slice(0, 80)}”. ${LEAVE_IT}`,
  );
}

const wrongHeader = (message: string) =>
  new ApiError('INVALID_REQUEST', message, { errors: { 'Content-Type': message } });
