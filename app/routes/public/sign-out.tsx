import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/domain/auth/sign-in.server";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("session.manage");

export async function loader() {
  return redirect(paths.home);
}

export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const everywhere = (await request.formData()).get("where") === "everywhere";
  return redirect(paths.home, { headers: await signOut(request.headers, everywhere) });
}
