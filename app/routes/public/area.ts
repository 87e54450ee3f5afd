import { index, type RouteConfigEntry, route } from "@remix-run/route-config";

export const publicRoutes: RouteConfigEntry[] = [
  index("routes/public/home.tsx"),
  route("vacancies", "routes/public/vacancies.tsx"),
  route("vacancies/:vacancyId", "routes/public/vacancy.tsx"),
  route("guidance", "routes/public/guidance.tsx"),
  route("guidance/:slug", "routes/public/article.tsx"),
  route("advert-check", "routes/public/advert-check.tsx"),
  route("what-matching-knows", "routes/public/what-matching-knows.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("boroughs-and-partners", "routes/public/boroughs-and-partners.tsx"),
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
