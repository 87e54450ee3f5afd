import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { env } from "~/platform/env.server";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";

export const handle = access("page.read");
export const meta: MetaFunction = () => [{ title: "Privacy – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return { demo: env.DEMO };
}

const kept = [
  {
    what: "If a borough supports you: your name, how to reach you, your work, skills, hours, pay and the first half of your postcode",
    why: "to find work that suits you, and to ask you about it",
    who: "your borough’s brokerage. It may show another borough a card with your work, skills and hours, and nothing that says who you are. Nobody else, until you say yes",
  },
  {
    what: "What you said yes to: the employer, the exact details, the words you read, and when",
    why: "so that you and they can see what was agreed",
    who: "your brokerage; the employer, until you take it back or it ends",
  },
  {
    what: "If you choose to answer: your sex, age, ethnic group and whether you are disabled",
    why: "sealed and apart, to check that everyone gets the same chances, as the Equality Act asks of a borough. You can skip each, or have your answers removed",
    who: "your brokerage, which records each time it opens them; the operator sees counts of five or more; no employer, and never matching",
  },
  {
    what: "A CV that you hand over",
    why: "to suggest skills, and only until your adviser has chosen among them",
    who: "your brokerage",
  },
  {
    what: "What would help you at an interview",
    why: "so that it is ready on the day",
    who: "your brokerage; the employer, if you agree",
  },
  {
    what: "What you tell us once you work: if you are still there, your hours and pay, what would help, why it ended",
    why: "so that your adviser can help you to stay, or to find the next job",
    who: "your brokerage, and no employer",
  },
  {
    what: "How far it went: interview, offer, start",
    why: "so that your adviser can help at each step",
    who: "your brokerage and that employer; boards see counts of five or more",
  },
  {
    what: "If you work for an employer, borough, hub or partner: your name, work email address and organisation",
    why: "to sign you in, and to say who did what",
    who: "your colleagues, and the operator",
  },
  {
    what: "If you ask for letters about new vacancies: your email address, what you search for, how often, and which vacancies we told you of",
    why: "to write to you, once you confirm, and never of the same vacancy twice",
    who: "nobody",
  },
  {
    what: "If you say whether a guide was useful: yes or no, and what you write",
    why: "to make the guides better; nothing with it says who you are",
    who: "the operator",
  },
  {
    what: "Who read or changed which record, and when",
    why: "so that misuse can be found",
    who: "the operator",
  },
] as const;

export default function Privacy() {
  const { demo } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading lede="What Front Door keeps, why, who sees it, and how to have it put right.">Privacy</Heading>
      {demo && (
        <Notice title="This is a demonstration" tone="warm">
          <p>
            Everyone in it is invented, and anyone can sign in as any of them. Don’t put a real person’s
            details here. Letters stay on this machine. What follows says how Front Door treats people’s
            details when it runs for real.
          </p>
        </Notice>
      )}
      <h2>What is kept</h2>
      <dl>
        {kept.map(({ what, why, who }) => (
          <Fragment key={what}>
            <dt>{what}</dt>
            <dd>
              Kept {why}. <span className="nowrap">Seen by</span> {who}.
            </dd>
          </Fragment>
        ))}
      </dl>
      <p>
        Matching sees less than that: <a href={paths.matchingKnows}>read exactly what it knows</a>. We don’t
        ask about your benefits, your religion or your criminal record. Nothing is sold, and there is no
        advertising.
      </p>
      <h2>Your yes</h2>
      <p>
        We ask you about each job by itself. The letter shows the employer’s name and every detail they would
        see. You can say no, and nobody minds. You can take a yes back with the link in the same letter, and
        from then on the employer can’t open your details here.
      </p>
      <h2>For how long</h2>
      <ul>
        <li>A link to sign in works once, for 15 minutes. A sign-in ends after 14 days away.</li>
        <li>A question to you stays open for two weeks at most.</li>
        <li>
          An employer sees you for four weeks after the job closes, and never for more than half a year.
        </li>
        <li>
          A search that you ask letters for is deleted after 7 days if you don’t confirm it, and 30 days after
          you stop it.
        </li>
        <li>What a letter said is wiped from our records once it is sent.</li>
        <li>
          Your name and how to reach you are removed when nothing has happened with you for 24 months, or as
          long as your brokerage’s rule says. Your broker is told 30 days before. What was done with your
          record stays in the audit trail, without your name.
        </li>
        <li>
          Where a letter went is forgotten 90 days after it was sent. A copy of what is held about you is kept
          for 7 days.
        </li>
      </ul>
      <h2>Cookies</h2>
      <p>
        One, to keep you signed in. It is there only once you sign in. Nothing follows you about, so there is
        nothing to agree to.
      </p>
      <h2>Ask, or put something right</h2>
      <p>
        You may see what is kept about you, have it corrected, have it removed, or object to how it is used.
        If a borough supports you, follow the link in any of our letters to “Your rights”. Or ask the borough,
        or the organisation you work for: they decide what is kept, and must answer within a month. If you are
        not happy with the answer, tell the{" "}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>.
      </p>
    </Column>
  );
}
