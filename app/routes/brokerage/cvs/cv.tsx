import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findCv } from "~/domain/candidates/cv/find-cv.server";
import { keepCv } from "~/domain/candidates/cv/keep-cv.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { FileField } from "~/ui/file-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { CvNews } from "./cv-news";
import { CvWaiting } from "./cv-waiting";

export const handle = access("cv.read", "cv.given");
export const meta: MetaFunction<typeof loader> = ({ data: here }) => [
  { title: `Read a CV of ${here?.reference ?? "a candidate"} – Front Door` },
];
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

const GiveCv = z.object({
  file: z.instanceof(File).optional(),
  text: z.string().optional(),
});

/** Seconds until the page of a CV that is being read is asked for again. */
const AGAIN = "2";
/** Longer than this, in milliseconds, is longer than usual. */
const LONG = 120_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id, reference, reading } = found(await findCv(actor, params.candidateId ?? ""));
  if (reading?.status === "read") throw redirect(paths.addFromCv(id));
  const waiting = reading?.status === "waiting";
  const long = waiting && now().getTime() - reading.createdAt.getTime() > LONG;
  const asked = new URL(request.url).searchParams;
  return data(
    {
      id,
      reference,
      waiting,
      long,
      outcome: reading && { status: reading.status, problem: reading.problem },
      done: asked.get("done"),
      count: Number(asked.get("count")) || 0,
    },
    waiting ? { headers: { refresh: AGAIN } } : {},
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, GiveCv);
  if (!form.ok) return invalid(form);
  const { file, text } = form.value;
  const id = params.candidateId ?? "";
  const bytes = file && new Uint8Array(await file.arrayBuffer());
  const kept = await keepCv(actor, id, { file: bytes, text });
  return kept.ok ? redirect(paths.candidateCv(id)) : refuseForm(kept, form);
}

export default function Cv() {
  const { id, reference, waiting, long, outcome, done, count } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<{ file?: File; text?: string }>({ id: "cv", lastResult: result });
  return (
    <Column>
      <BackLink href={paths.candidate(id)}>{reference}</BackLink>
      {waiting && !result ? (
        <CvWaiting id={id} reference={reference} long={long} />
      ) : (
        <>
          {!result && <CvNews {...{ id, reference, outcome, done, count }} />}
          <PostForm form={form} encType="multipart/form-data" kept={null}>
            <Heading
              caption={reference}
              lede="We read it for work, skills and certificates, and suggest what you can add to the record. Nothing is added until you say so."
            >
              Read a CV
            </Heading>
            <FileField
              field={fields.file}
              label="CV"
              hint="A PDF, a Word document (.docx) or text, up to 5 MB."
              accept=".pdf,.docx,.txt,application/pdf,text/plain"
              optional
            />
            <TextArea
              field={fields.text}
              label="Or paste its text"
              hint="A file that you choose goes before what stands here."
              rows={8}
              optional
            />
            <Button>Read it</Button>
          </PostForm>
          <p className="soft">
            We forget the CV as soon as it is read, and what it suggests as soon as you have dealt with it, or
            after a day.
          </p>
        </>
      )}
    </Column>
  );
}
