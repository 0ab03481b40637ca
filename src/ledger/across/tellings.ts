import words from '../../../data/ledger/corrections.json' with { type: 'json' }
import type { PlainDate } from '../../base/plain-date.ts'
import { type EntryKind, entryKinds, type Telling, type Told, type ToldActor } from './entry.ts'
import { attacksInPassing, isAimOfVisit } from './in-passing.ts'
import { saidOf } from './said.ts'
import { toldFigures } from './told-figures.ts'
import type { ToldWords } from './untold/bare-denial.ts'
import { contactsInPassing, type NamedMention } from './untold/strangers.ts'
import { toldBeside } from './untold/told-beside.ts'
import { untoldFinder } from './untold.ts'

/** As much of a reading (`rapport/reading@1`) as the ledger keeps. */
export interface ReadArticle extends ToldWords {
  readonly article: { readonly id: string; readonly title: string | null; readonly outlet: string | null }
  readonly actors: readonly (ToldActor & { readonly id: string })[]
  readonly mentions: readonly NamedMention[]
  readonly events: readonly Told['event'][]
  readonly engagements: readonly Told['engagement'][]
  readonly incidents: readonly Told['incident'][]
  readonly measures: readonly Told['measure'][]
  readonly issues: readonly Told['issue'][]
  readonly statements: readonly Told['statement'][]
  readonly channels: readonly Told['channel'][]
  readonly outlook: readonly Told['outlook'][]
}

/** What is known of an article beside its reading. */
export interface Source {
  readonly published: PlainDate
  readonly known: PlainDate
  /** id of the independent telling: near copies share one */
  readonly source: string
}

/** What a reading tells the ledger, in canonical order (LA2); attacks and contacts in passing behind its incidents and engagements (LA20, LA201). */
export function tellingsOf(reading: ReadArticle, source: Source): readonly Telling[] {
  const corrects = isCorrection(reading.article.title)
  const passing = contactsInPassing(reading, source.published)
  const records = recordsOf(
    reading,
    passing.map(({ record }) => record),
  )
  const isUntold = untoldFinder(reading)
  return entryKinds.flatMap((kind) =>
    records[kind].flatMap((record, index): readonly Telling[] => {
      if (isUntold(record)) return []
      const named = new Set(idsIn(record))
      const latest = kind === 'event' ? toldBeside(record as Told['event'], reading.events) : null
      return [
        {
          kind,
          article: reading.article.id,
          index,
          published: source.published,
          known: source.known,
          outlet: reading.article.outlet,
          source: source.source,
          record,
          actors: Object.fromEntries(
            reading.actors.filter(({ id }) => named.has(id)).map((actor) => [actor.id, toldActor(actor)]),
          ),
          sentences: record.evidence.map(({ start, end }) => reading.text.slice(start, end)),
          ...(corrects ? { corrects } : {}),
          ...(latest === null ? {} : { latest }),
          ...(kind === 'incident' ? ofIncident(record as Told['incident'], reading) : {}),
          ...(kind === 'incident' && index >= reading.incidents.length ? { inPassing: true } : {}),
          ...(kind === 'engagement' && index >= reading.engagements.length
            ? { inPassing: true, strangers: passing[index - reading.engagements.length]!.strangers }
            : {}),
          ...(kind === 'engagement' && isAimOfVisit(record as Told['engagement'], reading.engagements)
            ? { inPassing: true }
            : {}),
        },
      ]
    }),
  )
}

function ofIncident(incident: Told['incident'], reading: ReadArticle): Pick<Telling, 'said' | 'figures'> {
  return { said: saidOf(incident, reading), figures: toldFigures(incident, reading) }
}

function recordsOf(
  reading: ReadArticle,
  passing: readonly Told['engagement'][],
): { readonly [Kind in EntryKind]: readonly Told[Kind][] } {
  return {
    event: reading.events,
    engagement: [...reading.engagements, ...passing],
    incident: [...reading.incidents, ...attacksInPassing(reading)],
    measure: reading.measures,
    issue: reading.issues,
    statement: reading.statements,
    channel: reading.channels,
    outlook: reading.outlook,
  }
}

function toldActor({ name, state, kind, sectors }: ToldActor): ToldActor {
  return { name, state, kind, sectors }
}

/** Every string a record holds: the ids of actors are among them. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : []
}

/** A headline that begins with "Correction", "Clarification" … */
function isCorrection(title: string | null): boolean {
  const [first = ''] = title?.toLowerCase().match(/\p{L}+/u) ?? []
  return words.heads.includes(first)
}
