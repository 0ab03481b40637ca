import type { Span } from '../base/span.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../events/event.ts'
import type { Document } from '../pipeline.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import { harmless } from './harmless.ts'

/** How an event came about: its codes, each telling's trigger and scores, each party, date and place with the reasons. */
export function explanation(event: RapportEvent, document: Document): readonly string[] {
  const lines = [codes(event), ...event.evidence.flatMap((telling) => ofTelling(telling, document))]
  return event.date === null ? lines : [...lines, dateLine(event)]
}

function codes({ id, type, mode, modality, cameo, quad, intensity, contexts, confidence }: RapportEvent): string {
  const kind = mode === null ? type : `${type} ${mode}`
  const about = contexts.length === 0 ? '' : `, contexts ${contexts.join(' ')}`
  const weight = intensity > 0 ? `+${intensity}` : String(intensity)
  return `${id}: ${kind}, ${modality}, confidence ${confidence}, CAMEO ${cameo}, quad ${quad}, intensity ${weight}${about}`
}

function ofTelling(telling: Evidence, document: Document): readonly string[] {
  const read = document.annotations[telling.sentence]?.events.find(({ trigger }) => sameSpan(trigger, telling.trigger))
  const scores =
    read === undefined ? '' : `: ${read.type} ${share(read.score)}, ${read.modality} ${share(read.modalityScore)}`
  const trigger = `trigger “${harmless(telling.trigger.text)}” in sentence ${telling.sentence + 1}${scores}`
  return [trigger, ...telling.roles.map((role) => roleLine(role, read, document))]
}

function roleLine(role: EvidenceRole, read: EventAnnotation | undefined, document: Document): string {
  const score = spansOf(role, read).find((span) => sameSpan(span, role))?.score
  const meant = role.actors.length === 0 ? '' : ` → ${role.actors.join(role.anyOf ? ' or ' : ' and ')}`
  const reasons = reasonsOf(role, document)
  const because = reasons.length === 0 ? '' : ` (${reasons.map(harmless).join('; ')})`
  return `${role.role} “${harmless(role.text)}”${score === undefined ? '' : ` ${share(score)}`}${meant}${because}`
}

function spansOf(
  { role }: EvidenceRole,
  read: EventAnnotation | undefined,
): readonly (Span & { readonly score: number })[] {
  switch (role) {
    case 'actor':
      return read?.actors ?? []
    case 'recipient':
      return read?.recipients ?? []
    case 'place':
      return read?.place ?? []
    case 'when':
      return read?.when ?? []
    case 'reporter':
      return read?.reporter ?? []
    default:
      return []
  }
}

/** Why the words stand for whom they do: how they were resolved, and how they were joined with other words. */
function reasonsOf(span: Span, { mentions, chains, resolutions }: Document): readonly string[] {
  const mention = mentions.find((one) => sameSpan(one, span))
  if (mention === undefined) return []
  const resolved = resolutions.get(mention.id)?.reasons ?? []
  return resolved.length > 0 ? resolved : (chains.find(({ id }) => id === mention.chain)?.reasons ?? [])
}

function dateLine({ date }: RapportEvent): string {
  if (date === null) return ''
  const days = date.start === date.end ? date.start : `${date.start} to ${date.end}`
  const why =
    date.text === ''
      ? 'the day of the lead or of publication, as the act is the news of the day'
      : `“${harmless(date.text)}”`
  return `date ${days}, precision ${date.precision}: ${why}`
}

function share(score: number): string {
  return score.toFixed(2)
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
