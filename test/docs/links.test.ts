import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = [
  '*.md',
  'docs/**/*.md',
  'examples/**/*.md',
  'data/**/*.md',
  'scripts/*.md',
  'training/{,data/}*.md',
].flatMap((pattern) => globSync(pattern, { cwd: root }).map((path) => join(root, path)))

test('every link of a page leads to a file, and to a heading of it', () => {
  const broken: string[] = []
  for (const page of pages) {
    for (const link of linksOf(page)) {
      const [path, anchor] = link.split('#')
      const target = path === '' ? page : resolve(dirname(page), path!)
      const isThere = existsSync(target) && (anchor === undefined || anchorsOf(target).has(anchor))
      if (!isThere) broken.push(`${relative(root, page)}: ${link}`)
    }
  }
  assert.deepEqual(broken, [])
})

test('docs/README.md lists every page of docs', () => {
  const listed = new Set(linksOf(join(root, 'docs/README.md')))
  const there = globSync(['docs/*.md', 'docs/spec/*.md'], { cwd: root }).map((path) => path.slice('docs/'.length))
  assert.deepEqual(
    there.filter((path) => path !== 'README.md' && !listed.has(path)),
    [],
  )
})

test('scripts/README.md lists every script', () => {
  const listed = readFileSync(join(root, 'scripts/README.md'), 'utf8')
  const scripts = globSync('scripts/*.{ts,mjs}', { cwd: root }).map((path) => path.slice('scripts/'.length))
  assert.ok(scripts.length > 20)
  assert.deepEqual(
    scripts.filter((name) => !listed.includes(`\`${name}\``)),
    [],
  )
})

test('what docs/extending.md says to touch is there', () => {
  const named = readFileSync(join(root, 'docs/extending.md'), 'utf8').matchAll(
    /`((?:src|test|data|docs|scripts)\/[\w./-]+)`/gu,
  )
  const paths = [...named].map(([, path]) => path!).filter((path) => !/NAME|FOLDER/u.test(path))
  assert.ok(paths.length > 20)
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  )
})

test('the guide shows every picture, and together they are small', () => {
  const pictures = globSync('docs/pictures/*.png', { cwd: root })
  const shown = linksOf(join(root, 'docs/guide.md'))
  assert.ok(pictures.length > 0)
  assert.deepEqual(
    pictures.filter((path) => !shown.includes(path.slice('docs/'.length))),
    [],
  )
  const size = pictures.reduce((sum, path) => sum + statSync(join(root, path)).size, 0)
  assert.ok(size <= 1_500_000, `${size} bytes`)
})

/** Relative links of a page, pictures too; not those of code. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8')
    .replace(/^```[\s\S]*?^```/gmu, '')
    .replace(/`[^`\n]*`/gu, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/iu.test(link))
}

/** Headings as they are linked to. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = readFileSync(page, 'utf8').match(/^#+ .+$/gmu) ?? []
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/^#+ /u, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
