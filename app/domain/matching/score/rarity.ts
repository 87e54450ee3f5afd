/**
 * How telling each skill is, from how many occupations call for it: 1 for one that all do, 2 for one that none other
 * does, by the logarithm in between. It goes by the occupations and not by who is registered, so that it is the same
 * for every broker and tells nobody anything of candidates they may not see.
 */
export function rarityAmong(occupationsOf: ReadonlyMap<string, number>, occupations: number) {
  const most = Math.log(occupations + 1);
  return (skillId: string) => {
    const some = Math.min(occupations, occupationsOf.get(skillId) ?? 0);
    return most > 0 ? 1 + Math.log((occupations + 1) / (some + 1)) / most : 1;
  };
}
