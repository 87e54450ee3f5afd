import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findKeys } from "~/domain/organisations/keys/find-keys.server";
import { revokeKey } from "~/domain/organisations/keys/revoke-key.server";
import { access } from "~/domain/permissions/access";
import { found, refusal } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";

export const handle = access("key.manage", "key.revoked");
export const meta: MetaFunction = () => [{ title: "Revoke a key – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const key = (await findKeys(actor)).find(({ id }) => id === params.keyId);
  if (!key) throw refusal(problem("not-found"));
  if (key.revokedAt) throw redirect(paths.keys);
  return { id: key.id, name: key.name, prefix: key.prefix, lastUsedAt: key.lastUsedAt };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const revoked = await revokeKey(actor, params.keyId ?? "");
  if (!revoked.ok && revoked.problem === "wrong-stage") return redirect(paths.keys);
  found(revoked);
  return redirect(`${paths.keys}?done=revoked`);
}

export default function RevokeKey() {
  const { id, name, prefix, lastUsedAt } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.keys} />
      <Heading caption={`Key that begins with ${prefix}`}>Revoke {name}?</Heading>
      <p>
        Whatever uses this key is shut out at once, and the key can’t be made to work again.{" "}
        {lastUsedAt ? (
          <>
            It was last used on <Time of={lastUsedAt} as="moment" />.
          </>
        ) : (
          "It has never been used."
        )}
      </p>
      <p>The vacancies that it posted stay as they are.</p>
      <ButtonRow>
        <PostButton action={paths.revokeKey(id)} look="warning">
          Revoke the key
        </PostButton>
        <ButtonLink href={paths.keys} look="plain">
          Keep it
        </ButtonLink>
      </ButtonRow>
    </Column>
  );
}
