import { accessSync, constants, mkdirSync } from "node:fs";
import { resolve } from "node:path";

/** Makes the folder of `DATA_DIR`, if it is not there. @returns its whole path @throws in words that say what to set */
export function makeDataDir(folder: string): string {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`The folder ${path} can't be written to (${code}). Set DATA_DIR to one that can.`);
  }
}
