import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { employerReference } from "../reference";
import { ownDomainOf, registrableDomain } from "./email-domain.server";
import { joinAnswerBy } from "./join-answer-by";
import { websiteAddress } from "./website";

describe("the domain of an address", () => {
  it.each([
    ["ruth@canteen.co.uk", "canteen.co.uk"],
    ["ruth@mail.Canteen.co.uk", "canteen.co.uk"],
    ["ruth@gmail.com", null],
    ["ruth@btinternet.com", null],
    ["ruth@nhs.net", null],
    ["ruth@localhost", null],
    ["nobody", null],
  ])("of %s is %s", (email, domain) => {
    expect(ownDomainOf(email)).toBe(domain);
  });

  it("is the same of every host within it", () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(label, label, (own, within) => {
        const domain = `${own}-firm.co.uk`;
        expect(registrableDomain(`${within}.${domain}`)).toBe(domain);
        expect(ownDomainOf(`somebody@${within}.${domain}`)).toBe(domain);
      }),
    );
  });
});

describe("a website", () => {
  it.each([
    ["canteen.example", "https://canteen.example"],
    ["http://canteen.example/jobs/", "http://canteen.example/jobs"],
    ["HTTPS://Canteen.example", "https://canteen.example"],
    ["canteen", null],
    ["javascript:alert(1)", null],
    ["ftp://canteen.example", null],
    ["https://ruth:secret@canteen.example", null],
    ["can teen.example", null],
  ])("typed as %s is %s", (typed, address) => {
    expect(websiteAddress(typed)).toBe(address);
  });

  it("is nothing but http or https whatever was typed, and reads as itself", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        const address = websiteAddress(typed);
        if (address === null) return;
        expect(address).toMatch(/^https?:\/\//);
        expect(websiteAddress(address)).toBe(address);
      }),
    );
  });
});

describe("what is said of a record", () => {
  it("is a reference that people can say, the same each time", () => {
    expect(employerReference("01a202b1-e932-749a-b465-a2777006991f")).toBe("EM-06991F");
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(employerReference(id)).toMatch(/^EM-[0-9A-F]{6}$/);
      }),
    );
  });

  it("promises an answer two working days on", () => {
    expect(joinAnswerBy("2026-11-20")).toBe("2026-11-24");
  });
});
