import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface VacanciesHeldProps extends Linked {
  personName: string;
  employerName: string;
  /** They are back after a hold. */
  back: boolean;
  /** Such as "Kitchen assistant (FD-1042): C-1042, C-1077". */
  vacancies: readonly string[];
}

export const subject = (props: VacanciesHeldProps) =>
  props.back
    ? `Live again: vacancies of ${props.employerName}`
    : `On hold: vacancies of ${props.employerName}`;

export default function VacanciesHeld(props: VacanciesHeldProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={
        props.back ? "You can go on with your referrals." : "You have referrals that are not finished there."
      }
      to={props.personName}
      action="See your referrals"
      why="Front Door sent you this because you put somebody forward for a vacancy of this employer."
      stop="It stops when those referrals have ended."
    >
      <Paragraph>
        {props.back
          ? `${props.employerName} is not suspended any more. These vacancies are live again, and your referrals go on:`
          : `${props.employerName} is suspended for now. These vacancies are on hold, and you have referrals there:`}
      </Paragraph>
      <List items={props.vacancies} />
      <Paragraph>
        {props.back
          ? "Tell the people whom you put forward."
          : "Nobody new can be put forward for them. Nothing is deleted. Tell the people concerned that it may take longer, and look for other work with them."}
      </Paragraph>
    </Letter>
  );
}

export const sample: VacanciesHeldProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/referrals",
  personName: "Sam",
  employerName: "Lea Bridge Canteen",
  back: false,
  vacancies: ["Kitchen assistant (FD-1042): C-1042, C-1077", "Cook (FD-1043): C-1103"],
};
