import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const handle = access("search.save");
export const meta: MetaFunction = () => [
  { title: "Confirm by email – Front Door" },
  { name: "robots", content: "noindex" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

/** The same for everybody, so that it tells nobody whose address is known here. */
export default function SavedSearchSent() {
  return (
    <Column>
      <Heading lede="We sent a letter to the address you gave. Open the link in it within 7 days, and press Confirm.">
        One more step
      </Heading>
      <p>
        The letter comes within a few minutes. Until you confirm we send nothing else, and after 7 days we
        delete what you asked for. Once you have confirmed, a second letter tells you your reference and the
        day of the first news.
      </p>
      <p>
        Nothing there? Look among junk mail, or <a href={paths.vacancies}>search again</a> and check the
        address as you type it.
      </p>
    </Column>
  );
}
