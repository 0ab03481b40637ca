import { isNameless } from '../../actors/actor.ts'
import type { ToldActor } from './entry.ts'

/** A newspaper, an agency or a broadcaster by its name: it tells the news, and is no side of it. */
export function isOutlet(id: string, actor: ToldActor | undefined): boolean {
  return actor?.kind === 'organisation' && actor.sectors.includes('MED') && !isNameless(id)
}
