import type { SayingFamily } from './family.ts';

/** A body that fails, a mind that turns, care that stops. */
export const neglect: readonly SayingFamily[] = [
  {
    id: 'body-or-mind-fails',
    level: 'worry',
    sayings: `
baby .. not hers|mine|his|ours|real ~ name|surname|idea|cot
baby ... not .. look after|cope .. her|him|it|them|$ ~ childcare
not knowing|know who|where .. i|we|he|she am|are|is ... morning|yesterday|today ~ job|career|school
not knowing who|where .. i|we|he|she am|are|is ~ job|career
not eat .. or|and drink
seeing things .. that|not|there|and ~ glasses|differently|clearer|both
not|never feed|feeding|feeds|feed|wash|washing|change|changing|clean .. her|him|them|mum|dad|kids|baby|nan ~ breast*|cat|dog|mind|nappies
stopped|stop|quit drinking ... shaking|seeing|fits|shakes|hallucinating ~ ago|years|months
not .. slept|sleep|sleeping .. for|in .. @number .. nights|days ... voices|hear|hearing|walls|watching|after|god|kill ~ baby|newborn
weigh .. 4|5|6|four|five|six stone
fainting|faint|collapsing|collapse ... not eat|eating|eaten
not eat|eating|eaten ... faint|fainting|collapse|weak|dizzy
stopped|stop|off .. taking? .. my|his|her .. lithium|clozapine|antipsychotics|olanzapine|medication ... invincible|amazing|god|king|chosen|watching|voices|messages
people|they|someone|everyone|neighbours .. are|is .. following|watching|after|poisoning me ... kill|hurt|walls|get|want|poison
not know who i am or|where|today
not .. get out of bed ... feed|baby|kids|change|children ~ school run|work
street|streets|rough .. ... ending|die|kill|end
cold turkey|withdrawing|detoxing ... shaking|seeing|fits|sweating|alcohol
stopped eating .. $|completely|and|for|since|altogether|days ~ meat|sugar|bread|chocolate|gluten|dairy|junk|breakfast|out
nothing|never|barely .. eaten|ate|drunk|drank|eat|eating|drinking|food|had|drink|touched|kept .. or|anything|food|thing|for|since|in|any|drink|all|nothing|of ... days|day|week|weeks|fortnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|drunk|drank|water ~ meat|chocolate|alcohol|sugar|bread|dairy|beer|wine|vodka|takeaway|breakfast|lager|coffee|smoked|gluten|lunch
stopped|stop|quit|given|refus* .. eating|food .. and|or|drinking|altogether|completely|$|since|water ~ bing*|comfort|overeating|meat|sugar|bread|crisps|chocolate|gluten|dairy
stopped .. drinking .. water|fluids|anything|as|too|and ~ alcohol|beer|wine|vodka|coffee
living|surviving|live on .. water|coffee|gum|ice|nothing|air|juice|diet|tea|cigarettes ~ own|estate
pass|passed|passing|black|blacking|faint|fainting|collapse|collapsed|collapsing .. out|from|when|every|if|each|after|again|because ... stand|eat|eating|eaten|food|weigh|kg|stone|weight|hunger|starv*|laxative* ~ panic|heat|blood|needle*|pregnan*|gig
starv*|starving .. myself|himself|herself|to .. $|death|for|until|days|because|again|and ~ hungry|lol|dinner
baby .. is|not|was|are .. sent|mine|real|evil|devil|possessed|watching|swapped|human|cursed ~ love|due|planned|first|big
not .. washed|fed|changed|picked|bathed .. baby|myself|him|her|kids|babies|son|daughter .. for|in|since|today|all|up ~ car|dog|windows|holiday
not|nothing|no|stopped|refus*|without|hardly|barely|never|zero|nowt ... eat*|ate|food|drink*|drunk|drank|fluids|fluid|water|meal|fed ... for|in|since|days|day .. a|the|about|over|nearly|past|last? .. @number|days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fortnight|weekend
@number|several|couple|many days|weeks|week .. without|no|since|not .. eat*|food|drink*|water|ate|a|meal|eaten|had|drunk
no|only|hardly food|water|milk since|in .. there|sunday|monday|tuesday|wednesday|thursday|friday|saturday|last|house
`,
  },
];
