import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** What is not the web: own machine, own network, links between neighbours, and what is kept for special use. */
const special4 = new BlockList();
/** A list of its own: in one, an IPv4 address is also looked for in its IPv6 form. */
const special6 = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  special4.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  // Unspecified, loopback and IPv4 in other dress; translation, discard, documentation, own network, neighbours, multicast.
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  special6.addSubnet(net, bits, "ipv6");

/** Whether an IP address is one of the open web. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split("%")[0] as string;
  const family = isIP(plain);
  if (family === 4) return !special4.check(plain, "ipv4");
  return family === 6 && !special6.check(plain, "ipv6");
}

/** A name leads only to addresses that may not be asked. */
export class PrivateAddressError extends Error {}

/** Looks a name up and gives only addresses of the open web, so that what is checked is what is then connected to. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...(options as LookupOptions), all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) return callback(error, "", 0);
    const open = found.filter(({ address }) => isPublicAddress(address));
    const first = open[0];
    if (first === undefined) return callback(new PrivateAddressError(hostname), "", 0);
    if ((options as LookupOptions).all === true) return callback(null, open);
    callback(null, first.address, first.family);
  });
};
