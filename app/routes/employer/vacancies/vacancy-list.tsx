import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { findOwnList } from "~/domain/vacancies/find-own-list.server";
import { ownListQuery, readOwnList } from "~/domain/vacancies/own-list";
import { stageWords } from "~/domain/vacancies/stage-words";
import { stages } from "~/domain/vacancies/stages";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { OwnVacancies } from "./own-vacancies";

export const handle = access("vacancy.read-own");
export const meta: MetaFunction = () => [{ title: "Your vacancies – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const asked = readOwnList(new URL(request.url).searchParams);
  return { asked, list: await findOwnList(actor, asked), mayPost: can(actor, "vacancy.create") };
}

export default function VacancyList() {
  const { asked, list, mayPost } = useLoaderData<typeof loader>();
  const { stage, siteId, words } = asked;
  const narrowed = stage !== null || siteId !== null || words !== "";
  return (
    <>
      <BackLink href={paths.employer}>Your organisation</BackLink>
      <Heading>Your vacancies</Heading>
      {mayPost && (
        <ButtonRow>
          <ButtonLink href={paths.newVacancy}>Post a vacancy</ButtonLink>
          <ButtonLink href={paths.uploadVacancies} look="plain">
            Upload many at once
          </ButtonLink>
        </ButtonRow>
      )}
      <Filters action={paths.ownVacancies} button="Show">
        <TextField
          field={plainField({ name: "q", value: words })}
          label="Job title or reference"
          type="search"
          width={20}
        />
        <SelectField
          field={plainField({ name: "stage", value: stage ?? "" })}
          label="Where it stands"
          blank="Anywhere"
          options={stages
            .filter((each) => each === stage || list.counts[each])
            .map((each) => ({ value: each, label: `${stageWords[each].name} (${list.counts[each] ?? 0})` }))}
        />
        <SelectField
          field={plainField({ name: "site", value: siteId ?? "" })}
          label="Site"
          blank="All sites"
          options={list.sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Filters>
      {list.total === 0 ? (
        <Empty
          title={narrowed ? "No vacancy of yours is like that" : "You have not posted a vacancy yet"}
          action={
            narrowed ? (
              <a href={paths.ownVacancies}>Show them all</a>
            ) : (
              mayPost && <a href={paths.newVacancy}>Post your first vacancy</a>
            )
          }
        >
          {narrowed ? "Choose fewer things, or look for other words." : "It takes about five minutes."}
        </Empty>
      ) : (
        <>
          <p>
            {list.total === 1 ? "1 vacancy" : `${list.total} vacancies`}, the newest first
            {list.pages > 1 && `. Page ${list.page} of ${list.pages}`}.{" "}
            {narrowed && <a href={paths.ownVacancies}>Show them all</a>}
          </p>
          <OwnVacancies vacancies={list.vacancies} putForward={{}} level={2} />
          <Pagination
            label="Your vacancies"
            page={list.page}
            pages={list.pages}
            hrefFor={(page) => paths.ownVacancies + ownListQuery(asked, page)}
          />
        </>
      )}
    </>
  );
}
