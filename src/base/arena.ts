/** Gives arrays of zeros. */
export interface Arena {
  readonly floats: (length: number) => Float64Array
  readonly integers: (length: number) => Int32Array
  readonly counts: (length: number) => Uint16Array
}

/**
 * Does something that needs large arrays for a while, none of which it may give back: whoever asks next gets the same memory. New arrays
 * of megabytes for each question keep the garbage collector busy.
 */
export function inArena<Value>(work: (arena: Arena) => Value): Value {
  const before = used
  try {
    return work(arena)
  } finally {
    used = before
  }
}

/** Arrays of their own. */
export const noArena: Arena = {
  floats: (length) => new Float64Array(length),
  integers: (length) => new Int32Array(length),
  counts: (length) => new Uint16Array(length),
}

let memory = new ArrayBuffer(0)
let used = 0

const arena: Arena = {
  floats: (length) => new Float64Array(...taken(8 * length), length).fill(0),
  integers: (length) => new Int32Array(...taken(4 * length), length).fill(0),
  counts: (length) => new Uint16Array(...taken(2 * length), length).fill(0),
}

/** The memory, and where so many bytes begin in it that nobody uses, at a place where numbers of eight bytes may begin. */
function taken(bytes: number): [ArrayBuffer, number] {
  const size = Math.ceil(bytes / 8) * 8
  if (used + size > memory.byteLength) {
    // arrays that were given keep the memory before
    memory = new ArrayBuffer(2 * (used + size))
    used = 0
  }
  used += size
  return [memory, used - size]
}
