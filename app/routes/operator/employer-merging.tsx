import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findMergeChoices } from "~/domain/organisations/merging/find-merge-choices.server";
import { employerReference } from "~/domain/organisations/reference";
import { findVerificationCase } from "~/domain/organisations/verification/find-verification-case.server";
import { standingWords } from "~/domain/organisations/verification/standing-words";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Tag } from "~/ui/tag";
import { TextField } from "~/ui/text-field";

export const handle = access("organisation.verify");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Join ${data?.name ?? "an employer"} with another – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, name, alike } = found(await findVerificationCase(actor, params.organisationId ?? ""));
  const search = new URL(request.url).searchParams.get("name")?.slice(0, 120) ?? "";
  const choices = search ? await findMergeChoices(actor, { besides: id, search }) : alike;
  return { id, name, search, choices };
}

export default function JoinEmployer() {
  const { id, name, search, choices } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.verifyCase(id)} />
      <Heading
        caption={`${employerReference(id)}, ${name}`}
        lede="For an employer that is here twice. You choose which record stays, and see what moves, before anything is done."
      >
        Join it with which other?
      </Heading>
      <Filters action={paths.mergeEmployer(id)}>
        <TextField
          field={plainField({ name: "name", value: search })}
          label="Name or Companies House number of the other"
          width={30}
        />
      </Filters>
      {choices.length > 0 ? (
        <>
          <h2>{search ? "Found" : "Employers like it"}</h2>
          <ul>
            {choices.map((other) => (
              <li key={other.id}>
                <a href={paths.mergeEmployers(id, other.id)}>{other.name}</a>
                {other.companiesHouseNumber && `, ${other.companiesHouseNumber}`}{" "}
                <Tag tone={standingWords[other.standing].tone}>{standingWords[other.standing].name}</Tag>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Empty title={search ? "Nobody of that name" : "Nobody like it"}>
          {search ? "Try fewer words, or the number." : "Look for the other by its name or number."}
        </Empty>
      )}
    </Column>
  );
}
