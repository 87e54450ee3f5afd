import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { NOBODY } from "~/domain/referrals/today/nobody";
import { findCaseload } from "~/domain/referrals/today/team/find-caseload.server";
import { reassignCandidates } from "~/domain/referrals/today/team/reassign-candidates.server";
import { Reassigning } from "~/domain/referrals/today/team/reassign-forms";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { SelectField } from "~/ui/select-field";
import { ReassignForm } from "./reassign-form";
import { ReassignNews } from "./reassign-news";

export const handle = access("caseload.change", "candidate.reassigned", "referral.reassigned");
export const meta: MetaFunction = () => [{ title: "Hand candidates on – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const asked = new URL(request.url).searchParams;
  const caseload = await findCaseload(actor, asked.get("from"));
  const count = (name: string) => Math.max(0, Math.trunc(Number(asked.get(name))) || 0);
  return {
    ...caseload,
    me: actor.id,
    ticked: asked.getAll("with").slice(0, MOST_TICKED),
    news:
      asked.get("done") === "handed"
        ? {
            to: caseload.colleagues.find(({ id }) => id === asked.get("to"))?.name ?? null,
            candidates: count("candidates"),
            referrals: count("referrals"),
          }
        : null,
  };
}

/** More than these in an address are nobody's choice. */
const MOST_TICKED = 100;

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Reassigning);
  if (!form.ok) return invalid(form);
  const handed = await reassignCandidates(actor, form.value);
  if (!handed.ok) return refuseForm(handed, form);
  const { candidates, referrals } = handed.value;
  const { from, to } = form.value;
  const news = { done: "handed", from, to, candidates: `${candidates}`, referrals: `${referrals}` };
  return redirect(`${paths.reassign}?${new URLSearchParams(news)}`);
}

export default function Reassign() {
  const { from, colleagues, candidates, total, me, ticked, news } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const people = colleagues.map(({ id, name }) => ({ value: id, label: id === me ? `${name} (you)` : name }));
  return (
    <Column>
      <BackLink href={paths.team}>Your team</BackLink>
      {news && <ReassignNews {...news} />}
      {!from && (
        <Heading lede="Candidates go to a colleague with all their open referrals, in one step. Nobody outside the team hears of it.">
          Hand candidates on
        </Heading>
      )}
      {from ? (
        <ReassignForm
          key={`${from.id} ${total}`}
          from={from}
          candidates={candidates}
          total={total}
          ticked={ticked}
          people={people.filter(({ value }) => value !== from.id)}
          result={result}
        />
      ) : (
        colleagues.length === 0 && <Empty title="You have no colleagues here yet" />
      )}
      <h2>{from ? "Choose another caseload" : "Whose candidates?"}</h2>
      <Filters button="Show">
        <SelectField
          field={plainField({ name: "from", value: from?.id ?? me })}
          label="Caseload of"
          options={[...people, { value: NOBODY, label: "Nobody" }]}
        />
      </Filters>
    </Column>
  );
}
