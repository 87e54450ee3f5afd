import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  factsInWords,
  keptApart,
  keptFromMatching,
  neverAsked,
  partsInWords,
} from "~/domain/matching/score/facts-in-words";
import { PARTS } from "~/domain/matching/score/part";
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
      <Items of={Object.values(keptFromMatching)} />
      <h2>Four questions you can skip</h2>
      <p>
        Your borough may ask you four more things. The answers show if everyone gets the same chances. You can
        skip each one, and you get the same help if you do.
      </p>
      <Items of={Object.values(keptApart)} />
      <p>
        What you answer is kept in a place of its own, under lock and key. Matching can’t open it. No employer
        ever sees it. Your borough can, and each time it does, that is written down.
      </p>
      <h2>What nobody asks you here</h2>
      <p>These have no place in Front Door’s records, so nothing in it can go by them:</p>
      <Items of={neverAsked} />
      <h2>How the number is made</h2>
      <p>
        Five parts add up to 100. Where a job does not ask for one of them, the others share its points. Where
        a job does not say its pay or its hours, that counts half. Each part comes with a sentence that your
        broker can read out to you.
      </p>
      <Table
        caption="The parts of the number"
        captionHidden
        columns={[
          { heading: "Part" },
          { heading: "What it looks at" },
          { heading: "Points at most", numeric: true },
        ]}
        rows={PARTS.map(({ key, label, weight }) => ({ key, cells: [label, partsInWords[key], weight] }))}
        foot={["All together", "", PARTS.reduce((sum, { weight }) => sum + weight, 0)]}
      />
      <p>
        A low number is about one job on one day. It is not about you, it is not kept as a mark against you,
        and employers never see it.
      </p>
      <h2>What stops a match</h2>
      <p>
        One thing stops it, however high the number. Some jobs need a licence by law. If your record does not
        show it, you can’t be put forward yet, and your broker sees why: “Needs an SIA licence”. Once you have
        it, the stop goes.
      </p>
      <h2>Who checks that it is fair</h2>
      <ul>
        <li>
          A test does, each time Front Door changes. It reads all that is sent to find matches. If there is
          one thing in it that is not on this page, the change is stopped.
        </li>
        <li>
          People do. The team that runs Front Door has a report for every three months. It shows how often
          each group was put on a list, chosen, put forward and taken on, next to everybody.
        </li>
        <li>
          The report is made of counts. No count of less than five people is shown, nor one that would give it
          away. So nobody can be picked out.
        </li>
        <li>A gap between groups does not prove a thing by itself. It says: look closer.</li>
      </ul>
      <h2>What you can do</h2>
      <ul>
        <li>
          Ask your adviser to read you what is kept, and to put right what is wrong. The list changes within
          seconds.
        </li>
        <li>Ask why you were, or were not, on the list for a job. The reasons are there in words.</li>
        <li>Say no to a job, or take back a yes.</li>
        <li>Change your answers to the four questions, or have them removed.</li>
        <li>
          <a href={paths.privacy}>Read how your details are kept</a>, and whom to tell if you are not happy.
        </li>
      </ul>
    </Column>
  );
}

const Items = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);
