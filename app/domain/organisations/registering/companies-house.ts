/**
 * A Companies House number as the register writes it: eight characters, two letters or two digits and then six
 * digits. Takes "3977902", "03977902", "sc 123456"; null where it can't be one.
 */
export function companiesHouseNumber(typed: string): string | null {
  const plain = typed.replace(/[\s.-]+/g, "").toUpperCase();
  // People leave out the zeros in front of the oldest companies' numbers.
  const whole = /^\d{6,7}$/.test(plain) ? plain.padStart(8, "0") : plain;
  return /^(?:[A-Z]{2}|\d{2})\d{6}$/.test(whole) && !/^0{8}$/.test(whole) ? whole : null;
}
