import { lineWriter } from '../../query/dossier.ts'
import type { CalendarView } from '../../query/views.ts'
import { dayInWords, rangeInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import { lifeInWords } from '../../wording/ledger-words.ts'
import type { Style } from '../summary/style.ts'
import { wrap } from '../text-layout.ts'

/** The life of the contact that most sources tell through more than one state, each step with its sentence; nothing where none has a life. */
export function lifeLines(view: CalendarView, style: Style): readonly string[] {
  const lives = view.engagements
    .map((entry) => ({ entry, steps: stepsOf(entry) }))
    .filter(({ steps }) => steps.length > 1)
  const [best] = lives.toSorted(
    (a, b) =>
      b.entry.sources - a.entry.sources || b.steps.length - a.steps.length || (a.entry.id < b.entry.id ? -1 : 1),
  )
  if (best === undefined) return []
  const { mark, words } = lineWriter(view)({ kind: 'engagement', entry: best.entry })
  const steps = best.steps.flatMap(({ state, date, evidence: [told] }) => {
    if (told === undefined) return []
    const published = view.sources[told.article]?.published
    const day = published === null || published === undefined ? '' : `${dayInWords(published)}: `
    const { mark: sign, words: name } = lifeInWords[state]
    const when = date === null ? '' : ` ${rangeInWords(date)}`
    return [
      wrap(`${day}${name}${when}`, style.width, '    ', `  ${sign} `),
      style.dim(wrap(`“${harmless(told.text)}”`, style.width, '    ')),
    ]
  })
  return [style.heading('A contact through its life'), wrap(harmless(words), style.width, '  ', `${mark} `), ...steps]
}

function stepsOf({ history }: CalendarView['engagements'][number]) {
  return history.filter(({ state }, index) => state !== history[index - 1]?.state)
}
