import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boardsVisibleTo } from "~/domain/demand/visible";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Cards } from "~/ui/cards";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";

export const handle = access("demand.read");
export const meta: MetaFunction = () => [{ title: "Demand by board – Front Door" }];

/** Somebody of one board goes straight to it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const boards = boardsVisibleTo(actor);
  const [only] = boards;
  if (only && boards.length === 1) throw redirect(paths.boardOf(only.slug));
  return { boards };
}

export default function Boards() {
  const { boards } = useLoaderData<typeof loader>();
  if (boards.length === 0)
    return (
      <>
        <Heading>Demand</Heading>
        <Empty title="Your organisation is not tied to a sector yet">
          Ask the Front Door team to say which Sector Talent Board you sit on. Its demand then shows here.
        </Empty>
      </>
    );
  return (
    <>
      <Heading lede="What each sector’s employers ask for today, beside a month ago and the residents who look for that work.">
        Demand, board by board
      </Heading>
      <Cards>
        {boards.map(({ slug, name }) => (
          <LinkCard key={slug} href={paths.boardOf(slug)} title={name} level={2} />
        ))}
      </Cards>
    </>
  );
}
