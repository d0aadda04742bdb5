import { describe, expect, it } from 'vitest';
import { FetchError } from '../../../../lib/net/checked-address';
import { looksLikeHtml } from './html-type';
import { retryAfterMs } from './retry-after';
import { tooLarge, transportError } from './transport-errors';
import { userAgent } from './user-agent';
import { waitInWords } from './wait-in-words';

const SHOP = new URL('https://shop.example/mug');
const withCode = (code: string) => Object.assign(new Error('no'), { code });

describe('what an error on the way means', () => {
  it.each([
    [withCode('ENOTFOUND'), 'unknown-host', false, 'There is no website called “shop.example”'],
    [withCode('EAI_AGAIN'), 'unreachable', true, 'can’t be reached now'],
    [withCode('ECONNREFUSED'), 'unreachable', true, 'can’t be reached now'],
    [withCode('CERT_HAS_EXPIRED'), 'certificate', false, 'The security certificate of “shop.example” isn’t valid'],
    [withCode('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate', false, 'Tell the shop’s owner'],
    [withCode('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'certificate', false, 'Tell the shop’s owner'],
    [withCode('Z_DATA_ERROR'), 'unreadable', true, 'empty or broken'],
    [withCode('ERR__ERROR_FORMAT_CL_SPACE'), 'unreadable', true, 'empty or broken'],
    [new FetchError('it is not on the public internet'), 'not-public', false, 'not on the public internet'],
    ['nothing', 'unreachable', true, 'can’t be reached now'],
  ])('%s', (cause, reason, retryable, words) => {
    const error = transportError(SHOP, cause);
    expect(error).toMatchObject({ reason, retryable, cause });
    expect(error.message).toContain(words);
  });

  it('is nothing else for what was explained before', () => {
    const error = tooLarge('page', 10_000_000);
    expect(transportError(SHOP, error)).toBe(error);
    expect(error.message).toContain('The page is larger than the 10 MB that we read');
  });
});

describe('when to come back', () => {
  it.each([
    [0, '1 second'],
    [20_000, '20 seconds'],
    [90_001, '2 minutes'],
    [3_600_000, '60 minutes'],
    [5_400_001, '2 hours'],
  ])('%i ms is “%s”', (ms, words) => {
    expect(waitInWords(ms)).toBe(words);
  });

  it.each([
    ['7', 7000],
    ['Mon, 01 Jun 2026 00:00:09 GMT', 9000],
    ['Sun, 31 May 2026 00:00:00 GMT', 0],
    ['-5x', null],
    ['soon', null],
    [undefined, null],
  ])('“%s” is %s ms', (header, ms) => {
    expect(retryAfterMs(header, Date.UTC(2026, 5, 1))).toBe(ms);
  });
});

describe('who we say we are', () => {
  it.each([
    [undefined, 'https://adforge.example/bot'],
    ['https://ads.example/about-the-bot', 'https://ads.example/about-the-bot'],
    ['ftp://ads.example/', 'https://adforge.example/bot'],
    ['bot\r\nX: 1', 'https://adforge.example/bot'],
    ['https://ads.example/\r\nX: 1', 'https://ads.example/X:%201'],
  ])('with %j', (address, shown) => {
    expect(userAgent(address)).toBe(`Mozilla/5.0 (compatible; AdForgeBot/1.0; +${shown})`);
  });
});

describe('a text without a type', () => {
  it.each([
    '<!doctype html>',
    ' \n<HTML lang=en>',
    '<?xml version="1.0"?>\n<html>',
    '<!-- shop --><p>',
    '<div class=a>',
  ])('is a page: %s', (text) => {
    expect(looksLikeHtml(text)).toBe(true);
  });

  it.each(['', 'Mug', '{"a":"<html>"}', '<?xml version="1.0"?><rss>', '<svg>', '<bread>'])('is none: %s', (text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});
