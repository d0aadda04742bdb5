import 'server-only';
import type { IdentifiedJob, InputOf, JobKind } from '../../../domain/jobs/job';
import { ApiError } from '../../http/api-error';
import {
  type MultipartLimits,
  type FilePart,
  readMultipart,
  type TextFields,
} from '../../uploads/multipart/read-multipart';
import { readToEnd } from '../../uploads/sniff-stream';
import { takeCallbackUrl } from '../../webhooks/take-callback-url';
import type { KeyClaim } from '../../idempotency/key-claim';
import { PayloadHash } from '../../idempotency/payload-hash';
import { refuseUploadsBeyondLimits } from '../../limits/refuse-uploads';
import { refuseJobBeyondLimits } from '../../limits/refuse-beyond';
import { type Beside, type WrittenJob, writeJob } from './write-job';

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
    const { claim, request, uid } = this;
    if (!claim?.repeats) await refuseUploadsBeyondLimits(uid);
    if (!claim) return this.withCallback(await readMultipart(request, limits, take));
    const payload = this.newPayload();
    const fields = await readMultipart(request, limits, (part) => {
      const stream = payload.file(part.field, part.stream);
      return claim.repeats ? readToEnd(stream) : take({ ...part, stream });
    });
    for (const [name, value] of fields.entries) payload.field(name, value);
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

  /** Writes a new job of a kind, and gives it as it is in the database. Throws an ApiError, as `writeJob` does. */
  async make<K extends JobKind>(type: K, input: InputOf<K>): Promise<IdentifiedJob> {
    return (await this.makeBeside(type, input, null)).job;
  }

  /** The same with what stands beside the job; where that names a job which does this already, it is that one. */
  async makeBeside<K extends JobKind>(type: K, input: InputOf<K>, beside: Beside | null): Promise<WrittenJob> {
    const { uid, callbackUrl, request } = this;
    if (request.signal.aborted) throw new ApiError('INVALID_REQUEST', 'The request was given up before its end.');
    // What joins another job is none of its own.
    if (!beside) await refuseJobBeyondLimits(uid);
    return writeJob({ uid, type, input, callbackUrl, key: this.heldKey(), beside });
  }

  private async withCallback(fields: TextFields): Promise<TextFields> {
    this.callbackUrl = await takeCallbackUrl(fields.values.get('callback_url')?.trim(), this.uid);
    return fields;
  }

  private heldKey() {
    const { claim, payloadHash } = this;
    if (!claim) return null;
    if (payloadHash === null) throw new Error('The payload of a request has to be known before its job is made');
    return { claim, payloadHash };
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
