import assert from 'node:assert/strict'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { test } from 'node:test'
import { makeFolder } from '../../src/base/make-folder.ts'
import { folderOf } from '../cli/folder.ts'

test('a folder is made with those it lies in; one that is there, or a link to one, stays', async (context) => {
  const at = folderOf(context, {})
  await makeFolder(at('a/b/c'))
  writeFileSync(at('a/b/c/notes.txt'), 'mine')
  await makeFolder(at('a/b/c'))
  await symlink(at('a'), at('link'))
  await makeFolder(at('link/b/d'))
  assert.ok(existsSync(at('a/b/c/notes.txt')))
  assert.ok(statSync(at('a/b/d')).isDirectory())
  await Promise.all(['x/y/1', 'x/y/2', 'x/y/1'].map((name) => makeFolder(at(name))))
  assert.ok(statSync(at('x/y/2')).isDirectory())
})

test('where none can be made it ends with what the system says', async (context) => {
  const at = folderOf(context, { file: '' })
  await assert.rejects(makeFolder(at('file')), { code: 'EEXIST' })
  await assert.rejects(makeFolder(at('file/a')), { code: 'ENOTDIR' })
  await assert.rejects(makeFolder(at('file/a/b')), { code: 'ENOTDIR' })
  if (existsSync('/proc/self')) await assert.rejects(makeFolder('/proc/none/a'), { code: 'ENOENT' })
})
