import type { SayingFamily } from './family.ts';

/** Ropes, guns, blades and other ways, and looking them up. */
export const means: readonly SayingFamily[] = [
  {
    id: 'rope-gun-blade',
    level: 'worry',
    evenNegated: true,
    sayings: `
rope|noose|ligature|cable|flex|tow|dressing|bedsheet|sheet|cord|lead|wire|chain|belt|scarf|shoelace|laces|twine|baler|strap ... tree|beam|beams|rafters|loft|banister|bannister|neck|hook|knot|knots|ready|noose|door|shower|rail|tied|tie|boot|garage|barn|hang*|light|ceiling|tight|tighter|tightened|shed|attic ~ bag|dog|climb*|washing|boat|swing|electric*|phone|charger|wash*|christmas|parcel|sailing|fixed|loose|trousers|car|tie|kids|iron*
tie|tied|tying|knot|loop|looped|wrap|wrapped|pull|pulled|tighten*|put|wound|tested|test|practis*|practic*|try|tried|bought|got|cut .. a|the|my|it|something|some ... rope|noose|ligature|belt|scarf|cord|cable|sheet|sheets|wire|lead|tights|flex ... neck|around|round|up|tree|beam|ready|door|myself|hold|weight|end|$|boot|over|car|tonight|throat|me ~ dog|boat|washing|swing|parcel|climb*|trousers|work|iron*
around|round my|his|her neck|throat ... rope|belt|scarf|hands|cord|tie|tight|wire|bag|sheet|lead|tied|until ~ lump|cold|arms|necklace|medal|massage|physio
tied .. around|round .. neck|throat
learn*|practis*|practic*|youtube|googled|look* ... noose|knots|knot|hangman ~ scouts|sailing|climb*|tie|fish*
noose|ligature|gallows
beam|beams|rafters|banister|bannister|tree|hook .. hold|take|strong|bear|enough .. my|me|weight|enough
tree|spot|beam|place .. picked|chosen|chose|found|know|where|in|out|for ... out|mind|hang|die|end|do|it|go|me|buried|myself ~ christmas|live|job|work|college|uni|flat|climb|nursery
gun|shotgun|rifle|pistol|cartridge|cartridges|crossbow|revolver|twelve-bore|air-rifle|bullet|bullets|trigger ... cabinet|loaded|load|key|mouth|chin|head|barn|under|end|use|used|myself|out|temple|tempt*|pull|mind|beside|lap|look*|think*|clean*|quick|simple|easy|me|brain|thought|thinking|tonight ~ licence|license|clay|clays|shoot|game|games|afghanistan|iraq|ptsd|certificate|police|xbox|nerf|army|water|xmas|jump|raid|pointed
put a bullet
one bullet|shot .. would|do|all|enough
blow .. my|his|her .. head|brains|brain .. off|out ~ lol
@sharp .. to|against|across|on|in|over|near .. my|the .. wrist|wrists|throat|neck|arm|arms|leg|chest|skin|veins|heart|stomach|vein|thigh
@sharp ... bath|wrist|wrists|throat|vein|veins|drawer|pillow|hand|next|beside|bed|sleeve|hidden|hide|hiding|pocket|bag|skin|myself|slit|calling|ready|scared|look*|think*|tempt*|shake|shaking|grab* ~ cook*|chef|carpet|diy|model|kids|kitchen|craft|homework|cut|paper|sharpening|dishwasher|hair|lost|trolley|school|drawers|washing|wine|beard|maths
wrists|wrist|veins|throat|artery .. cut|slit|slash*|open|opened|slice*|deep|bleed*|think*|razor ~ sprain*|broke*|carpal|splint|blood|nurse|hurts|typing|sore
cut|cutting|slit|slitting|slash*|open|opening .. my|his|her|the .. wrist|wrists|throat|veins|neck|arteries
bleed|bleeding .. out|death|dry|everywhere|heavily|not|lot|cannot|stop ~ heart|nose|period|gums|bowel|piles|postnatal|coil|ulcer|freezing|birth|periods|month|landlord|me
bath .. of|full|with|water|red blood|razor*|toaster|hairdryer|blades|red
toaster|hairdryer .. in|into|bath
electrocut*
starve|starving|drink|drinking|drank|smoke|work myself|me to|until .. death|die|dead ~ work
drink|drinking|drank|using|drugs|heroin|gear|vodka|coke|spice .. until|so|hope|hoping|to|till|enough ... die|dead|kill*|not|never|wake|death|stop|end|over|unconscious|coma ~ sleep|numb|stop|drinking|well
hot shot|fatal hit|last hit
inject*|fix|hit|dose .. bigger|too|extra|double|all|enough ... purpose|end|die|not|care|wake|much ~ insulin
research*|google*|googling|search*|look*|read|reading|ask*|youtube|chatgpt|forum|forums|site|sites|internet|online|find|looking|studying|figured|learn*|know|knows|typed .. up|for|about|what|how|at|into|on|in|out|to|the|is|most ... painless*|quick*|ways|methods|method|lethal|fatal|overdose|overdoses|hanging|nooses|suicide|suicidal|die|dying|kill|poison*|suffocat*|end|bleed|drown*|dignitas|euthanasia|fall|survive|drop|jump ~ essay|novel|work|job|dissertation|documentary|course|film|film|dad|book|family|money|better|time|recipe|help|week|month|spider*|weekend|support|meet|weekend|cope|friend|relax|sleep|tenancy|contract|live|lives|insects
painless|quick|quickest|clean|easiest|simple|peaceful|fast way|ways|method|methods|end|death|exit|option ... die|go|end|out|do|of|kill|me|it|for|$ ~ lose|work|travel|train|shop|contact|cook|town|learn|money|car|park|gp|house
would|will it|does|do|is|does it|how|be .. hurt|painful|quick|painless|long|take|fast .. to|if .. die|hang|drown|jump|overdose|bleed|dead|fall|hanging|drowning|suffocate ~ he|she|tooth|lump|dog
dignitas|euthanasia|assisted .. me|i|dying|die|want|switzerland|for|could|please ~ law|bill|debate|mum|dad|dog|essay|vet|cat|dissertation|news
live wire|rail|cable ~ music
tie|tied|pull|pulled|round|around .. tighter|tight .. every|until|time|black|more ~ shoes
went|gone|going|go black|blue|purple|grey|numb .. for|bit|tonight|today|again|lips
lips|fingers|face going|gone|are|turning blue|purple|grey
bag|plastic .. over|head|panicked|ripped
hung|hanged|hang|hanging myself|masel|mesel
rail|rope|belt|branch|beam|hook snapped|broke|gave|came|slipped .. ~ train|delayed
live|real rounds|ammo|bullets|round
check|checked|test|tested|look|looked .. the|a .. beam|hook|rope|knot|branch|rail|bannister|banister .. will|would|could|hold|take|take|weight|strong
worked|know|knows|learnt|checked .. out|the|what .. times|timetable|tide|tides|schedule ~ work|bus|school
train .. not|does .. stop|here
fast|through|express train
not|never|just .. brake|steer|braking|steering|lift .. bend|cyclists|round|time|corner|wagon|lorry|wall|it ~ mot|lesson|repair|bike
boot|foot .. on .. accelerator|pedal|gas .. ~ lesson
everything|what|all .. i need .. came|online|internet|ready|here|arrived|tonight|bought ~ support|help|school|shopping
@sharp|sword|khukuri|kirpan|dagger .. at|to|on|against .. my own? .. throat|neck|heart|wrist
shotgun|gun|rifle|cartridge .. ... light|dawn|decided|last|me|first|far|barn ~ licence|clay|raid
got|get|gotten .. far|close|near .. as .. chair|rope|edge|door|bridge|rail|bottle|note
dug|dig|digging .. it|a|my .. grave|hole|long .. me|man|enough ~ garden|pond|allotment
slurry|silage|grain|combine|pto .. pit|tower|bin ... in|go|jump|fall ~ repair|work
in front of .. a|the .. wagon|bus|train|lorry|tram|truck ~ stood|queue|telly
cry for .. lift|help .. quarry|bridge
captive bolt|humane|killer
lay|laid|lie|lying .. on|down .. the|on line|tracks|track|rails|road|motorway ~ sofa|phone
@sharp|mandoline|stanley .. ... purpose|skin|elbow|arm|inside|deep ~ cook|dinner
cleaning|loading|polishing|oiling .. the|that|my .. rifle|gun|shotgun|revolver
potassium|insulin|morphine|propofol ... inject*|nights|myself|kept|ward
took .. off .. coat|clothes|shoes|jacket ... cold|snow|tops|gully|gulley|water|hypo*
blizzard|snow|frost|cold .. ... no .. coat|shoes|shelter ~ school
how deep|high|cold|fast .. is|the|does .. ~ sleep|snow|bath|broadband
cannot|not swim .. so|need|deep|much|river|water ~ lesson|lessons|learn
take .. my .. belt|laces|shoelaces|razor|blades|knives|cord .. ~ security
door|coat hooks|hook ... alone|belt|rope|not
steppin*|step|stepped .. back|off|out .. ... nobody|foreman|edge|scaff|admire
drug|drugs|medicine cupboard|cabinet|trolley|count .. ... wrong|missing|key|mine|hugged
dispensary|theatre|pharmacy|ward ... keys|potassium|insulin ... nobody|myself|tonight
`,
    unless: `
he|she|brother|dad|friend|son|mum|uncle|sister .. hung|hanged himself|herself
cooking|kitchen|shaving|gardening|diy
gun|shotgun licence|license
knife and fork
fairy lights
end of my rope|tether
`,
  },
];
