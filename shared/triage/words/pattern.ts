/**
 * One way in which danger is put into words. `plain` is intent, a plan or danger now, said straight out; `worry` is anything
 * else that a person should read soon.
 */
export interface WordPattern {
  readonly id: string;
  readonly level: 'plain' | 'worry';
  /** Tried on each clause after it was made regular (normalise.ts). */
  readonly find: RegExp;
  /** Where the clause shows that it means something else. */
  readonly unless?: RegExp;
  /** A clause that tells of long ago counts too. */
  readonly anyTime?: true;
  /** A `not` before it does not take it back. */
  readonly evenNegated?: true;
}

/** Pieces that patterns are put together from. */
export const gap = (words: number): string => `(?:[a-z0-9]+ ){0,${words}}`;

export const soon =
  '(?:right now|tonight|today|tomorrow|this (?:morning|afternoon|evening|weekend|week)|before my|after the exam|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|as soon as|when the kids)';

/** Ending one's own life. */
export const ownDeath =
  '(?:kill(?:ing)? myself|end(?:ing)? my (?:own )?(?:life|self)|end(?:ing)? myself|tak(?:e|ing) my (?:own )?life|hang(?:ing)? myself|unaliv(?:e|ing)(?: myself)?|commit(?:ting)? suicide|end(?:ing)? (?:it all|it tonight|things for good)|top(?:ping)? myself|do(?:ing)? (?:away with myself|myself in)|finish(?:ing)? myself(?: off)?|(?:drown|shoot|stab|gas|suffocate|poison|strangle|choke)(?:ing)? myself|(?:slit|cut)(?:ting)? my (?:wrists|throat)|overdos(?:e|ing)|jump(?:ing)? (?:off|in front|from|out of the window))';

export const someone =
  '(?:he|she|they|son|daughter|brother|sister|mum|dad|husband|wife|partner|boyfriend|girlfriend|friend|mate|neighbour|grandson|granddaughter|nan|gran|grandad|uncle|aunt|cousin|flatmate|lodger|student|client|tenant|lad|girl|boy|man|woman|carer|stepdad|stepmum|ex|family|everyone)';

export const medicines =
  '(?:tablets|pills|medication|paracetamol|ibuprofen|aspirin|codeine|co codamol|cocodamol|sertraline|citalopram|mirtazapine|amitriptyline|propranolol|insulin|morphine|painkillers|antidepressants|sleeping (?:tablets|pills)|heart (?:tablets|pills)|diazepam|tramadol|methadone)';

export const pattern = (
  id: string,
  level: WordPattern['level'],
  source: string,
  more: { unless?: string; anyTime?: true; evenNegated?: true } = {},
): WordPattern => ({
  id,
  level,
  find: new RegExp(`\\b(?:${source.replaceAll('$', '(?= ,|$)')})(?![a-z0-9])`),
  ...(more.unless === undefined ? {} : { unless: new RegExp(`\\b(?:${more.unless})(?![a-z0-9])`) }),
  ...(more.anyTime === undefined ? {} : { anyTime: true }),
  ...(more.evenNegated === undefined ? {} : { evenNegated: true }),
});
