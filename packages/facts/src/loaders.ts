export {
  type FactLoader,
  type LoadedOptions,
  type LoadedSource,
  type LoadOptions,
  loaded,
  type RecordsById,
} from './loaded-source.ts'
