import { expect, test } from "vitest";
import { namesThePerson } from "./names-the-person";

const dee = { name: "Dee Okafor-Li", email: "dee@mail.example", phone: "020 7946 0018" };

test.each([
  ["Okafor is ready on Monday", "their name"],
  ["Ask for DEE", "their name"],
  ["Write to dee@mail.example", "their name"],
  ["Ring +44 20 7946 0018 after six", "their phone number"],
  ["Ring (020) 7946-0018", "their phone number"],
])("%s gives away %s", (text, given) => {
  expect(namesThePerson(text, dee)).toBe(given);
});

test.each([
  "Has run a kitchen for 12 years and has the Level 2 certificate.",
  "A deed of arrangement; speaks Lithuanian.",
  "Could start at 07:30. Our number is 020 7946 0999.",
  "",
])("%s gives away nothing", (text) => {
  expect(namesThePerson(text, dee)).toBeNull();
});

test("an address is found in capitals, and a name of short words only whole", () => {
  const al = { name: "Al Li", email: "a.l@mail.example", phone: null };
  expect(namesThePerson("A.L@MAIL.example", al)).toBe("their email address");
  expect(namesThePerson("Al fresco dining", al)).toBeNull();
  expect(namesThePerson("Mr Li, Al", al)).toBe("their name");
});

test("somebody of whom only a name is kept, and of whom nothing is", () => {
  expect(namesThePerson("kim@mail.example", { name: "Kim", email: null, phone: null })).toBe("their name");
  expect(namesThePerson("Anything at all", { name: "", email: null, phone: null })).toBeNull();
});
