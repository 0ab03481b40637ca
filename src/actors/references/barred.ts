import { hasOddQuotationMark } from '../../base/quotation-marks.ts'
import { contains, type Span } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import { type Annotation, emptyAnnotation } from '../../reader/reader.ts'
import type { Actor } from '../actor.ts'
import type { Meant } from '../meant.ts'
import type { Resolvable } from '../resolvable.ts'
import type { Told } from '../told.ts'
import { homes } from './discourse.ts'

/** A pronoun is no state that is named, if it stands for a person (RES9), nor who speaks himself (RES40), nor the other side of its own act (RES18). */
export function isBarred(
  chained: Meant,
  mention: Mention,
  self: Actor | null,
  { text, annotations, actorsAt, partsAt }: Pick<Told, 'text' | 'annotations' | 'actorsAt' | 'partsAt'>,
): boolean {
  if (mention.kind !== 'PRONOUN') return false
  const isOfPerson = isPersonal(text, mention)
  const speaker = self ?? whoIsQuoted(text, mention, annotations[mention.sentence] ?? emptyAnnotation, actorsAt)
  if (isOfPerson && (isNoPerson(chained) || chained.actors.some(({ id }) => id === speaker?.id))) return true
  return partsAt(mention).some(({ type, across }) => {
    const there = across.flatMap(actorsAt)
    // a person may well do something to others of his state, and seldom meets them
    if (isOfPerson && type !== 'CONSULT') return there.some(({ id }) => chained.actors.some((one) => one.id === id))
    return homes(there).some((home) => homes(chained.actors).includes(home))
  })
}

/** The person who says it where a mention stands between the quotation marks of what he says: "he" is somebody else there (RES40). */
export function whoIsQuoted(
  text: string,
  place: Span,
  { statements }: Annotation,
  actorsAt: (span: Span) => readonly Actor[],
): Actor | null {
  const { start, end } = place
  const isOutside = (speaker: Span) =>
    hasOddQuotationMark(text.slice(speaker.end, start)) || hasOddQuotationMark(text.slice(end, speaker.start))
  const speakers = statements.flatMap(({ content, speaker }) =>
    contains(content, place) ? speaker.filter(isOutside) : [],
  )
  const [one, ...others] = speakers.flatMap(actorsAt)
  return one?.kind === 'person' && others.length === 0 ? one : null
}

/** A pronoun of a person whose name nothing explains is still that person, and nobody else (RES9). */
export function isNamedStranger({ text, chains }: Resolvable, mention: Mention, chained: Meant | undefined): boolean {
  return chained === undefined && isPersonal(text, mention) && chains[mention.chain]?.name != null
}

/** "he", "she": a person, never a state or a body (RES9). */
function isPersonal(text: string, { kind, start, end }: Mention): boolean {
  return kind === 'PRONOUN' && pronounOf(text.slice(start, end))?.standsFor === 'person'
}

/** A state that is named, a band or a ship: "the Turkish minister" may be "he", never "a Turkish ship". */
function isNoPerson({ actors, reasons, title }: Meant): boolean {
  if (actors[0]?.kind === 'state' && reasons.some((reason) => reason.endsWith(' by name'))) return true
  return title != null && title.kind !== 'person' && actors.every(({ kind }) => kind !== 'person')
}
