import type { ReactNode } from "react";

type StepState = "done" | "now" | "next" | "left";

export interface Step {
  name: string;
  state: StepState;
  when?: ReactNode;
  note?: ReactNode;
}

/** What a screen reader hears after a step's name, since the shapes are silent. */
const said = {
  done: "done",
  now: "where it is now",
  next: "still to come",
  left: "stopped here",
} satisfies Record<StepState, string>;

/** A pipeline down the page. `label` says whose: "What has happened with NW-2041". */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.name}
          className={`step step--${step.state}`}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <StepShape state={step.state} />
          <span className="step__name">{step.name}</span>
          <span className="govuk-visually-hidden">, {said[step.state]}</span>
          {step.when && <span className="soft"> {step.when}</span>}
          {step.note && <p className="step__note small soft">{step.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function StepShape({ state }: { state: StepState }) {
  return (
    <svg className="step__shape" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8" />
      {state === "done" && <path className="step__tick" d="m6 10.2 2.8 2.8L14 7.6" />}
      {state === "now" && <circle className="step__dot" cx="10" cy="10" r="3.5" />}
      {state === "left" && <path d="M6 10h8" />}
    </svg>
  );
}
