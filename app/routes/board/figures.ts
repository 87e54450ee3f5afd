import type { LoaderFunctionArgs } from "@remix-run/node";
import { figuresCsv } from "~/domain/demand/figures-csv";
import { findDemand } from "~/domain/demand/find-demand.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";

export const handle = access("demand.read");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const demand = found(await findDemand(actor, params.slug ?? ""));
  return new Response(figuresCsv(demand), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="demand-${demand.board.slug}-${demand.asOf}.csv"`,
    },
  });
}
