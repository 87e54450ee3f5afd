import type { Permission } from "./permissions";

export type Access = {
  permission: Permission;
  /** The audit actions that this route leaves; none for a page that shows nothing of a person's. */
  audits: readonly string[];
};

/** What a route says of itself, as its `handle`: who may use it, and what it leaves in the audit trail. */
export const access = (permission: Permission, ...audits: string[]): Access => ({ permission, audits });
