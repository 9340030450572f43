/**
 * Alliances of states and bodies between states, with the nouns that reports fall back on for them.
 *
 * Compiled by hand for this project; licence Apache-2.0.
 */
export interface Alliance {
  readonly name: string
  /** Other names and abbreviations, as printed. */
  readonly aliases: readonly string[]
  /** Heads of descriptions that may stand for it: "the alliance". */
  readonly nouns: readonly string[]
  readonly kind: 'alliance' | 'organisation'
}

/** kind | name | aliases | nouns; lists by semicolon. `A`: its members are states that act together; `O`: another body. */
const ROWS = `
A|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;Nato;NATO Alliance|alliance;bloc;organization;organisation
A|European Union|EU;E.U.|bloc;union
A|United Nations|UN;U.N.;United Nations Organization|organization;organisation;body
A|African Union|AU|bloc;union
A|Arab League|League of Arab States|league;bloc
A|ASEAN|Association of Southeast Asian Nations|bloc;association
A|Organization for Security and Co-operation in Europe|OSCE;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe|organization;organisation
A|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation|alliance;bloc;organization
A|Commonwealth of Independent States|CIS|commonwealth;bloc
A|Shanghai Cooperation Organization|SCO;Shanghai Cooperation Organisation|bloc;organization
A|Eurasian Economic Union|EAEU;EEU|union;bloc
A|Gulf Cooperation Council|GCC|council;bloc
A|Organization of American States|OAS|organization
A|Organization of Islamic Cooperation|OIC;Organisation of Islamic Cooperation|organization
A|OPEC|Organization of the Petroleum Exporting Countries|cartel;organization
A|Council of Europe|CoE|council
A|Group of Seven|G7;G-7|group
A|Group of Eight|G8;G-8|group
A|Group of Twenty|G20;G-20|group
A|BRICS||group;bloc
A|Mercosur|Mercosul|bloc
A|Warsaw Pact||alliance;bloc;pact
A|Commonwealth of Nations|British Commonwealth|commonwealth
A|Nordic Council||council
A|Visegrad Group|Visegrad Four;V4|group
A|Quad|Quadrilateral Security Dialogue|group
A|AUKUS||pact;alliance
A|Five Eyes||alliance
A|Pacific Islands Forum|PIF|forum;bloc
A|Asia-Pacific Economic Cooperation|APEC|forum;bloc
A|South Asian Association for Regional Cooperation|SAARC|association;bloc
A|Organization of Turkic States|Turkic Council|organization;organisation
A|Southern African Development Community|SADC|bloc;community
A|East African Community|EAC|bloc;community
A|Intergovernmental Authority on Development|IGAD|bloc
A|Caribbean Community|CARICOM|bloc;community
A|CELAC|Community of Latin American and Caribbean States|bloc;community
A|Unasur|UNASUR;Union of South American Nations|bloc;union
A|Alliance of Sahel States|Sahel Alliance|alliance;bloc
A|G5 Sahel||group
A|Western European Union|WEU|union
A|Nordic-Baltic Eight|NB8|group
A|Joint Expeditionary Force|JEF|force
A|Normandy Four|Normandy Format|group
A|Contact Group||group
A|ECOWAS|Economic Community of West African States|bloc
O|European Commission|EC;EU Commission|commission
O|European Parliament|EU Parliament|parliament
O|European Council|EU Council|council
O|European Central Bank|ECB|bank
O|European Court of Human Rights|ECHR|court
O|European Court of Justice|ECJ|court
O|NATO-Russia Council|Russia-NATO Council;NRC|council
O|North Atlantic Council||council
O|United Nations Security Council|UN Security Council;U.N. Security Council;Security Council;UNSC|council
O|United Nations General Assembly|UN General Assembly;U.N. General Assembly;General Assembly;UNGA|assembly
O|United Nations High Commissioner for Refugees|UNHCR;UN Refugee Agency|agency
O|United Nations Children's Fund|UNICEF|agency;fund
O|UNESCO|United Nations Educational, Scientific and Cultural Organization|agency
O|World Health Organization|WHO;World Health Organisation|organization;organisation;agency
O|World Trade Organization|WTO;World Trade Organisation|organization;organisation
O|World Bank||bank
O|World Food Programme|WFP;World Food Program|agency
O|International Monetary Fund|IMF|fund
O|International Atomic Energy Agency|IAEA|agency;watchdog
O|International Criminal Court|ICC|court
O|International Court of Justice|ICJ|court
O|International Committee of the Red Cross|ICRC;Red Cross|committee
O|International Olympic Committee|IOC|committee
O|Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons|watchdog;organization
O|Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development|organization
O|Interpol|INTERPOL|agency
O|Europol|EUROPOL|agency
O|Frontex|FRONTEX|agency
O|World Anti-Doping Agency|WADA|agency
O|FIFA||body;federation
O|UEFA||body
O|UNRWA|United Nations Relief and Works Agency;UN Relief and Works Agency;U.N. Relief and Works Agency|agency
O|United Nations Development Programme|UNDP;United Nations Development Program;UN Development Programme;U.N. Development Program|agency
O|United Nations Environment Programme|UNEP;United Nations Environment Program|agency
O|United Nations Human Rights Council|UN Human Rights Council;U.N. Human Rights Council;Human Rights Council;UNHRC|council
O|Office of the United Nations High Commissioner for Human Rights|OHCHR;UN Human Rights Office;U.N. Human Rights Office|office
O|Office for the Coordination of Humanitarian Affairs|OCHA|office
O|UNAIDS||agency
O|Food and Agriculture Organization|FAO;Food and Agriculture Organisation|agency;organization;organisation
O|International Labour Organization|ILO;International Labour Organisation;International Labor Organization|agency;organization;organisation
O|International Organization for Migration|IOM;International Organisation for Migration|agency;organization;organisation
O|International Energy Agency|IEA|agency;watchdog
O|International Civil Aviation Organization|ICAO;International Civil Aviation Organisation|agency;organization;organisation
O|International Maritime Organization|IMO;International Maritime Organisation|agency;organization;organisation
O|International Telecommunication Union|ITU|agency;union
O|World Meteorological Organization|WMO;World Meteorological Organisation|agency;organization;organisation
O|International Federation of Red Cross and Red Crescent Societies|IFRC|federation
O|Intergovernmental Panel on Climate Change|IPCC|panel
O|International Tribunal for the Law of the Sea|ITLOS|tribunal
O|International Criminal Tribunal for the former Yugoslavia|ICTY|tribunal
O|Permanent Court of Arbitration|PCA|court
O|Court of Arbitration for Sport|CAS|court
O|Bank for International Settlements|BIS|bank
O|European Bank for Reconstruction and Development|EBRD|bank
O|European Investment Bank|EIB|bank
O|Asian Development Bank|ADB|bank
O|African Development Bank|AfDB|bank
O|Asian Infrastructure Investment Bank|AIIB|bank
O|Eurogroup|Euro Group|group
O|European External Action Service|EEAS|service
O|European Medicines Agency|EMA|agency;regulator
O|European Court of Auditors||court
O|European Public Prosecutor's Office|EPPO|office
O|Eurojust||agency
O|Eurostat||agency
O|Eurocontrol||agency
O|European Space Agency|ESA|agency
O|Parliamentary Assembly of the Council of Europe|PACE|assembly
O|Venice Commission||commission
O|CERN||organization;organisation
O|International Air Transport Association|IATA|association
O|World Economic Forum|WEF|forum
O|Financial Action Task Force|FATF|watchdog
O|World Athletics|IAAF|body;federation
O|International Federation of Journalists|IFJ|federation
O|Gavi|GAVI|alliance
O|Inter-American Commission on Human Rights|IACHR|commission
O|International Crisis Group|Crisis Group|group
`

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(';'))

function allianceOf(row: string): Alliance {
  const [kind = '', name = '', aliases = '', nouns = ''] = row.split('|')
  return { name, aliases: list(aliases), nouns: list(nouns), kind: kind === 'A' ? 'alliance' : 'organisation' }
}

/** Every alliance and body of the table, in the table's order. */
export const ALLIANCES: readonly Alliance[] = ROWS.trim().split('\n').map(allianceOf)
