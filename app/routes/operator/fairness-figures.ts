import type { LoaderFunctionArgs } from "@remix-run/node";
import { fairnessCsv } from "~/domain/fairness/fairness-csv";
import { findFairness } from "~/domain/fairness/find-fairness.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";

export const handle = access("fairness.read", "fairness.read");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const fairness = found(await findFairness(actor, new URL(request.url).searchParams.get("from")));
  return new Response(fairnessCsv(fairness), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="fairness-${fairness.quarter.key}.csv"`,
    },
  });
}
