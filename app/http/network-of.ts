/** Groups of an IPv6 address that name a network; the other half of it is the visitor's to choose, as often as they like. */
const NETWORK = 4;

/**
 * The network that an address is of, for counting by: an IPv4 address is itself, whichever way it is written; of an IPv6
 * address the first 64 bits, because one visitor has all addresses of those.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = (part: string) => part.split(":").filter(Boolean);
  const [first, last] = [groups(head), groups(tail ?? "")];
  const between = tail === undefined ? [] : Array(Math.max(0, 8 - first.length - last.length)).fill("0");
  return [...first, ...between, ...last]
    .slice(0, NETWORK)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
