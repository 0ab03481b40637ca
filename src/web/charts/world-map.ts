import { type Html, html } from '../html.ts'
import { mapSize, stateShapes } from './state-shapes.ts'

/** What the map says of a state. */
export interface StateOnMap {
  /** 1 … `lastStep` of the ramp: how many pairs moved, never how good or bad that is */
  readonly step: number
  /** "Greece: 3 pairs moved" */
  readonly words: string
  readonly address: string
}

/** The last step of the ramp stands for so many pairs, and more. */
export const lastStep = 4

/** What the steps of the ramp mean. */
export function mapKey(): Html {
  const steps = Array.from({ length: lastStep }, (_, index) => index + 1)
  const words = (step: number): string => (step === 1 ? 'one pair' : step === lastStep ? `${step} or more` : `${step}`)
  return html`<ul class="map-key">${steps.map((step) => html`<li><span class="step${step}" aria-hidden="true"></span> ${words(step)}</li>`)}</ul>`
}

/** A map of the world; states without a word on them are left pale. The list beside it says the same. */
export function worldMap(states: ReadonlyMap<string, StateOnMap>, title: string): Html {
  const shapes = stateShapes()
  return html`<svg class="map" viewBox="0 0 ${mapSize.width} ${mapSize.height}" role="group" aria-label="${title}">
${shapes.filter(({ code }) => code === null || !states.has(code)).map(({ path }) => html`<path d="${path}"/>`)}
${shapes.map(({ code, path, dot }) => {
  const state = code === null ? undefined : states.get(code)
  if (state === undefined) return null
  const mark = dot === null ? null : html`<circle cx="${dot[0]}" cy="${dot[1]}" r="4"/>`
  return html`<a href="${state.address}" class="step${state.step}" aria-label="${state.words}"><title>${state.words}</title><path d="${path}"/>${mark}</a>`
})}
</svg>`
}
