import { conformance } from '../../core/test/conformance/suite.ts'
import { agentsDriver } from './agents-driver.ts'

conformance(agentsDriver)
