import { pattern, type WordPattern } from '../pattern.ts';
import { longGone, someone } from './pieces.ts';

const theirDeath =
  '(?:kill(?:ing)? (?:himself|herself|themselves|themself)|end(?:ing)? (?:his|her|their) (?:own )?life|tak(?:e|ing) (?:his|her|their) (?:own )?life|hang(?:ing)? (?:himself|herself|themselves)|jump|die|be dead|do it(?: again)?|end it(?: all)?|finish it|overdose)';

/** Somebody else who may end or harm their own life. */
export const someoneElse: readonly WordPattern[] = [
  pattern(
    'other-plain',
    'plain',
    `(?:he|she|they|${someone}) (?:\\w+ )?(?:is|are|s) (?:just )?(?:going|about) to (?:\\w+ )?(?:${theirDeath}|do something)|(?:said|says|saying|text|texted|told) (?:\\w+ ){0,3}(?:he|she|they) (?:is|are|was|were) going to ${theirDeath}|goodbye message|she is on the bridge|he is on the (?:bridge|roof)|got a (?:knife to|gun)`,
    {
      unless: 'die (?:even|soon of)|scared|terrified|worry|healthy|going to die and|lol',
    },
  ),
  pattern(
    'other-threatens',
    'plain',
    `(?:${someone}) (?:is |are |has been |keeps |was )?(?:threatening|trying|attempting|about|going|wanting) (?:to )?(?:jump|hang|kill (?:himself|herself|themselves)|kill me|kill us|kill the|kill mum|end (?:his|her|their) life|set fire|stab|shoot|strangle|overdose|take (?:an overdose|tablets|pills))`,
    {
      unless:
        'years ago|used to|film|game|goldfish|mum is going|mums going|when she sees|if (?:she|he) (?:sees|finds)|jump (?:ship|the queue|at)|kill the (?:mood|vibe|lawn)',
    },
  ),
  pattern(
    'other-worry',
    'worry',
    `(?:he|she|they|${someone}) (?:\\w+ ){0,4}(?:wants?|plans?|threatens?|threatened|threatening|talks?|says?|said|keeps saying|told|wrote|wishes|hopes) (?:\\w+ ){0,5}(?:${theirDeath}|better off dead|go to heaven|suicide|can not go on(?! (?:the|a|to|holiday))|better off without)|(?:tried|trying) to ${theirDeath}|(?:would|will) do it again|(?:she|he|they) can not go on(?! (?:the|a|to|holiday))|(?:has|have|had) (?:wrote|written) (?:letters|a note|notes)|would kill (?:himself|herself)|(?:he|she|they|son|daughter|husband|wife) (?:will|would) (?:\\w+ )?(?:kill (?:himself|herself)|end (?:his|her) life|hang|overdose)|better off dead|better off without (?:her|him)`,
    {
      unless:
        'to die all night|who want to die|say she would put|in the oven|dying is all|would jump at|fine now|married with|end it with|do it (?:again )?(?:for|with) me|will (?:jump|do it) (?:in|on|tomorrow|for)|says? (?:do it|it)|\\w+ will do it|\\w+ would do it (?:if|but)',
    },
  ),
  pattern(
    'someone-else-ends',
    'worry',
    `(?:${someone}) (?:\\w+ ){0,3}(?:is |has been |keeps |been |was |may be |might be |could be )+(?:\\w+ )?(?:suicidal|self harming|cutting|overdos\\w*|hearing voices telling|threatening (?:to|suicide)|saying goodbye|writing (?:letters|notes|a note)|talking about (?:dying|death|suicide|ending|not being))`,
    {
      unless: `report me|well now|(?:is|was) not|not suicidal|${longGone}|hospice|terminal|cutting (?:down|back|hair|grass|corners|out)|since|ok now|gran used`,
    },
  ),
];
