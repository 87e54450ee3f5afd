import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Columns } from "~/ui/columns";
import { Heading } from "~/ui/heading";
import { MarkedText } from "~/ui/marked-text";
import { Notice } from "~/ui/notice";
import { AdviceOnVacancyList } from "./advice-on-vacancy";
import { adviceOnVacancy } from "./advice-on-vacancy.server";

export const handle = access("vacancy.read-own");
export const meta: MetaFunction = () => [{ title: "Advice on your advert – Front Door" }];

const happened = {
  aside: {
    title: "Set aside",
    says: "Your reason is kept with the vacancy. You can take it back at any time.",
  },
  back: { title: "Taken back", says: "It stands among the suggestions again." },
  before: { title: "Somebody was quicker", says: "You see now how it stands." },
  gone: {
    title: "That advice no longer applies",
    says: "The words have changed since. Nothing was set aside.",
  },
} as const;

const whitelisted = (word: string | null) =>
  word && Object.hasOwn(happened, word) ? happened[word as keyof typeof happened] : undefined;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const { id, title, description, reference, stage } = vacancy;
  const done = new URL(request.url).searchParams.get("done");
  return {
    vacancy: { id, title, description, reference, stage },
    advice: await adviceOnVacancy(actor, vacancy),
    news: whitelisted(done),
  };
}

export default function VacancyAdvice() {
  const { vacancy, advice, news } = useLoaderData<typeof loader>();
  const { id, title, description, reference, stage } = vacancy;
  return (
    <>
      <BackLink href={paths.employerVacancy(id)}>{title}</BackLink>
      {news && (
        <Notice title={news.title} tone="good">
          {news.says}
        </Notice>
      )}
      <Heading
        caption={`${reference}, ${title}`}
        lede="Take what helps and set the rest aside. It is advice: it never stops you."
      >
        {headline(advice.items.length)}
      </Heading>
      {stage === "draft" && advice.mayChange && (
        <p>
          <a href={paths.vacancyTask(id, "what")}>Change the words</a>
        </p>
      )}
      <Columns>
        <section className="stays" aria-labelledby="your-words">
          <h2 id="your-words">What you wrote</h2>
          {description ? (
            <MarkedText text={description} marks={advice.marks} />
          ) : (
            <p>You have not described the work yet.</p>
          )}
        </section>
        <section aria-labelledby="suggestions">
          <h2 id="suggestions">Suggestions</h2>
          <AdviceOnVacancyList advice={advice} />
        </section>
      </Columns>
    </>
  );
}

const headline = (count: number) => {
  if (count === 0) return "Nothing to change";
  return count === 1 ? "One suggestion for your advert" : `${count} suggestions for your advert`;
};
