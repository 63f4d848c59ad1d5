/** UK mobile ranges (071–075, 077–079; Ofcom's National Telephone Numbering Plan), personal numbering and pagers left out. */
const ukMobile = /^\+447[1-57-9]\d{8}$/;
/** Ofcom's range of mobile numbers for drama. */
const drama = /^\+447700900\d{3}$/;

export const isDramaNumber = (number: string): boolean => drama.test(number);

/** Whether we answer texts of this number: premium and foreign numbers are where pumping earns money. */
export const isMobileNumber = (number: string, acceptDramaNumbers: boolean): boolean =>
  ukMobile.test(number) && (acceptDramaNumbers || !isDramaNumber(number));
