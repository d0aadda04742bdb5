import { BlockList, isIP } from 'node:net';
import type { IsAllowed } from './checked-address';
import { isPublicAddress } from './public-address';

/** Which addresses may be connected to for a page or a file that somebody else has chosen. */
export interface FetchAddresses {
  /** What the url's host may resolve to; asked anew for each url, as redirects lead to other hosts. */
  isAllowedFor(url: URL): IsAllowed;
}

/** This machine and private networks. Not 169.254.0.0/16: clouds answer there with credentials. */
const nearby = new BlockList();
nearby.addSubnet('127.0.0.0', 8, 'ipv4');
nearby.addSubnet('10.0.0.0', 8, 'ipv4');
nearby.addSubnet('172.16.0.0', 12, 'ipv4');
nearby.addSubnet('192.168.0.0', 16, 'ipv4');
nearby.addAddress('::1', 'ipv6');
nearby.addSubnet('fc00::', 7, 'ipv6');

/**
 * Public addresses only. Beside the emulators the variable `FETCH_ALLOW_HOSTS` (`host:port`, comma-separated) names
 * hosts that may be on this machine or in its network as well; in production, where no emulator is, it means nothing.
 */
export function fetchAddresses(env: Readonly<Record<string, string | undefined>>): FetchAddresses {
  const hosts = new Set(env.FIRESTORE_EMULATOR_HOST ? hostsOf(env.FETCH_ALLOW_HOSTS) : []);
  const isPublicOrNearby = (address: string) => isPublicAddress(address) || isNearby(address);
  return { isAllowedFor: (url) => (hosts.has(hostAndPort(url)) ? isPublicOrNearby : isPublicAddress) };
}

function hostsOf(list = ''): string[] {
  return list
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');
}

function hostAndPort({ protocol, hostname, port }: URL): string {
  const usual = protocol === 'https:' ? '443' : '80';
  return `${hostname}:${port || usual}`;
}

function isNearby(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && nearby.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
