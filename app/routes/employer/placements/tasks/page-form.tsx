import { useForm } from "@conform-to/react";
import { type OfferPage, pageNames } from "~/domain/placements/task-list/pages";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import type { PageAnswer } from "./answered.server";
import { pageFields } from "./page-fields";
import type { PageFieldsProps, Questions } from "./questions";
import { SavedElsewhere } from "./saved-elsewhere";

interface PageFormProps extends Pick<PageFieldsProps, "sites" | "guides"> {
  page: OfferPage;
  caption: string;
  lede?: string;
  defaults: Questions;
  /** What the server said of what was typed. */
  answer?: PageAnswer | undefined;
  /** Whether it is the hub's already: saving then tells the hub. */
  sent?: boolean;
  /** This page as it is saved. */
  href?: string;
}

/** One short page of an offer: its questions, and the two ways on. */
export function PageForm({ page, caption, lede, defaults, answer, sent, href, ...beside }: PageFormProps) {
  const [form, fields] = useForm<Questions>({
    id: "offer",
    lastResult: answer?.result,
    defaultValue: defaults,
  });
  const Fields = pageFields[page];
  const typed = answer?.result.initialValue;
  // The version that the reader has seen: what was saved elsewhere is seen once it is shown here.
  const version = answer?.saved?.version ?? typed?.version ?? defaults.version;
  return (
    <PostForm form={form}>
      <Heading caption={caption} lede={lede} size="l">
        {pageNames[page]}
      </Heading>
      <input type="hidden" name="version" value={String(version)} />
      {defaults.draftId !== undefined && (
        <input type="hidden" name="draftId" value={String(typed?.draftId ?? defaults.draftId)} />
      )}
      {answer?.saved && <SavedElsewhere lines={answer.saved.lines} href={href ?? answer.saved.href} />}
      <Fields fields={fields} {...beside} />
      <ButtonRow>
        <Button>{sent ? "Save and tell the hub" : "Save and continue"}</Button>
        {!sent && (
          <Button look="plain" name="later" value="yes">
            Save and come back later
          </Button>
        )}
      </ButtonRow>
    </PostForm>
  );
}
