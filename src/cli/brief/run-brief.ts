import { daysAfter } from '../../base/calendar.ts'
import { dayAsked, pairNamed } from '../../query/asked.ts'
import { briefOf } from '../../query/brief.ts'
import type { Dossier } from '../../query/dossier.ts'
import type { BriefOptions } from '../command-options.ts'
import { dossierMarkdown } from '../ledger/pair-lines.ts'
import { withLedger } from '../ledger/with-ledger.ts'
import type { Surroundings } from '../surroundings.ts'
import { briefHtml } from './brief-html.ts'

const usualDays = 7

/** Runs `rapport brief`. */
export async function runBrief(
  pairs: readonly (readonly [string, string])[],
  { db, at: asked, since, html }: BriefOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const named = pairs.map(([a, b]) => pairNamed(a, b))
  const briefs = await withLedger(db, async (store) => {
    const at = await dayAsked(store, asked)
    const made: Dossier[] = []
    for (const pair of named) {
      made.push(await briefOf(store, { pair, at, since: since ?? daysAfter(at, -usualDays) }))
    }
    return made
  })
  await terminal.write(html === true ? briefHtml(briefs) : briefs.map(dossierMarkdown).join('\n'))
}
