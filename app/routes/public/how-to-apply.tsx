import { Card } from "~/ui/card";

/** What somebody does who wants the work. */
export const HowToApply = ({ reference, employer }: { reference: string; employer: string }) => (
  <section id="apply" className="apart">
    <Card title="How to apply">
      <p>
        Ask your borough’s brokerage: the team at your council that helps residents into work. Ring the
        council where you live, ask for help with finding work, and say{" "}
        <strong className="nowrap">{reference}</strong>.
      </p>
      <p>
        If the work suits you they put you forward, and stay with you through the interview. They ask you
        first, and {employer} sees only what you agree to share.
      </p>
    </Card>
  </section>
);
