import type { Document } from '../../pipeline.ts'
import type { Style } from './style.ts'

export function explanation(_document: Document, _style: Style): string {
  return ''
}
