import { test as base, type APIRequestContext, type APIResponse } from '@playwright/test';
import { checkedAgainstDocument } from './described-answers';
import { emptyEmulator, type EmptyEmulator } from './empty-emulator';
import { bottle, type UploadFile } from './pictures';

/** The fields of the shortest documented request. */
export const DOCUMENTED_FIELDS: Record<string, string> = {
  brand_name: 'Nike',
  product_full_name: 'Air Max 90',
  product_description: 'Classic sneaker with Air cushioning',
  primary_color_hex: '#FF0000',
  secondary_color_hex: '#000000',
  count: '2',
};

type Fields = Record<string, string | undefined>;

/** Somebody with a token and a script: an account of its own, and the API's addresses. Answers that are not as documented reject. */
export class ApiClient {
  private constructor(
    readonly request: APIRequestContext,
    readonly uid: string,
    readonly token: string,
  ) {}

  /** A guest, or with `account` somebody with an email and a password. */
  static async signUp(
    request: APIRequestContext,
    account: { email?: string; password?: string } = {},
  ): Promise<ApiClient> {
    const host = process.env.FIREBASE_AUTH_EMULATOR_HOST ?? '127.0.0.1:9099';
    const url = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`;
    const answer = await request.post(url, { data: { ...account, returnSecureToken: true } });
    const { localId, idToken } = (await answer.json()) as { localId: string; idToken: string };
    return new ApiClient(checkedAgainstDocument(request), localId, idToken);
  }

  /** The same person with an API key for a token, or with anything else. */
  with(token: string): ApiClient {
    return new ApiClient(this.request, this.uid, token);
  }

  get headers(): Record<string, string> {
    return { Authorization: `Bearer ${this.token}` };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.request.get(`/api/v1${path}`, { headers: { ...this.headers, ...headers }, maxRedirects: 0 });
  }

  send(method: string, path: string): Promise<APIResponse> {
    return this.request.fetch(`/api/v1${path}`, { method, headers: this.headers, maxRedirects: 0 });
  }

  post(path: string, data: unknown, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.request.post(`/api/v1${path}`, { headers: { ...this.headers, ...headers }, data, maxRedirects: 0 });
  }

  /** Posts the documented form, with other fields and files where the case needs them. */
  async create(
    fields: Fields = {},
    files?: [field: string, file: UploadFile][],
    headers: Record<string, string> = {},
    path = '/ads/generate-bulk-dynamic-job',
  ): Promise<APIResponse> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...DOCUMENTED_FIELDS, ...fields })) {
      if (value !== undefined) form.append(name, value);
    }
    for (const [name, { buffer, mimeType, name: fileName }] of files ?? [
      ['product_images', await bottle('front.png', '#14784f')],
    ]) {
      form.append(name, new File([new Uint8Array(buffer)], fileName, { type: mimeType }));
    }
    return this.request.post(`/api/v1${path}`, {
      headers: { ...this.headers, ...headers },
      multipart: form,
    });
  }

  /** The id of a new job. */
  async newJob(fields: Fields = {}): Promise<string> {
    const { data } = (await (await this.create(fields)).json()) as { data: { job_id: string } };
    return data.job_id;
  }
}

export const test = base.extend<EmptyEmulator & { client: ApiClient; stranger: ApiClient }>({
  emptyEmulator,
  request: async ({ request }, provide) => provide(checkedAgainstDocument(request)),
  client: async ({ request }, provide) => provide(await ApiClient.signUp(request)),
  stranger: async ({ request }, provide) => provide(await ApiClient.signUp(request)),
});
