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
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { SelectField } from "~/ui/select-field";
import { reassignPlace } from "./reassign-address";
import { ReassignFinder } from "./reassign-finder";
import { ReassignForm } from "./reassign-form";
import { ReassignNews } from "./reassign-news";

export const handle = access(
  "caseload.change",
  "candidate.reassigned",
  "referral.reassigned",
  "candidates.listed",
);
export const meta: MetaFunction = () => [{ title: "Hand candidates on – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const asked = new URL(request.url).searchParams;
  const { from, words, groups, people } = reassignPlace(asked);
  const caseload = await findCaseload(actor, from, words);
  const count = (name: string) => Math.max(0, Math.trunc(Number(asked.get(name))) || 0);
  const inGroup = caseload.candidates.filter(({ stand }) => groups.includes("all") || groups.includes(stand));
  return {
    ...caseload,
    words,
    me: actor.id,
    ticked: [...people, ...inGroup.map(({ id }) => id)],
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

const lede =
  "Candidates go to a colleague with all their open referrals, in one step. Nobody outside the team hears of it.";

export default function Reassign() {
  const { from, colleagues, candidates, found, total, words, me, ticked, news } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const people = colleagues.map(({ id, name }) => ({ value: id, label: id === me ? `${name} (you)` : name }));
  const whose = from && (from.id === NOBODY ? "Those on nobody’s caseload" : `${from.name}’s caseload`);
  const heading = (
    <Heading {...(whose ? { caption: "Hand candidates on" } : {})} lede={lede}>
      {whose ?? "Hand candidates on"}
      {from && <span className="desk__count"> {total.toLocaleString("en-GB")}</span>}
    </Heading>
  );
  // What is wrong is said above the heading, with nothing between it and what is to be mended.
  const again = from && result;
  return (
    <>
      <BackLink href={paths.team}>Your team</BackLink>
      {news && <ReassignNews {...news} />}
      {!again && heading}
      {from && !again && total > 0 && (
        <ReassignFinder from={from.id} words={words} candidates={candidates} total={total} />
      )}
      {from && total === 0 && (
        <p>
          Nobody is on this caseload.
          {from.id !== NOBODY && " Referrals of people whom others look after may be on it still."}
        </p>
      )}
      {from && (total > 0 || from.id !== NOBODY) && (
        <ReassignForm
          key={`${from.id} ${total} ${words} ${ticked.length}`}
          {...{ from, words, candidates, found, total, ticked, result }}
          heading={again ? heading : null}
          people={people.filter(({ value }) => value !== from.id)}
        />
      )}
      {colleagues.length < 2 && <Empty title="You have no colleagues here yet" />}
      <h2>{from ? "Choose another caseload" : "Whose candidates?"}</h2>
      <Filters button="Show">
        <SelectField
          field={plainField({ name: "from", value: from?.id ?? me })}
          label="Caseload of"
          options={[...people, { value: NOBODY, label: "Nobody" }]}
        />
      </Filters>
    </>
  );
}
