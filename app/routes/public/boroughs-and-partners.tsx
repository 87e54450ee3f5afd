import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Cards } from "~/ui/cards";
import { Heading } from "~/ui/heading";

export const handle = access("page.read");
export const meta: MetaFunction = () => [{ title: "For boroughs and partners – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

const roles = [
  {
    who: "Borough brokerages",
    does: "See each new vacancy with the residents who suit it, and why. Ask their consent in one step, put them forward, and follow them into work that lasts.",
    sees: "Your own residents, by name. Other boroughs’ residents are counts to you, or a card without a name where their borough shows you one.",
  },
  {
    who: "Careers Hubs",
    does: "Take employers’ offers of work experience, find the school that fits, and record who goes and when.",
    sees: "Offers made in your boroughs, and your own schools’ placements.",
  },
  {
    who: "Sector Talent Boards",
    does: "See what employers in your sector ask for today, by occupation, borough and month, and decide what to do about it.",
    sees: "Figures only. Anything that counts fewer than five people is left out.",
  },
  {
    who: "Jobcentres, providers and other partners",
    does: "Say whom you plan to approach and why, and see at once whether someone has that employer in hand.",
    sees: "Who is talking to which employer. Never a resident’s record.",
  },
] as const;

export default function BoroughsAndPartners() {
  return (
    <>
      <Heading lede="One employer, one conversation. Each of you sees your part of it.">
        For boroughs and partners
      </Heading>
      <Cards>
        {roles.map(({ who, does, sees }) => (
          <Card key={who} title={who}>
            <p>{does}</p>
            <p className="soft">
              <strong>What you see:</strong> {sees}
            </p>
          </Card>
        ))}
      </Cards>
      <h2>Before you ring an employer</h2>
      <p>
        Open Employers, find the one you have in mind, and say why you want to talk to them. If nobody has
        them in hand, they are yours and the others see it. If somebody has, you see who, so that you can ask
        them instead. The employer gets one call where there would have been several.
      </p>
      <h2>How to join</h2>
      <ol>
        <li>
          Front Door’s operator sets up your organisation, its people and their work email addresses for you.
        </li>
        <li>Each of you asks for a link on the sign-in page. There is no password.</li>
        <li>The link opens your own page of work.</li>
      </ol>
      <p>
        Employers need nobody’s leave: they <a href={paths.register}>register themselves</a>, and an operator
        reads their first vacancy.
      </p>
      <ButtonLink href={paths.signIn}>Sign in</ButtonLink>
    </>
  );
}
