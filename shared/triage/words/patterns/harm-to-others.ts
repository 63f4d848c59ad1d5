import { pattern, type WordPattern } from '../pattern.ts';
import { gap, someone, soon } from './pieces.ts';

const hurtVerbs =
  '(?:kill|stab|murder|shoot|strangle|attack|smother|suffocate|batter|burn|drown|poison|throttle|hurt|harm|smash|hit|shake|drop|throw|push)';

const hurting =
  '(?:killing|stabbing|murdering|shooting|strangling|attacking|smothering|suffocating|battering|hurting|harming|shaking|dropping|throwing|pushing|hitting|drowning)';

const victims =
  '(?:him|her|them|someone|somebody|people|you|everyone|those|his|my (?:baby|kids|children|child|son|daughter|wife|husband|partner|girlfriend|boyfriend|mum|dad|boss|neighbour|brother|sister|stepdad|ex|mate|little (?:girl|boy)|family|flatmate|landlord)|the (?:baby|kids|children|neighbour|landlord|lad|man|woman|house)|this (?:man|baby))';

/** Somebody in danger from the writer, or from voices. */
export const harmToOthers: readonly WordPattern[] = [
  pattern(
    'intent-harm',
    'plain',
    `i (?:am |just |really |actually |have |still )*(?:want|going|planning|plan|about|ready|need|have|will|intend|think i have) (?:to |just |fucking |actually )*(?:kill|stab|murder|shoot|strangle|attack|smother|suffocate|batter|burn down|smash|poison|hurt|shake|drown|drop) ${victims}`,
    {
      unless:
        'drop (?:him|her|them|the kids|my (?:kids|son|daughter)) (?:off|at|to)|shoot (?:you|them|him|her) (?:a|an)|lol|haha|feelings|not want to',
    },
  ),
  pattern(
    'intent-harm-shared',
    'plain',
    `(?:going|want|gonna) to (?:kill|stab|shoot|murder|strangle|smother|burn) ${victims}`,
    {
      unless: `lol|haha|film|game|book|(?:he|she|they|mum|dad) (?:is|are|will|was) (?:just )?going to kill me|${someone} (?:\\w+ )?(?:said|says|say) `,
    },
  ),
  pattern(
    'will-kill',
    'plain',
    `i will (?:kill|stab|murder|smash|shoot|burn|strangle|hurt) (?:\\w+ )?(?:${victims}|skull|head|face)|smash (?:his|her|their) (?:skull|head|face)|burn (?:the|their|his|her) house down|someone is going to die`,
    {
      unless: 'lol|haha|dinner|kill it|if i',
    },
  ),
  pattern(
    'scared-to-hurt',
    'plain',
    `scared (?:that )?(?:i am going to|i will|i am about to) (?:\\w+ )?${hurtVerbs} (?:${victims}|my|the)`,
  ),
  pattern(
    'told-to-kill',
    'plain',
    '(?:told|tell|telling|tells|says|said) (?:me )?(?:i (?:have|need|must) to )?to kill (?:my|him|her|them|someone)|have to kill|must die',
  ),
  pattern('killing-soon', 'plain', `(?:kill|stab|shoot|murder) (?:him|her|them|my \\w+|someone) ${gap(4)}${soon}`, {
    unless: 'lol|haha|if i|mum will|dad will|late|could',
  }),
  pattern(
    'baby-plain',
    'plain',
    'take the (?:baby|kids|children) with me|(?:drop|drown|smother|hurt) (?:the|my) baby (?:\\w+ ){0,4}(?:on purpose|tonight|now)|in the bath on purpose',
  ),
  pattern(
    'thoughts-of-harm',
    'worry',
    `(?:thoughts?|thinking|think|fantasi[sz]e|fantasi[sz]ing|images?|urges?|feel like|dream|scared|impulse) (?:\\w+ ){0,4}(?:about |of |to )?(?:${hurting}|${hurtVerbs}) (?:${victims}|my|others)|want to (?:hurt|harm|smother|strangle|attack) (?:my|people|someone|him|her|them)|feel like hurting`,
    {
      unless: 'never act|would never|ocd|horrify|feelings|(?:his|her|their) feelings|do not want to hurt',
    },
  ),
  pattern(
    'thoughts-of-hurting',
    'worry',
    '(?:think|thinking|thoughts?|thought|dream\\w*|fantas\\w*|imagin\\w*|images?|urges?|feel like|want|wanting|visions?|obsess\\w*|scared of|worried about|frightened of) (?:\\w+ ){0,4}(?:hurting|harming|killing|stabbing|attacking|strangling|smothering|drowning|poisoning|shooting|abusing|beating up|murdering|punching) (?:children|kids|people|others|someone|somebody|him|her|them|my|the|a|strangers|women|men|everyone|animals)',
    {
      unless:
        'never (?:act|do)|would never|ocd|horrify|bad person|feelings|(?:his|her|their) feelings|film|book|game|career|my back|vibe|the mood',
    },
  ),
  pattern(
    'hurt-someone',
    'worry',
    'i (?:just |have |nearly |almost |even )*(?:hit|strangled|punched|slapped|shook|choked|pushed|kicked|bit|attacked|stabbed) (?:my |the |him|her|someone)(?:girlfriend|wife|partner|husband|boyfriend|son|daughter|baby|kids|kid|mum|dad|child|little \\w+|in front|yesterday|$)?',
    {
      unless:
        'punched (?:a|the) wall|walls?|pushed (?:the|my) (?:button|trolley|buggy|luck|deadline)|hit (?:the|my) (?:head|wall|bottom|target|brakes)|kicked the|pushed (?:my|the) (?:people|friends|boundaries)',
    },
  ),
  pattern(
    'scared-of-self',
    'worry',
    `(?:scared|worried|frightened) (?:of )?(?:what )?(?:that )?(?:i (?:will|might|may|am going to|could)) (?:do|hurt|lose control|snap|it again)|not trust myself|(?:lost it|do it again) (?:and|with)|throwing (?:him|her|the baby)|get it out$|set fire|fire to`,
    {
      unless:
        'my tent|at work|lose my job|do it (?:wrong|again in)|do badly|do not trust myself (?:to drive|to cook|with money)|fire to the bbq',
      evenNegated: true,
    },
  ),
  pattern(
    'near-harming',
    'worry',
    '(?:pillow|cushion|iron|hammer|knife|hands?) over (?:my|the|him|her|his)|over (?:him|her|them) with|images? of (?:putting|hurting|throwing|dropping|stabbing|smothering)|what if i (?:stab|hurt|drop|throw|smother|kill|lose it)|throw (?:him|her|it|the baby) (?:at|against|out|down)|squeezed (?:him|her|the)|too hard$|(?:risk|danger) to (?:children|kids|my (?:kids|children|family|baby))|before i do something|thoughts about (?:kids|children)|(?:put|ram|smash) (?:his|her|their) head|follow(?:ing|ed) (?:her|him) (?:to|home|from|around)|wait (?:in the car |outside )?(?:for her|for him|outside (?:her|his))|i wait in the car|on fire and|petrol (?:in|for|through|ready)|wanted it to spread|bit my (?:son|daughter|baby|child|kid)',
    {
      unless:
        'hiya|mat leave|start again|printer|toast|bbq|pick (?:her|him|them) up|guinea pig|petrol (?:money|prices|station)|i would never|the diet|on (?:instagram|facebook|twitter)|working too hard|trying too hard|too hard$.{0,3}work',
    },
  ),
  pattern(
    'baby-danger',
    'worry',
    '(?:drop|hurt|shake|shook|harm|smother|drown|leave) (?:the|my) baby|baby (?:is|was) (?:not really (?:mine|hers)|evil|possessed|the devil)|not really mine|evil spirit|take the baby with me',
  ),
  pattern(
    'beside-oneself',
    'worry',
    'baby has been swapped|(?:angels?|jesus|god|spirits?|dead people) (?:talks?|speaks?|say|says|are telling|told|talking|is telling)|(?:imposters?|impostors?)|hidden (?:all )?the knives|barricad\\w*|(?:messiah|crucified|chosen one|prophet)|transmitter|(?:not|has not|have not) (?:slept|sleeping|sleep) (?:\\w+ )?(?:for|in) (?:\\w+ )?(?:[3-9]|\\d\\d|three|four|five|six|seven|several) (?:days|nights)|stop the war|seeing (?:spiders|things|bugs|rats|demons|people who)|people who are not there|not there about',
    {
      unless:
        'syndrome|croup|teething|baby has|lewy|dementia|church|sermon|prayer group|imam|baby (?:is )?teething|newborn|twins|god (?:says|said) (?:to )?(?:love|forgive)|properly',
      evenNegated: true,
    },
  ),
];
