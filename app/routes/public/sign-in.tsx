import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { SignIn } from "~/domain/auth/forms";
import { askForLink } from "~/domain/auth/sign-in.server";
import { access } from "~/domain/permissions/access";
import { invalid, readForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requireActor } from "~/http/require-actor.server";
import { nextIn, safeReturnPath } from "~/http/return-path";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextField } from "~/ui/text-field";

export const handle = access("session.start");
export const meta: MetaFunction = () => [{ title: "Sign in – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const next = nextIn(request);
  if (actor.kind === "person") throw redirect(next ?? paths.account);
  return { next };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, SignIn);
  if (!form.ok) return invalid(form);
  const { email, next } = form.value;
  const within =
    (await withinLimit("link-address", context.address)) && (await withinLimit("link-email", email));
  if (!within) {
    const formErrors = [
      "You asked for several links in a short time. Use the newest one we sent, or wait ten minutes.",
    ];
    return data(form.submission.reply({ formErrors }), { status: 429 });
  }
  const onTo = safeReturnPath(next);
  await askForLink(email, onTo, request.headers);
  const sent = new URLSearchParams({ to: email, ...(onTo && { next: onTo }) });
  return redirect(`${paths.signInSent}?${sent}`);
}

export default function SignInPage() {
  const { next } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof SignIn>>({ id: "sign-in", lastResult });
  return (
    <Column>
      <Heading lede="We send a link to your email. There is no password to remember. If you are new here, the same link starts you off.">
        Sign in
      </Heading>
      <PostForm form={form}>
        <TextField
          field={fields.email}
          label="Email address"
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        {next && <input type="hidden" name="next" value={next} />}
        <Button>Send me a link</Button>
      </PostForm>
    </Column>
  );
}
