const table = `
  01 CTY  02 BDG  03 BNT  04 BXL  05 BRE  06 BRM  07 CMD  08 CRO  09 EAL  10 ENF  11 GRN
  12 HAC  13 H&F  14 HGY  15 HRW  16 HAV  17 HIL  18 HOU  19 ISL  20 K&C  21 KNG  22 LAM
  23 LEW  24 MER  25 NEW  26 RED  27 RIC  28 SWK  29 SUT  30 TWH  31 WFO  32 WAN  33 WES
`;

const letters = new Map(
  table
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [`E090000${pair.slice(0, 2)}`, pair.slice(3)]),
);

/** Three letters for a borough on a narrow map, "WFO" for Waltham Forest. Takes its ONS code. Our own, made to be told apart. */
export const boroughLetters = (code: string) => letters.get(code) ?? "";
