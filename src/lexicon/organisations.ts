/**
 * Bodies that reports name without saying what they are, and the words by which the names of others are known.
 *
 * Compiled by hand for this project; licence Apache-2.0.
 */
export interface Organisation {
  readonly name: string
  /** Other names and abbreviations, as printed. */
  readonly aliases: readonly string[]
}

/** name | aliases by semicolon */
const ROWS = `
White House|The White House
United States Department of Defense|Pentagon;Department of Defense;Defense Department;US Department of Defense;U.S. Department of Defense;DoD;DOD
United States Department of State|State Department;Department of State;US State Department;U.S. State Department;Foggy Bottom
United States Department of Justice|Justice Department;Department of Justice;US Department of Justice;U.S. Department of Justice;DOJ
United States Department of the Treasury|Treasury Department;Department of the Treasury;US Treasury;U.S. Treasury
United States Department of Homeland Security|Department of Homeland Security;DHS;Homeland Security
United States Department of Education|Education Department;Department of Education
United States Department of Energy|Energy Department;Department of Energy
United States Department of Labor|Labor Department;Department of Labor
United States Department of Agriculture|Agriculture Department;Department of Agriculture;USDA
United States Department of Commerce|Commerce Department;Department of Commerce
United States Department of Veterans Affairs|Department of Veterans Affairs;Veterans Affairs;VA
United States Department of Health and Human Services|Department of Health and Human Services;HHS
United States Congress|Congress;US Congress;U.S. Congress;Capitol Hill
United States Senate|Senate;US Senate;U.S. Senate
United States House of Representatives|House of Representatives;US House of Representatives;U.S. House of Representatives;US House;U.S. House
Supreme Court of the United States|US Supreme Court;U.S. Supreme Court
Federal Bureau of Investigation|FBI;F.B.I.
Central Intelligence Agency|CIA;C.I.A.
National Security Agency|NSA;N.S.A.
National Security Council|NSC
Internal Revenue Service|IRS;I.R.S.
Environmental Protection Agency|EPA;E.P.A.
Food and Drug Administration|FDA
Federal Reserve|Fed;The Fed;Federal Reserve Board
Federal Communications Commission|FCC
Federal Election Commission|FEC;F.E.C.
Federal Aviation Administration|FAA
Federal Emergency Management Agency|FEMA
Securities and Exchange Commission|SEC
Immigration and Customs Enforcement|ICE
Drug Enforcement Administration|DEA
Secret Service|US Secret Service;U.S. Secret Service
National Aeronautics and Space Administration|NASA;Nasa
Centers for Disease Control and Prevention|CDC
Transportation Security Administration|TSA
Congressional Budget Office|CBO
Government Accountability Office|GAO
National Guard|
United States Army|US Army;U.S. Army
United States Navy|US Navy;U.S. Navy
United States Air Force|US Air Force;U.S. Air Force;USAF
United States Marine Corps|US Marines;U.S. Marines;Marine Corps;US Marine Corps;U.S. Marine Corps
United States Army Europe|US Army Europe;U.S. Army Europe;USAREUR
United States European Command|US European Command;U.S. European Command;EUCOM
United States Central Command|US Central Command;U.S. Central Command;CENTCOM
Joint Chiefs of Staff|
Republican Party|GOP;G.O.P.;Grand Old Party;The GOP
Democratic Party|
Republican National Committee|RNC;R.N.C.
Democratic National Committee|DNC;D.N.C.
Green Party|
Libertarian Party|
Tea Party|
National Rifle Association|NRA;N.R.A.
American Civil Liberties Union|ACLU;A.C.L.U.
National Association for the Advancement of Colored People|NAACP;N.A.A.C.P.
Planned Parenthood|
Human Rights Watch|HRW
Amnesty International|Amnesty
Greenpeace|
Transparency International|
Freedom House|
Black Lives Matter|
Ku Klux Klan|KKK
Clinton Foundation|
Trump Organization|
Heritage Foundation|
Brookings Institution|Brookings
Cato Institute|
RAND Corporation|RAND;Rand Corporation
Chatham House|
Carnegie Endowment for International Peace|Carnegie Endowment
Center for American Progress|
Atlantic Council|
Pew Research Center|Pew;Pew Research
Gallup|
Quinnipiac University|Quinnipiac
Rasmussen Reports|Rasmussen
YouGov|
Ipsos|
AFL-CIO|
National Football League|NFL;N.F.L.
National Basketball Association|NBA;N.B.A.
Major League Baseball|MLB
National Hockey League|NHL
NCAA|N.C.A.A.
Wall Street|
Goldman Sachs|
JPMorgan Chase|JPMorgan
Wells Fargo|
Bank of America|
Morgan Stanley|
Deutsche Bank|
Google|
Apple|
Microsoft|
Amazon|
Boeing|
Airbus|
Lockheed Martin|
Raytheon|
General Motors|GM
Ford Motor|
ExxonMobil|Exxon Mobil;Exxon
Walmart|Wal-Mart
Gazprom|
Rosneft|
Lukoil|
Huawei|
Samsung|
Toyota|
Volkswagen|VW
Siemens|
Saab|
Tesla|
Uber|
Al-Qaeda|al-Qaeda;Al Qaeda;al Qaeda;al-Qaida;Al-Qaida
Islamic State|ISIS;ISIL;Daesh;IS;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant
Taliban|The Taliban;Taleban
Hamas|
Hezbollah|Hizbollah;Hizbullah
Fatah|
Palestinian Authority|
Palestine Liberation Organization|PLO
Muslim Brotherhood|
Boko Haram|
Al-Shabaab|al-Shabaab;Al Shabaab;al-Shabab
PKK|Kurdistan Workers' Party
YPG|
Free Syrian Army|FSA
IDF|Israel Defense Forces
Mossad|
Knesset|
Shin Bet|
State Duma|Russian State Duma;Duma
Federation Council|
FSB|Federal Security Service
SVR|Foreign Intelligence Service
GRU|
United Russia|
Verkhovna Rada|Ukrainian Parliament;Rada
Bundestag|German Bundestag
Bundesrat|
Bundeswehr|
Christian Democratic Union|CDU
Christian Social Union|CSU
Social Democratic Party|SPD
Alternative for Germany|AfD
Bundesbank|
National Front|
En Marche|
Labour Party|Labour
Conservative Party|Conservatives;Tories
Liberal Democrats|Lib Dems
Scottish National Party|SNP
UK Independence Party|UKIP;Ukip
Democratic Unionist Party|DUP
Sinn Féin|Sinn Fein
House of Commons|
House of Lords|
Bank of England|
MI5|
MI6|
GCHQ|
Scotland Yard|Metropolitan Police;Met Police
Foreign Office|
Home Office|
Ministry of Defence|MoD;MOD
Storting|Stortinget
Riksdag|
Folketing|
Sejm|
Seimas|
Saeima|
Riigikogu|
Law and Justice|PiS
Fidesz|
Syriza|SYRIZA
Five Star Movement|
Justice and Development Party|AKP
Republican People's Party|CHP
Syriac Military Council|
Houthis|Houthi movement
Lok Sabha|
Bharatiya Janata Party|BJP
Indian National Congress|
Communist Party of China|Chinese Communist Party;Communist Party
People's Liberation Army|PLA
Kuomintang|KMT
African National Congress|ANC
Liberal Democratic Party|LDP
Doctors Without Borders|MSF;Médecins Sans Frontières;Medecins Sans Frontieres
Save the Children|
Oxfam|
Syrian Observatory for Human Rights|
Sinopec|
United States Department of Transportation|Department of Transportation;Transportation Department
United States Department of the Interior|Interior Department;Department of the Interior
United States Department of Housing and Urban Development|Department of Housing and Urban Development;HUD
United States Agency for International Development|USAID;US Agency for International Development;U.S. Agency for International Development
Office of Management and Budget|OMB
Department of Government Efficiency|DOGE
Bureau of Labor Statistics|BLS
Census Bureau|US Census Bureau;U.S. Census Bureau
Customs and Border Protection|US Customs and Border Protection;U.S. Customs and Border Protection;CBP
United States Coast Guard|Coast Guard;US Coast Guard;U.S. Coast Guard
National Transportation Safety Board|NTSB
Federal Trade Commission|FTC
National Institutes of Health|NIH
National Oceanic and Atmospheric Administration|NOAA
National Weather Service|
Defense Intelligence Agency|DIA
Defense Advanced Research Projects Agency|DARPA
North American Aerospace Defense Command|NORAD
United States Cyber Command|US Cyber Command;U.S. Cyber Command
United States Special Operations Command|SOCOM;US Special Operations Command;U.S. Special Operations Command
United States Africa Command|AFRICOM;US Africa Command;U.S. Africa Command
United States Indo-Pacific Command|INDOPACOM;US Indo-Pacific Command;U.S. Indo-Pacific Command;US Pacific Command;U.S. Pacific Command
United States Space Force|Space Force;US Space Force;U.S. Space Force
Committee to Protect Journalists|CPJ
Reporters Without Borders|Reporters sans frontières
International Rescue Committee|
Norwegian Refugee Council|
Danish Refugee Council|
World Vision|
World Wildlife Fund|WWF;World Wide Fund for Nature
Friends of the Earth|
Extinction Rebellion|
Fridays for Future|
White Helmets|Syria Civil Defence
Open Society Foundations|
Bill and Melinda Gates Foundation|Gates Foundation;Bill & Melinda Gates Foundation
WikiLeaks|Wikileaks
Bellingcat|
Southern Poverty Law Center|SPLC
Stockholm International Peace Research Institute|SIPRI
International Institute for Strategic Studies|IISS
Royal United Services Institute|RUSI
Council on Foreign Relations|CFR
Center for Strategic and International Studies|CSIS
Institute for the Study of War|ISW
German Marshall Fund|
European Council on Foreign Relations|ECFR
Levada Center|Levada Centre;Levada
Johns Hopkins University|Johns Hopkins
SpaceX|
OpenAI|
Nvidia|NVIDIA
Intel|
IBM|
Oracle|
Facebook|
Meta Platforms|
Twitter|
YouTube|
Instagram|
WhatsApp|
TikTok|
ByteDance|
Alibaba|
Tencent|
ZTE|
Xiaomi|
Foxconn|
TSMC|
Sony|
Nokia|
Ericsson|
Kaspersky Lab|Kaspersky
Pfizer|
Moderna|
BioNTech|
AstraZeneca|
Johnson & Johnson|
Sinovac|
Sinopharm|
Bayer|
Monsanto|
BP|
Royal Dutch Shell|Shell
TotalEnergies|
Chevron|
Equinor|Statoil
Saudi Aramco|Aramco
Rosatom|
Roscosmos|
Rostec|
Rosoboronexport|
Sberbank|
VTB|
Naftogaz|
Ukrenergo|
Energoatom|
Credit Suisse|
UBS|
HSBC|
Barclays|
BNP Paribas|
Société Générale|Societe Generale
Citigroup|
BlackRock|
Lehman Brothers|
Moody's|
Fitch Ratings|Fitch
Standard & Poor's|Standard and Poor's
Lufthansa|
Ryanair|
Air France|
British Airways|
Malaysia Airlines|
Germanwings|
Aeroflot|
Maersk|
Rheinmetall|
BAE Systems|
Northrop Grumman|
General Dynamics|
General Electric|
Kongsberg|
Rolls-Royce|
Bombardier|
Embraer|
Renault|
Stellantis|
BMW|
Daimler|
Mercedes-Benz|
Nissan|
Honda|
Hyundai|
Wagner Group|Wagner;Wagner PMC
Security Service of Ukraine|SBU
National Anti-Corruption Bureau of Ukraine|NABU
Azov Regiment|Azov Battalion;Azov Brigade
Right Sector|
Party of Regions|
Servant of the People|
Opposition Bloc|
Batkivshchyna|
Investigative Committee|Russian Investigative Committee;Investigative Committee of Russia
Roskomnadzor|
Russian Orthodox Church|
Anti-Corruption Foundation|FBK
Islamic Revolutionary Guard Corps|Revolutionary Guards;Revolutionary Guard;IRGC
Quds Force|
Guardian Council|
Popular Mobilization Forces|PMF;Hashd al-Shaabi
Kataib Hezbollah|
Peshmerga|
Kurdistan Regional Government|KRG
Kurdistan Democratic Party|KDP
Patriotic Union of Kurdistan|PUK
Syrian Democratic Forces|SDF
Syrian National Coalition|
Nusra Front|al-Nusra Front;Jabhat al-Nusra;Al-Nusra Front
Hayat Tahrir al-Sham|HTS
Ahrar al-Sham|
Palestinian Islamic Jihad|
Likud|
Yesh Atid|
Shas|
Haqqani network|
Tehrik-e-Taliban Pakistan|TTP;Pakistani Taliban
Lashkar-e-Taiba|LeT
Jaish-e-Mohammed|
Pakistan Tehreek-e-Insaf|PTI
Inter-Services Intelligence|ISI
Aam Aadmi Party|AAP
Rajya Sabha|
Awami League|
National League for Democracy|NLD
Tatmadaw|
Pheu Thai|
National People's Congress|NPC
Politburo|
Democratic Progressive Party|DPP
FARC|Revolutionary Armed Forces of Colombia
ELN|National Liberation Army
Zanu-PF|ZANU-PF
Movement for Democratic Change|
Economic Freedom Fighters|EFF
Lord's Resistance Army|LRA
Rapid Support Forces|
Tigray People's Liberation Front|TPLF
European People's Party|EPP
Brexit Party|
Reform UK|
Plaid Cymru|
National Health Service|NHS
Crown Prosecution Service|CPS
Electoral Commission|
National Crime Agency|NCA
National Rally|Rassemblement National
La France Insoumise|France Unbowed
Les Républicains|
Podemos|
Vox|
Lega|Northern League
Forza Italia|
Brothers of Italy|
Freedom Party|FPÖ
Austrian People's Party|ÖVP
Party for Freedom|PVV
Sweden Democrats|
Danish People's Party|
Finns Party|True Finns
Civic Platform|
Golden Dawn|
New Democracy|
PASOK|Pasok
Jobbik|
Georgian Dream|
United National Movement|
Peoples' Democratic Party|HDP
Nationalist Movement Party|MHP
Federal Intelligence Service|BND
Federal Constitutional Court|
Federal Criminal Police Office|BKA
Robert Koch Institute|RKI
Free Democratic Party|FDP
Bank of Japan|BOJ
People's Bank of China|PBOC
Bank of Russia|Central Bank of Russia
Eduskunta|
Althing|
Nobel Committee|Norwegian Nobel Committee
`

