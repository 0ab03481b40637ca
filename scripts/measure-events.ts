/**
 * What the events stage loses or changes: annotated sentences with their annotated states go through it, and the dyads of
 * its events are compared with those of the annotations. `npx node scripts/measure-events.ts FILE.jsonl…`
 */
import type { Actor } from '../src/actors/actor.ts'
import { dyadsOf } from '../src/eval/dyads.ts'
import { readGold } from '../src/eval/gold/gold.ts'
import { type GoldDocument, groupByArticle, toDocument } from '../src/eval/gold/gold-document.ts'
import { codeEvents } from '../src/events/code-events.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import type { StatedAnnotation } from '../src/reader/form/annotation-of.ts'

for (const path of process.argv.slice(2)) {
  const sums = { gold: 0, given: 0, right: 0, tellings: 0, records: 0, acts: 0 }
  for (const article of groupByArticle(readGold(path).filter(({ hasStates }) => hasStates)))
    measure(toDocument(article), sums)
  const share = (part: number, whole: number) => ((part / whole) * 100).toFixed(1)
  const { right, given, gold, acts, tellings, records } = sums
  process.stdout.write(
    `${path}: ${acts} acts annotated, ${tellings} kept in ${records} records; dyads P ${share(right, given)} R ${share(right, gold)}\n`,
  )
}

function measure(
  document: GoldDocument,
  sums: Record<'gold' | 'given' | 'right' | 'tellings' | 'records' | 'acts', number>,
) {
  const text = document.text.text
  const { published } = document.article
  const { sentences, annotations } = document
  const { mentions, chains } = findMentions(text, sentences, annotations)
  const states = new Map(annotations.flatMap(partiesOf).map(({ start, end, state }) => [`${start}:${end}`, state]))
  const codes = (state: string | null | undefined) => (state ?? '?').split('/').filter((code) => code !== '?')
  const actors = [...new Set([...states.values()].flatMap(codes))].map(
    (id): Actor => ({ id, name: id, kind: 'state', state: id, sectors: [], office: null }),
  )
  const resolutions = new Map(
    mentions.map(({ id, start, end }) => [
      id,
      { actors: codes(states.get(`${start}:${end}`)), anyOf: false, reasons: [] },
    ]),
  )
  const { events } = codeEvents({ text, published, sentences, annotations, mentions, chains, actors, resolutions })
  sums.records += events.length
  sentences.forEach((_, index) => {
    const told = events.filter(({ evidence }) => evidence.some(({ sentence }) => sentence === index))
    const gold = dyadsOf(
      annotations[index]!.events.map((event) => ({
        type: event.type,
        actorStates: event.actors.map(({ state }) => state),
        recipientStates: event.recipients.map(({ state }) => state),
      })),
    )
    const given = dyadsOf(
      told.map(({ type, actors, recipients, evidence }) => {
        const open = (role: string) =>
          evidence.some(({ roles }) => roles.some((one) => one.role === role && one.actors.length === 0))
        return {
          type,
          actorStates: [...actors, ...(open('actor') ? ['?'] : [])],
          recipientStates: [...recipients, ...(open('recipient') ? ['?'] : [])],
        }
      }),
    )
    sums.acts += annotations[index]!.events.length
    sums.tellings += told.flatMap(({ evidence }) => evidence).filter(({ sentence }) => sentence === index).length
    sums.gold += gold.size
    sums.given += given.size
    sums.right += [...gold].filter((dyad) => given.has(dyad)).length
  })
}

function partiesOf({ events }: StatedAnnotation) {
  return events.flatMap(({ actors, recipients }) => [...actors, ...recipients])
}
