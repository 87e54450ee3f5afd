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
import type { z } from "zod";
import { access } from "~/domain/permissions/access";
import { CommitUpload, commitUpload } from "~/domain/vacancies/upload/commit-upload.server";
import { dryRunPage } from "~/domain/vacancies/upload/dry-run-page";
import { findUpload } from "~/domain/vacancies/upload/find-upload.server";
import { isUnderWay } from "~/domain/vacancies/upload/outcome";
import { uploadReference } from "~/domain/vacancies/upload/reference";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { CommitForm } from "./upload-commit-form";
import { DryRunRows } from "./upload-dry-run";
import { UploadOutcomeSaid } from "./upload-outcome";
import { UploadProgress } from "./upload-progress";

export const handle = access("vacancy.upload", "vacancies.committed");
export const meta: MetaFunction<typeof loader> = ({ data: here }) => [
  { title: `${here?.posting ? "Posting" : "Check"} ${here?.reference ?? "your upload"} – Front Door` },
];
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** Seconds until the page of a posting under way is asked for again. */
const AGAIN = "5";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, fileName, outcome, run } = found(await findUpload(actor, params.uploadId ?? ""));
  const asked = Number(new URL(request.url).searchParams.get("page")) || 1;
  const names = new Map(run?.sites.map((site) => [site.id, site.name]));
  const posting = outcome !== null && isUnderWay(outcome);
  return data(
    {
      id,
      reference: uploadReference(id),
      fileName,
      outcome,
      posting,
      run: run && dryRunPage(run, asked, (site) => names.get(site) ?? ""),
    },
    posting ? { headers: { refresh: AGAIN } } : {},
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.uploadId ?? "";
  const form = await readForm(request, CommitUpload);
  if (!form.ok) return invalid(form);
  const committed = await commitUpload(actor, id, form.value);
  // The second of two clicks: the page shows what the first did.
  if (committed.ok || committed.problem === "wrong-stage") return redirect(paths.vacancyUpload(id));
  return refuseForm(committed, form);
}

export default function UploadRun() {
  const { id, reference, fileName, outcome, posting, run } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof CommitUpload>>({
    id: "commit",
    lastResult: useActionData<typeof action>(),
    defaultValue: { which: "good", as: "submit" },
  });
  const caption = `Upload ${reference}: ${fileName}`;
  return (
    <>
      <BackLink href={paths.uploadVacancies}>Upload another file</BackLink>
      {posting && outcome && <UploadProgress id={id} caption={caption} outcome={outcome} />}
      {!posting && outcome && (
        <UploadOutcomeSaid id={id} caption={caption} outcome={outcome} kept={run !== null} />
      )}
      {!outcome && run && (
        <CommitForm form={form} fields={fields} id={id} caption={caption} counts={run.counts} />
      )}
      {!posting && run && (outcome === null || run.bad.length > 0) && (
        <DryRunRows run={run} hrefFor={(page) => `${paths.vacancyUpload(id)}?page=${page}`} />
      )}
    </>
  );
}
