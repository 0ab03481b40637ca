import { type ActorKind, type Sector, sectors } from './actor.ts'
import type { CandidateSource } from './candidate.ts'
import { dataRows, parts, weighted } from './data-file.ts'
import { actorOfCode, withSector } from './make-actor.ts'
import { slug } from './name-key.ts'
import { entry, type NamedEntry, plainActor } from './named-entry.ts'

/** Every name of the hand-made lists: bodies, organs and agencies, metonyms, groups, companies, peoples. */
export function* curatedEntries(): Generator<NamedEntry> {
  for (const row of dataRows('actors/bodies.txt')) {
    const names = parts(row[2])
    yield* named(names, plainActor(row[0]!, nameOf(names), 'organisation', null, sectorsOf(row[1])), 'organisation', '')
  }
  for (const row of dataRows('actors/organs.txt')) yield* owned(row, 'organisation', 'organisation')
  for (const row of dataRows('actors/metonyms.txt')) yield* metonyms(row)
  for (const row of dataRows('actors/groups.txt')) yield* group(row)
  for (const row of dataRows('actors/companies.txt')) {
    yield* listed(row[0]!, [], parts(row[1]), 'company', 'company')
  }
  for (const row of dataRows('actors/peoples.txt')) yield* listed(row[0]!, ['CIV'], parts(row[1]), 'people', 'people')
}

function* owned(row: readonly string[], kind: ActorKind, via: CandidateSource): Generator<NamedEntry> {
  const [owner, sector] = [row[0]!, row[1]]
  const names = parts(row[2])
  const actor = plainActor(`${owner}:${slug(nameOf(names))}`, nameOf(names), kind, owner, sectorsOf(sector))
  yield* named(names, actor, via, ` of ${owner}`)
}

function* metonyms(row: readonly string[]): Generator<NamedEntry> {
  const [state, sector] = [row[0]!, row[1]!]
  const actor = withSector(actorOfCode(state), sectorsOf(sector))
  for (const part of parts(row[2])) {
    const [word, weight] = weighted(part, 1)
    yield entry(word, actor, weight, 'metonym', `${word} stands for ${state} ${sector}`)
  }
}

function* group(row: readonly string[]): Generator<NamedEntry> {
  const [state, range] = parts(row[0])
  const [from, to] = (range ?? '..').split('..')
  const kind: ActorKind = row[1] === 'NGO' ? 'organisation' : 'group'
  for (const found of listed(state!, sectorsOf(row[1]), parts(row[2]), kind, 'group')) {
    yield { ...found, from: from || null, to: to || null }
  }
}

function* listed(
  state: string,
  sectorsThere: readonly Sector[],
  names: readonly string[],
  kind: ActorKind,
  via: CandidateSource,
): Generator<NamedEntry> {
  const name = nameOf(names)
  const prefix = kind === 'organisation' ? 'ngo' : kind
  const actor = plainActor(
    `${prefix}:${slug(name)}`,
    name,
    kind,
    state === '-' || state === '*' ? null : state,
    sectorsThere,
  )
  yield* named(names, actor, via, '')
}

function* named(
  names: readonly string[],
  actor: NamedEntry['actor'],
  via: CandidateSource,
  of: string,
): Generator<NamedEntry> {
  for (const part of names) {
    const [word, weight] = weighted(part, 1)
    yield entry(word, actor, weight, via, `${word} is ${actor.name}${of}`)
  }
}

function nameOf(names: readonly string[]): string {
  return weighted(names[0]!, 1)[0]
}

function sectorsOf(field: string | undefined): Sector[] {
  return sectors.filter((sector) => parts(field).includes(sector))
}
