import "~/platform/test/database";
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ownerPool } from "~/platform/database/db.server";
import { env } from "~/platform/env.server";
import { letters } from "~emails/letters";
import { queuedLetter } from "~prisma/factories/letter";
import { deliverLetter, sweepLetters } from "./deliver-letter.server";

const refusing = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

let taken: string[] = [];
const sockets = new Set<Socket>();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo({ address }, _session, done) {
    if (address.startsWith("nobody")) return done(refusing(550, "No such person here"));
    if (address.startsWith("later")) return done(refusing(451, "Try again in a minute"));
    return done();
  },
  onData(stream, _session, done) {
    let message = "";
    stream.on("data", (chunk) => {
      message += chunk;
    });
    stream.on("end", () => {
      taken.push(message);
      if (/^To: silent/m.test(message)) for (const socket of sockets) socket.destroy();
      else done();
    });
  },
});

beforeAll(async () => {
  server.server.on("connection", (socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));
beforeEach(() => {
  taken = [];
  env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});

const kept = (id: string) => asActor(system("test"), (tx) => tx.letter.findUniqueOrThrow({ where: { id } }));

describe("a letter of the outbox", () => {
  test("is sent, and what it said is wiped", async () => {
    const { id } = await queuedLetter("ruth@example.org");
    await deliverLetter(id, false);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatch(/^To: ruth@example\.org/m);
    expect(taken[0]).toContain(`Message-ID: <${id}@frontdoor.example>`);
    const letter = await kept(id);
    expect(letter).toMatchObject({ status: "sent", attempts: 1, error: null, props: {} });
    expect(letter.subject).toBe("Your link to sign in to Front Door");
    expect(letter.sentAt).not.toBeNull();
  });

  test("that comes again and again tells mail programs how to stop it; any other has no such line", async () => {
    const name = "match-digest";
    const props = JSON.parse(JSON.stringify(letters[name].sample));
    await deliverLetter((await queuedLetter("sam@example.org", { name, props })).id, false);
    await deliverLetter((await queuedLetter("ruth@example.org")).id, false);
    const [digest, signIn] = taken.map((message) => message.replace(/\r\n\s+/g, " "));
    expect(digest).toContain(`List-Unsubscribe: <${props.stopLink}>`);
    expect(digest).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(signIn).not.toContain("List-Unsubscribe");
  });

  test("that invites brings a calendar file, as a part that calendars take and as a file; what it said is wiped", async () => {
    const name = "interview-resident";
    const file = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
    const props = { ...letters[name].sample, news: "cancelled", calendarFile: { method: "CANCEL", file } };
    const { id } = await queuedLetter("dee@example.org", { name, props });
    await deliverLetter(id, false);
    const message = taken[0]?.replace(/\r\n\s+/g, " ") ?? "";
    expect(message).toMatch(/Content-Type: text\/calendar;[^\n]*method=CANCEL/i);
    expect(message).toContain("filename=interview.ics");
    expect((await kept(id)).props).toEqual({});
  });

  test("is sent once, when five jobs take it at the same moment and one comes later", async () => {
    const { id } = await queuedLetter("once@example.org");
    await Promise.all(Array.from({ length: 5 }, () => deliverLetter(id, false)));
    await deliverLetter(id, false);
    expect(taken).toHaveLength(1);
    expect(await kept(id)).toMatchObject({ status: "sent", attempts: 1 });
  });

  test("that the server refuses for good is failed with its words, and not tried again", async () => {
    const { id } = await queuedLetter("nobody@example.org");
    await deliverLetter(id, false);
    const letter = await kept(id);
    expect(letter).toMatchObject({ status: "failed", attempts: 1, sentAt: null });
    expect(letter.error).toContain("No such person here");
    await deliverLetter(id, false);
    expect((await kept(id)).attempts).toBe(1);
  });

  test("to what is no address is failed at once", async () => {
    const { id } = await queuedLetter("nowhere in particular");
    await deliverLetter(id, false);
    expect(await kept(id)).toMatchObject({ status: "failed", attempts: 1, props: {} });
    expect(taken).toHaveLength(0);
  });

  test("that the server took and then fell silent about is failed, and not sent again", async () => {
    const { id } = await queuedLetter("silent@example.org");
    await deliverLetter(id, false);
    await deliverLetter(id, false);
    expect(taken).toHaveLength(1);
    const letter = await kept(id);
    expect(letter).toMatchObject({ status: "failed", attempts: 1, props: {} });
    expect(letter.error).toContain("It may have arrived");
  });

  test("that the server can't take now goes back to the outbox and throws, and is failed on its last try", async () => {
    const { id } = await queuedLetter("later@example.org");
    await expect(deliverLetter(id, false)).rejects.toThrow("Try again in a minute");
    const waiting = await kept(id);
    expect(waiting).toMatchObject({ status: "queued", attempts: 1 });
    expect(waiting.props).toHaveProperty("link");
    await deliverLetter(id, true);
    expect(await kept(id)).toMatchObject({ status: "failed", attempts: 2 });
  });

  test("goes back to the outbox and throws where no server answers, and is sent once one does", async () => {
    const { id } = await queuedLetter("patience@example.org");
    const answering = env.SMTP_URL;
    env.SMTP_URL = "smtp://127.0.0.1:1";
    await expect(deliverLetter(id, false)).rejects.toThrow(/ECONNREFUSED/);
    expect(await kept(id)).toMatchObject({ status: "queued", attempts: 1 });
    env.SMTP_URL = answering;
    await deliverLetter(id, false);
    expect(taken).toHaveLength(1);
    expect(await kept(id)).toMatchObject({ status: "sent", attempts: 2, error: null });
  });
});

describe("a letter that went, of which no note could be made", () => {
  const note = "create trigger no_note before update on letter for each row when (new.status = 'sent')";
  const noNote =
    "create function no_note() returns trigger language plpgsql as $$ begin raise exception 'The disk is full'; end $$";

  test("is not sent again by any job, and is marked for an operator", async () => {
    const { id } = await queuedLetter("twice@example.org");
    await ownerPool().query(`${noNote}; ${note} execute function no_note()`);
    await expect(deliverLetter(id, false)).rejects.toThrow(/disk is full/);
    await ownerPool().query("drop trigger no_note on letter; drop function no_note()");
    await deliverLetter(id, false);
    await deliverLetter(id, true);
    expect(taken).toHaveLength(1);
    expect((await kept(id)).status).toBe("sending");
  });
});

test("a letter that failed for good keeps no link either", async () => {
  const { id } = await queuedLetter("nobody.again@example.org");
  await deliverLetter(id, false);
  expect(await kept(id)).toMatchObject({ status: "failed", props: {} });
});

describe("letters that a dying process left half sent", () => {
  const minutesAgo = (minutes: number) => new Date(now().getTime() - minutes * 60_000);

  test("are marked as failed and not sent again; one that is being sent now is left alone", async () => {
    const stale = await queuedLetter("stale@example.org", { status: "sending", triedAt: minutesAgo(11) });
    const going = await queuedLetter("going@example.org", { status: "sending", triedAt: minutesAgo(1) });
    expect(await sweepLetters()).toBe(1);
    const swept = await kept(stale.id);
    expect(swept.status).toBe("failed");
    expect(swept.error).toContain("may have arrived");
    expect((await kept(going.id)).status).toBe("sending");
    await deliverLetter(stale.id, false);
    expect(taken).toHaveLength(0);
    expect(await sweepLetters()).toBe(0);
  });
});
