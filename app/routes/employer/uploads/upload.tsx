import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findSites } from "~/domain/organisations/find-sites.server";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { findUploads } from "~/domain/vacancies/upload/find-upload.server";
import { keepUpload } from "~/domain/vacancies/upload/keep-upload.server";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { FileField } from "~/ui/file-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { ColumnsInWords } from "./upload-columns";
import { EarlierUploads } from "./upload-earlier";

export const handle = access("vacancy.upload", "vacancies.uploaded");
export const meta: MetaFunction = () => [{ title: "Upload many vacancies – Front Door" }];

const UploadFile = z.object({
  organisationId: z.string().optional(),
  file: z.instanceof(File, { error: "Choose a file of vacancies" }),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, organisationName } = chosenEmployer(actor, request);
  const sites = await findSites(actor);
  return {
    organisationId,
    organisationName,
    sites: sites
      .filter((site) => site.organisationName === organisationName)
      .map(({ name, postcode }) => ({ name, postcode })),
    uploads: await findUploads(actor),
    mayMakeKeys: can(actor, "key.manage"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, UploadFile);
  if (!form.ok) return invalid(form);
  const { file, organisationId } = form.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepUpload(actor, { fileName: file.name, bytes, organisationId });
  return kept.ok ? redirect(paths.vacancyUpload(kept.value.id)) : refuseForm(kept, form);
}

export default function UploadVacancies() {
  const { organisationId, organisationName, sites, uploads, mayMakeKeys } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ file?: File }>({
    id: "upload",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <>
      <Column>
        <BackLink href={paths.employer} />
        <PostForm form={form} encType="multipart/form-data" kept={null}>
          <Heading
            caption={organisationName}
            lede="From a spreadsheet, saved as CSV. You see every row as it would appear before anything is posted."
          >
            Upload many vacancies
          </Heading>
          <ol>
            <li>
              <a href={paths.uploadTemplate}>Download the template</a>, with two examples to write over.
            </li>
            <li>Fill in a row for each vacancy at each site, and save it as CSV.</li>
            <li>Upload it here. We show what is right, and what to mend and how.</li>
          </ol>
          <input type="hidden" name="organisationId" value={organisationId} />
          <FileField
            field={fields.file}
            label="File of vacancies"
            hint="CSV, up to 2 MB and 1,000 rows, with commas or semicolons."
            accept=".csv,text/csv"
          />
          <Button>Check the file</Button>
        </PostForm>
        <p className="soft">
          We keep the file for 7 days, or until it is posted. Uploading the same file again doubles nothing.
        </p>
      </Column>
      <EarlierUploads uploads={uploads} />
      <ColumnsInWords sites={sites} sitesHref={addressOf(paths.sites, organisationId)} />
      <h2>From your own recruiting system</h2>
      <p>
        It can post vacancies here by itself. <a href={paths.developers}>Read how to begin</a>
        {mayMakeKeys && (
          <>
            , or <a href={addressOf(paths.keys, organisationId)}>make a key for it</a>
          </>
        )}
        .
      </p>
    </>
  );
}
