import { type Entry, fromBuffer, type ZipFile } from "yauzl";

/** The most that a Word document may hold once it is unpacked, in bytes, and the most parts that it may have. */
export const MOST_INSIDE = 40 * 1024 * 1024;
const MOST_PARTS = 2_000;

/** The part of a Word document that has its words. */
const WORDS = "word/document.xml";

/** A zip unpacks to more than is let in. */
export class TooLargeInside extends Error {}
/** A zip that is no Word document. */
export class NoDocument extends Error {}

const open = (bytes: Buffer) =>
  new Promise<ZipFile>((done, fail) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? fail(error) : done(zip)));
  });

/**
 * Unpacks every part of a Word document, counts its bytes as they come and keeps none: what a zip says of its own size
 * may be a lie.
 * @throws TooLargeInside as soon as there is more than `most`; NoDocument; what a broken zip makes of itself
 */
export async function countInside(bytes: Buffer, most = MOST_INSIDE): Promise<void> {
  const zip = await open(bytes);
  let inside = 0;
  let parts = 0;
  let document = false;
  const count = (entry: Entry) =>
    new Promise<void>((done, fail) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return fail(error);
        stream.on("data", (chunk: Buffer) => {
          inside += chunk.length;
          if (inside > most) stream.destroy(new TooLargeInside());
        });
        stream.on("error", fail);
        stream.on("end", done);
      });
    });
  await new Promise<void>((done, fail) => {
    zip.on("error", fail);
    zip.on("end", done);
    zip.on("entry", (entry: Entry) => {
      if (++parts > MOST_PARTS) return fail(new TooLargeInside());
      document ||= entry.fileName === WORDS;
      count(entry).then(() => zip.readEntry(), fail);
    });
    zip.readEntry();
  });
  if (!document) throw new NoDocument();
}
