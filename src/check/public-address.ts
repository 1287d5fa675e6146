import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Addresses that are no secret: private, reserved, for documentation (IANA special-purpose registries), or known to all. */
const HARMLESS = new BlockList();

const RANGES: [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // Public resolvers, which incident reports are full of.
  ['1.1.1.1', 32],
  ['1.0.0.1', 32],
  ['8.8.8.8', 32],
  ['8.8.4.4', 32],
  ['9.9.9.9', 32],
];
for (const [network, prefix] of RANGES) HARMLESS.addSubnet(network, prefix, 'ipv4');
HARMLESS.addSubnet('2001:db8::', 32, 'ipv6');
HARMLESS.addSubnet('3fff::', 20, 'ipv6');

const UNICAST = new BlockList();
UNICAST.addSubnet('2000::', 3, 'ipv6');

/** Whether a text is an IP address that somebody could reach from anywhere. */
export function isPublicAddress(text: string): boolean {
  if (isIPv4(text)) return !HARMLESS.check(text, 'ipv4');
  return isIPv6(text) && UNICAST.check(text, 'ipv6') && !HARMLESS.check(text, 'ipv6');
}
