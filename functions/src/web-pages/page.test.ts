import { describe, expect, it } from 'vitest';
import { absoluteUrl, openPage } from './page';

const url = new URL('https://shop.example/products/bottle');

describe('a page', () => {
  it('is read whole when it is as long as pages are', () => {
    const page = openPage(`${'<p>x</p>'.repeat(20_000)}<h1>The end</h1>`, url);
    expect(page.$('h1').text()).toBe('The end');
  });

  it('is read up to its 60,000th tag when it has more than any page needs', () => {
    const page = openPage(`<h1>Top</h1>${'<b>'.repeat(200_000)}<h2>Below</h2>`, url);
    expect([page.$('h1').length, page.$('h2').length]).toEqual([1, 0]);
    expect(page.html.length).toBe('<h1>Top</h1>'.length + 3 * (60_000 - 2));
  });
});

describe('an address on a page', () => {
  it.each([
    ['/a.jpg', 'https://shop.example/a.jpg'],
    ['b.jpg', 'https://shop.example/products/b.jpg'],
    ['//cdn.example/c.jpg', 'https://cdn.example/c.jpg'],
    [' https://x.example/d ', 'https://x.example/d'],
    ['/a_b/c-1.jpg?width=300&v=1.2', 'https://shop.example/a_b/c-1.jpg?width=300&v=1.2'],
    ['/a/../b', 'https://shop.example/b'],
    ['/./b', 'https://shop.example/b'],
    ['/a//b/', 'https://shop.example/a//b/'],
    ['/grün', 'https://shop.example/gr%C3%BCn'],
    ['/a\tb', 'https://shop.example/ab'],
    ['/\\b.example', 'https://b.example/'],
    ['/b?', 'https://shop.example/b?'],
    ['/b?c=/../d', 'https://shop.example/b?c=/../d'],
    ['data:image/png;base64,AAAA', null],
    ['javascript:alert(1)', null],
    ['http://[', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (address, absolute) => {
    expect(absoluteUrl({ url }, address)).toBe(absolute);
  });

  it('keeps the name and the port that the page was asked with', () => {
    const asked = new URL('http://me:secret@shop.example:8080/products');
    expect(absoluteUrl({ url: asked }, '/a')).toBe('http://me:secret@shop.example:8080/a');
  });
});
