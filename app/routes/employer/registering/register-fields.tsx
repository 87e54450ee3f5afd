import { type SubmissionResult, useForm } from "@conform-to/react";
import type { z } from "zod";
import type { RegisterEmployer } from "~/domain/organisations/forms";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { TextField } from "~/ui/text-field";
import { GuidanceLinks } from "../guidance-links";
import { DetailFields } from "../organisation/detail-fields";
import { SiteFields } from "../sites/site-fields";
import type { Typed } from "./register-forms";

type RegisterFieldsProps = {
  lastResult: SubmissionResult | undefined;
  typed: Typed;
  /** Names of the employers that the person belongs to already. */
  belongsTo: string[];
  articles: Parameters<typeof GuidanceLinks>[0]["articles"];
};

/** The first step of registering: everything that is asked of an employer. */
export function RegisterFields({ lastResult, typed, belongsTo, articles }: RegisterFieldsProps) {
  const [form, fields] = useForm<z.input<typeof RegisterEmployer>>({
    id: "register",
    lastResult,
    defaultValue: typed,
  });
  return (
    <PostForm form={form} action={paths.register}>
      <Heading lede="It takes two minutes. Then you can post a vacancy or offer work experience.">
        Register your organisation
      </Heading>
      {belongsTo.length > 0 && (
        <Inset>
          You belong to {belongsTo.join(", ")} already: <a href={paths.employer}>go there</a>, or register
          another organisation here.
        </Inset>
      )}
      <GuidanceLinks articles={articles} />
      <TextField field={fields.yourName} label="Your name" autoComplete="name" width={30} />
      <TextField
        field={fields.organisationName}
        label="Organisation’s name"
        hint="As people looking for work know it."
        autoComplete="organization"
        width={30}
      />
      <TextField
        field={fields.companiesHouseNumber}
        label="Companies House number"
        hint="8 characters, such as 01234567 or SC123456. A charity, council or sole trader may have none."
        optional
        width={10}
      />
      <DetailFields website={fields.website} sector={fields.sector} size={fields.size} />
      <h2>Your first site</h2>
      <p>A place where people would work. You can add others afterwards.</p>
      <SiteFields name={fields.siteName} postcode={fields.postcode} />
      <Button>Register</Button>
    </PostForm>
  );
}
