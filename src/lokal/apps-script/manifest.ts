/** The part of appsscript.json that changes what a run may do (M-01, M-06). */

export interface Manifest {
  /** Zone of `new Date(y, m, d)` and of the clock's local getters. */
  readonly timeZone: string;
  /** Authoritative when present; without it the scopes are found by scanning, so nothing is refused (M-06). */
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
  };
}

/** A new script without a manifest: Google gives it the zone of the account; here a fixed one. */
export const DEFAULT_MANIFEST: Manifest = { timeZone: 'America/New_York' };
