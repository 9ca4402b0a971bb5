import type { Finding } from './finding.ts'

/** There is nothing to deliver. */
export const EMPTY: Finding = {
  code: 'pipeline/empty',
  action: 'retry',
  message: 'The draft has no text and calls no tool.',
}

/** The rest was not read, so nothing of it may be delivered. */
export const TOO_LONG: Finding = {
  code: 'pipeline/too-long',
  action: 'block',
  message: 'The draft is longer than the pipeline reads.',
}

/** The whole call ran out of time. */
export const TIMED_OUT: Finding = {
  code: 'pipeline/timed-out',
  action: 'block',
  message: 'The call ran out of time.',
  handoff: 'guard-failed',
}

/** Without the state, what a label or a limit needs to know is unknown. */
export const STORE_FAILED: Finding = {
  code: 'pipeline/failed.store',
  action: 'block',
  message: 'The state of the conversation could not be read.',
  handoff: 'guard-failed',
}

/** A correction that was asked for cannot be carried out soundly. */
export function editFailed({ code, span }: Finding): Finding {
  return {
    code: `pipeline/edit-failed.${code.replace('/', '.')}`,
    action: 'block',
    message: 'A correction could not be made without breaking the reply.',
    ...(span && { span }),
  }
}

/** Cannot arise from the default table; a reply is never changed without a finding all the same. */
export const UNEXPLAINED: Finding = {
  code: 'pipeline/changed',
  action: 'annotate',
  message: 'The draft was changed.',
}
