import type { FileRole } from '../../files/ticket-file';
import { adsTicket, removeFile } from '../ads/ticket-store';
import { withoutSample, withSample } from './sample-ticket';
import { SAMPLE_FILES, SAMPLE_WORDS } from './sample-words';

/** Above it a server that does not answer is taken for one that is not there. */
const PATIENCE_MS = 30_000;

/**
 * Fills the ticket with the sample product, whose files are fetched and then uploaded like any other. What the person
 * has put there meanwhile stays. Rejects, with nothing changed, where they can’t be fetched.
 */
export async function trySample(take: (role: FileRole, files: Iterable<File>) => void): Promise<void> {
  const [photo, logo] = await Promise.all([fetchFile(SAMPLE_FILES.photo), fetchFile(SAMPLE_FILES.logo)]);
  adsTicket.sync();
  if (adsTicket.current().submitRequested) return;
  adsTicket.update((ticket) => ({ ...ticket, form: withSample(ticket.form, SAMPLE_WORDS), submitError: null }));
  const has = (wanted: FileRole) => adsTicket.current().files.some(({ role }) => role === wanted);
  if (!has('photo')) take('photo', [photo]);
  if (!has('logo')) take('logo', [logo]);
}

async function fetchFile({ name, type }: { name: string; type: string }): Promise<File> {
  const response = await fetch(`/sample/${name}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`The sample’s ${name} is not there: ${response.status}`);
  return new File([await response.blob()], name, { type });
}

/** Empties the ticket of the sample; what the person has changed of it or added to it stays. */
export function takeSampleOut(): void {
  adsTicket.sync();
  const { submitRequested, files } = adsTicket.current();
  if (submitRequested) return;
  const names: string[] = Object.values(SAMPLE_FILES).map(({ name }) => name);
  for (const { id, name } of files) if (names.includes(name)) removeFile(id);
  adsTicket.update((ticket) => ({ ...ticket, form: withoutSample(ticket.form, SAMPLE_WORDS), submitError: null }));
}
