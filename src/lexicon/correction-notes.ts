/**
 * How notes begin in which an outlet corrects or changes a report, in languages of Europe.
 * Source: general knowledge, written for this project; Apache-2.0 with the rest.
 */
const REPORT =
  '(?:article|story|report|piece|post|page|column|interview|review|headline|dispatch|item|blog|version|text|caption|photo caption)'
const CHANGED =
  '(?:amended|corrected|clarified|updated to (?:correct|clarify|reflect|fix|remove|add|include)|edited to (?:correct|clarify|remove)|changed to (?:correct|clarify|reflect)|revised to (?:correct|clarify|reflect))'

export const CORRECTION_NOTES: readonly RegExp[] = [
  // Correction: ..., Corrections & clarifications, Correction (4 June):
  /^[\s(*_[]*(?:corrections?|clarifications?|corrigendum|errat(?:a|um)|retraction)(?: (?:and|&) (?:corrections?|clarifications?))?(?:[:—–]| ?\(|,? \p{L}{3,9}\.? \d|$)/iu,
  /^[\s(*_[]*(?:(?:editor|publisher)[’']?s?[’']? note|note to readers?|update)\b[^.]{0,60}?\b(?:corrected|amended|clarified|incorrectly|earlier version|previous version)\b/iu,
  new RegExp(
    `^[\\s(*_[—–-]*(?:this|the) (?:\\p{L}+ ){0,2}?${REPORT}(?: \\p{L}+){0,4}? (?:was|were|has been|have been|is) (?:\\p{L}+ ){0,2}?${CHANGED}\\b`,
    'iu',
  ),
  new RegExp(
    `^[\\s(*_[—–-]*(?:an?|the) (?:earlier|previous|original|prior|initial) (?:version|edition|headline)s? of (?:this|the|our) (?:\\p{L}+ ){0,2}?${REPORT}\\b`,
    'iu',
  ),
  new RegExp(`^[\\s(*_[—–-]*this (?:${REPORT}) (?:corrects|clarifies)\\b`, 'iu'),
  /^[\s(*_[]*\(?(?:this (?:version|story) )?corrects\b/iu,
  /^[\s(*_[]*(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|rectificatifs?|précision|erratum|fe de errat[ao]s|fe de errores|corrección|rectificación|errata corrige|rettifica|correzione|correção|errata|retificação|rectificatie|correctie|rättelse|rettelse|retting|oikaisu|sprostowanie|korekta|oprava|исправление|уточнение|поправка|виправлення|düzeltme|helyesbítés)\s?[:—–(.]/iu,
  /^[\s(*_[]*(?:in einer früheren (?:version|fassung)|eine frühere (?:version|fassung)|in der ursprünglichen (?:version|fassung)|une (?:version|première version) (?:précédente|antérieure|initiale)|dans une version précédente|una versión anterior|en una versión anterior|in una versione precedente|una versione precedente|uma versão anterior|in een eerdere versie|een eerdere versie|i en tidigare version|i en tidligere versjon|i en tidligere version|в предыдущей версии|в более ранней версии)/iu,
]
