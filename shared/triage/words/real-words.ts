/**
 * Words that are one slip away from a word of a saying and are words of their own: `bride` is no misspelt `bridge`. Found by going
 * through a list of the commoner words of British English (SCOWL, size 35), and in what people write to a service like this one; a
 * rare one that is missing here is read as its neighbour, which is seldom part of a saying.
 */
export const realWords: ReadonlySet<string> = new Set(
  `
aback abler abort abound absences abusers accidents accounts aced aces acids acre acres acrid acts adds adults aerosols
affair afternoons aged aglow aground aims alcohols ales alien aligns alike allay allays allot allows alloy alloyed alms
alter ambulances amid among amuse amused amuses amusing anger angers angle angles ankle annoys answers antic anythings
apes appointment apter arcs ares argued argues arid arises arks army arrange arrangement arranges arts ashed ashing
askew aspiring aspirins assaulter atone attach attached attaching attacker attics aunts avid await awaiting awake
awaking awes awry axes ayes babe babes babied babier babiest backing backs bade bagging bags bailiffs bailing baiting
baits bake baker baking balder bale baled bales balk ball ballet ballets band bandaged banding bangs bani banisters
banking banks banning bannisters bans banter bantered bantering banters barb barbiturate bard bards bare bared barer
barging baring bark barking barley barns baron barricade barricades barriers bars barter bartered bartering barters base
basements baser bashed bask bass basses bastards batch batched bate bathe bathes bathrooms baths bats batted batterys
battle battled battles baying bays beach bead beading beads beak beaks beaming bean beaning beans beard bearding
bearings bears beast beasts beater beatings bedrooms beds bedside beef beep beer bees beet beets befriend began begin
behinds beings believed believer believers bell bells belonging below belting belts bench bends bent bents beset besides
besting bests beta bets betted bettered bettering betters betting bettor bewaring bias bibs bide bides biding bids biked
bikes biking bile bills bind binds bins birch bird birthdays bitter blackmailer blacks blamed blamer blames blank
blanked blanker blankest blankets blanking blare blares blaring blaster blaze blazes bleak bleat bleating bleats bleeps
blend blending blends blessings blest blew blob bloc blocking blocks blocs blog blond bloods bloody bloom blot blown
blows blued bluer blues blur bluster blusters boar boas boat boating boats bobs bode boded bodes bogging bogs bolt bond
bondage bonds bone boned boney bonus bony booed bookend books boom boomed boon boor boos boost booted booth boots booty
bore bores boring borne bossed bossy botch bothers bottoms bough boughs bouts bowed bowling bows boxed boxer boxers
boyfriends brace bracing braid brains brainy braise braised braises braked brakes bran brash brat brats brave braving
brawn braying breach breaching bread breadth breaking breaks breathed breather breathes breaths bred breed breeding
breeds bricks bride brides bridged bridging bridle bridles brill brine brings brink briny brisk broiling broken broker
brood brook brooked broth brought brow brunch brunt buck budge budgies buds bugging build buildings bulk bull bulled
bully bums bung bunks buns buoy buoying buoys burdens buries burly burner burp burped burping burps burr burred burring
burrs burst burying bush busied busing bust busy busying buts butter buttered buttering butters buttery buttons buys
byte bytes cabinets cabled cables cabling cabs cafe cage cages cake cakes calf calfs caller callings callus calmed
calming calms calve calving camel cameo camp canals cancels cancers cane canes canker cannon cans canter capably cape
caper capes caps capsule capsuled captains captives carbs cared career carers caress carnal carp carps carriers cart
carts carve carves cased cases cash cashing cask caste casts cater cause causes caved caves caws ceased ceases ceilings
celli cello cells cent chains chair chance chanced chancing changes chant chanted chanting chap charcoals charged
charger charges charging chars chase chat chats cheapen cheat check checker cheeked cheeking cheeks chem chess chests
chic chick chicks chid childrens chill chimp china chink chins chips chirp chooses choosey choosy chop chord chores
chowed chowing chucked chucking chucks chunk circle circles clacked clam clams clan clanged clanging clans claps clash
clashing clasp clasps classy claws cleaned cleaners cleans cleanser clearer cleat cleats cleaver clients climber clip
clod clone closed closes closet clothe clothed cloths clove clover cluck clutter coal coasts coats coax code codes
coding coffees coffer coffins coiling coils coin coke coked cokes coking colds collapses colleagues collections colt
coma comas comb combing combs comet comets comings commandeer commanders commando commandos commend commended commending
commends commits committee comms compose composer composes composted cone cones confuse confuses cons consequence
contacts continued continues contract controller convince convinces cooing cooked cooking copd coped copes coping cops
copy cords core cored cores coring cork corn cornea corned corners cornet cornier corns coroner cost cots couch counter
county coupled couples coursed court courted courting courts cousins cove coves coveted cowered cowing cracker crackled
crafts crafty crane cranked crass crate craved craves craze crease creep creeps crest cribs cried crimes crises crisps
crops crossbows crossed crosser crossest crossings crowbars crows crushing crust cubs cues cull culling culls cults cums
cupboards cups curbed curd curds cure cured cures curled curried curries curry currying curse curses curter curved
cushions cute cuter cutters cuttings cyclist cyst czars dabs dado daemon dagger dairy dais daisy dally damaged damages
dame dams dancer dandy dangers dank danker dare daring dart data dated dates dawn dawned daze deader deaf deafer
dealings deals dean dear dearer dearth deaths debits debt debuts decade decides decisions decks decode decoded decoding
deed deem deems deepen deeps deer deers deft deleted deletes dent dents deodorants departs deplete deport depresses
depth deride derided deriding derision derive deriving deserved desired desires desks detergents determine determines
deterrent devices devils devise devon dial diced dices diets difficulty digs diked dikes dimes dims dine dined diner
dines dinned dinners dins dips directs direst dirt disappears discharge discharges discovery disinfectants disk disturbs
ditty dive dived dives diving divorced divorces doctors document doer doers doily dole doles doling dome domes domestics
doming donor donors dons doom dooms dope dopes doping dose doses dosing dote dotes doting dots doubled doubles doubly
doubting dour dove doves downing downs downy doze dozed dozens dozes dozing drab drabs draft drain draping draw drawers
drawings drawl drawling drawls dreading dreads dreams dreamt dreamy dregs dressings dried dries drifts drily drip
dripped dripping drips drivel driver drives drone droning drooled drooling droop droops droppings dross droves drowned
drowns drowsing drudged drug drums drunks drying drys dual duck ducks duding duds dues duet dune dunk duping dusk dyed
dyeing dyes dyking earths earthy ease eased easing east easter eater edged edger edges edgy edit edits eery efforts
eighteens eighth eights eighty ekes elbows electrocuted electrocutes elevens emit emits empress emptier empties endings
engage engages engines enmity enraged entice envelop enveloped envelopes envelops envoy erase erasers erases escapes
etch ether evenings evens event events eves evils ewes excepts excerpt existences exists exited exiting expects expert
exploded explodes explore externally extras eyed eying faced faces facet fact fade fads fail failing faints fake falls
fame fangs fans fantasied farce farces fare farm farms farther fasts fate fathers fats fatter faults faulty faze fears
feast feat feather feats feds fees feet feint feinting fell fellow fellows fells felts fenced fences fend fending fends
feted feud feuding feuds fibre fibs fiend fiends fifteens fifth fights figs figure figures file filed filing fill filled
filling filth finale finals finance financed findings fined finer fines fining finishes fins firearm firearms fired
fires firm firmed firms firs firsts fish fitful fiver fives fixes flag flags flak flame flap flaps flatmates flavour
flavours flaw flaws flea flee flesh flied flight flighty flings flint flips flit flits float floats flood floors flop
flour flow flung flux flying flyovers foam foams fogs foist foists fold folds folk folksy follower followings fond font
foods fool foot fora foray forceps ford forded fording fords fore fores forgave forge forged forger forges forgets
forging forgives forgo fork forked forking forks formed forming fort forte fortes forth forts forwards foul founds fount
fours foxed framed frames freed freedoms freeing frees freezer freezes fret fridays fried frieze fright frighting
frights fringe fringing frog frond fronts frost fryer fuel fuels fulling fulls fully fund funding funds funerals furl
furthers fused fusses futures gabbed gabs gags gain gale gales gallons gallops game gamed gamer gamest gape gapes
garaged garages garb garbage garbs gardens gases gashing gasping gate gates gauge gauging gavel gays gaze gazes gears
gees gems gene gents ghosts giant gibe gibes gibing gill gills girlfriends givens glade glads gland glassing glassy
gloss glow gluts goad gobs gods gold goner gong gonging gongs goods goody goof google goon gore gores gorge gorging
goring gouged gouges governments gown grabber grace grade graft grain gram grams granddad granddaughters grandmas grands
grandsons grans grants grape grass grassing grate graved gravel graven graver graves gravy graze grew grill grin grind
groan groin grooved grounds grove growl grows grub grubbed grubs grunt guards guitars gums guns gust gusts gutting gybe
hail hairs hairy hale haling hall halo halt halve halving hammed hammers hamming hamper hams hamsters handed handing
handled handler handles handsful hanger hangings hangry hangs happenings harasses harden hardier hardy hare hared harem
harems hares haring hark harked harking harks harp harped harping harps harry haste hated hates hating hats hatting
haven haves haying haze hazing headings heads heady heal healing heals heap heaping heaps heard hearings hearse hearth
hearts hearty heat heats heave heaved heavens heaves heaving heed heeding heel height heir heirs hello helm helms hemp
hems herb herbs herd herding herds hero heros herring hers hews hided highs hike hikes hiking hill hilts hims hind hinds
hinged hinging hint hippy hire hires hiring hiss hive hives hiving hoarder hoards hoarse hock hocks hoed hoeing hoes
hogged hole holed holes holing holy homed homes homey homie homing homy hone honed hones honing honk honks honours hood
hooding hoods hoof hoofs hoop hooped hooping hoops hoot hoots hopped hopping hops horde horded hordes hording horsed
hosed hoses hosing hospitals host hostages hostel hotels housed households houses hove hovel huger hull humane humans
humbler hundreds hungers hunk hunt hunted hunter hunting hunts hurdle hurling hurls hurray hurry hurtling husbands huts
icon idea ideal ideals identity ignored ignores ikon image imaged imagined imagines imaging implants impossibles
impossibly improves impulsed inching infect infects infested info inhale inhaled inhalers inhales injects injured
injures injury insect inserts insider insides inspects instruction insurances insure insuring intends intent intentions
interne interned internes invention inverting invisibly irons irony jacked jackets jealousy jest jests jeweller
jewellers jinns jinx joins joint jointing joker jokers jones joyed joying juiced juices juicy jumper jumps jumpy juts
keel keeling keels keen keening keens kegs kelp kent killer killings kiln kilned kilning kilns kilts kinda kinds kings
kink kinked kinking kinks kitchens kits knee kneed knees knifed knifes knit knits knob knobs knocker knowings knuckle
knuckled label labs lace laced lack lacked lacking lacks lade laded lades lady lager lags lain lair lakes lamb lame
lamer lames lamps lances land landlords lands lane lanes lapels laps lard lards laser lash lass lasts lates latex lath
lathe lather latter laud lauds launch laws laxative laxer layer laying leaded leading leads leaf leafing leak leaking
lean leaning leap leaping lease leases leasing least leaved ledger ledgers leer lefter lefts lend lens lent leper lept
lesion lessen lessons lest levee levels levers lewd libels lice lick licked licking lids lied lieu lifetimes lifts
lighted lighten lighters lights liked liken liker likes liking lilt lilts limb lime limed limes liming limits limps
linen liner lines linger linings link linked linking links lint lisp lisps listed listens litter litters littler liven
livens liver livers livest livid livings loader loaf loafed loafs loam loan loaned loans loaves lobe lobes lobs
locations lockers locket lodge lodged lodgers lodges lodging lofts lofty logger logging logs lone longed longings longs
loom loomed looming looms loon loons loop looped looping loops loose loosed loosing loot looted looting loots lope loped
lopes lops lorded lords lore loser loses loss loth lotus loud lounging louse lover lovers loving lowed lows luck lucked
lucking lucks lugs lumps lumpy lung lunging lurch lust lusts lute lynch mace maces machetes macing mads magnet makers
male males mamas mams managed managers manages mandolin mandolins mane manes mange manger mangy manly mans marches mare
mares mark marker marking marred marriages marries mars marts masking masks mass massage massaged massages massaging
massed masses massing mast master masters matched mated maths mating mats matt matte matted mattes matts maze mazes
meals mealy meanings meats medal meddled mediation medications meditation meek meetings meets melt melting mend mends
menus mere merry mesh messed messes messing messy metal metals mete metes meting mews mice mick mien mighty mike mikes
miking mild mile milks milky mill mime mince minds mined miner mines mini mink minks mint mins mints minuet minuets minuses
minuted minuter minutest mire mirrors miser miserly misers misled mist misted misting mists misused misuses misusing
mite mites moan moaning moans moat mobs mode modest moist mole moles moments mommy mondays monkey months mood mooed
mooing moon mooning moors moos moot mope moped moping mops mores morn mortgaged mortgages mortifies moss mosses moth
mothers moths motor motorways mourning mouths mover moves movie mowed mowing mows muck muddied muddle muddles mugs mulch
mumps munch murders muse mush musk muss mussed musses mussing musts musty mute mutes mutt mutter mutters myths nabs nags
nail named nape napes naps natty nays nearby nears neat neatly necks needled needling needy neglect nephews nest nets
nett newborns newer newsy newt newts niche nick nicked nicking nicu nieces nigh nighty nines nitrate nits node nodes
noes noised noises noisy noon nope nose nosed noses nosey nosy notching noted nothings notices noting novice nuder
nudest nudge nudges nuisances numbs nuns nursed nurses oars obeys obsesses odder odes office officers offices offings
oily okays olden omen onus opener openings opens ores otter otters ounce outs outsider outsides oven overbore overcome
overdo overdoing overdue overnights overrode overs oversight overt overtone overuse overused owed owls owns oxen pace
paced paces packer packers pacts pads pail pains paint painted pair palace palates pale paled pall palled palling palls
pals pampers panned panning pans pant panted panty paper parches pare pared parity parka parks parred pars parsed
parsing parson parted partly parts passer passes passports pasta paste pasted pasting pastors pasts pasty patched patent
patents pates patients patrol pats patting patty paunch paunches paupers paused pausing pawn paws payed payers paying
peaces peach peal peas pease peck pecked pecks peek peels peep peer pegs pelts pence penned pens pensions peopled pepped
pepping peps perk perked permanents permissions persona persons pert pest pests petrifies petting pews phones phoney
phonied phony photon photons physicals pianos picket pickets pickled picks picky pictured pieced pieces pierce piers
pies pigs pike piked pikes piles pilled pilling pillows pinch pinched pinches pinching pine pined pines ping pinged pink
pinked pinks pint pints pipe piped pips piss pissed pistols piston pitches pits pitting placed places plaice plaid plain
plains plane planed planes planets plank planked planking planks planner plant planter planters planting plants plastics
plate plated platforms platter platters play played players playing plays pleas pleased pleases pleasured pleasures pled
plied plopped plopping plugs plum plumped plus plush pockets poet poets pointer points poisons poke poled poles policed
polices policy polite poll polled polling polls polo pooped pooping poor pope pore pored pork port ported porting pose
posed posh posing poss possesses possessives poster postmen posts posy pots potted potting pours pout pouted pouting
pouts pram prayer preferably prefers premise prepare prepares prescriptions presences pretence prey preyed preying preys
prick pricked pries priests primate primates print printed prisoners prisons privater privatest privileged privileges
probable problems prod project projection promised promises prone proofs propel property prophets propped propping
prosper protections protects protest provably prying pubs puck pucks pulley pulp pulped pulping pulps pulsed pulsing
punned puns punting punts pupils pupped pupping pups purposed purposes pusher pushers pushy puss pusses putt putts
puttying quack quad quays quid quiets quilt quip quirk quite quits quiz rabbi rabbis rabbits race raced races racing
rack radiations radii radios rafter rafts rage raged rages raging rags raid raiding raids railways rain rained raining
rains raise raised raising rake raked rakes raking rally rams range rank rant rants rapid rapped rapping raps rapt rare
rared rares raring rasher rasped rasping rate rated rates rating ratio rave raved raves raving raze razed razes razing
reaches react reacted reacting readings readying realm reals realty ream reaming reams reap reaped reaping reaps rear
rearing rears recant recognised recorder recordings reds reed reeds reel refuge refuges refused refute refutes refuting
regain regal regent regrets rein reined reining relapses relationships released releases relent relied reliefs relies
relieve relieves relived rely remains remembers rend rending rends rents repay repent replay reports rescued rescuer
rescues resent reservoirs reset resists resit resits resolve resolver resolves resort responds rests retain retch
retched retching retort reuse reuses reusing revenged revenges revenue revolve revolved revolvers revolves ribs rice
riches ricing rider rids rife rifer rifled rifles rights rigs rile riling rims rind rinds rink rinks ripe riper rippled
rips rise riser rises risks risky rivers rivet roach roads roam roar robber robe robs rocks rocky rode roes role roofs
rook roommates rooms roomy root roped ropes roping rose rote rots rotund rouge roughs rounds rows rubbed rubbers rubier
ruby rues rugs ruing ruins rums rune runes rungs runt runts rust ruts sack sacked sacks sacred sacrificed sacrifices
sacs sadden safes sage sager sags sail sake sale sallow sallower sally salved salving sames sample sampler sand sanding
sands sane saner sang sank sapped sapping saps sash sashes satin save saver saves savings saviours savour sawed saws
sayings scab scabbed scabbing scabs scale scaled scalloped scalped scalpels scam scans scant scar scarce scares scarfed
scarfs scaring scarves scary scent schools scissor scold scones scoot scooting scoped score scorer scores scorned
scoured scout scouted scouting scouts scram scrams scrap scratched scratchy screwdrivers screws screwy scuff scurry seal
sealing seals seamed seams sear seared searing sears seas seat seating secrete secretes sect sections secured securer
secures seed seeding seeds seek seeking seeks seem seeming seep seeping seeps seer sells semen sensed senses sensing
sept sergeants sermons serve serviced services servile serving sets setting settle settler settles sevens sever sewing
sewn sews sexes sexing shack shacks shade shades shading shadows shadowy shaky shallow shallower shallows sham shamed
shames shaming shams shape shapes shaping shared shares sharing shark sharking sharks sharp sharpened sharpeners shave
shaved shaven shaves shaving shawl shear sheds sheen sheep sheer sheering sheers shelf shell shelling shied shift shin
ship shipping shire shirk shirts shit shock shod shoe shoed shoeing shoes shone shoo shooed shooing shoon shoos shoots
shopped shops shore shored shores shoring shorn short shorted shorting shorts shotguns shots shovel shovels show showers
showier showing showy shrank shred shrew shuck shun shunt shuts shying sicks sics sided sides sidle sifting sifts sigh
sighed signals signer signs silk sill sills silt silting silts simile simmer simplex simply sine sing singe singed sings
sink sinned sins sips sire sires siring sirs sited siting sitter sitters situations sixes sixteens sixth size sizes
skein skid skill skilled skills skim skins skint skip skirt skis skit skits skulk skulls skying slab slabbed slabbing
slabs slack slacked slacks slag slake slakes slaking slam slams slashing slat slats slaved slaving slay slaying slays
sled sleek sleeking sleeks sleeper sleepy sleet sleeting sleets slice slices slick slicked slid slide slily slim sling
slipped slipping slips slits slop slopped slopping slops slosh sloshed sloshes slot slotting slowed slower slows sluiced
slummer slush slut small smart smarted smarts smear smell smelling smit smite smites smock smocked smocks smoother
smothers smut snack snacked snacks snag snaked snakes snaking snapped snapping snaps snare snared snaring sneak sneaking
sneaks sneer sneering snide snip snitch snitched snitches snored snores snort snorted snot snout snouts snowed snows
snuck snuff snuffer soak soaking soap soaps soared soaring soars sobs socials socks sodden sods soft soils sole soled
soles soli solid solo solutions somali someones somethings sometime soot sopped sopping sops sore sorer sorest sorta
sorts soul sound sowed sowing sown sows spaced spaces spacial spade span spangled spank spare spared sparing spars spat
spate spay spaying spays spear spearing spears specials speck specking specks sped speed speeds spell spelling spending
spent spice spiced spider spill spin spit spite spites spits spitting splash splashed splashes spliced split splitting
spoil spook spoon spores sport sported spots spout spouted spouting spouts sprang sprig springs springy sprint sprung
spurred spurring squeeze squeezes stabled stabling stack stacked stacking stacks staff stag staging stags staid stains
stair stake staked stakes staking stale staled staling stall stalled stalling stamp stampede standings stank star starch
starched starches starching stare stared stares stark starred starring stars starter starting startled stated stating
stations stats stave staved staves staving stays steak steaks steam steaming steams steel steeling steels steep steeped
steeping steeps steers stem stemmed stems stepdads steps sterling stew stick stiff stills sting stirs stitch stitched
stockpiles stocks stocky stoke stokes stolen stoles stomachs stomp stomped stomping stomps stoned stoney stony stool
stoop stooped stooping stoops stopper store stored stores storeys storing stork stormy story stout stove stoves stow
stowed stows straddled straggle straggled straggler straggles straggling straightener straights strand stranded
stranding strands strange strangely straps straw stray straying streak streamed streaming streams strengths strew strike
string stripe stripes stript strode stroked strokes strove struck struggled struggles strung stub stubbed stubbing stubs
studding students stuffs stuffy stumped stumps stunk stupids style subscription subside suck suction suctioned sued sues
suffers suffocated suffocates suicides suing suite suites suits summed summers sundae sundays sundry sung suns
supervisors supervisory supple suppose supposes surer surf surge survives swab swabbed swabbing swabs swamped swamps
swan swap swapping swaps sway swaying sways swear swearing swears sweat sweep sweepers sweeping sweeps sweet sweets
swell swelling swept swerved swerves swig swill swine swings switcher switches swoon swords swore sworn swung tabled
tables tack tacked tacking tackle tacks tail taker takers talc tale tales talker tally tame tamed tames taming tamper
tank tanked tanking tanks tape taper tapes taping tapped tapping tars tart task tasked tasking tasks taxed taxes taxing
teachers teaches team teat teats teed teem teen teenage teenagers teethe televisions tempers temples tenants tent tented
tenth tenting tents terminals terribly terrifies test tested testing tests tethers thanking thaw thaws thee theirs theme
theses thick thickets thin thinning thins thirsty thong thongs thorough thou though thousand threat threes thrill
throats throb throbs throttles thrust thursdays thus tiara ticked ticket tickled tickles tided tidier tidies tiding tidy
tier ties tighten tights tilde tile tiled tiles tilling tills tilt timed timer timers ting tings tinkle tipping tire
tires toad toddle toddled toddlers toddles toed toiled toilets toils token toll tolling tolls tome tomes tomorrows tonic
tool toot toots topic topped toppling torched torches torching torn tortured tortures touchings touchy tough towed towel
towers towns tows toxin toying traced traces tracing trackers tract tracts trade traffics trail trails trait traits
tramp tramped trance trans trap trapper tray treed trees trek trick tricked tricking trickle tricks tries trifling
triggers trill trilling trim trio tripe tripped tripping trips troubled troubles trough truce trucked trucking trucks
true trued truest truing trunk trusts trusty tuba tubed tubes tubs tuck tuesdays tumours tune tuned tuning tunnels turf
turfed turfing turfs turkeys turner tutors twee twelves twin twined twines twinge twins twist twister type types udder
uncles uncomfortably understands unsafer untie update updates upped uppers urged urns usable user uses vain vanishes
varnish varnished vary veer veil veils vends vent verb vests vets viaducts vice vices viii violet visas vise vision
vista visualised visualises viva voiced wadding waded wades wads wafer waft wafted wafting wafts wage waged wager wagers
waggon waging wagons wags waif wail wailing wails waist waists waited waiter waits waived waiving waked waken wakes
wales walker walled walling wand wands wane waned wanes waning warding wardrobes wards warms warn wars wart warts wary
washer washes washings wasp wasted wastes wasting watches waters watery watt watts wave waver waves waxed waxes waxing
weapons wear wears weaved weaving weddings wedging wednesdays weed weeding weeds weekends weep weeps weer wees weighs
weights weighty weirdo welcomed welcomes welding well wells welt wept west whale wheat wheelchairs wheels whens wheres
whet whew whey whiled whiles whimper whimpered whimpering whimpers whine whir whisk whisker whiskered whiskers whisks
whisky whiskys whiten whiter whites whits wholes whore whose whys wide widow width wild wills wilt wily wince wincing
wind winding windows wined wines wing winging wining wink winking winner winnings wins winters wintery wipe wipes wired
wires wiry wise wises wisp wist witch witched witching wits wive wives wizes woes woks wood woody woofs woos word worded
wordy wore workers works worlds worm wormed worrier worries worsen worsts worthy woulds wove woven wreak wren wrest
wrests wriest wright wring writ writer writers writhe writhes writhing writings writs wrongs wrung xiii xviii xxiii
xxviii xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii yeah yearn years yesterdays yous zeros
`
    .trim()
    .split(/\s+/),
);
