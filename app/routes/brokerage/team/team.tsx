import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findTeam } from "~/domain/referrals/today/team/find-team.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Heading } from "~/ui/heading";
import { CoverList } from "./cover-list";
import { CoverNews } from "./cover-news";
import { TeamTable } from "./team-table";

export const handle = access("team.read");
export const meta: MetaFunction = () => [{ title: "Your team – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const done = new URL(request.url).searchParams.get("done");
  return { ...(await findTeam(actor)), day: today(), done };
}

export default function TeamPage() {
  const { rows, covers, day, done } = useLoaderData<typeof loader>();
  return (
    <>
      <CoverNews done={done} />
      <Heading lede="What each of you has on their hands today. Open anybody’s queue to see it whole, and to do what is due there.">
        Your team
      </Heading>
      <ButtonRow>
        <ButtonLink href={paths.cover} look="plain">
          Arrange cover
        </ButtonLink>
        <ButtonLink href={paths.reassign} look="plain">
          Hand candidates on
        </ButtonLink>
      </ButtonRow>
      <TeamTable rows={rows} day={day} />
      <p className="soft small">
        Each line counts what is that broker’s own. Their queue also shows what is due for a colleague they
        cover, and what nobody sees to.
      </p>
      <CoverList covers={covers} day={day} />
    </>
  );
}
