import type { RemovalReason } from '../record/article.js'

/**
 * What news pages print around a report, family by family. Source: written for this project from general knowledge of
 * news sites in English, with the commonest forms in German, French, Spanish, Norwegian, Italian and Russian.
 *
 * A row matches the whole line unless it says `prefix`. `sure` rows are furniture wherever they stand; the others only
 * outside the body, or beside other furniture. Every pattern is anchored and free of nested repeats: linear in the line.
 */
export interface FurnitureRow {
  readonly rule: string
  readonly reason: RemovalReason
  readonly pattern: RegExp
  readonly sure: boolean
  /** Longer lines are not matched: a long paragraph may begin with the words of a button. */
  readonly maxWords: number
}

const row = (rule: string, reason: RemovalReason, maxWords: number, pattern: RegExp, sure = true): FurnitureRow => ({
  rule,
  reason,
  pattern,
  sure,
  maxWords,
})

/** Letters of either case, where the rest of a pattern must tell capitals from small letters. */
const anyCase = (words: string): string => words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)

const ALSO_READ =
  'also read|read also|see also|read next|up next|next up|watch next|also see|also watch|related (?:stories|story|articles?|news|posts?|content|topics?|coverage|reading|links?|videos?)|more on this(?: story)?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended for you|similar (?:articles|stories|posts|news)|from the (?:web|archive)|on this topic|other (?:stories|articles|news)|lesen sie auch|mehr zum thema|à lire aussi|lea también|le recomendamos|les også|leggi anche|читайте также'

const NETWORK =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|youtube|tumblr|flipboard|e-?mail|messenger|google\\+?|vk(?:ontakte)?|viber|threads|mastodon|bluesky|rss|sms|line|copy link|link|print)'

