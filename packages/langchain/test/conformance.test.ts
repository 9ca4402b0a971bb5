import { conformance } from '../../core/test/conformance/suite.ts'
import { langchainDriver } from './langchain-driver.ts'

conformance(langchainDriver)
