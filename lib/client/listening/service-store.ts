import { serviceSchema } from '../../domain/money/service';
import { withDates } from '../../domain/shared/with-dates';
import { SERVICE_PATH } from '../../domain/shared/paths';
import { whenTouched } from '../browser/when-touched';
import { createSharedDocument } from './shared-document';

/** Who makes new ads and what one costs, kept current as long as the caller is on screen; null until it is known. */
export const useService = createSharedDocument(
  SERVICE_PATH,
  (data) => serviceSchema.safeParse(withDates(data)).data ?? null,
  // What ads cost is of use to who asks for some: Firestore is not loaded for who only looks.
  whenTouched,
);
