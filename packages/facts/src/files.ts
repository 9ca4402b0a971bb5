export { type CsvOptions, type CsvTable, readCsv } from './sources/csv.ts'
export { type FileOptions, fromCsv, fromJson, fromJsonl } from './sources/from-text.ts'
export { type JsonLines, readJson, readJsonLines } from './sources/json-text.ts'
