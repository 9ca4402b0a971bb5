import { vouchsafeProcessor } from '@vouchsafe/mastra'
import { test } from 'vitest'
import { expectMisuseRefused } from '../../core/test/refuses-misuse.ts'

test('what cannot be used is refused when the adapter is made', () => {
  expectMisuseRefused((pipeline, options) => vouchsafeProcessor(pipeline, options))
})
