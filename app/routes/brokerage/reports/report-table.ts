import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { findReport } from "~/domain/reports/find-report.server";
import { isTable, reportCsv } from "~/domain/reports/report-csv";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { problem } from "~/platform/problems";

export const handle = access("report.read", "report.read");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const asked = new URL(request.url).searchParams;
  const { report } = found(
    await findReport(actor, { period: asked.get("period"), brokerageId: asked.get("of") }),
  );
  const table = params.file?.replace(/\.csv$/, "");
  const csv = isTable(table) ? reportCsv(report, table) : null;
  if (csv === null) return found(problem("not-found"));
  const file = `${table}-${report.period.from}-to-${report.period.to}.csv`;
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file}"`,
      "cache-control": "no-store",
    },
  });
}
