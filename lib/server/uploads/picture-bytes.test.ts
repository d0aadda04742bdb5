import { describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { Base64Content, pictureForm } from './picture-bytes';

const bytes = Buffer.from('a picture that is long enough to be taken for one: '.repeat(3));

async function read(content: Base64Content): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('what a picture is given as', () => {
  it.each(['https://example.com/a.png', 'HTTP://example.com'])('%s is an address', (url) => {
    expect(pictureForm(url)).toEqual({ form: 'address', url });
  });

  it.each([
    ['a data URL', `data:image/png;base64,${bytes.toString('base64')}`],
    ['a data URL with a parameter', `data:image/png;charset=utf-8;base64,${bytes.toString('base64')}`],
    ['bare base64', bytes.toString('base64')],
    ['base64 for addresses, in lines', bytes.toString('base64url').replace(/(.{40})/g, '$1\n')],
  ])('%s holds the bytes', async (_, source) => {
    const picture = pictureForm(source);
    expect(picture.form).toBe('base64');
    if (picture.form === 'base64') expect(await read(new Base64Content(picture.text))).toEqual(bytes);
  });

  it.each([
    'mug.png',
    'file:///etc/passwd',
    'data:image/svg+xml,<svg/>',
    'data:image/png;base64,<>',
    'ftp://a.b/c',
    'AAAA',
  ])('%s is nothing that can be used', (source) => {
    expect(pictureForm(source)).toEqual({ form: 'wrong' });
  });

  it('says so when there is more than a file may have', async () => {
    const content = new Base64Content(Buffer.alloc(MAX_UPLOAD_BYTES + 1).toString('base64'));
    expect(await read(content)).toHaveLength(MAX_UPLOAD_BYTES);
    expect(content.truncated).toBe(true);
  });
});
