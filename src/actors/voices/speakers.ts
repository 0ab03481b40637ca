import type { Mention } from '../../mentions/mention.ts'
import type { Knowledge } from '../phrases/phrase-reading.ts'
import type { Speaking } from '../references/description-of.ts'
import type { Resolvable } from '../resolvable.ts'
import { askedOf, hearersOf, voicesOf } from './speaker-turns.ts'
import { type Voice, voiceOf } from './voice.ts'

/** Who speaks in an article: as a whole, in each sentence, and where a mention stands. */
export interface Speakers {
  readonly voice: Voice | null
  readonly voices: readonly (Voice | null)[]
  readonly at: (mention: Mention) => Speaking
}

export function speakersOf(document: Resolvable, knowledge: Knowledge): Speakers {
  const voice = voiceOf(document, knowledge)
  const voices = voicesOf(document, voice, knowledge)
  const hearers = hearersOf(voices)
  const asked = askedOf(document, voice, voices)
  const at = ({ sentence }: Mention): Speaking => {
    const own = voices[sentence] ?? null
    // a readout is not by whom it speaks of; who has a turn is
    const self = own === voice || own?.one.kind !== 'person' ? null : own.one
    return { voice: own, hearer: hearers[sentence] ?? null, asked: asked[sentence] ?? null, self }
  }
  return { voice, voices, at }
}
