import { paths } from "~/paths";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";

/** A CV that is being read. The page asks for itself again until it is. */
export function CvWaiting({ id, reference, long }: { id: string; reference: string; long: boolean }) {
  return (
    <>
      <Heading
        caption={reference}
        lede={
          long
            ? "This takes longer than usual. You can come back to this page later, or throw the CV away and try again."
            : "It takes a few seconds. This page looks again by itself."
        }
      >
        Reading the CV
      </Heading>
      <p>
        <a href={paths.candidateCv(id)}>Look again now</a>
      </p>
      <PostButton action={paths.discardCv(id)} look="plain">
        Throw the CV away
      </PostButton>
    </>
  );
}
