/** Words that say nothing of what a statement is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an the this that these those it its is are was were be been being am do does did doing have has had having will would shall should can could may might must s t re ve ll d m there here so then just also only very too of please well yes yeah oh ok okay really actually'.split(
    ' ',
  ),
)

/** Words that say how the others hang together, and who does what to whom. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'i we you our your my me us they he she him her his hers their them to in on at for from with by as and or but if than when while which who whom whose what where how more most some any all each both other another such same not no never nor up out about into over after before because since though although however during between against under above through until around off down again once per via'.split(
    ' ',
  ),
)

/** Pairs of characters that say nothing of what a statement is about. */
export const EMPTY_PAIRS: ReadonlySet<string> = new Set(
  '这个 那个 可以 我们 您的 一个 没有 就是 还是 但是 这里 那里 不过 的话 的是 是的 你们 他们 她们 我的 你的 的时 时候 如果 因为 所以 而且 并且 以及 或者 也是 都是 了一 的一 是一 不是 已经 还有 对于 关于 由于 为了 然后 其中 其他 这些 那些 什么 怎么 哪些 这样 那样 一下 一些'.split(
    ' ',
  ),
)

/** Characters that make no word with their neighbours, but deny, join or mark them. */
export const EMPTY_CHARACTERS: ReadonlySet<string> = new Set('的了是不没未勿很也都就被把吗呢吧啊')
