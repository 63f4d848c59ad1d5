/**
 * Words that are one slip away from a word of a saying and are words of their own: `kilt` is no misspelt `kill`. Those that people
 * write to a service like this one; a rare one that is missing here is read as its neighbour, which is seldom part of a saying.
 */
export const realWords: ReadonlySet<string> = new Set(
  `
accounts adults affair afternoons aged ambulances among anger ankle answers appointment argued army arrange arts babe
babes backs bags bailiffs bake baking ball band bangs banking banks bare barley barriers base bass bate bats batterys
beach beans beard bearings beast beatings beds beep beer begin believed bell below bench beta bets betting bids bikes
bills bins bird birthdays bitter blames blank blanking bleak bleeps blocks bloods bloody blown blues blur boat boats
bogs bolt bond bone bonus books boost booted boots bore bores boring bothers bowling brace brave breach bread breaking
breaks breathes bred breed breeding brill brings broken brought budgies build bull bully burst burying bust busy
butter buttons cafe cage cake calmed calms calving camp cancers cane cans caps carbs career carers carve cases cash
cause causes ceilings cello chair chance changes chap charged chat chats cheat check chem childrens chill china chips
chucked chucking circle circles clam clash cleaned cleaners cleaver clients clip closed closes coats code coke cokes
colleagues collections committee comms cone contract controller cooked cooking copd coped coping copy coroner cost
couch counter county couples court cousins crane creeps cried crossed cupboards cups curry cuter cyclist dado dairy
dancer dare data dated dates dawn deaf dean dear deaths debits debt deeps deleted dent devils devon diets difficulty
dine dined dinners dirt discharge dive divorced doctors donor dons dose doses downs drain draw drawers dreading dreams
dries drip dripping driver drives drowned drowns drug drying duck ducks dusk easter eighty engines envelopes evenings
ewes explodes faces fact fail failing falls fans fare farm farms fathers feast feds fees feet fell fights file filed
fill filled filling finance firearms fires firm fish fiver flag flags flap flaps flatmates flea flight flood floors
flop flying fogs fold folk fond foods fool foot forceps forgave forge fork freezer fret fridays fright fringe fryer
fuel fully fund funding funerals game gardens gasping gate gates gents girlfriends gland gods gold goner google gown
grade granddad granddaughters grandmas grandsons grans grass graze grew grill grounds grove guitars guns hall handed
handled handler handles hangings hangry hates hats heads heal heard hearings hearts heat heavens heed height hello
herd hers hill hives hoards hole homes hood hoops hoot hospitals host hostel houses hull hunt hurdle hurry husbands
idea ignored ignores info injury intent irons irony jealousy jinns jones jumper jumps jumpy kent killer kiln kilns
kinda kings kitchens kits knee knees knit knobs label labs lady lamps land lane lash lass lates laws laying leaking
leaning leap lease least lend lent lessons levels licking lied lifts lighters lights liked likes liking linen lines
link linked listens litter liver livers livings loaf loan loans lodgers lodging logging logs loose loser loss loud
loving luck lung male mamas mams managed managers mans mare mark marking marriages masking mass master maths meals
mediation meetings meets mend merry messed messing metal mice mick mild mile mill mines mini minuted mirrors misusing
moan moaning moans mole moles mommy mondays monkey months mood moon moors mope moping mores morn mothers moths motor
motorways mourning moves muck muddle mumps murders mush mute mutter nail named naps nearby needy nephews nest nick
nicked nicu nieces nighty nodes noises noisy noon nope nose noted nothings nudge nursed nurses office officers offices
opens oven pace pains paint painted pair pals paper parks partly parts passports pasta paste patients paying peas peep
peer pens pensions persons phones pieces pies pigs piles pillows pinch pine ping pinged pint pints pipe pips piss
pissed placed places plain plane planes planner plant plate play playing plays pleased plugs plus poet points poisons
policy polite poor posh poss poster posts pours pram prayer prepare prick print printed problems project promised pubs
puns pupils quad quid quite quiz race races racing rage rages raging raid rain rained rains raised raising range rant
rate rave recognised refuge refused regrets relationships releases remains rents replay reports resent resit resits
retch ribs rice rider rigs rise roads rocky role roofs rooms roped ropes rounds rows rubbed ruby sack sacked sake sale
sand save savings saws scale scalpels scam scans scar scares scaring scary schools scones score scout scouts scratched
screws seams seas seat seeds seek seeking seem sells sept sergeants serve services serving sets settle sewing shadows
shaky shape shared sharing shark sharp sharpened sharpeners sheds sheep shelf shell shift ship shipping shirts shit
shock shoe shoes shops short shotguns show showing shuts sides sigh signals signs simply sing sink sips sirs sitters
situations sixth size sizes skill skilled skills skint skip slack slam slams slaving slay sleepy slide slipped
slipping slot slower small smart smear smell snapped snapping snores snowed snuff soap socks soft sole somali someones
somethings sometime sore sorts soul sound sows spaces span spare spat specials speed spell spending spent spice spider
spill spin spitting split splitting spoil spoon sported spots squeeze stack stacked stacks staff stag stall star stare
stares stars starting stations stats stays steam steel stepdads steps stick stiff sting stitch stoke stokes stomachs
store story stout stove straightener strange straps straw streak streamed strike string struggled strung stubbed
students stuffs style subscription suicides summers sundays sung supervisors suppose swap swapping swear swearing
sweat sweet swelling swings switches swore tail talker tank tape teachers team teen teenage teenagers tent test tested
testing tests thanking thee thick thin though thousand threat threes thrill throats thursdays ticked ticket tidy ties
tights tile tiles tills timed timer toddlers toilets toll tonic tool torn tortured tough towel towers trackers trade
traits trans trap tray trees tricks troubles trucks true tuesdays tunnels tutors twin twinge twins type uncles
understands update upped urged user vests vets viva wage wagons waited waiter waits wakes wales wars wary washer
washes wasted wasting watches waters wave weapons wear wears weddings wednesdays weed weekends weep weeps weighs
weights weirdo welding well wept wheat wheelchairs wheels whens wheres whey whisky whiskys whites whits whose wide
widow wild wind windows wing winters wipe wipes wired wires wise wits wives wood word wore workers works worlds
worrier worries wren writers yeah years yous
`
    .trim()
    .split(/\s+/),
);
