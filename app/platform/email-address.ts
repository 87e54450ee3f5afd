import { z } from "zod";

/** An email address that has to be given, in small letters and without the spaces around it. @param ask what is said where there is none */
export const emailAddress = (ask: string) =>
  z
    .string({ error: ask })
    .trim()
    .toLowerCase()
    .pipe(
      z
        .email("Enter an email address in the right form, such as name@example.com")
        .max(254, "Enter an email address of 254 letters or fewer"),
    );
