import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findGuideStandings } from "~/domain/guidance/find-answers.server";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { Empty } from "~/ui/empty";
import { Figures } from "~/ui/figures";
import { Heading } from "~/ui/heading";
import { Table } from "~/ui/table";
import { LatestWords } from "./latest-words";

export const handle = access("service.watch");
export const meta: MetaFunction = () => [{ title: "Guidance, as readers find it – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { guides: await findGuideStandings(actor) };
}

export default function GuidanceAnswers() {
  const { guides } = useLoaderData<typeof loader>();
  const useful = guides.reduce((sum, guide) => sum + guide.useful, 0);
  const answers = guides.reduce((sum, guide) => sum + guide.notUseful, useful);
  return (
    <>
      <Heading lede="Whether readers found each guide useful, and what they missed. Nobody’s name is kept with an answer.">
        Guidance, as readers find it
      </Heading>
      {answers > 0 ? (
        <Figures
          figures={[
            { value: answers.toLocaleString("en-GB"), says: answers === 1 ? "answer" : "answers" },
            { value: `${Math.round((useful / answers) * 100)}%`, says: "found the guide useful" },
          ]}
        />
      ) : (
        <Empty title="Nobody has answered yet">
          The question stands at the foot of every guide: “Was this useful?”
        </Empty>
      )}
      <Columns>
        <Table
          caption="Every guide, the most often of no use first"
          columns={[
            { heading: "Guide" },
            { heading: "Useful", numeric: true },
            { heading: "Not useful", numeric: true },
          ]}
          rows={guides.map(({ slug, title, useful: yes, notUseful }) => ({
            key: slug,
            cells: [
              <a key="guide" href={paths.article(slug)}>
                {title}
              </a>,
              yes,
              notUseful,
            ],
          }))}
        />
        <LatestWords guides={guides.filter(({ words }) => words.length > 0)} />
      </Columns>
    </>
  );
}
