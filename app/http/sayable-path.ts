/** A path as a log may keep it: that of a resident's or a sign-in link is its key, so only its first part is written down. */
export const sayablePath = (path: string) =>
  path.replace(/^(\/consent|\/sign-in\/link|\/alerts\/stop)\/.+/, "$1/…");
