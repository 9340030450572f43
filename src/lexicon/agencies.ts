/**
 * News agencies, broadcasters and papers: who is told, and who passes on.
 *
 * Compiled by hand for this project; licence Apache-2.0. Names that are also common words stand only in the form
 * that a report would not use for anything else ("Time magazine").
 */
export interface Agency {
  readonly name: string
  /** Other names as printed. */
  readonly aliases: readonly string[]
}

/** name | aliases by semicolon */
const ROWS = `
TASS|ITAR-TASS;Itar-Tass;Tass
RIA Novosti|RIA
Interfax|Interfax-Ukraine
Sputnik|Sputnik News
RT|Russia Today
Rossiya Segodnya|
Rossiya 1|Rossiya-1
Rossiya 24|Rossiya-24
Kommersant|
Izvestia|Izvestiya
Vedomosti|
Rossiyskaya Gazeta|
Komsomolskaya Pravda|
Pravda|
Novaya Gazeta|
Meduza|
Echo of Moscow|Ekho Moskvy
The Moscow Times|Moscow Times
Lenta.ru|Lenta.Ru
Gazeta.ru|Gazeta.Ru
Zvezda|
Channel One|
NTV|
Associated Press|AP;The Associated Press
Reuters|Thomson Reuters
Agence France-Presse|AFP;Agence France Presse
Deutsche Presse-Agentur|DPA
Bloomberg|Bloomberg News;Bloomberg TV;Bloomberg Politics
United Press International|UPI
Xinhua|Xinhua News Agency
Anadolu Agency|Anadolu
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
IRNA|Islamic Republic News Agency
Fars|Fars News Agency
Tasnim|Tasnim News Agency
SANA|
BelTA|
Ukrinform|
UNIAN|
BNS|Baltic News Service
PAP|Polish Press Agency
ANSA|
EFE|
APA|
Agerpres|
BTA|
MTI|
NRK|
SVT|
YLE|Yle
ERR|
LSM|
LRT|
NTB|
Aftenposten|
Dagbladet|
VG|
Verdens Gang|
Dagens Nyheter|
Svenska Dagbladet|
Aftonbladet|
Expressen|
Helsingin Sanomat|
Postimees|
Politiken|
Berlingske|
Jyllands-Posten|
BBC|BBC News;British Broadcasting Corporation;BBC Radio 4;BBC Radio;BBC World Service;BBC Two;BBC One
ITV|ITV News
Sky News|Sky
Channel 4|Channel 4 News
The Guardian|Guardian
The Times|
The Sunday Times|Sunday Times
The Telegraph|Telegraph;The Daily Telegraph;Daily Telegraph;The Sunday Telegraph
The Independent|
Financial Times|The Financial Times;FT
The Economist|
Daily Mail|The Daily Mail;Mail Online;DailyMail.com
Daily Mirror|
Daily Express|
CNN|CNN International
CNBC|
MSNBC|
NBC|NBC News
CBS|CBS News
ABC|ABC News
PBS|PBS NewsHour
NPR|National Public Radio
C-SPAN|
Fox News|Fox;Fox News Channel;FOX News;Fox Business;Fox Business Network;Fox News Sunday
Univision|
Telemundo|
HBO|
Showtime|
The New York Times|New York Times;NYT;The NYT;N.Y. Times
The Washington Post|Washington Post;WaPo
The Wall Street Journal|Wall Street Journal;WSJ
USA Today|USA TODAY
Los Angeles Times|The Los Angeles Times;LA Times
Chicago Tribune|
The Boston Globe|Boston Globe
New York Post|The New York Post
New York Daily News|
New York Magazine|New York magazine
The New Yorker|New Yorker
The Atlantic|
The Hill|
Politico|POLITICO
Politico Europe|
The Huffington Post|Huffington Post;HuffPost;HuffPo
BuzzFeed|BuzzFeed News;Buzzfeed
Vox|
Slate|
Salon|
Breitbart|Breitbart News;Breitbart News Network;Breitbart.com
The Daily Caller|Daily Caller
The Daily Beast|Daily Beast
The Daily Wire|Daily Wire
The Blaze|TheBlaze
The Intercept|
National Review|
The Weekly Standard|Weekly Standard
The Washington Times|Washington Times
The Washington Examiner|Washington Examiner
The Washington Free Beacon|Washington Free Beacon
The American Conservative|
Newsmax|
Drudge Report|The Drudge Report
InfoWars|Infowars
PolitiFact|
FactCheck.org|
FiveThirtyEight|
RealClearPolitics|Real Clear Politics
Mother Jones|
The Nation|
Newsweek|
Time magazine|TIME;TIME magazine
Rolling Stone|
Vanity Fair|
Esquire|
GQ|
Forbes|
Business Insider|
Axios|
ProPublica|
Gizmodo|
Wired|
TMZ|
McClatchy|
Foreign Policy|
Foreign Affairs|
Defense News|
Jane's|
Stars and Stripes|
Radio Free Europe|RFE/RL;Radio Free Europe/Radio Liberty;Radio Liberty
Voice of America|VOA
Euronews|
Deutsche Welle|DW
ARD|
ZDF|
Der Spiegel|Spiegel
Die Welt|
Die Zeit|
Bild|Bild am Sonntag
Frankfurter Allgemeine Zeitung|FAZ;Frankfurter Allgemeine
Süddeutsche Zeitung|Sueddeutsche Zeitung
Handelsblatt|
Le Monde|
Le Figaro|
Libération|
France 24|
France 2|
France Info|
RFI|
Europe 1|
BFM TV|BFMTV
El País|El Pais
El Mundo|
La Repubblica|
La Stampa|
Corriere della Sera|
RAI|
Il Sole 24 Ore|
De Volkskrant|
De Telegraaf|
Gazeta Wyborcza|
Rzeczpospolita|
TVN|TVN24
Polskie Radio|
Delfi|
Ukrayinska Pravda|Ukrainska Pravda
Kyiv Post|
Hromadske|
Hurriyet|Hürriyet;Hurriyet Daily News
Daily Sabah|
Al Jazeera|Al-Jazeera
Al Arabiya|Al-Arabiya
Al Mayadeen|
Press TV|
Haaretz|
The Jerusalem Post|Jerusalem Post
The Times of Israel|Times of Israel
Global Times|
People's Daily|
CCTV|CGTN
South China Morning Post|
The Japan Times|
NHK|
Asahi Shimbun|
Nikkei|
The Hindu|
Times of India|The Times of India
Hindustan Times|
NDTV|
CBC|CBC News
The Globe and Mail|Globe and Mail
Toronto Star|
The Sydney Morning Herald|Sydney Morning Herald
The Australian|
New Zealand Herald|
Wikinews|
Twitter|
Facebook|
YouTube|
Instagram|
WikiLeaks|Wikileaks
`

function agencyOf(row: string): Agency {
  const [name = '', aliases = ''] = row.split('|')
  return { name, aliases: aliases === '' ? [] : aliases.split(';') }
}

/** Every agency, broadcaster and paper of the table. */
export const AGENCIES: readonly Agency[] = ROWS.trim().split('\n').map(agencyOf)
