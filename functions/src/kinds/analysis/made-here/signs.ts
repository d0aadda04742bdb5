import { posix } from 'node:path';

/** `product_hero_2_20261128_120000`: what the file of an ad is called, and so what people often call the ad. */
const FILE_NAME = /^ad_(.+_\d{8}_\d{6})(?:_[a-z0-9]+)?$/;

/** What may stand in the name of an ad that was made here; too little to be met by chance is none. */
export function nameSigns({
  storage_path,
  conversation_id,
}: {
  storage_path: string;
  conversation_id: string;
}): string[] {
  const [, stem] = FILE_NAME.exec(posix.parse(storage_path).name) ?? [];
  return [...(stem === undefined ? [] : [stem]), ...long(conversation_id)];
}

/** What may stand in the address that it leads to. */
export function addressSigns({ conversation_id }: { conversation_id: string }): string[] {
  return long(conversation_id);
}

const long = (id: string) => (id.length >= 12 ? [id] : []);
