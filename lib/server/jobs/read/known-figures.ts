import 'server-only';
import { FIGURES_PATH } from '../../../domain/shared/paths';
import { withDates } from '../../../domain/shared/with-dates';
import { type Figures, figuresSchema, NO_FIGURES } from '../../../domain/work/figures';
import { firestore } from '../../firebase/admin';
import { within } from '../../process/pause';
import { processWide } from '../../process/process-wide';

const TRUST_MS = 60_000;
const PATIENCE_MS = 1000;

/**
 * How long jobs have taken, as it was read at most a minute ago: one read for everybody. Only the first
 * who ask wait for it, and not for long; later ones get what is known while it is read anew.
 */
export class KnownFigures {
  private known: Figures | null = null;
  private trustedUntil = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | null = null;

  constructor(
    /** Gives the data of the document. */
    private readonly read: () => Promise<unknown>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** None where there is no document, or none that can be read. Never rejects. */
  async current(): Promise<Figures> {
    if (Date.now() >= this.trustedUntil) {
      this.trustedUntil = Date.now() + TRUST_MS;
      this.reading = this.renew();
    }
    return this.known ?? this.wait();
  }

  private async wait(): Promise<Figures> {
    if (this.reading) await within(this.reading, this.patienceMs);
    return (this.known ??= NO_FIGURES);
  }

  private async renew(): Promise<void> {
    try {
      this.known = figuresSchema.safeParse(withDates(await this.read())).data ?? NO_FIGURES;
    } catch {
      // The database does not answer: what was known goes on to count, and in a minute it is asked again.
    }
  }
}

/** Those of this process. */
export const knownFigures = () =>
  processWide('figures', () => new KnownFigures(async () => (await firestore.doc(FIGURES_PATH).get()).data()));
