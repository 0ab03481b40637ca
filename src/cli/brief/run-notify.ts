import { byText } from '../../base/by-text.ts'
import { daysAfter } from '../../base/calendar.ts'
import { checkWebhook, deliver } from '../../feeds/webhook.ts'
import { dayAsked, pairNamed } from '../../query/asked.ts'
import type { Change } from '../../query/changes.ts'
import { pairChanges } from '../../query/changes-view.ts'
import { many } from '../../wording/counts.ts'
import type { NotifyOptions } from '../command-options.ts'
import { withLedger } from '../ledger/with-ledger.ts'
import type { Surroundings } from '../surroundings.ts'

/** Runs `rapport notify`: the oldest change first, each once. */
export async function runNotify(
  address: string,
  pairs: readonly (readonly [string, string])[],
  { db, since, at: asked }: NotifyOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const webhook = { address, secret: terminal.env.RAPPORT_WEBHOOK_SECRET ?? '' }
  checkWebhook(webhook)
  const named = pairs.map(([a, b]) => pairNamed(a, b))
  const changes = await withLedger(db, async (store) => {
    const at = await dayAsked(store, asked)
    const found = new Map<string, Change>()
    for (const pair of named) {
      const list = await pairChanges(store, { pair, at, since: since ?? daysAfter(at, -1) })
      for (const change of list.toReversed()) found.set(change.id, change)
    }
    return [...found.values()].toSorted((a, b) => byText(a.day, b.day))
  })
  for (const change of changes) await deliver(change, webhook)
  terminal.writeError(`${many(changes.length, 'change')} sent.\n`)
}
