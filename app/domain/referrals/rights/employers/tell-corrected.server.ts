import { sendToEach } from "~/domain/mail/send-letter.server";
import { listed } from "~/domain/matching/score/words";
import { paths } from "~/paths";
import { asActor } from "~/platform/actor.server";
import { membersOf } from "../../readers.server";
import { referralInLetter } from "../../referral-in-letter.server";
import { fieldNames, fieldsOf } from "../../shared-fields";
import { openCorrection } from "../sealed-correction.server";
import { rightsService } from "../service.server";

/** Tells an employer that a detail was put right, and where to read it: the letter itself holds no detail. */
export const tellCorrected = (correctionId: string) =>
  asActor(rightsService(), async (tx) => {
    const correction = await tx.contactCorrection.findUnique({ where: { id: correctionId } });
    const right = correction && openCorrection(correction);
    const told = correction && (await referralInLetter(tx, correction.referralId));
    if (!right || !told) return;
    const fields = listed(fieldsOf(right).map((field) => fieldNames[field].toLowerCase()));
    await sendToEach(tx, "contact-corrected", await membersOf(tx, told.employerId), {
      page: paths.contactCorrections(correction.referralId),
      onceKey: `correction:${correctionId}`,
      props: {
        referralReference: told.referralReference,
        vacancyTitle: told.vacancyTitle,
        fields,
      },
    });
  });
