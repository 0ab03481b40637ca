import { saidOf } from '../../ledger/across/said.ts'
import { idsOfParty } from '../../ledger/entry-party.ts'
import type { Reading } from '../../reading-schema.ts'
import { rangeInWords } from '../../wording/days.ts'
import { incidentTitle, measureTitle } from '../../wording/entry-title.ts'
import { sides } from '../../wording/entry-words.ts'
import { harmless } from '../../wording/harmless.ts'
import { lifeInWords } from '../../wording/ledger-words.ts'
import { lifeOf } from '../../wording/life-words.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { fewOfParties, listed } from '../../wording/parties-of.ts'
import { causeInWords, purposesInWords } from '../../wording/reason-words.ts'
import { wrap } from '../text-layout.ts'
import type { Style } from './style.ts'

/** "↷ postponed: visit, Giorgos Gerapetritis and Türkiye · Mon 8 December 2025 · cause: “…”", one contact an item. */
export function engagementLines(reading: Reading, names: PartyNames, style: Style): readonly string[] {
  const kinds = new Map(reading.engagements.map(({ id, kind }) => [id, kind]))
  return reading.engagements.map((one) => {
    const { mark, words } = lifeInWords[one.state]
    const parties = fewOfParties(one.parties.map(idsOfParty), names)
    const whole = one.partOf === null ? null : `part of the ${kinds.get(one.partOf) ?? 'visit'}`
    const said = [
      `${one.kind}, ${parties}`,
      one.date === null ? null : rangeInWords(one.date),
      one.place === null ? null : harmless(one.place),
      whole,
      one.by === null ? null : `by ${names.short(one.by)}`,
      one.cause === null ? null : harmless(causeInWords(one.cause)),
      one.purpose.length === 0 ? null : harmless(purposesInWords(one.purpose)),
      lifeOf(one),
    ]
    return item(`${mark} ${words}: ${joined(said)}`, style)
  })
}

/** "● attack: Israel → Iran · 13 June 2025 · Natanz · according to Iran · denied by Israel", one incident an item (LA93, LA176). */
export function incidentLines(reading: Reading, names: PartyNames, style: Style): readonly string[] {
  return reading.incidents.map((incident) => {
    const { date, place } = incident
    const { claimedBy, admittedBy, deniedBy } = saidOf(incident, reading)
    const few = (codes: readonly string[]) => listed(codes.map(names.short))
    const said = [
      sides(incident, names),
      date === null ? null : rangeInWords(date),
      place === null ? null : harmless(place),
      claimedBy.length === 0 || admittedBy.length > 0 ? null : `according to ${few(claimedBy)}`,
      deniedBy.length === 0 ? null : `denied by ${few(deniedBy)}`,
    ]
    return item(`● ${incidentTitle(incident)}: ${joined(said)}`, style)
  })
}

/** "in force: sanction, Greece → Türkiye · 2025", one measure an item. */
export function measureLines(reading: Reading, names: PartyNames, style: Style): readonly string[] {
  return reading.measures.map((measure) => {
    const { state, date } = measure
    const said = [sides(measure, names), date === null ? null : rangeInWords(date)]
    return item(`${state}: ${measureTitle(measure)}, ${joined(said)}`, style)
  })
}

/** "military: refused, Greece and Türkiye", one channel an item. */
export function channelLines(reading: Reading, names: PartyNames, style: Style): readonly string[] {
  return reading.channels.map(({ level, status, between }) =>
    item(`${level}: ${status}, ${listed(between.map(names.short))}`, style),
  )
}

function joined(said: readonly (string | null)[]): string {
  return said.filter((one) => one !== null).join(' · ')
}

function item(words: string, style: Style): string {
  return wrap(words, style.width, '    ', '  ')
}