export const FURNITURE: readonly FurnitureRow[] = [
  // Buttons and menus.
  row(
    'live-button',
    'navigation',
    4,
    /^(?:listen|watch|on air|live|play|tune in)(?: (?:live|now|here|again|in))?(?: tv| radio)?[!.:]?$/i,
  ),
  row(
    'more-button',
    'navigation',
    5,
    /^(?:read|show|load|see|view|learn|find out|discover|get|click (?:here )?(?:for|to read))(?: (?:more|all|less|full (?:story|article)|the (?:full|whole) (?:story|article)|next|comments))(?: (?:here|now|stories|news|articles|posts|comments|about this|»))?[ .…:»>→]*$/i,
  ),
  row(
    'continue-button',
    'navigation',
    8,
    /^(?:continue reading|keep reading|story continues|article continues|scroll (?:down )?(?:to|for)|click here|tap here|read the rest)\b.*$/i,
  ),
  row(
    'top-button',
    'navigation',
    4,
    /^(?:back )?(?:to (?:the )?)?(?:top|home(?:page)?|start)(?: of (?:the )?page)?[ ↑^]*$/i,
  ),
  row(
    'skip-link',
    'navigation',
    8,
    /^(?:skip|jump|go) to (?:the )?(?:main |page )?(?:content|navigation|menu|search|footer|comments|home ?page|article)\b.*$/i,
  ),
  row(
    'page-turn',
    'navigation',
    6,
    /^(?:[«‹<←] ?)?(?:previous|prev|next|older|newer|earlier|later)(?: (?:article|story|post|page|entry|entries|posts|news))?(?: ?[»›>→])?$/i,
  ),
  row(
    'menu-button',
    'navigation',
    4,
    /^(?:main )?(?:menu|search|close|open|navigation|sections?|more|options|settings|language|toggle (?:navigation|menu|search)|sitemap|site map|archive|categories|topics?|home|log ?in|log ?out|sign ?in|sign ?up|register|my account|account|subscribe(?: now)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|help|faq|feedback|cookies|newsletters?|discussion|community standards)$/i,
  ),
  row(
    'short-url',
    'navigation',
    5,
    /^(?:get |copy )?(?:the )?(?:short|perma)[ -]?(?:url|link)\b.*$|^copy link(?: to clipboard)?$/i,
  ),
  row(
    'share-button',
    'navigation',
    9,
    new RegExp(
      `^(?:share|tweet|pin|post|send|forward|follow|like|recommend|join us|find us|print|save|bookmark|e-?mail)(?:[ :]+(?:this|it|us|me|on|via|with|by|to|the|our|your|friends?|article|story|post|page|link|icon|button|now|and|or|,|${NETWORK}))*(?: ?\\d+)?[ .!:]*$`,
      'i',
    ),
  ),
  row('network-names', 'navigation', 12, new RegExp(`^${NETWORK}(?:[ ,|/·•]+(?:and )?${NETWORK})*(?: ?\\d+)?$`, 'i')),
  row(
    'connect-button',
    'navigation',
    6,
    /^(?:connect|stay connected|stay in touch|keep in touch|get in touch|engage) with\b.*$|^stay connected$|^follow us\b.*$/i,
  ),
  row(
    'more-in-section',
    'navigation',
    7,
    /^(?:more|latest|top|other|recent|all|further)(?: (?:news|stories|articles|posts|headlines))? (?:in|from|on|about|by)\b[^.!?]*$/i,
    false,
  ),
  row(
    'section-list',
    'navigation',
    6,
    /^(?:(?:latest|top|breaking|recent|popular|good|local|world|national|international|business|sports?|entertainment|lifestyle|political) (?:news|stories|headlines|posts|articles|videos?)|most (?:read|popular|viewed|shared|commented|recent)|trending(?: now| topics)?|popular(?: now)?|editor['’]?s['’]? (?:picks?|choice)|must[ -]reads?|don['’]t miss|in (?:other|this) (?:news|section|story|article)|news|world|politics|business|opinion|sports?|culture|economy|europe|asia|africa|americas|middle east|science|health|technology|tech|entertainment|lifestyle|travel|weather|video|videos|photos?|gallery|multimedia|podcasts?)$/i,
    false,
  ),
  row('breadcrumb', 'navigation', 16, /^(?:home|start|news|main)(?: ?[>»›/|→] ?[^.!?]{1,80}){1,6}$/i),
  row(
    'text-size',
    'navigation',
    6,
    /^(?:text|font) size\b.*$|^(?:a-? ?){1,2}a\+?$|^(?:increase|decrease) (?:text|font) size$/i,
  ),
  row(
    'reading-time',
    'navigation',
    6,
    /^(?:(?:reading time|read time|time to read)\b.{0,20}|\d{1,3}[ -]?min(?:ute)?s?(?: read)?)$/i,
  ),
  row(
    'other-language-button',
    'navigation',
    5,
    /^(?:weiterlesen|mehr lesen|mehr|lire (?:la suite|aussi|plus)|voir plus|leer más|ver más|les mer|les også|les hele saken|leggi (?:anche|tutto)|continua a leggere|читать (?:далее|также|ещё|еще)|подробнее|поделиться|teilen|partager|compartir|del|condividi)[:. …]*$/i,
  ),

  // Comments.
  row(
    'comment-button',
    'comment form',
    9,
    /^(?:(?:leave|write|post|add|submit|make) (?:a|your)? ?(?:comments?|reply|response)|(?:view|see|show|hide|read|load|sort)(?: all)?(?: \d+)? comments?|join the (?:conversation|discussion|debate)|(?:\d+|no) (?:comments?|responses?|replies)(?: (?:yet|so far))?|comments? ?(?:\(\d+\)|\d+|(?:are )?(?:closed|off))?|be the first to (?:comment|reply|like)|have your say|what do you think|(?:click here to )?cancel reply|discuss(?: this)?|reply|responses?|recent comments)\b[^.]{0,40}[.!?:]?$/i,
  ),
  row(
    'comment-via',
    'comment form',
    8,
    /^(?:comment|log ?in|sign ?in|register|continue)(?:ing)? (?:via|with|using|through|as)\b.*$/i,
  ),
  row(
    'comment-field',
    'comment form',
    30,
    /^your e-?mail (?:address )?will not be (?:published|shared)\b.*$|^(?:all )?required fields are marked\b.*$|^(?:name|e-?mail|website|comment|message|phone)(?: address)?(?: ?\(?(?:required|optional)\)?)? ?\*?:?$|^(?:save|remember) my (?:name|e-?mail|details)\b.*$|^notify me (?:of|when|by|via)\b.*$|^this site uses akismet\b.*$/i,
  ),
  row(
    'comment-rules',
    'comment form',
    90,
    /^(?:community (?:standards|guidelines|rules)|comment(?:s|ing)? (?:policy|guidelines|rules)|please (?:log ?in|sign ?in|register|read our (?:comment|community))|you must be (?:logged in|signed in|a (?:subscriber|member))|we (?:welcome|encourage) (?:your )?comments|all comments are (?:moderated|reviewed)|comments (?:are|may be|will be|that)\b|by (?:posting|commenting|submitting))\b.*$/i,
  ),

  // Credits, captions, bylines, dates. Rights first: they begin as a credit does.
  row(
    'rights',
    'legal',
    60,
    /^(?:(?:copyright\b|(?:©|\(c\)) ?\d{4}|all rights reserved|\d{4} ?©|all (?:content|material)s? (?:©|copyright)).*|.{0,120}\ball rights reserved\b.{0,80}|.{0,60}(?:may|must|can) not be (?:published|reproduced|republished|copied|broadcast)[^.]{0,100}\b(?:redistributed|permission|consent|prohibited|rewritten)\b.*)$/i,
  ),
  row(
    'photo-credit',
    'credit',
    25,
    /^(?!.{90,}\.["”’)]*$)(?:©|\(c\) |(?:photo|image|picture|pic|foto|bild|фото|illustration|graphic|video)(?:s|graphs?)? ?(?:(?:credits?|by|courtesy|via|source|copyright)\b|[:/©])|credits?:|courtesy(?: of| photo)?:|courtesy of |getty images)/i,
  ),
  row(
    'agency-photo',
    'credit',
    14,
    /^.{0,80}(?:\/ ?(?:getty(?: images)?|reuters|afp|ap|epa|tass|sputnik|scanpix|flickr|shutterstock|zuma|corbis|alamy|dpa|ntb|pool|wikimedia(?: commons)?)\b.{0,60}|\bCC[ -]BY\b.{0,30}|\(?(?:AP|file|stock|archive|handout|courtesy|reuters|afp) (?:photo|image|picture)s?\)?(?: \/.{0,60})?)$/i,
  ),
  row(
    'agency-alone',
    'credit',
    5,
    /^(?:source|by|via|from)?:? ?\(?(?:reuters|afp|agence france-presse|ap|the associated press|associated press|tass|itar-tass|ria novosti|ria|sputnik|interfax|xinhua|upi|dpa|ntb|ansa|efe|pap|bta|press association|pa media|bloomberg|ians|pti|ani|kyodo|yonhap|anadolu(?: agency)?|rt|rfe\/rl|unian|ukrinform|belta|aap|cp|the canadian press)\)?(?: (?:news )?agency)?(?: staff)?(?:[ ,/&]+(?:and )?(?:reuters|afp|ap|dpa|tass|interfax|agencies|staff|sputnik))*$/i,
  ),
  row(
    'archive-photo',
    'caption',
    60,
    /^[^\n]*(?:\b(?:archive|file|stock|handout) (?:photo|picture|image|footage)s?\b|\bphoto:|\bfile[ -]photo\b|\(?pictured\)?|photograph:)[^.!?]{0,40}[.)]?$/i,
    false,
  ),
  row(
    'caption-place',
    'caption',
    45,
    /^.*\((?:left|right|l|r|c|centre|center|top|bottom|file|pictured|second (?:from )?(?:left|right))\).*(?:photo|image|picture|reuters|ap|afp|getty).{0,30}$/i,
    false,
  ),
  row(
    'byline',
    'byline',
    16,
    new RegExp(
      `^(?:${anyCase('(?:written|reported|posted|published|edited|story|text|article|words|analysis|opinion|report|translated|compiled) ')})?[Bb][Yy]:? (?:the )?\\p{Lu}[^!?:;]{1,90}$`,
      'u',
    ),
    false,
  ),
  row(
    'author-line',
    'byline',
    10,
    /^(?:authors?|writers?|editors?|reporters?|correspondent|contributor|staff (?:writer|reporter)|associated press writers?|von|par|por|av|автор|redacción|redaktion)\b:? ?[^.!?]{0,60}$/i,
    false,
  ),
  row(
    'updated-line',
    'date line',
    22,
    /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|added|filed|issued|date|edited)|last (?:updated?|modified))\b(?: (?:on|at|by|:))?.{0,80}\d.{0,60}$/i,
    false,
  ),
  row(
    'date-alone',
    'date line',
    12,
    /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2})[a-z]*\.?,?[ ./-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[ ,T|·@–-]*(?:at )?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?|\d{1,2} ?[ap]\.?m\.?)?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{2,5}|local time)\)?)?(?:[+-]\d{1,2}:?\d{0,2})?)?$/i,
  ),
  row(
    'ago-line',
    'date line',
    8,
    /^(?:(?:updated|posted|published) )?(?:\d{1,3}|an?|one|two) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i,
  ),

  // Appeals.
  row(
    'support-us',
    'appeal',
    8,
    /^(?:please )?(?:support|donate to|help|back|join|subscribe to|become a (?:member|supporter|patron) of|sign up (?:for|to)|contribute to|follow) (?:the |our )?[^.?]{0,60}!$/i,
  ),
  row(
    'donate',
    'appeal',
    120,
    /^(?:please )?(?:consider|donate|make a (?:one-time |monthly |recurring )?(?:donation|contribution)|give (?:today|now)|chip in|support (?:our|independent|us|quality|honest|this)|become a (?:member|supporter|subscriber|patron)|help us|if (?:you|everyone)(?:['’](?:ve|re))? (?:like|enjoy|enjoyed|value|find|found|appreciate|want|would like|are able|can|who reads)[^.]{0,80}\b(?:subscribe|donat\w+|support\w*|newsletter|sign up|follow us|contribut\w+|member\w*|fund\w*))\b.*$/i,
  ),
  row(
    'if-you-can',
    'appeal',
    60,
    /(?:^|[.!?] )if you can(?: afford (?:it|to))?,? (?:please )?(?:pay|give|help|support|donate|chip in|contribute|become|consider)\b[^"“”]{0,200}$/i,
  ),
  row(
    'newsletter',
    'appeal',
    60,
    /^(?:sign up|subscribe|get|register|receive|join|want more|for more|don['’]t miss|download|click here)\b[^.]{0,100}\b(?:newsletters?|inbox|e-?mail|alerts?|daily|weekly|briefing|updates|our app|free trial|subscription|subscribers?|telegram channel|our channel|mailing list|push notifications?)\b.*$/i,
  ),
  row(
    'follow-us',
    'appeal',
    40,
    /^.{0,80}\b(?:follow (?:us|me|him|her|them|@\w+|[\w .]{1,40}) on|like us on|find us on|join us on|subscribe to our|sign up for our|download our app|our (?:free )?newsletter)\b.*$/i,
    false,
  ),
  row(
    'paywall',
    'appeal',
    60,
    /^(?:this (?:article|content|story) is (?:for|available|reserved)|already (?:a )?(?:subscriber|member|registered|have an account)|to (?:continue|keep) reading|you (?:have|['’]ve) (?:reached|read|used|\d+)|subscribe (?:now |today )?(?:to|for)|unlock|start your (?:free )?(?:trial|subscription)|create (?:a|your) (?:free )?account|log ?in to)\b.*$/i,
    false,
  ),

  // Other reports of the outlet.
  row(
    'related-label',
    'related headline',
    30,
    new RegExp(`^(?:${anyCase(ALSO_READ)})(?=$|[\\p{Lu}\\d‘“"'«]| ?[:–—|»-]| \\p{Lu}).*$`, 'u'),
  ),
  row(
    'related-colon',
    'related headline',
    30,
    /^(?:related|recommended|background|explainer|in pictures|further reading)(?: ?[:|»]| ?[–—-] |$).*$/i,
  ),
  row(
    'read-more-label',
    'related headline',
    40,
    /^(?:read(?: more| also| next| further)?|more|watch|listen|see|explainer|analysis|opinion|in depth|factbox|timeline|video|photos?|gallery|go deeper|dig deeper|background)(?: here)? ?(?:[:|»>]|[–—-] ).{4,}$/i,
    false,
  ),
  row(
    'sponsored',
    'advertisement',
    8,
    /^(?:advertisements?(?: ?[-–—:|.] ?(?:story|article|content) continues.{0,30})?|advertising|ad|ads|sponsored(?: (?:content|post|by .*|links?))?|promoted(?: (?:content|stories))?|paid (?:content|post)|partner content|anzeige|werbung|publicité|publicidad|annonse|pubblicità|реклама|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|remove ads?|ad feedback|this advertisement has not loaded.{0,40}|taboola|outbrain|from our (?:partners|sponsors)|around the web|more from the web)[ .:-]*$/i,
  ),

  // Tags, author boxes, legal lines.
  row(
    'tags-label',
    'tags',
    60,
    new RegExp(
      `^(?:${anyCase('tags?|topics?|keywords?|categories|category|labels?|schlagwörter|mots[ -]clés|etiquetas')}|[Тт]еги)(?: ?[:|]|$| (?=\\p{Lu})[^.!?]*$).*$`,
      'u',
    ),
  ),
  row(
    'tags-phrase',
    'tags',
    60,
    /^(?:filed under|posted in|related topics|tagged(?: (?:as|with|under|in))?|in this (?:article|story))\b.*$/i,
  ),
  row('hash-tags', 'tags', 20, /^#\w+(?:[ ,]+#\w+)*$/),
  row(
    'author-label',
    'author box',
    10,
    /^(?:about (?:the )?(?:authors?|writers?|reporter|editor|us)|the author|author bio(?:graphy)?|more (?:by|from) (?:the |this )?(?:author|writer|reporter)|(?:view|see) all (?:posts|articles|stories) by .*|posts by .*|meet the author)[ :]*$/i,
  ),
  row('author-about', 'author box', 6, /^(?:About|ABOUT) (?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u),
  row(
    'terms',
    'legal',
    10,
    /^(?:privacy(?: (?:policy|notice|settings|center))?|cookie (?:policy|settings|preferences|notice)|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|disclaimer|imprint|impressum|legal(?: notice)?|do not sell my .*|accessibility(?: statement)?|manage (?:cookies|consent)|accept(?: all)?(?: cookies)?|editorial (?:policy|standards|guidelines)|code of ethics|corrections policy)(?: ?[|·&/] ?.*)?$/i,
  ),
  row(
    'cookies',
    'legal',
    90,
    /^(?:we(?: and our partners)? use cookies|this (?:web)?site uses cookies|by (?:continuing|using|clicking|browsing|signing up|subscribing)[^.]{0,60}(?:you (?:agree|accept|consent)|cookies)|we value your privacy|your privacy)\b.*$/i,
  ),
  row(
    'opinion-disclaimer',
    'legal',
    90,
    /^(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))?(?: (?:expressed|stated|presented))?(?: (?:in|by|here|on|above|within)\b[^.]{0,60})? (?:are|is|do|does)\b[^.]{0,60}\b(?:author|own|reflect|represent|necessarily|solely)\b.*$/i,
  ),
  row(
    'error-report',
    'page furniture',
    30,
    /^(?:(?:found|spotted|see) (?:a|an) (?:mistake|typo|error)|if you (?:notice|find|spot|see|found) (?:a|an) (?:mistake|typo|error)|report (?:a|an) (?:typo|error|mistake|correction)|got a tip|send us (?:a|your) tips?|do you have (?:a|any) (?:story|tip|information)|contact (?:the )?(?:author|reporter|editor|us)(?: at)?)\b.*$/i,
  ),
  row(
    'scripts-off',
    'page furniture',
    30,
    /^(?:please enable (?:javascript|cookies)|javascript (?:is|must be)|your browser (?:does not|doesn['’]t) support|this (?:video|browser|player|content) (?:is not|can ?not|is no longer|could not)|video (?:player )?(?:is )?loading|loading\b|0 seconds of)\b.*$|^loading[ .…]*$/i,
  ),
]

/** Words that appeals, author boxes and legal lines are made of. Counted, never decisive alone. */
export const APPEAL_WORDS: ReadonlySet<string> = new Set(
  `subscribe subscription subscriber subscribers donate donation donations donor donors newsletter inbox readers reader journalism
journalists journalist newsroom editorial independent membership member members supporter supporters sponsor patron patreon paypal
reporting coverage advertising adverts ads paywall contribute contribution contributions fundraising support trusted quality
signup alerts app download follow facebook twitter instagram telegram whatsapp youtube channel podcast mailing click website
cookies privacy copyright reproduction republish reprinted permission licence license terms`.split(/\s+/),
)

export const AUTHOR_WORDS: ReadonlySet<string> = new Set(
  `author writer journalist reporter correspondent editor columnist freelance contributor graduate degree university covers covering covered
writes writing wrote worked works lives enjoys loves previously formerly currently joined joining experience years career
award-winning based bio biography blogger founder book books novels stories articles publications wine dogs cats hiking`.split(
    /\s+/,
  ),
)
