import { outcodeOfLocality } from "./localities";
import { type Located, locate } from "./locate";
import { postcodeIn } from "./postcode";

/** How a place was found: by its postcode, or only by the name of its locality. */
export type FoundBy = "postcode" | "locality";

/** What is known of an address. A postcode may be an outcode; an outcode of its own counts where there is none. */
export type Address = { postcode: string | null; outcode?: string | null; locality: string | null };

export type LocatedAddress = Located & { by: FoundBy };

/**
 * Places an address that may lack a postcode. A postcode decides, also one written inside the locality ("Epsom
 * KT18 7EG"); only without one does the name of the locality ("Denmark Hill, London") stand in for it.
 */
export function locateAddress(address: Address): LocatedAddress {
  const given = address.postcode ?? address.outcode ?? "";
  const locality = address.locality ?? "";
  const own = locate(given);
  if (own.ok || own.problem === "outside-london") return { ...own, by: "postcode" };
  const written = postcodeIn(given) ?? postcodeIn(locality);
  if (written) return { ...locate(written.postcode), by: "postcode" };
  const outcode = outcodeOfLocality(locality);
  return { ...locate(outcode ?? ""), by: "locality" };
}
