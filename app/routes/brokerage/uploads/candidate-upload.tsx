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
import { CommitUpload, commitUpload } from "~/domain/imports/upload/commit-upload.server";
import { findUpload } from "~/domain/imports/upload/find-upload.server";
import { isUnderWay } from "~/domain/imports/upload/outcome";
import { uploadReference } from "~/domain/imports/upload/reference";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { pageOfFindings } from "./candidate-upload.server";
import { CandidateCommitForm } from "./candidate-upload-commit";
import { CandidateUploadEnd } from "./candidate-upload-end";
import { CandidateFindings } from "./candidate-upload-findings";
import { CandidateUploadProgress } from "./candidate-upload-progress";

export const handle = access("candidate.import", "candidates.committed", "candidates.listed");
export const meta: MetaFunction<typeof loader> = ({ data: here }) => [
  { title: `${here?.underWay ? "Under way" : "Look over"}: ${here?.reference ?? "upload"} – Front Door` },
];
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** Seconds until the page of a check or an adding that is under way is asked for again. */
const AGAIN = "3";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const upload = found(await findUpload(actor, params.uploadId ?? ""));
  const { id, fileName, status, rows, rowsDone, outcome, brokerageId } = upload;
  const underWay = isUnderWay(status);
  const asked = new URL(request.url).searchParams;
  return data(
    {
      id,
      reference: uploadReference(id),
      fileName,
      status,
      rows,
      rowsDone,
      outcome,
      underWay,
      saved: /^\d{1,6}$/.test(asked.get("done") ?? "") ? Number(asked.get("done")) : null,
      listed:
        underWay || !upload.findings
          ? null
          : await pageOfFindings(actor, brokerageId, upload.findings, outcome, asked),
    },
    underWay ? { headers: { refresh: AGAIN } } : {},
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  const form = await readForm(request, CommitUpload);
  if (!form.ok) return invalid(form);
  const committed = await commitUpload(actor, id, form.value);
  // The second of two clicks: the page shows what the first did.
  if (committed.ok || committed.problem === "wrong-stage") return redirect(paths.candidateUpload(id));
  return refuseForm(committed, form);
}

export default function CandidateUploadPage() {
  const { id, reference, fileName, status, rows, rowsDone, outcome, underWay, saved, listed } =
    useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof CommitUpload>>({
    id: "commit",
    lastResult: useActionData<typeof action>(),
    defaultValue: { caseload: "nobody" },
  });
  const caption = `Upload ${reference}: ${fileName}`;
  return (
    <>
      <BackLink href={paths.uploadCandidates}>Upload another file</BackLink>
      {underWay && <CandidateUploadProgress {...{ id, caption, status, rows, rowsDone, outcome }} />}
      {status === "checked" && (
        <CandidateCommitForm {...{ form, field: fields.caseload, id, caption, rows, outcome, saved }} />
      )}
      {!underWay && status !== "checked" && (
        <CandidateUploadEnd {...{ id, caption, status, rows, rowsDone, outcome, kept: listed !== null }} />
      )}
      {listed && <CandidateFindings id={id} listed={listed} choosing={status === "checked"} />}
    </>
  );
}
