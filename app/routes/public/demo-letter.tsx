import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { env } from "~/platform/env.server";
import { keptLetter } from "~/platform/local-mail.server";
import { BackLink } from "~/ui/back-link";
import { Code } from "~/ui/code";
import { Column } from "~/ui/column";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { LetterText } from "~/ui/letter-text";

export const handle = access("demo.enter");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.subject ?? "Letter"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const letter = env.DEMO ? await keptLetter(params.letterId ?? "") : undefined;
  if (!letter) throw new Response("This letter is no longer kept.", { status: 404 });
  const { to, subject, text, files } = letter;
  return { to, subject, text, files };
}

export default function DemoLetter() {
  const { to, subject, text, files } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.demoLetters}>All letters</BackLink>
      <Heading size="l" caption={`To ${to}`}>
        {subject}
      </Heading>
      <LetterText text={text} />
      {files.map((file) => (
        <Details key={file.name} summary={`Attached: ${file.name}`}>
          <Code label={file.name}>{file.text}</Code>
        </Details>
      ))}
    </Column>
  );
}