function organisationOf(row: string): Organisation {
  const [name = '', aliases = ''] = row.split('|')
  return { name, aliases: aliases === '' ? [] : aliases.split(';') }
}

/** Every body of the table. */
export const ORGANISATIONS: readonly Organisation[] = ROWS.trim().split('\n').map(organisationOf)

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A capitalised name that ends in one of these is an organisation's: "Harbour Trade Union". Lower case. */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
  academy administration agency alliance army airlines airways assembly association associates authority bank board brigade
  broadcasting brotherhood bureau cabinet caucus center centre chamber charity church club coalition college command commission
  committee company congress consortium corporation corp council court department directorate embassy enterprises
  federation firm force forces foundation front fund gazette group guard herald holdings hospital inc incorporated industries initiative
  inspectorate institute institution journal laboratories league legion ltd llc llp ministry mission movement navy network
  news newspaper office orchestra organisation organization pac parliament partners partnership party police post press project
  registry reserve resources review school secretariat senate service services society studio studios syndicate systems task
  team technologies times tribune tribunal trust union university watch weekly workers campaign gmbh plc
  compact pact today courier examiner chronicle telegraph bulletin dispatch observer guardian inquirer
  archdiocese diocese synod constabulary magazine radio television tv observatory regiment fleet squadron corps
