import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { Inset } from "~/ui/inset";

/** What to tell a resident before the questions: why, who sees the answers, and by what law they may be kept. */
export const WhyAsked = () => (
  <>
    <Inset>
      <p>Before you ask, tell the resident:</p>
      <ul>
        <li>They need not answer. Skipping a question changes nothing about the help they get.</li>
        <li>
          Matching never sees the answers. <a href={paths.matchingKnows}>Read what matching knows</a>.
        </li>
        <li>
          No employer sees them, ever. Nor do other boroughs. Only your brokerage can open them, and each
          opening is recorded.
        </li>
        <li>
          They are kept sealed, apart from the rest of the record. They become counts of five people or more,
          which show whether some groups are suggested or put forward less often.
        </li>
        <li>They can ask you at any time to change the answers or remove them.</li>
      </ul>
    </Inset>
    <Details summary="The law that lets you ask">
      <p>
        A borough must have due regard to the need to remove discrimination and to advance equality of
        opportunity: the public sector equality duty, section 149 of the Equality Act 2010. These answers are
        how it checks.
      </p>
      <p>
        Ethnic group and disability are special category data. They are processed for reasons of substantial
        public interest, Article 9(2)(g) of the UK GDPR, under the condition on equality of opportunity or
        treatment, paragraph 8 of Schedule 1 to the Data Protection Act 2018. That condition does not allow
        them to be used for a decision about one person, and so nothing here does.
      </p>
    </Details>
  </>
);
