import type { Frame } from '../frame.ts'

/** Who speaks. */
export const IDENTITY_FRAMES: readonly Frame[] = [
  {
    kind: 'identity',
    attribute: '身份',
    value: 'text',
    pattern:
      /(?:我|这边|本人|小编|咱)(?:就|当然|其实|真的|确实)?(?<not>不)?是(?:一[名个位])?(?<value>[^，。;!?\n、]{0,12}?(?:客服|机器人|真人|人工|助手|助理|店长|老板|经理|员工|专员|顾问|药师|医生|店员|ai|程序|活人|人|工程师|管家)[^，。;!?\n、~]{0,4})/dg,
  },
  {
    kind: 'identity',
    attribute: '身份',
    value: 'text',
    pattern: /(?:当然|肯定|确实|就)(?<not>不)?是(?<value>真人|人工|机器人|活人|智能客服)/dg,
  },
  {
    kind: 'identity',
    attribute: '名字',
    value: 'text',
    pattern:
      /(?:我叫|叫我|我的工号是|我是)(?<value>(?:小[\u4e00-\u9fff]|[\u4e00-\u9fff]{2,3}|\d{2,6}号?))(?=[，。!~]|就|$)/dg,
  },
  {
    kind: 'identity',
    attribute: '身份',
    pattern:
      /(?:本(?:回复|消息|内容|对话)|以上(?:内容|回复))[^，。;!?\n]{0,8}?由[^，。;!?\n]{0,8}?(?:ai|人工智能|机器人|人工|智能)[^，。;!?\n]{0,4}?(?:生成|提供|撰写|回复)|我(?:就|只|其实)?是个?(?:程序|ai|机器)/dg,
  },
  {
    kind: 'identity',
    attribute: '身份',
    value: 'text',
    polarity: 'negated',
    pattern: /(?:^|[，,]|也|并|可)不是(?<value>真人|机器人|人工客服|人工|活人)/dg,
  },
]
