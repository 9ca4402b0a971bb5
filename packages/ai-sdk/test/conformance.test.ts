import { conformance } from '../../core/test/conformance/suite.ts'
import { aiDriver } from './ai-driver.ts'

conformance(aiDriver)
