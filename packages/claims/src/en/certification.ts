import type { Frame } from '../frame.ts'

/** Tests, approvals and marks that a product is said to have. */
export const CERTIFICATION_FRAMES: readonly Frame[] = [
  {
    kind: 'certification',
    value: 'flag',
    pattern:
      /\b(?<value>(?:isn't |is not |not )?(?:(?:approved|certified|tested|endorsed|cleared|registered|accredited|licensed|verified) (?:by|to|under|with|for|as|on)|(?:listed|rated) (?:by|under|with|to))) (?<attribute>(?:the )?[a-z0-9][a-z0-9&./()-]{1,24}(?: (?!(?:and|but|so|which|that|if|you)\b)[a-z0-9&./()-]{1,20}){0,4})/dg,
  },
  {
    kind: 'certification',
    value: 'flag',
    pattern:
      /\b(?<attribute>fda|ce|ul|etl|csa|fcc|rohs|reach|iso ?\d{0,5}|gs|tuv|tüv|energy star|oeko-?tex|gots|fsc|fairtrade|fair trade|usda organic|usda|eu organic|organic|vegan society|leaping bunny|bluesign|b corp|halal|kosher|medical[- ]grade|food[- ]grade|bpa|nsf|dermatologist|dermatologically|clinically|allergy|lab|laboratory|pediatrician|independently|safety|hypoallergenic)[- ](?<value>(?:standard 100 )?(?:approved|certified|tested|cleared|registered|listed|marked|mark|certification|certificate|certifications|compliant|proven|approval|label|labelled|licensed|accredited|patented|free))\b/dg,
  },
  {
    kind: 'certification',
    value: 'flag',
    pattern:
      /\b(?<value>(?:holds?|has|have|carries|carry|bears?|passed|passes|meets?|earned|obtained|received|complies with|conforms to|met)(?<not> no)?) (?<attribute>(?:a |an |the |all |its )?(?:[a-z0-9&.-]{1,15} ){0,4}(?:certifications?|certificates?|approvals?|standards?|accreditation|patents?|safety tests?|lab tests?|mark|clearance|licen[cs]e))\b/dg,
  },
  {
    // Tests that a thing passed, but not a customer.
    kind: 'certification',
    value: 'flag',
    notAfter: /\b(?:you|your|you've|account|application|card|payment)\b[^.;,]{0,24}$/,
    pattern:
      /\b(?<value>(?:has |have |had )?(?<not>never |not (?:yet )?)?(?:been through|passed|passes|undergone|undergoes|underwent|went through|came through)) (?<attribute>(?!by\b|on\b|away\b)(?:[a-z0-9&./-]{1,15} ){0,5}(?:tests?|testing|inspections?|audits?|trials?)(?: (?:for|against|to|on) [a-z0-9][a-z0-9&./-]{0,20}(?: (?:and|or) [a-z0-9][a-z0-9&./-]{0,20})?)?)/dg,
  },
  {
    kind: 'certification',
    value: 'text',
    pattern:
      /\b(?<attribute>(?:energy|efficiency|emissions?|fire|safety|protection|formaldehyde|slip)(?: efficiency| resistance)? (?:class|rating|grade|label))(?: (?:is|of|rating))? (?<value>[a-g]\d?\+{0,3})(?=[\s.,;!?]|$)/dg,
  },
  {
    kind: 'certification',
    attribute: 'patent',
    value: 'flag',
    pattern: /\b(?<value>patented|patent[- ]pending|patent applied for)\b/dg,
  },
  {
    // Whose authority a shop has: `we're an Acme authorised service provider`.
    kind: 'certification',
    value: 'flag',
    pattern:
      /\b(?<value>(?:is|are|am|'re|'m)(?<not> not|n't)?) (?<attribute>(?:an? |the )?(?:[a-z0-9&.-]{1,15} ){0,3}(?:authori[sz]ed|certified|accredited|approved|appointed) (?:service (?:provider|cent(?:re|er)|partner)|repair(?:er| shop| cent(?:re|er))|dealer|reseller|retailer|stockist|distributor|partner|workshop|installer)s?)\b/dg,
  },
]
