/**
 * Words before a date that say what it is the date of, in languages of Europe: the publication, or a later look at the text.
 * Source: general knowledge, written for this project; Apache-2.0 with the rest.
 */
const PUBLISHED = `
publish(?:ed)?|posted|released|issued|created|submitted|written|pub\\. date|publication date|date published|published on|first published
veröffentlicht|erschienen|erstellt|publi[ée]e?|parue?|publicado|publicada|pubblicato|pubblicata|gepubliceerd|geplaatst|publicerad|publicerat
publisert|udgivet|offentliggjort|julkaistu|opublikowano|data publikacji|publikov[aá]no|objavljeno|publicat|közzétéve|megjelent|yayınlanma|yayımlanma
опубликовано|дата публикации|опубліковано|публикувано|δημοσιεύτηκε|avaldatud
`
/** "maj" is a month, too. */
const UPDATED = `
up-?dated?|last up-?dated?|modified|amended|revised|reviewed|last reviewed|edited|changed|refreshed|medically reviewed|fact[- ]checked
aktualisiert|geändert|überarbeitet|stand|mise? à jour|màj|maj(?= ?:| (?:le|à)(?!\\p{L}))|modifiée?|actualizado|actualizada|última actualización|modificado
aggiornat[oa]|ultimo aggiornamento|atualizad[oa]|bijgewerkt|gewijzigd|uppdaterad|uppdaterat|oppdatert|opdateret|päivitetty|muokattu
zaktualizowano|aktualizacja|aktualizov[aá]no|ažurirano|actualizat|frissítve|güncelle(?:me|nme|ndi)
обновлено|обновлён|оновлено|обновена|ενημερώθηκε|muudetud|uuendatud
`
const oneOf = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.trim().replace(/\s*\n\s*/g, '|')})(?!\\p{L})`, 'iu')

const IS_PUBLISHED = oneOf(PUBLISHED)
const IS_UPDATED = oneOf(UPDATED)

export type DateLabel = 'published' | 'updated' | ''

/** What the words before a date say that it is the date of; empty when they say nothing of it. */
export function dateLabel(words: string): DateLabel {
  const look = words.slice(-60)
  if (IS_UPDATED.test(look)) return 'updated'
  return IS_PUBLISHED.test(look) ? 'published' : ''
}
