import { FIGURES_PATH } from '../../domain/shared/paths';
import { figuresSchema } from '../../domain/work/figures';
import { createSharedDocument } from './shared-document';

/** How long the jobs of each kind have taken, kept current as long as the caller is on screen; null until it is known, and where nothing was measured. */
export const useFigures = createSharedDocument(FIGURES_PATH, (data) => figuresSchema.safeParse(data).data ?? null);
