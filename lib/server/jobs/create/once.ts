import 'server-only';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { jobPath } from '../../../domain/shared/paths';
import { parseJob } from '../../firebase/documents';
import { firestore } from '../../firebase/admin';
import { ApiError } from '../../http/api-error';
import { type MultipartLimits, type FilePart, readMultipart, type TextFields } from '../../uploads/read-multipart';
import { readToEnd } from '../../uploads/sniff-stream';
import { takeCallbackUrl } from '../../webhooks/take-callback-url';
import type { KeyClaim } from '../../idempotency/key-claim';
import { PayloadHash } from '../../idempotency/payload-hash';

/** Thrown once it is known that the job of this request was made before. */
export class MadeBefore extends Error {
  override name = 'MadeBefore';
  constructor(readonly jobId: string) {
    super(`${jobId} was made by an earlier request`);
  }
}

/** How a request makes its job: once for each `Idempotency-Key`, or simply, without one. */
export class Once {
  private callbackUrl: string | null = null;
  private payloadHash: string | null = null;

  constructor(
    private readonly request: Request,
    private readonly claim: KeyClaim | null,
    private readonly uid: string,
  ) {}

  /** Reads a multipart body, as `readMultipart` does; `take` gets no files of a repetition. */
  async multipart(limits: MultipartLimits, take: (part: FilePart) => Promise<void>): Promise<TextFields> {
    const { claim, request } = this;
    if (!claim) return this.withCallback(await readMultipart(request, limits, take));
    const payload = this.newPayload();
    const fields = await readMultipart(request, limits, (part) => {
      const stream = payload.file(part.field, part.stream);
      return claim.repeats ? readToEnd(stream) : take({ ...part, stream });
    });
    for (const [name, value] of fields.values) payload.field(name, value);
    this.settle(payload);
    return this.withCallback(fields);
  }

  /** To be called with a JSON body before anything is made of it. Throws as `multipart` does. */
  async json(body: object): Promise<void> {
    const payload = this.newPayload();
    payload.field('', JSON.stringify(body));
    this.settle(payload);
    if ('callback_url' in body) this.callbackUrl = await takeCallbackUrl(body.callback_url, this.uid);
  }

  /** Writes a new job, and gives it as it is in the database. */
  async write(jobId: string, document: Record<string, unknown>): Promise<IdentifiedJob> {
    const ref = firestore.doc(jobPath(jobId));
    const told = this.callbackUrl === null ? {} : { callback_url: this.callbackUrl };
    const failure = await this.commit(jobId, { ...document, ...told }).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    // A write can arrive although its answer gets lost: what the database holds decides.
    const job = parseJob(await ref.get());
    if (!job) throw failure?.error ?? new Error(`Job ${jobId} is gone as soon as it was written`);
    return job;
  }

  private async withCallback(fields: TextFields): Promise<TextFields> {
    this.callbackUrl = await takeCallbackUrl(fields.values.get('callback_url')?.trim(), this.uid);
    return fields;
  }

  private async commit(jobId: string, document: Record<string, unknown>): Promise<void> {
    const ref = firestore.doc(jobPath(jobId));
    if (!this.claim) {
      await ref.create(document);
      return;
    }
    if (this.payloadHash === null) throw new Error('The payload of a request has to be known before its job is made');
    await this.claim.complete(jobId, this.payloadHash, (transaction) => transaction.create(ref, document));
  }

  private newPayload(): PayloadHash {
    const { pathname, searchParams } = new URL(this.request.url);
    const payload = new PayloadHash(pathname.replace(/\/+$/, ''));
    for (const [name, value] of searchParams) payload.field(`?${name}`, value);
    return payload;
  }

  /** Throws MadeBefore for a repetition, an ApiError for another payload under the same key. */
  private settle(payload: PayloadHash): void {
    this.payloadHash = payload.digest();
    const repeats = this.claim?.repeats;
    if (!repeats) return;
    if (repeats.payloadHash === this.payloadHash) throw new MadeBefore(repeats.jobId);
    throw new ApiError(
      'CONFLICT',
      'This Idempotency-Key was used for another request. Send a new key with each new job.',
    );
  }
}
