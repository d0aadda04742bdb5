import 'server-only';
import { type TemplateRange, templateRangeSchema } from '../../domain/ads/template';
import { serviceSchema } from '../../domain/money/service';
import { SERVICE_PATH } from '../../domain/shared/paths';
import { withDates } from '../../domain/shared/with-dates';
import { firestore } from '../firebase/admin';
import { processWide } from '../process/process-wide';
import { ShortMemory } from '../process/short-memory';

const memory = () => processWide('offer', () => new ShortMemory<TemplateRange>({ trustMs: 60_000, limit: 1 }));

/** Which templates new ads can be made of, as it was read at most a minute ago; none where it can't be told. */
export function knownOffer(): Promise<TemplateRange> {
  return memory()
    .get('', async () => {
      const snapshot = await firestore.doc(SERVICE_PATH).get();
      const service = serviceSchema.safeParse(withDates(snapshot.data())).data;
      return templateRangeSchema.safeParse(service?.templates).data ?? {};
    })
    .catch(() => ({}));
}
