import { FEWEST_TO_COMPARE } from "~/domain/fairness/look-closer";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { Time } from "~/ui/time";

const guidelines = "https://www.ecfr.gov/current/title-29/subtitle-B/chapter-XIV/part-1607/section-1607.4";

/** What the figures count, what hides some of them, and what they can't tell. */
export const FairnessNotes = ({ answersBefore }: { answersBefore: string }) => (
  <Columns>
    <section>
      <h2>What is counted</h2>
      <ul className="small">
        <li>
          <strong>Looking</strong>: residents on a brokerage’s books by the end of the three months who look
          for work now, or came to a step within them. Who stopped looking without a step is not counted,
          because that is not kept.
        </li>
        <li>
          <strong>Suggested</strong>: among the first of their borough who suit an open vacancy, as matching
          found them that night.
        </li>
        <li>
          <strong>Shortlisted, put forward, started</strong>: each resident once, however many vacancies, in
          the months in which it happened. Whoever started counts as put forward and shortlisted too.
        </li>
        <li>
          Answers saved before <Time of={answersBefore} /> count. The figures change on the first of a month,
          so that nobody’s answer shows as the difference between two days; and the three months never overlap
          with others, for the same reason.
        </li>
        <li>
          No figure from one to four is shown, nor one that would give such a figure away, also between two
          steps: both read “not shown”. Nought is shown.
        </li>
      </ul>
    </section>
    <section>
      <h2>What it can tell you</h2>
      <ul className="small">
        <li>
          “Look closer” stands where a group’s rate is under four fifths of the highest group’s, both have{" "}
          {FEWEST_TO_COMPARE} people or more, and chance alone would bring such a difference less than once in
          twenty times. Four fifths is a pointer of{" "}
          <a href={guidelines}>the United States’ guidelines on selecting employees</a>, and no rule of
          British law.
        </li>
        <li>
          It is no verdict. Groups differ in the work they look for, their hours and how far they travel. Look
          at what lies behind a difference: which work, which boroughs, which step.
        </li>
        <li>
          Small numbers can’t tell much: one person more or less moves a small group’s rate far. Nor does the
          absence of a pointer show that all is well. With so many comparisons, one or two will point
          somewhere by chance.
        </li>
        <li>
          Those who preferred not to say, or were not asked, may differ from those who answered. The fewer
          answer, the less the rest can tell.
        </li>
        <li>
          That you opened this report is in the <a href={paths.auditTrail}>audit trail</a>.
        </li>
      </ul>
    </section>
  </Columns>
);
