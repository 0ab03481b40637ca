import { actInWords } from '../events/glossary.ts'
import type { Act, ActParty } from './act.ts'
import { cameoCodeOf } from './cameo-code.ts'
import { countryName, ploverSectors } from './codes.ts'
import { numberId } from './number-id.ts'
import { pairsOf } from './pairs-of.ts'
import { textCell, tsvLine } from './text-cell.ts'

type Row = { readonly act: Act; readonly source: ActParty | null; readonly target: ActParty | null }

/** ICEWS's 20 columns, tab-separated with a header; one row for each source and target of an act (EX3). */
const columns: readonly (readonly [name: string, cell: (row: Row) => string])[] = [
  ['Event ID', ({ act, source, target }) => String(numberId(act.id, source?.id ?? '', target?.id ?? ''))],
  ['Event Date', ({ act }) => textCell(act.record.date?.start)],
  ['Source Name', ({ source }) => textCell(source?.name)],
  ['Source Sectors', ({ source }) => sectorsOf(source)],
  ['Source Country', ({ source }) => textCell(countryName(source?.state ?? null))],
  ['Event Text', ({ act }) => textCell(actInWords(act.record))],
  ['CAMEO Code', ({ act }) => cameoCodeOf(act)],
  ['Intensity', ({ act }) => act.record.intensity.toFixed(1)],
  ['Target Name', ({ target }) => textCell(target?.name)],
  ['Target Sectors', ({ target }) => sectorsOf(target)],
  ['Target Country', ({ target }) => textCell(countryName(target?.state ?? null))],
  ['Story ID', ({ act }) => textCell(act.articles[0]?.id)],
  ['Sentence Number', ({ act }) => String((act.record.evidence[0]?.sentence ?? 0) + 1)],
  ['Publisher', ({ act }) => textCell(act.articles[0]?.outlet)],
  ['City', ({ act }) => textCell(act.record.place?.name)],
  ['District', () => ''],
  ['Province', () => ''],
  ['Country', ({ act }) => textCell(countryName(act.record.place?.state ?? null))],
  ['Latitude', () => ''],
  ['Longitude', () => ''],
]

export const icews = {
  header: tsvLine(columns.map(([name]) => name)),
  rows: (act: Act): string =>
    pairsOf(act)
      .map(([source, target]) => tsvLine(columns.map(([, cell]) => cell({ act, source, target }))))
      .join(''),
}

function sectorsOf(party: ActParty | null): string {
  return party === null ? '' : ploverSectors(party).join(',')
}
