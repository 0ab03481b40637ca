import type { Act, ActParty } from './act.ts'
import { countryName, cowOf, ploverSectors } from './codes.ts'
import { listCell, textCell, tsvLine } from './text-cell.ts'

/** POLECAT's 40 columns, tab-separated with a header; several values of a cell stand between semicolons (EX2). */
const columns: readonly (readonly [name: string, cell: (act: Act) => string])[] = [
  ['Event ID', ({ id }) => id],
  ['Event Date', ({ record }) => textCell(record.date?.start)],
  ['Event Type', ({ type }) => type],
  ['Event Mode', ({ type, record }) => (type === record.type ? textCell(record.mode) : '')],
  ['Intensity', ({ record }) => String(record.intensity)],
  ['Quad Code', ({ record }) => quads[record.quad]],
  ['Contexts', ({ record }) => listCell(record.contexts)],
  ...side('Actor', ({ actors }) => actors),
  ...side('Recipient', ({ recipients }) => recipients),
  ['Placename', ({ record }) => textCell(record.place?.name)],
  ['City', () => ''],
  ['District', () => ''],
  ['Province', () => ''],
  ['Country', ({ record }) => textCell(record.place?.state)],
  ['Latitude', () => ''],
  ['Longitude', () => ''],
  ['GeoNames ID', () => ''],
  ['Raw Placename', ({ record }) => textCell(record.place?.name)],
  ['Feature Type', () => ''],
  ['Source', ({ articles }) => textCell(articles[0]?.outlet)],
  ['Publication Date', ({ articles }) => textCell(articles[0]?.published)],
  ['Story People', ({ tellings }) => listCell(namesOf(tellings, 'person'))],
  ['Story Organizations', ({ tellings }) => listCell(namesOf(tellings, 'organisation'))],
  ['Story Locations', ({ record }) => textCell(record.place?.name)],
  ['Language', () => 'en'],
  ['Version', () => 'rapport'],
]

export const polecat = {
  header: tsvLine(columns.map(([name]) => name)),
  rows: (act: Act): string => tsvLine(columns.map(([, cell]) => cell(act))),
}

const quads = {
  1: 'VERBAL COOPERATION',
  2: 'MATERIAL COOPERATION',
  3: 'VERBAL CONFLICT',
  4: 'MATERIAL CONFLICT',
} as const

function side(name: string, partiesOf: (act: Act) => readonly ActParty[]) {
  const list = (value: (party: ActParty) => string | number | null) => (act: Act) => listCell(partiesOf(act).map(value))
  return [
    [`${name} Name`, list((party) => party.name)],
    [`${name} Country`, list(({ state }) => state)],
    [`${name} COW`, list(({ state }) => cowOf(state))],
    [`Primary ${name} Sector`, list((party) => ploverSectors(party)[0] ?? null)],
    [`${name} Sectors`, list((party) => ploverSectors(party).join(','))],
    [`${name} Title`, () => ''],
    [`${name} Name Raw`, list(({ words }) => words)],
    [`Wikipedia ${name} ID`, () => ''],
  ] as const
}

function namesOf(tellings: Act['tellings'], kind: string): readonly string[] {
  const actors = tellings.flatMap((telling) => Object.values(telling.actors))
  return [
    ...new Set(actors.filter((actor) => actor.kind === kind).map((actor) => actor.name ?? countryName(actor.state))),
  ]
}
