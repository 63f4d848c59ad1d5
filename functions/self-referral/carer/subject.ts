/** A referral and the carer's own contact, as a session holds them. */
export const subjectOf = (reference: string, fingerprint: string): string => `${reference} ${fingerprint}`;

export function readSubject(subject: string | undefined): { reference: string; fingerprint: string } | undefined {
  const [reference, fingerprint] = (subject ?? '').split(' ');
  return reference && fingerprint ? { reference, fingerprint } : undefined;
}

/** Codes and words of a carer have a count of their own: nobody can use up the person's by trying theirs. */
export const carerCodesOf = (subject: string): string => `carer ${subject}`;
