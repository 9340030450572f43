/**
 * How pages name and word what stands between a reader and a report: walls that ask for money or an account, questions
 * for consent, checks for robots. Source: written for this project from general knowledge of how such pages are built;
 * Apache-2.0 with the rest. Names are of class, id and other attributes in lower case, parts of a name joined by hyphens.
 */

/** Elements that hold a wall, whoever built the page: such names mean nothing else. */
export const WALL_NAMES =
  /pay[-_]?(?:wall|gate|fence|barrier|meter)|(?:reg|registration|register|login|log-in|signin|sign-in|abo|plus|premium|member|membership|subscribe|subscriber|subscribers|subscription|content|article|story|meter|metered|access)[-_]{0,2}(?:wall|gate|gateway|barrier|fence|lock|locked|blocker|breaker|required|restricted)(?![a-z])|(?:walled|gated|locked|restricted)[-_](?:content|article|story|text)|(?:^|[-_ ])(?:barrier|salesposter|sales-poster)(?![a-z])|betalings?-?(?:mur|vegg|væg)|betaal-?muur|maksumuuri|mur-?payant|muro-?(?:de-?)?pago|snippet-(?:login|promotion)|content-not-granted/

/** Elements that ask for money or an account: walls if the page says that its report is not free. */
export const OFFER_NAMES =
  /(?:^|[-_ ])(?:subscri\w*|suscri\w*|abonn\w*|abo|prenum\w*|tilaa\w*|premium|paid|offers?|plans?|pricing|unlock|login|log-in|signin|sign-in|register|registration|member|membership|account|checkout)(?![a-z])/

/** Elements that ask for consent, by their own names and those of the programs most sites take for it. */
export const CONSENT_NAMES =
  /cookies?(?![a-z])|consent|gdpr|dsgvo|rgpd|(?:^|[-_ ])cmp(?![a-z])|privacy[-_]?(?:wall|gate|notice|modal|manager|banner)|didomi|onetrust|optanon|usercentrics|sp[-_]message|sourcepoint|cybot|truste|iubenda|datenschutz|einwilligung|samtykke|samtycke|toestemming/

/** What a question for consent speaks of; each kind counts once. */
export const CONSENT_WORDS: readonly RegExp[] = [
  /cookies?(?!\p{L})|(?<!\p{L})(?:куки|informasjonskapsl|ciasteczk|evästei|kapsler|クッキー|คุกกี้|सहमति)|kaker(?!\p{L})/iu,
  /(?<!\p{L})(?:consent|einwillig|zustimm|consentement|consentimiento|consentimento|consenso|samtykke|samtycke|toestemming|suostumu|zgod[ayęi]|соглас|onay|hozzájárul|同意)/iu,
  /(?<!\p{L})(?:personal data|personenbezogen|données (?:à caractère )?personnel|datos personales|dati personali|dados pessoais|personopplysning|personuppgift|persoonsgegevens|henkilötie|dan(?:e|ych) osobow|персональн\p{L}* данн|kişisel veri|個人(?:情報|データ))/iu,
  /(?<!\p{L})(?:partners?|partnern|partenaires|socios|partnere|kumppan|партнер|partnerzy|partnerów|ortak)(?!\p{L})/iu,
  /(?<!\p{L})(?:advertis|personalised ads|personalized ads|werbung|publicité|publicidad|pubblicità|annons|annonser|advertenti|mainon|reklam|реклам|広告)/iu,
  /(?<!\p{L})(?:privacy|datenschutz|confidentialité|privacidad|personvern|integritet|tietosuoj|prywatnoś|конфиденциальн|gizlilik|プライバシー)/iu,
  /(?<!\p{L})(?:gdpr|dsgvo|rgpd|tcf|iab|ccpa|rodo)(?!\p{L})/iu,
  /(?<!\p{L})(?:track(?:ing|ers?)|tracking-|traceurs|rastre|seguimiento|sporing|spårning|seuran|śledz|отслеж)/iu,
  /(?<!\p{L})(?:legitimate interest|berechtigt\p{L}* interess|intérêt légitime|interés legítimo|legittimo interesse|berettiget interesse|gerechtvaardigd)/iu,
]

/** Marks of programs that tell people from robots, in a page's source. */
export const ROBOT_CHECK =
  /cf[-_]chl|challenge-platform|challenges\.cloudflare\.com|captcha|_Incapsula_Resource|perimeterx|datadome|awswaf|arkoselabs|geetest|ddos-guard|botmanager/i

/** Before or behind the share of a report that is not shown: "72.5 % of this article is left to read". */
export const LEFT_TO_READ =
  /(?<!\p{L})(?:remain\p{L}*|left to read|left in this|verbleib\p{L}*|noch zu lesen|übrig|(?:il (?:vous )?)?reste(?:nt)?|te queda|queda(?:n)?|falta(?:n)? por|resta(?:no)?|rimane|gjenstår|återstår|resterer|jäljellä|pozostał\p{L}*|остал\p{L}*|nog te lezen|kaldı)(?!\p{L})/iu

/** Money: a sign or code beside a number. */
export const PRICE =
  /(?:[€$£¥₽₺₹₴]|(?<!\p{L})(?:USD|EUR|GBP|CHF|kr\.?|NOK|SEK|DKK|PLN|zł|Kč|руб\.?|TL|R\$|RMB)) ?\d|\d[\d.,]* ?(?:[€$£¥₽₺₹₴元円]|(?:USD|EUR|GBP|CHF|kr|NOK|SEK|DKK|PLN|zł|Kč|руб|TL)(?!\p{L}))/iu
