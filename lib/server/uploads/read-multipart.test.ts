import { describe, expect, it } from 'vitest';
import { ApiError } from '../http/api-error';
import { type FilePart, type MultipartLimits, readMultipart } from './read-multipart';

const LIMITS: MultipartLimits = { fieldBytes: 20, fields: 5, fileBytes: 100, files: 2, totalBytes: 5000 };
const TYPE = 'multipart/form-data; boundary=x';

const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, bytes: string, filename = 'a.png') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\n${bytes}\r\n`;
const END = '--x--\r\n';

/** A request whose body comes in small pieces. */
function request(body: string, type = TYPE, piece = 7): Request {
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
  const init = { method: 'POST', body: stream, headers: { 'content-type': type }, duplex: 'half' };
  return new Request('http://127.0.0.1/', init);
}

async function read(incoming: Request, limits = LIMITS) {
  const files: { field: string; name: string; bytes: string; truncated: boolean }[] = [];
  const take = async ({ field, name, stream }: FilePart) => {
    let bytes = '';
    for await (const chunk of stream) bytes += String(chunk);
    files.push({ field, name, bytes, truncated: stream.truncated });
  };
  const { values, tooLong } = await readMultipart(incoming, limits, take);
  return { values: Object.fromEntries(values), tooLong, files };
}

describe('reading a multipart body', () => {
  it('gives fields and files, whatever their order', async () => {
    const body = field('a', 'one') + file('photo', 'PNG', 'C:\\photos\\ä.png') + field('b', 'zwölf') + END;
    expect(await read(request(body))).toEqual({
      values: { a: 'one', b: 'zwölf' },
      tooLong: [],
      files: [{ field: 'photo', name: 'ä.png', bytes: 'PNG', truncated: false }],
    });
  });

  it('cuts a file and a field at their limits', async () => {
    const result = await read(request(file('photo', 'x'.repeat(101)) + field('a', 'y'.repeat(21)) + END));
    expect(result.files).toMatchObject([{ truncated: true, bytes: 'x'.repeat(100) }]);
    expect(result.tooLong).toEqual(['a']);
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
    ['nothing', '', TYPE, 400],
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

  it('rejects with what the taker of a file rejects with', async () => {
    const full = new Error('the disk is full');
    const reading = readMultipart(request(file('photo', 'PNG') + END), LIMITS, () => Promise.reject(full));
    await expect(reading).rejects.toBe(full);
  });
});
