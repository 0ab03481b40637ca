import { isDeepStrictEqual } from 'node:util'
import { slice } from '../base/span.ts'
import { createPipeline } from '../pipeline.ts'
import { type Correction, loadCorrections, saveCorrection } from '../store/corrections.ts'
import type { Session } from '../store/store.ts'
import { foldNowAndThen } from './fold-now-and-then.ts'
import { foldPending } from './fold-pending.ts'
import { readAgain } from './read-again.ts'
import type { IngestSurroundings } from './surroundings.ts'
import { isSame, writeRead } from './write-read.ts'

/**
 * What became of a correction from elsewhere: it stands now, it stood already, it waits for its article, its article does
 * not hold its sentence (both are kept), or another one of the same sentence stands in its place.
 */
export type TakenCorrection =
  | { readonly kind: 'applied' | 'known' | 'waiting' | 'lost'; readonly correction: Correction }
  | { readonly kind: 'contradicted'; readonly correction: Correction; readonly here: Correction }

/**
 * Takes in what people said in another ledger (S18), article by article, each with its reading in one transaction. What was
 * said here of the same sentence stands, unless `replace`.
 */
export async function* takeCorrections(
  corrections: readonly Correction[],
  surroundings: IngestSurroundings,
  { replace = false }: { readonly replace?: boolean } = {},
): AsyncGenerator<TakenCorrection> {
  const foldWhenDue = foldNowAndThen(surroundings.store)
  for (const [article, some] of Map.groupBy(corrections, (one) => one.article)) {
    // of two of one sentence the later one
    const last = new Map(some.toSorted(byInstant).map((one) => [one.sentence, one]))
    yield* await takeOfArticle(article, [...last.values()], surroundings, replace)
    await foldWhenDue()
  }
  await foldPending(surroundings.store)
}

async function takeOfArticle(
  article: string,
  corrections: readonly Correction[],
  surroundings: IngestSurroundings,
  replace: boolean,
): Promise<readonly TakenCorrection[]> {
  const { store, reader, clock = () => new Date() } = surroundings
  const pipeline = createPipeline(reader)
  for (;;) {
    const read = await readAgain(article, pipeline, surroundings)
    const held = read?.prepared.sentences.map((sentence) => slice(read.prepared.text.text, sentence))
    let taken: readonly TakenCorrection[] = []
    const keep = async (session: Session): Promise<boolean> => {
      const here = (await loadCorrections(session, [article])).get(article) ?? []
      taken = corrections.map((one) => sorted(one, here, held ?? null, replace))
      const fresh = taken.filter(
        ({ kind, correction }) => kind !== 'contradicted' && !here.some((one) => isSaid(one, correction)),
      )
      for (const { correction } of fresh) await saveCorrection(session, correction)
      return fresh.length > 0
    }
    if (read !== null) {
      let isThere = true
      const isWanted = async (session: Session): Promise<boolean> => {
        isThere = await isSame(read)(session)
        return isThere && (await keep(session))
      }
      await writeRead(read, pipeline, store, { now: clock(), isWanted })
      if (isThere) return taken
    } else {
      const isDone = await store.write(async (session) => {
        const isStillAbsent = await isAbsent(session, article)
        if (isStillAbsent) await keep(session)
        return isStillAbsent
      })
      if (isDone) return taken
    }
    // a version came in meanwhile: the corrections are for it
  }
}

function sorted(
  correction: Correction,
  all: readonly Correction[],
  held: readonly string[] | null,
  replace: boolean,
): TakenCorrection {
  const here = all.find(({ sentence }) => sentence === correction.sentence)
  const isKnown = here !== undefined && isSaid(here, correction)
  if (here !== undefined && !isKnown && !replace) return { kind: 'contradicted', correction, here }
  if (held === null) return { kind: 'waiting', correction }
  if (!held.includes(correction.sentence)) return { kind: 'lost', correction }
  return { kind: isKnown ? 'known' : 'applied', correction }
}

/** Whether both say the same of the same sentence. */
function isSaid(one: Correction, other: Correction): boolean {
  return one.sentence === other.sentence && isDeepStrictEqual(one.annotation, other.annotation)
}

async function isAbsent({ db }: Session, article: string): Promise<boolean> {
  const row = await db.selectFrom('articles').select('id').where('id', '=', article).executeTakeFirst()
  return row === undefined
}

function byInstant(a: Correction, b: Correction): number {
  return Date.parse(a.corrected) - Date.parse(b.corrected)
}
