import sharp from 'sharp';
import { NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import { presenterPortrait } from '../../../../lib/domain/shared/paths';
import { PRESENTER_DETAILS, type PresenterId } from '../../../../lib/domain/video/presenter';
import { providerNamed } from '../../providers/choose-provider';
import { readObject, readObjectIfThere, writeObject } from '../../storage/objects';

const MIME_TYPE = 'image/jpeg';
const QUALITY = 90;

/** Makes the picture that a presenter is filmed from, unless this site has one: all videos of them show the same person. Rejects with ProviderError. */
export async function needPortrait(id: PresenterId, signal: AbortSignal): Promise<Spent> {
  const path = presenterPortrait(id);
  if (await readObjectIfThere(path)) return NOTHING_SPENT;
  const { png, spent } = await providerNamed('gemini').makeImage(
    { kind: 'chat', variation: 1, aspectRatio: '4:5', prompt: askedFor(id), model: null, background: null, photos: [] },
    signal,
  );
  const bytes = await sharp(png).jpeg({ quality: QUALITY }).toBuffer();
  await writeObject(path, bytes, { contentType: MIME_TYPE });
  return spent;
}

/** What the portrait costs, in USD, where there is none yet: an estimate. */
export async function usdOfPortrait(id: PresenterId): Promise<number> {
  return (await readObjectIfThere(presenterPortrait(id))) ? 0 : providerNamed('gemini').price.usdPerAd;
}

export async function readPortrait(id: PresenterId) {
  return { mimeType: MIME_TYPE, bytes: await readObject(presenterPortrait(id)) };
}

const askedFor = (id: PresenterId) =>
  `A photographic portrait of ${PRESENTER_DETAILS[id].appearance}, who does not exist and looks like nobody known. ` +
  'Head and chest, facing the camera with a slight smile, hands out of the picture, in soft daylight before a plain, light wall.';
