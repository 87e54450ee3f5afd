import { paths } from "~/paths";
import { Inset } from "~/ui/inset";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";

type Request = { id: string; reference: string; organisationName: string; askedOn: string; answerBy: string };

/** Where one's requests to join stand, on the page of registering: the home of somebody who belongs nowhere yet. */
export function JoinRequests({ requests, asked }: { requests: Request[]; asked: string | null }) {
  const fresh = requests.find(({ reference }) => reference === asked);
  return (
    <>
      {fresh && (
        <Notice title={`You have asked to join ${fresh.organisationName}`} tone="good">
          <p>
            Your request is {fresh.reference}. Expect an answer by <Time of={fresh.answerBy} as="weekday" />.
            We have written to you, and we write again with the answer.
          </p>
        </Notice>
      )}
      {requests.map(({ id, reference, organisationName, askedOn, answerBy }) => (
        <Inset key={id}>
          <p>
            You asked to join {organisationName} on <Time of={askedOn} as="day" /> ({reference}). Expect an
            answer by <Time of={answerBy} as="weekday" />.
          </p>
          <PostButton
            action={paths.withdrawJoinRequest(id)}
            look="link"
            describe={`to join ${organisationName}`}
          >
            Withdraw the request
          </PostButton>
        </Inset>
      ))}
    </>
  );
}
