/**
 * Words by which a sentence shows that nobody speaks in it, though it is built like one in which somebody does. Written
 * for this project from general knowledge of English news style; Apache-2.0 with the rest. Lower case, all forms.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Things that carry words or figures and say nothing of their own. Documents (reports, letters, laws) do speak. */
export const THINGS = words(`
  boards tickets sign signs signpost signposts banner banners poster posters placard placards plaque plaques label labels sticker stickers badge badges
  flag flags shirt shirts t-shirt t-shirts cap hat mug tattoo graffiti graffito inscription inscriptions gravestone tombstone headstone
  clock clocks watch watches thermometer thermometers barometer gauge gauges meter meters scale scales dial compass speedometer odometer
  scoreboard scoreboards display displays sensor sensors timetable timetables calendar map maps receipt receipts menu wristband doormat mat
  wall walls door doors gate gates billboard billboards headline headlines caption captions title titles subtitle subtitles slogan slogans
  motto needle signboard nameplate phone phones telephone telephones pager alarm bell bells siren noticeboard blackboard whiteboard mug mugs
  cup packet packets box boxes bottle bottles tin tins jar jars can cans bag bags envelope envelopes banknote bracelet wrapper dashboard
  tachometer altimeter radar satnav navigator robot statue tombstone pillar milestone arrow arrows light lights traffic-light lamp indicator
  scarf jacket sweatshirt hoodie apron bumper windscreen windshield weathervane sundial stamp stamps price-tag gravestones tombstones`)

/** Things of which a body or its members may have the name: they carry a word or a figure, no clause. */
export const SIGNED = words(
  `ticket board screen screens coin coins ring tag tags chart cover counter medal monitor stamp`,
)

/** Those who put questions for a living. */
export const INTERVIEWERS = words(`
  interviewer interviewers reporter reporters journalist journalists correspondent correspondents moderator moderators presenter presenters
  host hosts anchor anchors newscaster questioner questioners quizmaster pollster pollsters caller callers interrogator interrogators
  heckler hecklers audience`)

/** Works whose people are made up. */
export const FICTIONS = words(`
  novel novels play plays fable fables legend legends opera operas myth myths ballad ballads saga sagas tale tales fairytale comedy tragedy
  melodrama operetta pantomime musical sitcom cartoon comic poem poems sketch`)
/** Works whose people may be real. */
export const STORIES = words(
  `film films movie movies book books story stories episode episodes chapter scene scenes act drama series verse`,
)

/** What is won, lost and played for. */
export const PRIZES = words(`
  goal goals ball penalty penalties corner corners title titles crown trophy trophies cup medal medals gold silver bronze set sets
  win wins victory victories record records wicket wickets try tries foul offside handball lead place places seat seats equaliser equalizer
  equalizers lives life victims game games match matches frame frames hole throne`)

/** What can be seen or had, but not said: objects of verbs that also report. */
export const TANGIBLE = words(`
  time seat seats chair chairs bench hand hands arm bed coffee tea lunch dinner breakfast supper soup meal meals food beer wine
  drink drinks taxi taxis cab cabs ball map maps watch watches clock door doors wall window sky screen screens button bell spot floor
  ceiling horizon camera cameras sea room rooms bus ship ships boat boats car cars truck trucks tank tanks train trains plane planes aircraft
  horse horses drummer soldier soldiers guard guards officer officers witness witnesses suspect suspects baker driver drivers man men woman
  women boy boys girl girls child children passenger passengers player players stage salt sugar milk
  pizza bread cheese meat fish milk cake cakes potatoes rice apples egg eggs steak sandwich sandwiches ice whisky vodka tobacco brother brothers
  sister sisters father mother son sons daughter daughters husband wife widow neighbour neighbours neighbor neighbors student students pupil
  pupils worker workers employee employees farmer farmers fisherman fishermen sailor sailors nurse nurses doctor doctors priest priests
  goalkeeper goalkeepers keeper keepers striker captain coach carpenter plumber butcher tailor clerk clerks porter porters
  drawer drawers pocket pockets key keys card cards passport passports face faces back teeth
  crack cracks hole holes scar scars wound wounds stain stains lightship
  teacher teachers teenager teenagers people residents tourist tourists shopkeeper waiter cook hill hills mountain mountains river rivers
  lake valley field fields tree trees road roads street streets village island islands coast shore cliff horizon cloud clouds star stars
  picture pictures photo photos photograph photographs painting box boxes bag bags gift gifts flower flowers
  flights flight tables table line lines page pages lane lanes runway tower house houses`)

/** Who and what is called without a word being reported. */
export const CALLED = words(`
  police ambulance ambulances doctor doctors nurse plumber brigade firemen firefighters fire guard coastguard election elections poll polls
  referendum vote votes ballot strike strikes meeting meetings session sessions summit conference ambassador ambassadors envoy envoys diplomats
  troops reserves reservists taxi cab helpline number mother lawyer witness witnesses roll halt truce parliament cabinet advisers aides in off
  up back`)

/** Those who fight, and what is fought over: "attacked the convoy" is no criticism. */
export const FIGHTERS = words(`
  army troops soldiers rebels militants gunmen fighters insurgents guerrillas jets drones warplanes planes helicopters tanks artillery forces
  militia militias militiamen navy warship warships pirates bombers attackers raiders rioters`)
