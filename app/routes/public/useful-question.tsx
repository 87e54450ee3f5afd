import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";

interface UsefulQuestionProps {
  slug: string;
  title: string;
  /** Made for this showing of the page, so that pressing twice answers once. */
  answerId: string;
  answered: boolean;
}

/** Whether an article was useful: two buttons, or thanks where it is answered. */
export function UsefulQuestion({ slug, title, answerId, answered }: UsefulQuestionProps) {
  return (
    <section id="useful" className="apart screen-only" aria-labelledby="useful-title" tabIndex={-1}>
      <h2 id="useful-title">{answered ? "Thank you for your answer" : "Was this useful?"}</h2>
      {answered ? (
        <p>It helps us to make the guides better.</p>
      ) : (
        <form method="post" action={paths.answerGuide(slug)}>
          <input type="hidden" name="answerId" value={answerId} />
          <ButtonRow>
            <Button look="plain" name="useful" value="yes" describe={`, “${title}” was useful`}>
              Yes
            </Button>
            <Button look="plain" name="useful" value="no" describe={`, “${title}” was not useful`}>
              No
            </Button>
          </ButtonRow>
          <p className="small soft">We keep your answer and nothing about you.</p>
        </form>
      )}
    </section>
  );
}
