import assert from 'node:assert/strict'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { parseAtomFeed } from 'feedsmith'
import { run } from '../cli/run.ts'
import { againstRfc4287 } from '../feeds/rfc4287.ts'
import { axeViolations, openBrowser, overflow, watchedPage } from '../web/browser.ts'
import { ledgerFile } from '../web/ledger.ts'

async function written(context: TestContext, ...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-site-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const out = join(folder, 'public')
  const db = await ledgerFile(context)
  const again = (...pairs: readonly string[]) => run(['site', ...pairs, '--db', db, '--out', out, ...more])
  const { exitCode, errors } = await again('Greece,Turkey', 'Chad,Niger')
  assert.equal(exitCode, 0, errors)
  return { folder, out, again }
}

const filesIn = (folder: string) => globSync('**/*.*', { cwd: folder }).toSorted()

test('a site holds the dossiers with their twins, their entries, their articles, and a page to open with', async (context) => {
  const { folder, out } = await written(context)
  const files = filesIn(out)
  for (const due of ['index.html', 'legend.html', 'pair/GRC/TUR.html', 'pair/GRC/TUR.json', 'pair/TCD/NER.csv']) {
    assert.ok(files.includes(due), due)
  }
  for (const due of ['article/a1.html', 'article/a2.html', 'article/hostile.html']) assert.ok(files.includes(due), due)
  assert.ok(!files.some((file) => /a4|feeds|world|search|review/u.test(file)), 'what was not chosen is not there')
  assert.ok(files.some((file) => file.startsWith('entry/') && file.endsWith('.html')))
  assert.deepEqual(filesIn(folder).length, files.length, 'nothing is written beside the folder')
})

test('every link of a site is relative and leads to a file of it, or out to the web', async (context) => {
  const { out } = await written(context)
  for (const file of filesIn(out).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(out, file), 'utf8')
    for (const [, address = ''] of page.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)) {
      if (/^(?:https?:\/\/|#)/u.test(address)) continue
      assert.doesNotMatch(address, /^\/|^[a-z]+:/u, `${file} leads to ${address}`)
      const target = resolve(out, dirname(file), decodeURIComponent(address.replace(/#.*$/u, '')))
      assert.ok(existsSync(target), `${file} leads to ${address}`)
    }
    assert.doesNotMatch(page, /<script|<form/u, file)
  }
})

test('the same ledger gives the same files', async (context) => {
  const { out, again } = await written(context, '--url', 'https://example.org/rapport')
  const read = () => filesIn(out).map((file) => [file, readFileSync(join(out, file), 'utf8')])
  const before = read()
  assert.equal((await again('Greece,Turkey', 'Chad,Niger')).exitCode, 0)
  assert.deepEqual(read(), before)
})

test('a site written anew keeps no page of the one before, and every file of its user', async (context) => {
  const { out, again } = await written(context)
  writeFileSync(join(out, 'article/notes.txt'), 'mine')
  writeFileSync(join(out, '../beside.html'), 'mine, too')
  writeFileSync(join(out, '.rapport-files'), '../beside.html\n', { flag: 'a' })
  assert.equal((await again('Chad,Niger')).exitCode, 0)
  const files = filesIn(out)
  assert.ok(files.includes('pair/TCD/NER.html') && files.includes('article/notes.txt'))
  assert.ok(!files.some((file) => /GRC|TUR|hostile/u.test(file)), files.join(' '))
  assert.equal(readFileSync(join(out, '../beside.html'), 'utf8'), 'mine, too')
})

test('with its address a site has a feed for each pair, whose entries lead to its pages', async (context) => {
  const { out } = await written(context, '--url', 'https://example.org/rapport')
  const xml = readFileSync(join(out, 'feeds/pair/GRC/TUR.atom'), 'utf8')
  assert.deepEqual(againstRfc4287(xml), [])
  const feed = parseAtomFeed(xml)
  const to = (links: typeof feed.links, kind: string) => links?.find(({ rel }) => rel === kind)?.href ?? ''
  assert.equal(to(feed.links, 'self'), 'https://example.org/rapport/feeds/pair/GRC/TUR.atom')
  assert.ok(feed.entries !== undefined && feed.entries.length > 0)
  for (const { links } of feed.entries) {
    const place = to(links, 'alternate').replace('https://example.org/rapport/', '').replace(/#.*$/u, '')
    assert.ok(existsSync(join(out, place)), place)
  }
  assert.match(
    readFileSync(join(out, 'pair/GRC/TUR.html'), 'utf8'),
    /type="application\/atom\+xml"[^>]*href="\.\.\/\.\.\/feeds/u,
  )
})

test('words of articles do nothing in a site', async (context) => {
  const { out } = await written(context)
  const page = readFileSync(join(out, 'article/hostile.html'), 'utf8')
  assert.match(page, /&lt;script&gt;alert\(1\)/u)
  assert.doesNotMatch(page, /<script|<img|javascript:|\u202e/u)
})

test('a folder that holds something else is left alone', async (context) => {
  const { folder } = await written(context)
  writeFileSync(join(folder, 'diary.txt'), 'mine')
  const { exitCode, errors } = await run(['site', 'GRC,TUR', '--db', await ledgerFile(context), '--out', folder])
  assert.equal(exitCode, 2)
  assert.match(errors, /diary\.txt|public/u)
  assert.equal(readFileSync(join(folder, 'diary.txt'), 'utf8'), 'mine')
})

test('a site opens from the disk in a browser', async (context) => {
  const browser = await openBrowser(context)
  if (browser === null) return
  const { out } = await written(context)
  const found: string[] = []
  for (const [colorScheme, width] of [
    ['light', 390],
    ['dark', 1440],
  ] as const) {
    const pages = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const { page, complaints } = await watchedPage(pages)
    await page.goto(pathToFileURL(join(out, 'index.html')).href)
    await page.getByRole('link', { name: /Greece – Turkey/u }).click()
    await page.locator('.reasons summary').first().click()
    await page.locator('.reasons blockquote').first().waitFor()
    await page.getByRole('link', { name: 'visit', exact: true }).first().click()
    await page.getByRole('heading', { name: 'How it was read' }).waitFor()
    for (const file of ['index.html', 'pair/GRC/TUR.html', 'article/hostile.html', 'legend.html']) {
      await page.goto(pathToFileURL(join(out, file)).href)
      if ((await overflow(page)) > 0) found.push(`${file} ${width}: wider than its window`)
      // axe asks for the style sheet in a way that no browser allows on a disk
      found.push(...complaints.splice(0))
      found.push(...(await axeViolations(page)).map((violation) => `${file} ${width}: ${violation}`))
      complaints.length = 0
    }
    await pages.close()
  }
  assert.deepEqual(found, [])
})

test('a ledger that tells of no day gives no site, and says what is missing', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-site-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const [text, db, out] = ['undated.txt', 'ledger.db', 'public'].map((name) => join(folder, name))
  writeFileSync(text!, 'Greece visited Turkey.')
  await run(['ingest', text!, '--db', db!])
  const { exitCode, errors } = await run(['site', 'Greece,Turkey', '--db', db!, '--out', out!])
  assert.equal(exitCode, 1)
  assert.match(
    errors,
    /^error: The ledger is empty: it holds no article with a day of publication\.\n {2}Take articles in/,
  )
  assert.equal(existsSync(out!), false)
})
