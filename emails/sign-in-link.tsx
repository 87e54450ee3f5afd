import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface SignInLinkProps extends Linked {
  name: string | null;
  expiresIn: string;
}

export const subject = (_: SignInLinkProps) => "Your link to sign in to Front Door";

export default function SignInLink(props: SignInLinkProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`It works once, and lasts ${props.expiresIn}.`}
      to={props.name}
      action="Sign in"
      why="Front Door sent you this because someone asked to sign in with this email address."
      stop="If that was not you, there is nothing to do. No one can sign in without this link, and we send another only if someone asks."
    >
      <Paragraph>
        Here is the link you asked for. It signs you in to Front Door. It works once, and lasts{" "}
        {props.expiresIn}.
      </Paragraph>
    </Letter>
  );
}

export const sample: SignInLinkProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/sign-in/link?token=Zk3vQ8mLw2TtY6rXb1NcHs9aPf4Ge7Du&next=%2Femployer",
  name: "Ruth",
  expiresIn: "15 minutes",
};
