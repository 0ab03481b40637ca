import type { RapportEvent } from '../../events/event.ts'
import { actInWords, modalityInWords } from '../../events/glossary.ts'
import type { Reading } from '../../reading-schema.ts'
import { rangeInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { fromTo, listed, partiesOf, sidesOf } from '../../wording/parties-of.ts'
import { wrap } from '../text-layout.ts'
import { quote } from './quote.ts'
import type { Style } from './style.ts'

const indent = '    '

/** One event as lines: modality and act, who where that says more than the heading, the sentence, who reports it. */
export function eventLines(event: RapportEvent, reading: Reading, names: PartyNames, style: Style): readonly string[] {
  const lines = [actLine(event, style)]
  const who = whoInWords(event, names)
  if (who !== null) lines.push(wrap(who, style.width, `${indent}  `, indent))
  const telling = event.evidence[0]
  if (telling !== undefined) lines.push(quote(reading.text, telling, [telling.trigger], style, indent))
  const source = sourceInWords(event, names)
  if (source !== null) lines.push(style.dim(wrap(source, style.width, `${indent}  `, indent)))
  return lines
}

function actLine(event: RapportEvent, style: Style): string {
  const { mark, words } = modalityInWords[event.modality]
  const act = style.quad(event.quad, style.modality(event.modality, actInWords(event)))
  const said = [act, event.date === null ? null : rangeInWords(event.date), placeInWords(event)]
  if (event.historical) said.push('background')
  const modality = `${style.quad(event.quad, mark)} ${words}`
  return wrap(`${modality}: ${said.filter((one) => one !== null).join(' · ')}`, style.width, indent, '  ')
}

function placeInWords(event: RapportEvent): string | null {
  return event.place === null ? null : harmless(event.place.name)
}

/** Null where the heading already says it all. */
function whoInWords(event: RapportEvent, names: PartyNames): string | null {
  const actors = partiesOf(event, 'actor', names)
  const recipients = partiesOf(event, 'recipient', names)
  const heading = [...sidesOf(event, 'actor', names), ...sidesOf(event, 'recipient', names)]
  if ([...actors, ...recipients].every((name) => heading.includes(name))) return null
  return fromTo(actors, recipients)
}

function sourceInWords(event: RapportEvent, names: PartyNames): string | null {
  const said: string[] = []
  const reporters = partiesOf(event, 'reporter', names)
  if (reporters.length > 0) said.push(`according to ${listed(reporters)}`)
  const sentences = new Set(event.evidence.map(({ sentence }) => sentence)).size
  if (sentences > 1) said.push(`told in ${sentences} sentences`)
  return said.length === 0 ? null : said.join(' · ')
}
