import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { access } from "~/domain/permissions/access";
import { suggestTerms, termKinds } from "~/domain/taxonomy/suggest-terms.server";
import { withinLimit } from "~/http/limits.server";
import { requireActor } from "~/http/require-actor.server";

export const handle = access("page.read");

const Asked = z.object({ of: z.enum(termKinds), q: z.string().trim().min(2).max(100) });

/** A taxonomy changes once a year, and the same words are asked for by many. In seconds. */
const KEPT = 3_600;

/** Names of work or skills that typed words begin, for `ui/autocomplete-as-you-type.js`. The same for everybody. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return Response.json([], { headers: { "Cache-Control": "no-store" } });
  if (!(await withinLimit("names-address", context.address)))
    return Response.json({ error: "Too many questions in a short time." }, { status: 429 });
  const names = await suggestTerms(asked.data.of, asked.data.q);
  return Response.json(names, { headers: { "Cache-Control": `public, max-age=${KEPT}` } });
}
