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

/** Told of a time that is over. */
export const longGone =
  'when we were|used to|when i was|years ago|as a (?:child|kid|boy|girl|teenager)|(?:19|20)\\d\\d|dad is dead|he is dead|in prison|not any ?more|at university|at school|ex ?(?:husband|wife|partner|boyfriend)? did';

/** Before an act: going to, thinking of. */
export const threshold =
  '(?:going to|about to|want to|ready to|have to|need to|plan(?:ning)? (?:to|on)|thinking of|thinking about|think about|intend to|decided to|tempted to|might|will|would|could)';
