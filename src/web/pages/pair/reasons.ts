import { leastPoints, mostReasons } from '../../../query/dossier.ts'
import type { AnyEntry, PairView } from '../../../query/views.ts'
import { weighedEntries } from '../../../query/weighed-entries.ts'
import { dayInWords } from '../../../wording/days.ts'
import { namesOf } from '../../../wording/names-of.ts'
import { howInWords, signed } from '../../../wording/standing-words.ts'
import { addresses } from '../../addresses.ts'
import { type Html, html } from '../../html.ts'
import { entryMark, quote } from '../../parts/entry-line.ts'
import { lineOf } from '../../parts/line-of.ts'

const first = 5

/** What moved the tension over the period, largest first; together they make the change exactly. Then what puts it where it is. */
export function reasonList(view: PairView): Html {
  const { why, change, since } = view.barometer
  const entries = weighedEntries(view)
  const list = (reasons: readonly Reason[]): Html =>
    html`<ol>${reasons.map((reason) => reasonItem(reason, entries.get(reason.entry), view))}</ol>`
  const about = change === null ? 'What puts it off neutral' : `What moved it since ${dayInWords(since)}`
  const [shown, rest] = [why.slice(0, first), why.slice(first)]
  const moved = html`<section class="reasons"><h2>${about}</h2>${list(shown)}
${rest.length === 0 ? null : html`<details><summary>and ${rest.length} more, which sum with these to ${signed(why.reduce((sum, { points }) => sum + points, 0))}</summary>${list(rest)}</details>`}</section>`
  const standing = standsByOthers(view, new Set(shown.map(({ entry }) => entry)))
  return html`${why.length === 0 ? null : moved}
${standing.length === 0 ? null : html`<section class="reasons"><h2>What puts it ${standing[0]!.points < 0 ? 'below' : 'above'} neutral</h2>${list(standing)}</section>`}`
}

/** What puts the tension where it is, where that is not all what moved it. */
function standsByOthers({ barometer: { change, standsBy } }: PairView, moved: ReadonlySet<string>): readonly Reason[] {
  if (change === null) return []
  const strong = standsBy.filter(({ points }) => Math.abs(points) >= leastPoints).slice(0, mostReasons)
  return strong.every(({ entry }) => moved.has(entry)) ? [] : strong.map((one) => ({ ...one, how: 'new' }))
}

type Reason = PairView['barometer']['why'][number]

/** A reason, which unfolds the sentence that says so. */
function reasonItem({ entry, part, how, points }: Reason, known: AnyEntry | undefined, view: PairView): Html {
  const said = [partInWords[part], howInWords({ part, how })].filter((one) => one !== null).join(', ')
  const address = addresses.entry(entry)
  if (known === undefined)
    return html`<li><b>${signed(points)}</b> <span><a href="${address}">an earlier entry</a> <span class="state">${said}</span></span></li>`
  const names = namesOf(view.actors, view.pair)
  const { mark, title, line, facts, quotes } = lineOf(known.kind, known.entry as never, names, view.sources, view)
  const own = facts.slice(0, 2).filter((fact) => fact !== null && !fact.startsWith('“'))
  return html`<li><b>${signed(points)}</b> <details><summary>${entryMark(mark)} ${`${title} ${line}`.trim()} <span class="state">${[...own, said].join(' · ')}</span></summary>${quotes.slice(0, 1).map(quote)}<p class="source"><a href="${address}">Why it was read so</a></p></details></li>`
}

const partInWords = { acts: 'act', talk: 'talk', plans: 'plan' } as const
