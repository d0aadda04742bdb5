import 'server-only';
import { IMAGE_KIND_IDS, IMAGE_KINDS, type ImageKindId } from '../../domain/kinds/image/registry';
import { ApiError, invalidFields } from '../http/api-error';

const FLAGS = IMAGE_KIND_IDS.flatMap((kind) => {
  const { flag } = IMAGE_KINDS[kind];
  return flag === null ? [] : [{ flag, kind }];
});
const WITHOUT_FLAG = IMAGE_KIND_IDS.find((kind) => IMAGE_KINDS[kind].flag === null);

const TRUE = /^(?:true|1|yes|on|)$/i;
const FALSE = /^(?:false|0|no|off)$/i;

/** The kind that the query of `/generate` asks for by its flag. Throws an ApiError for more than one. */
export function generateKind(search: URLSearchParams): ImageKindId {
  const set = FLAGS.filter(({ flag }) => isSet(flag, search.get(flag)));
  const [first, second] = set;
  if (second) {
    const message = `Send one of ${set.map(({ flag }) => flag).join(', ')}: a request makes one image.`;
    throw new ApiError('INVALID_REQUEST', message, {
      errors: Object.fromEntries(set.map(({ flag }) => [flag, message])),
    });
  }
  const kind = first?.kind ?? WITHOUT_FLAG;
  if (!kind)
    throw new ApiError('INVALID_REQUEST', `Send one of ${FLAGS.map(({ flag }) => `${flag}=true`).join(', ')}.`);
  return kind;
}

function isSet(flag: string, value: string | null): boolean {
  if (value === null || FALSE.test(value)) return false;
  if (TRUE.test(value)) return true;
  throw invalidFields({ [flag]: `Send ${flag} as true, or leave it out.` });
}
