import { pattern, type WordPattern } from '../pattern.ts';
import { gap, medicines } from './pieces.ts';

/** Means at hand, a place, tablets or poison taken: plain, whoever took them. */
export const meansPlain: readonly WordPattern[] = [
  pattern(
    'means-saved',
    'plain',
    `(?:saving|saved|hoarding|hoarded|stash(?:ed|ing)?|collecting|collected|stockpil(?:ed|ing)) (?:up )?${gap(3)}${medicines}|${medicines} ${gap(2)}(?:stashed|saved up|hoarded|ready|lined up|in front of me|laid out)`,
  ),
  pattern(
    'means-in-hand',
    'plain',
    `(?:sat|sitting|here) ${gap(3)}with (?:a |my |all |the )?${gap(3)}${medicines}|${medicines} ${gap(3)}in my hand`,
  ),
  pattern(
    'means-tied',
    'plain',
    '(?:have|got|bought) (?:the|a|my) (?:rope|noose|razor|blade|gun|shotgun) (?:ready|in the|and i)|(?:shotgun|gun|rifle) .{0,60}(?:on|using it on) myself|tied (?:something|it|a rope|a belt|a scarf) (?:round|around) my neck|knife by my bed',
  ),
  pattern(
    'high-place',
    'plain',
    '(?:standing|stood|sat|sitting|i am|up|she is|he is) (?:up |out )?(?:on|at) (?:the |a |top of )?(?:the )?(?:\\w+ )?(?:bridge|roof|ledge|cliff|parapet|balcony|flyover)',
    {
      unless:
        'road|street|number|until|cyclist|club|roof terrace|buzzer|holiday|lovely|view|an hour last night|last night',
    },
  ),
  pattern(
    'going-to-jump',
    'plain',
    '(?:want|going|about|thinking of|will|ready|gonna) (?:to )?(?:jump|jumping|throw myself|throwing myself|step|stepping) (?:off|in front|from|under|out (?:of the window|in front)|the cliff|$)',
    {
      unless: 'shower|bus|joy|ship|bed|charity|high board|at the chance',
    },
  ),
  pattern('jump-wanted', 'plain', '(?:want|going) to jump$'),
  pattern(
    'crash-on-purpose',
    'plain',
    '(?:going|want|about|plan|planning) to (?:drive|crash) (?:my |the )?(?:car|van|bike)? ?(?:into|off|my|the)',
    { unless: 'test|lesson' },
  ),
  pattern(
    'overdose',
    'plain',
    '(?:i |have |has |had |just |she |he |you )?(?:took|taken|take|taking|had) (?:an |a )?(?:overdose|od)|(?:i|have|has|just|he|she|flatmate|i have) (?:just )?overdosed|overdosed (?:this|last|on|today|tonight|again|an hour)',
    {
      unless:
        'haribo|at 1\\d|of family|vitamin|training|naloxone|heroin and died|overdosed and died|brother|sister overdosed',
    },
  ),
  pattern(
    'too-many',
    'plain',
    `(?:taken|took|swallowed|necked|neck|downed|had|take|eaten) (?:way |far )?(?:all|too many|loads|a load|lots|a lot|handfuls?|a handful|a bunch|a packet|the whole|packets|a whole|about \\d{2,3}|\\d{2,3}|half a bottle|a bottle|the rest)(?: of)? ${gap(4)}(?:${medicines}|packet|packets|bottle)`,
    {
      unless:
        'for my back|cut down|late|with food|a day|\\d+ ?mg|years ago|should i take|doctor (?:said|told)|each day|every day|of sertraline$',
    },
  ),
  pattern(
    'about-to-take',
    'plain',
    `(?:going|about|want|gonna) to (?:take|neck|swallow|down) (?:them|all|every|the lot|my|a load|loads) ?${gap(4)}(?:${medicines}|$|after|tonight)`,
    {
      unless:
        'to take my (?:tablets|medication) (?:at|with|every|later|to the)|want to take my (?:tablets|medication)|take them (?:back|to|seriously)',
    },
  ),
  pattern(
    'poison',
    'plain',
    '(?:drank|drunk|swallowed|drinking) (?:some )?(?:bleach|antifreeze|anti freeze|weedkiller|weed killer|acid|white spirit|batteries)',
  ),
  pattern(
    'poison-drunk',
    'plain',
    '(?:drank|drunk|drinking|drink|swallowed|downed|sipped) (?:\\w+ ){0,5}(?:bleach|antifreeze|disinfectant|weedkiller|detergent|white spirit|drain cleaner|acid|screenwash|meths|perfume|mouthwash|petrol)',
    {
      unless: 'accident|toddler|dog|cat|fizzy|mouthwash as',
    },
  ),
  pattern(
    'taken-on-purpose',
    'plain',
    `(?:taken|took|swallowed) ${gap(6)}(?:on purpose|to sleep forever|hoping (?:i|to))`,
  ),
  pattern(
    'taken-something',
    'plain',
    '(?:he has|she has|he is|she is|son has|daughter has|they have) (?:taken|swallowed) (?:something|a packet|a load|all|loads|pills|tablets)|will not wake up properly|empty (?:packets|blister|bottles of (?:tablets|pills))',
  ),
  pattern(
    'took-the-lot',
    'plain',
    `(?:took|taken|swallowed|swallow|necked) (?:the (?:whole )?lot|them all|everything in the (?:cupboard|cabinet)|all of them|a lot of (?:tablets|pills|medication)|pills and (?:vodka|gin|whisky|alcohol)|(?:tablets|pills) with (?:vodka|gin|whisky))`,
    {
      unless: 'dentist|back to|to the tip|charity',
    },
  ),
];
