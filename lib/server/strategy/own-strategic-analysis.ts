import 'server-only';
import type { DocumentReference } from 'firebase-admin/firestore';
import { strategicAnalysisPath } from '../../domain/shared/paths';
import {
  analysisIdSchema,
  type StrategicAnalysis,
  strategicAnalysisSchema,
} from '../../domain/strategy/strategic-analysis';
import { ownProduct } from '../catalogue/own-documents';
import { firestore } from '../firebase/admin';
import { parseDocument } from '../firebase/documents';
import { ApiError } from '../http/api-error';
import type { OfProduct } from '../research/own-research';

/** An analysis as an address names it. */
export type OfAnalysis = OfProduct & Record<'analysisId', string>;

/** Brand, product and analysis are to have ids that can be theirs. */
export function analysisRef(uid: string, { brandId, productId, analysisId }: OfAnalysis): DocumentReference {
  return firestore.doc(strategicAnalysisPath(uid, brandId, productId, analysisId));
}

/** Throws an ApiError: 404 where the person has no such product, or no such analysis of it. */
export async function ownStrategicAnalysis(uid: string, place: OfAnalysis): Promise<StrategicAnalysis> {
  await ownProduct(uid, place.brandId, place.productId);
  const isId = analysisIdSchema.safeParse(place.analysisId).success;
  const analysis = isId ? parseDocument(await analysisRef(uid, place).get(), strategicAnalysisSchema) : null;
  if (!analysis) throw noSuchAnalysis(place);
  return analysis;
}

export function noSuchAnalysis({ brandId, productId }: OfProduct): ApiError {
  const where = `GET /api/v1/brands/${brandId}/products/${productId} lists those of the product.`;
  return new ApiError('NOT_FOUND', `There is no such analysis. Check the id; ${where}`);
}
