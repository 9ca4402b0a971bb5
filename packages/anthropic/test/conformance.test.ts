import { conformance } from '../../core/test/conformance/suite.ts'
import { messagesDriver } from './messages-driver.ts'

conformance(messagesDriver)
