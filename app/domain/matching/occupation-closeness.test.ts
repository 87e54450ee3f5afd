import { describe, expect, it } from "vitest";
import { closenessAmong } from "./occupation-closeness";

const one = (id: string, soc: string | null, skills: string[] = []) => ({ id, soc, isco: null, skills });

describe("how near two occupations are", () => {
  const closeness = closenessAmong([
    one("kitchen-assistant", "9263", ["a", "b", "c", "d"]),
    one("porter", "9263"),
    one("waiter", "9264"),
    one("school-cook", "5435", ["a", "b", "c", "d", "e"]),
    one("plumber", "5315", ["a", "x", "y", "z"]),
    one("uncoded", null),
    one("also-uncoded", null),
  ]);
  const to = (other: string) => closeness("kitchen-assistant", other);

  it("goes by being the same, by groups of occupations and by shared skills", () => {
    expect(to("kitchen-assistant")).toEqual({ value: 1, kind: "same" });
    expect(to("porter").kind).toBe("unit");
    expect(to("waiter").kind).toBe("minor");
    expect(to("school-cook")).toMatchObject({ kind: "skills", value: expect.closeTo(0.64) });
    expect(to("plumber")).toEqual({ value: 0, kind: "none" });
  });

  it("is the same whichever comes first, and none for what is not known", () => {
    for (const other of ["porter", "waiter", "school-cook", "plumber"])
      expect(closeness(other, "kitchen-assistant")).toEqual(to(other));
    expect(closeness("uncoded", "also-uncoded").kind).toBe("none");
    expect(to("gone").kind).toBe("none");
  });
});
