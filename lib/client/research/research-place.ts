import { personasPath, researchesPath, researchPath, strategicAnalysisPath } from '../../domain/shared/paths';

/** A product of the person's own. */
export interface ProductPlace {
  brandId: string;
  productId: string;
}

/** One of its researches. */
export interface ResearchPlace extends ProductPlace {
  researchId: string;
}

/** The research of a product unless the person has begun another. */
export const USUAL_RESEARCH = 'main';

export const researchesOf = (uid: string, { brandId, productId }: ProductPlace) =>
  researchesPath(uid, brandId, productId);
export const researchAt = (uid: string, { brandId, productId, researchId }: ResearchPlace) =>
  researchPath(uid, brandId, productId, researchId);
export const personasAt = (uid: string, { brandId, productId, researchId }: ResearchPlace) =>
  personasPath(uid, brandId, productId, researchId);
export const analysisAt = (uid: string, { brandId, productId }: ProductPlace, analysisId: string) =>
  strategicAnalysisPath(uid, brandId, productId, analysisId);
