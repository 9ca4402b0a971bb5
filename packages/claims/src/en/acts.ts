/** What an agent does, with its forms: base, past participle, -ing form. */
export const ACTS: Readonly<Record<string, readonly [base: string, past: string, doing: string]>> =
  {
    cancel: ['cancel', 'cancelled|canceled', 'cancelling|canceling'],
    refund: [
      'refund|reimburse|credit',
      'refunded|reimbursed|credited',
      'refunding|reimbursing|crediting',
    ],
    exchange: ['exchange|swap', 'exchanged|swapped', 'exchanging|swapping'],
    replace: ['replace', 'replaced', 'replacing'],
    update: [
      'update|change|modify|edit|amend|correct|switch',
      'updated|changed|modified|edited|amended|corrected|switched',
      'updating|changing|modifying|editing|amending|correcting|switching',
    ],
    book: [
      'book|reserve|schedule|rebook|reschedule',
      'booked|reserved|scheduled|rebooked|rescheduled',
      'booking|reserving|scheduling|rebooking|rescheduling',
    ],
    upgrade: ['upgrade|downgrade', 'upgraded|downgraded', 'upgrading|downgrading'],
    add: ['add', 'added', 'adding'],
    remove: ['remove|delete|waive', 'removed|deleted|waived', 'removing|deleting|waiving'],
    apply: ['apply', 'applied', 'applying'],
    issue: ['issue', 'issued', 'issuing'],
    submit: [
      'submit|file|lodge|raise|open|register|log|initiate|start|create|place',
      'submitted|filed|lodged|raised|registered|logged|initiated|created',
      'submitting|filing|lodging|raising|opening|registering|logging|initiating|starting|creating|placing',
    ],
    process: ['process|proceed', 'processed', 'processing|proceeding'],
    transfer: [
      'transfer|connect|hand you over|put you through|pass',
      'transferred|connected|handed over|handed you over|put you through|passed',
      'transferring|connecting|handing|putting you through|passing',
    ],
    escalate: [
      'escalate|flag|forward',
      'escalated|flagged|forwarded',
      'escalating|flagging|forwarding',
    ],
    send: [
      'send|email|text|mail|resend|forward you',
      'sent|emailed|texted|mailed|resent',
      'sending|emailing|texting|mailing|resending',
    ],
    ship: ['ship|dispatch', 'dispatched', 'shipping|dispatching'],
    stop: [
      'stop|pause|suspend|deactivate|block|hold',
      'stopped|paused|suspended|deactivated|blocked',
      'stopping|pausing|suspending|deactivating|blocking|holding',
    ],
    activate: [
      'activate|enable|unlock|reset|resume|renew|extend',
      'activated|enabled|unlocked|reset|resumed|renewed|extended',
      'activating|enabling|unlocking|resetting|resuming|renewing|extending',
    ],
    charge: ['charge', 'charged', 'charging'],
    note: ['note down|make a note|record', 'noted|recorded', 'noting|recording'],
    contact: [
      'call|contact|chase|notify|inform|alert|follow up|get back|reach out|let you know|keep you posted|monitor',
      'called|contacted|chased|notified|informed|alerted|followed up',
      'calling|contacting|chasing|notifying|informing|alerting|following up|monitoring',
    ],
    verify: ['verify|authenticate', 'verified|authenticated', 'verifying|authenticating'],
    return: ['return', 'returned', 'returning'],
    confirm: ['confirm', 'confirmed', 'confirming'],
    compensate: ['compensate', 'compensated', 'compensating'],
  }
