/** Words of taste and of fitting a wish: nothing that a record could prove or disprove. */
export const OPINION =
  /\b(?:anything (?:else|further|more)|nice|great|lovely|good|excellent|wonderful|perfect|popular|interesting|enjoy|like it|love|suits?|suitable|fits?|worth|recommend(?:ed)?|meets? your|match(?:es)? your|ideal|beautiful|comfortable|delicious|fun|better|best)\b|不错|挺好|很好|蛮好|真好|非常好|适合|合适|符合|满足|满意|喜欢|值得|有点贵|小贵|稍贵|不贵|贵了|便宜|还可以|接近|舒服|好吃|好玩|口味|特色|热闹|放心|方便|没有那么|比你预期|比您预期|一些|很高|较高|相当|选择/i

/** A search that found nothing that fits: the agent's own account of what it looked for. */
export const NO_MATCH =
  /\b(?:(?:no|not any|couldn't find|could not find|didn't find|did not find|unable to find|there (?:are|is) no|aren't any|isn't any)\b.{0,60}\b(?:match|matching|found|available|options?|results?|flights?|rooms?|tables?|events?|fit)|(?:not|wasn't|isn't) available|didn't go through|did not (?:go through|work)|didn't work)\b|没有(?:找到|查到|完全|符合|满足|您要|你要|您说|你说|您想|你想|适合|合适|这么|那么)|(?:没|未|无)(?:找到|查到|符合|满足)|暂无|找不到|查不到/i

/** What the agent suggests that the customer do. */
export const SUGGESTION =
  /^(?:you (?:can|could|may|might)|feel free|您可以|你可以|那你们可以|你们可以|可以去|不妨|建议)/i

/** Words by which the agent says that a booking or an order went through. */
export const COMPLETION =
  /\b(?:confirmed|complete|completed|made|success|successful|successfully|booked|reserved|initiated|scheduled|processed|rented|set|gone through|went through|placed|done|on (?:its|the) way|en route|in route|started|playing)\b|成功|已(?:预订|预约|提交|办理|下单)/i
