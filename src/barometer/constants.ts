import file from '../../data/barometer/constants.json' with { type: 'json' }

type File = Omit<typeof file, 'about'>

/** The constants by name; their units and reasons stand in `data/barometer/constants.json`. */
export type Constants = { readonly [Name in keyof File]: File[Name]['value'] }

export const constants = Object.fromEntries(
  Object.entries(file).flatMap(([name, entry]) => (typeof entry === 'string' ? [] : [[name, entry.value]])),
) as Constants