`)

/** Last words of the names of papers and stations. Lower case. */
export const OUTLET_HEADS: ReadonlySet<string> = words(`
  today courier examiner chronicle telegraph bulletin dispatch observer guardian inquirer times tribune gazette herald post news press
  journal newspaper magazine weekly radio television tv broadcasting
`)

/** Nouns for whoever passes news on; one at either end of a description makes it an outlet ("the local paper"). Lower case. */
export const OUTLET_NOUNS: ReadonlySet<string> = words(
  `agency newspaper paper radio broadcaster channel television tv station outlet daily weekly website magazine press newswire`,
)

/** Heads of names of states that stand by each other: such a body is later "the alliance" or "the bloc". Lower case. */
export const ALLIANCE_HEADS: ReadonlySet<string> = words(`compact pact alliance`)

/** Heads that make a name a place. Lower case. */
export const PLACE_HEADS: ReadonlySet<string> = words(`
  airport avenue bay beach bridge canal cape castle city coast county creek desert district field fields forest garden gardens
  gulf harbor harbour heights hill hills hotel house island islands isle isles lake mount mountain mountains ocean oblast palace
  park peninsula plaza port prison province region reservoir river road sea square stadium state strait straits street territory tower
  town township valley village volcano woods base peak
`)

/** Words that open a place name: "Lake X", "Mount X", "Fort X". Lower case. */
export const PLACE_OPENERS: ReadonlySet<string> = words(
  `lake mount fort cape port gulf bay camp san santa los las saint st st.`,
)

/**
 * Ministries as reports name them ("Foreign Ministry") -> as the record does ("Ministry of Foreign Affairs"). The
 * state is added to the name when the text gives it.
 */
export const MINISTRIES: ReadonlyMap<string, string> = new Map(
  (
    'foreign=Foreign Affairs;foreign affairs=Foreign Affairs;external affairs=External Affairs;defence=Defence;defense=Defence;' +
    'interior=Internal Affairs;internal affairs=Internal Affairs;home affairs=Home Affairs;finance=Finance;' +
    'economy=Economy;economics=Economy;economic=Economy;justice=Justice;health=Health;education=Education;energy=Energy;' +
    'agriculture=Agriculture;transport=Transport;culture=Culture;environment=Environment;trade=Trade;labour=Labour;' +
    'labor=Labour;information=Information;emergency=Emergency Situations;emergencies=Emergency Situations;tourism=Tourism;' +
    'science=Science;sports=Sport;sport=Sport;intelligence=Intelligence;oil=Oil;petroleum=Petroleum;commerce=Commerce;' +
    'migration=Migration;immigration=Immigration;security=Security;water=Water;industry=Industry'
  )
    .split(';')
    .map((pair) => pair.split('=') as [string, string]),
)

/** Nouns that stand for a body named before: "the ministry", "the company". Lower case. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
  academy administration agency airline alliance army automaker carmaker maker supplier retailer bank startup assembly association authority bank bloc board body broadcaster bureau campaign
  cartel center centre chain channel charity church club coalition college command commission committee company congress
  consortium corporation council court department embassy federation firm foundation fund government group hospital
  institute institution intelligence kingdom league legislature manufacturer military militia ministry movement navy network newspaper office opposition
  organisation organization outlet paper parliament party police publication regime republic school senate service station
  team tribunal union university watchdog website chamber nation country state junta
`)

/** Nouns for groups of people: plural, or collective. Lower case. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  proponents advocates loyalists staff surgeons nurses hackers donors contenders attendees congressmen congresswomen councillors survivors activists advisers advisors advocates aides allies analysts americans attorneys authorities backers campaigners candidates citizens
  civilians colleagues columnists commentators commanders conservatives consumers critics democrats delegates detectives detractors diplomats
  doctors donors economists editors elites employees engineers environmentalists evangelicals executives experts families fans farmers friends
  generals governors historians independents insiders investigators investors jews journalists judges lawmakers lawyers leaders
  legislators liberals locals managers media members men ministers moderates muslims negotiators neighbors neighbours observers officers officials
  opponents organizers organisers parents parliamentarians participants partners people physicians politicians pollsters polls progressives prosecutors
  protesters protestors pundits rebels refugees relatives reporters representatives republicans researchers residents respondents
  scholars scientists senators separatists skeptics sceptics soldiers sources spokesmen spokespeople spokespersons staffers strategists
  students supporters surrogates surveys teachers teams troops unions users veterans victims viewers villagers voters witnesses women workers
  everyone many most others some both several few press public crowd audience panel jury majority minority
`)
