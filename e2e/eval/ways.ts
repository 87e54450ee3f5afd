import type { CandidateEngine } from "~/domain/matching/engine";
import { matchVacancy } from "~/domain/matching/match-vacancy.server";
import type { CandidateFacts, VacancyFacts } from "~/domain/matching/score/facts";
import type { Knowing } from "~/domain/matching/score/knowing.server";
import { rankCandidates } from "~/domain/matching/score/rank";
import { essentialsOf, wantedBy } from "~/domain/matching/score/skills-part";
import { distanceKm } from "~/domain/places/distance";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Way } from "./questions";

export const actor = system("evaluation");

/** An engine finds, and our scorer ranks: what the service does. */
export const byEngine = (name: string, engine: CandidateEngine, knowing: Knowing): Way => ({
  name,
  rank: ({ vacancy }) =>
    asActor(actor, async (tx) => {
      const matches = await matchVacancy(tx, actor, vacancy, knowing, engine);
      return matches.map(({ candidateId }) => candidateId);
    }),
});

/**
 * Our scorer over everybody: no engine that loses nobody could do better. Whoever holds nothing that is asked for and
 * comes from work with nothing in common would have points for the journey and the terms alone, which never are enough
 * for the first twenty; so they are not scored, and the rest takes a fifth of the time.
 */
export const byEverybody = (name: string, everybody: readonly CandidateFacts[], knowing: Knowing): Way => ({
  name,
  rank: async ({ vacancy }) =>
    rankCandidates(vacancy, everybody.filter(sharing(vacancy, knowing)), knowing).map(
      ({ candidateId }) => candidateId,
    ),
});

function sharing(vacancy: VacancyFacts, { closeness }: Knowing) {
  const asked = new Set([...essentialsOf(vacancy), ...wantedBy(vacancy)]);
  const known = new Map<string, boolean>();
  const isNear = (occupation: string) => {
    const near = known.get(occupation) ?? closeness(occupation, vacancy.occupationId ?? "").value > 0;
    known.set(occupation, near);
    return near;
  };
  const isAsked = (id: string) => asked.has(id);
  return ({ skills, qualifications, licences, occupations }: CandidateFacts) =>
    occupations.length === 0 ||
    occupations.some(isNear) ||
    [skills, qualifications, licences].some((held) => held.some(isAsked));
}

/**
 * The same, without those who live further away than they say they travel, as their outcodes tell; or than so many
 * times as far. It asks the way again; see {@link remembering}.
 */
export function withinReach({ name, rank }: Way, everybody: readonly CandidateFacts[], times = 1): Way {
  const byId = new Map(everybody.map((one) => [one.id, one]));
  return {
    name: `${name}, within reach`,
    async rank(question) {
      const { latitude, longitude } = question.vacancy;
      const found = await rank(question);
      if (latitude === null || longitude === null) return found;
      return found.filter((id) => {
        const one = byId.get(id);
        return (
          one !== undefined && distanceKm(one, { latitude, longitude }) <= times * Math.max(1, one.maxKm)
        );
      });
    },
  };
}

/** The same, asked once for each vacancy: slow ways that two rows of the table go by. */
export function remembering({ name, rank }: Way): Way {
  const known = new WeakMap<object, ReturnType<Way["rank"]>>();
  return {
    name,
    rank(question) {
      const answer = known.get(question.vacancy) ?? rank(question);
      known.set(question.vacancy, answer);
      return answer;
    },
  };
}
