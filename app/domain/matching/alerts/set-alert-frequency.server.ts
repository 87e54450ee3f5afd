import { can } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { AlertFrequency } from "~prisma/generated/enums";
import { changeAlert } from "./change-alert.server";

type Choice = { frequency: AlertFrequency };

/** A broker chooses how often they hear of new strong matches. @returns `not-allowed` to anybody else */
export const setAlertFrequency = (actor: PersonActor, { frequency }: Choice): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    if (!can(actor, "alert.manage")) return problem("not-allowed");
    await changeAlert(tx, actor, actor.id, frequency);
    return ok(null);
  });
