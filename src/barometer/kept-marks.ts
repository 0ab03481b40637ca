import { directions, type Mark, markKinds, parts } from './mark.ts'
import { columnsOf, endless, type MarkColumns, placeIn } from './mark-columns.ts'

/** Marks as a store keeps them: the columns as bytes, and apart from them what only a new series needs. */
export interface KeptMarks {
  readonly columns: Uint8Array
  readonly entries: readonly string[]
  readonly rest: {
    readonly groups: readonly string[]
    readonly sources: readonly string[]
    /** by mark: the places of its sources */
    readonly told: readonly (readonly number[])[]
  }
}

const whole = ['entry', 'group', 'part', 'direction', 'kind', 'day', 'from', 'until', 'halving'] as const
const broken = ['hostility', 'weight'] as const

export function keepMarks(marks: readonly Mark[]): KeptMarks {
  const columns = columnsOf(marks)
  const [groups, sources] = [new Map<string, number>(), new Map<string, number>()]
  for (const { group } of marks) placeIn(groups, group)
  const told = marks.map((mark) => mark.sources.map((source) => placeIn(sources, source)))
  const bytes = [...broken, ...whole].map((name) => new Uint8Array(columns[name].buffer))
  const rest = { groups: [...groups.keys()], sources: [...sources.keys()], told }
  return { columns: Buffer.concat(bytes), entries: columns.entries, rest }
}

/** The columns of kept marks; `entries` may be read later. */
export function readColumns(bytes: Uint8Array, entries: readonly string[]): MarkColumns {
  const length = bytes.length / (8 * broken.length + 4 * whole.length)
  // a copy begins where numbers of eight bytes may begin
  const { buffer } = new Uint8Array(bytes)
  const [hostility, weight] = broken.map((_, at) => new Float64Array(buffer, 8 * length * at, length))
  const start = 8 * length * broken.length
  const columns = Object.fromEntries(
    whole.map((name, at) => [name, new Int32Array(buffer, start + 4 * length * at, length)]),
  ) as Pick<MarkColumns, (typeof whole)[number]>
  const groups = columns.group.reduce((most, group) => Math.max(most, group), -1) + 1
  return { ...columns, hostility: hostility!, weight: weight!, entries, groups }
}

/** The marks that were kept, in their order. */
export function readKept({ columns: bytes, entries, rest }: KeptMarks): readonly Mark[] {
  const columns = readColumns(bytes, entries)
  return Array.from(columns.entry, (entry, at) => ({
    entry: entries[entry]!,
    part: parts[columns.part[at]!]!,
    direction: directions[columns.direction[at]!]!,
    hostility: columns.hostility[at]!,
    weight: columns.weight[at]!,
    kind: markKinds[columns.kind[at]!]!,
    day: columns.day[at]!,
    from: columns.from[at]!,
    until: columns.until[at] === endless ? null : columns.until[at]!,
    halving: columns.halving[at]!,
    group: rest.groups[columns.group[at]!]!,
    sources: rest.told[at]!.map((place) => rest.sources[place]!),
  }))
}
