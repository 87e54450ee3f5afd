/**
 * The text of a CSV file: UTF-8, or what spreadsheets on Windows write where it isn't. Takes the file's bytes; never
 * fails, because every byte is some letter of the latter.
 */
export function readCsvText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
