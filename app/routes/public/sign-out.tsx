import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/domain/auth/sign-in.server";
import { access } from "~/domain/permissions/access";
import { requireActor, signedIn } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("session.manage");

export async function loader() {
  return redirect(paths.home);
}

export async function action({ request }: ActionFunctionArgs) {
  // Whoever is signed out already has what they asked for.
  if (!(await signedIn(request))) return redirect(paths.home);
  await requireActor(request, handle);
  const everywhere = (await request.formData()).get("where") === "everywhere";
  return redirect(paths.home, { headers: await signOut(request.headers, everywhere) });
}

export { default } from "~/http/no-page";
