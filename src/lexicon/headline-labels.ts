/**
 * Words before the colon of a headline that name a kind of article or a topic, not somebody who says what follows.
 * Written for this project; Apache-2.0 with the rest.
 */
export const HEADLINE_LABELS: ReadonlySet<string> = new Set(
  `analysis opinion video watch update updated exclusive live breaking factbox explainer explained review interview profile timeline
  updates alert photos gallery podcast editorial commentary column essay feature report special preview recap transcript correction quiz map chart
  q&a faq fact check factcheck news world business politics sport sports culture election elections debate summit history inside
  read listen part day week year morning briefing today tonight yesterday tomorrow`.split(/\s+/),
)
