export {
  type FactLoader,
  type LoadedOptions,
  type LoadedSource,
  type LoadOptions,
  loaded,
  type RecordsById,
} from './sources/loaded-source.ts'
