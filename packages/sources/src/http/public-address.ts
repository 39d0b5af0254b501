import { BlockList, isIP } from "node:net";

const ipv4 = new BlockList();
// Everything in the IANA special-purpose registry that is not globally reachable, multicast and reserved space.
for (const [net, prefix] of [
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
  ipv4.addSubnet(net, prefix, "ipv4");

const ipv6Global = new BlockList();
ipv6Global.addSubnet("2000::", 3, "ipv6");

const ipv6Special = new BlockList();
// Inside 2000::/3: protocol assignments (with Teredo), documentation, 6to4. Tunnels could hide a private IPv4 address.
for (const [net, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  ipv6Special.addSubnet(net, prefix, "ipv6");

/**
 * Whether an IP address is one the public internet routes to. Loopback, private, link-local (with the metadata services
 * of clouds), carrier-grade, documentation, multicast and tunnel addresses are not, and neither is anything that is no
 * IP address.
 *
 * @param address - as `node:dns` gives it, without brackets
 * @example
 * isPublicAddress("169.254.169.254"); // false
 */
export const isPublicAddress = (address: string): boolean => {
  const [plain = ""] = address.split("%", 1);
  switch (isIP(plain)) {
    case 4:
      return !ipv4.check(plain, "ipv4");
    case 6:
      return ipv6Global.check(plain, "ipv6") && !ipv6Special.check(plain, "ipv6");
    default:
      return false;
  }
};
