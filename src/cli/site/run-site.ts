import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDraftName } from '../../base/draft.ts'
import { exitCodes, RapportError } from '../../base/errors.ts'
import { unwritable } from '../../base/unwritable.ts'
import { pairNamed } from '../../query/asked.ts'
import { emptyLedger, lastDay } from '../../query/last-day.ts'
import { pairView } from '../../query/pair-view.ts'
import type { PairView } from '../../query/views.ts'
import { frontPage } from '../../site/front-page.ts'
import { site } from '../../site/site.ts'
import { siteFeed } from '../../site/site-feed.ts'
import { addresses } from '../../web/addresses.ts'
import { createWebApp } from '../../web/app.ts'
import { ledgerViews } from '../../web/ledger-views.ts'
import { notFound } from '../../web/not-found.ts'
import type { SiteOptions } from '../command-options.ts'
import { withLedger } from '../ledger/with-ledger.ts'
import type { Surroundings } from '../surroundings.ts'
import { version } from '../version.ts'
import { writeFolder } from './whole-folder.ts'
import { listName } from './written-before.ts'

/** Runs `rapport site`. Known errors: `empty-ledger`, `folder-in-use`, `unwritable`. */
export async function runSite(
  pairs: readonly (readonly [string, string])[],
  { db, out, url }: SiteOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const named = pairs.map(([a, b]) => pairNamed(a, b))
  await mustBeFree(out)
  const count = await withLedger(db, async (store) => {
    const at = await lastDay(store, new Date())
    if (at === null) throw emptyLedger()
    const views: PairView[] = []
    for (const pair of named) views.push(await pairView(store, { pair, at }))
    const { pages } = createWebApp({
      readArticle: () => Promise.reject(notFound('reader here')),
      ledger: ledgerViews(store),
      review: null,
      version: version(),
      log: (line) => terminal.writeError(`${line}\n`),
      limits: { perMinute: null, hosts: null, now: () => 0 },
    })
    const files = site({
      ask: async (address) => pages.request(address),
      front: frontPage(views),
      dossiers: [...new Set(views.map(({ pair: [a, b] }) => addresses.pair(a, b)))],
      feed: url === undefined ? null : siteFeed(store, url),
    })
    return writeFolder(out, files, 'index.html')
  })
  terminal.writeError(`${count} files in ${out}; open ${join(out, 'index.html')}\n`)
}

/** A site is written into a folder that is empty or that holds a site: nothing else is ever overwritten. */
async function mustBeFree(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code !== 'ENOTDIR') throw unwritable(folder, error)
    throw new RapportError('folder-in-use', `“${folder}” is no folder.`, { exitCode: exitCodes.usage, cause: error })
  })
  const foreign = names.find((name) => !ofSite.has(name) && !isDraftName(name))
  if (foreign === undefined) return
  throw new RapportError('folder-in-use', `The folder “${folder}” holds “${foreign}”, which is no part of a site.`, {
    hint: 'Name an empty folder, or a new one.',
    exitCode: exitCodes.usage,
  })
}

const ofSite = new Set([listName, 'index.html', 'legend.html', 'pair', 'entry', 'article', 'assets', 'feeds'])
