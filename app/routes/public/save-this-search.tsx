import { useForm } from "@conform-to/react";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { SavedSearchFields } from "./saved-search-fields";

/** Beneath the vacancies that are found: hear of new ones by email. `query` is the search as its address has it. */
export function SaveThisSearch({ query }: { query: string }) {
  const [form, fields] = useForm<{ email: string; frequency: string }>({
    id: "save-search",
    defaultValue: { frequency: "daily" },
  });
  return (
    <section id="by-email" className="apart">
      <Column>
        <Card title="Email me new vacancies like these">
          <p>We ask you to confirm first. Each letter has a link that stops them. You need no account.</p>
          <PostForm form={form} action={paths.saveSearch}>
            <SavedSearchFields fields={fields} query={query} />
            <Button>Email me new ones</Button>
          </PostForm>
        </Card>
      </Column>
    </section>
  );
}
