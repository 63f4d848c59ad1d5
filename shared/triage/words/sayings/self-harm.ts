import type { SayingFamily } from './family.ts';

export const selfHarm: readonly SayingFamily[] = [
  {
    id: 'wounding-myself',
    level: 'worry',
    sayings: `
cut|cutting|cuts|cutted|slash*|slic*|scratch*|burn*|carv*|stab*|bite|biting|bit|scald*|pick*|gouge*|gouging|claw*|scrap*|scor*|pinch*|stubb*|hurt*|harm*|injur*|mark*|bleed*|sliced|sawing ... my .. own? .. arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|hips|body|ankles|forearm|forearms|tummy|belly|hips|chest|knuckles ~ accident|accidentally|oven|kettle|cook*|cooking|gate|fence|glass|cat|dog|sun|sunburn*|insect|eczema|psoriasis|rash|shav*|operation|pan|bread|ladder|work|gardening|rash|thorns|nail|mozzie|hives|bike|football|iron|nervous
cut|cutting|cuts|burn*|scratch*|bruis*|harm*|hurt*|punish*|injur*|stab*|bit|bite|biting|pinch*|slap*|punch*|hit|hitting|whip*|chok*|strangl*|starv*|scald*|damag*|tortur*|mutilat* .. myself ~ accident|accidentally|oven|kettle|cook*|short|shav*|off|falling|gym|laughing|pinch|doorstep|bath|lifting|fell|hair|running|football|job|swimmer|iron|slightest
cut|cutting|slic*|slash* .. again|relaps*|deeper|deep|too|last|tonight|every|because|to|when|myself|helps|is ... deep|night|again|stitches|numb|feel|cope|release|relief|pain|day|bad|bleeding|hide|hides ~ grass|hair|hours|benefit|benefits|pay|costs|funding|hedge|bread|alcohol|drinking|down|sugar|shaving|glass|work|carbs|hmrc
been|started|start|keep|kept|back|stop|stopped|restarted|relapsed|again|addicted|urge|urges|need|itching|wanting|want .. to|on|doing|with|into|at? cut|cutting|burning|scratching|harming|self-harming|carving ~ grass|hair|down|back|hours|smok*|hedge|sugar|alcohol|bread|meat|corners|carbs|calories|dairy|ties
self harm|harmed|harming|injury|injure|injuring|mutilat* ~ talk|leaflet|training|policy|teach|school|course|awareness|box|volunteer
fresh|new|more|deep|deeper|recent .. cut|cuts|burn|burns|marks|scars|wounds|scratches ~ benefit|hours|pay|funding|spending|tax|nhs|council|skid|school
cuts|burns|marks|scratches|wounds|slashes .. on|up|down|all|over|across|along .. my|his|her|their .. arm|arms|leg|legs|thighs|wrists|wrist|body|stomach ~ insect|eczema|garden|cat|bramble|brambles
arms|legs|thighs|wrists|arm|thigh|skin .. is|are|covered|full|all|bandaged|bleeding|wrapped|look .. in|of|with|from|under|a|mess|cut|cuts|ribbons|bandage*|scars|plasters|marks|fresh|slashed|red|burns ... ribbons|cuts|mess|sleeves|razor|again|myself|blade|blood|scars|plasters|fresh|hide|bleeding|bandage*|scratches|shreds ~ tattoos|eczema|psoriasis|rash|hives|sun|bruise|mosquito|fell|poison
long sleeves|jumper|hoodie|bracelets|sleeves ... hide|cover|so|nobody|see|heat|summer|arms|cuts|scars|marks ~ eczema|psoriasis|rash|tattoo*
hide|hiding|cover*|bandage* .. my|the|his|her .. cuts|scars|arms|marks|wounds|burns|sleeves ~ eczema|psoriasis|acne|tattoo*
pain|blood|bleeding|hurt|hurting|cut|cutting|razor|sting .. only|helps|makes|calms|release*|feel|relief|numb* .. thing|me|feel|something|it|way|alive|calm|real|better ~ nose|pressure|donate|giving|film
only|need|needed|want|have to|way|thing? .. feel|see|feeling|seeing .. blood|pain|something|bleed ~ better|better
days|weeks|months clean|free ... again|gone|last|night|relapsed|cut|slipped|broke|ruined ~ alcohol|heroin|gear|drugs|booze|weed
stitches|steristrips|steri|butterfly|bandage|plasters|gauze ... again|myself|hide|own|cut|arm|leg|last|deep|blade|did ~ operation|caesarean|section|birth|knee|surgery|tooth|fell|cesarean|dressing|c-section|playing|football
bang*|hit*|smash*|punch*|head-butt*|slam*|bash*|smack* .. my|myself|head .. head|face|fists|hands|fist|own|myself|against|in|knuckles|on|with ... wall|walls|until|hammer|door|again|floor|bleed|bruise*|stop|unconscious|out|desk|blood|myself|doors ~ accident|football|rugby|car|cupboard|gig|heading
lighter|cigarette|cigarettes|iron|hob|fags|fag|boiling|straighteners|matches|hair-straighteners|aerosol|deodorant|eraser|rubber ... skin|arm|arms|myself|leg|legs|thigh|hand|purpose|wrist|out ~ smok*|accident|accidentally|quit|shirt|clothes|kettle
swallowed|swallow|swallowing .. a|some|the|my|bits .. batteries|battery|blades|blade|glass|pins|coins|pen|nails|razor ~ toddler|dog|he|baby
insert*|push*|stuck|stick*|needle|needles .. pins|needle|needles|glass|paperclip|wire .. in|into|under|my ~ knit*|acupuncture|blood|flu|phobia
pull|pulling|rip|ripping|tearing .. my|out .. hair|nails|skin|teeth|eyelashes ... out|bleed|off|until ~ anxiety|hairdresser|dentist|stress
punish|punishing .. myself|my
until|till .. bleed|bleeds|blood|bled|pass|skin|bruises|bruise ~ laugh|laughing|fight|nose|wash
did|done|doing|do .. it|something|that|my|old .. again|arms|legs|thighs|thing|wrists ... last|night|arm|arms|leg|blood|bleeding|hide|razor|bath|deep|deeper|blade|hurt|cut|myself|sleeves ~ homework|test|course|shop
make|made|making .. myself .. sick|bleed|vomit|throw|purge|hurt ~ laughing|eat|go|tea|meals
razor|razors|blade|blades|sharpener|scalpel .. in|under|from|is|are|out|taped|back|hidden|phone|apart|case|again ~ beard|legs|skates|grass|mower|fan|shave|shaved|shaving|gillette|wiper
scars|scar .. new|fresh|more|every|again|run|count|match|running
purg*|laxatives|binge|fingers ... blood|every|after|ten|faint|day|twenty|fifty|bleed|sick|box|packet ~ netflix|series|tv|years|watch*
overexercis*|exercis* ... collapse|collapsed|faint|bleed
want|need|urge|urges|deserve|like|going .. to|hurt|pain ... hurt|harm|injure|punish|damage .. myself|me ~ not
danger|risk|hazard .. to|for .. myself|himself|herself|themselves|life
not|never trust*|safe .. myself .. tonight|alone|around|right|now|with|by|anymore|$|be|not ~ drive|money|cook|food|biscuits
cannot|not|unable|struggling|hard|able .. keep|stay|keeping|staying|be .. myself? safe|alive .. ~ bike|online|covid
do|doing|done .. something .. stupid|silly|daft|drastic|bad|terrible|awful|regret|irreversible|serious|to|myself|unthinkable|dangerous ~ fun|nice|work|hair|about|haircut|hair
scared|worried|frightened|afraid|dunno .. of|what|that .. i|myself|me .. will|might|may|would|do|am|could|capable ... do|myself|capable|to|hurt|next|alone|tonight|something|end ~ fail|lose|forget|wrong|cry|job|faint|drop|embarrass|late|pass|be|have|house|relapse|drink|smok*
only|just feel|am|felt .. real|alive|calm|something|better|human .. when|if .. bleed*|cut|hurt*|pain|burn*
ran|run|running out of .. arm|skin|plasters|space|bandages|room
one|another|more line|lines|cut .. a|every|each|for .. day|night|time|one ~ text|poem|code|queue|supermarket
skin|blood .. under my nails|floor
scratched|scratch|clawed|rip*|tore|peel*|pick* .. my|me .. face|arms|skin|legs|neck|chest .. off|raw|open|nearly|to ~ eczema|rash|psoriasis
hit|hitting|whack*|smash*|punch* .. my|me|own .. leg|legs|arm|head|face|hand|knee|thigh|thighs .. with|until|again|against|harder ~ accident|accidentally|ball|door|playing|branch|toe|off|table|desk|bumped|cupboard
punch*|headbutt*|kick* .. walls|wall|doors|mirror .. till|until|since|knuckles|blood|next|broke|bleed*|cannot ~ anger
done|doing|did .. my|me arms|legs|wrists|thighs .. again|in|out|last|with|bad|deep ~ gym|wax*
get|need .. stitches|stitched .. without|not|again|telling|knowing
saw|seen|noticed|asked .. my|about .. sleeves|arms|cuts|marks|scars|bandage|legs .. i|said|cat|lied|dad|mum|told
lock|locked|section|sectioned me .. up|away|someplace|somewhere|please .. ~ ago|years|was|he|in
cannot|not .. control .. it|myself|this|me .. do|hurt|gonna|going|someone|else ~ bladder|sugar|diabetes
do|dae me|myself or|and .. someone|somebody|him|her|others .. else?
on .. scale .. safe ... 1|2|3|4|one|two|three
leaves|leave|left .. marks|bruises|blood .. on .. myself|my|over|deep|then
deep|deeper|far .. last|tonight|this|again|too .. night|time|bleeding|stitches ~ sleep|breath|breathing|clean
gouge|gouged|peel|peeled|pull|pulled|rip|scoop .. my|it|them|the|an .. out|skin|eye|eyes|tooth|nail|nails|off ~ orange|potato|spuds|plaster|wallpaper
peel|peeling ... my|left|right arm|skin|arms|face ~ sunburn|burnt|sun
no|lost|not|without .. control .. over|of|left .. my|what|hands|myself|me ~ bladder|weight|dog|spending|sugar
given|gave|hand .. my|mum|wife|key|keys|sharps|knives|blades .. key|hide|hold|sharp|boot|keep ... know|where|safe|but|she ~ flat|house
sharp|sharps .. stuff|things|objects .. in|away|boot|hidden|out
stop myself .. longer|much|please|from|before|doing|again|$ ~ worrying|crying|eating|laughing|scrolling|checking|buying|thinking|drinking
someone|somebody|please|you|they should|must|need|has|please? .. stop|lock|hold|restrain .. me|us ~ text|texting|letters|emails|ring|hold|call
keep .. me|us .. talking|awake|busy|company|on .. until|till|til|line|phone|shop ~ warm
like a .. pull|magnet|itch .. ~ muscle
hold|holding .. breath|belt .. until|till|tight|belt|black
like|love|enjoy|miss being|to in|the .. hospital|casualty|a&e ~ work
picked|pulled|took|ripped .. cast|stitches|bandage|plaster|dressing .. off|out|again
broke|break .. it|my|own .. again|on|with|own .. step|purpose|hammer|door|arm|hand
drink*|swallow* .. ink|turpentine|turps|paint|soap|detergent|fluid|cleaner|conditioner|hairspray
salt|vinegar|bleach|lemon .. in|into|on .. cuts|them|ones|wounds|ones
full of blood
kettle|boiling|hot .. ... tipped|poured|lap|purpose|deliberately|skin|myself ~ baby|spilt|accident
deliberately|purposely|purpose ~ he|she|they|foul|annoy|late|ignor*|not|him
pull|pulling|pulled my|them teeth|tooth|nails|hair|toenails ~ dentist|music|rather
eat|ate|eating|swallow* .. glass|mirror|batteries|pins|blades|soil|hair ~ off
pins|needles|staples|wire .. under|in|into .. skin|arm|leg
hands|arms|knuckles .. are|is .. bad|mess|cut|bleeding|ribbons .. from .. glass|mirror|wall|walls|mirrors|blade
relapsed|slipped .. ... cut*|blade|blades|razor|harm*|burn*|clean ~ alcohol|booze|heroin|smok*
`,
    unless: `
cut|burnt|burned|cutting|scratched|hurt .. by accident
not|never|no|nothing .. self harm ~ again|stop|cannot|longer|tonight
at the barbers|hairdressers
`,
  },
];
