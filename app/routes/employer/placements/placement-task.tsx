import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linksBeside } from "~/domain/guidance/articles.server";
import { access } from "~/domain/permissions/access";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { findOfferSites } from "~/domain/placements/find-offer-sites.server";
import { pageDefaults } from "~/domain/placements/task-list/page-defaults";
import { changeablePages, offerPages, pageNamed, pageNames } from "~/domain/placements/task-list/pages";
import { found, refusal } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import type { PageAnswer } from "./tasks/answered.server";
import { PageForm } from "./tasks/page-form";
import { postPage } from "./tasks/post-page.server";
import { guidesBeside } from "./tasks/questions";

export const handle = access("placement.offer", "offer.changed");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? pageNames[data.page] : "Your offer"} – Front Door` },
];

const pageOf = (params: LoaderFunctionArgs["params"]) => {
  const page = pageNamed(params.page);
  if (!page) throw refusal(problem("not-found"));
  return page;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const page = pageOf(params);
  const offer = found(await findOwnOffer(actor, params.offerId ?? ""));
  if (!changeablePages(offer.stage).includes(page)) throw redirect(paths.employerOffer(offer.id));
  const { id, reference, stage, title } = offer;
  const sites = await findOfferSites(actor);
  const defaults = pageDefaults(offer, page);
  const [onlySite, another] = sites;
  const beside = guidesBeside[page];
  return {
    id,
    page,
    sent: stage !== "draft",
    caption:
      stage === "draft"
        ? `${title}, ${reference}: page ${offerPages.indexOf(page) + 1} of 8`
        : `${title}, ${reference}`,
    sites,
    defaults: { ...defaults, siteId: defaults.siteId ?? (another ? undefined : onlySite?.id) },
    guides: beside ? (await linksBeside([beside]))[beside] : [],
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  return postPage(request, actor, params.offerId ?? "", pageOf(params));
}

export default function PlacementTask() {
  const { id, page, sent, caption, sites, defaults, guides } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.employerOffer(id)}>{sent ? "Back to the offer" : "All its pages"}</BackLink>
      <PageForm
        page={page}
        caption={caption}
        defaults={defaults}
        answer={useActionData<typeof action>() as PageAnswer | undefined}
        sent={sent}
        sites={sites}
        guides={guides}
      />
    </Column>
  );
}
