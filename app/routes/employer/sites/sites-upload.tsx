import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addSites } from "~/domain/organisations/sites/add-sites.server";
import { UploadSites } from "~/domain/organisations/sites/forms";
import { readCsvText } from "~/domain/organisations/sites/read-csv-text";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { FileField } from "~/ui/file-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { SiteProblems } from "./site-problems";

export const handle = access("site.add", "site.added");
export const meta: MetaFunction = () => [{ title: "Add sites by CSV – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, organisationName } = chosenEmployer(actor, request);
  return { organisationId, organisationName };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, UploadSites);
  if (!form.ok) return invalid(form);
  const { organisationId, file, text: pasted = "" } = form.value;
  const text = file?.size ? readCsvText(await file.arrayBuffer()) : pasted;
  const { added, known, problems } = found(await addSites(actor, organisationId, text));
  if (problems.length) return data({ problems, text }, { status: 400 });
  return redirect(
    addressOf(paths.sites, organisationId, "uploaded", { added: `${added.length}`, known: `${known}` }),
  );
}

export default function UploadSitesPage() {
  const { organisationId, organisationName } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const refused = said && "problems" in said ? said : undefined;
  const [form, fields] = useForm<{ file?: File; text?: string }>({
    id: "sites",
    lastResult: said && !("problems" in said) ? said : undefined,
    defaultValue: { text: refused?.text ?? "" },
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.sites, organisationId)}>Sites</BackLink>
      {refused && <SiteProblems problems={refused.problems} />}
      <PostForm form={form} encType="multipart/form-data" kept={null}>
        <Heading
          caption={organisationName}
          lede="Every row is added, or none: then we list each row that is wrong. Sending the same file again adds nothing twice."
        >
          Add sites by CSV
        </Heading>
        <p>
          <a href={paths.sitesTemplate}>Download the template</a>. It has two columns, name and postcode. Up
          to 500 rows fit in a file.
        </p>
        <input type="hidden" name="organisationId" value={organisationId} />
        <FileField field={fields.file} label="CSV file" accept=".csv,text/csv" optional />
        <TextArea
          field={fields.text}
          label={refused ? "Or put the rows right here" : "Or paste the rows"}
          hint="With the headings, one site a line. A file that you choose goes before what stands here."
          optional
          rows={refused ? 12 : 6}
        />
        <Button>Add the sites</Button>
      </PostForm>
    </Column>
  );
}
