import { actInWords, modalityInWords } from '../../events/glossary.ts'
import type { EntryEvidence, EntryKind, Merged } from '../../ledger/across/entry.ts'
import type { Citations, EntryView } from '../../query/views.ts'
import type { Modality } from '../../reader/codebook.ts'
import { rangeInWords } from '../../wording/days.ts'
import { lifeInWords, stanceInWords } from '../../wording/ledger-words.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { listed } from '../../wording/parties-of.ts'
import { lifeStrip } from '../charts/life-strip.ts'
import type { Html } from '../html.ts'
import type { EntryLine } from './entry-line.ts'

/** What an entry is: its mark, its name and who it is about, without its sentences. */
type Words = Pick<EntryLine, 'mark' | 'title' | 'line' | 'facts'>

type Wording = { readonly [Kind in EntryKind]: (record: EntryView<Kind>, names: PartyNames) => Words }

/** The words of an entry, the same on every page. */
export function wordsOf<Kind extends EntryKind>(kind: Kind, entry: EntryView<Kind>, names: PartyNames): Words {
  return wordings[kind](entry, names)
}

const wordings: Wording = {
  event: (record, names) => ({
    mark: { quad: record.quad, modality: record.modality },
    title: actInWords(record),
    line: sides(record, names),
    facts: [
      record.modality === 'actual' ? null : modalityInWords[record.modality].words,
      when(record),
      record.place?.name ?? null,
    ],
  }),
  engagement: (record, names) => ({
    mark: { life: lifeInWords[record.state].mark },
    title: record.kind,
    line: listed(
      record.parties.map((party) =>
        'actor' in party ? names.short(party.actor) : party.anyOf.map(names.short).join(' or '),
      ),
    ),
    facts: [
      lifeInWords[record.state].words + (record.by === null ? '' : ` by ${names.short(record.by)}`),
      when(record),
      record.place,
      record.cause === null ? null : `because of ${record.cause}`,
      record.purpose.length === 0 ? null : `to ${record.purpose.join('; ')}`,
    ],
  }),
  incident: (record, names) => ({
    mark: { quad: 4, modality: 'actual' },
    title: record.kind,
    line: sides(record, names),
    facts: [when(record), record.place, record.what, ...record.figures.map(({ what, value }) => `${value} ${what}`)],
  }),
  measure: (record, names) => ({
    mark: { quad: measureQuad[record.kind], modality: measureModality[record.state] },
    title: record.kind,
    line: sides(record, names),
    facts: [record.state, when(record), record.what],
  }),
  issue: (record, names) => ({
    mark: {
      quad: 0,
      modality: record.status === 'denied' ? 'negated' : record.status === 'expected' ? 'planned' : 'actual',
    },
    title: record.topic,
    line: '',
    facts: [
      record.status,
      record.raisedBy.length === 0 ? null : `raised by ${listed(record.raisedBy.map(names.short))}`,
    ],
  }),
  statement: (record, names) => ({
    mark: { quad: 0, modality: 'actual' },
    title: record.speakerActor === null ? record.speaker || 'unnamed' : names.full(record.speakerActor),
    line: `${stanceInWords[record.stance]}: “${record.content}”`,
    facts: [record.affiliation === null ? null : names.full(record.affiliation)],
  }),
  channel: (record, names) => ({
    mark: { quad: 0, modality: record.status === 'closed' || record.status === 'refused' ? 'negated' : 'actual' },
    title: record.level,
    line: listed(record.between.map(names.short)),
    facts: [record.status],
  }),
  outlook: (record, names) => ({
    mark: {
      quad: 0,
      modality: record.certainty === 'negated' ? 'negated' : record.certainty === 'possible' ? 'possible' : 'planned',
    },
    title: record.kind === 'first' ? 'a first' : record.kind,
    line: `“${record.what}”`,
    facts: [record.certainty, record.holders.length === 0 ? null : listed(record.holders.map(names.short))],
  }),
}

/** An entry as a line with its sentences, each once. */
export function lineOf<Kind extends EntryKind>(
  kind: Kind,
  entry: EntryView<Kind>,
  names: PartyNames,
  sources: Citations,
): EntryLine {
  const evidence: readonly EntryEvidence[] = entry.evidence
  const told = new Map(evidence.map((piece) => [`${piece.article} ${piece.start}`, piece]))
  const below = kind === 'engagement' ? lifeOf(entry as unknown as EntryView<'engagement'>, sources) : null
  return {
    ...wordsOf(kind, entry, names),
    id: entry.id,
    sources: entry.sources,
    quotes: [...told.values()].map(({ article, text }) => ({
      sentence: text,
      article,
      ...citationOf(article, sources),
    })),
    below,
  }
}

function citationOf(article: string, sources: Citations) {
  const { outlet = null, published = null } = sources[article] ?? {}
  return { outlet, published }
}

/** The strip of a contact that has had more than one step. */
function lifeOf({ history, firstTold }: EntryView<'engagement'>, sources: Citations): Html | null {
  if (history.length < 2) return null
  return lifeStrip(
    history.map(({ state, date, evidence: [first] }) => ({
      state,
      told: (first === undefined ? null : citationOf(first.article, sources).published) ?? firstTold,
      due: date?.start ?? null,
    })),
  )
}

function when({ date }: { readonly date: Merged['incident']['date'] }): string | null {
  return date === null ? null : rangeInWords(date)
}

/** "Greece → Türkiye", "Greece ↔ Türkiye" where both do it to each other. */
function sides(
  { actors, recipients }: { readonly actors: readonly string[]; readonly recipients: readonly string[] },
  names: PartyNames,
): string {
  const [by, to] = [actors.map(names.short), recipients.map(names.short)]
  if (to.length === 0) return listed(by)
  if (by.toSorted().join('\n') === to.toSorted().join('\n')) return by.join(' ↔ ')
  return `${by.length === 0 ? 'not said who' : listed(by)} → ${listed(to)}`
}

const measureQuad = { sanction: 4, tariff: 4, ban: 4, recall: 4, arms: 2, aid: 2 } as const
const measureModality: Readonly<Record<Merged['measure']['state'], Modality>> = {
  'in force': 'actual',
  announced: 'planned',
  threatened: 'possible',
  lifted: 'negated',
}
