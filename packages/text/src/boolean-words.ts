/** Words and signs that say yes. Folded. */
export const YES_WORDS =
  'yes|yeah|yep|yup|yea|ya|sure|of course|certainly|absolutely|definitely|indeed|ok|okay|agree|agreed|i agree|right|correct|true|affirmative|alright|all right|sounds good|no problem|fine|please do|go ahead|是的|是|对的|对|对啊|对呀|好的|好|好啊|好呀|好哇|好吧|好嘞|可以|可以的|行|行的|没问题|同意|当然|当然可以|没错|正确|嗯|嗯嗯|要得|中|愿意|确定|确认|👌|👍|✅'

/** Words and signs that say no. */
export const NO_WORDS =
  "no|nope|nah|nay|never|not ok|not okay|not at all|no way|disagree|i disagree|not agree|don't agree|do not agree|incorrect|wrong|false|negative|not right|not correct|not sure|不是|不是的|不|不对|不行|不可以|不好|不同意|不要|不用|不能|不愿意|不了|不是这样|没有|否|错误|错|拒绝|反对|👎|❌|✋"
