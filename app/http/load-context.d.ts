import "@remix-run/node";

declare module "@remix-run/node" {
  /** What loaders and actions return reaches pages as it is, dates included. */
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    nonce: string;
    /** The visitor’s network address. */
    address: string;
  }
}
