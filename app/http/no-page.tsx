/**
 * What a route that is only posted to shows: nothing, because it sends its visitor on to a page. It is there so that
 * what such a route refuses is said in a page of ours, with the way on, and not as bare text.
 */
export default function NoPage() {
  return null;
}
