import { describe, expect, it } from 'vitest';
import { SilentHosts } from './silent-hosts';

const photo = (host: string) => `https://${host}/1.jpg`;

describe('a host that gives no photos', () => {
  it('is asked for those of five products, and for no more', () => {
    const hosts = new SilentHosts();
    const urls = [photo('a.example'), photo('b.example')];
    for (let product = 0; product < 4; product += 1) hosts.tell([photo('a.example')], false);
    expect(hosts.withoutSilent(urls)).toEqual(urls);
    hosts.tell([photo('a.example')], false);
    expect(hosts.withoutSilent(urls)).toEqual([photo('b.example')]);
  });

  it('is asked on as soon as it has given one', () => {
    const hosts = new SilentHosts();
    for (let product = 0; product < 8; product += 1) hosts.tell([photo('a.example')], product % 3 === 2);
    expect(hosts.withoutSilent([photo('a.example')])).toHaveLength(1);
  });
});
