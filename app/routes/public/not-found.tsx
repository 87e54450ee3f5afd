import { access } from "~/domain/permissions/access";

export const handle = access("page.read");

const lost = () => {
  throw new Response(
    "If you typed the address, check it. If you followed a link of ours, the fault is ours.",
    { status: 404 },
  );
};

export const loader = lost;
export const action = lost;

export { default } from "~/http/no-page";
