import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { setAlertFrequency } from "~/domain/matching/alerts/set-alert-frequency.server";
import { readerOf } from "~/domain/matching/alerts/stop-link.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { ownerPool } from "~/platform/database/db.server";
import { until } from "~/platform/test/until";
import { findAlert } from "./find-alert.server";
import { sendMatchDigests } from "./send-match-digests.server";
import { alertWorld, lettersTo } from "./test/alert-world";

const service = system("test");
let world: Awaited<ReturnType<typeof alertWorld>>;

/** Moves the clock to a moment. */
const at = (moment: string) => shiftClock(new Date(moment).getTime() - Date.now());
const [monday, tuesday, wednesday] = ["23", "24", "25"].map((day) => `2026-11-${day}T07:15:00Z`) as [
  string,
  string,
  string,
];

beforeEach(async () => {
  await asActor(service, (tx) => tx.organisation.deleteMany({}));
  at(monday);
  world = await alertWorld();
});
afterEach(() => shiftClock(0));

const letters = ({ email }: PersonActor) => lettersTo(email);
const lastSent = ({ id }: PersonActor) =>
  asActor(service, (tx) => tx.matchAlert.findUnique({ where: { personId: id } })).then(
    (alert) => alert?.lastSentAt?.toISOString() ?? null,
  );

describe("a letter about new matches", () => {
  test("goes to a broker who has chosen nothing, says what is new by reference, and is noted", async () => {
    const { broker } = world;
    const { id } = await world.vacancy({ title: "Cook" });
    const { reference } = await world.suggested({ vacancyId: id, score: 91 });
    expect(await sendMatchDigests()).toBe(1);
    const [letter] = await letters(broker);
    expect(letter).toMatchObject({
      personName: "Sam",
      total: 1,
      more: 0,
      link: expect.stringMatching(/\/brokerage$/),
      settingsLink: expect.stringMatching(/\/brokerage\/alerts$/),
      vacancies: [
        {
          title: "Cook",
          where: "Lea Bridge Canteen, Waltham Forest",
          own: [],
          others: [`${reference} (91)`],
          link: expect.stringMatching(new RegExp(`/brokerage/vacancies/${id}$`)),
        },
      ],
    });
    expect(readerOf(String(letter?.stopLink).split("/").at(-1) ?? "")).toBe(broker.id);
    expect(await lastSent(broker)).toMatch(/^2026-11-23T07:14/);
  });

  test("names nobody", async () => {
    const { candidateId } = await world.suggested();
    const person = await asActor(service, (tx) =>
      tx.candidatePerson.findUniqueOrThrow({ where: { candidateId } }),
    );
    await sendMatchDigests();
    const said = JSON.stringify(await letters(world.broker));
    expect(openPerson(person)?.name).toBe("Dee Okafor");
    for (const word of ["Dee", "Okafor", "example.org", "7946", "E17", candidateId])
      expect(said).not.toContain(word);
  });

  test("tells of ten vacancies and counts the rest", async () => {
    for (let made = 0; made < 12; made++) await world.suggested();
    await sendMatchDigests();
    const [letter] = await letters(world.broker);
    expect(letter).toMatchObject({ total: 12, more: 2 });
    expect(letter?.vacancies).toHaveLength(10);
  });

  test("does not go where nothing is new, and then nothing is noted", async () => {
    await world.suggested({ score: 60 });
    expect(await sendMatchDigests()).toBe(0);
    expect(await letters(world.broker)).toEqual([]);
    expect(await lastSent(world.broker)).toBeNull();
  });

  test("goes to nobody but brokers", async () => {
    await world.suggested();
    const recruiter = await world.member("Maya Osei", { of: world.employer });
    expect(await sendMatchDigests()).toBe(1);
    expect(await letters(recruiter)).toEqual([]);
  });
});

