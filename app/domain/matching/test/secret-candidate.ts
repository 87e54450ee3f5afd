/** For tests: residents of whom everything that matching may not know can be found again wherever it turns up. */
import { sealAnswers } from "~/domain/candidates/sealed-answers.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateOf } from "~prisma/factories/candidate";

type Over = NonNullable<Parameters<typeof candidateOf>[1]>["candidate"];

/** Somebody who is kept in both halves of a record and has answered every equality question. */
export async function secretCandidate(brokerageId: string, mark: string, candidate: Over = {}) {
  const person = {
    name: `Zephyrine Quillfeather ${mark}`,
    email: `${mark}@quillfeather.example`,
    phone: `07700 900${mark}`,
    notes: `Said in confidence ${mark}`,
    otherSkills: [`zorbing ${mark}`],
  };
  const { id } = await candidateOf(brokerageId, { candidate, person });
  const sealed = sealAnswers(id, { sex: "female", age: "50-64", ethnicity: "mixed", disability: "disabled" });
  await asActor(system("test"), (tx) =>
    tx.equalityAnswers.create({ data: { candidateId: id, brokerageId, sealed } }),
  );
  /** Texts that stand nowhere but in what matching may not know. The beginning of a seal is its key's name. */
  const secrets = [...Object.values(person).flat(), sealed.slice(sealed.indexOf(".") + 1)];
  return { id, secrets };
}
