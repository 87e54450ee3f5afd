import { describe, expect, it } from "vitest";
import { gradually } from "./gradually.server";

function* counting(to: number, made: { times: number }) {
  for (let at = 0; at < to; at++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  made.times++;
  return to;
}

describe("something made gradually", () => {
  it("is made once, whether waited for or asked for on the spot", async () => {
    const made = { times: 0 };
    const thing = gradually(() => counting(30, made));
    const soon = thing.soon();
    expect(thing.now()).toBe(30);
    expect(await soon).toBe(30);
    expect(await thing.soon()).toBe(30);
    expect(made.times).toBe(1);
  });

  it("lets others go first while it is made", async () => {
    const order: string[] = [];
    const soon = gradually(() => counting(60, { times: 0 }))
      .soon()
      .then(() => order.push("made"));
    setImmediate(() => order.push("another"));
    await soon;
    expect(order).toEqual(["another", "made"]);
  });

  it("is not begun before anybody asks", () => {
    let begun = false;
    gradually(() => {
      begun = true;
      return counting(1, { times: 0 });
    });
    expect(begun).toBe(false);
  });
});
