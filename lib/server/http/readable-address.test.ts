import { describe, expect, it } from 'vitest';
import { readableAddress } from './readable-address';

describe('the address of a request', () => {
  it.each([
    ['a percent sign that encodes nothing', '/api/v1/jobs/%', '/api/v1/jobs/%25'],
    ['two of them', '/api/v1/jobs/%%/events', '/api/v1/jobs/%25%25/events'],
    ['one before other letters', '/api/v1/jobs/%zz?wait=5', '/api/v1/jobs/%25zz?wait=5'],
    ['half of an escape', '/api/v1/jobs/a%2', '/api/v1/jobs/a%252'],
    ['bytes that are no text', '/api/v1/jobs/%c3%28', '/api/v1/jobs/%25c3%2528'],
    ['a letter that is cut off', '/api/v1/jobs/%E0%A4%A', '/api/v1/jobs/%25E0%25A4%25A'],
    ['an encoded half of a pair', '/api/v1/jobs/%ED%A0%80', '/api/v1/jobs/%25ED%25A0%2580'],
    ['one on a page', '/jobs/100%', '/jobs/100%25'],
    ['two slashes', '/api/v1//jobs', '/api/v1/jobs'],
    ['two slashes at the beginning', '//api/v1/jobs//', '/api/v1/jobs/'],
    ['a backslash', '/api/v1/jobs\\x\\/cancel', '/api/v1/jobs/x/cancel'],
    ['no path at all', '*', '/api'],
    ['a host', 'http://ads.example.com/api/v1/jobs?page=1', '/api/v1/jobs?page=1'],
  ])('is made readable where it has %s', (_, target, readable) => {
    expect(readableAddress(target)).toBe(readable);
    expect(readableAddress(readable)).toBe(readable);
    expect(() => decodeURIComponent(readable.split('?')[0] ?? '')).not.toThrow();
  });

  it.each([
    '/',
    '/api/v1/jobs/job_8f3k?wait=5',
    '/api/v1/jobs/%F0%9F%92%A5/%2F%00%25',
    '/api/v1/jobs?q=%zz//\\&callback=http://a//b',
    '//example.com/jobs',
    '/_next/image?url=%2Fa.png',
  ])('stays as it is where it can be read: %s', (target) => {
    expect(readableAddress(target)).toBe(target);
  });
});
