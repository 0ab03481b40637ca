/** The models there are; a file of its own, so that a command line can name them without loading the runtime. */
export const modelSizes = ['standard', 'small'] as const
export type ModelSize = (typeof modelSizes)[number]
