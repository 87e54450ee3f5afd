import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { AddFromCv, addFromCv } from "~/domain/candidates/cv/add-from-cv.server";
import { findCv } from "~/domain/candidates/cv/find-cv.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { CvSuggestions } from "./cv-suggestions";

export const handle = access("cv.read", "candidate.read", "cv.confirmed");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What the CV of ${data?.reference ?? "a candidate"} suggests – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id, reference, reading } = found(await findCv(actor, params.candidateId ?? ""));
  if (reading?.status !== "read") throw redirect(paths.candidateCv(id));
  const { suggested, whole, known } = reading;
  return { id, reference, readingId: reading.id, suggested, whole, known };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.candidateId ?? "";
  const form = await readForm(request, AddFromCv);
  if (!form.ok) return invalid(form);
  const added = await addFromCv(actor, id, form.value);
  if (added.ok) return redirect(`${paths.candidateCv(id)}?done=added&count=${added.value.added}`);
  return added.problem === "wrong-stage"
    ? redirect(`${paths.candidateCv(id)}?done=late`)
    : refuseForm(added, form);
}

const things = (count: number) => (count === 1 ? "1 thing" : `${count} things`);

export default function CvConfirmation() {
  const { id, reference, readingId, suggested, whole, known } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof AddFromCv>>({
    id: "suggestions",
    lastResult: useActionData<typeof action>(),
  });
  const inRecord =
    known > 0 && `${things(known)} that it names ${known === 1 ? "is" : "are"} in the record already.`;
  return (
    <Column>
      <BackLink href={paths.candidate(id)}>{reference}</BackLink>
      {suggested.length > 0 ? (
        <PostForm form={form}>
          <Heading
            caption={reference}
            lede="Tick what is true of them. What you leave unticked is not added, and is forgotten."
          >
            {`The CV suggests ${things(suggested.length)}`}
          </Heading>
          {inRecord && <p>{inRecord}</p>}
          {!whole && (
            <p>The CV is long: we read its first 20,000 characters, some eight pages, and not the rest.</p>
          )}
          <input type="hidden" name={fields.readingId.name} value={readingId} />
          <CvSuggestions field={fields.ticked} suggested={suggested} />
          <Button>Add what is ticked</Button>
        </PostForm>
      ) : (
        <Heading caption={reference} lede={inRecord || undefined}>
          The CV suggests nothing new
        </Heading>
      )}
      <PostButton action={paths.discardCv(id)} look="plain">
        {suggested.length > 0 ? "Add nothing, and forget the CV" : "Forget the CV"}
      </PostButton>
    </Column>
  );
}
