import 'server-only';
import type { DocumentReference } from 'firebase-admin/firestore';
import { type Research, researchIdSchema, researchSchema } from '../../domain/research/research';
import { personasPath, researchPath } from '../../domain/shared/paths';
import { type Personas, personasSchema } from '../../domain/strategy/strategic-analysis';
import { type IdentifiedBrand, type IdentifiedProduct, ownBrand, ownProduct } from '../catalogue/own-documents';
import { firestore } from '../firebase/admin';
import { parseDocument } from '../firebase/documents';
import { ApiError } from '../http/api-error';

/** The product that an address names. */
export type OfProduct = Record<'brandId' | 'productId', string>;

/** A research as an address names it. */
export type OfResearch = OfProduct & Record<'researchId', string>;

/** Throws an ApiError: 404 where the person has no such brand, or no such product of it. */
export async function brandAndProduct(
  uid: string,
  { brandId, productId }: OfProduct,
): Promise<{ brand: IdentifiedBrand; product: IdentifiedProduct }> {
  const [brand, product] = await Promise.all([ownBrand(uid, brandId), ownProduct(uid, brandId, productId)]);
  return { brand, product };
}

/** Brand, product and research are to have ids that can be theirs. */
export function researchRef(uid: string, { brandId, productId, researchId }: OfResearch): DocumentReference {
  return firestore.doc(researchPath(uid, brandId, productId, researchId));
}

/** Throws an ApiError: 404 where the person has no such product, or no such research of it. */
export async function ownResearch(uid: string, place: OfResearch): Promise<Research> {
  const research = await researchIfAny(uid, place);
  if (!research) throw noSuchResearch(place);
  return research;
}

/** null for one that nobody has begun. Throws an ApiError: 404 where the person has no such product, or no research can have this id. */
export async function researchIfAny(uid: string, place: OfResearch): Promise<Research | null> {
  await ownProduct(uid, place.brandId, place.productId);
  if (!researchIdSchema.safeParse(place.researchId).success) throw noSuchResearch(place);
  return parseDocument(await researchRef(uid, place).get(), researchSchema);
}

/** null where none were made. */
export async function personasOf(
  uid: string,
  { brandId, productId, researchId }: OfResearch,
): Promise<Personas | null> {
  const snapshot = await firestore.doc(personasPath(uid, brandId, productId, researchId)).get();
  return parseDocument(snapshot, personasSchema);
}

function noSuchResearch({ brandId, productId }: OfProduct): ApiError {
  const where = `POST /api/v1/research/products/${brandId}/${productId}/research/{research_id}/summary begins one.`;
  return new ApiError('NOT_FOUND', `There is no such research. Check the id; ${where}`);
}
