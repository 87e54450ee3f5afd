import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { groupedCode, plainCode } from "~/domain/referrals/consent/code";
import { codeOpens } from "~/domain/referrals/consent/code-opens.server";
import { unknownCode } from "~/domain/referrals/consent/consent-link";
import { residentWith } from "~/domain/referrals/consent/consent-token.server";
import { CodeTyped } from "~/domain/referrals/consent/forms";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextField } from "~/ui/text-field";
import { tooManyCodes } from "./opened.server";
import { privateHeaders, privateMeta } from "./private-page";

export const handle = access("consent.answer");
export const meta: MetaFunction<typeof loader> = () => privateMeta("Use your code");
export const headers = privateHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return null;
}

/** Answers the same for a code that is wrong and for one whose time is over. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, CodeTyped);
  if (!form.ok) return invalid(form);
  if (!(await withinLimit("code-address", context.address)))
    return data(form.submission.reply({ formErrors: [tooManyCodes] }), { status: 429 });
  const code = plainCode(form.value.code);
  if (!code || !(await codeOpens(residentWith(code)))) return refuseForm(unknownCode(), form);
  return redirect(paths.consent(groupedCode(code)));
}

export default function UseCode() {
  const [form, fields] = useForm<{ code: string }>({
    id: "code",
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Column centred>
      <PostForm form={form}>
        <Heading lede="It opens your page: what we asked you, who has been told about you, and how to take it back.">
          Use your code
        </Heading>
        <TextField
          field={fields.code}
          label="Your code"
          hint="Nine letters and figures, such as KX4-92T-N7M. It is in our letter, on the sheet, or you wrote it down. Capitals and dashes do not matter."
          width={20}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Open my page</Button>
      </PostForm>
      <p className="small soft">No code at hand? Ask the person who supports you.</p>
    </Column>
  );
}
