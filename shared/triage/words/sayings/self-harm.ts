import type { SayingFamily } from './family.ts';

/** Hurting oneself. */
export const selfHarm: readonly SayingFamily[] = [
  {
    id: 'self-harm',
    level: 'worry',
    settles: true,
    sayings: `
on purpose ~ lose|says
not to cut|burn|hurt .. $|myself|again|tonight|right ~ hair|grass|feelings|corners
bang|banging .. my head ~ lol|haha|desk
want|need|desperate|urge|itching|crav* to cut .. bad|badly|right|again|myself|$ ~ hair|down|grass|ties|back|out|hours
swallowed|took some|few .. @meds .. to feel|forget|numb
make|making myself bleed
bang|banging|hit|hitting .. my head ... wall|pass|hurts|times|until ~ brick|lol|maths|accident
cut a? bit|little ~ grass|hair|hours|finger|sugar|back
pulls|pulling me ~ leg|aside|over|hair
used to self harm|cut|burn
made|make|making myself .. bleed|sick ... faint*|times|lunch|day|heart ~ travel|cook*
cut|wound .. not|wont stop .. $|bleeding
overdone it .. this time|cut|blood
did|done it with .. glass|razor|blade|scissors|knife|compass ~ cook*
need stitches ~ cook*|fell|accident|football
do cut
am|i|been|is|are|started|keep|keeps self harming|harm|harmed|injuring ~ years|ago|teenager|secondary
urge|urges to do it|that ... strong|back|again
self harm .. $|again|and|because|most|every|to|when|since|urges ~ teenager|school|question|never|no|not|scars|pupil|son|leaflet|ticked|volunteer|teach|lesson|people|child|childs|years
clean from self ... urge|urges|relapse|again
doing|did|done|do .. my|it|own .. stomach|chest|legs|arms|arm|wrists|thighs .. $|with|since|again|about|today|tonight|now|last|an ~ gym|physio|wax*|exercise|weights
went|go|gone|cut|cutting .. too|really|far|bit? .. deep ~ sea|woods|sleep|debt|end
blood .. all|on|everywhere|over ... bed|arms|arm|myself|sleeve*|shirt|sheets|deep|floor ~ nose|period|test|pressure|baby|birth|donor
not|wont|wouldnt .. stop|stopped bleeding ~ nose|period|gums
scissors|compass|box|cutter|glass|lighter|razor ... my|her .. arm|arms|leg|legs|chest|stomach|hand|wrists|skin|thigh ~ cook*|accident|hair|craft
gone|back|went|going|relapsed .. back? .. to cutting|hurting|harming|self|burning
not|cant|to|keep|need|cannot .. promise|stop|stopping ... hurt|hurting|cutting|stitches|pulling|burning|myself ~ hair|worry*|cry*|comparing|sick
swallow|swallowed|swallowing|swallows .. a|some|things|more .. battery|batteries|pins|things|blade|blades|pen|magnets|coins|glass ~ toddler|dog|baby|cannot|food
punching|punch|punched|hitting|headbutting .. walls|wall|door|doors ... hands|break|bleed|broke|gone|fingers|again|stop|until ~ ago|used|autis*
used to self harm ... again|started|back
self harm|harming|harmed|injure|injuring ~ people|leaflet|training|policy|teach|course|awareness|scars|volunteer|ward|pupil|secondary|teenager|teens|school|lesson|question|questions|son|daughter|form|ticked|box|never|no|not|client|assembly
started|start|begun|again|back|restarted self harm|harming|cutting ~ grass|hair|ago
i cut .. $|and|a|myself|when|because|again|last|every|to ~ grass|hair|hours|short|sugar|down|out|back|off|it|ties|corners|keys|finger|thumb|wood|meat|veg
i .. get|got|took|used|use|keep|have .. my|the|a .. razor|blade|blades|compass|scissors|knife|lighter .. out|and|to|on ... cuts|legs|arms|arm|leg|myself|skin|do|thighs|wrist|wrists|sleep ~ chef|beard|shave
do|did|done|doing .. my legs|arms|thighs|wrists .. $|with|again|last|when|at ~ gym|wax*|physio|stretch*
feel|feeling|want|need|urge like|to cut|cutting|hurt|hurting|harm ... $|myself|again|my ~ hair|down|grass|ties|back|out
my|the cuts|cut|wounds .. are|is|keep|getting|got|wont|will .. deeper|deep|worse|infected|stop|bleeding ~ budget|funding|council|benefit|pay|hours|finger|paper
scars .. and|all|over ... still|again|fresh|new ~ old|covered
cut|cutting|cuts|slash*|slic*|scratch*|burn*|carv*|stab*|bite|biting|bit|scald*|gouge*|gouging|claw*|stub*|hurt|hurting|harm*|injur*|hit|hitting|punch*|mutilat* .. my|own|up|the .. arm|arms|wrists|wrist|leg|legs|thigh|thighs|skin|stomach|hips|ankles|forearm|forearms|face|throat|neck|head ~ accident*|oven|kettle|cook*|gate|fence|cat|dog|sunburn*|eczema|psoriasis|rash|shav*|operation|pan|bread|ladder|work|garden*|bike|football|iron|fell|door|cupboard|itch*|glass|insect|gym|hob|baby|toddler|nan|son|surgeon|tongue|headache*|concuss*
cut|cutting|cuts|burn*|scratch*|bruis*|harm*|hurt*|punish*|injur*|bite|biting|bit|pinch*|slap*|punch*|hit|hitting|whip*|starv*|scald*|damag*|tortur*|mutilat* .. myself ~ accident*|oven|kettle|cook*|short|shav*|falling|gym|off|some|slack|football|lifting|fell|out|back|support|advice|help|rest|hair
i|started|been|keep|back|to|again|am cutting|cuttin ~ grass|hair|hours|back|down|out|benefits|hedge|carbs|smok*|drinking|costs|ties|meat|corners|bread|dairy
cutting|cut again|deep|deeper|because|helps|myself|most|every ~ grass|hair|hours|benefits|hedge|carbs|smok*|funding|pay|alcohol|gas|electric|signal|shaving|shave
fresh|new|deep|deeper|recent .. cut|cuts|burn|burns|marks|scars|wounds|scratches ~ benefit|hours|pay|funding|tax|car|council|carpet|bike|sofa
cuts|burns|marks|scratches|wounds|slashes .. on|up|down|all|over|across|along .. my|his|her|their .. arm|arms|leg|legs|thighs|wrists|body|stomach ~ insect|eczema|garden|cat|bramble|brambles|old
blade|blades|razor|razors|sharpener|compass .. in|to|on|under|from|out|taped|back|hidden|phone|bedroom|again|my|against ~ beard|skates|grass|mower|fan|shave|shaved|shaving|wiper|wipers|helicopter|legs|maths
urge|urges|urgs .. $|to|are|is|again|back|so|cut|hurt|harm|burn|jump|it|not ~ gambl*|smoke|smoking|drink|bet|buy|check|spend|wee|use|gone|clean*|eat|binge|wash|no
hurt|harm|kill|damage .. myself .. $|again|tonight|last|today|now|badly
done|did|do|doing .. something|anything .. stupid|silly|daft|drastic|bad|terrible|awful|regret|irreversible|myself|dangerous ~ fun|work|hair|fringe|never|online
until|till .. i|it|my|they .. bleed|bleeds|bled|bleeding|blood|bruise|bruises ~ hands|washing|clean*|nails
ligature|ligatures|ligatured|tying .. neck|$|again|tied
deliberately|purposely
eat|ate|eating|swallow* .. glass|mirror|batteries|pins|blades|soil|hair
cut|cutting|slic*|slash* .. again|relaps*|deeper|deep|too|last|tonight|every|because|to|when|myself|helps|is ... deep|night|again|stitches|numb|feel|cope|release|relief|pain|day|bad|bleeding|hide|hides
cut|cutting|cuts|cutted|slash*|slic*|scratch*|burn*|carv*|stab*|bite|biting|bit|scald*|pick*|gouge*|gouging|claw*|scrap*|scor*|pinch*|stubb*|hurt*|harm*|injur*|mark*|bleed*|sliced|sawing ... my .. own? .. arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|hips|body|ankles|forearm|forearms|tummy|belly|chest|knuckles ~ nervous|oven|fence
lighter|cigarette|cigarettes|iron|hob|fags|fag|boiling|straighteners|matches|hair-straighteners|aerosol|deodorant|eraser|rubber ... skin|arm|arms|myself|leg|legs|thigh|hand|purpose|wrist|out
swallowed|swallow|swallowing .. a|some|the|my|bits .. batteries|battery|blades|blade|glass|pins|coins|pen|nails|razor
did|done|doing|do .. it|something|that|my|old .. again|arms|legs|thighs|thing|wrists ... last|night|arm|arms|leg|blood|bleeding|hide|razor|bath|deep|deeper|blade|hurt|cut|myself|sleeves
ran|run|running out of .. arm|skin|plasters|space|bandages|room
picked|pulled|took|ripped .. cast|stitches|bandage|plaster|dressing .. off|out|again
tie|tied|tying|put things|something|it|stuff .. round|around .. my? neck ~ scarf|cold
`,
  },
];
