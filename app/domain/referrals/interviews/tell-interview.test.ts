import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, shiftClock, today } from "~/platform/clock";
import { londonMoment } from "~/platform/london-moment";
import { memberOf } from "~prisma/factories/organisation";
import { revokeConsent } from "../consent/revoke-consent.server";
import { referred, twoSides } from "../test/referral-world";
import { arrangeInterview } from "./arrange-interview.server";
import { cancelInterview } from "./cancel-interview.server";
import { changeInterview } from "./change-interview.server";
import type { Plan } from "./interview-form";
import { tellInterview } from "./tell-interview.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
  await memberOf(sides.employer, "Tom Reid", "recruiter");
  await memberOf(sides.employer, "Val Moss", "viewer");
});

const plan = (over: Partial<Plan> = {}): Plan => ({
  startsAt: londonMoment(addDays(today(), 3), "10:30") as Date,
  minutes: 45,
  place: "The kitchen, E10 7QZ",
  link: null,
  contactName: "Ola Brandt",
  adjustments: { words: "A quiet room", agreed: true },
  ...over,
});

type Props = {
  news: string;
  who?: string;
  adjustments?: boolean;
  calendarFile: { method: string; file: string };
};

/** The letters of one interview, as name, reader and what they say; each empties the outbox for the next question. */
const letters = (interviewId: string) =>
  asActor(system("test"), async (tx) => {
    const rows = await tx.letter.findMany({
      where: { onceKey: { startsWith: `interview:${interviewId}:` } },
      orderBy: [{ to: "asc" }],
    });
    await tx.letter.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    return rows.map(({ name, to, props }) => ({
      name,
      to: to.split(".")[0],
      props: props as unknown as Props,
    }));
  });
const told = async (interviewId: string) => {
  await tellInterview(interviewId);
  return letters(interviewId);
};
const lines = (props: Props) => props.calendarFile.file.replaceAll("\r\n ", "").split("\r\n");
const line = (props: Props, name: string) => lines(props).find((each) => each.startsWith(name));

async function arranged(actor = sides.broker) {
  const referral = await referred(sides);
  const arranging = { referralId: referral.id, from: "referred", plan: plan() } as const;
  const result = await arrangeInterview(actor, arranging);
  if (!result.ok) throw new Error(result.message);
  return { ...referral, interviewId: result.value.interviewId };
}

describe("an interview that is arranged", () => {
  test("is told to the resident, their broker, and those of the employer who may answer, each with an invitation", async () => {
    const { interviewId } = await arranged();
    const sent = await told(interviewId);
    expect(sent.map(({ name, to }) => `${name} to ${to}`)).toEqual([
      "interview-resident to dee",
      "interview-desk to ruth",
      "interview-desk to sam",
      "interview-desk to tom",
    ]);
    for (const { props } of sent) {
      expect(props.news).toBe("arranged");
      expect(props.calendarFile.method).toBe("REQUEST");
      expect(line(props, "UID:")).toBe(`UID:interview-${interviewId}@front-door`);
      expect(line(props, "SEQUENCE:")).toBe("SEQUENCE:0");
      expect(lines(props).filter((each) => each.startsWith("ATTENDEE"))).toHaveLength(1);
      expect(JSON.stringify(props)).not.toContain("quiet room");
    }
    expect(await told(interviewId)).toHaveLength(4);
  });

  test("by somebody of the employer is theirs, and names the person only as they agreed", async () => {
    const { interviewId, candidate } = await arranged(sides.recruiter);
    const sent = await told(interviewId);
    expect(sent.map(({ to }) => to)).toEqual(["dee", "ruth", "sam"]);
    const [, employers, brokers] = sent;
    expect(employers?.props.who).toMatch(/^Dee \(R-\d+\)$/);
    expect(brokers?.props.who).toBe(candidate.reference);
    expect(JSON.stringify(sent)).not.toContain("Okafor");
  });

  test("and told twice of the same is written once", async () => {
    const { interviewId } = await arranged();
    await tellInterview(interviewId);
    await tellInterview(interviewId);
    expect(await letters(interviewId)).toHaveLength(4);
  });
});

test("a move sends the same event with a higher count, and a cancellation takes it out", async () => {
  const { interviewId } = await arranged();
  const [first] = await told(interviewId);
  const startsAt = londonMoment(addDays(today(), 4), "14:00") as Date;
  await changeInterview(sides.broker, { interviewId, sequence: 0, plan: plan({ startsAt }) });
  const [moved] = await told(interviewId);
  await cancelInterview(sides.broker, { interviewId, sequence: 1, reason: "Ola is ill" });
  const [off] = await told(interviewId);
  if (!first || !moved || !off) throw new Error("The resident has three letters");
  expect(line(moved.props, "UID:")).toBe(line(first.props, "UID:"));
  expect(line(moved.props, "SEQUENCE:")).toBe("SEQUENCE:1");
  expect(line(moved.props, "DTSTART")).not.toBe(line(first.props, "DTSTART"));
  expect(moved.props).toMatchObject({ news: "moved", when: expect.stringContaining("at 2pm") });
  expect(off.props).toMatchObject({
    news: "cancelled",
    reason: "Ola is ill",
    calendarFile: { method: "CANCEL" },
  });
  expect(lines(off.props)).toEqual(
    expect.arrayContaining(["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2"]),
  );
});

test("an employer that no longer sees the person hears of no name", async () => {
  const { interviewId, resident } = await arranged(sides.recruiter);
  await revokeConsent(resident);
  const sent = await told(interviewId);
  expect(sent.find(({ to }) => to === "ruth")?.props.who).toMatch(/^R-\d+$/);
});

test("an employer whose sight of the person ran out hears of no name, and of nothing that helps on the day", async () => {
  const { interviewId } = await arranged(sides.broker);
  shiftClock(400 * 86_400_000);
  try {
    const ruth = (await told(interviewId)).find(({ to }) => to === "ruth");
    expect(ruth?.props).toMatchObject({ who: expect.stringMatching(/^R-\d+$/), adjustments: false });
  } finally {
    shiftClock(0);
  }
});
