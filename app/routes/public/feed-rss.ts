import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { answerFeed } from "./feed-parts.server";

export const handle = access("page.read");

/** Open vacancies as RSS 2.0, whole or of one sector or borough. */
export const loader = async ({ request }: LoaderFunctionArgs) =>
  answerFeed(request, await requireActor(request, handle), "application/rss+xml", (feed) => feed.rss2());
