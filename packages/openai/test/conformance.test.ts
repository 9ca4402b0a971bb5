import { conformance } from '../../core/test/conformance/suite.ts'
import { chatDriver } from './chat-driver.ts'
import { responsesDriver } from './responses-driver.ts'

conformance(chatDriver)
conformance(responsesDriver)
