export { type CsvOptions, type CsvTable, readCsv } from './csv.ts'
export { type FileOptions, fromCsv, fromJson, fromJsonl } from './from-text.ts'
export { type JsonLines, readJson, readJsonLines } from './json-text.ts'
