/** For tests: PDFs, Word documents and zips made by code, good ones and hostile ones. */
import { crc32, deflateRawSync, deflateSync } from "node:zlib";

type Part = { name: string; bytes: Buffer /** What the zip says of its size. */; says?: number };

const u16 = (number: number) => Buffer.from([number & 255, (number >> 8) & 255]);
const u32 = (number: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(number >>> 0);
  return four;
};

/** A zip of packed parts. */
export function zipOf(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, says = bytes.length } of parts) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const facts = [
      u16(20),
      u16(0),
      u16(8),
      u16(0),
      u16(0),
      u32(crc32(bytes)),
      u32(packed.length),
      u32(says),
      u16(name.length),
    ];
    const head = Buffer.concat([u32(0x04034b50), ...facts, u16(0), Buffer.from(name)]);
    local.push(head, packed);
    central.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        ...facts,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(at),
        Buffer.from(name),
      ]),
    );
    at += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const count = u16(parts.length);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(directory.length),
    u32(at),
    u16(0),
  ]);
  return Buffer.concat([...local, directory, end]);
}

const xml = (words: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${words}`);
const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document with these lines, and whatever other parts beside them. */
export function docxOf(lines: readonly string[], others: readonly Part[] = []): Buffer {
  const body = lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join("");
  return zipOf([
    { name: "[Content_Types].xml", bytes: xml(types) },
    { name: "_rels/.rels", bytes: xml(relations) },
    {
      name: "word/document.xml",
      bytes: xml(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
    ...others,
  ]);
}

/** A Word document that unpacks to so many megabytes of nothing. @param says what it says of its size, in bytes */
export const bombOf = (megabytes: number, says?: number): Buffer => {
  const part = { name: "word/media/image1.png", bytes: Buffer.alloc(megabytes * 1_048_576) };
  return docxOf(["Chef"], [says === undefined ? part : { ...part, says }]);
};

/** A PDF of one page with this content, as a PDF writes it; `packed` deflates it. */
export function pdfWith(content: Buffer, { packed = false, trailer = "" } = {}): Buffer {
  const stream = packed ? deflateSync(content, { level: 9 }) : content;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 6 0 R >> >> >>",
    null,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    null,
  ];
  const image = deflateSync(Buffer.alloc(30, 200));
  const streams: Record<number, [string, Buffer]> = {
    3: [packed ? "/Filter /FlateDecode" : "", stream],
    5: [
      "/Type /XObject /Subtype /Image /Width 10 /Height 3 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode",
      image,
    ],
  };
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const [at, object] of objects.entries()) {
    offsets.push(length());
    const [facts = "", bytes] = streams[at] ?? [];
    pieces.push(Buffer.from(`${at + 1} 0 obj\n`));
    if (bytes)
      pieces.push(
        Buffer.from(`<< ${facts} /Length ${bytes.length} >>\nstream\n`),
        bytes,
        Buffer.from("\nendstream"),
      );
    else pieces.push(Buffer.from(object ?? ""));
    pieces.push(Buffer.from("\nendobj\n"));
  }
  const from = length();
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${from}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

/** A PDF with these lines. */
export const pdfOf = (lines: readonly string[], packed = false): Buffer => {
  const said = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n");
  return pdfWith(Buffer.from(`BT /F1 12 Tf 14 TL 50 780 Td\n${said}\nET`, "latin1"), { packed });
};

/** A PDF whose only page is a picture. */
export const picturePdf = (): Buffer => pdfWith(Buffer.from("q 500 0 0 700 40 70 cm /Im1 Do Q"));

/** A PDF that asks for a password: nobody knows it. */
export const lockedPdf = (): Buffer => {
  const hex = (byte: string) => `<${byte.repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex("ab")} /U ${hex("cd")} /P -4 >> /ID [${hex("01").slice(0, 33)}> ${hex("01").slice(0, 33)}>]`;
  return pdfWith(Buffer.from("BT (secret) Tj ET"), { trailer: encrypt });
};

/** What Word writes with a password, as far as it can be told from outside. */
export const lockedDocx = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(512),
  ]);

/** A program, as its first bytes are. */
export const program = (): Buffer =>
  Buffer.concat([
    Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1"),
    Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7 + (at >> 3)) % 256)),
  ]);
