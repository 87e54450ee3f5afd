import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { factsInWords, keptFromMatching, neverAsked } from "~/domain/matching/facts-in-words";
import { PARTS } from "~/domain/matching/part";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Table } from "~/ui/table";

export const handle = access("page.read");
export const meta: MetaFunction = () => [{ title: "What matching knows – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

export default function WhatMatchingKnows() {
  return (
    <Column>
      <Heading lede="Front Door compares people with jobs and gives each pair a number, with reasons. This is all it goes by.">
        What matching knows
      </Heading>
      <Inset>
        <p>
          A machine puts nobody forward. It makes a list; a person at your borough reads the reasons, decides,
          and then asks you.
        </p>
      </Inset>
      <Table
        caption="What matching knows about you"
        columns={[{ heading: "What" }, { heading: "Why" }]}
        rows={Object.entries(factsInWords).map(([key, { name, why }]) => ({ key, cells: [name, why] }))}
      />
      <p>And two numbers that say nothing of you: which record is yours, and which borough looks after it.</p>
      <h2>What matching never sees</h2>
      <p>Your borough may keep these to support you. They are kept apart, and matching can’t open them.</p>
      <ul>
        {Object.entries(keptFromMatching).map(([key, words]) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <p>These have no place in Front Door’s records, so nothing in it can go by them:</p>
      <ul>
        {neverAsked.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2>How the number is made</h2>
      <p>
        Five parts add up to 100. Where a job does not ask for one of them, the others share its points. Each
        part comes with a sentence that your broker can read out to you.
      </p>
      <Table
        caption="The parts of the number"
        captionHidden
        columns={[{ heading: "Part" }, { heading: "Points at most", numeric: true }]}
        rows={PARTS.map(({ key, label, weight }) => ({ key, cells: [label, weight] }))}
        foot={["All together", PARTS.reduce((sum, { weight }) => sum + weight, 0)]}
      />
      <p>
        A low number is about one job on one day. It is not about you, it is not kept as a mark against you,
        and employers never see it.
      </p>
      <h2>If something is wrong</h2>
      <p>
        Ask your adviser to read you what is kept and to put it right: the list changes within a minute or
        two. <a href={paths.privacy}>Read how your details are kept</a>.
      </p>
    </Column>
  );
}
