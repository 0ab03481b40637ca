import table from '../../data/events/cameo.json' with { type: 'json' }
import type { Act } from './act.ts'

/** The CAMEO code of an act as it is exported: of a planned one that of the promise. Text: "020" is not 20. */
export function cameoCodeOf({ type, record }: Act): string {
  if (type === record.type) return record.cameo
  if (type === 'AGREE' && record.contact !== null) return '036'
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = table.codes
  return codes[type]?.[''] ?? record.cameo
}
