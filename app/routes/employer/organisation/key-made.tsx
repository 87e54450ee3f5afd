import { paths } from "~/paths";
import { Code } from "~/ui/code";
import { Notice } from "~/ui/notice";

/** A key, shown the one time that it can be. */
export function KeyMade({ made, address }: { made: { name: string; token: string }; address: string }) {
  return (
    <Notice title={`The key ${made.name} is made`} tone="good">
      <p>Copy it now. We keep no copy, so nobody can show it to you again.</p>
      <Code label="The key">{made.token}</Code>
      <p>Try it from a terminal:</p>
      <Code label="A first request">{`curl -H "Authorization: Bearer ${made.token}" \
  ${address}${paths.apiVacancies}`}</Code>
    </Notice>
  );
}
