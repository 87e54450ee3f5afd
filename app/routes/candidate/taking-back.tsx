import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findShares } from "~/domain/referrals/consent/find-shares.server";
import { TakingBack } from "~/domain/referrals/consent/forms";
import { revokeConsent } from "~/domain/referrals/consent/revoke-consent.server";
import { found, invalid, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { SummaryList } from "~/ui/summary-list";
import { openedBy } from "./opened.server";
import { privateHeaders, privateMeta } from "./private-page";
import { SayWhy } from "./why";

export const handle = access("consent.answer", "candidate.read", "consent.revoked");
export const meta: MetaFunction<typeof loader> = () => privateMeta("Take it back");
export const headers = privateHeaders;

/** Reading changes nothing: mail programs open links to look at them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const token = params.token ?? "";
  const { shares } = found(await findShares(await openedBy(token, context.address)));
  const share = shares.find(({ referralId }) => referralId === params.referralId);
  const back = paths.consentShares(token);
  // What there is to say of one that is over already, the list says.
  if (share?.state !== "live") throw redirect(back);
  return { share, back };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, TakingBack);
  if (!form.ok) return invalid(form);
  const token = params.token ?? "";
  const referralId = params.referralId ?? "";
  const actor = await openedBy(token, context.address);
  found(await revokeConsent(actor, { referralId, why: form.value.why }));
  const { shares } = found(await findShares(actor));
  const share = shares.find((one) => one.referralId === referralId);
  return redirect(`${paths.consentShares(token)}?back=${share?.reference ?? ""}`);
}

export default function TakeBack() {
  const { share, back } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ why: string }>({
    id: "back",
    lastResult: useActionData<typeof action>(),
  });
  const { employerName, vacancyTitle, since, lines } = share;
  return (
    <Column centred>
      <PostForm form={form}>
        <Heading
          caption={vacancyTitle}
          lede={`You said yes on ${longDate(since)}. Press the button, and from that moment they no longer see you.`}
        >
          Stop telling {employerName} about you?
        </Heading>
        <SayWhy field={fields.why} summary="You can say why" />
        <Button look="warning">Take it back</Button>
      </PostForm>
      <Details summary="What they see now">
        <SummaryList rows={lines.map(({ name, value }) => ({ key: name, value }))} />
      </Details>
      <p>
        <a href={back}>Leave it as it is, and see who has been told about me</a>
      </p>
    </Column>
  );
}
