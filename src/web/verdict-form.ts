import type { ActVerdict } from '../ingest/act-verdict.ts'
import type { FormFields } from './form-fields.ts'

/** The verdict that a form of the review page gives: in a field of parties, place, time or teller each line is a phrase. */
export function verdictOf(form: FormFields): ActVerdict {
  const lines = (field: string | undefined) => (field ?? '').split(/\r?\n/u)
  return {
    trigger: Number(form.trigger),
    verdict: form.verdict ?? '',
    type: form.type,
    mode: form.mode ?? '',
    modality: form.modality,
    actors: lines(form.actors),
    recipients: lines(form.recipients),
    place: lines(form.place),
    when: lines(form.when),
    reporter: lines(form.reporter),
  }
}
