import { FIGURES_PATH } from '../../domain/shared/paths';
import { parseFigures } from '../firebase/firestore-documents';
import { createSharedDocument } from './shared-document';

/** How long the jobs of each kind have taken, kept current as long as the caller is on screen; null until it is known, and where nothing was measured. */
export const useFigures = createSharedDocument(FIGURES_PATH, parseFigures);
