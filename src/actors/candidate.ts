import type { Actor } from './actor.ts'

/** Which list an actor was found in. */
export type CandidateSource =
  | 'country'
  | 'demonym'
  | 'metonym'
  | 'city'
  | 'region'
  | 'organisation'
  | 'group'
  | 'company'
  | 'people'
  | 'person'

/** One actor that a name may stand for. */
export interface Candidate {
  readonly actor: Actor
  /** prior 0..1, before the article's own context has a say */
  readonly weight: number
  readonly via: CandidateSource
  /** why, for `--explain` */
  readonly reason: string
}
