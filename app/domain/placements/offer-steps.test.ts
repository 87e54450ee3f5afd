import { describe, expect, test } from "vitest";
import { offerSteps } from "./offer-steps";
import type { OfferStage } from "./stages";

const offer = (stage: OfferStage) => ({
  stage,
  hubName: "Local London Careers Hub",
  coordinatorName: "Amara Bell" as string | null,
  submittedAt: "2026-11-01T10:00:00Z" as string | null,
  answeredAt: null as string | null,
  reason: null as string | null,
  placements: [] as { createdAt: string; startsOn: string; endsOn: string }[],
});

const states = (steps: ReturnType<typeof offerSteps>) => steps.map(({ name, state }) => `${name}: ${state}`);

describe("the steps of an offer", () => {
  test("what is behind is done, where it stands is said, what is ahead is to come", () => {
    const steps = offerSteps({ ...offer("accepted"), answeredAt: "2026-11-03T10:00:00Z" });
    expect(states(steps).slice(0, 3)).toEqual([
      "Sent to the hub: done",
      "Accepted: now",
      "Matched to a school: next",
    ]);
    expect(steps[1]).toMatchObject({ at: "2026-11-03T10:00:00Z", note: expect.stringContaining("school") });
  });

  test("a declined offer stops after it was sent, with the reason", () => {
    const steps = offerSteps({
      ...offer("declined"),
      answeredAt: "2026-11-03T10:00:00Z",
      reason: "Mock exams.",
    });
    expect(states(steps)).toEqual(["Sent to the hub: done", "Not taken up: left"]);
    expect(steps[1]?.note).toBe("Mock exams.");
  });

  test("one withdrawn before it was sent has gone nowhere, and one cancelled late had got far", () => {
    expect(states(offerSteps({ ...offer("withdrawn"), submittedAt: null }))).toEqual(["Withdrawn: left"]);
    const placements = [{ createdAt: "2026-11-05T10:00:00Z", startsOn: "2027-07-05", endsOn: "2027-07-09" }];
    expect(states(offerSteps({ ...offer("cancelled"), placements }))).toEqual([
      "Sent to the hub: done",
      "Accepted: done",
      "Matched to a school: done",
      "Cancelled: left",
    ]);
  });

  test("while the hub reads it, who reads it and by when is said", () => {
    expect(offerSteps(offer("with_hub"))[0]?.note).toBe(
      "Amara Bell at Local London Careers Hub reads it and answers within 5 working days, by Friday 6 November 2026.",
    );
    expect(offerSteps({ ...offer("with_hub"), coordinatorName: null })[0]?.note).toMatch(/^Local London/);
  });

  test("a completed offer has every step done", () => {
    expect(offerSteps(offer("completed")).every(({ state }) => state === "done")).toBe(true);
  });
});
