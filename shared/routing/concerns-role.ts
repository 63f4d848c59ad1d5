/**
 * The role that looks after concerns. In tokens, inbox rows and alerts it stands where a team's id would, and no team of
 * the directory may have this id; it has no part in any referral and sees nothing of one but what was raised to it.
 */
export const concernsRole = 'concerns';
