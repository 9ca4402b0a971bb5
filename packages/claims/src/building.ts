/**
 * An object whose optional fields are still being filled in. Adding a field where it is known costs a fraction of spreading
 * an object that may hold it.
 */
export type Building<T> = { -readonly [K in keyof T]: T[K] }
