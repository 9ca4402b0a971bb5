export interface Calibration {
  apply(score: number): number
}
