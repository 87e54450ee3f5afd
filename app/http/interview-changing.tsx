import { type SubmissionResult, useForm } from "@conform-to/react";
import type { z } from "zod";
import type { ShownInterview } from "~/domain/referrals/interviews/find-interviews.server";
import type { Changing } from "~/domain/referrals/interviews/interview-form";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { InterviewFields, interviewDefaults, type OtherSide } from "./interview-fields";

interface InterviewChangingProps {
  backHref: string;
  callOffHref: string;
  reference: string;
  name: string;
  interview: ShownInterview;
  otherSide: OtherSide;
  lastResult: SubmissionResult | undefined;
}

/** Moving an interview, or changing what is said of it, for whichever side does. */
export function InterviewChanging(props: InterviewChangingProps) {
  const { backHref, callOffHref, reference, name, interview, otherSide, lastResult } = props;
  const [form, fields] = useForm<z.input<typeof Changing>>({
    id: "interview",
    lastResult,
    defaultValue: interviewDefaults(interview),
  });
  return (
    <Column>
      <BackLink href={backHref}>{reference}</BackLink>
      <PostForm form={form}>
        <Heading
          caption={reference}
          lede="Everybody gets a new letter, and the calendar file puts it right in their calendars."
        >
          Interview {name}
        </Heading>
        <p>It is on {interview.when} now.</p>
        <input type="hidden" name="sequence" value={interview.sequence} />
        <InterviewFields fields={fields} otherSide={otherSide} />
        <Button>Save the change</Button>
      </PostForm>
      <p>
        <a href={callOffHref}>Call this interview off</a>
      </p>
    </Column>
  );
}
