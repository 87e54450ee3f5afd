import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { signInFor } from "./return-path";
import type { KeptForm } from "./signed-out.server";

/** For somebody whose session ended while a form was open: signing in beside it, and sending it again. */
export function SignedOutPage({ form: { to, page, fields, hadFile } }: { form: KeptForm }) {
  const signIn = signInFor(page ?? to);
  if (hadFile)
    return (
      <Column>
        <Heading lede="What you sent was not saved, because you were not signed in any more.">
          You have been signed out
        </Heading>
        <p>
          <a href={signIn}>Sign in</a>, and choose your file again. A page can’t hold on to a file.
        </p>
      </Column>
    );
  return (
    <Column>
      <Heading lede="What you sent is not saved or done yet. It is still in this page, so keep it open.">
        You have been signed out
      </Heading>
      <ol>
        <li>
          <a href={signIn} target="_blank" rel="noopener">
            Sign in again (opens in a new tab)
          </a>
        </li>
        <li>Come back to this tab.</li>
        <li>Send it again.</li>
      </ol>
      <form method="post" action={to}>
        {fields.map(([name, value], place) => (
          // The same name may come many times, and in the order of the form.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <input key={place} type="hidden" name={name} value={value} />
        ))}
        <Button>Send it again</Button>
      </form>
    </Column>
  );
}
