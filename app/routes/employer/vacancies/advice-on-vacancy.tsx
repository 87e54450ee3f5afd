import { paths } from "~/paths";
import { AdviceList } from "~/ui/advice";
import { ButtonLink } from "~/ui/button";
import { PostButton } from "~/ui/post-button";
import { ReadingFigures } from "~/ui/reading-figures";
import { Time } from "~/ui/time";
import type { AdviceOnVacancy } from "./advice-on-vacancy.server";

/** An address about one piece of advice, whose id holds the advert's own words. */
export const setAsideHref = (vacancyId: string, advice: string) =>
  `${paths.setAsideAdvice(vacancyId)}?${new URLSearchParams({ advice })}`;

/** Every suggestion on a vacancy, each with a way to set it aside, and what was set aside before. Begins at `<h2>`. */
export function AdviceOnVacancyList({ advice }: { advice: Serialised }) {
  const { vacancyId, items, reading, mayChange } = advice;
  return (
    <>
      <ReadingFigures {...reading} />
      {items.length === 0 ? (
        <p>There is nothing left to weigh: its words leave nobody out that we can see.</p>
      ) : (
        <AdviceList
          items={items.map((item) => ({
            ...item,
            actions: mayChange && (
              <p className="advice__actions">
                <ButtonLink
                  href={setAsideHref(vacancyId, item.key)}
                  look="plain"
                  small
                  describe={`the advice on ${item.title}`}
                >
                  Set aside
                </ButtonLink>
              </p>
            ),
          }))}
        />
      )}
      <SetAsideList advice={advice} />
    </>
  );
}

/** The loader's answer as the page gets it: moments stay dates. */
type Serialised = Pick<AdviceOnVacancy, "vacancyId" | "items" | "reading" | "mayChange" | "setAside">;

function SetAsideList({ advice: { vacancyId, setAside, mayChange } }: { advice: Serialised }) {
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">Set aside</h2>
      <ul className="plain set-aside">
        {setAside.map(({ key, title, because, byName, since }) => (
          <li key={key}>
            <p>
              {title}: set aside, because {because}.{" "}
              <span className="soft small">
                {byName}, <Time of={since} as="short" />
              </span>
            </p>
            {mayChange && (
              <PostButton
                action={paths.takeBackAdvice(vacancyId)}
                fields={{ advice: key }}
                look="link"
                describe={`the advice on ${title}`}
              >
                Take it back
              </PostButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
