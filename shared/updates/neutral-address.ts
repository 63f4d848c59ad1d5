/** What may stand in no message, subject, sender, host or path for someone who did not say that we may say who we are. */
export const neverDiscreet = /service|team|nhs|mental|health|referral|therap|condition/i;

/** Links in messages go here: a path that says nothing, and a reference that only its owner can read. */
export const linkTo = (publicUrl: string, reference: string): string =>
  `${publicUrl.replace(/\/$/, '')}/m/${reference}`;

/** Whether an address may stand in a discreet message. */
export const isNeutralAddress = (address: string): boolean => !neverDiscreet.test(address);