export const TARGETS = words(`
  convoy convoys base bases town towns village villages city outpost outposts ship ships vessel vessels position positions checkpoint
  checkpoints barracks airfield airport harbour harbor port bridge depot camp camps hospital school market refinery pipeline plant troops
  soldiers patrol patrols tanker tankers boat boats border coast headquarters embassy consulate mosque church temple trucks tanks radar`)

/** Those who speak by a show of hands. */
export const VOTERS = words(`
  voters electorate jury jurors committee subcommittee parliament senate congress council assembly house chamber shareholders referendum
  plenary lawmakers legislators`)

/** What prints the words of others: "said the evening paper" under a headline. */
export const PAPERS = words(`
  paper papers newspaper newspapers magazine bulletin gazette weekly daily tabloid broadsheet page pages poster posters headline headlines
  edition editions leaflet flyer brochure programme program`)

/** What is asked for in passing. */
export const ASKED_FOR = words(
  `way directions time hand price help permission leave glass water bill light cigarette autograph salt coat key keys towel
  timeout time-out halt lawyer doctor ambulance taxi`,
)

/** What is written down of a thing. */
export const NOTED = words(
  `time number numbers name names address registration plate position speed temperature date hour`,
)

/** What is ordered in words: an order for goods has none of these. */
export const ORDERED = words(`
  review inquiry enquiry probe strike strikes attack attacks raid raids halt ban release return retreat audit recount freeze cut cuts closure
  sweep search arrest arrests trial ceasefire curfew lockdown boycott purge inspection inspections hearing hearings end stop
  quarantine evacuation airstrikes air-strikes blockade embargo mobilisation lockdowns patrols`)

/** Whom a house or an office asks to keep its rules. */
export const COMERS = words(`
  visitors guests customers passengers readers users patrons tenants drivers swimmers bathers travellers travelers shoppers diners patients
  parents pupils members residents cyclists walkers hikers campers skiers riders fans spectators applicants callers listeners viewers borrowers
  subscribers owners motorists tourists players employees students`)

/** What is told for the fun of it. */
export const TALES = words(
  `joke jokes story stories tale tales lie lies truth time fortune fortunes fib fibs anecdotes yarns difference`,
)

/** Words of consent and courtesy: "said no to the plan" reports an act. */
export const COURTESIES = words(`yes no goodbye good-bye hello thanks grace mass farewell sorry please cheese`)

/** Nouns that name something said: with one of them a verb like "issue" or "make" speaks. */
export const SAYINGS = words(`
  statement statements announcement announcements accusation accusations allegation allegations complaint complaints criticism criticisms claim
  claims comment comments remark remarks warning warnings threat threats promise promises pledge pledges vow vows call calls appeal appeals
  demand demands request requests question questions answer answers reply replies response denial denials apology apologies message messages
  letter letters note speech speeches lecture address testimony case argument arguments point points proposal proposals suggestion suggestions
  recommendation recommendations advice opinion report reports word words assurance assurances condolences congratulations praise rebuke
  condemnation endorsement tweet post column essay article op-ed interview declaration ultimatum admission confession explanation description
  assertion contention insistence objection objections protest charge charges attack attacks broadside tirade rant plea pleas news clear known
  public quote quotes quotation joke jokes dig digs oath account accounts verdict ruling conclusion finding findings prediction forecast
  estimate estimates disclosure disclosures summary briefing reference references tribute toast thanks greeting greetings insult insults`)

/** Verbs of speaking that the table of cue verbs does not hold. */
export const SPEAKS = words(`
  according castigate castigates castigated echo echoes echoed rubbish rubbished fume fumes fumed fuming rant rants ranted rail rails railed
  railing moralize extol extols extolled trash trashed trashing invoke invokes invoked referencing invoking echoing extolling alleging reference references referenced testify testifies
  testified testifying rule rules ruled stressed spell spells spelled lobby lobbies lobbied lambast ridicule sneer sneered scoff scoffed scoffs
  gush gushed gushes thunder thundered thunders boom boomed growl growled sigh sighed croak croaked grumble grumbled grumbles moan moaned
  moans whine whined lash lashed lashes trashes sing sings sang chant chants
  chanted cheer cheered boo booed sniff sniffed snap snapped quote quoted recite recited recites dictate dictated telegraph email emailed
  text texted phone phoned radio radioed cable cabled sign-off concur debate debated debates raise raises raised pontificate declaim
  enthuse enthused enthuses intone intoned opine opined advocate hark compliment complimented plug plugged tout touted badmouth
  disparage disparaged disparages malign maligned vilify vilified vilifies decry chide chided chides admonish admonished reprimand
  reprimanded scold rebuke upbraid reproach reproached commiserate sympathise sympathize certify certified attest attested attests
  brag brags bragged bragging fulminate fulminated fulminates vouch vouches vouched retweet retweeted retweets jab jabs jabbed spar spars
  sparred panned panning downplay downplays downplayed alert alerts alerted outspoken
  caricature caricatured characterise allude pontificates profess professed professes elucidate expound expounded`)
