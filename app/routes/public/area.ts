import { index, type RouteConfigEntry, route } from "@remix-run/route-config";

export const publicRoutes: RouteConfigEntry[] = [
  index("routes/public/home.tsx"),
  route("sign-in", "routes/public/sign-in.tsx"),
  route("sign-in/sent", "routes/public/sign-in-sent.tsx"),
  route("sign-in/link/:token", "routes/public/sign-in-link.tsx"),
  route("sign-out", "routes/public/sign-out.tsx"),
  route("account", "routes/public/account.tsx"),
  route("demo", "routes/public/demo.tsx"),
  route("demo/letters", "routes/public/demo-letters.tsx"),
  route("demo/letters/:letterId", "routes/public/demo-letter.tsx"),
  route("refused/:status", "routes/public/refused.tsx"),
  route("*", "routes/public/not-found.tsx"),
];
