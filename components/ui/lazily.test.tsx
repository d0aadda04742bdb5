import { renderToReadableStream, renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { lazily } from './lazily';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
const greeting = () => lazily(() => Promise.resolve(Greeting), <i>later</i>);

afterEach(() => vi.unstubAllGlobals());

it('is drawn by the server once its code is there', async () => {
  const Lazy = greeting();
  const stream = await renderToReadableStream(<Lazy name="Ann" />);
  await stream.allReady;

  expect(await new Response(stream).text()).toContain('Ann</p>');
});

it('keeps its place until then', () => {
  const Lazy = greeting();

  expect(renderToString(<Lazy name="Ann" />)).toContain('<i>later</i>');
});

it('is drawn at once in a browser that has fetched it ahead', async () => {
  vi.stubGlobal('document', {});
  const Lazy = greeting();
  Lazy.ahead();
  await Promise.resolve().then(() => new Promise((resolve) => setTimeout(resolve)));

  expect(renderToString(<Lazy name="Ann" />)).toBe('<p>Hello <!-- -->Ann</p>');
});
