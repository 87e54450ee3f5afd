/** The domains of mail providers that serve everybody; the package brings no types. */
declare module "email-providers" {
  const domains: string[];
  export default domains;
}
