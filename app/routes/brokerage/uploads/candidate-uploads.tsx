import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findUploads } from "~/domain/imports/upload/find-upload.server";
import { keepUpload } from "~/domain/imports/upload/keep-upload.server";
import { DAYS_KEPT } from "~/domain/imports/upload/limits";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { FileField } from "~/ui/file-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { CandidateUploadColumns } from "./candidate-upload-columns";
import { EarlierCandidateUploads } from "./candidate-upload-earlier";

export const handle = access("candidate.import", "candidates.uploaded");
export const meta: MetaFunction = () => [{ title: "Upload candidates – Front Door" }];

const UploadFile = z.object({ file: z.instanceof(File, { error: "Choose a file of candidates" }) });

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const thrownAway = new URL(request.url).searchParams.get("done") === "discarded";
  return { uploads: await findUploads(actor), thrownAway };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, UploadFile);
  if (!form.ok) return invalid(form);
  const { file } = form.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepUpload(actor, { fileName: file.name, bytes });
  return kept.ok ? redirect(paths.candidateUpload(kept.value.id)) : refuseForm(kept, form);
}

export default function UploadCandidates() {
  const { uploads, thrownAway } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ file?: File }>({
    id: "upload",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <>
      <Column>
        <BackLink href={paths.candidates}>Candidates</BackLink>
        {thrownAway && (
          <Notice tone="good" title="The file is thrown away">
            We keep nothing of it. Candidates who were added from it before stay.
          </Notice>
        )}
        <PostForm form={form} encType="multipart/form-data" kept={null}>
          <Heading lede="From a spreadsheet or a case system, saved as CSV. You see what would become of every row before anybody is added.">
            Upload candidates
          </Heading>
          <ol>
            <li>
              <a href={paths.candidatesTemplate}>Download the template</a>, with two examples to write over.
            </li>
            <li>Fill in a row for each person, and save it as CSV UTF-8.</li>
            <li>Upload it here. We look for rows to mend, and for people whom you have already.</li>
          </ol>
          <FileField
            field={fields.file}
            label="File of candidates"
            hint="CSV, up to 10 MB and 20,000 rows, with commas, semicolons or tabs."
            accept=".csv,text/csv"
          />
          <Button>Check the file</Button>
        </PostForm>
        <p className="soft">
          Your brokerage alone sees it. We keep the file sealed, for {DAYS_KEPT} days or until its candidates
          are added. Uploading the same file again changes nothing.
        </p>
      </Column>
      <EarlierCandidateUploads uploads={uploads} />
      <CandidateUploadColumns />
    </>
  );
}
