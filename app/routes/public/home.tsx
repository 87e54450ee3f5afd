import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countApproachesAvoided } from "~/domain/engagement/count-approaches-avoided.server";
import { access } from "~/domain/permissions/access";
import { findLondonFigures } from "~/domain/vacancies/find-london-figures.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { addDays, dayToDate, today } from "~/platform/clock";
import { Cards } from "~/ui/cards";
import { Figures } from "~/ui/figures";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";

export const handle = access("page.read");
export const meta: MetaFunction = () => [
  { title: "Front Door – one front door to London’s talent" },
  {
    name: "description",
    content:
      "London employers say once what they need: someone to hire, a place for work experience, or help to recruit inclusively.",
  },
];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const day = today();
  const monthAgo = dayToDate(addDays(day, -30));
  const avoided = await countApproachesAvoided(system("london-figures"), monthAgo);
  return { ...(await findLondonFigures(day)), avoided: avoided < 5 ? null : avoided };
}

const many = (count: number) => count.toLocaleString("en-GB");

type Loaded = Awaited<ReturnType<typeof loader>>;

const inWords = ({ open, daysToInterview, avoided, payLivingWage }: Loaded) =>
  [
    open && { value: many(open.places), says: `places open with ${many(open.employers)} employers` },
    daysToInterview !== null && {
      value: daysToInterview <= 1 ? "1 day" : `${many(daysToInterview)} days`,
      says: "or less from posting to first interview, for half of vacancies",
    },
    avoided !== null && {
      value: many(avoided),
      says: "approaches avoided, because partners could see who was already talking to you",
    },
    payLivingWage !== null && {
      value: `${payLivingWage}%`,
      says: "of places that state their pay reach the London Living Wage",
    },
  ].filter((figure) => figure !== null && figure !== false);

export default function Home() {
  const figures = inWords(useLoaderData<typeof loader>());
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
          Short, practical guides, and a check of your advert’s words while you write.
        </LinkCard>
        <LinkCard href={paths.newAsk} title="All of these">
          One form. We split it and send each part to the right place.
        </LinkCard>
      </Cards>
      {figures.length > 0 && (
        <>
          <h2>This month in London</h2>
          <Figures figures={figures} />
        </>
      )}
      <h2>Looking for work yourself?</h2>
      <p>
        <a href={paths.vacancies}>See the vacancies that are open now</a>. Your borough’s employment team can
        put you forward, and asks you first, every time.
      </p>
    </>
  );
}
