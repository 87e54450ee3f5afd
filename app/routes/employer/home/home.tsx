import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findLeadContact } from "~/domain/organisations/find-lead-contact.server";
import { findSites } from "~/domain/organisations/find-sites.server";
import { findOwnStandings } from "~/domain/organisations/verification/find-own-standing.server";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { findOwnOffers } from "~/domain/placements/find-own-offers.server";
import { findEmployerReferrals } from "~/domain/referrals/find-employer-referrals.server";
import { findOwnVacancies } from "~/domain/vacancies/find-own-vacancies.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { standingsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Cards } from "~/ui/cards";
import { Columns } from "~/ui/columns";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";
import { OwnOffers } from "../placements/own-offers";
import { HomeNews } from "./home-news";
import { HomeOrganisation } from "./home-organisation";
import { HomePeople } from "./home-people";
import { HomeVacancies } from "./home-vacancies";
import { LeadContact } from "./lead-contact";
import { StandingNotice } from "./standing-notice";
import { tasksOf } from "./today";

export const handle = access("organisation.read", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Your organisation – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const employers = standingsOf(actor, "employer");
  const [first] = employers;
  if (!first) throw redirect(paths.register);
  const query = new URL(request.url).searchParams;
  return asActor(actor, async () => {
    const standings = await findOwnStandings(actor);
    const vacancies = await findOwnVacancies(actor);
    const referrals = await findEmployerReferrals(actor, { open: true });
    const offers = await findOwnOffers(actor);
    const may = { post: can(actor, "vacancy.create"), offer: can(actor, "placement.offer") };
    return {
      name: employers.map(({ organisationName }) => organisationName).join(", "),
      standings,
      vacancies,
      referrals,
      offers,
      // Nothing waits for somebody who may look and not act.
      tasks: may.post || may.offer ? tasksOf({ standings, vacancies, referrals, offers }, today()) : null,
      lead: await findLeadContact(actor, first.organisationId),
      sites: await findSites(actor),
      may,
      done: query.get("done"),
      newSite: query.get("site"),
    };
  });
}

export default function EmployerHome() {
  const here = useLoaderData<typeof loader>();
  const { name, standings, vacancies, referrals, offers, tasks, lead, sites, may, done, newSite } = here;
  return (
    <>
      <HomeNews done={done} site={sites.find(({ id }) => id === newSite) ?? sites[0]} />
      <StandingNotice standings={standings} />
      <Heading>{name}</Heading>
      {(may.post || may.offer) && (
        <ButtonRow>
          <ButtonLink href={paths.newVacancy}>Post a vacancy</ButtonLink>
          <ButtonLink href={paths.newOffer} look="plain">
            Offer work experience
          </ButtonLink>
          <ButtonLink href={paths.newAsk} look="plain">
            Ask for several things at once
          </ButtonLink>
        </ButtonRow>
      )}
      {tasks && <h2>For you today</h2>}
      {tasks?.length === 0 && <p>Nothing waits for you. We write to you when it does.</p>}
      {tasks && tasks.length > 0 && (
        <Cards>
          {tasks.map(({ href, title, detail }) => (
            <LinkCard key={href} href={href} title={title}>
              {detail}
            </LinkCard>
          ))}
        </Cards>
      )}
      <Columns>
        <section aria-labelledby="vacancies">
          <h2 id="vacancies">Your vacancies</h2>
          <HomeVacancies vacancies={vacancies} referrals={referrals} mayPost={may.post} />
        </section>
        <div>
          {lead && <LeadContact lead={lead} />}
          <section aria-labelledby="people">
            <h2 id="people">People put forward</h2>
            <HomePeople groups={referrals} />
          </section>
        </div>
      </Columns>
      <h2>Work experience</h2>
      <OwnOffers offers={offers} mayOffer={may.offer} />
      <HomeOrganisation sites={sites} />
    </>
  );
}
