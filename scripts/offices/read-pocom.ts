import { countries } from '../../src/actors/countries.ts'
import { lookup } from '../../src/actors/gazetteer.ts'
import { parseTitle } from '../../src/actors/titles.ts'
import type { Term } from './merge-terms.ts'

interface Line {
  readonly kind: string
  readonly title: string
  readonly mission?: string
  readonly name: string
  readonly appointed: string
  readonly start: string
  readonly end: string
}

/** United States principal officers since 1945 and chiefs of mission since 1990. */
export function readPocom(text: string): Term[] {
  const terms: Term[] = []
  for (const json of text.split('\n')) {
    if (json === '') continue
    const line = JSON.parse(json) as Line
    const from = line.start || line.appointed
    const since = line.kind === 'principal' ? '1945' : '1990'
    if (from === '' || (line.end || from) < since) continue
    if (line.kind === 'principal') {
      const office = line.title === 'Ambassador at Large' ? 'envoy' : (parseTitle(line.title)?.office ?? null)
      if (
        office === null ||
        /Career|Legal|Protocol|Foreign Service|Chief Clerk|Executive Secretary|Inspector/.test(line.title)
      )
        continue
      terms.push(term(line, office === 'head-of-organisation' ? 'agency-head' : office, line.title, from))
    } else {
      const un = /to the United Nations/.test(line.title)
      terms.push(
        term(
          line,
          un ? 'ambassador-un' : 'ambassador',
          un ? 'Ambassador to the United Nations' : `Ambassador to ${place(line.mission)}`,
          from,
        ),
      )
    }
  }
  return terms
}

function term(line: Line, office: Term['office'], title: string, from: string): Term {
  const end = line.end || null
  return {
    state: 'USA',
    names: [line.name.replace(/,? (?:Jr|Sr)\.$/, '')],
    office,
    title,
    from,
    to: end ?? (from < '2021' ? from.slice(0, 4) : null),
    sure: end === null ? 3 : 1,
  }
}

function place(mission: string | undefined): string {
  const name = (mission ?? '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
  const state = lookup(name)[0]?.actor.state
  return (state && countries().get(state)?.name) ?? name
}
