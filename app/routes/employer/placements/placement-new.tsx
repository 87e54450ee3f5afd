import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { linksBeside } from "~/domain/guidance/articles.server";
import { access } from "~/domain/permissions/access";
import { findOfferSites } from "~/domain/placements/find-offer-sites.server";
import { pageForms } from "~/domain/placements/task-list/page-forms";
import { startOffer } from "~/domain/placements/task-list/start-offer.server";
import { readForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Column } from "~/ui/column";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { type PageAnswer, pageAgain, pageRefused } from "./tasks/answered.server";
import { PageForm } from "./tasks/page-form";

export const handle = access("placement.offer", "offer.drafted", "offer.changed");
export const meta: MetaFunction = () => [{ title: "Offer work experience – Front Door" }];

const First = pageForms.work.extend({
  draftId: z.uuid().catch(() => randomUUID()),
  later: z.string().optional(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { placement } = await linksBeside(["placement"]);
  return { sites: await findOfferSites(actor), draftId: randomUUID(), guides: placement };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, First);
  if (!form.ok) return pageAgain(form.submission);
  const { draftId, later } = form.value;
  const started = await startOffer(actor, draftId, form.value);
  if (!started.ok) return pageRefused(actor, { id: draftId, page: "work" }, started, form.submission);
  const { id, next } = started.value;
  if (later) return redirect(`${paths.employerOffer(id)}?done=saved`);
  return redirect(next ? paths.offerTask(id, next) : paths.checkOffer(id));
}

export default function NewPlacement() {
  const { sites, draftId, guides } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as PageAnswer | undefined;
  return (
    <Column>
      <BackLink href={paths.employer} />
      {sites.length === 0 ? (
        <NoSites />
      ) : (
        <PageForm
          page="work"
          caption="Offer work experience: page 1 of 8"
          lede="Eight short pages, about ten minutes. Each is saved as you go, and nothing is sent until you say so."
          defaults={{ draftId, version: "0" }}
          answer={answer}
          sites={sites}
          guides={guides}
        />
      )}
    </Column>
  );
}

const NoSites = () => (
  <>
    <Heading>Offer work experience</Heading>
    <Empty
      title="You have no site in London yet"
      action={<ButtonLink href={paths.newSite}>Add a site</ButtonLink>}
    >
      A site’s postcode tells us which Careers Hub can find a school near it.
    </Empty>
  </>
);
