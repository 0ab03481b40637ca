import { outward } from '../base/outward.ts'
import { lineWriter } from '../query/dossier.ts'
import { sentencesOf } from '../query/said-by.ts'
import type { AnyEntry, Citation, PairView } from '../query/views.ts'
import { harmless } from '../wording/harmless.ts'
import { sourceInWords } from '../wording/source-words.ts'
import type { Item, Quote } from './answer.ts'

/** Sentences of one entry in an answer; `explain` gives them all. */
const mostSentences = 3

/** An entry of the ledger with the sentences that tell it: the one that says how it stands, then those told last. */
export function entryItem(
  entry: AnyEntry,
  view: Pick<PairView, 'actors' | 'sources'> & Partial<Pick<PairView, 'at'>>,
): Item {
  const { mark, words } = lineWriter(view)(entry)
  const { sources, id } = entry.entry
  const [said, ...others] = sentencesOf(entry.kind, entry.entry)
  const told = said === undefined ? [] : [said, ...others.toReversed()]
  const count = sources === 1 ? 'one source' : `${sources} independent sources`
  return {
    words: `${mark} ${words} – ${count}`,
    id,
    sentences: told.slice(0, mostSentences).map(({ article, text }) => quoteOf(text, article, view.sources[article])),
    reasons: [],
  }
}

/** A sentence of an article, and where it stands. */
export function quoteOf(text: string, article: string, citation: Citation | undefined): Quote {
  return {
    text: harmless(text),
    article,
    source: sourceInWords(citation),
    address: outward(citation?.url ?? null),
  }
}
