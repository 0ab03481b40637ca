import { RapportError } from './errors.ts'

/** The known error `unwritable`: a file or folder that was named, by an option or a variable, and what the system said against it. */
export function unwritable(path: string, cause: NodeJS.ErrnoException, by = '--out'): RapportError {
  const why = reasons[cause.code ?? ''] ?? cause.message
  return new RapportError('unwritable', `“${path}” cannot be written: ${why}.`, {
    hint: `Name with ${by} a place that is there and that you may write to.`,
    cause,
  })
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder is due',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no room left',
}
