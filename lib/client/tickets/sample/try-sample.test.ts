import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileRole } from '../../files/ticket-file';
import { freshTicket } from '../core/ticket';
import { ADS_TICKET, EMPTY_FORM } from '../ads/ads-ticket';
import { readyTicket } from '../ads/ticket-fixtures';
import { adsTicket } from '../ads/ticket-store';
import { SAMPLE_WORDS } from './sample-words';
import { takeSampleOut, trySample } from './try-sample';

// Nothing of them is uploaded here.
vi.mock('../../firebase/load-sdk', () => ({ loadFirestore: () => new Promise(() => {}) }));

const answer =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('trying the sample product', () => {
  const take = vi.fn<(role: FileRole, files: Iterable<File>) => void>();
  beforeEach(() => {
    const items = new Map<string, string>();
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    });
    vi.stubGlobal('fetch', vi.fn(answer('a picture')));
    take.mockReset();
    adsTicket.update(() => freshTicket(ADS_TICKET));
  });

  it('fills the words in and hands photo and logo over as chosen files', async () => {
    await trySample(take);
    expect(adsTicket.current().form).toEqual({ ...EMPTY_FORM, ...SAMPLE_WORDS });
    const taken = take.mock.calls.map(([role, files]) => [
      role,
      ...[...files].flatMap(({ name, type }) => [name, type]),
    ]);
    expect(taken).toEqual([
      ['photo', 'meadow-hand-wash.webp', 'image/webp'],
      ['logo', 'ferncombe-logo.webp', 'image/webp'],
    ]);
  });

  it('adds no photo beside one that the person has added meanwhile', async () => {
    const { files } = readyTicket();
    adsTicket.update((ticket) => ({ ...ticket, files }));
    await trySample(take);
    expect(take.mock.calls.map(([role]) => role)).toEqual(['logo']);
  });

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server has none', answer('Not found', 404)],
  ])('changes nothing when %s', async (_when, fetched) => {
    vi.stubGlobal('fetch', vi.fn(fetched));
    await expect(trySample(take)).rejects.toThrow();
    expect(adsTicket.current().form).toEqual(EMPTY_FORM);
    expect(take).not.toHaveBeenCalled();
  });

  it('leaves a ticket alone that was sent while it was fetched', async () => {
    const sent = { ...readyTicket(), submitRequested: true };
    adsTicket.update(() => sent);
    await trySample(take);
    expect(adsTicket.current()).toEqual(sent);
    expect(take).not.toHaveBeenCalled();
  });

  it('can be undone, and then only the person’s own files are left', async () => {
    await trySample(take);
    const [own] = readyTicket().files;
    if (!own) throw new Error('The fixture has a photo');
    const sample = { ...own, id: 'sample', name: 'meadow-hand-wash.webp', path: null };
    adsTicket.update((ticket) => ({ ...ticket, files: [sample, own] }));
    takeSampleOut();
    expect(adsTicket.current()).toMatchObject({ form: EMPTY_FORM, files: [{ id: own.id }] });
    expect(adsTicket.current().files).toHaveLength(1);
  });
});
