/** Something a team should look at now. Holds nothing personal: whoever reads it opens the referral. */
export interface Alert {
  readonly reference: string;
  readonly team: string;
  /** `breach` names a deadline's key; the others what came in. */
  readonly what:
    | 'new-safety-referral'
    | 'danger'
    | 'worse'
    | 'hand-over'
    | 'read-soon'
    | 'concern'
    | 'forget-asked'
    | `breach ${string}`;
}

export interface Alerts {
  /** Throws `StoreUnavailable`. The same alert may be raised twice. */
  raise(alert: Alert): Promise<void>;
}
