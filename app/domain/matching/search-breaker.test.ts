import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { log } from "~/platform/log.server";
import { EngineFailure } from "./engine";
import { searchBreaker } from "./search-breaker.server";

const database = async () => ["from the database"];
const well = async () => ["from the server"];
const down = () => Promise.reject(new EngineFailure("Meilisearch could not search: it is down"));
const hung = () => new Promise<string[]>(() => {});

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const limits = { wait: 400, failures: 5, rest: 10_000 };

/** Fails so often that the server counts as away. */
async function opened() {
  const breaker = searchBreaker(limits);
  for (let at = 0; at < limits.failures; at++) await breaker.either(down, database);
  return breaker;
}

describe("a search server with the database behind it", () => {
  it("answers itself while it can", async () => {
    expect(await searchBreaker().either(well, database)).toEqual(["from the server"]);
  });

  it("leaves the answer to the database within the same request when it fails", async () => {
    expect(await searchBreaker().either(down, database)).toEqual(["from the database"]);
  });

  it("does not hide a mistake of ours", async () => {
    const wrong = () => Promise.reject(new TypeError("ask is undefined"));
    await expect(searchBreaker().either(wrong, database)).rejects.toThrow(TypeError);
  });

  it("is waited for no longer than the limit", async () => {
    const answer = searchBreaker(limits).either(hung, database);
    let answered = false;
    answer.then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(399);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual(["from the database"]);
  });
});

describe("a server that failed five times one after another", () => {
  it("is asked no more, and nobody waits for it", async () => {
    const breaker = searchBreaker(limits);
    const asked = vi.fn(hung);
    for (let at = 0; at < 5; at++) {
      const answer = breaker.either(asked, database);
      await vi.advanceTimersByTimeAsync(400);
      await answer;
    }
    expect(asked).toHaveBeenCalledTimes(5);
    // No timer moves here: an answer that waited for anything would never come.
    for (let at = 0; at < 20; at++)
      expect(await breaker.either(asked, database)).toEqual(["from the database"]);
    expect(asked).toHaveBeenCalledTimes(5);
  });

  it("does not count as away where it answered between two failures", async () => {
    const breaker = searchBreaker(limits);
    for (let at = 0; at < 12; at++) await breaker.either(at % 4 === 3 ? well : down, database);
    expect(breaker.away()).toBeNull();
  });

  it("says since when and why it is away, and it is logged once", async () => {
    vi.setSystemTime(new Date("2026-11-22T14:02:00Z"));
    const warned = vi.spyOn(log, "warn");
    const breaker = await opened();
    for (let at = 0; at < 3; at++) {
      await vi.advanceTimersByTimeAsync(limits.rest);
      await breaker.either(down, database);
    }
    expect(breaker.away()).toEqual({
      since: new Date("2026-11-22T14:02:00Z"),
      why: "Meilisearch could not search: it is down",
    });
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it("is tried again after a rest, beside a request that does not wait for it, and is back when it answers", async () => {
    const told = vi.spyOn(log, "info");
    const breaker = await opened();
    await vi.advanceTimersByTimeAsync(limits.rest);
    const asked = vi.fn(well);
    expect(await breaker.either(asked, database)).toEqual(["from the database"]);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(breaker.away()).toBeNull();
    expect(told).toHaveBeenCalledTimes(1);
    expect(await breaker.either(asked, database)).toEqual(["from the server"]);
  });

  it("keeps nobody waiting while it is tried, and rests again where it fails again", async () => {
    const breaker = await opened();
    await vi.advanceTimersByTimeAsync(limits.rest);
    const asked = vi.fn(hung);
    for (let at = 0; at < 5; at++)
      expect(await breaker.either(asked, database)).toEqual(["from the database"]);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(limits.wait);
    await breaker.either(asked, database);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(breaker.away()).not.toBeNull();
  });

  it("is noticed to be back by a look at it, and left alone until its rest is over", async () => {
    const breaker = await opened();
    await expect(breaker.tried(well)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(limits.rest);
    expect(await breaker.tried(well)).toEqual(["from the server"]);
    expect(breaker.away()).toBeNull();
  });
});
