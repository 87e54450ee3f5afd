import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findDemoPeople, signInAsDemo } from "~/domain/auth/demo-sign-in.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { env } from "~/platform/env.server";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { Table } from "~/ui/table";

export const handle = access("demo.enter");
export const meta: MetaFunction = () => [{ title: "Sign in as someone – Front Door" }];

const kinds: Record<string, string> = {
  employer: "Employer",
  brokerage: "Borough broker",
  hub: "Careers Hub coordinator",
  board: "Sector Talent Board member",
  partner: "Partner",
  operator: "Operator",
};

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  if (!env.DEMO) throw new Response("There is no page at this address.", { status: 404 });
  const people = await findDemoPeople();
  const order = Object.keys(kinds);
  return { people: people.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) };
}

export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const person = (await request.formData()).get("person");
  const cookies = found(await signInAsDemo(String(person ?? "")));
  return redirect(paths.account, { headers: cookies });
}

export default function Demo() {
  const { people } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading lede="Everyone here is invented. Choose who to be, and see Front Door as they do.">
        Sign in as someone
      </Heading>
      <Table
        caption="The demonstration’s people"
        columns={[
          { heading: "Name" },
          { heading: "Who they are" },
          { heading: "Organisation" },
          { heading: "Sign in" },
        ]}
        rows={people.map(({ id, name, organisation, kind }) => ({
          key: `${id} ${organisation}`,
          cells: [
            name,
            kinds[kind] ?? kind,
            organisation,
            <PostButton
              key="go"
              action={paths.demo}
              fields={{ person: id }}
              look="plain"
              small
              describe={`as ${name}`}
            >
              Sign in
            </PostButton>,
          ],
        }))}
      />
    </>
  );
}
