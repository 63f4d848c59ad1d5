/** Outward and inward code, or as much of them as there is: `ZA`, `ZA1`, `ZA1 1`, `ZA1 1AA`. */
const whole = /^([A-Z]{1,2})(\d[A-Z\d]?)(?: ?(\d)([A-Z]{2}))?$/;
const sector = /^([A-Z]{1,2})(\d[A-Z\d]?) (\d)$/;
const inText = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

/** A prefix in its one spelling (area, district, sector or unit), or undefined where it is none. */
export function postcodePrefix(text: string): string | undefined {
  const tidy = text.trim().toUpperCase().replace(/\s+/g, ' ');
  if (/^[A-Z]{1,2}$/.test(tidy)) return tidy;
  if (sector.test(tidy)) return tidy;
  const parts = whole.exec(tidy);
  if (parts === null) return undefined;
  const [, area, district, sectorDigit, unit] = parts;
  return sectorDigit === undefined ? `${area}${district}` : `${area}${district} ${sectorDigit}${unit}`;
}

/**
 * The parts a postcode lies in, longest first; a part is never cut: `ZA10` does not lie in `ZA1`. A London district
 * with a letter (`EC1A`) also lies in the district it was split from (`EC1`).
 */
export function partsOfPostcode(postcode: string): readonly string[] {
  const tidy = postcodePrefix(postcode);
  if (tidy === undefined) return [];
  const [outward = '', inward = ''] = tidy.split(' ');
  const area = /^[A-Z]+/.exec(outward)?.[0] ?? '';
  const undivided = /^[A-Z]+\d(?=[A-Z]$)/.exec(outward)?.[0];
  return [
    ...(inward.length === 3 ? [tidy] : []),
    ...(inward.length > 0 ? [`${outward} ${inward[0]}`] : []),
    ...(outward === area ? [] : [outward]),
    ...(undivided === undefined ? [] : [undivided]),
    area,
  ];
}

/** How fine a prefix is. */
export type PostcodeLevel = 'unit' | 'sector' | 'district' | 'area';

/** Of a prefix in its one spelling. */
export function levelOfPrefix(prefix: string): PostcodeLevel {
  const [outward = '', inward = ''] = prefix.split(' ');
  if (inward.length > 0) return inward.length === 1 ? 'sector' : 'unit';
  return /\d/.test(outward) ? 'district' : 'area';
}

/** A full postcode written somewhere in a text. */
export const postcodeIn = (text: string): string | undefined => inText.exec(text)?.[0];
