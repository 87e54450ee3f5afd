import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { access } from "~/domain/permissions/access";
import { copyVacancy } from "~/domain/vacancies/copy-vacancy.server";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { found, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";

export const handle = access("vacancy.create", "vacancy.drafted");
export const meta: MetaFunction = () => [{ title: "Copy a vacancy – Front Door" }];

/** Drawn with the page, so that a second click makes no second draft. Without one each post makes a copy. */
const Copying = z.object({ draftId: z.uuid().optional().catch(undefined) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, title, reference, site } = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  return { id, title, reference, siteName: site.name, draftId: randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, Copying);
  const copied = await copyVacancy(actor, params.vacancyId ?? "", form.ok ? form.value.draftId : undefined);
  return redirect(paths.vacancyTasks(found(copied).id));
}

export default function CopyVacancy() {
  const { id, title, reference, siteName, draftId } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.employerVacancy(id)} />
      <Heading caption={`${reference}, ${siteName}`}>Begin a new vacancy from “{title}”</Heading>
      <p>
        The new draft has everything you wrote there: the work, the place, pay and hours, skills, and how
        people are put forward. Its dates are empty, and it has a reference of its own.
      </p>
      <PostButton action={paths.copyVacancy(id)} fields={{ draftId }}>
        Make the draft
      </PostButton>
    </Column>
  );
}
