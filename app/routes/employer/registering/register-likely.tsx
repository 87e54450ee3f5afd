import type { LikelyEmployer } from "~/domain/organisations/registering/find-likely.server";
import { boroughWithCode } from "~/domain/places/boroughs";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import type { Typed } from "./register-forms";

type RegisterLikelyProps = { likely: LikelyEmployer[]; typed: Typed; notOurs: string[] };

/** Sector and borough, as far as they are known. */
const about = ({ sector, boroughCode }: LikelyEmployer) =>
  [SECTORS.find(({ slug }) => slug === sector)?.name, boroughCode && boroughWithCode(boroughCode)?.name]
    .filter(Boolean)
    .join(", ");

/** The second step of registering, where the employer may be here already: join it, or say that it is another. */
export function RegisterLikely({ likely, typed, notOurs }: RegisterLikelyProps) {
  const one = likely.some(({ sameNumber }) => sameNumber);
  return (
    <>
      <Heading
        lede={
          one
            ? `Front Door already has an organisation with the number ${typed.companiesHouseNumber}.`
            : `Front Door may already have ${typed.organisationName}. An organisation is here once, so that everybody sees the same.`
        }
      >
        Is this you?
      </Heading>
      {likely.map((employer) => (
        <Card key={employer.id} title={employer.name}>
          <p>{about(employer) || "We know no more of it"}</p>
          <PostButton
            action={paths.askToJoin}
            fields={{ organisationId: employer.id, yourName: typed.yourName ?? "" }}
            describe={employer.name}
          >
            Ask to join
          </PostButton>
        </Card>
      ))}
      <p>
        If you ask to join, somebody there answers, or we do where nobody is there yet. We write to you with
        the answer.
      </p>
      <form method="post" action={paths.register}>
        <Kept typed={typed} />
        {[...new Set([...notOurs, ...likely.map(({ id }) => id)])].map((id) => (
          <input key={id} type="hidden" name="notOurs" value={id} />
        ))}
        {!one && <Button look="plain">No, register a new one</Button>}{" "}
        <button className="link-button" name="change" value="yes" type="submit">
          Change what you typed
        </button>
      </form>
    </>
  );
}

/** Everything that was typed, so that nothing is asked twice. */
function Kept({ typed }: { typed: Typed }) {
  return Object.entries(typed).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
