import type { DemoVacancy } from "./demo-vacancy";
import type { DemoCandidate, DemoPerson } from "./seed-candidates";

/** Who is put forward for what, and by whom. */
export type Introduction = {
  vacancy: DemoVacancy;
  candidate: DemoCandidate;
  person: DemoPerson;
  employer: { name: string; contact: string };
  broker: { id: string | null; name: string };
};
