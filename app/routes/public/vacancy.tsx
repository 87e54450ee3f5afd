import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { advertOf } from "~/domain/vacancies/advert-of";
import { findPublicVacancy } from "~/domain/vacancies/find-public-vacancy.server";
import { jobPostingOf, scriptText } from "~/domain/vacancies/job-posting-markup";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { organisationIdsOf } from "~/platform/actor";
import { today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { ClosedVacancy } from "./closed-vacancy";
import { OpenVacancy } from "./open-vacancy";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return [{ title: "We can’t find that page – Front Door" }];
  const closed = loaded.open ? null : loaded.held ? "Not on view" : `Closed: ${loaded.title}`;
  if (!loaded.open) return [{ title: `${closed} – Front Door` }, { name: "robots", content: "noindex" }];
  const { title, employer, borough, payName, hoursName } = loaded.vacancy;
  const says = [payName, hoursName].filter(Boolean).join(", ");
  return [
    { title: `${title}, ${employer} – Front Door` },
    {
      name: "description",
      content: `${title} with ${employer}, ${borough ?? "London"}.${says ? ` ${says}.` : ""}`,
    },
    { tagName: "link", rel: "canonical", href: loaded.url },
  ];
};

/** One that has closed is gone for good (410); one that is held is not there now, and may be again (404). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const day = today();
  const shown = found(await findPublicVacancy(actor, params.vacancyId ?? "", day));
  if (!shown.open) return data(shown, { status: shown.held ? 404 : 410 });
  const { vacancy, alsoAt, similar } = shown;
  const url = baseUrl + paths.publicVacancy(vacancy.id);
  const beside = vacancy.payUnit && payBesideWageOn(vacancy, day);
  const sites = alsoAt.map(({ site }) => ({
    borough: site.boroughName,
    postcode: site.postcode,
    outcode: null,
  }));
  const { id, title, employer, borough, reference, postedOn, payName, hoursName } = vacancy;
  return data({
    open: true as const,
    vacancy: { id, title, employer, borough, reference, postedOn, payName, hoursName },
    alsoAt: alsoAt.map((other) => ({ id: other.id, name: siteName(other.site) })),
    similar,
    advert: advertOf(vacancy, beside ? beside.sentence : undefined),
    url,
    posting: scriptText(jobPostingOf(vacancy, url, sites)),
    yours: organisationIdsOf(actor, "employer").includes(vacancy.organisationId),
    mayMatch: can(actor, "match.read"),
  });
}

const siteName = ({ name, boroughName }: { name: string; boroughName: string | null }) =>
  boroughName && !name.includes(boroughName) ? `${name}, ${boroughName}` : name;

export default function Vacancy() {
  const shown = useLoaderData<typeof loader>();
  return shown.open ? <OpenVacancy {...shown} /> : <ClosedVacancy {...shown} />;
}
