/**
 * Writes where annotated sentences name the state or body that each party is of: what the reader learns to point to (RES23).
 * usage: node scripts/point-homes.ts --data DATA > homes.jsonl   (DATA holds authored/ and wire/)
 *
 * One line a sentence: `{"id":…,"homes":[{"party":[start,end],"at":[[start,end],…]},…]}`, offsets into its text; `at` is empty
 * where the party is of no state or its sentence does not name it.
 */
import { parseArgs } from 'node:util'
import { readNames } from '../src/actors/names/read-names.ts'
import { homes } from '../src/actors/references/discourse.ts'
import { namedReferents } from '../src/actors/references/referents.ts'
import type { Span } from '../src/base/span.ts'
import { statesIn } from '../src/eval/dyads.ts'
import { readGold } from '../src/eval/gold/gold.ts'
import { groupByArticle, toDocument } from '../src/eval/gold/gold-document.ts'
import { annotatedFiles } from '../src/eval/held-back.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const { data } = values
if (data === undefined) throw new Error('usage: point-homes.ts --data DATA')

for (const path of annotatedFiles(data)) {
  for (const article of groupByArticle(readGold(path).filter(({ hasStates }) => hasStates))) {
    const { text, sentences, annotations, article: about, gold } = toDocument(article)
    const { scans, knowledge } = readNames({ text: text.text, sentences, annotations, published: about.published })
    const referents = namedReferents(scans, knowledge)
    annotations.forEach(({ events }, index) => {
      const from = sentences[index]!.start
      const span = ({ start, end }: Span) => [start - from, end - from]
      const parties = new Map(
        events.flatMap(({ actors, recipients }) =>
          [...actors, ...recipients].flatMap((party) => (party.state === null ? [] : [[String(span(party)), party]])),
        ) as [string, Span & { readonly state: string }][],
      )
      const named = [...parties.values()].map((party) => {
        const due = statesIn([party.state])
        const isDue = (codes: readonly string[]) => statesIn(codes).intersection(due).size > 0
        const at = referents.filter(({ sentence, actors }) => sentence === index && isDue(homes(actors)))
        return { party: span(party), at: at.map(span) }
      })
      if (named.length > 0) console.log(JSON.stringify({ id: gold[index]!.id, homes: named }))
    })
  }
}
