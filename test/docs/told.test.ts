import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { run } from '../cli/run.ts'
import { ledgerFile } from '../web/ledger.ts'

const folder = fileURLToPath(new URL('../../examples/told/', import.meta.url))
const program = fileURLToPath(new URL('../../bin/rapport.js', import.meta.url))

/** What the script hands to sendmail. */
async function mailed(context: TestContext, ...pairs: readonly string[]): Promise<string> {
  const box = mkdtempSync(join(tmpdir(), 'rapport-mail-'))
  context.after(() => rmSync(box, { recursive: true, force: true }))
  const sendmail = join(box, 'sendmail')
  writeFileSync(sendmail, `#!/bin/sh\n[ "$1" = -t ] && cat > "${box}/mail"\n`)
  chmodSync(sendmail, 0o755)
  const env = { ...process.env, RAPPORT: `${process.execPath} ${program}`, SENDMAIL: sendmail }
  execFileSync('sh', [join(folder, 'brief-mail.sh'), 'desk@example.org', await ledgerFile(context), ...pairs], { env })
  return readFileSync(join(box, 'mail'), 'utf8')
}

test('the brief goes out as one mail with a text and the same as HTML', async (context) => {
  const mail = await mailed(context, 'Greece,Turkey', 'Chad,Niger')
  const [head = '', ...rest] = mail.split('\n\n')
  assert.match(head, /^To: desk@example\.org$/mu)
  assert.match(head, /^Subject: Rapport: Greece,Turkey Chad,Niger$/mu)
  const edge = /boundary="([^"]+)"/u.exec(head)?.[1] ?? ''
  const parts = rest.join('\n\n').split(`--${edge}`)
  assert.equal(parts.length, 4)
  assert.match(parts[1]!, /text\/plain[\s\S]*# Greece – Turkey[\s\S]*# Chad – Niger/u)
  assert.match(parts[2]!, /text\/html[\s\S]*<h1>Greece – Turkey[\s\S]*<h1>Chad – Niger/u)
  assert.doesNotMatch(parts[2]!, /<script|javascript:/u)
  assert.equal(parts[3]!.trim(), '--')
})

test('the unit is one that systemd takes', (context) => {
  if (spawnSync('systemd-analyze', ['--version']).status !== 0) {
    return context.skip('NOT RUN: no systemd-analyze on this machine')
  }
  const box = mkdtempSync(join(tmpdir(), 'rapport-unit-'))
  context.after(() => rmSync(box, { recursive: true, force: true }))
  const unit = join(box, 'rapport-watch.service')
  const words = readFileSync(join(folder, 'rapport-watch.service'), 'utf8')
  writeFileSync(unit, words.replace('/usr/local/bin/rapport', process.execPath))
  const { stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
  assert.doesNotMatch(stderr, /rapport-watch/u)
})

test('every line of the crontab has its five fields, and no percent sign, which cron reads as a new line', () => {
  const lines = readFileSync(join(folder, 'crontab'), 'utf8').split('\n')
  const jobs = lines.filter((line) => line !== '' && !/^(?:#|[A-Z_]+=)/u.test(line))
  assert.equal(jobs.length, 4)
  for (const job of jobs) {
    assert.match(job, /^(?:(?:\*|\d+(?:-\d+)?)(?:\/\d+)?(?:,\d+)*\s+){5}\S/u)
    assert.doesNotMatch(job, /%/u)
  }
})

test('every command of the crontab and the unit has the options it is given', async () => {
  const lines = ['crontab', 'rapport-watch.service'].flatMap((file) => readFileSync(folder + file, 'utf8').split('\n'))
  const given = lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const found = /(?:^|[\s/=])rapport ([a-z]+) (.*)/u.exec(line)
      return found === null ? [] : [{ name: found[1]!, options: found[2]!.match(/--[a-z]+/gu) ?? [] }]
    })
  assert.ok(given.length >= 4)
  for (const { name, options } of given) {
    const { output } = await run(['help', name])
    for (const option of options) assert.ok(output.includes(option), `${name} ${option}`)
  }
})
