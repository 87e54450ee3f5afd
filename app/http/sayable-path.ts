/** A path as a log may keep it: that of a resident's link, a question about work, an invitation, a saved search or a sign-in link is its key, so only its first part is written down. */
export const sayablePath = (path: string) =>
  path.replace(
    /^(\/consent|\/work|\/invitations|\/sign-in\/link|\/alerts\/stop|\/saved-searches(?:\/confirm|\/stop)?(?!\/(?:new|sent)$))\/.+/,
    "$1/…",
  );
