/** Numbers that Ofcom keeps for stories, so that none is anybody's: mobiles, then London. */
const numberAt = (at: number) => {
  const last = String(at % 1_000).padStart(3, "0");
  return at % 2_000 < 1_000 ? `07700 900${last}` : `020 7946 0${last}`;
};

/** The number at a place, or the next that nobody has yet: one number is one person's, or boroughs would take two for one. */
export function freePhone(drawn: number, taken: Set<string>): string {
  let at = drawn;
  while (taken.has(numberAt(at))) at++;
  const phone = numberAt(at);
  taken.add(phone);
  return phone;
}
