/**
 * One key for the spellings of a name that reports use: Sergey and Sergei Lavrov, Zelensky and Zelenskyy, Mohammed and
 * Muhammad. Compiled by hand; licence Apache-2.0.
 */

/** Parts of names that are written in several ways, in small letters without accents: one of them = the others. */
const PARTS: ReadonlyMap<string, string> = pairs(`
mohammed=muhammad,mohammad,mohamed,mohamad,muhammed,mohamud,mahmud,mohammud
mahmoud=mahmood,mahmud
ahmed=ahmad,ahmet
alexander=aleksandr,alexandr,oleksandr,olexander,aliaksandr,alyaksandr,aleksander,alexandre
dmitry=dmytro,dimitry,dzmitry
nikolay=nikolai,nicolay,mykola
mikhail=mykhailo,mihail
andrey=andriy,andrii,andrej
sergey=serhiy,serhii,siarhei
yevgeny=evgeny,evgeni
yury=yuriy,iurii,juri
oleksiy=oleksii,aleksey,alexei,alexey
valery=valerii,valeriy
hassan=hasan
hussein=hussain,husain,hossein,hosein,huseyin
al=el
abdul=abdel,abdol
abdulrahman=abdelrahman,abdurrahman
sheikh=shaikh
said=saeed,saied
qaddafi=gaddafi,gadhafi,kadhafi,qadhafi,khadafy
moammar=muammar,muammer
khamenei=khamenai
rouhani=rohani,rowhani
ahmadinejad=ahmadinezhad
erdogan=erdoghan
lukashenko=lukashenka
morsi=mursi,morsy
sisi=sissi
osama=usama
laden=ladin
zawahiri=zawahri
netanyahu=netanyahoo
benjamin=binyamin,benyamin
yushchenko=juschtschenko
yanukovych=yanukovich,janukowitsch
tymoshenko=timoshenko
yatsenyuk=yatseniuk
shoigu=shoygu
timochenko=tymochenko
mevlut=mevluet
shinzo=shinzou
taro=tarou
jong=chong
`)

/** Whole names that no rule brings together: the table's = others. */
const NAMES: ReadonlyMap<string, string> = pairs(`
Volodymyr Zelenskyy=Vladimir Zelensky
Petro Poroshenko=Pyotr Poroshenko
Recep Tayyip Erdoğan=Tayyip Erdoğan,Recep Erdoğan
Bashar al-Assad=Bashar Assad
Abdel Fattah el-Sisi=Abdel Fattah Sisi,Abdelfattah el-Sisi
Mohammad Javad Zarif=Javad Zarif
Luiz Inácio Lula da Silva=Lula da Silva,Lula
Cristina Fernández de Kirchner=Cristina Fernández,Cristina Kirchner
Andrés Manuel López Obrador=Manuel López Obrador,López Obrador
Ferdinand Marcos=Bongbong Marcos,Ferdinand Marcos Jr.,Ferdinand Marcos Jr
Benigno Aquino=Benigno Aquino III,Noynoy Aquino
José Manuel Barroso=Jose Manuel Durão Barroso,Manuel Barroso
José Luis Rodríguez Zapatero=José Zapatero,Luis Rodríguez Zapatero
Tedros Adhanom Ghebreyesus=Tedros Adhanom,Tedros Ghebreyesus
Rafael Grossi=Rafael Mariano Grossi
Subrahmanyam Jaishankar=S. Jaishankar
Joko Widodo=Jokowi
Hailemariam Desalegn=Haile Mariam Desalegn
Mohammed bin Salman=Mohammed bin Salman al-Saud,Mohammed bin Salman bin Abdulaziz
Salman bin Abdulaziz=King Salman,Salman bin Abdulaziz al-Saud
Mohamed bin Zayed Al Nahyan=Mohammed bin Zayed
Ali Khamenei=Ali Hosseini Khamenei,Seyyed Ali Khamenei
Mike Pence=Michael Pence
Joe Biden=Joseph Biden
Donald Trump=Donald J. Trump
Barack Obama=Barack H. Obama
Hillary Clinton=Hillary Rodham Clinton
Ashton Carter=Ash Carter
James Mattis=Jim Mattis
William Burns=Bill Burns
William Barr=Bill Barr
Jack Lew=Jacob Lew
Charles Q. Brown=Charles Brown,CQ Brown
Robert F. Kennedy Jr.=Robert Kennedy Jr.,Robert F. Kennedy Jr
Mike Johnson=James Michael Johnson
Chuck Schumer=Charles Schumer
Liz Truss=Elizabeth Truss
Vladimir Putin=Vladimir Poutine
Sergei Shoigu=Sergei Shoygu
Hakan Fidan=Hakan Fidan
Lee Jae-myung=Lee Jae Myung
Anura Kumara Dissanayake=Anura Dissanayake
Francis=Pope Francis
Leo XIV=Pope Leo XIV,Pope Leo
Benedict XVI=Pope Benedict XVI,Pope Benedict
Elizabeth II=Queen Elizabeth II,Queen Elizabeth
Charles III=King Charles III,King Charles
Felipe VI=King Felipe VI,King Felipe
Abdullah II=King Abdullah II
Harald V=King Harald V,King Harald
Mohammed VI=King Mohammed VI
`)

function pairs(rows: string): ReadonlyMap<string, string> {
  const entries = rows
    .trim()
    .split('\n')
    .map((row) => row.split('='))
  return new Map(entries.flatMap(([one = '', others = '']) => others.split(',').map((other) => [other, one] as const)))
}

const MARKS = /[\u0300-\u036f'’.ʼ`]/g
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

/** Small letters, no accents, words apart by one space; endings that are written in several ways made one. */
function plain(name: string): string {
  const bare = name.normalize('NFD').replace(MARKS, '').toLowerCase()
  return bare
    .replace(/[łøđıßæœ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .split(/[\s-]+/)
    .map(oneSpelling)
    .join(' ')
    .trim()
}

function oneSpelling(part: string): string {
  const same = ending(part)
  return ending(PARTS.get(part) ?? PARTS.get(same) ?? same)
}

const ending = (part: string): string => (part.length > 3 ? part.replace(/(?:ei|ey|ij|iy|yi|yy|ii|i|j)$/, 'y') : part)

let whole: ReadonlyMap<string, string> | null = null

/** Names of one article come again and again. Few are kept: a key may hold on to the text that it was cut from. */
const KEPT = 500
const keys = new Map<string, string>()

/** The same for every spelling of a name. */
export function nameKey(name: string): string {
  const met = keys.get(name)
  if (met !== undefined) return met
  whole ??= new Map([...NAMES].map(([other, one]) => [plain(other), plain(one)]))
  const key = plain(name)
  const same = whole.get(key) ?? key
  if (keys.size >= KEPT) keys.clear()
  keys.set(name, same)
  return same
}

/** Family names of the table that are words of the language as well: by themselves they are no sign of a person. */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  (
    'may fox king key mark long power craft stock cousin holder earnest younger foster gang back sing son sen english little price ' +
    'bishop cook young hunt moon grant dan song park slot'
  ).split(' '),
)
