import 'server-only';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { adSchema, type IdentifiedAd } from '../../domain/ads/ad';
import { type IdentifiedJob, jobSchema } from '../../domain/jobs/job';
import { withDates } from '../../domain/shared/with-dates';
import { BoundedMap } from '../process/bounded-map';
import { processWide } from '../process/process-wide';

/** The job in a document; null when it isn't one that this version knows. */
export function parseJob(snapshot: DocumentSnapshot): IdentifiedJob | null {
  return parseDocument(snapshot, jobSchema);
}

/** The ad in a document; null when it isn't one: people can change documents in the console. */
export function parseAd(snapshot: DocumentSnapshot): IdentifiedAd | null {
  return parseDocument(snapshot, adSchema);
}

/** What is in a document, with its id; null when that is not what the schema says, which the log tells once. */
export function parseDocument<T extends object>(
  snapshot: DocumentSnapshot,
  schema: z.ZodType<T>,
): (T & { id: string }) | null {
  const data = snapshot.data();
  if (data === undefined) return null;
  const parsed = schema.safeParse(withDates(data));
  if (parsed.success) return { ...parsed.data, id: snapshot.id };
  tellOnce(snapshot.ref.path, parsed.error);
  return null;
}

/** Of so many documents it is remembered that they were told of. */
const MAX_TOLD = 1000;

const told = () => processWide('unreadable-documents', () => new BoundedMap<string, true>(MAX_TOLD));

function tellOnce(path: string, { issues }: z.ZodError): void {
  if (told().has(path)) return;
  told().set(path, true);
  const fields = issues.map((issue) => issue.path.join('.')).join(', ');
  console.warn(JSON.stringify({ severity: 'WARNING', message: 'A document can’t be read', path, fields }));
}
