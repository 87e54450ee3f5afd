import { type SubmissionResult, useForm } from "@conform-to/react";
import type { z } from "zod";
import type { Arranging } from "~/domain/referrals/interviews/interview-form";
import type { Stage } from "~/domain/referrals/stages";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Details } from "~/ui/details";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { InterviewFields, interviewDefaults, type OtherSide } from "./interview-fields";

interface InterviewArrangingProps {
  backHref: string;
  /** Where the invitation alone is recorded. */
  moveHref: string;
  reference: string;
  stage: Stage;
  name: string;
  otherSide: OtherSide;
  lastResult: SubmissionResult | undefined;
}

/** Arranging an interview, for whichever side does. */
export function InterviewArranging(props: InterviewArrangingProps) {
  const { backHref, moveHref, reference, stage, name, otherSide, lastResult } = props;
  const [form, fields] = useForm<z.input<typeof Arranging>>({
    id: "interview",
    lastResult,
    defaultValue: interviewDefaults(),
  });
  return (
    <Column>
      <BackLink href={backHref}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede={`They, ${otherSide.is === "broker" ? "their broker" : "the employer"} and you get a letter with a calendar file, and another if it changes.`}
        >
          Interview {name}
        </Heading>
        <input type="hidden" name="from" value={stage} />
        <InterviewFields fields={fields} otherSide={otherSide} />
        <Button>Arrange the interview</Button>
      </PostForm>
      {stage === "referred" && (
        <Details summary="The time is agreed another way">
          <p>Record that they are invited, without a time here. Nobody then gets a calendar file.</p>
          <PostButton action={moveHref} fields={{ from: stage, to: "interview" }} look="plain">
            Record the invitation only
          </PostButton>
        </Details>
      )}
    </Column>
  );
}
