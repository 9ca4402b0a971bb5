import { conformance } from '../../core/test/conformance/suite.ts'
import { chatDriver } from './chat-driver.ts'

conformance(chatDriver)
