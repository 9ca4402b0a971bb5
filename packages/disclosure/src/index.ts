export { asksIfRobot } from './asks-if-robot.ts'
export { findHumanClaims, type HumanClaim, saysItIsAi } from './human-claim.ts'
