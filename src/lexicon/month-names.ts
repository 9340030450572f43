/**
 * Names of the months in languages of Europe, with the cases and short forms that dates are written in.
 * Source: general knowledge, written for this project; Apache-2.0 with the rest.
 *
 * "listopad" is October in Croatian and November in Polish and Czech: only its unambiguous forms are in the table.
 */
const ROWS = `
1 january jan januar janeiro enero ene janvier janv januari jänner gennaio gen januarja januarie ianuarie ian janvāris sausio jaanuar tammikuuta tammikuu januára január leden ledna stycznia styczeń sty siječnja januara јануар јануара январь января янв януари січня січень ocak oca ιανουαρίου ιαν janúar urtarrila gener
2 february feb februar fevereiro fev febrero février févr fév februari feber febbraio febr februarie veebruar februārī vasario helmikuuta helmikuu február února únor lutego luty veljače фебруар фебруара февраль февраля фев февр февруари лютого şubat şub φεβρουαρίου φεβ febrúar febrer
3 march mar märz maerz mrz mär março marzo mars maart mrt marts märts martā kovo maaliskuuta maaliskuu marec marca března březen marzec ožujka март марта мар березня mart martie μαρτίου μαρ març március
4 april apr abril abr avril avr aprile aprilis aprill balandžio huhtikuuta huhtikuu apríl apríla dubna duben kwietnia kwiecień kwi travnja aprila април апрель апреля апр квітня nisan nis aprilie απριλίου απρ április
5 may mai maio mayo mayıs maggio mag mei maj maijs mais gegužės toukokuuta toukokuu máj mája května květen maja svibnja мај мая май травня μαΐου μάιος maí maig május
6 june jun juni junho junio juin giugno giu juuni jūnijs birželio kesäkuuta kesäkuu jún júna června červen czerwca czerwiec cze lipnja juna јун јуна июнь июня июн юни червня haziran haz iunie iun ιουνίου ιουν júní juny június
7 july jul juli julho julio juillet juil luglio lug juuli jūlijs liepos heinäkuuta heinäkuu júl júla července červenec lipca lipiec jula јул јула июль июля июл юли липня temmuz tem iulie iul ιουλίου ιουλ júlí juliol július
8 august aug agosto ago août aout augustus augusti augusta augusts rugpjūčio elokuuta elokuu srpna srpen sierpnia sierpień sie kolovoza avgust avgusta август августа авг серпня ağustos ağu αυγούστου αυγ ágúst agost augusztus
9 september sept sep setembro set septiembre setiembre septembre settembre septembrie septembris rugsėjo syyskuuta syyskuu septembra září zaří września wrzesień wrz rujna септембар септембра сентябрь сентября сен сент септември вересня eylül eyl σεπτεμβρίου σεπ setembre szeptember
10 october oct okt oktober outubro out octubre octobre ottobre ott octombrie oktoobris oktoober oktobris spalio lokakuuta lokakuu október októbra října říjen października październik paź oktobra октобар октобра октябрь октября окт октомври жовтня ekim eki οκτωβρίου οκτ
11 november nov novembro noviembre novembre noiembrie lapkričio marraskuuta marraskuu novembra listopadu studenoga новембар новембра ноябрь ноября ноя нояб ноември листопада kasım kas νοεμβρίου νοε nóvember
12 december dec dez dezember dezembro dic diciembre décembre déc dicembre decembrie detsember decembris gruodžio joulukuuta joulukuu decembra prosince prosinec grudnia grudzień gru prosinca децембар децембра декабрь декабря дек декември грудня aralık ara δεκεμβρίου δεκ desember des desembre
`

const MONTHS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [number, ...names] = row.split(' ')
      return names.map((name): [string, number] => [name, Number(number)])
    }),
)

/** Genitives that two languages share for different months. */
const BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = { listopada: { pl: 11, hr: 10 } }

/** 1 to 12; undefined for a word that names no month, or another one in each language where the language is not known. */
export function monthNamed(word: string, language = ''): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '')
  return MONTHS.get(name) ?? BY_LANGUAGE[name]?.[language.slice(0, 2).toLowerCase()]
}
