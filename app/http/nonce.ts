import { createContext } from "react";

/** The page's nonce, for the scripts that its content security policy lets run. */
export const NonceContext = createContext<string | undefined>(undefined);
