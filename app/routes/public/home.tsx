import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Cards } from "~/ui/cards";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";

export const handle = access("page.read");
export const meta: MetaFunction = () => [{ title: "Front Door – one front door to London’s talent" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

export default function Home() {
  return (
    <>
      <Heading lede="Tell us once what you need. The boroughs, Careers Hubs and Jobcentres work out between them who helps, and one person keeps you posted.">
        One front door to London’s talent
      </Heading>
      <h2>What do you need?</h2>
      <Cards>
        <LinkCard href={paths.newVacancy} title="Someone to hire">
          Post a vacancy in about five minutes. Borough teams match residents to it and ask each one before
          you see a name.
        </LinkCard>
        <LinkCard href={paths.newOffer} title="Someone for work experience">
          Offer half a day or two weeks. Your Careers Hub finds the school and looks after the paperwork.
        </LinkCard>
        <LinkCard href={paths.guidance} title="Help to recruit inclusively">
          Short, practical guides, and a check of your advert’s words.
        </LinkCard>
      </Cards>
    </>
  );
}
