import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, describe } from 'vitest';
import { sampleFile, SAMPLE_COUNTS } from '../components/proof-sheet/sample-ads';
import { TEMPLATE_IDS } from '../lib/domain/ads/template';
import { ASPECT_RATIOS } from '../lib/domain/shared/aspect-ratio';
import { conversationPath } from '../lib/domain/shared/paths';

const ROOT = path.join(import.meta.dirname, '..');

/** Rules of EasyList for every site, of the sorts that addresses of a maker of ads are likely to meet; as they stand there. */
const GENERAL_RULES = [
  ...['/ads/*', '/_ads/*', '-ads/assets/', '/ads-api/', '/ads.js', '.com/ads/', '.net/ads-', '/1/ads/*', '/a/ads/*'],
  ...['/ad-image.', '/ad-images/*', '/ad-gallery.', '/ad-banner-', '/ad-catalogue-', '/ad-page/*', '/ad-studio/*'],
  ...['/ad-template.', '/ad-template/*', '/ad-creatives/*', '/ad-view-', '/ad-title.', '/ad-text.', '/ad-layout/*'],
  ...['/ad/image/*', '/ad/images/*', '/ad/preview/*', '/ad/generate?', '/ad/content/*', '/ad1.', '/ad2.', '/ad300.'],
  ...['/ad_banner.', '/ad_art/*', '/ad_big_', '/ad_base.', '/ad_4_tag_', '-images/ad-', '-image-ad.', '-bin/ad_'],
  ...['-content-ad.', '-ad-1.', '-ad-text_', '-ad-left.', '-ad.jpg?', '-adv.jpg', '-advert.jpg?', '/adv/', '/advert.'],
  ...['-banner-ad.', '/banners/', '-sponsor-ad.', '-prebid-', '-video-ads/', '.adforge.', '.net/ad_', '.org/ad-'],
  ...['&ad_type=', '&adid=', '.php?ad=', '.html?ad_', '?adlist=', '&view=ad&', '/adserver.', '.ads.core.'],
];

/** Harsher than any list: “ad” or “ads” by itself, anywhere in an address. */
const BY_ITSELF = /(?:^|[/._-])ads?(?:[/._-]|$)/i;

/** A rule as blockers read it: `*` is anything, the rest stands anywhere in the address, whatever its case. */
function hits(rule: string, address: string): boolean {
  const parts = rule
    .toLowerCase()
    .split('*')
    .filter((part) => part !== '');
  let from = 0;
  return parts.every((part) => {
    const at = address.toLowerCase().indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

const blockedBy = (address: string) => [
  ...GENERAL_RULES.filter((rule) => hits(rule, address)),
  ...(BY_ITSELF.test(address) ? [String(BY_ITSELF)] : []),
];

/** The files below a folder whose names end so, from the root. */
function filesIn(folder: string, ending: RegExp): string[] {
  const found = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return found.filter((file) => ending.test(file)).map((file) => `${folder}/${file}`);
}

const site = (file: string) => `https://studio.example/${file}`;

/** As Firebase serves what is stored, for which its path is one part of the address. */
function downloadUrl(storagePath: string): string {
  return `https://firebasestorage.googleapis.com/v0/b/studio.firebasestorage.app/o/${encodeURIComponent(storagePath)}?alt=media&token=1b2c`;
}

describe('addresses that blockers of advertisements would hold back', () => {
  it('are known when they are seen', () => {
    expect(blockedBy(site('api/v1/ads/generate-bulk'))).not.toEqual([]);
    expect(blockedBy(site('sample/ad-image.avif'))).not.toEqual([]);
    expect(blockedBy('https://www.adforge.example/')).toEqual(['.adforge.']);
  });

  it('are none of the pages', () => {
    const pages = filesIn('app', /(?:^|\/)page\.tsx$/).map((file) => path.dirname(file).slice('app'.length));
    expect(pages.length).toBeGreaterThan(10);
    // What stands in brackets is an id.
    const addresses = pages.map((page) => site(page.replaceAll(/\[{1,2}[^\]]*\]{1,2}/g, '1a2b').slice(1)));
    expect(addresses.filter((address) => blockedBy(address).length > 0)).toEqual([]);
  });

  it('are none of the files that come with the site', () => {
    const files = filesIn('public', /\.\w+$/).map((file) => site(file.slice('public/'.length)));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((address) => blockedBy(address).length > 0)).toEqual([]);
    for (const ratio of ASPECT_RATIOS)
      expect(files).toContain(site(`sample/${sampleFile(ratio, SAMPLE_COUNTS[ratio])}`));
  });

  it('are none of the ads, whose names the clients know', () => {
    const folder = conversationPath({ uid: 'u1', brandId: 'nike', productId: 'air-max', conversationId: 'c1' });
    const stored = TEMPLATE_IDS.map((template) => downloadUrl(`${folder}/ad_${template}_1_20261129_120000.png`));
    expect(stored.filter((address) => blockedBy(address).length > 0)).toEqual([]);
  });

  it('stand in no class or id of the pages either, for which there are rules, too', () => {
    const files = [...filesIn('components', /\.tsx$/), ...filesIn('app', /\.(?:tsx|css)$/)];
    const named = files.flatMap((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const names = [...text.matchAll(/(?:className|id)="([^"]*)"|^\s*[.#]([\w-]+)/gm)];
      return names.flatMap(([, attribute, selector]) => (attribute ?? selector ?? '').split(/\s+/));
    });
    expect(named.length).toBeGreaterThan(500);
    const hidden = /^(?:ads?|adv|advert|banner|sponsor(?:ed)?)(?:[-_]|$)|[-_](?:ads?|advert|banner|sponsor(?:ed)?)$/i;
    expect([...new Set(named.filter((name) => hidden.test(name)))]).toEqual([]);
  });
});
