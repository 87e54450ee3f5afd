import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAsk } from "~/domain/asks/find-ask.server";
import { access } from "~/domain/permissions/access";
import { stageWords as offerWords } from "~/domain/placements/stages";
import { stageWords } from "~/domain/vacancies/stage-words";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { TaskList } from "~/ui/task-list";
import { Time } from "~/ui/time";

export const handle = access("organisation.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.ask.reference ?? "What you asked for"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const ask = found(await findAsk(actor, params.askId ?? ""));
  return { ask, isNew: new URL(request.url).searchParams.get("done") === "asked" };
}

const and = new Intl.ListFormat("en-GB");

export default function Ask() {
  const { ask, isNew } = useLoaderData<typeof loader>();
  const { reference, vacancies, offers, needs, createdAt, createdByName } = ask;
  const tasks = [
    ...vacancies.map(({ id, title, reference, stage, sites, boroughs }) => ({
      href: stage === "draft" ? paths.vacancyTasks(id) : paths.employerVacancy(id),
      name: `${title}, ${reference}`,
      hint: `A vacancy at ${and.format(sites)}. ${teams(boroughs)} to fill it.`,
      status: stage === "draft" ? { words: "To finish" } : { words: stageWords[stage].name, done: true },
    })),
    ...offers.map(({ id, title, reference, stage, siteName, hubName }) => ({
      href: paths.employerOffer(id),
      name: `${title}, ${reference}`,
      hint: `Work experience at ${siteName}. ${hubName} finds the school.`,
      status: stage === "draft" ? { words: "To finish" } : { words: offerWords[stage], done: true },
    })),
    ...(needs.includes("inclusion")
      ? [
          {
            href: paths.practice,
            name: "Your inclusive practice plan",
            hint: "Twenty questions, and what to do next. Only you and your lead contact see it.",
            status: { words: "Your own", done: true },
          },
        ]
      : []),
  ];
  return (
    <Column>
      <BackLink href={paths.employer}>Your organisation</BackLink>
      {isNew && (
        <Notice title={`Your reference is ${reference}`} tone="good">
          Each part below is kept as a draft, and nobody else sees it yet. Finish them in any order: a vacancy
          takes about five minutes. We have sent you a letter that says the same.
        </Notice>
      )}
      <Heading caption={reference} lede={`Asked by ${createdByName || "a colleague"}.`}>
        What you asked for
      </Heading>
      <p className="soft">
        <Time of={createdAt} as="moment" />
      </p>
      <TaskList label="What your ask became" tasks={tasks} />
    </Column>
  );
}

const teams = (boroughs: readonly string[]) => {
  if (boroughs.length === 0) return "Your borough’s team looks for people";
  return boroughs.length === 1
    ? `${boroughs[0]}’s team looks for people`
    : `The teams of ${and.format(boroughs)} look for people`;
};
