import { SERVICE_PATH } from '../../domain/shared/paths';
import { parseService } from '../firebase/firestore-documents';
import { createSharedDocument } from './shared-document';

/** Who makes new ads and what one costs, kept current as long as the caller is on screen; null until it is known. */
export const useService = createSharedDocument(SERVICE_PATH, parseService);
