/** What a person typed, as pence: "£14.80", "14.8", "27,500" and "27 500". Null if it is no amount. */
export const toPence = (typed: string) => {
  const plain = typed.replace(/[£,\s]/g, "");
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
};
