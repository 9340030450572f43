/**
 * States and the names that reports use for them.
 *
 * Compiled by hand for this project from general knowledge (names, adjectives and capitals are facts); licence
 * Apache-2.0 like the rest of the code. Code: ISO 3166-1 alpha-2, or the user-assigned `XK` for Kosovo; the four
 * parts of the United Kingdom are listed as states because reports let them speak ("Scotland said").
 */
export interface State {
  readonly code: string
  readonly name: string
  /** Other names and abbreviations, as printed. */
  readonly aliases: readonly string[]
  /** Adjectives; the first is the usual one. A plural in -s of each names the people. */
  readonly adjectives: readonly string[]
  /** Nouns for the people that the adjectives do not give by an added -s. */
  readonly people: readonly string[]
  readonly capital: string
  /** Other places and houses that stand for the state's government when they act. */
  readonly seats: readonly string[]
}

/** code | name | aliases | adjectives | people | capital | seats; lists by semicolon. */
const ROWS = `
AF|Afghanistan||Afghan|Afghans|Kabul|
AL|Albania||Albanian||Tirana|
DZ|Algeria||Algerian||Algiers|
AD|Andorra||Andorran||Andorra la Vella|
AO|Angola||Angolan||Luanda|
AG|Antigua and Barbuda||Antiguan||St. John's|
AR|Argentina||Argentine;Argentinian;Argentinean||Buenos Aires|Casa Rosada
AM|Armenia||Armenian||Yerevan|
AU|Australia||Australian;Aussie||Canberra|
AT|Austria||Austrian||Vienna|Ballhausplatz
AZ|Azerbaijan||Azerbaijani;Azeri||Baku|
BS|Bahamas|The Bahamas|Bahamian||Nassau|
BH|Bahrain||Bahraini||Manama|
BD|Bangladesh||Bangladeshi||Dhaka|
BB|Barbados||Barbadian||Bridgetown|
BY|Belarus|Byelorussia|Belarusian;Belarussian||Minsk|
BE|Belgium||Belgian||Brussels|
BZ|Belize||Belizean||Belmopan|
BJ|Benin||Beninese||Porto-Novo|
BT|Bhutan||Bhutanese||Thimphu|
BO|Bolivia||Bolivian||La Paz|
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian||Sarajevo|
BW|Botswana||Botswanan|Batswana|Gaborone|
BR|Brazil||Brazilian||Brasilia|Brasília;Planalto;Planalto Palace;Itamaraty
BN|Brunei||Bruneian||Bandar Seri Begawan|
BG|Bulgaria||Bulgarian||Sofia|
BF|Burkina Faso||Burkinabe||Ouagadougou|
BI|Burundi||Burundian||Bujumbura|
KH|Cambodia||Cambodian||Phnom Penh|
CM|Cameroon||Cameroonian||Yaounde|
CA|Canada||Canadian||Ottawa|
CV|Cape Verde|Cabo Verde|Cape Verdean||Praia|
CF|Central African Republic||Central African||Bangui|
TD|Chad||Chadian||N'Djamena|
CL|Chile||Chilean||Santiago|La Moneda
CN|China|People's Republic of China;PRC;Mainland China|Chinese|Chinese|Beijing|Zhongnanhai;Peking
CO|Colombia||Colombian||Bogota|Bogotá;Casa de Nariño
KM|Comoros||Comorian||Moroni|
CG|Republic of the Congo|Congo-Brazzaville|||Brazzaville|
CD|Democratic Republic of the Congo|DR Congo;DRC;Congo;Congo-Kinshasa|Congolese|Congolese|Kinshasa|
CR|Costa Rica||Costa Rican||San José|
CI|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian||Yamoussoukro|Abidjan
HR|Croatia||Croatian;Croat||Zagreb|
CU|Cuba||Cuban||Havana|
CY|Cyprus||Cypriot||Nicosia|
CZ|Czech Republic|Czechia;Czecho|Czech||Prague|
DK|Denmark||Danish|Danes;Dane|Copenhagen|Christiansborg
DJ|Djibouti||Djiboutian|||
DM|Dominica||||Roseau|
DO|Dominican Republic||Dominican||Santo Domingo|
EC|Ecuador||Ecuadorian;Ecuadorean||Quito|
EG|Egypt||Egyptian||Cairo|
SV|El Salvador||Salvadoran||San Salvador|
GQ|Equatorial Guinea||Equatoguinean||Malabo|
ER|Eritrea||Eritrean||Asmara|
EE|Estonia||Estonian||Tallinn|
SZ|Eswatini|Swaziland|Swazi||Mbabane|
ET|Ethiopia||Ethiopian||Addis Ababa|
FJ|Fiji||Fijian||Suva|
FI|Finland||Finnish|Finns;Finn|Helsinki|
FR|France||French|French;Frenchman;Frenchmen|Paris|Élysée;Elysee;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon
GA|Gabon||Gabonese||Libreville|
GM|Gambia|The Gambia|Gambian||Banjul|
GE|Georgia|Republic of Georgia|Georgian||Tbilisi|
DE|Germany|Federal Republic of Germany|German||Berlin|
GH|Ghana||Ghanaian||Accra|
GR|Greece||Greek||Athens|
GD|Grenada||Grenadian||St. George's|
GT|Guatemala||Guatemalan||Guatemala City|
GN|Guinea||Guinean||Conakry|
GW|Guinea-Bissau||Bissau-Guinean||Bissau|
GY|Guyana||Guyanese||Georgetown|
HT|Haiti||Haitian||Port-au-Prince|
HN|Honduras||Honduran||Tegucigalpa|
HK|Hong Kong||Hong Konger|||
HU|Hungary||Hungarian||Budapest|
IS|Iceland||Icelandic|Icelanders;Icelander|Reykjavik|
IN|India||Indian||New Delhi|Delhi
ID|Indonesia||Indonesian||Jakarta|
IR|Iran|Islamic Republic of Iran;Islamic Republic|Iranian||Tehran|Teheran
IQ|Iraq||Iraqi||Baghdad|
IE|Ireland|Republic of Ireland|Irish|Irish;Irishman|Dublin|
IL|Israel||Israeli||Jerusalem|Tel Aviv
IT|Italy||Italian||Rome|Quirinale;Quirinal Palace;Palazzo Chigi;Chigi Palace;Farnesina
JM|Jamaica||Jamaican||Kingston|
JP|Japan||Japanese|Japanese|Tokyo|Nagatacho
JO|Jordan||Jordanian||Amman|
KZ|Kazakhstan||Kazakh;Kazakhstani||Astana|Nur-Sultan;Akorda
KE|Kenya||Kenyan||Nairobi|
XK|Kosovo||Kosovan;Kosovar||Pristina|
KW|Kuwait||Kuwaiti||Kuwait City|
KG|Kyrgyzstan||Kyrgyz||Bishkek|
LA|Laos||Laotian;Lao||Vientiane|
LV|Latvia||Latvian||Riga|
LB|Lebanon||Lebanese|Lebanese|Beirut|
LS|Lesotho||Basotho||Maseru|
LR|Liberia||Liberian||Monrovia|
LY|Libya||Libyan||Tripoli|
LI|Liechtenstein||||Vaduz|
LT|Lithuania||Lithuanian||Vilnius|
LU|Luxembourg||Luxembourgish|Luxembourgers|Luxembourg City|
MG|Madagascar||Malagasy||Antananarivo|
MW|Malawi||Malawian||Lilongwe|
MY|Malaysia||Malaysian||Kuala Lumpur|Putrajaya
MV|Maldives||Maldivian||Malé|
ML|Mali||Malian||Bamako|
MT|Malta||Maltese|Maltese|Valletta|
MR|Mauritania||Mauritanian||Nouakchott|
MU|Mauritius||Mauritian||Port Louis|
MX|Mexico||Mexican||Mexico City|Los Pinos
MD|Moldova|Republic of Moldova|Moldovan;Moldavian||Chisinau|Chișinău
MC|Monaco||Monegasque|||
MN|Mongolia||Mongolian||Ulaanbaatar|Ulan Bator
ME|Montenegro||Montenegrin||Podgorica|
MA|Morocco||Moroccan||Rabat|
MZ|Mozambique||Mozambican||Maputo|
MM|Myanmar|Burma|Burmese|Burmese|Naypyidaw|Naypyitaw;Nay Pyi Taw
NA|Namibia||Namibian||Windhoek|
NP|Nepal||Nepalese;Nepali||Kathmandu|
NL|Netherlands|The Netherlands;Holland|Dutch|Dutch;Dutchman|Amsterdam|The Hague;Binnenhof
NZ|New Zealand||New Zealander;Kiwi||Wellington|
NI|Nicaragua||Nicaraguan||Managua|
NE|Niger||Nigerien||Niamey|
NG|Nigeria||Nigerian||Abuja|Aso Rock
KP|North Korea|DPRK;Democratic People's Republic of Korea|North Korean||Pyongyang|
MK|North Macedonia|Macedonia;Republic of North Macedonia|Macedonian||Skopje|
NO|Norway||Norwegian||Oslo|
OM|Oman||Omani||Muscat|
PK|Pakistan||Pakistani||Islamabad|Rawalpindi
PS|Palestine|State of Palestine|Palestinian||Ramallah|
PA|Panama||Panamanian||Panama City|
PG|Papua New Guinea||Papua New Guinean||Port Moresby|
PY|Paraguay||Paraguayan||Asuncion|
PE|Peru||Peruvian||Lima|
PH|Philippines|The Philippines|Philippine;Filipino|Filipinos|Manila|Malacañang;Malacanang;Malacañang Palace;Malacanang Palace
PL|Poland||Polish|Poles;Pole|Warsaw|
PT|Portugal||Portuguese|Portuguese|Lisbon|
QA|Qatar||Qatari||Doha|
RO|Romania||Romanian||Bucharest|
RU|Russia|Russian Federation|Russian||Moscow|Kremlin
RW|Rwanda||Rwandan||Kigali|
WS|Samoa||Samoan||Apia|
SM|San Marino|||||
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian||Riyadh|
SN|Senegal||Senegalese||Dakar|
RS|Serbia||Serbian;Serb||Belgrade|
SC|Seychelles||Seychellois||Victoria|
SL|Sierra Leone||Sierra Leonean||Freetown|
SG|Singapore||Singaporean|||
SK|Slovakia|Slovak Republic|Slovak;Slovakian||Bratislava|
SI|Slovenia||Slovenian;Slovene||Ljubljana|
SB|Solomon Islands||Solomon Islander||Honiara|
SO|Somalia||Somali;Somalian||Mogadishu|
ZA|South Africa||South African||Pretoria|Union Buildings
KR|South Korea|Republic of Korea;ROK|South Korean||Seoul|Blue House;Cheong Wa Dae
SS|South Sudan||South Sudanese||Juba|
ES|Spain||Spanish|Spaniards;Spaniard|Madrid|Moncloa;Moncloa Palace;Zarzuela
LK|Sri Lanka||Sri Lankan||Colombo|
SD|Sudan||Sudanese|Sudanese|Khartoum|
SR|Suriname||Surinamese||Paramaribo|
SE|Sweden||Swedish|Swedes;Swede|Stockholm|Rosenbad
CH|Switzerland||Swiss|Swiss|Bern|Berne
SY|Syria|Syrian Arab Republic|Syrian||Damascus|
TW|Taiwan|Republic of China|Taiwanese|Taiwanese|Taipei|
TJ|Tajikistan||Tajik;Tajikistani||Dushanbe|
TZ|Tanzania||Tanzanian||Dodoma|Dar es Salaam
TH|Thailand||Thai||Bangkok|
TL|East Timor|Timor-Leste|East Timorese;Timorese||Dili|
TG|Togo||Togolese||Lomé|
TO|Tonga||Tongan||Nuku'alofa|
TT|Trinidad and Tobago|Trinidad|Trinidadian||Port of Spain|
TN|Tunisia||Tunisian||Tunis|
TR|Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish|Turks;Turk|Ankara|
TM|Turkmenistan||Turkmen||Ashgabat|
UG|Uganda||Ugandan||Kampala|
UA|Ukraine||Ukrainian||Kiev|Kyiv;Bankova
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati||Abu Dhabi|
GB|United Kingdom|UK;U.K.;Britain;Great Britain|British|Britons;Briton;Brits;Brit|London|Downing Street;No 10;No. 10;Number 10;Number Ten;10 Downing Street;Whitehall
US|United States|United States of America;US;U.S.;USA;U.S.A.;U.S;America|American||Washington|Washington, D.C.;Washington D.C.;Washington DC
UY|Uruguay||Uruguayan||Montevideo|
UZ|Uzbekistan||Uzbek||Tashkent|
VA|Vatican|Vatican City;Holy See|||Vatican City|
VE|Venezuela||Venezuelan||Caracas|Miraflores;Miraflores Palace
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Vietnamese|Hanoi|
YE|Yemen||Yemeni||Sanaa|Sana'a
ZM|Zambia||Zambian||Lusaka|
ZW|Zimbabwe||Zimbabwean||Harare|
GB-SCT|Scotland||Scottish|Scots;Scot|Edinburgh|Holyrood
GB-WLS|Wales||Welsh|Welshman|Cardiff|
GB-ENG|England||English|Englishman||
GB-NIR|Northern Ireland||Northern Irish||Belfast|Stormont
SU|Soviet Union|USSR;U.S.S.R.|Soviet||Moscow|
AB|Abkhazia||Abkhaz;Abkhazian||Sukhumi|
OS|South Ossetia||South Ossetian||Tskhinvali|
KI|Kiribati||||South Tarawa|
MH|Marshall Islands||Marshallese|Marshallese|Majuro|
FM|Micronesia|Federated States of Micronesia|Micronesian||Palikir|
NR|Nauru||Nauruan||Yaren|
PW|Palau||Palauan||Ngerulmud|
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis|||Basseterre|
LC|Saint Lucia|St. Lucia;St Lucia|Saint Lucian||Castries|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent|||Kingstown|
ST|São Tomé and Príncipe|Sao Tome and Principe|||São Tomé|
TV|Tuvalu||Tuvaluan||Funafuti|
VU|Vanuatu||||Port Vila|
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|||
NC|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC|Turkish Cypriot|||
SO-SL|Somaliland||||Hargeisa|
PM|Transnistria|Transdniestria|Transnistrian||Tiraspol|
DN|Donetsk People's Republic|DPR;DNR|||Donetsk|
LN|Luhansk People's Republic|Lugansk People's Republic;LPR;LNR|||Luhansk|
PR|Puerto Rico||Puerto Rican||San Juan|
GL|Greenland||Greenlandic|Greenlanders|Nuuk|
FO|Faroe Islands||Faroese|Faroese|Tórshavn|
`

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(';'))

