import 'server-only';
import type { ApproveAngleRequest } from '../../api/requests/strategy-body';
import {
  angleAdsInput,
  type ApproveAngleInput,
  approveAngleInputSchema,
} from '../../domain/kinds/strategy/approve-angle';
import { newUploadId } from '../../domain/shared/random-id';
import { briefOfAngle } from '../../domain/strategy/angle-brief';
import { type ShownAngle, shownAngle } from '../../domain/strategy/hand-edits';
import { type StrategicAnalysis, strategicAnalysisSchema } from '../../domain/strategy/strategic-analysis';
import { serverTimestamp } from '../firebase/admin';
import { parseDocument } from '../firebase/documents';
import { ApiError, invalidFields } from '../http/api-error';
import type { Beside } from '../jobs/create/write-job';
import { brandAndProduct } from '../research/own-research';
import { analysisRef, noSuchAnalysis, type OfAnalysis, ownStrategicAnalysis } from './own-strategic-analysis';

/**
 * What makes the ads of an angle, as the person has worded it. Throws an ApiError: 404 for what is not there, 400 for an
 * angle that the analysis does not have, 409 for a product without a photo.
 */
export async function inputOfAngle(
  uid: string,
  place: OfAnalysis,
  body: ApproveAngleRequest,
): Promise<ApproveAngleInput> {
  const [own, analysis] = await Promise.all([brandAndProduct(uid, place), ownStrategicAnalysis(uid, place)]);
  const angle = angleOf(analysis, body.angle_id);
  const { angle_id, count, aspect_ratio, lang, draft_first } = body;
  const asked = { angle_id, count, aspect_ratio, lang, draft_first, upload_id: newUploadId() };
  const input = angleAdsInput(own, {
    ...asked,
    analysis_id: analysis.analysis_id,
    angle: briefOfAngle(angle, analysis),
  });
  if (input.product_images.length === 0) throw noPhoto();
  const parsed = approveAngleInputSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ApiError(
    'PREREQUISITE_MISSING',
    `The product can’t be advertised as it is: ${issue?.message ?? 'change it.'}`,
  );
}

function angleOf({ angles, edits, decisions }: StrategicAnalysis, angleId: string): ShownAngle {
  const angle = angles.find(({ angle_id }) => angle_id === angleId);
  if (angle) return shownAngle(angle, edits, decisions);
  const message = 'The analysis has no such angle. GET it to see which it has.';
  throw invalidFields({ angle_id: message });
}

function noPhoto(): ApiError {
  const message =
    'The product has no photo that can be used. Add a photo to the product first, then approve the angle.';
  return new ApiError('PREREQUISITE_MISSING', message);
}

/** Notes in the commit that creates the job that the angle is approved. */
export function approvalBeside(uid: string, place: OfAnalysis, angleId: string): Beside {
  const ref = analysisRef(uid, place);
  return {
    async read(transaction) {
      const analysis = parseDocument(await transaction.get(ref), strategicAnalysisSchema);
      if (!analysis) throw noSuchAnalysis(place);
      return null;
    },
    write(transaction) {
      const approved = { status: 'approved', at: serverTimestamp() };
      transaction.update(ref, { [`decisions.${angleId}`]: approved, updated_at: serverTimestamp() });
    },
  };
}
