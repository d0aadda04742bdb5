import { describe, expect, it } from 'vitest';
import { ApiError } from '../../http/api-error';
import { type FilePart, type MultipartLimits, readMultipart } from './read-multipart';

const LIMITS: MultipartLimits = { fieldBytes: 20, fields: 5, fileBytes: 100, files: 2, totalBytes: 5000 };
const TYPE = 'multipart/form-data; boundary=x';

const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, bytes: string, filename = 'a.png') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\n${bytes}\r\n`;
const END = '--x--\r\n';

/** A request whose body comes in small pieces. */
function request(body: string | Buffer, type = TYPE, piece = 7, headers: Record<string, string> = {}): Request {
  const bytes = Buffer.from(body);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  const init = { method: 'POST', body: stream, headers: { 'content-type': type, ...headers }, duplex: 'half' };
  return new Request('http://127.0.0.1/', init);
}

async function read(incoming: Request, limits = LIMITS) {
  const files: { field: string; name: string; bytes: string; truncated: boolean }[] = [];
  const take = async ({ field, name, stream }: FilePart) => {
    let bytes = '';
    for await (const chunk of stream) bytes += String(chunk);
    files.push({ field, name, bytes, truncated: stream.truncated });
  };
  const { values, wrong } = await readMultipart(incoming, limits, take);
  return { values: Object.fromEntries(values), wrong, files };
}

describe('reading a multipart body', () => {
  it('gives fields and files, whatever their order', async () => {
    const body = field('a', 'one') + file('photo', 'PNG', 'C:\\photos\\ä.png') + field('b', 'zwölf') + END;
    expect(await read(request(body))).toEqual({
      values: { a: 'one', b: 'zwölf' },
      wrong: {},
      files: [{ field: 'photo', name: 'ä.png', bytes: 'PNG', truncated: false }],
    });
  });

  it('cuts a file and a field at their limits', async () => {
    const result = await read(request(file('photo', 'x'.repeat(101)) + field('a', 'y'.repeat(21)) + END));
    expect(result.files).toMatchObject([{ truncated: true, bytes: 'x'.repeat(100) }]);
    expect(result.wrong).toEqual({ a: 'a is too long. Shorten it.' });
  });

  it('hands over no more files than allowed', async () => {
    const body = file('photo', '1') + file('photo', '2') + file('photo', '3') + field('a', 'end') + END;
    const { files, values } = await read(request(body));
    expect(files.map(({ bytes }) => bytes)).toEqual(['1', '2']);
    expect(values).toEqual({ a: 'end' });
  });

  it.each([
    ['another type', field('a', '1') + END, 'application/json', 415],
    ['a type that only begins alike', '', 'multipart/form-database', 415],
    ['no boundary', field('a', '1') + END, 'multipart/form-data', 400],
    ['something else than it says', 'hello', TYPE, 400],
    ['no end', field('a', '1'), TYPE, 400],
    ['an end in the middle of a file', file('photo', 'PNG').slice(0, -4), TYPE, 400],
    ['too much', file('photo', 'x'.repeat(6000)) + END, TYPE, 413],
  ])('refuses a body with %s', async (_, body, type, status) => {
    const refusal = await read(request(body, type, 50)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ status });
  });

  it('refuses a body that breaks off, after whoever takes its file has heard of it', async () => {
    let began = false;
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (began) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          controller.error(new Error('the connection was reset'));
        } else controller.enqueue(Buffer.from(file('photo', 'x'.repeat(50)).slice(0, 120)));
        began = true;
      },
    });
    const init = { method: 'POST', body: stream, headers: { 'content-type': TYPE }, duplex: 'half' };
    let heard: unknown = null;
    const reading = readMultipart(new Request('http://127.0.0.1/', init), LIMITS, async ({ stream: content }) => {
      try {
        for await (const _chunk of content);
      } catch (error) {
        heard = error;
        throw error;
      }
    });
    await expect(reading).rejects.toMatchObject({ status: 400 });
    expect(heard).toBeInstanceOf(Error);
  });

  it('has no fields where the body has nothing in it', async () => {
    expect(await read(request(''))).toEqual({ values: {}, wrong: {}, files: [] });
    expect(await read(request('--x--'))).toEqual({ values: {}, wrong: {}, files: [] });
  });

  it.each([
    ['no boundary', 'multipart/form-data', 'names no boundary'],
    ['an empty boundary', 'multipart/form-data; boundary=', 'names no boundary'],
    ['another boundary', 'multipart/form-data; boundary="other"', 'begin with “--x”'],
  ])('says that a header with %s is to be left to the client', async (_, type, message) => {
    const refusal = await read(request(field('a', '1') + END, type, 500)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ status: 400, errors: { 'Content-Type': expect.stringContaining(message) } });
    expect(refusal).toMatchObject({ message: expect.stringContaining('Don’t set Content-Type by hand') });
  });

  it('refuses a body that is packed by its header', async () => {
    const packed = read(request(field('a', '1') + END, TYPE, 500, { 'content-encoding': 'gzip' }));
    await expect(packed).rejects.toMatchObject({
      status: 415,
      errors: { 'Content-Encoding': expect.stringContaining('gzip') },
    });
    expect((await read(request(field('a', '1') + END, TYPE, 500, { 'content-encoding': 'identity' }))).values).toEqual({
      a: '1',
    });
  });

  it('takes as a file what says that it is a picture, without a filename', async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="photo"\r\nContent-Type: image/png\r\n\r\nPNG\r\n';
    const { files } = await read(request(part + END));
    expect(files).toEqual([{ field: 'photo', name: '', bytes: 'PNG', truncated: false }]);
  });

  it('names a part that names no field, and fields beyond those that may be', async () => {
    const nameless = '--x\r\nContent-Type: text/plain\r\n\r\nlost\r\n';
    expect((await read(request(nameless + field('a', '1') + END))).wrong).toHaveProperty('body');
    const many = Array.from({ length: 6 }, (_, index) => field(`f${index}`, '1')).join('');
    expect((await read(request(many + END))).wrong).toEqual({ body: 'Send at most 5 fields.' });
  });

  it('names a file whose bytes are packed for mail', async () => {
    const part =
      '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\nUE5H\r\n';
    const { files, wrong } = await read(request(part + END));
    expect(files).toEqual([]);
    expect(wrong.photo).toContain('base64');
  });

  it('reads fields in the charset that `_charset_` names', async () => {
    const body = Buffer.from(field('a', 'Café') + field('_charset_', 'iso-8859-1') + END, 'latin1');
    expect((await read(request(body))).values).toMatchObject({ a: 'Café' });
  });

  it('rejects with what the taker of a file rejects with', async () => {
    const full = new Error('the disk is full');
    const reading = readMultipart(request(file('photo', 'PNG') + END), LIMITS, () => Promise.reject(full));
    await expect(reading).rejects.toBe(full);
  });
});
