import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Fairness } from "~/domain/fairness/fairness";
import { findFairness } from "~/domain/fairness/find-fairness.server";
import { endedQuarters } from "~/domain/fairness/quarters";
import { rateOf, sayRate } from "~/domain/fairness/rates";
import { steps } from "~/domain/fairness/steps";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Figures } from "~/ui/figures";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { SelectField } from "~/ui/select-field";
import { FairnessNotes } from "./fairness-notes";
import { FairnessTable } from "./fairness-table";

export const handle = access("fairness.read", "fairness.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Fairness${data ? `, ${data.fairness.quarter.name}` : ""} – Front Door` },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const fairness = found(await findFairness(actor, new URL(request.url).searchParams.get("from")));
  return { fairness, quarters: endedQuarters(today()) };
}

export default function FairnessReport() {
  const { fairness, quarters } = useLoaderData<typeof loader>();
  const { quarter, questions, everybody } = fairness;
  const answered = questions.some(({ groups }) => groups.some(({ people }) => people.looking !== 0));
  return (
    <>
      <Heading
        caption={
          <>
            {quarter.name}
            <span className="screen-only">
              {" "}
              · <a href={`${paths.fairnessFigures}?from=${quarter.key}`}>figures as CSV</a>
            </span>
          </>
        }
        lede="How often residents of each group are suggested, shortlisted, put forward and started, beside everybody. Matching never sees what group somebody is of."
      >
        Fairness
      </Heading>
      <Filters action={paths.fairness} button="Show">
        <SelectField
          field={plainField({ name: "from", value: quarter.key })}
          label="Three months"
          options={quarters.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </Filters>
      {everybody.people.looking === 0 ? (
        <Empty title="Nobody was looking for work in these months">
          Choose other months, or come back when some that had residents in them have ended.
        </Empty>
      ) : (
        <Everybody fairness={fairness} />
      )}
      {everybody.people.looking !== 0 && !answered && (
        <Empty title="No answers to compare yet">
          Brokers ask residents on the equality page of their record. An answer counts here from the month
          after it is given.
        </Empty>
      )}
      {answered &&
        questions.map((question) => (
          <FairnessTable key={question.key} question={question} fairness={fairness} />
        ))}
      <hr />
      <FairnessNotes answersBefore={fairness.answersBefore} />
    </>
  );
}

function Everybody({ fairness: { everybody } }: { fairness: Fairness }) {
  const { people } = everybody;
  return (
    <Figures
      figures={[
        ...steps.map(({ key, says }) => {
          const rate = key === "looking" ? null : rateOf(everybody, key);
          const change = rate === null ? undefined : `${sayRate(rate)} of those looking`;
          return { value: shown(people[key]), says, change };
        }),
      ]}
    />
  );
}

const shown = (figure: number | null) => figure?.toLocaleString("en-GB") ?? "Not shown";
