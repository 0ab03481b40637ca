import type { PlainDate } from '../base/plain-date.ts'
import type { Act, ActParty } from './act.ts'
import { cameoCodeOf } from './cameo-code.ts'
import { cameoActor, cameoCountry, cameoSectors, countryName, fipsOf } from './codes.ts'
import { numberId } from './number-id.ts'
import { pairsOf } from './pairs-of.ts'
import { textCell, tsvLine } from './text-cell.ts'

/** GDELT 2.0's 61 event columns, tab-separated, no header; one row for each source and target of an act (EX4). */
export const gdeltEvents = {
  header: '',
  rows: (act: Act): string =>
    pairsOf(act)
      .map(([one, two]) => tsvLine(row(act, one, two)))
      .join(''),
}

/** GLOBALEVENTID of a row. */
export function globalEventId(act: Act, one: ActParty | null, two: ActParty | null): number {
  return numberId(act.id, one?.id ?? '', two?.id ?? '')
}

function row(act: Act, one: ActParty | null, two: ActParty | null): readonly string[] {
  const { record, tellings, sources, articles } = act
  const day = record.date?.start ?? articles[0]?.published ?? ''
  const code = cameoCodeOf(act)
  const mentions = tellings.reduce((sum, telling) => sum + telling.record.evidence.length, 0)
  return [
    String(globalEventId(act, one, two)),
    ...dateCells(day),
    ...actorCells(one),
    ...actorCells(two),
    (record.evidence[0]?.sentence ?? 0) <= 1 ? '1' : '0',
    code,
    code.slice(0, 3),
    code.slice(0, 2),
    String(record.quad),
    record.intensity.toFixed(1),
    String(mentions),
    String(sources),
    String(articles.length),
    '',
    ...geoCells(null, one?.state ?? null),
    ...geoCells(null, two?.state ?? null),
    ...geoCells(record.place?.name ?? null, record.place?.state ?? null),
    `${(articles[0]?.published ?? '').replaceAll('-', '')}000000`,
    textCell(articles[0]?.url ?? articles[0]?.id),
  ]
}

function dateCells(day: PlainDate): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const fraction = year === '' ? '' : (Number(year) + (Number(month) * 30 + Number(date)) / 365).toFixed(4)
  return [year + month + date, year + month, year, fraction]
}

function actorCells(party: ActParty | null): readonly string[] {
  if (party === null) return Array.from({ length: 10 }, () => '')
  const [first = '', second = '', third = ''] = cameoSectors(party)
  const group = party.state === null && !party.id.includes(':') ? party.id : ''
  return [
    cameoActor(party),
    textCell(party.name).toUpperCase(),
    cameoCountry(party.state) ?? '',
    group,
    '',
    '',
    '',
    first,
    second,
    third,
  ]
}

/** Type 1 is a country, 4 a town of the world; without coordinates. */
function geoCells(place: string | null, state: string | null): readonly string[] {
  if (state === null && place === null) return ['0', '', '', '', '', '', '', '']
  const country = countryName(state) ?? ''
  const type = place === null || place === country ? '1' : '4'
  const name = place === null || place === country ? country : [place, country].filter((one) => one !== '').join(', ')
  return [type, textCell(name), fipsOf(state) ?? '', fipsOf(state) ?? '', '', '', '', fipsOf(state) ?? '']
}
