import { describe, expect, it } from 'vitest';
import { mediaType } from './media-type';

const text = (words: string) => new TextEncoder().encode(words);

describe('what a file is by its bytes', () => {
  it.each([
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'image/png'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['a WebP', text('RIFF0000WEBPVP8 '), 'image/webp'],
    ['an SVG', text('\uFEFF<?xml version="1.0"?><!-- a logo --><svg xmlns="…"/>'), 'image/svg+xml'],
    ['a page that has an SVG in it', text('<!DOCTYPE html><svg>'), null],
    ['another RIFF file', text('RIFF0000WAVEfmt '), null],
    ['half a PNG signature', Uint8Array.of(0x89, 0x50, 0x4e), null],
    ['nothing', new Uint8Array(), null],
  ])('%s', (_, bytes, type) => {
    expect(mediaType(bytes)).toBe(type);
  });
});
