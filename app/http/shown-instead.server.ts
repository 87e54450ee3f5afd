import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Access } from "~/domain/permissions/access";
import { requireActor } from "./require-actor.server";

/**
 * The loader of a route that is only posted to: whoever comes to it by the address bar is shown the page that has its
 * button, if they may use the route at all.
 * @param page the path of that page, by the route's parameters
 */
export const shownInstead =
  (handle: Access, page: (params: LoaderFunctionArgs["params"]) => string) =>
  async ({ request, params }: LoaderFunctionArgs) => {
    await requireActor(request, handle);
    return redirect(page(params));
  };
