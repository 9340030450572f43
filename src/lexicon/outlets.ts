/**
 * Well-known outlets and the hosts they publish on: to name an outlet from an address, and to tell an outlet's name at
 * the end of a headline from a speaker's. Source: general knowledge, written for this project.
 *
 * `agency`: its name in a credit says who took the picture or wrote the text, not who publishes.
 */
export interface OutletRow {
  readonly name: string
  readonly hosts: readonly string[]
  readonly agency: boolean
}

const ROWS = `
ABC News|abcnews.go.com
Aftenposten|aftenposten.no
Agence France-Presse|afp.com|agency
AFP||agency
Al Arabiya|english.alarabiya.net alarabiya.net
Al Jazeera|aljazeera.com
AP News|apnews.com|agency
Associated Press|ap.org|agency
The Associated Press||agency
AP||agency
Anadolu Agency|aa.com.tr|agency
ANSA|ansa.it|agency
Axios|axios.com
Baltic News Network|bnn-news.com
Barents Observer|thebarentsobserver.com
BBC|bbc.com bbc.co.uk
BBC News|bbc.com/news
Belta|belta.by eng.belta.by|agency
Bild|bild.de
Bloomberg|bloomberg.com
Breitbart|breitbart.com
Business Insider|businessinsider.com
BuzzFeed News|buzzfeednews.com buzzfeed.com
CBC News|cbc.ca
CBS News|cbsnews.com
CNBC|cnbc.com
CNN|cnn.com edition.cnn.com
Corriere della Sera|corriere.it
Daily Express|express.co.uk
Daily Mail|dailymail.co.uk
Daily Mirror|mirror.co.uk
Daily Sabah|dailysabah.com
Defense News|defensenews.com
Der Spiegel|spiegel.de
Deutsche Welle|dw.com
Die Welt|welt.de
Die Zeit|zeit.de
dpa|dpa.com|agency
EFE|efe.com|agency
El Mundo|elmundo.es
El País|elpais.com
ERR News|news.err.ee
Euronews|euronews.com
EurActiv|euractiv.com
Financial Times|ft.com
Forbes|forbes.com
Foreign Policy|foreignpolicy.com
Fox News|foxnews.com
France 24|france24.com
Frankfurter Allgemeine|faz.net
Gazeta.ru|gazeta.ru
Getty Images||agency
Global Times|globaltimes.cn
Haaretz|haaretz.com
Helsingin Sanomat|hs.fi
Hindustan Times|hindustantimes.com
HuffPost|huffpost.com huffingtonpost.com
Interfax|interfax.ru interfax.com|agency
International Business Times|ibtimes.com
Izvestia|iz.ru
Japan Times|japantimes.co.jp
Kommersant|kommersant.ru
Kyiv Post|kyivpost.com
Kyodo|english.kyodonews.net|agency
La Repubblica|repubblica.it
Le Figaro|lefigaro.fr
Le Monde|lemonde.fr
Libération|liberation.fr
Los Angeles Times|latimes.com
Meduza|meduza.io
Military Times|militarytimes.com
MSNBC|msnbc.com
National Review|nationalreview.com
NBC News|nbcnews.com
Newsweek|newsweek.com
New York Post|nypost.com
Novaya Gazeta|novayagazeta.ru novayagazeta.eu
NPR|npr.org
NRK|nrk.no
NTB|ntb.no|agency
PAP|pap.pl|agency
Politico|politico.com politico.eu
Pravda|pravda.ru
Press TV|presstv.ir presstv.com
Radio Free Europe/Radio Liberty|rferl.org
RFE/RL|rferl.org
Reuters|reuters.com|agency
RIA Novosti|ria.ru en.ria.ru|agency
RT|rt.com
RTÉ|rte.ie
Sky News|news.sky.com
Slate|slate.com
South China Morning Post|scmp.com
Sputnik|sputniknews.com sputnikglobe.com
Sputnik International|sputniknews.com
Stars and Stripes|stripes.com
Süddeutsche Zeitung|sueddeutsche.de
SVT|svt.se
TASS|tass.com tass.ru itar-tass.com|agency
Telegraph|telegraph.co.uk
The Atlantic|theatlantic.com
The Baltic Times|baltictimes.com
The Daily Beast|thedailybeast.com
The Daily Telegraph|telegraph.co.uk
The Diplomat|thediplomat.com
The Economist|economist.com
The Globe and Mail|theglobeandmail.com
The Guardian|theguardian.com guardian.co.uk
The Hill|thehill.com
The Hindu|thehindu.com
The Independent|independent.co.uk
The Irish Times|irishtimes.com
The Jerusalem Post|jpost.com
The Moscow Times|themoscowtimes.com
The New York Times|nytimes.com
The New Yorker|newyorker.com
The Straits Times|straitstimes.com
The Sun|thesun.co.uk
The Sydney Morning Herald|smh.com.au
The Times|thetimes.co.uk thetimes.com
The Times of India|timesofindia.indiatimes.com
The Times of Israel|timesofisrael.com
The Wall Street Journal|wsj.com
The Washington Post|washingtonpost.com
The Washington Times|washingtontimes.com
Time|time.com
Toronto Star|thestar.com
Ukrainska Pravda|pravda.com.ua
Ukrinform|ukrinform.net|agency
UNIAN|unian.info unian.net|agency
UPI|upi.com|agency
USA Today|usatoday.com
VG|vg.no
Vice|vice.com
Voice of America|voanews.com
Vox|vox.com
Wikinews|en.wikinews.org wikinews.org
Xinhua|xinhuanet.com news.cn|agency
Yle|yle.fi
Yonhap|en.yna.co.kr yna.co.kr|agency
`

export const OUTLETS: readonly OutletRow[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [name = '', hosts = '', agency] = line.split('|')
    return { name, hosts: hosts.split(' ').filter((host) => host !== ''), agency: agency === 'agency' }
  })

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

const BY_NAME: ReadonlyMap<string, OutletRow> = new Map(OUTLETS.map((row) => [fold(row.name), row]))
const BY_HOST: ReadonlyMap<string, OutletRow> = new Map(
  OUTLETS.toReversed().flatMap((row) => row.hosts.map((host) => [host, row])),
)

/** The outlet of that name, article and punctuation aside. */
export const outletNamed = (name: string): OutletRow | undefined => BY_NAME.get(fold(name))

/** The outlet that publishes on a host or on one it is part of ("edition.cnn.com"). */
export function outletAt(host: string): OutletRow | undefined {
  const parts = host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .split('.')
    .slice(-6)
  for (let from = 0; from < parts.length - 1; from++) {
    const row = BY_HOST.get(parts.slice(from).join('.'))
    if (row) return row
  }
  return undefined
}
