/** The largest body of JSON that another system may send, in bytes: 1 MB. */
export const LARGEST_JSON = 1_000_000;
