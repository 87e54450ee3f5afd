const whole = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});
const exact = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  minimumFractionDigits: 2,
});

/** An amount in pence as a reader writes it: 1480 is "£14.80", 2750000 is "£27,500". */
export const pounds = (pence: number) => (pence % 100 === 0 ? whole : exact).format(pence / 100);

/** An amount in pence as a form field holds it: 1480 is "14.80", 2750000 is "27500". */
export const toPoundsText = (pence: number) =>
  pence % 100 === 0 ? (pence / 100).toString() : (pence / 100).toFixed(2);