describe("what was told", () => {
  test("is not told again the next day; what came since is", async () => {
    await world.suggested();
    await sendMatchDigests();
    at(tuesday);
    expect(await sendMatchDigests()).toBe(0);
    const { reference } = await world.suggested();
    expect(await sendMatchDigests()).toBe(1);
    const [, second] = await letters(world.broker);
    expect(JSON.stringify(second)).toContain(reference);
    expect(second).toMatchObject({ total: 1 });
  });

  test("once a day is enough, whatever comes after", async () => {
    await world.suggested();
    await sendMatchDigests();
    at("2026-11-23T12:00:00Z");
    await world.suggested();
    expect(await sendMatchDigests()).toBe(0);
    expect(await letters(world.broker)).toHaveLength(1);
    at(tuesday);
    expect(await sendMatchDigests()).toBe(1);
  });

  test("by two runs at once is told once", async () => {
    await world.suggested();
    const counts = await Promise.all([sendMatchDigests(), sendMatchDigests(), sendMatchDigests()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await letters(world.broker)).toHaveLength(1);
  });

  test("begins for a newcomer when they joined, and for others a week before their first letter", async () => {
    const newcomer = await world.member("Ana Costa", { hours: 5 });
    await world.suggested({ hours: 6 });
    await world.suggested({ hours: 8 * 24 });
    expect(await sendMatchDigests()).toBe(1);
    expect(await letters(newcomer)).toEqual([]);
    expect(await letters(world.broker)).toMatchObject([{ total: 1 }]);
  });

  test("leaves what is a minute old or less to the next letter, so that nothing is lost between two", async () => {
    await world.suggested({ hours: 1 / 120 });
    expect(await sendMatchDigests()).toBe(0);
    at(tuesday);
    expect(await sendMatchDigests()).toBe(1);
  });
});

describe("how often", () => {
  test("weekly is on Mondays, with all of the week", async () => {
    await setAlertFrequency(world.broker, { frequency: "weekly" });
    await world.suggested();
    expect(await sendMatchDigests()).toBe(1);
    at(tuesday);
    await world.suggested();
    expect(await sendMatchDigests()).toBe(0);
    at(wednesday);
    await world.suggested();
    expect(await sendMatchDigests()).toBe(0);
    at("2026-11-30T07:15:00Z");
    expect(await sendMatchDigests()).toBe(1);
    expect((await letters(world.broker)).map(({ total }) => total)).toEqual([1, 2]);
  });

  test("never is never; a colleague hears all the same", async () => {
    const colleague = await world.member("Ana Costa");
    await setAlertFrequency(world.broker, { frequency: "never" });
    await world.suggested();
    expect(await sendMatchDigests()).toBe(1);
    expect(await letters(world.broker)).toEqual([]);
    expect(await letters(colleague)).toHaveLength(1);
  });

  test("changed while the letter is written, it does not go", async () => {
    await world.suggested();
    await setAlertFrequency(world.broker, { frequency: "weekly" });
    await setAlertFrequency(world.broker, { frequency: "daily" });
    const stop = await ownerPool().connect();
    await stop.query("begin");
    await stop.query(`update match_alert set frequency = 'never' where "personId" = $1`, [world.broker.id]);
    const writing = sendMatchDigests();
    await waits();
    await stop.query("commit");
    stop.release();
    expect(await writing).toBe(0);
    expect(await letters(world.broker)).toEqual([]);
  });

  /** Until some session waits for another's row. */
  async function waits() {
    await until("a session waits", async () => {
      const { rows } = await ownerPool().query(
        "select 1 from pg_stat_activity where wait_event_type = 'Lock'",
      );
      return rows.length > 0;
    });
  }
});

test("one letter that can't be written keeps nobody else from theirs", async () => {
  const colleague = await world.member("Ana Costa");
  await world.suggested();
  await ownerPool().query(
    `create function no_letter() returns trigger language plpgsql as $$ begin
       if new."to" = '${world.broker.email}' then raise exception 'The disk is full'; end if; return new; end $$;
     create trigger no_letter before insert on letter for each row execute function no_letter()`,
  );
  await expect(sendMatchDigests()).rejects.toThrow("1 of 2 brokers");
  await ownerPool().query("drop trigger no_letter on letter; drop function no_letter()");
  expect(await letters(colleague)).toHaveLength(1);
  expect(await lastSent(world.broker)).toBeNull();
  expect(await sendMatchDigests()).toBe(1);
  expect(await letters(world.broker)).toHaveLength(1);
});

describe("a broker's own page", () => {
  const page = async (actor = world.broker) => {
    const found = await findAlert(actor);
    return found.ok ? found.value : found.message;
  };

  test("says how often, when the last went, when the next may go and what it would hold", async () => {
    expect(await page()).toMatchObject({
      frequency: "daily",
      lastOn: null,
      nextOn: "2026-11-24",
      matches: { total: 0 },
    });
    await world.suggested();
    expect(await page()).toMatchObject({ matches: { total: 1 } });
    await sendMatchDigests();
    await setAlertFrequency(world.broker, { frequency: "weekly" });
    expect(await page()).toMatchObject({
      frequency: "weekly",
      lastOn: "2026-11-23",
      nextOn: "2026-11-30",
      matches: { total: 0 },
    });
  });

  test("is for brokers alone", async () => {
    const recruiter = await world.member("Maya Osei", { of: world.employer });
    expect(await page(recruiter)).toMatch(/role does not let you/);
  });
});
