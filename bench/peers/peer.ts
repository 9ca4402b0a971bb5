import { readFileSync } from 'node:fs'

/** A package of others as it is installed in this folder. */
export interface Peer<T> {
  readonly module: T
  /** Name and version. */
  readonly label: string
}

/** Who calls it says which part of it is called: so this folder is type-checked where nothing of it is installed. */
export async function peer<T>(name: string): Promise<Peer<T>> {
  const file = `bench/peers/node_modules/${name}/package.json`
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }
  return { module: (await import(name)) as T, label: `${name} ${version}` }
}