function stateOf(row: string): State {
  const [code = '', name = '', aliases = '', adjectives = '', people = '', capital = '', seats = ''] = row.split('|')
  return {
    code,
    name,
    aliases: list(aliases),
    adjectives: list(adjectives),
    people: list(people),
    capital,
    seats: list(seats),
  }
}

/** Every state of the table, in the table's order. */
export const STATES: readonly State[] = ROWS.trim().split('\n').map(stateOf)

/** States of the United States: places in a report, not actors on a par with states. Compiled by hand. */
export const US_STATES: readonly string[] = (
  'Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;' +
  'Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;' +
  'New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;' +
  'Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;West Virginia;Wisconsin;Wyoming'
).split(';')

/** Parts of the world and much-named towns and regions that are no capitals. Compiled by hand. */
export const PLACES: readonly string[] = (
  'Europe;Africa;Asia;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East;Near East;Far East;' +
  'Central Asia;Southeast Asia;East;West;North;South;Midwest;Northeast;Balkans;Caucasus;Scandinavia;Baltics;Arctic;Atlantic;Pacific;' +
  'Mediterranean;Black Sea;Baltic Sea;North Sea;Caspian Sea;Red Sea;South China Sea;Crimea;Donbas;Donbass;Donetsk;Luhansk;Lugansk;Mariupol;' +
  'Odessa;Odesa;Kharkiv;Kharkov;Lviv;Sevastopol;Simferopol;St. Petersburg;Saint Petersburg;Kaliningrad;Sochi;Chechnya;Dagestan;Siberia;' +
  'Aleppo;Idlib;Raqqa;Mosul;Homs;Gaza;Gaza Strip;West Bank;Golan Heights;Kashmir;Tibet;Xinjiang;Shanghai;Guangdong;Macau;Okinawa;Osaka;' +
  'Mumbai;Kolkata;Chennai;Bangalore;Karachi;Lahore;Kandahar;Istanbul;Izmir;Munich;Hamburg;Frankfurt;Cologne;Bonn;Dresden;Leipzig;Bavaria;' +
  'Geneva;Zurich;Davos;Lausanne;Milan;Naples;Turin;Sicily;Barcelona;Catalonia;Marseille;Lyon;Nice;Strasbourg;Calais;Normandy;Antwerp;' +
  'Rotterdam;Gdansk;Krakow;Narva;Bergen;Trondheim;Stavanger;Gothenburg;Malmo;Malmö;Svalbard;Manchester;Birmingham;Liverpool;Glasgow;' +
  'Leeds;Bristol;Oxford;Cambridge;Gibraltar;New York City;NYC;Manhattan;Brooklyn;Los Angeles;San Francisco;San Diego;Chicago;Houston;' +
  'Dallas;Austin;Boston;Philadelphia;Pittsburgh;Detroit;Cleveland;Cincinnati;Columbus;Milwaukee;Minneapolis;St. Louis;Kansas City;Denver;' +
  'Phoenix;Las Vegas;Salt Lake City;Seattle;Portland;Atlanta;Miami;Orlando;Tampa;Charlotte;Raleigh;Richmond;Baltimore;Newark;Buffalo;' +
  'New Orleans;Nashville;Memphis;Indianapolis;Des Moines;Omaha;Honolulu;Anchorage;Guantanamo Bay;Guantánamo;Silicon Valley;Hollywood;' +
  'Toronto;Montreal;Vancouver;Quebec;Ontario;Alberta;British Columbia;Sydney;Melbourne;Brisbane;Perth;Auckland;Rio de Janeiro;Sao Paulo;' +
  'São Paulo;Johannesburg;Cape Town;Lagos;Alexandria;Benghazi;Dubai;Jeddah;Mecca;Haifa;Long Island;Staten Island;Bronx;Queens;Harlem;' +
  'Ground Zero;Sinai;Darfur;Kurdistan;Punjab;Nagorno-Karabakh;Ferguson;Fukushima;Chernobyl;Hiroshima;Nagasaki'
).split(';')
