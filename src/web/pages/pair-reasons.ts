import type { AnyEntry, PairView } from '../../query/views.ts'
import { weighedEntries } from '../../query/weighed-entries.ts'
import { dayInWords } from '../../wording/days.ts'
import { entryWords } from '../../wording/entry-words.ts'
import { namesOf } from '../../wording/names-of.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { howInWords, signed } from '../../wording/standing-words.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { entryMark } from '../parts/entry-line.ts'

const first = 5

/** What moved the tension over the period, largest first; together they make the change exactly. */
export function reasonList(view: PairView): Html | null {
  const { why, change, since } = view.barometer
  if (why.length === 0) return null
  const names = namesOf(view.actors)
  const entries = weighedEntries(view)
  const items = why.map((reason) => reasonItem(reason, entries.get(reason.entry), names))
  const about = change === null ? 'What puts it off neutral' : `What moved it since ${dayInWords(since)}`
  const rest = items.slice(first)
  return html`<section class="reasons"><h2>${about}</h2><ol>${items.slice(0, first)}</ol>
${rest.length === 0 ? null : html`<details><summary>and ${rest.length} more, which sum with these to ${signed(why.reduce((sum, { points }) => sum + points, 0))}</summary><ol>${rest}</ol></details>`}</section>`
}

type Reason = PairView['barometer']['why'][number]

function reasonItem({ entry, part, how, points }: Reason, known: AnyEntry | undefined, names: PartyNames): Html {
  const said = [partInWords[part], how === 'new' ? null : howInWords[how]].filter((one) => one !== null).join(', ')
  if (known === undefined)
    return html`<li><b>${signed(points)}</b> <span><a href="${addresses.entry(entry)}">an earlier entry</a> <span class="state">${said}</span></span></li>`
  const words = entryWords(known.kind, known.entry, names)
  return html`<li><b>${signed(points)}</b> <span>${entryMark(words.mark)} <a href="${addresses.entry(entry)}">${words.title} ${words.line}</a> <span class="state">${[...words.facts.slice(0, 2).filter((fact) => fact !== null), said].join(' · ')}</span></span></li>`
}

const partInWords = { acts: 'act', talk: 'talk', plans: 'plan' } as const
