import type { SayingFamily } from './family.ts';

/** One’s own death, spoken of short of plain intent. */
export const ownDeath: readonly SayingFamily[] = [
  {
    id: 'own-death',
    level: 'worry',
    settles: true,
    sayings: `
killed|hung|hanged|suicide|overdose|life ... think|thinking|feel|want ... same
want|wanted ... and die ~ curl|embarrass*
bought|ordered|got everything i need ~ shop*|school|recipe|holiday|party
i am doing it on|this @soon ~ work|homework|assessment
if i had .. gun|pills|guts|courage|means|tablets|rope
it .. all? planned .. $|out|pills|tablets|rope|and ~ holiday|wedding|party|week|day|meals
paid|arranged|booked .. my .. funeral ~ plan|cover|scheme
will be gone .. by|before|soon|tonight|tomorrow .. @soon|then|weekend|$ ~ holiday|work|away|moved|appointment|home|he|she|they
waiting|wait .. until|till|for ... house .. empty|out|asleep|quiet
have|got everything ready ~ moving|baby|party|holiday|interview|school|move
looked|looking|checked|know .. up|at|when .. train|trains|tide|tides ... times|fast|through|come|go ~ work|holiday
worth more dead
worked|figured out how to do it|die|end|kill ~ homework|form|online|phone
look|looks|looked like an accident
found me ... blade|razor|rope|pills|tablets|unconscious|hanging|knife|noose|overdose
want|wanted|need|wish to die ~ embarrass*|laugh*|cringe*|he|she|happy|old|home
tried to end|kill it|my|myself .. last|this|yesterday|today|tonight|again|twice|on
i .. tried|attempted .. to? kill|hang|drown|end|take|suicide|overdose .. myself|my|it|tonight|today|last|this|yesterday ~ ago|years|when|teenager
^ kill me $
overdose|attempt|attempts .. worked|work .. ~ years
wish .. had|the|it|i .. worked|died|succeeded ~ tablets|medication|phone
exactly how .. i
end|ending myself
dead by .. weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|morning|christmas ~ he|she|lump|cancer|convinced|doctor
feel like dying ~ flu|hangover|cold|heart|panic|attack|when|covid|migraine|anxiety
when i do it $ ~ homework|form
everything i need to do it
spot .. picked out
taking|take .. the|my|these tablets|pills tonight ~ food|late
garage .. with .. engine
checking out for good
permanent kind|way|solution|sleep
planning|plan|planned|plans to .. kill|hang|drown|shoot myself
planning|plan|planned|plans to .. end|take my .. life
there is a plan $ ~ care|safety
tried twice|again|once|three|it ... month|week|night ~ call|ring|gp|phone|number|cbt|form|therapy|counselling|log|login|email|antidepressants|tablets
tie|tied it up .. in|to|round ... garage|loft|shed|beam|hold
if .. there|it was .. button|switch|pill
way out ... blame|nobody
driven|drove to .. reservoir|bridge|cliff*|coast|woods|quarry|moor ~ dog|walk|picnic|work|fish*
went|go|going|walked|drove|been .. to .. station|bridge|cliff|cliffs|tracks|railway|river|sea|reservoir ... end|die|jump|kill ~ dog|work|holiday
suicidal|suicidally ~ haircut|anyone|clients|patients|callers
suicidal .. thoughts|feelings|ideas|ideation|urges
suicide ~ bereave*|prevention|awareness|training|documentary|watch|squad|bomber|leaflet|poster|rate|film|book|died|death|dead|lost|loss|his|her|their|brother|dad|dads|mums|brothers|husbands|inquest|jury|lyrics|mission|anniversary|programme|charity|hotline|scene|storyline|note|talk|course
step|stepping|jump|jumping|walk|walking .. in front of .. the|a .. train|bus|lorry|car|traffic|tram ~ someone|man|woman|person|cyclist|he|she
finish|finished|finishing it .. weekend|week|tonight|tomorrow|this|last ~ homework|job|essay|shift|book|work
decided to? .. end|finish|do it|this|things ~ we|course|job|relationship|marriage|group|contract
strangle|strangled|strangling|suffocate|suffocating|hang|hanging|drown myself
step|stepping|stepped|walk|walked|jump|jumped out|off|in|into|onto ... railway|tracks|traffic|platform|train|lorry|cliff|bridge|sea|weir ~ someone|man|woman|person|kids|shepherd|holiday|work|dog|swim*|scared|ticket|coffee
just|keep|head|saying|think|thinking just? step|jump|go out|off|now
edge .. of .. the|a platform|pier|cliff|roof|bridge|water|quay|road
let .. @number|one|it .. go past|by
heart .. to|just|would? stop|stops|stopped .. tonight|please|beating|night ~ surgery|attack|hospital|paramedic*
sign .. form|something|it ... put down|gone|die|twice
how|ways .. people|others .. have done|did it ~ job|course|cope|coping
reading|read|looking up|about .. how|what|ways ... take|people|done|end|body
switzerland|dignitas ~ holiday|ski*|work|clinic|visit
want|wanted|need|sooner .. out .. of .. it|life|everything ~ job|marriage|relationship|flat|contract|house|town|hospital|course
not .. meaning|want|plan|planning|intend|mean .. on|to .. seeing|there being|see one ~ dentist|doctor|gp|him|her
which beam|tree|bridge|platform
bought|got|have|sorted what i need|needed ~ shop*|course|school
set up|all .. in the loft|garage|shed|barn ~ office|gym|studio|train
already know how
pact ~ friends|business|defence
doing it .. now|tonight|sorry|in|here|today ~ homework|work|hard|wrong|job|right|all|myself|shopping
what|when|how i .. would|will|could|might use|do|take .. and|to|it|them ~ homework|holiday|cook*
nearly|almost .. did|ended|jumped|done .. it|this|last|tonight|yesterday ~ homework|job|course|degree|form|finish*|laugh*|relationship
had a go|try at|of ending|hanging|killing
stomach pumped ~ years|ago|dog|child
drink|drinking|drugs|this will|to kill|death me|myself ~ job
own hand|hands ~ wash*|made
artery ~ clog*|heart|operation|stent|bypass|peripheral
courage to .. end|die|do|kill|jump|go|finish ~ speak|ask|apply|ring
kill|killing|killed|hang|hanging|hung|drown|drowning|shoot|shooting|gas|gassing|unalive|unaliving|off|offing|top|topping|smother|electrocute|poison|suffocate|strangle|choke|stab myself ~ laughing|saw|accident
end|ending|ended|take|taking|took|finish|finishing my|mine own? life ~ nearly|contract|ended
end|ending it|everything all|tonight|now|today|forever|once
do|doing|did myself in
commit|committing|committed|attempt|attempted|attempting suicide
jump|jumping|throw|throwing|chuck|fling|flinging|step|stepping|walk|walking|drive|driving|lie|lying|veer*|swerv*|steer*|run|running|fall|falling .. myself|out|the|my|car|van|straight|down .. off|front|under|into|over|onto .. of? .. a|the|that|an|my|oncoming|next .. @traffic|@rails|@high|tree|wall|oncoming|barrier|edge|water|sea|river|canal ~ lesson|holiday|swim*|dog|work|scared|fear|phobia|ship|fun|lovely|accident|tired|shop|fish*|stile|bike|picnic|nice|path|kayak*|fell|last|icy|drunk|cyclist|panic|boat|new|charity|bungee|skydiv*
overdose|overdosing|overdosed|overdoses|od ~ work|shift|attended|vitamin|training|naloxone|brother|died|lost|friend|death|his|her|library|caffeine|chocolate|haribo|sugar
unalive
slit|slitting .. wrists|throat|my
my|me own hand|hands ~ wash*|made
bleed|bleeding out ~ nose|freezing
no|only|another|the way out .. of|for|left|except|other|$ ~ flat|estate|car|job|building|tenancy|contract|loop
way i .. would|will|could|might do it
how|when|where i .. would|will|could|might do|die|go ~ homework|holiday|cook*|shop*
i .. decided|decide|resolved|determined .. $
inject|hang|drown|stab|shoot|gas|burn|poison|electrocute|suffocate|smother|strangle|choke|end|finish|kill|injure|kilt|top myself|meself ~ laughing|printer|talks|joke|joking
how many|much .. of? ... @meds ... kill|die|fatal|lethal|overdose|many|enough|end ~ headache|migraine|day|dog|cat|toddler|gp|mg|daily|pain|prescribed
least|less painful|pain .. way|ways|method|to ~ birth|labour
should|might|may end it|everything|things ~ relationship|boyfriend|girlfriend|marriage|him|her|he|she|job|contract
working|work|built|building|psyching .. up to it|doing ~ interview|phone|call|gym|run|talk
i am doing it $ ~ homework|form|work|job|course|housework|dishes|washing|cbt|degree|exam|online
when|once|after|soon ... i am ending|doing it ~ homework|form|washing|exam|job|online|relationship|course
next|third|second|last time .. i .. not ~ call|ring|appointment|order|cope|late|forget|bring
jump of|off .. the|a|this|our bridge|roof|balcony|cliff|flats ~ bungee|charity
`,
    unless: `
am|is|been killing myself to|at|for|with|over
`,
  },
  {
    id: 'close-to-it',
    level: 'worry',
    unwanted: true,
    sayings: `
bought|buying|ordered|got|keep .. rope|helium|blades|razors|charcoal|bleach|petrol|antifreeze|knife|machete|noose
it would .. be|hurt .. mercy|quick|painless|blessing|easy|easier|over|relief ..
going|gonna|will|must|want|ready|about|nearly|almost|tried|trying|gonnae|might|could|would|think|plan|if .. to? .. do|doing|done it .. ~ job|right|eat|food|binge|comfort|scroll|homework|form|garage|garden|paint*|decorat*|clear
helium|noose|ligature|fent|barbiturates|nembutal|pentobarbital|cyanide|antifreeze|viaduct|parapet|hosepipe|gallows|slurry|railings|hypodermic|nitrogen|ricin
multi storey|multistorey
stopping|stop|stopped|quit|refus* .. my|his|her|the .. dialysis|insulin|chemo|antipsychotics|clozapine|epilepsy|heart
in front of .. the|a .. 1|2|3|4|5|6|7|8|9|10|11|12|train|bus|lorry|tram|tube|wagon|express
use it .. on|tonight|now|me|myself|him
i attempted
`,
  },
];
