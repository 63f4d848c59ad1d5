const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Groups of words that sayings name with `@`. */
export const groups: Readonly<Record<string, ReadonlySet<string>>> = {
  aim: list(
    'want wanting wanted going ready about need will shall must plan plans planning planned intend intending decided deciding try trying prepared determined desperate tempted have has mean meaning dying',
  ),
  wish: list(
    'want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping pray prays prayed praying rather beg begging ask asking asked long longing like love glad happy prefer crave dream deserve need ready should better',
  ),
  soon: list(
    'tonight tomorrow today soon now monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening midnight already shortly later once immediately christmas birthday anniversary week hour minute minutes',
  ),
  people: list(
    'mum dad mummy daddy parents nan grandad gran son daughter sons daughters kids kid child children boy boys girl girls lad lads baby husband wife partner boyfriend girlfriend brother sister brothers sisters family mate mates friend friends everyone everybody them him her they you people others world somebody someone',
  ),
  they: list(
    'he she they him her mum dad mummy daddy nan grandad gran son daughter stepson stepdaughter stepdad stepmum husband wife partner boyfriend girlfriend brother sister mate friend bestie uncle aunt auntie ex fiance fiancee cousin flatmate housemate roommate lodger neighbour carer man woman bloke guy someone somebody student pupil client tenant colleague nephew niece landlord boss teenager grandson granddaughter lad girl boy kid child patient parents family gang dealer',
  ),
  meds: list(
    'tablets tablet pills pill medication paracetamol paracetamols ibuprofen aspirin codeine co-codamol cocodamol codamol sertraline citalopram mirtazapine amitriptyline propranolol insulin morphine oramorph painkillers antidepressants sleepers diazepam valium tramadol methadone zopiclone pregabalin gabapentin capsules oxycodone fentanyl temazepam quetiapine olanzapine lithium venlafaxine fluoxetine blisters warfarin digoxin prescription packets boxes strips zopiclones zopis benzos xanax painkiller overdose',
  ),
  high: list(
    'bridge bridges viaduct overpass flyover cliff cliffs ledge roof rooftop balcony parapet railings carpark multistorey footbridge quarry window building scaffolding tower pier edge',
  ),
  water: list('river canal sea lake reservoir water loch weir dock docks estuary'),
  rails: list('tracks track railway rails train trains platform tube crossing tram'),
  traffic: list('lorry lorries truck bus car cars train trains traffic van motorway tube tram road'),
  sharp: list(
    'knife knives blade blades razor razors scissors scalpel glass sharpener craft penknife machete axe compass',
  ),
  hitting: list(
    'hit hits hitting beat beats beating beaten punch punches punched punching kick kicks kicked kicking slap slaps slapped slapping strangle strangles strangled strangling choke chokes choked choking batter batters battered battering attack attacks attacked attacking rape rapes raped raping abuse abuses abused abusing assault assaults assaulted hurt hurts hurting burn burns burnt burned stab stabs stabbed bite bites threw throws grab grabs grabbed headbutt headbutted shove shoves shoved push pushes pushed smack smacks smacked drag drags dragged molest molests molesting',
  ),
  us: list('me us him her mum them kids baby sister brother son daughter children nan my dad girls boys'),
  killing: list(
    'kill killing murder murdering stab stabbing shoot shooting strangle strangling poison poisoning smother smothering drown drowning batter hurt hurting harm harming attack attacking bottle',
  ),
  voices: list(
    'voices voice god allah jesus devil satan angel angels demons demon jinn spirits radio tv telly whispers whispering',
  ),
  number: list(
    'two three four five six seven eight nine ten eleven twelve 2 3 4 5 6 7 8 9 10 11 12 14 several few couple',
  ),
  many: list(
    '10 12 14 15 16 18 20 22 24 25 28 30 32 36 40 45 48 50 56 60 64 70 80 90 96 100 twelve fifteen sixteen twenty thirty forty fifty sixty hundred handful handfuls loads lots whole entire bunch all every too',
  ),
  loved: list(
    'mum dad mummy daddy parents nan gran grandma grandad son sons daughter daughters kids children boys girls lads baby husband wife missus partner boyfriend girlfriend brother brothers sister sisters family mate mates friends everyone him her auntie uncle',
  ),
  he: list(
    'he she they mum dad stepdad stepmum husband wife partner boyfriend girlfriend brother sister son daughter uncle ex carer man bloke family parents cousin landlord gang grandad fiance stepbrother lodger boys lads girls men fella dealers dealer boss neighbour mother father someone somebody who nephew in-laws grandson teenager',
  ),
};
