import { photosOfProduct } from '../../domain/kinds/ads/kept-uploads';
import { angleAdsInput } from '../../domain/kinds/strategy/approve-angle';
import type { AspectRatio } from '../../domain/shared/aspect-ratio';
import type { Language } from '../../domain/shared/language';
import { newUploadId } from '../../domain/shared/random-id';
import { briefOfAngle } from '../../domain/strategy/angle-brief';
import type { ShownAngle } from '../../domain/strategy/hand-edits';
import type { StrategicAnalysis } from '../../domain/strategy/strategic-analysis';
import { CatalogueError } from '../catalogue/catalogue-error';
import type { OwnProduct } from '../sets/own-product';
import { askForJob } from '../outbox/asked-jobs';

/** In what the ads of an angle are made; each is another job. */
export interface AngleLook {
  count: number;
  aspect_ratio: AspectRatio;
  /** null: the angle's own. */
  lang: Language | null;
  draft_first: boolean;
}

/** Why no ads can be made of a product’s angles, with what to do; null where they can. */
export function whyNoAds({ images, full_name }: Pick<OwnProduct['product'], 'images' | 'full_name'>): string | null {
  return photosOfProduct({ images, full_name }).length === 0 ? 'Add a photo to the product first.' : null;
}

/** Asks for the ads of an angle as it is shown. Gives the job's id; rejects with CatalogueError. */
export async function makeAngleAds(
  own: OwnProduct,
  analysis: Pick<StrategicAnalysis, 'analysis_id' | 'lang'>,
  angle: ShownAngle,
  look: AngleLook,
): Promise<string> {
  const problem = whyNoAds(own.product);
  if (problem !== null) throw new CatalogueError(problem);
  const of = { analysis_id: analysis.analysis_id, angle_id: angle.angle_id, angle: briefOfAngle(angle, analysis) };
  return askForJob({ type: 'approve_angle', input: angleAdsInput(own, { ...of, ...look, upload_id: newUploadId() }) });
}
