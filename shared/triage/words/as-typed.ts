/** What is meant, and how people type it: shortened, disguised, in dialect, by ear. One meaning a line. */
export const asTyped = `
a lot: alot
about: bout
abusing: abuseing abusin
abusive: abusiv
after: afta
again: agian agen
alive: alife
ambulance: ambo
and: n
anymore: nemore anymor
anyone: any1
anything: owt
are: r
are not: arent
be: b
beating: beeting
because: becuase cos
before: b4
being: bein
better: beter
bleeding: bleedin
boyfriend: boyf bf
can not: cant cannae canny
can not be bothered: cba
commit: comit
could: cud
could not: couldnt
cutting: cutin cuttn cuttin
dad: father
dead: ded deid
death: deth
did not: didnt
do: dae
do not: dont dnt dinnae dinna
doctor: docs
does not: doesnt
doing: doin
down: doon
drowning: drawning
dying: dyin diying dieing
ending: endin
every: evry
every time: everytime
everyday: evryday
everyone: evryone everybody
feeling: feelin felling
girlfriend: gf
going: goin gan
going to: gonna gunna gona gna finna gonnae
had not: hadnt
hanging: hangin
harmed: harmd
has not: hasnt
hate: h8
have: hav
have not: havent
have to: gotta
he is: hes
head: heid
herself: hersel
himself: himsel
hit: hitt
hits: hitts
hitting: hiting hitin
home: hame
hurt: hert hurtd
hurting: hurtin
husband: husban hubby
i: ah mi
i am: im ahm
i am going to: ima
i do not know: idk
i have: ive iv ahve
is not: isnt isnae
jumping: jumpin
just: jst jus
kid: bairn wean
kids: bairns weans
kill: kil
kill myself: kms ctb
kill yourself: kys
killing: killin kiling
knife: nife knive
life: lif lyfe
little: wee
live: liv
living: livin
love: luv
medication: meds
mum: mam mom mother
my: ma
myself: maself mysel myslef meself myslf mesel masel masell mysen
nan: nana granny
never: neva nvr
next: nxt
night: neet nite
no: nae
no more: nomore
nobody: no1 noone
nothing: nuffin nothin nowt
off: aff
on: oan
one: yin
out: oot
overdose: od overdoes
overdosed: oded
partner: partnr pardner
people: ppl peple
pictures: pics pix
pills: pill
planning: planing
please: plz pls
railings: railngs
ready: rdy
really: rly rlly
right now: rn
scared: scred scaird scard scarred afraid frightened terrified
self: slef slf
self harm: self-harm selfharm sh
self harmed: selfharmed
self harming: selfharmin selfharming
seriously: srsly
sertraline: sertaline
she is: shes
should not: shouldnt
someone: some1 sumone sumdy somebody sum1
something: sumthing
stabbing: stabing
still: stil
suicide: sucide suiside sewerslide
tablets: tabs tablet
that: dat
that is: thats
their: thier
them: dem
they are: theyre ther
think: fink
thinking: finking thinkin
this: dis
thought: thort
thoughts: thots
through: thru
to: fi
tomorrow: tmrw tmr tomoz tomoro tomorow tommorow tommorrow
tonight: tn tonite 2nite 2night
took: tuk
trying: tryin
trying to: tryna
forever: 4eva 4ever foreva
until: til till
voices: voises voice
want: whant wanting wnt wnat
want to: wanna wana wanner wannna
was: wos wuz
was not: wasnt wasnae
were not: werent
what: wot whit
what is: whats
when: wen
will not: wont wullnae willnae
with: wiv wif wae wi wid
would: wud
would not: wouldnt wudnt
wrist: rist
wrists: rists wrist
you: u
`;
