import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { examplesOn } from "~/domain/vacancies/api/examples";
import { fieldsInWords } from "~/domain/vacancies/api/fields-in-words";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { Code } from "~/ui/code";
import { Column } from "~/ui/column";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { Table } from "~/ui/table";
import { Answers } from "./developer-answers";

export const handle = access("page.read");
export const meta: MetaFunction = () => [{ title: "Vacancies from your own system – Front Door" }];

export async function loader() {
  const { job, morePay, filled } = examplesOn(today());
  return { address: `${baseUrl}${paths.apiVacancies}`, job, morePay, filled, fields: fieldsInWords() };
}

const curl = (method: string, address: string, body: unknown) =>
  `curl -X ${method} ${address} \\
  -H "Authorization: Bearer YOUR_KEY" \\
  -H "Content-Type: application/json" \\
  -d '${JSON.stringify(body, null, 2).replaceAll("'", "’")}'`;

export default function Developers() {
  const { address, job, morePay, filled, fields } = useLoaderData<typeof loader>();
  return (
    <>
      <Column>
        <Heading
          caption="For recruiting systems"
          lede="Post, read, change and end your organisation’s vacancies with JSON, by the same rules as the form."
        >
          Vacancies from your own system
        </Heading>
        <h2>Begin</h2>
        <ol>
          <li>
            An administrator of your organisation makes a key at <a href={paths.keys}>Keys</a>. It is shown
            once.
          </li>
          <li>Send it as a header with each request, from your server and never from a web page.</li>
          <li>Post a vacancy:</li>
        </ol>
        <Code label="Posting a vacancy">{curl("POST", address, job)}</Code>
        <p>
          The answer has its number, such as FD-1042, where it stands, what happens next, and its address. A
          vacancy of an organisation that we have checked is live at once.
        </p>
        <h2>The same thing twice</h2>
        <p>
          Send your own <code>reference</code> with each vacancy. The same reference and body again answer 200
          and change nothing; the same reference with another body changes the vacancy. So it is safe to send
          again what you are not sure arrived. Without a reference a vacancy is known by its content.
        </p>
        <h2>Change and end</h2>
        <p>
          An address ends in our id, your reference or our number. PATCH changes what you send, and null
          empties it; PUT replaces all of it. Send the <code>ETag</code> that you read as{" "}
          <code>If-Match</code>, and nobody else’s change is overwritten.
        </p>
        <Code label="Changing a vacancy">{curl("PATCH", `${address}/KITCHEN-07`, morePay)}</Code>
        <Code label="Ending a vacancy">{curl("POST", `${address}/KITCHEN-07/ending`, filled)}</Code>
        <p>
          Once a vacancy is submitted its type and site stay as they are, and the closing date of a live one
          can only be put later.
        </p>
      </Column>
      <h2>What is answered</h2>
      <Answers />
      <h2>Fields of a vacancy</h2>
      <Details summary="See all the fields">
        <Table
          caption="Fields"
          captionHidden
          columns={[
            { heading: "Field" },
            { heading: "Takes" },
            { heading: "Needed" },
            { heading: "What it is" },
          ]}
          rows={fields.map(({ name, takes, needed, says }) => ({
            key: name,
            cells: [<code key="name">{name}</code>, takes, needed, says],
          }))}
        />
      </Details>
      <p>
        All of it for machines, in OpenAPI 3.1: <a href={paths.apiDescription}>{paths.apiDescription}</a>
      </p>
    </>
  );
}
