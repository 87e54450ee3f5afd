import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOrganisationRecord } from "~/domain/organisations/records/find-organisation-record.server";
import { kindWords } from "~/domain/organisations/records/kind-words";
import { standingWords } from "~/domain/organisations/verification/standing-words";
import { access } from "~/domain/permissions/access";
import { findEmployerVacancies } from "~/domain/vacancies/find-employer-vacancies.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import { OrganisationPeople } from "./organisation-people";
import { OrganisationSites } from "./organisation-sites";
import { OrganisationVacancies } from "./organisation-vacancies";
import { recordFacts } from "./record-facts";
import { StandingHistory } from "./standing-history";

export const handle = access("organisation.manage");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.record.name ?? "An organisation"} – Front Door` },
];

const news: Record<string, string> = {
  added: "Its first administrator gets a letter with a link that works for 14 days.",
  invited: "They get a letter with a link that works for 14 days.",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const record = found(await findOrganisationRecord(actor, params.organisationId ?? ""));
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return { record, ...(await findEmployerVacancies(actor, record.id)), done };
}

export default function Organisation() {
  const { record, counts, vacancies, done } = useLoaderData<typeof loader>();
  const { id, name, kind, standing, mergedInto } = record;
  return (
    <>
      <BackLink href={paths.organisations}>Organisations</BackLink>
      {Object.hasOwn(news, done) && (
        <Notice title={done === "added" ? `${name} is added` : "Invited"} tone="good">
          {news[done]}
        </Notice>
      )}
      <Heading
        caption={
          <>
            {kindWords[kind].label}{" "}
            {standing && <Tag tone={standingWords[standing].tone}>{standingWords[standing].name}</Tag>}
          </>
        }
      >
        {name}
      </Heading>
      {mergedInto && (
        <Notice title={`Merged into ${mergedInto.name}`}>
          <p>
            What it had is there now.{" "}
            <a href={paths.organisationRecord(mergedInto.id)}>Open {mergedInto.name}</a>
          </p>
        </Notice>
      )}
      {!mergedInto && (
        <ButtonRow>
          <ButtonLink href={paths.inviteAdministrator(id)} look="plain">
            Invite an administrator
          </ButtonLink>
          {kind === "employer" && (
            <ButtonLink href={paths.verifyCase(id)} look="plain">
              Verify, suspend or join it
            </ButtonLink>
          )}
        </ButtonRow>
      )}
      <SummaryList rows={recordFacts(record)} />
      <h2>People</h2>
      <OrganisationPeople people={record.people} invited={record.invited} />
      {kind === "employer" && (
        <>
          <h2>Sites</h2>
          <OrganisationSites sites={record.sites} />
          <h2>Vacancies</h2>
          <OrganisationVacancies vacancies={vacancies} counts={counts} />
          <h2>How it has stood</h2>
          <StandingHistory moves={record.moves} registered={record.createdAt} />
        </>
      )}
    </>
  );
}
