/** Steps from one node of a trie to the next: node and word in, node out. */
export interface EdgeTable {
  /** The node after this one by this word; 0 where there is none. Node and word are whole numbers from 0. */
  get(node: number, word: number): number;
  /** Adds a step that is not there yet, to a node above 0. */
  add(node: number, word: number, next: number): void;
}

const FIRST_SIZE = 2 ** 12;
/** Beyond this share of full, a table of this kind grows slow. */
const FULL = 0.6;

/**
 * An open hash table in three number arrays. ESCO's names make 300,000 steps: as a `Map` of numbers too large for
 * small integers they take four times the room and five times as long to build.
 */
export function emptyEdgeTable(): EdgeTable {
  let size = FIRST_SIZE;
  let kept = 0;
  let nodes = new Int32Array(size);
  let words = new Int32Array(size);
  let nexts = new Int32Array(size);

  /** The place of an edge, or the free place where it would go. A free place has no `next`. */
  const placeOf = (node: number, word: number) => {
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    for (place = (place ^ (place >>> 15)) & (size - 1); nexts[place]; place = (place + 1) & (size - 1))
      if (nodes[place] === node && words[place] === word) break;
    return place;
  };

  const put = (node: number, word: number, next: number) => {
    const place = placeOf(node, word);
    nodes[place] = node;
    words[place] = word;
    nexts[place] = next;
  };

  const grow = () => {
    const [oldNodes, oldWords, oldNexts] = [nodes, words, nexts];
    size *= 2;
    nodes = new Int32Array(size);
    words = new Int32Array(size);
    nexts = new Int32Array(size);
    for (const [place, next] of oldNexts.entries())
      if (next) put(oldNodes[place] ?? 0, oldWords[place] ?? 0, next);
  };

  return {
    get: (node, word) => nexts[placeOf(node, word)] ?? 0,
    add(node, word, next) {
      if (++kept > size * FULL) grow();
      put(node, word, next);
    },
  };
}
