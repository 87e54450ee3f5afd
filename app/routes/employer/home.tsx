import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSites } from "~/domain/organisations/find-sites.server";
import { access } from "~/domain/permissions/access";
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
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";
import { HomeNews } from "./home-news";
import { OwnOffers } from "./own-offers";
import { OwnVacancies } from "./own-vacancies";
import { tasksOf } from "./today";

export const handle = access("organisation.read", "candidate.read");
export const meta: MetaFunction = () => [{ title: "Your organisation – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const employers = standingsOf(actor, "employer");
  if (employers.length === 0) throw redirect(paths.register);
  const query = new URL(request.url).searchParams;
  return asActor(actor, async () => {
    const vacancies = await findOwnVacancies(actor);
    const referrals = await findEmployerReferrals(actor, { open: true });
    return {
      name: employers.map(({ organisationName }) => organisationName).join(", "),
      vacancies,
      putForward: Object.fromEntries(referrals.map((group) => [group.vacancyId, group.referrals.length])),
      tasks: tasksOf(vacancies, referrals, today()),
      offers: await findOwnOffers(actor),
      sites: await findSites(actor),
      done: query.get("done"),
      newSite: query.get("site"),
    };
  });
}

export default function EmployerHome() {
  const { name, vacancies, putForward, tasks, offers, sites, done, newSite } = useLoaderData<typeof loader>();
  return (
    <>
      <HomeNews done={done} site={sites.find(({ id }) => id === newSite) ?? sites[0]} />
      <Heading>{name}</Heading>
      <ButtonRow>
        <ButtonLink href={paths.newVacancy}>Post a vacancy</ButtonLink>
        <ButtonLink href={paths.newOffer} look="plain">
          Offer work experience
        </ButtonLink>
      </ButtonRow>
      <h2>For you today</h2>
      {tasks.length === 0 ? (
        <p>Nothing waits for you. We write to you when it does.</p>
      ) : (
        <Cards>
          {tasks.map(({ href, title, detail }) => (
            <LinkCard key={href} href={href} title={title}>
              {detail}
            </LinkCard>
          ))}
        </Cards>
      )}
      <h2>Your vacancies</h2>
      {vacancies.length === 0 ? (
        <Empty
          title="You have not posted a vacancy yet"
          action={<a href={paths.newVacancy}>Post your first vacancy</a>}
        >
          It takes about five minutes. Someone reads your first one before it goes live; later ones go live at
          once.
        </Empty>
      ) : (
        <OwnVacancies vacancies={vacancies} putForward={putForward} />
      )}
      <h2>Work experience</h2>
      <OwnOffers offers={offers} />
      <h2>Your sites</h2>
      <ul>
        {sites.map(({ id, name: siteName, postcode, boroughName, hubName }) => (
          <li key={id}>
            {[...new Set([siteName, postcode])].filter(Boolean).join(", ")}
            {boroughName && ` – ${boroughName}, ${hubName}`}
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.newSite}>Add a site</a>
      </p>
    </>
  );
}
