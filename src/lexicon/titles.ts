/**
 * Words that stand before a person's name, and nouns for the offices and trades by which persons are described.
 *
 * Compiled by hand for this project; licence Apache-2.0. All lower case, without the full stop of an abbreviation.
 */
export type Gender = 'f' | 'm'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Forms of address: before a name they say that it is a person's, and perhaps the gender. */
export const ADDRESS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    'mr mister sir lord herr monsieur señor senor signor prince king emperor sultan sheikh sheik father brother baron duke count friar rabbi imam pope',
  ).map((word) => [word, 'm'] as const),
  ...words(
    'mrs ms miss madam madame mme lady dame frau señora senora signora princess queen empress duchess countess baroness sister',
  ).map((word) => [word, 'f'] as const),
  ...words('dr doctor prof professor rev reverend hon honorable honourable st fr').map((word) => [word, null] as const),
])

/** Words of titles that mean one office, whoever holds it and however it is spelled. */
export const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
])

/** Abbreviated titles and what they stand for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  (
    'sen=senator;sens=senators;rep=representative;reps=representatives;gov=governor;govs=governors;lt=lieutenant;gen=general;col=colonel;capt=captain;maj=major;' +
    'sgt=sergeant;cpl=corporal;pvt=private;adm=admiral;cmdr=commander;cdr=commander;brig=brigadier;supt=superintendent;insp=inspector;det=detective;' +
    'pres=president;sec=secretary;amb=ambassador;atty=attorney;pm=prime minister;mp=member of parliament;mep=member of parliament;ceo=chief executive;' +
    'vp=vice president;cfo=chief financial officer;coo=chief operating officer;asst=assistant;dep=deputy;min=minister;spc=specialist;del=delegate;' +
    'cong=congressman;msgr=monsignor;fm=foreign minister;dir=director;chmn=chairman'
  )
    .split(';')
    .map((pair) => pair.split('=') as [string, string]),
)

/**
 * Nouns for one person by office, rank, trade or part played. Capitalised before a name they are its title; after
 * "the" they are a description. The value is the gender that the word gives away.
 */
export const ROLE_NOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(`
    activist actor administrator admiral adviser advisor advocate aide ally ambassador analyst anchor archbishop architect artist aspirant astronaut
    assemblymember assessor assistant associate attorney author ayatollah banker bishop biographer biologist blogger boss brigadier broker
    campaigner candidate captain cardinal caliph celebrity ceo chair chairperson chancellor chaplain chief citizen clerk coach co-chair co-author co-founder cofounder
    colleague colonel colonel-general columnist comedian commander commandant commentator commissioner comptroller conservative consultant contender contractor controller
    coordinator co-host co-owner coroner corporal correspondent councillor counsel counselor counsellor councilmember creator critic curator dean defector
    delegate democrat deputy designer detective developer dictator diplomat director doctor donor driver economist editor editor-in-chief educator elector
    emir employee engineer entrepreneur envoy executive expert farmer fighter filmmaker financier firefighter founder frontrunner front-runner general
    geologist governor governor-general guard head headteacher historian host hopeful imam incumbent independent informant inspector investigator investor
    journalist judge jurist justice lawmaker lawyer leader lecturer legislator libertarian lieutenant lobbyist magistrate major major-general manager marshal
    mayor mediator member meteorologist migrant minister ministry-spokesperson moderator mogul monarch musician negotiator neighbor neighbour nominee novelist nurse observer
    officer official operative opponent organizer organiser owner panelist parliamentarian participant partner pastor patient patriarch physician physicist pilot
    player poet policeman politician pollster pope populist preacher predecessor premier presenter president president-elect principal prisoner private producer professor prosecutor
    protester provost recorder psychiatrist psychologist publisher pundit rabbi rapper reader rebel refugee registrar regulator reporter representative republican researcher
    resident respondent reverend rival ruler running-mate scholar scientist secretary secretary-general security-guard senator sergeant sheriff singer
    socialist sociologist soldier solicitor source speaker specialist spokesperson staffer star statistician strategist student successor superintendent supporter
    surgeon surrogate survivor suspect teacher technician trader treasurer trustee tycoon undersecretary under-secretary veteran vice-president vicar victim viewer
    voter whip whistleblower winner witness worker writer youth operator owner-operator lead scientist nominee-elect chief-of-staff insider billionaire magnate
    taoiseach premier-designate trainer vice-chair vice-chairman vice-minister vice-chancellor adjutant marine cop insurgent convict defendant plaintiff applicant
  `).map((word) => [word, null] as const),
  ...words(`
    pontiff alderman anchorman assemblyman boatman businessman cameraman chairman churchman clergyman congressman councilman craftsman fisherman foreman gentleman helmsman guy brother father grandfather husband king man newsman
    nephew ombudsman policeman prince priest salesman serviceman son spokesman sportsman statesman uncle sultan boyfriend widower boy mullah emperor lord fireman frontman
  `).map((word) => [word, 'm'] as const),
  ...words(`
    actress alderwoman anchorwoman assemblywoman aunt businesswoman chairwoman congresswoman councilwoman daughter girlfriend grandmother heiress hostess mother niece nun
    policewoman princess queen clergywoman fisherwoman camerawoman forewoman sister spokeswoman stateswoman waitress widow wife woman lady girl servicewoman congresswoman comedienne empress
  `).map((word) => [word, 'f'] as const),
])

/**
 * Words that may stand inside a title before its noun: "former", "vice", "deputy", "defence". Lower case. A title
 * in front of a name is a run of these, state adjectives, organisations and role nouns that ends in a role noun.
 */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
    acting assistant associate attorney chief co crown current defence defense deputy district economic economy education elder energy environment ex executive
    exiled famed federal finance first fm foreign former general health high home homeland honorary house independent interim interior justice labor labour late
    lead leading legal legislative longtime long-time majority managing military minority national new newly-elected opposition outgoing party past
    police policy political polling permanent press presidential presumptive prime principal public rear regional republican democratic libertarian green
    retired right-wing left-wing senate senior south state supreme top trade transport treasury under vice veteran white incoming then-
    parliamentary congressional senatorial gubernatorial mayoral city county staff security affairs communications field campaign court relations media
    running spiritual elected conservative liberal progressive billionaire millionaire tv film football nobel media union church special task force research brigadier
    major lieutenant brig lt maj col commanding joint wing squadron rear vice fleet air navy army warrant petty master two-time longtime one-time onetime
    self-styled controversial prominent famous renowned conservative-leaning libertarian tea human rights
  `),
)
