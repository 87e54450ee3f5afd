import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { advertOf } from "~/domain/vacancies/advert-of";
import { findPublicVacancy } from "~/domain/vacancies/find-public-vacancy.server";
import { posterOf } from "~/domain/vacancies/poster";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Poster } from "~/ui/poster";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.open ? `Poster: ${loaded.poster.title}` : "No poster"} – Front Door` },
  { name: "robots", content: "noindex" },
];

/** A wall has room for few of them. */
const MOST_ALSO = 3;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const shown = found(await findPublicVacancy(actor, id, today()));
  if (!shown.open) {
    const { open, held, why } = shown;
    return data({ open, held, why }, { status: held ? 404 : 410 });
  }
  const { vacancy } = shown;
  const { inclusion, access } = advertOf(vacancy);
  const { interview, ...poster } = posterOf(vacancy);
  const also = [...(interview ? ["Everyone who has what is needed is interviewed"] : []), ...inclusion];
  const link = baseUrl + paths.shortVacancy(String(vacancy.number));
  return data({
    open: true as const,
    id,
    poster: {
      ...poster,
      kind: vacancy.typeName === "Job" ? "Job vacancy" : vacancy.typeName,
      employer: vacancy.employer,
      also: also.slice(0, MOST_ALSO),
      reference: vacancy.reference,
      link,
      printed: link.replace(/^https?:\/\//, ""),
      access: access && accessWords(access),
    },
  });
}

const accessWords = ({
  name,
  email,
  phone,
}: {
  name: string | null;
  email: string | null;
  phone: string | null;
}) =>
  `If you need an adjustment, ask ${name ?? "the employer"}: ${[phone, email].filter(Boolean).join(" or ")}.`;

export default function VacancyPoster() {
  const loaded = useLoaderData<typeof loader>();
  if (!loaded.open) return <NoPoster held={loaded.held} why={loaded.why} />;
  const { id, poster } = loaded;
  return (
    <>
      <div className="poster-page__words">
        <BackLink href={paths.publicVacancy(id)}>The vacancy</BackLink>
        <Heading lede="It prints on one sheet of A4, in black and white. Use Print in your browser’s menu, or press Ctrl and P.">
          Poster for the wall
        </Heading>
      </div>
      <Poster {...poster} />
    </>
  );
}

function NoPoster({ held, why }: { held: boolean; why: string }) {
  return (
    <Column>
      <Heading lede={held ? "The vacancy is not on view at the moment." : `The vacancy has closed. ${why}`}>
        There is no poster to print
      </Heading>
      <p>If one is still on a wall, take it down.</p>
      <p>
        <a href={paths.vacancies}>See the vacancies that are open</a>
      </p>
    </Column>
  );
}
