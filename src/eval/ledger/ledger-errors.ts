import type { Reading } from '../../reading-schema.ts'
import type { DeskArticle, DeskRecord } from './desk-record.ts'
import type { RecordMatch } from './match-records.ts'
import type { ToldRecord } from './told-record.ts'

/** What went wrong in an article, in words: records missed, found but not right, and told without being due. */
export interface LedgerErrors {
  readonly article: string
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
  readonly extra: readonly string[]
}

export function ledgerErrors({
  article,
  reading,
  match,
}: {
  readonly article: DeskArticle
  readonly reading: Reading
  readonly match: RecordMatch
}): LedgerErrors {
  const sentence = (record: DeskRecord) => {
    const at = reading.text.indexOf(record.quote)
    const span = reading.sentences.find(({ start, end }) => start <= at && at < end)
    return span === undefined ? record.quote : reading.text.slice(span.start, span.end)
  }
  return {
    article: article.id,
    missed: match.missed.map((record) => `${dueInWords(record)}: ${sentence(record)}`),
    wrong: match.pairs
      .filter(({ right }) => !right)
      .map(({ due, told }) => `${dueInWords(due)}, not ${toldInWords(told)}: ${sentence(due)}`),
    extra: match.extra.map((told) => {
      const [span] = told.sentences
      const words = span === undefined ? '' : reading.text.slice(span.start, span.end)
      return `${toldInWords(told)}: ${words}`
    }),
  }
}

function dueInWords(record: DeskRecord): string {
  switch (record.kind) {
    case 'engagement': {
      const parties = record.parties.map((codes) => codes.join('|')).join(' ')
      return `engagement ${record.type.join('|')} ${record.state.join('|')} ${parties} ${record.date ?? 'undated'}`
    }
    case 'incident':
    case 'measure': {
      const state = record.kind === 'measure' ? ` ${record.state.join('|')}` : ''
      const parties = `${record.by.join(' ')} → ${record.against.join(' ')}`
      return `${record.kind} ${record.type.join('|')}${state} ${parties} ${record.date ?? 'undated'}`
    }
    case 'event': {
      const act = `${record.type.join('|')} ${record.modality.join('|')}`
      return `event ${act} ${record.by.join(' ')} → ${record.to.join(' ')} ${record.date ?? 'undated'}`
    }
    case 'issue':
      return `issue “${record.topic}” ${record.status.join('|')} ${record.raised_by.join(' ')} with ${record.with.join(' ')}`
    case 'statement':
      return `statement of ${record.speaker} (${record.affiliation ?? '–'}) ${record.stance.join('|')} “${record.quote}”`
    case 'channel':
      return `channel ${record.level.join('|')} ${record.status.join('|')} ${record.between.join(' ')}`
    case 'outlook':
      return `outlook ${record.type.join('|')} “${record.quote}”`
  }
}

function toldInWords({ kind, type, status, by, against, date, words, speaker, affiliation }: ToldRecord): string {
  const parties = [...by].join(' ') + (against.size > 0 ? ` → ${[...against].join(' ')}` : '')
  const day = date === null ? 'undated' : date.start === date.end ? date.start : `${date.start}…${date.end}`
  const said = words === '' ? '' : `“${words}”`
  const dated = ['engagement', 'incident', 'measure', 'event'].includes(kind) ? day : ''
  const who = kind === 'statement' ? `of ${speaker} (${affiliation ?? '–'})` : ''
  return [kind, type === kind ? '' : type, status, who, parties, dated, said].filter((part) => part !== '').join(' ')
}
