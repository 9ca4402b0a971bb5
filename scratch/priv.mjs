import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// packages/text/src/offset-map.ts
var OffsetMap = class {
  #pieces = [];
  /** Pieces come in order and without overlap; what lies between them kept its length. */
  add(piece) {
    if (piece.length !== piece.from.end - piece.from.start) this.#pieces.push(piece);
  }
  toOriginal({ start, end }) {
    const from = this.#original(start, "start");
    return { start: from, end: Math.max(from, this.#original(end, "end")) };
  }
  #original(offset, edge) {
    const piece = this.#pieces[this.#countUntil(edge === "start" ? offset : offset - 1) - 1];
    if (piece === void 0) return offset;
    const after = offset - (piece.start + piece.length);
    return after < 0 ? piece.from[edge] : piece.from.end + after;
  }
  /** How many pieces, from the first, start at `offset` or before; found by halving. */
  #countUntil(offset) {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};

// packages/text/src/normalise.ts
var ALIKE = new Map(
  Object.entries({
    "'": "\u2018\u2019\u201A\u201B\u2032\u2035\xB4\u02BC\uFF07",
    '"': "\u201C\u201D\u201E\u201F\u2033\u2036\uFF02",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\uFE31\uFE32",
    "~": "\u301C\uFF5E",
    "/": "\u2044\u2215\uFF0F",
    "\u2122": "\u2122",
    "\u2120": "\u2120"
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain]))
);
var ANY_ALIKE = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "g");
var MARK = new RegExp("^\\p{M}$", "u");
var NUMBER_END = /[\d.,]/;
var MAX_MARKS = 30;
function normalise(text) {
  if (endOfPlain(text, 0) === text.length) return { text, toOriginal: sameSpan };
  const builder = new Builder(text);
  for (let at2 = 0; at2 < text.length; ) at2 = builder.read(at2);
  return builder.finish();
}
function sameSpan({ start, end }) {
  return { start, end };
}
function isInvisible(codePoint) {
  if (codePoint < 8203) {
    return codePoint === 173 || codePoint === 847 || codePoint === 1564 || codePoint === 6158;
  }
  return codePoint <= 8207 || codePoint >= 8234 && codePoint <= 8238 || codePoint >= 8288 && codePoint <= 8303 || codePoint >= 65024 && codePoint <= 65039 || codePoint === 65279 || codePoint >= 917504 && codePoint <= 917999;
}
function isJoining(codePoint) {
  if (codePoint < 768 || codePoint >= 13312 && codePoint <= 40959) return false;
  return codePoint >= 4449 && codePoint <= 4546 || codePoint >= 12623 && codePoint <= 12643 || codePoint === 65438 || codePoint === 65439 || codePoint >= 65474 && codePoint <= 65500 || MARK.test(String.fromCodePoint(codePoint));
}
function isPlain(unit) {
  if (unit < 160) return true;
  return unit >= 19968 && unit <= 40959 || unit >= 192 && unit <= 255 || unit === 12289 || unit === 12290 || unit >= 12296 && unit <= 12305 || unit >= 12353 && unit <= 12438 || unit >= 12449 && unit <= 12538 || unit >= 1040 && unit <= 1103 || unit >= 44032 && unit <= 55203;
}
function endOfPlain(text, from) {
  let at2 = from;
  while (at2 < text.length && isPlain(text.charCodeAt(at2))) at2 += 1;
  return at2 > from && endOfMarks(text, at2) > at2 ? at2 - 1 : at2;
}
function endOfMarks(text, from) {
  let end = from;
  let at2 = from;
  for (let count = 0; count < MAX_MARKS && at2 < text.length; count += 1) {
    const codePoint = text.codePointAt(at2) ?? 0;
    at2 += widthOf(codePoint);
    if (isInvisible(codePoint)) continue;
    if (!isJoining(codePoint)) break;
    end = at2;
  }
  return end;
}
function widthOf(codePoint) {
  return codePoint > 65535 ? 2 : 1;
}
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
var Builder = class {
  #source;
  #map = new OffsetMap();
  #out = "";
  /** The last character of `#out`; to ask the growing string for it would flatten it each time. */
  #last = "";
  /** The output ends like a number, but not because a plain number stood there. */
  #guarded = false;
  constructor(source) {
    this.#source = source;
  }
  /** Reads a run of plain characters or one other with its marks; returns where to go on. */
  read(at2) {
    const plain = endOfPlain(this.#source, at2);
    if (plain > at2) {
      this.#addPlain(at2, plain);
      return plain;
    }
    const codePoint = this.#source.codePointAt(at2) ?? 0;
    const end = at2 + widthOf(codePoint);
    if (isInvisible(codePoint)) {
      this.#add("", at2, end);
      return end;
    }
    const whole = endOfMarks(this.#source, end);
    this.#addFolded(codePoint, at2, whole);
    return whole;
  }
  finish() {
    const map = this.#map;
    return { text: this.#out, toOriginal: (span) => map.toOriginal(span) };
  }
  #addPlain(start, end) {
    if (this.#guarded && isDigit(this.#source.charCodeAt(start))) this.#add(" ", start, start);
    this.#guarded = false;
    this.#out += this.#source.slice(start, end);
    this.#last = this.#source.charAt(end - 1);
  }
  #addFolded(codePoint, start, end) {
    const written = this.#source.slice(start, end);
    const read2 = readAs(written);
    const first = isDigit(read2.charCodeAt(0));
    const isNumber = first && isDigitSign(codePoint);
    const isGroup = isNumber && this.#last === ",";
    const isGlued = isNumber ? this.#guarded && !isGroup : first && NUMBER_END.test(this.#last);
    if (isGlued) this.#add(" ", start, start);
    this.#add(read2, start, end);
    this.#guarded = !isNumber && read2 !== written && endsLikeNumber(read2, codePoint);
  }
  #add(read2, start, end) {
    this.#map.add({ start: this.#out.length, length: read2.length, from: { start, end } });
    this.#out += read2;
    if (read2 !== "") this.#last = read2.slice(-1);
  }
};
function readAs(written) {
  const alike = ALIKE.get(written);
  if (alike !== void 0) return alike;
  const unit = written.charCodeAt(0);
  if (written.length === 1 && unit >= 65281 && unit <= 65374) {
    return String.fromCharCode(unit - 65248);
  }
  return compose(written);
}
function compose(written) {
  const visible = [...written].filter((character) => !isInvisible(character.codePointAt(0) ?? 0));
  const only = visible.length === 1 ? ALIKE.get(visible[0] ?? "") : void 0;
  if (only !== void 0) return only;
  const composed = visible.join("").normalize("NFKC");
  return composed.replace(ANY_ALIKE, (sign) => ALIKE.get(sign) ?? sign);
}
function isDigitSign(codePoint) {
  return isDigit(codePoint) || codePoint >= 65296 && codePoint <= 65305 || codePoint >= 120782 && codePoint <= 120831;
}
function endsLikeNumber(read2, codePoint) {
  if (codePoint === 65294) return false;
  return NUMBER_END.test(read2.slice(-1));
}

// packages/text/src/phrase-trie.ts
var NONE = -1;
var PhraseTrie = class {
  #phrases;
  /** Phrase that ends at a node. */
  #ending = [NONE];
  /** The only phrase that goes on below a node. */
  #tail = [NONE];
  /** One bit a unit: most places of a text begin no phrase, and a small table that stays at hand tells so. */
  #openings = new Uint8Array(8192);
  #mask = 1023;
  /** An edge is a node and a unit, and leads to a child; a child of 0 marks a free slot, since no edge leads to the root. */
  #nodes = new Int32Array(1024);
  #units = new Uint16Array(1024);
  #children = new Int32Array(1024);
  #edges = 0;
  /** @param phrases Non-empty and distinct; ids are their indices. */
  constructor(phrases) {
    this.#phrases = phrases;
    for (let id = 0; id < phrases.length; id += 1) this.#insert(id);
  }
  /** False if no phrase begins with the unit. */
  opens(unit) {
    return ((this.#openings[unit >> 3] ?? 0) & 1 << (unit & 7)) !== 0;
  }
  /** Calls `visit` with each phrase that stands at `from`, shortest first. */
  walk(text, from, visit) {
    let node = 0;
    for (let at2 = from; ; at2 += 1) {
      const ending = this.#ending[node] ?? NONE;
      if (ending !== NONE) visit(ending, at2);
      const tail = this.#tail[node] ?? NONE;
      if (tail !== NONE) {
        const phrase = this.#phrases[tail] ?? "";
        if (text.startsWith(phrase, from)) visit(tail, from + phrase.length);
        return;
      }
      if (at2 >= text.length) return;
      node = this.#child(node, text.charCodeAt(at2));
      if (node === NONE) return;
    }
  }
  #insert(id) {
    const phrase = this.#phrases[id] ?? "";
    const first = phrase.charCodeAt(0);
    this.#openings[first >> 3] = (this.#openings[first >> 3] ?? 0) | 1 << (first & 7);
    let node = 0;
    for (let depth = 0; ; depth += 1) {
      if (depth === phrase.length) {
        this.#ending[node] = id;
        return;
      }
      this.#pushTailDown(node, depth);
      const unit = phrase.charCodeAt(depth);
      const child = this.#child(node, unit);
      if (child === NONE) {
        this.#attach(node, unit, id, depth + 1);
        return;
      }
      node = child;
    }
  }
  #pushTailDown(node, depth) {
    const tail = this.#tail[node] ?? NONE;
    if (tail === NONE) return;
    this.#tail[node] = NONE;
    this.#attach(node, (this.#phrases[tail] ?? "").charCodeAt(depth), tail, depth + 1);
  }
  /** Adds a leaf for phrase `id`, of which `depth` units are spent. */
  #attach(node, unit, id, depth) {
    const isWhole2 = this.#phrases[id]?.length === depth;
    const child = this.#ending.push(isWhole2 ? id : NONE) - 1;
    this.#tail.push(isWhole2 ? NONE : id);
    if (this.#edges * 2 > this.#mask) this.#grow();
    this.#link(node, unit, child);
    this.#edges += 1;
  }
  #child(node, unit) {
    const children = this.#children;
    for (let slot = slotOf(node, unit) & this.#mask; ; slot = slot + 1 & this.#mask) {
      const child = children[slot] ?? 0;
      if (child === 0) return NONE;
      if (this.#nodes[slot] === node && this.#units[slot] === unit) return child;
    }
  }
  #link(node, unit, child) {
    let slot = slotOf(node, unit) & this.#mask;
    while (this.#children[slot] !== 0) slot = slot + 1 & this.#mask;
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#children[slot] = child;
  }
  #grow() {
    const nodes = this.#nodes;
    const units = this.#units;
    const children = this.#children;
    const size = nodes.length * 2;
    this.#mask = size - 1;
    this.#nodes = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#children = new Int32Array(size);
    children.forEach((child, slot) => {
      if (child !== 0) this.#link(nodes[slot] ?? 0, units[slot] ?? 0, child);
    });
  }
};
function slotOf(node, unit) {
  const mixed = Math.imul(node, 2654435761) ^ Math.imul(unit, 2246822507);
  return mixed ^ mixed >>> 15;
}

// packages/text/src/script.ts
var LETTER = new RegExp("^\\p{L}$", "u");
function isHan(codePoint) {
  if (codePoint < 11904) return false;
  return codePoint >= 19968 && codePoint <= 40959 || codePoint >= 13312 && codePoint <= 19903 || codePoint === 12293 || codePoint === 12295 || codePoint >= 11904 && codePoint <= 12255 || codePoint >= 63744 && codePoint <= 64255 || codePoint >= 131072 && codePoint <= 262143;
}
function isKana(codePoint) {
  return codePoint >= 12353 && codePoint <= 12543 && codePoint !== 12539 || codePoint >= 12784 && codePoint <= 12799 || codePoint >= 65382 && codePoint <= 65437;
}
var LATIN_WORD = new RegExp("\\p{sc=Latin}[\\p{sc=Latin}\\p{M}]{0,39}", "gu");
var CUT_OFF = new RegExp("^['\\u2019]\\p{L}", "u");

// packages/text/src/phrases.ts
function phraseMatcher(entries, options = {}) {
  const keyed = /* @__PURE__ */ new Map();
  for (const [phrase, payload] of entries) {
    const key = foldPlain(normalise(phrase).text);
    const known = keyed.get(key);
    if (known) known.payloads.push(payload);
    else if (key !== "") keyed.set(key, { phrase, key, payloads: [payload] });
  }
  const found = [...keyed.values()];
  const trie = new PhraseTrie(found.map(({ key }) => key));
  const all = options.matches === "all";
  return {
    find: (text) => findSpans(trie, fold(text), all).flatMap(({ id, start, end }) => {
      const entry = found[id];
      return entry ? [{ start, end, phrase: entry.phrase, payloads: entry.payloads }] : [];
    })
  };
}
var SPACED_LETTER = /^[\p{L}\p{M}]$/u;
var UNSPACED = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]$/u;
var SPACE = /^\s$/;
function sortOf(unit) {
  if (unit < 128) {
    if (unit >= 48 && unit <= 57) return "digit";
    const lower = unit | 32;
    if (lower >= 97 && lower <= 122) return "letter";
    return unit === 32 || unit >= 9 && unit <= 13 ? "space" : "free";
  }
  if (isHan(unit) || isKana(unit)) return "free";
  const character = String.fromCharCode(unit);
  if (SPACED_LETTER.test(character)) return UNSPACED.test(character) ? "free" : "letter";
  return SPACE.test(character) ? "space" : "free";
}
function sortAt(text, at2) {
  return at2 >= 0 && at2 < text.length ? sortOf(text.charCodeAt(at2)) : "free";
}
function isSign(unit) {
  return unit === 169 || unit === 174 || unit === 8480 || unit === 8482;
}
function lowerCase(part) {
  const lower = part.toLowerCase();
  if (lower.length === part.length) return lower.replaceAll("\u03C2", "\u03C3");
  return Array.from(part, (character) => {
    const changed = character.toLowerCase();
    return changed.length === character.length ? changed : character;
  }).join("");
}
function fold(text) {
  const { text: plain, toOriginal } = normalise(text);
  const starts = [];
  const ends = [];
  const key = foldPlain(plain, (start, end) => {
    starts.push(start);
    ends.push(end);
  });
  return { plain, key, starts, ends, toOriginal };
}
function foldPlain(plain, note) {
  let key = "";
  let before = -1;
  let space = -1;
  let from = 0;
  for (let at2 = 0; at2 < plain.length; at2 += 1) {
    const unit = plain.charCodeAt(at2);
    const isSpace = sortOf(unit) === "space";
    if (isSpace || isSign(unit)) {
      if (from < at2) key += lowerCase(plain.slice(from, at2));
      from = at2 + 1;
      if (isSpace && space < 0) space = at2;
      continue;
    }
    if (space >= 0 && keepsSpace(plain, before, at2)) {
      key += " ";
      note?.(space, at2);
    }
    note?.(at2, at2 + 1);
    space = -1;
    before = at2;
  }
  return key + lowerCase(plain.slice(from));
}
function keepsSpace(plain, left, right) {
  const before = sortAt(plain, left);
  const after = sortAt(plain, right);
  if (!isWord(before) || !isWord(after)) return false;
  if (before === after) return true;
  const neighbour = before === "letter" ? left - 1 : right + 1;
  return sortAt(plain, neighbour) !== "letter";
}
function findSpans(trie, folded, all) {
  const { plain, key, starts, ends, toOriginal } = folded;
  const found = [];
  let taken = 0;
  for (let from = 0; from < key.length; ) {
    const start = starts[from] ?? 0;
    let next = from + 1;
    let longest2;
    const visit = (id, to) => {
      const end = ends[to - 1] ?? 0;
      if (continuesAfter(plain, end)) return;
      longest2 = { id, ...toOriginal({ start, end }) };
      next = to;
      if (all) found.push(longest2);
    };
    if (!continuesBefore(plain, start)) trie.walk(key, from, visit);
    if (longest2 && !all && longest2.start >= taken) {
      found.push(longest2);
      taken = longest2.end;
    }
    from = all ? from + 1 : next;
  }
  return found;
}
function isWord(sort) {
  return sort === "letter" || sort === "digit";
}
function continuesBefore(plain, at2) {
  const here = sortAt(plain, at2);
  if (!isWord(here)) return false;
  if (isWord(sortAt(plain, at2 - 1))) return true;
  return here === "digit" && isPoint(plain.charAt(at2 - 1)) && sortAt(plain, at2 - 2) === "digit";
}
function continuesAfter(plain, at2) {
  const here = sortAt(plain, at2 - 1);
  if (!isWord(here)) return false;
  if (isWord(sortAt(plain, at2))) return true;
  return here === "digit" && isPoint(plain.charAt(at2)) && sortAt(plain, at2 + 1) === "digit";
}
function isPoint(character) {
  return character === "." || character === ",";
}

// packages/privacy/src/matches.ts
var NONE2 = [];
function matchesOf(text, pattern) {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE2;
  const matches = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}

// packages/privacy/src/address-en.ts
var STREET_WORDS = "street st road rd avenue ave av lane ln drive dr court ct place pl square sq boulevard blvd way terrace ter close crescent cres parkway pkwy highway hwy circle cir trail trl alley row walk mews gardens grove hill rise quay green park points squares forges forks hills mill plaza loop pike turnpike ridge view crossing bend path manor heights landing stra\xDFe strasse str weg platz allee gasse ring damm ufer gatan v\xE4gen gata veien vegen vei gate gade vej alle straat laan plein kade utca u \xFAt t\xE9r k\xF6z katu tie kuja polku ulica ul ulice cesta t\u0159\xEDda n\xE1m\u011Bst\xED rue chemin impasse quai cours calle carrer avenida paseo plaza camino via viale corso piazza vicolo rua travessa pra\xE7a largo estrada jalan sokak caddesi bulvar\u0131 str\xE6ti gata";
var STREET = new Set(STREET_WORDS.split(" "));
var STREET_ENDING = /(?:stra(?:ß|ss)e|strasse|str\.?|weg|platz|allee|gasse|gatan|gata|vägen|veien|vegen|gade|vej|straat|laan|plein|kade|singel|katu|tie|kuja|polku|stræti|gate|vei|dijk|steeg|hof|damm|ufer|kroken|svingen|bakken|toften|vænget|parken|markt|utca)$/iu;
var STREET_START = /^(?:rue|calle|c\/|via|viale|avenida|avda\.?|av\.?|avenue|rua|r\.|ul\.?|ulica|piazza|corso|plaza|pza\.?|paseo|chemin|impasse|boulevard|bd\.?|carrer|travessa|praça|largo|estrada|strada|jalan|jl\.?|boul\.?|place|allée|quai|cours|route|camino|ronda|crta\.?|carretera|rúa|urb\.?|p\.?o\.?|psc|unit|cmr|the)$/iu;
var LEADS = /\b(?:(?:(?:new|shipping|billing|delivery|home|mailing|postal|current|old) )?address(?: (?:of|linked to|for|on) [^.?!\n]{1,60}?)?(?: (?:is|to|with|as|at|was|from):?|:)|(?:located|office|offices|restaurant|store|station|house|home|shop|flat|apartment)(?: (?:is|are|was))?(?: located)? (?:at|on)|(?:is|are|was) (?:at|located at|on)|located (?:at|on|in)|lived? (?:in|at|on)|lives (?:in|at|on(?: the (?:north|south|east|west) side of)?)|(?:send|sent|ship|shipped|deliver|delivered|mail|mailed|forward|post|move|moved|moving)(?: (?:it|this|that|them|my order|the order|the package|my package|a new one|one|everything|the parcel|the card))? (?:to|at)|(?:new|shipping|billing|delivery|home|mailing|postal) address|enter on|on file is|residing at|reside at|resident of|stay(?:ing)? at|side of|corner of)[ \n]{1,2}/gi;
var ON_STREET = new RegExp("\\b(?:on|in|at|along|near|off|from) ((?:\\p{Lu}[\\p{L}'\u2019-]{1,24} ){1,4}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Crescent))\\b", "gu");
function onStreets(text) {
  if (!/Street|Road|Avenue|Lane|Drive|Boulevard|Crescent/.test(text)) return [];
  return [...text.matchAll(ON_STREET)].map((match) => {
    const end = match.index + match[0].length;
    return {
      start: end - (match[1]?.length ?? 0),
      end,
      category: "address",
      score: 0.6,
      rule: "address-on"
    };
  });
}
var TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’/-]{0,40}\.?|[,\n#&]/gu;
var PARTICLE = /^(?:de|del|de la|la|las|los|le|les|du|des|da|do|dos|das|di|della|dei|van|von|der|den|het|op|im|am|an|auf|of|the|and|y|i|a|à|v|u\.|nad|pod|na|ob|in|bei|sur|sous|en|St\.?|nan|o)$/u;
var WEAK_ENDS = /^(?:and|of|the|in|a|i|an|am|on|de|y|u|v|na)$/i;
var MAX_TOKENS = 26;
function findAddressesEn({ text, lower, hasDigits }) {
  if (!hasDigits) return onStreets(text);
  const isLower = text === lower;
  const found = [];
  for (const match of matchesOf(text, LEADS)) {
    const entity2 = readLed(text, match.index + match[0].length, isLower);
    if (entity2) found.push(entity2);
  }
  found.push(...byStreetWord(text, lower), ...onStreets(text));
  if (text.includes("\n")) found.push(...inBlock(text));
  return found;
}
function readLed(text, from, isLower) {
  const stretch = text.slice(from, from + 220);
  const tokens = [];
  for (const match of stretch.matchAll(TOKEN)) {
    const token = {
      text: match[0],
      start: from + match.index,
      end: from + match.index + match[0].length
    };
    const before = tokens.at(-1);
    const gap = text.slice(before?.end ?? from, token.start);
    if (tokens.length >= MAX_TOKENS || !/^[ \t.]{0,3}$/.test(gap)) break;
    if (before && endsSentence(before, gap, token)) break;
    if (!belongs(token, before, isLower)) break;
    tokens.push(token);
  }
  while (tokens.length > 0 && isLoose(tokens.at(-1))) tokens.pop();
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return void 0;
  const end = new RegExp("^(?:\\p{L}{2,}\\.)$", "u").test(last.text) && !/^(?:St|Rd|Ave|Str|Apt|Dr|Blvd|u)\.$/i.test(last.text) ? last.end - 1 : last.end;
  const quote = text.slice(first.start, end);
  if (!looksLikeAddress(quote)) return void 0;
  return {
    start: first.start,
    end: trimEnd(text, first.start, end),
    category: "address",
    score: 0.75,
    rule: "address-led"
  };
}
function endsSentence(before, gap, token) {
  if (gap.includes(".") && gap.length > 1) return true;
  if (!before.text.endsWith(".")) return false;
  return before.text.length > 5 && new RegExp("^\\p{Lu}", "u").test(token.text);
}
function belongs(token, before, isLower) {
  const word = token.text;
  if (/^[,\n#&]$/.test(word)) return before !== void 0;
  if (/^\d/.test(word)) return !/^\d{12,}$/.test(word);
  if (/^[\p{Lu}]/u.test(word))
    return !/^(?:I|I'm|It|Is|My|We|The|Please|Thanks|Can|Could|What|How|But|And|Mobile|Phone|Tel|Fax|Desk|Email|Card|Order)$/.test(
      word
    ) || before === void 0 && word === "The";
  if (isLower) return !LOWER_END.test(word);
  if (before === void 0) return /^(?:the|c\/|calle|rue|via|corner|ul\.?|no\.?)$/i.test(word);
  if (new RegExp("^[dlnODL]['\u2019]\\p{Lu}", "u").test(word)) return true;
  return PARTICLE.test(word) || FOREIGN_STREET.test(word);
}
var FOREIGN_STREET = /^(?:corner|st\.|apt\.?|suite|u\.?|út|utca|tér|köz|ulice|ulica|ul\.|třída|náměstí|cesta|no\.?|c\/o)$/;
var LOWER_END = /^(?:for|i|i'm|it|is|my|we|please|thanks|can|could|what|how|but|mobile|phone|tel|fax|desk|email|card|order|because|so|this|that|you|when|where|with|has|have|was|will)$/;
var isLoose = (token) => token !== void 0 && (/^[,\n#&]$/.test(token.text) || WEAK_ENDS.test(token.text) && !/^u\.$/.test(token.text));
function trimEnd(text, start, end) {
  const trailing = /[\s,.]{1,4}$/.exec(text.slice(start, end));
  return trailing && !/\bu\.$/.test(text.slice(start, end)) ? end - trailing[0].length : end;
}
function looksLikeAddress(quote) {
  const letters = quote.match(new RegExp("\\p{L}", "gu"))?.length ?? 0;
  if (!/\d/.test(quote) || letters < 3) return false;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(quote) || /^\d{1,2}(?::\d{2})? ?(?:am|pm|AM|PM)$/.test(quote))
    return false;
  if (/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(
    quote
  ))
    return false;
  const words = quote.split(/[\s,]+/);
  const hasStreet = words.some((word) => isStreetWord(word));
  if (hasStreet) return true;
  if (/\b(?:P\.? ?O\.? Box|PSC|Box \d|APO|FPO)\b/i.test(quote)) return true;
  return new RegExp("(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}.'-]{2,30}(?: [\\p{L}\\p{M}.'-]{1,30}){0,4},? \\d{1,5}[A-Za-z]?\\b", "u").test(
    quote
  ) || new RegExp("\\b\\d{1,6} \\p{Lu}\\p{L}+(?: \\p{Lu}?\\p{L}+){1,4}", "u").test(quote);
}
function isStreetWord(word) {
  const bare = word.replace(/[.,]$/, "");
  return STREET.has(bare.toLowerCase()) || bare.length > 6 && STREET_ENDING.test(bare) || STREET_START.test(word) && !/^(?:the|unit|place)$/i.test(word);
}
var NUMBERED = new RegExp("(?<![\\p{L}\\p{N}#-])\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30}|\\d{1,4}(?:st|nd|rd|th)|(?:de|la|le|du|of|the|y)(?= ))(?: (?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30}|de|la|le|du|des|del|of|the|and|y)){0,5}", "gu");
var PART = new RegExp("(?:,? ?\\n[ \\t>]{0,4}|,? )(?:(?:apt|apartment|suite|ste|unit|floor|fl|room|rm|flat|bldg)\\.? ?#?[\\dA-Za-z-]{1,6}\\b|#\\d{1,5}|[A-Z]{2},? \\d{5}(?:-\\d{4})?(?!\\d)|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b|\\d{4,5}(?:-\\d{4})?(?= \\p{Lu}| ?$| ?[.,;?!\\n])(?: \\p{Lu}[\\p{L}'\u2019-]{1,20}){0,2})|, (?:\\p{Lu}[\\p{L}'\u2019.-]{1,20}(?: (?:upon|am|of|le|la|de|\\p{Lu}[\\p{L}'\u2019.-]{1,20})){0,3})(?=,|$| [A-Z]{2} \\d{5}| [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}| \\d{4,5}\\b|[.;?!\\n])", "uy");
var BEFORE = /(?:(?:Flat|Apt|Apartment|Unit|Suite|Room)\.? ?\w{1,5},? )$/i;
function withTail(text, end) {
  let at2 = end;
  for (let count = 0; count < 6; count += 1) {
    PART.lastIndex = at2;
    const part = PART.exec(text);
    if (!part || part[0] === "") break;
    at2 += part[0].length;
  }
  return at2;
}
var NAMED = new RegExp("(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{1,30} ){0,4}?(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]{3,30}(?:stra(?:\xDF|ss)e|str\\.|weg|platz|allee|gasse|gatan|gata|v\xE4gen|veien|vegen|gade|vej|straat|laan|plein|katu|kuja|polku|str\xE6ti|vei)|(?:Rue|Calle|C\\/|Via|Viale|Avenida|Avda\\.|Rua|Ul\\.|Piazza|Corso|Paseo|Chemin|Carrer|Boulevard|Ulica) (?:(?:de|la|las|los|le|les|du|des|da|do|dos|di|della|del|l'|d') ?){0,3}\\p{Lu}[\\p{L}\\p{M}'\u2019-]{1,30}(?: (?:de |la |del |du |di )?\\p{Lu}[\\p{L}\\p{M}'\u2019-]{1,30}){0,3}),? \\d{1,5}[A-Za-z]?\\b", "gu");
var BOXES = new RegExp("\\b(?:US(?:NS|S|CGC|NV) \\p{Lu}\\p{L}{1,20}\\s{1,2}[AF]PO A[AEP] \\d{5}|(?:P\\.? ?O\\.? ?Box|Post Office Box|Postfach|Apartado|PSC) \\d{1,6}(?:,? Box \\d{1,6})?(?:,?\\s{1,2}(?:APO|FPO|DPO) A[AEP] \\d{5})?)", "giu");
var PINYIN = /\b(?:(?:Room|Unit|Building|Block|No\.?|Flat|Floor|Bldg\.?) ?\d{1,5}[A-Z]?|\d{1,5}[A-Z]?|\d{1,3}\/F),? (?:[A-Z0-9][A-Za-z0-9'.-]{0,24},? ){0,8}?(?:Road|Rd\.?|Street|St\.?|Avenue|Lane|Lu|Jie)(?:,? (?:[A-Z][A-Za-z'-]{1,20} ?){1,3}(?:District|County|City|Province)?){0,4}/g;
var ROAD = /Road|Rd|Street|St\b|Avenue|Lane|Lu\b|Jie/;
var ROAD_BEHIND_COMMA = /,.{0,80}(?:Road|Rd|Street|St\b|Avenue|Lane|Lu\b|Jie)/;
var NUMBERED_GATE = new RegExp("\\d[A-Za-z]?,? (?:\\p{Lu}|\\d|de |la |le |du |of |the |y )", "u");
var BOX_GATE = /box|[adf]po |postfach|apartado|psc /;
function byStreetWord(text, lower) {
  const found = [];
  const numbered = NUMBERED_GATE.test(text) ? matchesOf(text, NUMBERED) : [];
  for (const match of numbered) {
    const words = match[0].split(" ");
    const last = words.findLastIndex(
      (word, index) => index > 1 && STREET.has(word.replace(/[.,]$/, "").toLowerCase()) && new RegExp("^\\p{Lu}", "u").test(word)
    );
    if (last < 0) continue;
    const length = words.slice(0, last + 1).join(" ").replace(/,$/, "").length;
    found.push({
      start: match.index - (BEFORE.exec(text.slice(Math.max(0, match.index - 18), match.index))?.[0].length ?? 0),
      end: withTail(text, match.index + length),
      category: "address",
      score: 0.72,
      rule: "address-street"
    });
  }
  const isNamed = /[\p{Ll}.],? \d{1,5}(?!\d)/u.test(text);
  const patterns = [...isNamed ? [NAMED] : [], ...BOX_GATE.test(lower) ? [BOXES] : []];
  for (const pattern of patterns) {
    for (const match of matchesOf(text, pattern)) {
      found.push({
        start: match.index,
        end: withTail(text, match.index + match[0].length),
        category: "address",
        score: 0.7,
        rule: "address-street"
      });
    }
  }
  if (!ROAD.test(text) || !ROAD_BEHIND_COMMA.test(text)) return found;
  for (const match of matchesOf(text, PINYIN)) {
    if (!/District|Province|County|City|Road|Lu\b/.test(match[0]) || !/,/.test(match[0])) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].trimEnd().replace(/,$/, "").length,
      category: "address",
      score: 0.7,
      rule: "address-pinyin"
    });
  }
  return found;
}
function inBlock(text) {
  const lines = linesOf(text);
  const short = lines.filter(
    ({ body }) => body.length > 0 && body.length <= 60 && !/[?!]|\b(?:is|are|was|the|to|my|please|can|you|have)\b/i.test(body)
  );
  if (short.length < 2 || short.length < lines.filter(({ body }) => body.length > 0).length - 1)
    return [];
  const found = [];
  const unitLine = short.findIndex(
    ({ body }) => /^(?:apt|suite|unit|flat|room|floor|apartment)\.? ?#?\w{1,6}$/i.test(body)
  );
  for (const [index, { body, start }] of short.entries()) {
    const add = (from, to) => {
      found.push({
        start: start + from,
        end: start + to,
        category: "address",
        score: 0.74,
        rule: "address-line"
      });
    };
    if (index === unitLine) {
      add(0, body.length);
      continue;
    }
    if (/(?:phone|tel|mobile|fax|desk|@|:)/i.test(body)) continue;
    const ahead = short.slice(index + 1, index + 3).findIndex((line) => line.body.startsWith(","));
    const comma = ahead < 0 ? -1 : index + 1 + ahead;
    const closing = comma < 0 ? void 0 : /\d{4}$/.test(short[comma]?.body ?? "") ? short[comma] : short[comma + 1];
    if (new RegExp("^\\d{1,6} .*\\p{L}", "u").test(body) && closing) {
      add(0, closing.start + closing.body.length - start);
      continue;
    }
    if (new RegExp("^\\d{1,6} .*\\p{L}", "u").test(body) && /,|\b(?:apt|suite|unit)\.? \d/i.test(body) && body.length > 14) {
      add(0, body.length);
      continue;
    }
    const two = new RegExp("^(\\d{1,6}) (\\p{L}[^,\\n]{2,50}? \\d{1,5}[A-Za-z]?|\\d{1,5} \\p{L}[^,\\n]{2,50})$", "u").exec(
      body
    );
    if (two?.[1] && two[2] && (unitLine === index + 1 || unitLine === -1)) {
      add(0, two[1].length);
      add(body.length - two[2].length, body.length);
      continue;
    }
    const street = new RegExp("^(?:\\d{1,6}[A-Za-z]? \\p{L}[^,\\n]{2,50}|\\p{L}[^,\\n]{2,50} \\d{1,5}[A-Za-z]?)$", "u").test(body);
    const zip = new RegExp("^(\\p{L}[\\p{L} .'-]{2,40}),? (\\d{4,6}(?:-\\d{3,4})?)$", "u").exec(body);
    if (zip?.[2] && index > 0 && unitLine >= 0 && index > unitLine) {
      add(body.length - zip[2].length, body.length);
    } else if (street && (unitLine === index + 1 || looksLikeAddress(body))) {
      add(0, body.length);
    }
  }
  return found;
}
function linesOf(text) {
  const lines = [];
  let at2 = 0;
  for (const line of text.split("\n")) {
    const head = /^[\s>]{0,8}/.exec(line)?.[0].length ?? 0;
    lines.push({ body: line.slice(head).trimEnd(), start: at2 + head });
    at2 += line.length + 1;
  }
  return lines;
}

// packages/privacy/src/address-words-zh.ts
var split = (words) => words.split(" ");
var ENDINGS = {
  region: split("\u7279\u522B\u884C\u653F\u533A \u81EA\u6CBB\u533A \u81EA\u6CBB\u5DDE \u7701 \u5E02 \u76DF"),
  district: split("\u81EA\u6CBB\u53BF \u5F00\u53D1\u533A \u9AD8\u65B0\u533A \u65B0\u533A \u533A \u53BF \u65D7 \u5340"),
  town: split("\u8857\u9053\u529E\u4E8B\u5904 \u8857\u9053 \u793E\u533A \u5C45\u59D4\u4F1A \u6751\u59D4\u4F1A \u9547 \u4E61 \u6751 \u5C6F \u5E84 \u5BE8 \u519C\u573A"),
  road: split("\u5F04 \u5927\u9053 \u5927\u8857 \u80E1\u540C \u56FD\u9053 \u7701\u9053 \u516C\u8DEF \u9AD8\u901F \u9A6C\u8DEF \u8DEF \u8857 \u9053 \u5DF7 \u91CC \u6761 \u73AF \u574A \u5729 \u57D4 \u6BB5"),
  building: split(
    "\u5C0F\u533A \u82B1\u56ED \u82B1\u82D1 \u5BB6\u56ED \u516C\u5BD3 \u5927\u53A6 \u5927\u697C \u5E7F\u573A \u4E2D\u5FC3 \u516C\u9986 \u522B\u5885 \u65B0\u6751 \u65B0\u57CE \u540D\u57CE \u6821\u533A \u5BBF\u820D \u533B\u9662 \u5927\u5B66 \u5B66\u9662 \u4E2D\u5B66 \u5C0F\u5B66 \u5DE5\u4E1A\u56ED \u4EA7\u4E1A\u56ED \u79D1\u6280\u56ED \u521B\u4E1A\u56ED \u521B\u610F\u56ED \u8F6F\u4EF6\u56ED \u5199\u5B57\u697C \u5546\u57CE \u5546\u573A \u5546\u4E1A\u8857 \u9152\u5E97 \u5BBE\u9986 \u94F6\u884C \u9A7F\u7AD9 \u5FEB\u9012\u67DC \u4E30\u5DE2\u67DC \u516C\u53F8 \u5DE5\u5382 \u5382\u623F \u4ED3\u5E93 \u8F66\u7AD9 \u5730\u94C1\u7AD9 \u7AD9 \u82D1 \u56ED \u5EAD \u5E9C \u6E7E \u5C45 \u8F69 \u9601 \u90B8 \u57CE \u90E1 \u5885 \u90A8 \u91CC\u5F04 \u5927\u9662 \u90E8\u961F \u673A\u5173 \u697C\u5B87 \u5546\u94FA \u5E02\u573A \u5E7C\u513F\u56ED \u57FA\u5730 \u6E2F \u56FD\u9645 \u5FA1\u666F \u96C5\u5C45"
  )
};
var NO_ENDINGS = split(
  "\u5F04\u597D \u5F04\u574F \u5F04\u4E22 \u5F04\u9519 \u5F04\u810F \u5F04\u5230 \u5F04\u6E05 \u5F04\u7834 \u5F04\u6E7F \u5F04\u5B8C \u5F04\u4E00 \u5F04\u4E86 \u5F04\u4E2A \u5F04\u6389 \u5F04\u6DF7 \u5F04\u53CD \u6349\u5F04 \u73A9\u5F04 \u6446\u5F04 \u611A\u5F04 \u8D26\u53F7 \u5E10\u53F7 \u77E5\u9053 \u9053\u7406 \u9053\u6B49 \u9053\u5177 \u5473\u9053 \u6E20\u9053 \u9891\u9053 \u62A5\u9053 \u901A\u9053 \u516C\u91CC \u6D77\u91CC \u82F1\u91CC \u8FD9\u91CC \u90A3\u91CC \u54EA\u91CC \u5FC3\u91CC \u5BB6\u91CC \u57CE\u91CC \u624B\u91CC \u5E97\u91CC \u76D2\u91CC \u7BB1\u91CC \u5C4B\u91CC \u91CC\u9762 \u91CC\u8FB9 \u591C\u91CC \u5305\u91CC \u4E13\u533A \u65F6\u533A \u5730\u533A \u533A\u522B \u533A\u5206 \u533A\u95F4 \u793E\u533A\u56E2\u8D2D \u7701\u94B1 \u7701\u5FC3 \u7701\u4E8B \u5E02\u573A\u4EF7 \u5E02\u9762 \u8857\u62CD \u8DEF\u7531 \u8DEF\u4E0A \u8DEF\u8FC7 \u7EBF\u8DEF \u7535\u8DEF \u601D\u8DEF \u697C\u4E3B \u697C\u4E0A \u697C\u4E0B \u5C0F\u533A\u91CC \u57CE\u5E02 \u8D85\u5E02 \u95E8\u5E02 \u4E0A\u5E02 \u90FD\u5E02 \u53F7\u7801 \u8D26\u53F7 \u578B\u53F7 \u5355\u53F7 \u5E10\u53F7 \u8D27\u53F7 \u53E5\u53F7 \u4FE1\u53F7 \u7B26\u53F7 \u4E13\u53F7 \u540C\u53F7 \u53F7\u7EBF \u5FAE\u4FE1\u53F7 \u51E0\u53F7 \u7F16\u53F7 \u5C3E\u53F7 \u53F7\u5E97 \u6761\u4EF6 \u6761\u5F62 \u6761\u7801 \u4EF6\u5957 \u5957\u9910 \u5E84\u91CD \u5927\u573A \u73B0\u573A \u573A\u666F \u7ACB\u573A \u5546\u573A\u4EF7 \u56ED\u6797 \u6751\u91CC \u5BA4\u5185 \u5BA4\u5916 \u529E\u516C\u5BA4\u7528 \u5367\u5BA4 \u6D74\u5BA4 \u6559\u5BA4 \u697C\u76D8 \u697C\u68AF \u5EA7\u4F4D \u5EA7\u6905 \u5C42\u6B21 \u623F\u95F4 \u623F\u5B50 \u671F\u95F4 \u671F\u5F85 \u7EC4\u5408 \u7EC4\u88C5 \u95E8\u53E3 \u95E8\u7968 \u95E8\u5E97 \u90E8\u95E8 \u4E13\u95E8 \u70ED\u95E8 \u5165\u95E8 \u6237\u5916 \u7528\u6237 \u5BA2\u6237 \u8D26\u6237 \u5546\u6237 \u6237\u53E3 \u4E2D\u5FC3\u601D\u60F3 \u4E2D\u5FC3\u4F4D\u7F6E \u4F1A\u5458\u4E2D\u5FC3 \u4E2A\u4EBA\u4E2D\u5FC3 \u670D\u52A1\u4E2D\u5FC3 \u552E\u540E\u4E2D\u5FC3 \u9053\u8DEF \u8857\u5934 \u4E00\u8DEF \u534A\u8DEF \u7269\u6D41\u56ED \u4E61\u4E0B \u8001\u4E61 \u5BB6\u4E61 \u6545\u4E61 \u9547\u5B9A \u9547\u9759 \u53BF\u7EA7 \u7701\u7EA7 \u5E02\u7EA7 \u533A\u7EA7"
);

// packages/privacy/src/places-zh.ts
var PROVINCES = "\u5317\u4EAC \u5929\u6D25 \u4E0A\u6D77 \u91CD\u5E86 \u6CB3\u5317 \u5C71\u897F \u8FBD\u5B81 \u5409\u6797 \u9ED1\u9F99\u6C5F \u6C5F\u82CF \u6D59\u6C5F \u5B89\u5FBD \u798F\u5EFA \u6C5F\u897F \u5C71\u4E1C \u6CB3\u5357 \u6E56\u5317 \u6E56\u5357 \u5E7F\u4E1C \u6D77\u5357 \u56DB\u5DDD \u8D35\u5DDE \u4E91\u5357 \u9655\u897F \u7518\u8083 \u9752\u6D77 \u53F0\u6E7E \u5185\u8499\u53E4 \u5E7F\u897F \u897F\u85CF \u5B81\u590F \u65B0\u7586 \u9999\u6E2F \u6FB3\u95E8".split(
  " "
);
var CITIES = "\u77F3\u5BB6\u5E84 \u5510\u5C71 \u79E6\u7687\u5C9B \u90AF\u90F8 \u90A2\u53F0 \u4FDD\u5B9A \u5F20\u5BB6\u53E3 \u627F\u5FB7 \u6CA7\u5DDE \u5ECA\u574A \u8861\u6C34 \u592A\u539F \u5927\u540C \u9633\u6CC9 \u957F\u6CBB \u664B\u57CE \u6714\u5DDE \u664B\u4E2D \u8FD0\u57CE \u5FFB\u5DDE \u4E34\u6C7E \u5415\u6881 \u547C\u548C\u6D69\u7279 \u5305\u5934 \u4E4C\u6D77 \u8D64\u5CF0 \u901A\u8FBD \u9102\u5C14\u591A\u65AF \u547C\u4F26\u8D1D\u5C14 \u5DF4\u5F66\u6DD6\u5C14 \u4E4C\u5170\u5BDF\u5E03 \u6C88\u9633 \u5927\u8FDE \u978D\u5C71 \u629A\u987A \u672C\u6EAA \u4E39\u4E1C \u9526\u5DDE \u8425\u53E3 \u961C\u65B0 \u8FBD\u9633 \u76D8\u9526 \u94C1\u5CAD \u671D\u9633 \u846B\u82A6\u5C9B \u957F\u6625 \u56DB\u5E73 \u8FBD\u6E90 \u901A\u5316 \u767D\u5C71 \u677E\u539F \u767D\u57CE \u5EF6\u8FB9 \u54C8\u5C14\u6EE8 \u9F50\u9F50\u54C8\u5C14 \u9E21\u897F \u9E64\u5C97 \u53CC\u9E2D\u5C71 \u5927\u5E86 \u4F0A\u6625 \u4F73\u6728\u65AF \u4E03\u53F0\u6CB3 \u7261\u4E39\u6C5F \u9ED1\u6CB3 \u7EE5\u5316 \u5357\u4EAC \u65E0\u9521 \u5F90\u5DDE \u5E38\u5DDE \u82CF\u5DDE \u5357\u901A \u8FDE\u4E91\u6E2F \u6DEE\u5B89 \u76D0\u57CE \u626C\u5DDE \u9547\u6C5F \u6CF0\u5DDE \u5BBF\u8FC1 \u676D\u5DDE \u5B81\u6CE2 \u6E29\u5DDE \u5609\u5174 \u6E56\u5DDE \u7ECD\u5174 \u91D1\u534E \u8862\u5DDE \u821F\u5C71 \u53F0\u5DDE \u4E3D\u6C34 \u5408\u80A5 \u829C\u6E56 \u868C\u57E0 \u6DEE\u5357 \u9A6C\u978D\u5C71 \u6DEE\u5317 \u94DC\u9675 \u5B89\u5E86 \u9EC4\u5C71 \u6EC1\u5DDE \u961C\u9633 \u5BBF\u5DDE \u516D\u5B89 \u4EB3\u5DDE \u6C60\u5DDE \u5BA3\u57CE \u798F\u5DDE \u53A6\u95E8 \u8386\u7530 \u4E09\u660E \u6CC9\u5DDE \u6F33\u5DDE \u5357\u5E73 \u9F99\u5CA9 \u5B81\u5FB7 \u5357\u660C \u666F\u5FB7\u9547 \u840D\u4E61 \u4E5D\u6C5F \u65B0\u4F59 \u9E70\u6F6D \u8D63\u5DDE \u5409\u5B89 \u5B9C\u6625 \u629A\u5DDE \u4E0A\u9976 \u6D4E\u5357 \u9752\u5C9B \u6DC4\u535A \u67A3\u5E84 \u4E1C\u8425 \u70DF\u53F0 \u6F4D\u574A \u6D4E\u5B81 \u6CF0\u5B89 \u5A01\u6D77 \u65E5\u7167 \u4E34\u6C82 \u5FB7\u5DDE \u804A\u57CE \u6EE8\u5DDE \u83CF\u6CFD \u90D1\u5DDE \u5F00\u5C01 \u6D1B\u9633 \u5E73\u9876\u5C71 \u5B89\u9633 \u9E64\u58C1 \u65B0\u4E61 \u7126\u4F5C \u6FEE\u9633 \u8BB8\u660C \u6F2F\u6CB3 \u4E09\u95E8\u5CE1 \u5357\u9633 \u5546\u4E18 \u4FE1\u9633 \u5468\u53E3 \u9A7B\u9A6C\u5E97 \u6B66\u6C49 \u9EC4\u77F3 \u5341\u5830 \u5B9C\u660C \u8944\u9633 \u9102\u5DDE \u8346\u95E8 \u5B5D\u611F \u8346\u5DDE \u9EC4\u5188 \u54B8\u5B81 \u968F\u5DDE \u6069\u65BD \u957F\u6C99 \u682A\u6D32 \u6E58\u6F6D \u8861\u9633 \u90B5\u9633 \u5CB3\u9633 \u5E38\u5FB7 \u5F20\u5BB6\u754C \u76CA\u9633 \u90F4\u5DDE \u6C38\u5DDE \u6000\u5316 \u5A04\u5E95 \u6E58\u897F \u5E7F\u5DDE \u97F6\u5173 \u6DF1\u5733 \u73E0\u6D77 \u6C55\u5934 \u4F5B\u5C71 \u6C5F\u95E8 \u6E5B\u6C5F \u8302\u540D \u8087\u5E86 \u60E0\u5DDE \u6885\u5DDE \u6C55\u5C3E \u6CB3\u6E90 \u9633\u6C5F \u6E05\u8FDC \u4E1C\u839E \u4E2D\u5C71 \u6F6E\u5DDE \u63ED\u9633 \u4E91\u6D6E \u5357\u5B81 \u67F3\u5DDE \u6842\u6797 \u68A7\u5DDE \u5317\u6D77 \u9632\u57CE\u6E2F \u94A6\u5DDE \u8D35\u6E2F \u7389\u6797 \u767E\u8272 \u8D3A\u5DDE \u6CB3\u6C60 \u6765\u5BBE \u5D07\u5DE6 \u6D77\u53E3 \u4E09\u4E9A \u4E09\u6C99 \u510B\u5DDE \u6210\u90FD \u81EA\u8D21 \u6500\u679D\u82B1 \u6CF8\u5DDE \u5FB7\u9633 \u7EF5\u9633 \u5E7F\u5143 \u9042\u5B81 \u5185\u6C5F \u4E50\u5C71 \u5357\u5145 \u7709\u5C71 \u5B9C\u5BBE \u5E7F\u5B89 \u8FBE\u5DDE \u96C5\u5B89 \u5DF4\u4E2D \u8D44\u9633 \u8D35\u9633 \u516D\u76D8\u6C34 \u9075\u4E49 \u5B89\u987A \u6BD5\u8282 \u94DC\u4EC1 \u6606\u660E \u66F2\u9756 \u7389\u6EAA \u4FDD\u5C71 \u662D\u901A \u4E3D\u6C5F \u666E\u6D31 \u4E34\u6CA7 \u695A\u96C4 \u7EA2\u6CB3 \u6587\u5C71 \u897F\u53CC\u7248\u7EB3 \u5927\u7406 \u5FB7\u5B8F \u6012\u6C5F \u8FEA\u5E86 \u62C9\u8428 \u65E5\u5580\u5219 \u660C\u90FD \u6797\u829D \u5C71\u5357 \u90A3\u66F2 \u897F\u5B89 \u94DC\u5DDD \u5B9D\u9E21 \u54B8\u9633 \u6E2D\u5357 \u5EF6\u5B89 \u6C49\u4E2D \u6986\u6797 \u5B89\u5EB7 \u5546\u6D1B \u5170\u5DDE \u5609\u5CEA\u5173 \u91D1\u660C \u767D\u94F6 \u5929\u6C34 \u6B66\u5A01 \u5F20\u6396 \u5E73\u51C9 \u9152\u6CC9 \u5E86\u9633 \u5B9A\u897F \u9647\u5357 \u897F\u5B81 \u6D77\u4E1C \u94F6\u5DDD \u77F3\u5634\u5C71 \u5434\u5FE0 \u56FA\u539F \u4E2D\u536B \u4E4C\u9C81\u6728\u9F50 \u514B\u62C9\u739B\u4F9D \u5410\u9C81\u756A \u54C8\u5BC6 \u660C\u5409 \u963F\u514B\u82CF \u5580\u4EC0 \u548C\u7530 \u4F0A\u7281 \u5854\u57CE \u963F\u52D2\u6CF0 \u77F3\u6CB3\u5B50 \u53F0\u5317 \u9AD8\u96C4 \u53F0\u4E2D \u53F0\u5357 \u65B0\u5317 \u6843\u56ED \u6606\u5C71 \u4E49\u4E4C \u6C5F\u9634 \u5F20\u5BB6\u6E2F \u5E38\u719F \u6148\u6EAA \u4F59\u59DA \u664B\u6C5F \u77F3\u72EE".split(" ");

// packages/privacy/src/unit-map.ts
var UnitMap = class {
  #mask;
  /** Units plus one, so that 0 is an empty slot. */
  #units;
  #values;
  constructor(entries) {
    const size = 2 ** Math.ceil(Math.log2(entries.size * 4 + 4));
    this.#mask = size - 1;
    this.#units = new Int32Array(size);
    this.#values = new Array(size).fill(void 0);
    for (const [unit, value] of entries) {
      let slot = unit & this.#mask;
      while (this.#units[slot] !== 0) slot = slot + 1 & this.#mask;
      this.#units[slot] = unit + 1;
      this.#values[slot] = value;
    }
  }
  get(unit) {
    let slot = unit & this.#mask;
    for (; ; ) {
      const known = this.#units[slot];
      if (known === unit + 1) return this.#values[slot];
      if (known === 0) return void 0;
      slot = slot + 1 & this.#mask;
    }
  }
};

// packages/privacy/src/word-index.ts
var nodeOf = () => ({ units: [], next: [], payloads: [] });
var isLatin = (unit) => unit >= 97 && unit <= 122 || unit >= 223 && unit <= 591;
var WordIndex = class {
  /** By the first unit of a word. */
  #roots;
  constructor(entries) {
    const roots = /* @__PURE__ */ new Map();
    for (const [word, payload] of entries) {
      let node = roots.get(word.charCodeAt(0)) ?? nodeOf();
      roots.set(word.charCodeAt(0), node);
      for (let at2 = 1; at2 < word.length; at2 += 1) node = childOf(node, word.charCodeAt(at2));
      node.payloads.push(payload);
    }
    this.#roots = new UnitMap(roots);
  }
  find(lower) {
    const hits = [];
    let isAfterLatin = false;
    for (let at2 = 0; at2 < lower.length; ) {
      const unit = lower.charCodeAt(at2);
      const isWithin = isLatin(unit) && isAfterLatin;
      const root = isWithin ? void 0 : this.#roots.get(unit);
      const hit = root && longest(lower, at2, root);
      if (hit) hits.push(hit);
      at2 = hit ? hit.end : at2 + 1;
      isAfterLatin = isLatin(hit ? lower.charCodeAt(at2 - 1) : unit);
    }
    return hits;
  }
};
function childOf(node, unit) {
  const known = step(node, unit);
  if (known) return known;
  const made = nodeOf();
  node.units.push(unit);
  node.next.push(made);
  return made;
}
function step({ units, next }, unit) {
  for (let index = 0; index < units.length; index += 1)
    if (units[index] === unit) return next[index];
  return void 0;
}
function isInside(lower, at2) {
  return isLatin(lower.charCodeAt(at2 - 1)) && isLatin(lower.charCodeAt(at2));
}
function longest(lower, start, root) {
  let end = 0;
  let payloads;
  let node = root;
  for (let at2 = start + 1; node; at2 += 1) {
    if (node.payloads.length > 0 && !isInside(lower, at2)) {
      end = at2;
      payloads = node.payloads;
    }
    if (at2 >= lower.length) break;
    node = step(node, lower.charCodeAt(at2));
  }
  return payloads && { start, end, payloads };
}

// packages/privacy/src/address-zh.ts
var GATE = /[路街道巷弄村镇乡县苑园栋幢座室楼厦场号區號邨里]/;
var WORDS = new WordIndex([
  ...[...PROVINCES, ...CITIES].map((name) => [name, "region"]),
  ...Object.keys(ENDINGS).flatMap(
    (level) => ENDINGS[level].map((word) => [word, level])
  ),
  ...NO_ENDINGS.map((word) => [word, "none"])
]);
var NUMBERS = /((?:[甲乙丙附付之])?(?:\d{1,5}(?:[-~之]\d{1,4}){0,2}|[一二三四五六七八九十百]{1,4})(?:号院|号楼|号门|号铺|号店|号|號|弄(?:\d{1,4}号)?)(?![线码]))|(?:[A-Za-z]|[A-Za-z]?\d{1,4}|[一二三四五六七八九十]{1,3})(?:栋|幢|座|单元|层|樓|層|楼|室|房|户|门|期|区|组|排|梯|铺|柜|F(?![A-Za-z])|棟)|(?<![\dA-Za-z])[A-Za-z]?\d{1,4}(?:[-#]\d{1,4}){1,3}(?:室|号)?(?![\d-])|(?<=[栋幢座单元楼层门梯室号期区院苑园厦])[A-Za-z]?\d{2,4}(?![\d年月日元块号个件台折分点%.A-Za-z-])/g;
var STOPS_LEFT = /[在到至往向寄送发停住址是为于从去给我你您他她的了请收改成换填写把和与跟或帮叫用按这那就也还都来回找有没家说看问买卖要让但再货快递对被错退]|收件|[\s:：，,。；;、"“”'()（）【】[\]<>|!?！？]/;
var BREAK = /[，。；;！!？?\n:：、"“”|【】《》<>]|[，,]\s|(?:电话|手机|联系|收件|姓名|谢谢|麻烦|尽快|订单|账号|帐号|卡号|户名|密码)/;
var LED = /(?:地址|住址|住所|寄到|送到|发到|寄往|送至|寄至|收货|快递到|住在|家住|住|位于|改成|改为|改到|送货到|邮寄到|发往|籍贯|户籍|居住)(?:是|为|在|到|写的是|:|：|\s|成|改为|改成|改到|换成|应该是|于){0,4}\s?$/;
var MAX_GAP = 14;
var MAX_NAME = 8;
function findAddressesZh(view) {
  const { text } = view;
  if (!GATE.test(text)) return [];
  const marks = marksOf(view);
  const found = [];
  for (let first = 0; first < marks.length; ) {
    let last = first;
    while (last + 1 < marks.length && continues(text, marks[last], marks[last + 1])) last += 1;
    const chain = marks.slice(first, last + 1);
    const entity2 = read(text, chain);
    if (entity2) found.push(entity2);
    first = last + 1;
  }
  return found;
}
function marksOf({ text, lower }) {
  const marks = [];
  for (const { start, end, payloads } of WORDS.find(lower)) {
    const level = payloads[0];
    if (level !== void 0 && level !== "none") marks.push({ level, start, end });
  }
  if (HAS_NUMBER.test(text)) {
    for (const match of matchesOf(text, NUMBERS)) {
      const level = match[1] === void 0 ? "unit" : "number";
      marks.push({ level, start: match.index, end: match.index + match[0].length });
    }
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}
var HAS_NUMBER = /[\d一二三四五六七八九十A-Za-z][号號栋幢座单层楼室房户门期区组排梯铺柜F弄棟#-]/;
function continues(text, mark, next) {
  if (!mark || !next) return false;
  if (next.start < mark.end) return true;
  const gap = text.slice(mark.end, next.start);
  if (gap.length > MAX_GAP || BREAK.test(gap)) return false;
  if (PRECISE.has(mark.level) && /[,，]/.test(gap) && next.level === "building") {
    if (next.end - next.start === 1 && !/\d/.test(text[next.end] ?? "")) return false;
  }
  if (next.level === "number") return gap.length <= 8 && !/[在到寄送发的了是我于月]/.test(gap);
  return !/[在到寄送发的了是我你您请于吗呢吧有没买要想]/.test(gap) && !/\d{5}/.test(gap);
}
var PRECISE = /* @__PURE__ */ new Set(["number", "unit"]);
var PLACED = /* @__PURE__ */ new Set([
  "region",
  "district",
  "town",
  "road",
  "building"
]);
function read(text, chain) {
  const head = chain.find((mark) => PLACED.has(mark.level) && !isGeneric(text, mark));
  if (!head) return readDoor(text, chain);
  const used = chain.slice(chain.indexOf(head));
  const start = startOf(text, head);
  let end = Math.max(...used.map((mark) => mark.end));
  const led = LED.test(text.slice(Math.max(0, start - 16), start));
  const levels = new Set(used.map(({ level }) => level));
  if (!isAddress(text.slice(start, end), used, levels, led)) return void 0;
  const aside = /^ ?[(（][^()（）\n]{1,30}[)）]/.exec(text.slice(end, end + 34));
  if (aside) end += aside[0].length;
  return { start, end, category: "address", score: led ? 0.9 : 0.8, rule: "address-zh" };
}
function isGeneric(text, mark) {
  return mark.level === "building" && startOf(text, mark) === mark.start;
}
function readDoor(text, chain) {
  const used = chain.filter(({ level }) => PRECISE.has(level));
  const first = used[0];
  const last = used.at(-1);
  if (!first || !last || used.length < 2) return void 0;
  const quote = text.slice(first.start, last.end);
  if (!/(?:栋|幢|座|单元|号楼|號樓|棟|梯)/.test(quote) || /[,;]/.test(quote)) return void 0;
  if (!/(?:单元|室|楼|层|户|门|\d{3,4})/.test(quote.slice(2))) return void 0;
  return {
    start: first.start,
    end: last.end,
    category: "address",
    score: 0.7,
    rule: "address-zh-door"
  };
}
function isAddress(quote, marks, levels, led) {
  const precise = marks.some(({ level }) => PRECISE.has(level));
  const has = (level) => levels.has(level);
  const body = quote.replace(/[\s\d()（）-]/g, "").length;
  if (body < 4 && !(led && precise)) return false;
  if (precise && has("road") && /(?:路|街|道|巷|弄|里|胡同|条|公路|环|段)[^，。]{0,6}\d/.test(quote))
    return body >= 3;
  if (precise && has("building") && (has("district") || has("region") || has("town") || led))
    return true;
  if (precise && has("building") && marks.filter(({ level }) => PRECISE.has(level)).length >= 2)
    return true;
  if (precise && has("building") && /(?:小区|花园|苑|家园|公寓|大厦|新村|宿舍|公馆|府|庭|园)/.test(quote) && marks.some(({ level }) => level === "unit"))
    return true;
  if (precise && has("town") && (has("district") || has("region") || led)) return true;
  if (precise && (has("district") || has("region")) && marks.filter(({ level }) => PRECISE.has(level)).length >= 2)
    return true;
  const depth = ["region", "district", "town", "road", "building"].filter(
    (level) => has(level)
  ).length;
  if (led && depth >= 2 && (has("road") || has("building") || has("town"))) return true;
  return depth >= 3 && (has("road") || has("town")) && (has("district") || has("region")) && marks.some(({ level }) => level === "district" || level === "region");
}
function startOf(text, head) {
  let start = head.start;
  const isPlace = head.level === "region" && head.end - head.start >= 2 && !/[省市盟]$/.test(text.slice(head.start, head.end));
  if (isPlace) return start;
  for (let steps = 0; start > 0 && steps < MAX_NAME; steps += 1) {
    const before = text[start - 1] ?? "";
    if (!/[\u3400-\u9fffA-Za-z0-9]/.test(before) || STOPS_LEFT.test(before)) break;
    start -= 1;
  }
  return start;
}

// packages/privacy/src/labels.ts
var LABELS = {
  phone: [
    "\u624B\u673A",
    "\u624B\u673A\u53F7",
    "\u624B\u673A\u53F7\u7801",
    "\u7535\u8BDD",
    "\u7535\u8BDD\u53F7\u7801",
    "\u8054\u7CFB\u65B9\u5F0F",
    "\u8054\u7CFB\u7535\u8BDD",
    "\u5EA7\u673A",
    "\u56FA\u8BDD",
    "\u6765\u7535",
    "\u5FAE\u4FE1\u540C\u53F7",
    "\u56DE\u7535",
    "\u81F4\u7535",
    "\u6253\u7ED9\u6211",
    "\u6253\u6211",
    "\u62E8\u6253",
    "\u4F20\u771F",
    "\u70ED\u7EBF",
    "\u79FB\u52A8\u7535\u8BDD",
    "\u624B\u6A5F",
    "\u96FB\u8A71",
    "\u9810\u7559\u865F\u78BC",
    "\u9884\u7559\u53F7\u7801",
    "\u5206\u673A",
    "\u6253",
    "phone",
    "phone number",
    "telephone",
    "tel",
    "mobile",
    "mobile number",
    "cell",
    "cellphone",
    "call",
    "call me",
    "calling",
    "contact number",
    "fax",
    "whatsapp",
    "reach me",
    "reach me at",
    "reach me on",
    "text me",
    "sms",
    "landline",
    "hotline",
    "dial",
    "ring me",
    "telefon",
    "t\xE9l\xE9phone",
    "tel\xE9fono",
    "telefone",
    "handy",
    "cel",
    "m\xF3vil",
    "mobil",
    "ph",
    "us number"
  ],
  number: [
    "number is",
    "my number",
    "registered",
    "registered number",
    "office",
    "desk",
    "\u53F7\u7801\u662F",
    "number"
  ],
  card: [
    "\u94F6\u884C\u5361",
    "\u4FE1\u7528\u5361",
    "\u501F\u8BB0\u5361",
    "\u50A8\u84C4\u5361",
    "\u5361\u53F7",
    "\u4ED8\u6B3E\u5361",
    "\u8FD9\u5F20\u5361",
    "\u94F6\u8054",
    "card",
    "card number",
    "credit card",
    "debit card",
    "visa",
    "mastercard",
    "amex",
    "cc",
    "my card",
    "\u5DE5\u884C\u5361",
    "\u5EFA\u884C\u5361",
    "\u519C\u884C\u5361",
    "\u62DB\u884C\u5361",
    "\u5C3E\u53F7\u5361",
    "\u6253\u5230\u5361",
    "\u9000\u5230",
    "\u9000\u56DE\u5361",
    "\u4FE1\u7528\u5361\u53F7",
    "\u94F6\u884C\u5361\u53F7"
  ],
  cvv: [
    "cvv",
    "cvc",
    "cvv2",
    "cid",
    "\u5B89\u5168\u7801",
    "\u5361\u80CC\u9762\u540E\u4E09\u4F4D",
    "\u80CC\u9762\u4E09\u4F4D",
    "\u5361\u7247\u9A8C\u8BC1\u7801",
    "security code",
    "\u540E\u4E09\u4F4D"
  ],
  expiry: ["exp", "expiry", "expires", "expiration", "valid thru", "exp date", "\u6709\u6548\u671F"],
  otp: [
    "\u9A8C\u8BC1\u7801",
    "\u6821\u9A8C\u7801",
    "\u52A8\u6001\u7801",
    "\u52A8\u6001\u5BC6\u7801",
    "\u77ED\u4FE1\u7801",
    "verification code",
    "otp",
    "passcode",
    "one-time code",
    "security pin",
    "auth code",
    "2fa code",
    "login code"
  ],
  password: [
    "\u5BC6\u7801",
    "\u53E3\u4EE4",
    "\u652F\u4ED8\u5BC6\u7801",
    "\u767B\u5F55\u5BC6\u7801",
    "password",
    "pwd",
    "passwd",
    "pin",
    "pin code",
    "passphrase",
    "pass",
    "\u53D6\u6B3E\u5BC6\u7801"
  ],
  secretKey: [
    "api key",
    "apikey",
    "api_key",
    "secret",
    "secret key",
    "client secret",
    "access key",
    "access token",
    "token",
    "bearer",
    "\u5BC6\u94A5",
    "\u79D8\u94A5"
  ],
  id: [
    "\u8EAB\u4EFD\u8BC1",
    "\u8EAB\u4EFD\u8BC1\u53F7",
    "\u8EAB\u4EFD\u8BC1\u7F16\u53F7",
    "\u8BC1\u4EF6\u7F16\u53F7",
    "\u8EAB\u4EFD\u53F7\u7801",
    "\u8EAB\u4EFD\u8BC1\u53F7\u7801",
    "\u8BC1\u4EF6\u53F7",
    "\u8BC1\u4EF6\u53F7\u7801",
    "\u8BC1\u4EF6",
    "\u5B9E\u540D",
    "\u5C45\u6C11\u8EAB\u4EFD\u8BC1",
    "id card",
    "identity card",
    "id number",
    "identity number",
    "national id",
    "identification number",
    "id no",
    "your id",
    "my id",
    "\u8EAB\u4EFD\u8B49",
    "\u8EAB\u4EFD\u8B49\u865F",
    "id",
    "identity"
  ],
  hkid: ["\u9999\u6E2F\u8EAB\u4EFD\u8BC1", "\u9999\u6E2F\u8EAB\u4EFD\u8B49", "hkid", "hk id"],
  mobir: ["\u6FB3\u95E8\u8EAB\u4EFD\u8BC1", "\u6FB3\u9580\u8EAB\u4EFD\u8B49", "bir"],
  twid: ["\u53F0\u6E7E\u8EAB\u4EFD\u8BC1", "\u81FA\u7063\u8EAB\u5206\u8B49", "\u8EAB\u5206\u8B49", "\u8EAB\u5206\u8B49\u5B57\u865F", "\u7EDF\u4E00\u7F16\u53F7"],
  permit: [
    "\u56DE\u4E61\u8BC1",
    "\u56DE\u4E61\u8BC1\u53F7",
    "\u56DE\u4E61\u5361",
    "\u53F0\u80DE\u8BC1\u53F7",
    "\u901A\u884C\u8BC1\u53F7",
    "\u901A\u884C\u8BC1\u53F7\u7801",
    "\u6E2F\u6FB3\u8BC1",
    "\u7B7E\u6CE8",
    "\u901A\u884C\u8BC1",
    "\u6765\u5F80\u5185\u5730",
    "\u6E2F\u6FB3\u5C45\u6C11\u6765\u5F80\u5185\u5730\u901A\u884C\u8BC1",
    "\u53F0\u80DE\u8BC1",
    "\u6765\u5F80\u5927\u9646",
    "\u6E2F\u6FB3\u901A\u884C\u8BC1",
    "\u5F80\u6765\u6E2F\u6FB3",
    "\u53F0\u6E7E\u901A\u884C\u8BC1",
    "\u56DE\u9109\u8B49",
    "\u53F0\u80DE\u8B49",
    "\u5C45\u4F4F\u8BC1"
  ],
  military: ["\u519B\u5B98\u8BC1", "\u58EB\u5175\u8BC1", "\u519B\u4EBA\u8BC1"],
  passport: [
    "\u62A4\u7167",
    "\u8B77\u7167\u865F\u78BC",
    "\u65C5\u884C\u8BC1",
    "\u62A4\u7167\u672C",
    "\u62A4\u7167\u4E0A",
    "\u62A4\u7167\u7F16\u53F7",
    "\u62A4\u7167\u53F7",
    "\u62A4\u7167\u53F7\u7801",
    "\u8B77\u7167",
    "passport",
    "passport number",
    "passport no",
    "pass-nr",
    "reisepass",
    "pasaporte",
    "passeport",
    "passaporto",
    "paspoort",
    "\uC5EC\uAD8C",
    "\uC5EC\uAD8C\uBC88\uD638",
    "travel document",
    "\u30D1\u30B9\u30DD\u30FC\u30C8",
    "pass"
  ],
  license: [
    "\u9A7E\u9A76\u8BC1",
    "\u9A7E\u7167",
    "\u9A7E\u9A76\u8BC1\u53F7",
    "\u9A7E\u9A76\u8BC1\u7F16\u53F7",
    "\u9A7E\u7167\u53F7",
    "\u9A7E\u7167\u7F16\u53F7",
    "\u9A7E\u7167\u53F7\u7801",
    "\u9A7E\u9A76\u8BC1\u53F7\u7801",
    "\u51C6\u9A7E\u8BC1\u660E",
    "\u51C6\u9A7E\u8BC1",
    "\u884C\u533B\u6267\u7167",
    "\u533B\u5E08\u8BC1",
    "\u62A4\u58EB\u8BC1",
    "\u5F8B\u5E08\u8BC1",
    "\u5BFC\u6E38\u8BC1",
    "\u4F1A\u8BA1\u8BC1",
    "\u6559\u5E08\u8BC1",
    "\u4ECE\u4E1A\u8BC1",
    "\u4E0A\u5C97\u8BC1",
    "\u7535\u5DE5\u8BC1",
    "\u64CD\u4F5C\u8BC1",
    "\u7279\u79CD\u4F5C\u4E1A\u8BC1",
    "\u6267\u7167\u53F7",
    "\u8D44\u683C\u8BC1\u7F16\u53F7",
    "\u6267\u4E1A\u8BC1",
    "\u6267\u4E1A\u8BC1\u53F7",
    "\u6267\u4E1A\u8BC1\u4E66",
    "\u8D44\u683C\u8BC1",
    "\u8D44\u683C\u8BC1\u53F7",
    "\u6559\u5E08\u8D44\u683C\u8BC1",
    "\u5065\u5EB7\u8BC1",
    "\u5065\u5EB7\u8BC1\u53F7",
    "\u4ECE\u4E1A\u8D44\u683C\u8BC1",
    "\u884C\u9A76\u8BC1",
    "\u6863\u6848\u7F16\u53F7",
    "\u6267\u4E1A\u8BC1\u4E66\u7F16\u53F7",
    "\u8D44\u683C\u8BC1\u4E66\u7F16\u53F7",
    "\u5065\u5EB7\u8BC1\u7F16\u53F7",
    "driver's license",
    "driver license",
    "drivers license",
    "driver's licence",
    "driving licence",
    "driving license",
    "licence number",
    "license number",
    "dl",
    "license",
    "licence",
    "f\xFChrerschein",
    "fahrerlaubnis",
    "patente",
    "permiso de conducir",
    "permis de conduire",
    "\uC6B4\uC804\uBA74\uD5C8"
  ],
  plate: [
    "\u8F66\u724C",
    "\u8F66\u724C\u662F",
    "\u8F66\u724C\u7167",
    "\u724C\u7167",
    "\u724C\u53F7",
    "\u6302\u8F66\u53F7",
    "\u8F66\u8F86\u53F7\u724C",
    "\u8F66\u724C\u865F",
    "\u8ECA\u724C",
    "\u5F00\u7684\u8F66",
    "\u8F66\u662F",
    "\u8F66\u724C\u53F7",
    "\u53F7\u724C",
    "\u8F66\u724C\u53F7\u7801",
    "\u65B0\u80FD\u6E90",
    "\u8F66\u53F7",
    "license plate",
    "licence plate",
    "number plate",
    "plate",
    "plate number",
    "car reg",
    "registration",
    "vehicle registration",
    "plaka",
    "kennzeichen",
    "reg no",
    "reg number",
    "vehicle"
  ],
  ssn: ["ssn", "social security", "social security number", "social"],
  itin: ["itin", "taxpayer", "individual taxpayer"],
  ein: ["ein", "employer identification"],
  tax: [
    "tax id",
    "tax number",
    "tin",
    "taxpayer id",
    "steuer-id",
    "steuernummer",
    "idnr",
    "steueridentifikationsnummer",
    "steuerliche identifikationsnummer",
    "nif",
    "vat",
    "ust-idnr",
    "tva",
    "p.iva",
    "btw",
    "tax",
    "afm",
    "\u7A0E\u53F7",
    "\u5355\u4F4D\u7A0E\u53F7",
    "\u7EDF\u4E00\u4EE3\u7801",
    "\u7EDF\u4E00\u793E\u4F1A\u4EE3\u7801",
    "\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801",
    "\u7A0E\u52A1\u7F16\u53F7",
    "\u7EB3\u7A0E\u53F7",
    "\u8BC6\u522B\u53F7",
    "\u7EB3\u7A0E\u4EBA\u8BC6\u522B\u53F7",
    "\u5F00\u7968",
    "\u5F00\u7968\u8D44\u6599",
    "\u5F00\u7968\u4FE1\u606F",
    "\u4E13\u7968",
    "\u4FE1\u7528\u4EE3\u7801",
    "\u7A0E\u52A1\u767B\u8BB0\u53F7",
    "\u7EB3\u7A0E\u8BC6\u522B\u53F7",
    "\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801",
    "pps",
    "cuit",
    "cuil"
  ],
  aba: ["routing", "routing number", "aba", "sort code"],
  nino: [
    "national insurance",
    "national insurance number",
    "nino",
    "ni number",
    "insurance number"
  ],
  nhs: ["nhs", "nhs number"],
  mbi: ["medicare", "medicare id", "mbi", "patient", "beneficiary"],
  kvnr: [
    "krankenkasse",
    "kvnr",
    "versichertennummer",
    "krankenversicherung",
    "krankenversichertennummer"
  ],
  rvnr: [
    "rvnr",
    "sozialversicherungsausweis",
    "rentenversicherungsnummer",
    "sozialversicherungsnummer",
    "svnr"
  ],
  ausweis: ["personalausweis", "ausweis", "ausweisnummer", "personalausweisnummer"],
  nir: ["num\xE9ro de s\xE9curit\xE9 sociale", "s\xE9curit\xE9 sociale", "nir", "insee"],
  dni: ["dni", "nie", "documento nacional"],
  fiscal: ["codice fiscale", "fiscal code"],
  bsn: ["bsn", "burgerservicenummer", "sofinummer"],
  pesel: ["pesel"],
  personnummer: ["personnummer", "pnr", "personnr", "samordningsnummer"],
  hetu: ["henkil\xF6tunnus", "hetu", "personbeteckning", "personal identity code"],
  aadhaar: ["aadhaar", "aadhar", "uidai"],
  pan: ["pan", "pan number", "permanent account number"],
  voter: ["voter", "voter id", "epic"],
  rrn: [
    "rrn",
    "\uC8FC\uBBFC\uB4F1\uB85D\uBC88\uD638",
    "\uC8FC\uBBFC\uBC88\uD638",
    "\uAC1C\uC778 \uBC88\uD638",
    "resident registration",
    "foreigner registration",
    "\uC678\uAD6D\uC778\uB4F1\uB85D\uBC88\uD638"
  ],
  mynumber: ["\u30DE\u30A4\u30CA\u30F3\u30D0\u30FC", "\u500B\u4EBA\u756A\u53F7", "my number"],
  nric: ["nric", "fin", "nric/fin"],
  tfn: ["tfn", "tax file", "tax file number"],
  abn: ["abn"],
  medicare: ["medicare", "medicare number", "medicare card"],
  sin: ["sin", "social insurance", "social insurance number", "nas"],
  cpf: ["cpf", "cnpj"],
  thai: ["tnin", "\u0E40\u0E25\u0E02\u0E1B\u0E23\u0E30\u0E08\u0E33\u0E15\u0E31\u0E27\u0E1B\u0E23\u0E30\u0E0A\u0E32\u0E0A\u0E19", "\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23\u0E1B\u0E23\u0E30\u0E0A\u0E32\u0E0A\u0E19", "thai id"],
  turkish: ["tc kimlik", "tc kimlik no", "kimlik", "tckn", "ki\u015Fi"],
  zaid: ["south african id", "refugee id", "id number", "rsa id", "za id"],
  bank: [
    "\u8D26\u53F7",
    "\u5B58\u6298",
    "\u5B58\u647A",
    "\u5BF9\u516C",
    "\u5BF9\u516C\u8D26\u53F7",
    "\u516C\u6237",
    "\u57FA\u672C\u6237",
    "\u4E00\u822C\u6237",
    "\u516C\u8D26",
    "\u8D26\u6237\u53F7",
    "\u7ED3\u7B97\u8D26\u6237",
    "\u6536\u6B3E\u8D26\u6237",
    "\u6253\u6B3E\u8D26\u53F7",
    "\u6C47\u6B3E\u8D26\u53F7",
    "\u94F6\u884C\u5E10\u53F7",
    "\u8CEC\u865F",
    "\u6236\u53E3\u865F\u78BC",
    "\u94F6\u884C\u6237\u53E3",
    "\u8D26\u6237",
    "\u94F6\u884C\u8D26\u53F7",
    "\u5F00\u6237\u884C",
    "\u5BF9\u516C\u8D26\u6237",
    "\u6536\u6B3E\u8D26\u53F7",
    "\u5E10\u53F7",
    "account number",
    "bank account",
    "account no",
    "acct",
    "account"
  ],
  imei: ["imei", "\u4E32\u53F7", "serial imei"],
  iccid: ["iccid", "sim"],
  adid: [
    "idfa",
    "aaid",
    "gaid",
    "advertising id",
    "\u5E7F\u544A\u6807\u8BC6",
    "device id",
    "\u8BBE\u5907\u53F7",
    "oaid",
    "imei/oaid"
  ],
  vin: ["vin", "\u8F66\u67B6\u53F7", "\u8F66\u8F86\u8BC6\u522B", "\u8F66\u8F86\u8BC6\u522B\u4EE3\u53F7", "chassis"],
  wechat: [
    "\u5FAE\u4FE1",
    "\u5FAE\u4FE1\u53F7",
    "vx",
    "wx",
    "\u8587\u4FE1",
    "\u7EFF\u6CE1\u6CE1",
    "\u7EFF\u8272\u8F6F\u4EF6",
    "\u7EFF\u4FE1",
    "\u5FBD\u4FE1",
    "\u5FAE\u2764",
    "\u8587\u82AF",
    "\u5FAE\u82AF",
    "\u5A01\u82AF",
    "\u56F4\u4FE1",
    "\u5582\u4FE1",
    "\u5FAE\u578B\u53F7",
    "w\u4FE1",
    "\u52A0w",
    "\u5FAE\u53F7",
    "vx\u53F7",
    "\u5FAEx",
    "\u536B\u82AF",
    "\u52A0\u8587",
    "\u52A0\u5A01",
    "\u2795v",
    "+v",
    "\u2795\u5FAE",
    "+\u5FAE",
    "v\u4FE1",
    "\u5A01\u4FE1",
    "\u52A0\u6211",
    "\u8587",
    "wechat",
    "weixin",
    "\u536B\u661F",
    "\u52A0v",
    "v\u2764",
    "\u8587\u2764",
    "\u52A0\u5FAE",
    "wechat id"
  ],
  openid: ["openid", "unionid"],
  qq: [
    "qq",
    "qq\u53F7",
    "qq\u53F7\u7801",
    "\u6263\u6263",
    "\u53E3\u53E3\u53F7",
    "\u6263\u53F7",
    "\u6C42\u6C42\u53F7",
    "q q",
    "qq\u5C0F\u53F7",
    "q:",
    "\u817E\u8BAF\u53F7",
    "\u4F01\u9E45\u53F7\u7801",
    "qq\u53F7\u662F",
    "\u6263:",
    "\u6263\u6263:",
    "\u79CB\u79CB",
    "\u853B\u853B",
    "qq\u90AE\u7BB1\u53F7",
    "\u4F01\u9E45\u53F7",
    "q\u53F7",
    "\u6263\u6263\u53F7",
    "\u4F01\u9E45"
  ],
  alipay: [
    "\u652F\u4ED8\u5B9D",
    "\u652F\u4ED8\u5B9D\u53F7",
    "\u652F\u4ED8\u5B9Did",
    "\u652F\u4ED8\u5B9Duid",
    "\u5431\u4ED8\u5B9D",
    "\u652Ffu\u5B9D",
    "zfb",
    "\u652F\u4ED8\u5BF6",
    "\u963F\u91CCpay",
    "\u84DD\u8272\u8F6F\u4EF6",
    "\u652F\u4ED8\u5B9D\u8D26\u53F7",
    "\u652F\u4ED8\u5B9D\u8D26\u6237",
    "alipay"
  ],
  birth: [
    "\u751F\u65E5",
    "\u51FA\u751F\u65E5\u671F",
    "\u51FA\u751F\u5E74\u6708",
    "\u51FA\u751F",
    "\u751F\u4E8E",
    "\u51FA\u751F\u4E8E",
    "date of birth",
    "dob",
    "born",
    "born on",
    "birthday",
    "birth date",
    "birthdate",
    "\u51FA\u751F\u5E74\u6708\u65E5"
  ],
  gps: [
    "\u7ECF\u7EAC\u5EA6",
    "\u5750\u6807",
    "\u5B9A\u4F4D",
    "gps",
    "coordinates",
    "latitude",
    "location",
    "lat",
    "\u7EAC\u5EA6",
    "\u7ECF\u5EA6"
  ],
  crypto: ["wallet", "wallet address", "btc", "bitcoin", "eth", "\u94B1\u5305\u5730\u5740", "usdt"],
  mac: ["mac", "mac address", "physical address", "bluetooth", "\u7269\u7406\u5730\u5740"]
};
var BUSINESS_LABELS = [
  "\u516C\u53F8\u7A0E\u53F7",
  "\u4F01\u4E1A\u7A0E\u53F7",
  "\u6211\u53F8\u7A0E\u53F7",
  "\u5E97\u94FA\u7A0E\u53F7",
  "\u8BA2\u5355",
  "\u8BA2\u5355\u53F7",
  "\u8BA2\u5355\u7F16\u53F7",
  "\u5355\u53F7",
  "\u8FD0\u5355",
  "\u8FD0\u5355\u53F7",
  "\u5FEB\u9012\u5355\u53F7",
  "\u5FEB\u9012",
  "\u7269\u6D41\u5355\u53F7",
  "\u7269\u6D41",
  "\u6D41\u6C34",
  "\u6D41\u6C34\u53F7",
  "\u652F\u4ED8\u6D41\u6C34\u53F7",
  "\u4EA4\u6613\u53F7",
  "\u4EA4\u6613\u5355\u53F7",
  "\u9000\u6B3E\u5355\u53F7",
  "\u9000\u6B3E\u5355",
  "\u9000\u8D27\u5355",
  "\u5DE5\u5355",
  "\u5DE5\u5355\u53F7",
  "\u8D27\u53F7",
  "\u6279\u53F7",
  "\u6279\u6B21",
  "\u6279\u6B21\u53F7",
  "\u578B\u53F7",
  "\u6B3E\u53F7",
  "\u7F16\u53F7",
  "\u5546\u54C1\u7F16\u53F7",
  "\u5546\u54C1\u7F16\u7801",
  "\u5546\u54C1id",
  "\u5546\u54C1\u6761\u7801",
  "\u6761\u5F62\u7801",
  "\u6761\u7801",
  "\u5546\u54C1",
  "\u5E8F\u5217\u53F7",
  "\u673A\u8EAB\u53F7",
  "\u751F\u4EA7\u65E5\u671F",
  "\u751F\u4EA7\u6279\u53F7",
  "\u7248\u672C",
  "\u56FA\u4EF6",
  "\u7CFB\u7EDF\u7248\u672C",
  "\u4F18\u60E0\u7801",
  "\u4F18\u60E0\u5238",
  "\u5238\u7801",
  "\u5151\u6362\u7801",
  "\u53D6\u4EF6\u7801",
  "\u63D0\u8D27\u7801",
  "\u6838\u9500\u7801",
  "\u53D1\u7968\u53F7",
  "\u53D1\u7968\u53F7\u7801",
  "\u53D1\u7968\u4EE3\u7801",
  "\u90AE\u7F16",
  "\u4E13\u5229\u53F7",
  "\u8BB8\u53EF\u8BC1",
  "\u8BB8\u53EF\u8BC1\u53F7",
  "\u5907\u6848\u53F7",
  "\u6267\u884C\u6807\u51C6",
  "\u8BC1\u4E66\u7F16\u53F7",
  "\u8BC1\u4E66",
  "\u8BA4\u8BC1\u7F16\u53F7",
  "\u68C0\u6D4B\u62A5\u544A",
  "\u62A5\u544A\u7F16\u53F7",
  "\u65F6\u95F4\u6233",
  "\u5C3A\u7801",
  "\u5C3A\u5BF8",
  "\u80F8\u56F4",
  "\u4EF7\u683C",
  "\u552E\u4EF7",
  "\u539F\u4EF7",
  "\u5230\u624B\u4EF7",
  "\u5E93\u5B58",
  "\u8D27\u67B6",
  "\u4ED3\u5E93",
  "\u5E93\u4F4D",
  "\u5BA2\u670D\u7535\u8BDD",
  "\u5BA2\u670D\u70ED\u7EBF",
  "\u670D\u52A1\u70ED\u7EBF",
  "\u5C3E\u53F7",
  "\u672B\u56DB\u4F4D",
  "\u540E\u56DB\u4F4D",
  "\u623F\u95F4\u53F7",
  "\u684C\u53F7",
  "\u4F1A\u5458\u53F7",
  "\u79EF\u5206",
  "\u9884\u7EA6\u53F7",
  "\u6392\u961F\u53F7",
  "\u56E2\u8D2D\u7801",
  "\u4FDD\u5355\u53F7",
  "\u5408\u540C\u53F7",
  "\u62FC\u5355\u53F7",
  "\u8FFD\u8E2A\u53F7",
  "\u8DDF\u8E2A\u53F7",
  "\u8BA2\u8D2D",
  "\u51FA\u8D27\u5355",
  "\u5165\u5E93\u5355",
  "\u91C7\u8D2D\u5355",
  "\u8865\u5BC4\u5355",
  "\u6362\u8D27\u5355",
  "\u552E\u540E\u5355",
  "\u6295\u8BC9\u5355",
  "\u7F16\u7801",
  "\u8D27\u54C1",
  "\u89C4\u683C",
  "sn\u7801",
  "\u5355\u636E",
  "\u9762\u5355",
  "order",
  "order number",
  "order id",
  "order no",
  "orders",
  "ticket",
  "ticket number",
  "case number",
  "case",
  "reference",
  "ref",
  "tracking",
  "tracking number",
  "waybill",
  "parcel",
  "shipment",
  "sku",
  "upc",
  "ean",
  "isbn",
  "gtin",
  "barcode",
  "asin",
  "model",
  "part number",
  "part no",
  "item",
  "item number",
  "item id",
  "product",
  "product id",
  "batch",
  "lot",
  "serial",
  "serial number",
  "s/n",
  "sn",
  "version",
  "firmware",
  "build",
  "coupon",
  "coupon code",
  "promo",
  "promo code",
  "voucher",
  "gift card",
  "invoice",
  "invoice number",
  "rma",
  "return number",
  "transaction",
  "transaction id",
  "txn",
  "confirmation",
  "confirmation number",
  "booking",
  "reservation",
  "commit",
  "timestamp",
  "msg id",
  "message id",
  "request id",
  "patent",
  "certificate",
  "price",
  "size",
  "version number",
  "release",
  "ratio",
  "temperature",
  "score",
  "zip",
  "zip code",
  "postal code",
  "postcode",
  "last four",
  "ending in",
  "quote number",
  "po number",
  "purchase order"
];

// packages/privacy/src/context.ts
var MATCHER = new WordIndex([
  ...Object.entries(LABELS).flatMap(
    ([tag, words]) => words.map((word) => [word, tag])
  ),
  ...BUSINESS_LABELS.map((word) => [word, "business"])
]);
var NOTHING = { labels: /* @__PURE__ */ new Set(), isBusiness: false };
var LEFT_REACH = 36;
var BUSINESS_REACH = 16;
var RIGHT_REACH = 24;
var STOPS = /[。！？!?；;\n]|\d{4}/;
var GENERIC = /* @__PURE__ */ new Set(["\u7F16\u53F7", "\u7F16\u7801", "\u8BC1\u4E66", "\u8BC1\u4E66\u7F16\u53F7", "\u5E8F\u5217\u53F7"]);
var Context = class {
  #text;
  #lower;
  #hits;
  constructor(text, lower) {
    this.#text = text;
    this.#lower = lower;
  }
  /** True if a label with this tag stands anywhere. */
  has(label) {
    return this.#all().some(({ payloads }) => payloads.includes(label));
  }
  /** Every label that stands anywhere in the text, in the order of the text. */
  get labels() {
    const labels = [];
    for (const { payloads } of this.#all()) {
      for (const tag of payloads) if (tag !== "business" && !labels.includes(tag)) labels.push(tag);
    }
    return labels;
  }
  around(start, end) {
    const hits = this.#all();
    if (hits.length === 0) return NOTHING;
    let first = 0;
    for (let high = hits.length; first < high; ) {
      const middle = first + high >>> 1;
      if ((hits[middle]?.end ?? 0) <= start) first = middle + 1;
      else high = middle;
    }
    const labels = /* @__PURE__ */ new Set();
    const left = this.#left(hits, first - 1, start, labels);
    if (left === "business") return { labels, isBusiness: true };
    const right = this.#right(hits, first, end, labels);
    return { labels, isBusiness: left === "none" && right === "business" };
  }
  #left(hits, from, start, labels) {
    let found = "none";
    for (let index = from; index >= 0; index -= 1) {
      const hit = hits[index];
      if (!hit || start - hit.end > LEFT_REACH) break;
      const gap = this.#text.slice(hit.end, start);
      if (STOPS.test(gap)) {
        if (!/^[:\s]{0,3}\n[ >]{0,3}$/.test(gap)) break;
      }
      if (hit.payloads.includes("business")) {
        const before = hits[index - 1];
        if (before?.end === hit.start && !before.payloads.includes("business") && GENERIC.has(this.#lower.slice(hit.start, hit.end)))
          continue;
        if (found === "none" && start - hit.end <= BUSINESS_REACH && !hit.payloads.some((tag) => tag !== "business"))
          return "business";
        break;
      }
      found = "label";
      for (const tag of hit.payloads) if (tag !== "business") labels.add(tag);
    }
    return found;
  }
  #right(hits, from, end, labels) {
    const hit = hits.slice(from, from + 3).find(({ start }) => start >= end);
    if (!hit || hit.start - end > RIGHT_REACH) return "none";
    const gap = this.#text.slice(end, hit.start);
    if (STOPS.test(gap) || /[，,、]/.test(gap)) return "none";
    if (hit.payloads.includes("business")) return gap.length <= 2 ? "business" : "none";
    for (const tag of hit.payloads) if (tag !== "business") labels.add(tag);
    return "label";
  }
  #all() {
    this.#hits ??= MATCHER.find(this.#lower);
    return this.#hits;
  }
};

// packages/privacy/src/checksums.ts
var at = (value, index) => value.charCodeAt(index) - 48;
function weighted(value, weights, from = 0) {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += at(value, from + i) * (weights[i] ?? 0);
  return sum;
}
function letterValue(value, index) {
  const unit = value.charCodeAt(index);
  return unit >= 65 ? unit - 55 : unit - 48;
}
function luhn(value) {
  let sum = 0;
  for (let i = value.length - 1, double = false; i >= 0; i -= 1, double = !double) {
    const digit = at(value, i) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
function mod97(value) {
  let rest = 0;
  for (let i = 0; i < value.length; i += 1) {
    const next = letterValue(value, i);
    rest = (rest * (next > 9 ? 100 : 10) + next) % 97;
  }
  return rest;
}
function mod1110(value) {
  let product = 10;
  for (let i = 0; i < value.length - 1; i += 1) {
    const sum = (at(value, i) + product) % 10 || 10;
    product = sum * 2 % 11;
  }
  return (11 - product) % 10 === at(value, value.length - 1);
}
function remainder(digits, modulus) {
  let rest = 0;
  for (let i = 0; i < digits.length; i += 1) rest = (rest * 10 + at(digits, i)) % modulus;
  return rest;
}
var MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(month, day, year) {
  if (month < 1 || month > 12 || day < 1 || day > (MONTHS[month - 1] ?? 0)) return false;
  if (month !== 2 || day < 29 || year === void 0) return true;
  return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
var num = (value, start, end) => Number(value.slice(start, end));
var isYymmdd = (value) => isDay(num(value, 2, 4), num(value, 4, 6));
var isDdmmyy = (value) => isDay(num(value, 2, 4), num(value, 0, 2));
var allSame = (value) => /^(.)\1{1,30}$/.test(value);
var RIC_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
function residentId(value) {
  const year = num(value, 6, 10);
  return year >= 1880 && year <= 2100 && isDay(num(value, 10, 12), num(value, 12, 14), year) && "10X98765432"[weighted(value, RIC_WEIGHTS) % 11] === value[17];
}
var VERHOEFF_D = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210"
];
var VERHOEFF_P = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258"
];
function verhoeff(value) {
  let check = 0;
  for (let i = 0; i < value.length; i += 1) {
    const digit = at(value, value.length - 1 - i);
    check = Number(VERHOEFF_D[check]?.[Number(VERHOEFF_P[i % 8]?.[digit])]);
  }
  return check === 0;
}
function hkid(value) {
  const padded = value.length === 8 ? ` ${value}` : value;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) {
    const unit = padded[i] === " " ? 36 : letterValue(padded, i);
    sum += unit * (i === 8 ? 1 : 9 - i);
  }
  return sum % 11 === 0;
}
var TW_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
function taiwanId(value) {
  const letter = TW_LETTERS.indexOf(value[0] ?? "") + 10;
  const second = value.charCodeAt(1) >= 65 ? String((letterValue(value, 1) - 10) % 10) : value[1];
  const digits = `${letter}${second}${value.slice(2)}`;
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}
var USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";
function uscc(value) {
  let sum = 0;
  let weight2 = 1;
  for (let i = 0; i < 17; i += 1, weight2 = weight2 * 3 % 31) {
    sum += USCC.indexOf(value[i] ?? "") * weight2;
  }
  return USCC[(31 - sum % 31) % 31] === value[17];
}
function nhs(value) {
  const check = 11 - weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return check % 11 === at(value, 9) && check !== 10;
}
function nir(value) {
  const digits = value.replace("2A", "19").replace("2B", "18");
  return 97 - remainder(digits.slice(0, 13), 97) === num(digits, 13, 15);
}
var DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
var dni = (value) => DNI[remainder(value.slice(0, 8), 23)] === value[8];
var nie = (value) => dni(`${"XYZ".indexOf(value[0] ?? "")}${value.slice(1)}`);
function cif(value) {
  let sum = 0;
  for (let i = 1; i < 8; i += 1) {
    const digit = at(value, i) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  const check = (10 - sum % 10) % 10;
  return value[8] === String(check) || value[8] === "JABCDEFGHI"[check];
}
var ODD = "1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23".split(" ").map(Number);
function codiceFiscale(value) {
  let sum = 0;
  for (let i = 0; i < 15; i += 1) {
    const unit = value.charCodeAt(i);
    const index = unit >= 65 ? unit - 65 : unit - 48;
    sum += i % 2 === 0 ? ODD[index] ?? 0 : index;
  }
  return String.fromCharCode(65 + sum % 26) === value[15];
}
var ELEVEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];
var bsn = (value) => weighted(value.padStart(9, "0"), ELEVEN) % 11 === 0 && !allSame(value);
function pesel(value) {
  const month = num(value, 2, 4) % 20;
  const sum = weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return month >= 1 && month <= 12 && isDay(month, num(value, 4, 6)) && (10 - sum % 10) % 10 === at(value, 10);
}
function steuerId(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const digit of value.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  const plausible = repeated.length === 1 && (repeated[0] ?? 0) <= 3;
  return plausible && mod1110(value);
}
function personnummer(value) {
  const short = value.slice(-10);
  const day = num(short, 4, 6);
  if (value.length === 12 && (num(value, 0, 4) < 1840 || num(value, 0, 4) > 2100)) return false;
  return isDay(num(short, 2, 4), day > 60 ? day - 60 : day) && luhn(short);
}
var RRN_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
var rrnDate = (value) => isYymmdd(value);
function rrn(value) {
  const base = (11 - weighted(value, RRN_WEIGHTS) % 11) % 10;
  const last = at(value, 12);
  return isYymmdd(value) && (base === last || "5678".includes(value[6] ?? "") && (base + 2) % 10 === last);
}
function myNumber(value) {
  const rest = weighted(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === at(value, 11);
}
function nric(value) {
  const kind = value[0] ?? "";
  const start = "TG".includes(kind) ? 4 : kind === "M" ? 3 : 0;
  const rest = (start + weighted(value, [2, 7, 6, 5, 4, 3, 2], 1)) % 11;
  const table = "ST".includes(kind) ? "JZIHGFEDCBA" : kind === "M" ? "KLJNPQRTUWX" : "XWUTRQPNMLK";
  return table[rest] === value[8];
}
var tfn = (value) => weighted(value.length === 8 ? `0${value}` : value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 || value.length === 8 && weighted(value, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0;
var abn = (value) => weighted(`${at(value, 0) - 1}${value.slice(1)}`, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
var medicare = (value) => weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === at(value, 8);
function cpf(value) {
  if (allSame(value)) return false;
  return [9, 10].every((length) => {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += at(value, i) * (length + 1 - i);
    return sum * 10 % 11 % 10 === at(value, length);
  });
}
function cnpj(value) {
  if (allSame(value)) return false;
  return [12, 13].every((length) => {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += at(value, i) * (2 + (length - 1 - i) % 8);
    const rest = sum % 11;
    return (rest < 2 ? 0 : 11 - rest) === at(value, length);
  });
}
var FI_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
function hetu(value) {
  const digits = `${value.slice(0, 6)}${value.slice(-4, -1)}`;
  return isDdmmyy(value) && FI_CHECK[remainder(digits, 31)] === value.at(-1);
}
var VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
var VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
function vin(value) {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) {
    sum += VIN_VALUES.indexOf(value[i] ?? "") % 10 * (VIN_WEIGHTS[i] ?? 0);
  }
  return "0123456789X"[sum % 11] === value[8];
}
var IBAN_LENGTHS = Object.fromEntries(
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30".split(" ").map((entry) => [entry.slice(0, 2), Number(entry.slice(2))])
);
var iban = (value) => IBAN_LENGTHS[value.slice(0, 2)] === value.length && mod97(value.slice(4) + value.slice(0, 4)) === 1;
function s10(value) {
  const check = 11 - weighted(value, [8, 6, 4, 2, 3, 5, 9, 7], 2) % 11;
  return (check === 10 ? 0 : check === 11 ? 5 : check) === at(value, 10);
}
var aba = (value) => weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
var thaiId = (value) => (11 - weighted(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === at(value, 12) && !allSame(value);
function turkishId(value) {
  const odd = at(value, 0) + at(value, 2) + at(value, 4) + at(value, 6) + at(value, 8);
  const even = at(value, 1) + at(value, 3) + at(value, 5) + at(value, 7);
  const tenth = ((odd * 7 - even) % 10 + 10) % 10;
  return tenth === at(value, 9) && (odd + even + tenth) % 10 === at(value, 10);
}
var southAfricanId = (value) => isYymmdd(value) && "012".includes(value[10] ?? "") && luhn(value);
var iranianId = (value) => {
  const rest = weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? rest : 11 - rest) === at(value, 9) && !allSame(value);
};
var norwegianId = (value) => {
  const day = num(value, 0, 2);
  return isDay(num(value, 2, 4) % 40, day > 40 ? day - 40 : day) && weighted(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
};
function sevenThreeOne(value) {
  let sum = 0;
  for (let i = 0; i < value.length - 1; i += 1)
    sum += letterValue(value, i) * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10 === at(value, value.length - 1);
}
function kvnr(value) {
  const digits = String(value.charCodeAt(0) - 64).padStart(2, "0") + value.slice(1, 9);
  let sum = 0;
  for (let i = 0; i < 10; i += 1) {
    const product = at(digits, i) * (i % 2 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === at(value, 9);
}
function rvnr(value) {
  const day = num(value, 2, 4);
  const digits = value.slice(0, 8) + String(value.charCodeAt(8) - 64).padStart(2, "0") + value.slice(9, 11);
  let sum = 0;
  for (const [i, weight2] of [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].entries()) {
    const product = at(digits, i) * weight2;
    sum += Math.floor(product / 10) + product % 10;
  }
  return isDay(num(value, 4, 6), day > 50 ? day - 50 : day) && sum % 10 === at(value, 11);
}
var phTin = (value) => weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 % 10 === at(value, 8) && !allSame(value);
var egn = (value) => weighted(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 === at(value, 9);
var czech = (value) => {
  const month = num(value, 2, 4);
  const plain = month > 70 ? month - 70 : month > 50 ? month - 50 : month > 20 ? month - 20 : month;
  if (!isDay(plain, num(value, 4, 6) % 50)) return false;
  if (value.length === 9) return num(value, 0, 2) < 54 && value.slice(6) !== "000";
  const rest = remainder(value.slice(0, 9), 11);
  return (rest === 10 ? 0 : rest) === at(value, 9);
};
var austria = (value) => {
  let sum = 0;
  for (let i = 0; i < 8; i += 1) {
    const digit = at(value, i) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return (10 - sum % 10) % 10 === at(value, 8);
};
var cpr = (value) => isDdmmyy(value) && weighted(value, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
function cyprus(value) {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
  let sum = 0;
  for (let i = 0; i < 8; i += 1) sum += i % 2 === 0 ? odd[at(value, i)] ?? 0 : at(value, i);
  return String.fromCharCode(65 + sum % 26) === value[8];
}
var greece = (value) => weighted(value, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 === at(value, 8) && !allSame(value);
function ireland(value) {
  const extra = value.length > 8 && value[8] !== "W" ? value.charCodeAt(8) - 64 : 0;
  const rest = (weighted(value, [8, 7, 6, 5, 4, 3, 2]) + extra * 9) % 23;
  return "WABCDEFGHIJKLMNOPQRSTUV"[rest] === value[7];
}
var cuit = (value) => {
  const rest = 11 - weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest === 11 ? 0 : rest === 10 ? 9 : rest) === at(value, 10);
};
function baltic(value) {
  const first = weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return isDay(num(value, 3, 5), num(value, 5, 7)) && (first < 10 ? first : second % 10) === at(value, 10) && "123456".includes(value[0] ?? "");
}
var belgium = (value) => {
  const check = num(value, 9, 11);
  const base = value.slice(0, 9);
  return 97 - remainder(base, 97) === check || 97 - remainder(`2${base}`, 97) === check;
};
var france = (value) => remainder(value.slice(0, 10), 511) === num(value, 10, 13);
var luxembourg = (value) => isDay(num(value, 4, 6), num(value, 6, 8)) && luhn(value.slice(0, 12)) && verhoeff(value.slice(0, 11) + (value[12] ?? ""));
var hungary = (value) => value[0] === "8" && weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === at(value, 9);
function latvia(value) {
  if (value.startsWith("32")) return true;
  if (!isDdmmyy(value)) return false;
  return (1101 - weighted(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11 % 10 === at(value, 10);
}
var iso7064 = (value) => mod1110(value);
var polandNip = (value) => weighted(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === at(value, 9);
var portugal = (value) => {
  const check = 11 - weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (check > 9 ? 0 : check) === at(value, 8);
};
var romania = (value) => isDay(num(value, 3, 5), num(value, 5, 7)) && num(value, 7, 9) <= 52 && weighted(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 % 10 === at(value, 12);
var slovenia = (value) => (11 - weighted(value, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === at(value, 7);
var ukraine = (value) => weighted(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10 === at(value, 9);
var CHECKS = {
  luhn,
  residentId,
  verhoeff,
  hkid,
  taiwanId,
  uscc,
  nhs,
  nir,
  dni,
  nie,
  cif,
  codiceFiscale,
  bsn,
  pesel,
  steuerId,
  personnummer,
  rrn,
  rrnDate,
  myNumber,
  nric,
  tfn,
  abn,
  medicare,
  cpf,
  cnpj,
  hetu,
  vin,
  iban,
  s10,
  aba,
  thaiId,
  turkishId,
  southAfricanId,
  iranianId,
  norwegianId,
  sevenThreeOne,
  kvnr,
  rvnr,
  phTin,
  egn,
  czech,
  austria,
  cpr,
  cyprus,
  greece,
  ireland,
  cuit,
  baltic,
  belgium,
  france,
  luxembourg,
  hungary,
  latvia,
  iso7064,
  polandNip,
  portugal,
  romania,
  slovenia,
  ukraine
};

// packages/privacy/src/recognisers.ts
var CN = ["CN"];
var RECOGNISERS = [
  // ---- China, Hong Kong, Macao, Taiwan
  {
    id: "cn-resident-id",
    category: "national-id",
    pattern: /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)\d{4}[ -]?(?:18|19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dX]$/,
    length: [18, 18],
    check: "residentId",
    labels: ["id"],
    bare: 0.9,
    labelled: 0.99,
    regions: CN
  },
  {
    id: "cn-resident-id-spaced",
    category: "national-id",
    pattern: /^(?:\d[ -]?){17}[\dX]$/,
    length: [18, 18],
    check: "residentId",
    labels: ["id"],
    bare: 0.6,
    labelled: 0.98,
    regions: CN
  },
  {
    id: "cn-resident-id-misspelt",
    category: "national-id",
    pattern: /^[1-9]\d{5}[ -]?(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dX]$/,
    length: [18, 18],
    labels: ["id"],
    bare: 0.1,
    labelled: 0.7,
    regions: ["x"]
  },
  {
    id: "cn-resident-id-15",
    category: "national-id",
    pattern: /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{6}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/,
    length: [15, 15],
    labels: ["id"],
    bare: 0.35,
    labelled: 0.9,
    regions: CN
  },
  {
    id: "cn-hmt-residence-permit",
    category: "national-id",
    pattern: /^8[123]0000(?:18|19|20)\d{2}\d{7}[\dX]$/,
    length: [18, 18],
    check: "residentId",
    labels: ["id", "permit"],
    bare: 0.92,
    labelled: 0.99,
    regions: CN
  },
  {
    id: "cn-hk-macao-travel-permit",
    category: "passport",
    pattern: /^[HM]\d{8}(?:\d{2})?$/,
    length: [9, 11],
    labels: ["permit"],
    bare: 0.2,
    labelled: 0.9,
    regions: CN
  },
  {
    id: "cn-tw-travel-permit",
    category: "passport",
    pattern: /^\d{8}$/,
    length: [8, 8],
    labels: ["permit"],
    bare: 0.05,
    labelled: 0.85
  },
  {
    id: "cn-exit-permit",
    category: "passport",
    pattern: /^[CW](?:\d{8}|[A-HJ-NP-Z]\d{7})$/,
    length: [9, 9],
    labels: ["permit"],
    bare: 0.2,
    labelled: 0.9
  },
  {
    id: "cn-passport",
    category: "passport",
    pattern: /^(?:E ?\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E\d{7}|G\d{8}|[DPS]\d{7,8}|1[45]\d{7})$/,
    length: [8, 9],
    labels: ["passport"],
    bare: 0.3,
    labelled: 0.95,
    regions: CN
  },
  {
    id: "cn-uscc",
    category: "tax-id",
    pattern: /^[15789Y][1-9A-HJ-NP-RT-UW-Y]\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}$/,
    length: [18, 18],
    check: "uscc",
    labels: ["tax"],
    bare: 0.4,
    labelled: 0.9,
    regions: CN
  },
  {
    id: "cn-unionpay",
    category: "card",
    pattern: /^62(?:[ -]?\d){14,17}$/,
    length: [16, 19],
    check: "luhn",
    labels: ["card", "bank"],
    bare: 0.8,
    labelled: 0.97,
    regions: CN
  },
  {
    id: "cn-alipay-uid",
    category: "social-account",
    pattern: /^2088\d{12}$/,
    length: [16, 16],
    labels: ["alipay"],
    bare: 0.6,
    labelled: 0.95,
    regions: CN
  },
  {
    id: "hk-id",
    category: "national-id",
    pattern: /^[A-Z]{1,2}\d{6} ?(?:\([\dA]\)|[\dA])$/,
    length: [8, 9],
    check: "hkid",
    labels: ["hkid", "id"],
    bare: 0.5,
    labelled: 0.95,
    regions: ["HK", "CN"]
  },
  {
    id: "mo-bir",
    category: "national-id",
    pattern: /^[157]\d{6} ?(?:\(\d\)|\/?\d)$/,
    length: [8, 8],
    labels: ["mobir"],
    bare: 0.3,
    labelled: 0.9,
    regions: ["MO"]
  },
  {
    id: "tw-id",
    category: "national-id",
    pattern: /^[A-Z][1289A-D]\d{8}$/,
    length: [10, 10],
    check: "taiwanId",
    labels: ["twid", "id"],
    bare: 0.6,
    labelled: 0.95,
    regions: ["TW"]
  },
  // ---- cards and accounts
  {
    id: "payment-card",
    category: "card",
    pattern: /^(?:4\d{3}|5[0-9]\d{2}|2[2-7]\d{2}|3[04-9]\d{2}|6\d{3}|8171|1800|2131)(?:[ -]?\d){8,15}$/,
    length: [12, 19],
    check: "luhn",
    labels: ["card", "bank"],
    bare: 0.7,
    labelled: 0.97
  },
  {
    id: "card-by-label",
    category: "card",
    pattern: /^(?:\d[ -]?){11,18}\d$/,
    length: [12, 19],
    labels: ["card"],
    bare: 0,
    labelled: 0.62
  },
  {
    id: "bank-account",
    category: "bank-account",
    pattern: /^(?:\d[ -]?){7,25}\d$/,
    length: [8, 26],
    labels: ["bank"],
    bare: 0.05,
    labelled: 0.6
  },
  {
    id: "bank-account-bare",
    category: "bank-account",
    pattern: /^\d{8,17}$/,
    length: [8, 17],
    labels: [],
    bare: 0.25,
    labelled: 0.25
  },
  {
    id: "uk-bank-account",
    category: "bank-account",
    pattern: /^\d{2}-?\d{2}-?\d{2} {1,2}\d{8}$/,
    length: [14, 14],
    labels: ["bank", "aba"],
    bare: 0.5,
    labelled: 0.9,
    regions: ["GB", "UK"]
  },
  {
    id: "us-aba-routing",
    category: "bank-account",
    pattern: /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/,
    length: [9, 9],
    check: "aba",
    labels: ["aba"],
    bare: 0.1,
    labelled: 0.9
  },
  {
    id: "iban",
    category: "iban",
    pattern: /^[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}$/,
    length: [15, 34],
    check: "iban",
    labels: [],
    bare: 0.95,
    labelled: 0.95
  },
  // ---- travel documents and licences of other countries
  {
    id: "us-passport",
    category: "passport",
    pattern: /^(?:\d{9}|[A-Z]\d{8})$/,
    length: [9, 9],
    labels: ["passport"],
    bare: 0.3,
    labelled: 0.85,
    regions: ["US"]
  },
  {
    id: "uk-passport",
    category: "passport",
    pattern: /^[A-Z]{2}\d{7}$/,
    length: [9, 9],
    labels: ["passport"],
    bare: 0.2,
    labelled: 0.9
  },
  {
    id: "de-passport",
    category: "passport",
    pattern: /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7}\d$/,
    length: [9, 9],
    check: "sevenThreeOne",
    labels: ["passport"],
    bare: 0.4,
    labelled: 0.95
  },
  {
    id: "de-passport-misread",
    category: "passport",
    pattern: /^[CFGHJKLMNPRTVWXYZ](?=[A-Z]{0,7}\d)[CFGHJKLMNPRTVWXYZ0-9]{8}$/,
    length: [9, 9],
    labels: ["passport"],
    bare: 0,
    labelled: 0.85
  },
  {
    id: "in-passport",
    category: "passport",
    pattern: /^[A-PR-WY][1-9]\d{5}[1-9]$/,
    length: [8, 8],
    labels: ["passport"],
    bare: 0.3,
    labelled: 0.9
  },
  {
    id: "kr-passport",
    category: "passport",
    pattern: /^[MSROD](?:\d{8}|\d{3}[A-Z]\d{4})$/,
    length: [9, 9],
    labels: ["passport"],
    bare: 0.35,
    labelled: 0.9
  },
  {
    id: "kr-passport-new",
    category: "passport",
    pattern: /^[MSROD]\d{3}[A-Z]\d{4}$/,
    length: [9, 9],
    labels: ["passport"],
    bare: 0.55,
    labelled: 0.95
  },
  {
    id: "passport-by-label",
    category: "passport",
    pattern: /^(?=[A-Z0-9]{0,9}\d{5})[A-Z]{0,3}\d{5,9}[A-Z]?$/,
    length: [6, 10],
    labels: ["passport"],
    bare: 0,
    labelled: 0.8
  },
  {
    id: "uk-driving-licence",
    category: "driver-license",
    pattern: /^[A-Z9]{5} ?\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d ?[A-Z9]{2}\d ?[A-Z]{2}$/,
    length: [16, 16],
    labels: ["license"],
    bare: 0.7,
    labelled: 0.95
  },
  {
    id: "us-driver-license",
    category: "driver-license",
    pattern: /^[A-Z]\d{7,8}$/,
    length: [8, 9],
    labels: ["license"],
    bare: 0.3,
    labelled: 0.9
  },
  {
    id: "it-driver-license",
    category: "driver-license",
    pattern: /^(?:[A-Z]{2}\d{7}[A-Z]|U1[0-9BCDFGHLJKMNPRSTUVWXYZ]{7}[A-Z])$/,
    length: [10, 10],
    labels: ["license"],
    bare: 0.45,
    labelled: 0.95
  },
  {
    id: "kr-driver-license",
    category: "driver-license",
    pattern: /^\d{2}-\d{2}-\d{6}-\d{2}$/,
    length: [12, 12],
    labels: ["license"],
    bare: 0.5,
    labelled: 0.95
  },
  {
    id: "de-driver-license",
    category: "driver-license",
    pattern: /^[A-Z][A-Z0-9]\d{8}[A-Z0-9]$/,
    length: [11, 11],
    labels: ["license"],
    bare: 0.4,
    labelled: 0.95
  },
  {
    id: "cn-driver-license",
    category: "driver-license",
    pattern: /^\d{12}$/,
    length: [12, 12],
    labels: ["license"],
    bare: 0,
    labelled: 0.8
  },
  {
    id: "cn-driver-license-18",
    category: "driver-license",
    pattern: /^\d{17}[\dX]$/,
    length: [18, 18],
    labels: ["license"],
    bare: 0,
    labelled: 0.995
  },
  {
    id: "license-by-label",
    category: "driver-license",
    pattern: /^(?=[A-Z0-9 -]{0,18}\d{3})[A-Z]{0,4}(?:[ -]?[A-Z0-9]){5,22}$/,
    length: [6, 24],
    labels: ["license"],
    bare: 0,
    labelled: 0.75
  },
  // ---- vehicles
  {
    id: "uk-plate",
    category: "plate",
    pattern: /^[A-Z]{2}(?:0[1-9]|[1-2]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}$/,
    length: [7, 7],
    labels: ["plate"],
    bare: 0.4,
    labelled: 0.9
  },
  {
    id: "uk-plate-old",
    category: "plate",
    pattern: /^(?:[A-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]|[A-HJ-NPR-Y]\d{1,3} ?[A-HJ-PR-Z]{3})$/,
    length: [5, 7],
    labels: ["plate"],
    bare: 0.3,
    labelled: 0.85
  },
  {
    id: "in-plate",
    category: "plate",
    pattern: /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRSG]|U[AKP]|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}$/,
    length: [8, 11],
    labels: ["plate"],
    bare: 0.5,
    labelled: 0.95
  },
  {
    id: "in-plate-old",
    category: "plate",
    pattern: /^(?:[A-Z]{2} ?\d{4}|I1\d{4})$/,
    length: [6, 6],
    labels: ["plate"],
    bare: 0.2,
    labelled: 0.6
  },
  {
    id: "ng-plate",
    category: "plate",
    pattern: /^[A-Z]{3}[ -]?\d{3}[ -]?[A-Z]{2}$/,
    length: [8, 8],
    labels: ["plate"],
    bare: 0.35,
    labelled: 0.9
  },
  {
    id: "tr-plate",
    category: "plate",
    pattern: /^(?:0[1-9]|[1-7]\d|8[01]) (?:[A-Z] \d{2,5}|[A-Z]{2} \d{2,4}|[A-Z]{3} \d{2,4})$/,
    length: [5, 9],
    labels: ["plate"],
    bare: 0.3,
    labelled: 0.9
  },
  {
    id: "de-plate",
    category: "plate",
    pattern: /^[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]\d{1,4}[EH]?$/,
    length: [3, 9],
    labels: ["plate"],
    bare: 0.3,
    labelled: 0.9
  },
  {
    id: "vin",
    category: "vin",
    pattern: /^[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}$/,
    length: [17, 17],
    check: "vin",
    labels: ["vin"],
    bare: 0.6,
    labelled: 0.97
  },
  {
    id: "vin-by-label",
    category: "vin",
    pattern: /^(?=[A-Z0-9]{0,16}\d)[A-HJ-NPR-Z0-9]{17}$/,
    length: [17, 17],
    labels: ["vin"],
    bare: 0,
    labelled: 0.8
  },
  // ---- identity, tax and health numbers of persons
  {
    id: "us-ssn",
    category: "national-id",
    pattern: /^(?!000|666|9\d\d)\d{3}([-. ])(?!00)\d{2}\1(?!0000)\d{4}$/,
    length: [9, 9],
    labels: ["ssn"],
    bare: 0.55,
    labelled: 0.95,
    regions: ["US"]
  },
  {
    id: "us-ssn-by-label",
    category: "national-id",
    pattern: /^(?!000|666|9\d\d)\d{3}[-. ]?\d{2}[-. ]?\d{4}$/,
    length: [9, 9],
    labels: ["ssn"],
    bare: 0,
    labelled: 0.9,
    regions: ["US"]
  },
  {
    id: "us-itin",
    category: "tax-id",
    pattern: /^9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])-\d{4}$/,
    length: [9, 9],
    labels: ["itin"],
    bare: 0.55,
    labelled: 0.95,
    regions: ["US"]
  },
  {
    id: "us-itin-solid",
    category: "tax-id",
    pattern: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}$/,
    length: [9, 9],
    labels: ["itin"],
    bare: 0.2,
    labelled: 0.9
  },
  {
    id: "us-ein",
    category: "tax-id",
    pattern: /^\d{2}-?\d{7}$/,
    length: [9, 9],
    labels: ["ein"],
    bare: 0,
    labelled: 0.9
  },
  {
    id: "us-mbi",
    category: "national-id",
    pattern: /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/,
    length: [11, 11],
    labels: ["mbi"],
    bare: 0.6,
    labelled: 0.95
  },
  {
    id: "uk-nino",
    category: "national-id",
    pattern: /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/,
    length: [9, 9],
    labels: ["nino"],
    bare: 0.55,
    labelled: 0.95,
    regions: ["GB", "UK"]
  },
  {
    id: "uk-nhs",
    category: "national-id",
    pattern: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/,
    length: [10, 10],
    check: "nhs",
    labels: ["nhs"],
    bare: 0.15,
    labelled: 0.95
  },
  {
    id: "de-steuer-id",
    category: "tax-id",
    pattern: /^[1-9]\d{10}$/,
    length: [11, 11],
    check: "steuerId",
    labels: ["tax"],
    bare: 0.2,
    labelled: 0.95,
    regions: ["DE"]
  },
  {
    id: "tax-by-label",
    category: "tax-id",
    pattern: /^\d{2,3}[ /]?\d{3,4}[ /]?\d{3,5}$/,
    length: [9, 12],
    labels: ["tax"],
    bare: 0,
    labelled: 0.7
  },
  {
    id: "de-steuernummer",
    category: "tax-id",
    pattern: /^(?:\d{2,3}\/\d{3,4}\/\d{4,5}|(?:10|11|21|22|23|24|26|27|28|30|31|32|40|41|01|02|03|04|05|09)\d{2}0\d{8})$/,
    length: [9, 13],
    labels: ["tax"],
    bare: 0.4,
    labelled: 0.9,
    regions: ["DE"]
  },
  {
    id: "de-ausweis",
    category: "national-id",
    pattern: /^[LMNPRTVWXYCFGHJK](?:[CFGHJKLMNPRTVWXYZ0-9]{7}\d|\d{7}\d)$/,
    length: [9, 9],
    check: "sevenThreeOne",
    labels: ["ausweis"],
    bare: 0.4,
    labelled: 0.95,
    regions: ["DE"]
  },
  {
    id: "de-ausweis-old",
    category: "national-id",
    pattern: /^[LMNPRTVWXYCFGHJKZ][CFGHJKLMNPRTVWXYZ0-9]{8}$/,
    length: [9, 9],
    labels: ["ausweis"],
    bare: 0,
    labelled: 0.9
  },
  {
    id: "de-ausweis-t",
    category: "national-id",
    pattern: /^T\d{8}$/,
    length: [9, 9],
    labels: ["ausweis"],
    bare: 0.3,
    labelled: 0.9
  },
  {
    id: "de-kvnr",
    category: "national-id",
    pattern: /^[A-Z]\d{9}$/,
    length: [10, 10],
    check: "kvnr",
    labels: ["kvnr"],
    bare: 0.45,
    labelled: 0.97
  },
  {
    id: "de-rvnr",
    category: "national-id",
    pattern: /^\d{8}[A-Z]\d{3}$/,
    length: [12, 12],
    check: "rvnr",
    labels: ["rvnr"],
    bare: 0.6,
    labelled: 0.97
  },
  {
    id: "fr-nir",
    category: "national-id",
    pattern: /^[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}$/,
    length: [15, 15],
    check: "nir",
    labels: ["nir"],
    bare: 0.6,
    labelled: 0.97
  },
  {
    id: "es-dni",
    category: "national-id",
    pattern: /^\d{8}[ -]?[A-Z]$/,
    length: [9, 9],
    check: "dni",
    labels: ["dni"],
    bare: 0.55,
    labelled: 0.97,
    regions: ["ES"]
  },
  {
    id: "es-nie",
    category: "national-id",
    pattern: /^[XYZ][ -]?\d{7}[ -]?[A-Z]$/,
    length: [9, 9],
    check: "nie",
    labels: ["dni"],
    bare: 0.6,
    labelled: 0.97,
    regions: ["ES"]
  },
  {
    id: "es-cif",
    category: "tax-id",
    pattern: /^[A-HJKLMNPQRSUVW]\d{7}[0-9A-J]$/,
    length: [9, 9],
    check: "cif",
    labels: ["tax"],
    bare: 0.3,
    labelled: 0.8,
    regions: ["ES"]
  },
  {
    id: "it-codice-fiscale",
    category: "national-id",
    pattern: /^[A-Z]{6} ?\d{2}[ABCDEHLMPRST]\d{2} ?[A-Z]\d{3}[A-Z]$/,
    length: [16, 16],
    check: "codiceFiscale",
    labels: ["fiscal"],
    bare: 0.8,
    labelled: 0.98
  },
  {
    id: "it-codice-fiscale-omocodia",
    category: "national-id",
    pattern: /^[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/,
    length: [16, 16],
    check: "codiceFiscale",
    labels: ["fiscal"],
    bare: 0.6,
    labelled: 0.95
  },
  {
    id: "nl-bsn",
    category: "national-id",
    pattern: /^\d{8,9}$/,
    length: [8, 9],
    check: "bsn",
    labels: ["bsn"],
    bare: 0.1,
    labelled: 0.95,
    regions: ["NL"]
  },
  {
    id: "pl-pesel",
    category: "national-id",
    pattern: /^\d{11}$/,
    length: [11, 11],
    check: "pesel",
    labels: ["pesel"],
    bare: 0.25,
    labelled: 0.97,
    regions: ["PL"]
  },
  {
    id: "se-personnummer",
    category: "national-id",
    pattern: /^(?:1[89]|20)?\d{6}[-+]?\d{4}$/,
    length: [10, 12],
    check: "personnummer",
    labels: ["personnummer"],
    bare: 0.25,
    labelled: 0.95,
    regions: ["SE"]
  },
  {
    id: "se-personnummer-dashed",
    category: "national-id",
    pattern: /^(?:19|20)?\d{6}[-+]\d{4}$/,
    length: [10, 12],
    check: "personnummer",
    labels: ["personnummer"],
    bare: 0.6,
    labelled: 0.97,
    regions: ["SE"]
  },
  {
    id: "fi-hetu",
    category: "national-id",
    pattern: /^\d{6}[-+A-FYXWVU]\d{3}[0-9A-FHJ-NPR-Y]$/,
    length: [10, 11],
    check: "hetu",
    labels: ["hetu"],
    bare: 0.7,
    labelled: 0.97,
    regions: ["FI"]
  },
  {
    id: "no-fodselsnummer",
    category: "national-id",
    pattern: /^\d{6} ?\d{5}$/,
    length: [11, 11],
    check: "norwegianId",
    labels: ["id"],
    bare: 0.3,
    labelled: 0.45,
    regions: ["NO"]
  },
  {
    id: "in-aadhaar",
    category: "national-id",
    pattern: /^[2-9]\d{3}([-: ]?)\d{4}\1\d{4}$/,
    length: [12, 12],
    check: "verhoeff",
    labels: ["aadhaar"],
    bare: 0.35,
    labelled: 0.97,
    regions: ["IN"]
  },
  {
    id: "in-aadhaar-grouped",
    category: "national-id",
    pattern: /^[2-9]\d{3}([-: ])\d{4}\1\d{4}$/,
    length: [12, 12],
    check: "verhoeff",
    labels: ["aadhaar"],
    bare: 0.6,
    labelled: 0.97,
    regions: ["IN"]
  },
  {
    id: "in-aadhaar-by-label",
    category: "national-id",
    pattern: /^[2-9]\d{3}[-: ]?\d{4}[-: ]?\d{4}$/,
    length: [12, 12],
    labels: ["aadhaar"],
    bare: 0,
    labelled: 0.8
  },
  {
    id: "in-pan",
    category: "national-id",
    pattern: /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/,
    length: [10, 10],
    labels: ["pan"],
    bare: 0.55,
    labelled: 0.95
  },
  {
    id: "in-pan-by-label",
    category: "national-id",
    pattern: /^[A-Z]{5}\d{4}[A-Z]$/,
    length: [10, 10],
    labels: ["pan"],
    bare: 0.35,
    labelled: 0.9
  },
  {
    id: "in-voter",
    category: "national-id",
    pattern: /^[A-Z]{3}\d{7}$/,
    length: [10, 10],
    labels: ["voter"],
    bare: 0.35,
    labelled: 0.9
  },
  {
    id: "kr-rrn",
    category: "national-id",
    pattern: /^\d{6}-[0-9]\d{6}$/,
    length: [13, 13],
    check: "rrn",
    labels: ["rrn"],
    bare: 0.7,
    labelled: 0.97,
    regions: ["KR"]
  },
  {
    id: "kr-rrn-by-date",
    category: "national-id",
    pattern: /^\d{6}-?[1-8]\d{6}$/,
    length: [13, 13],
    check: "rrnDate",
    labels: ["rrn"],
    bare: 0.05,
    labelled: 0.9
  },
  {
    id: "kr-rrn-solid",
    category: "national-id",
    pattern: /^\d{6}[1-8]\d{6}$/,
    length: [13, 13],
    check: "rrn",
    labels: ["rrn"],
    bare: 0.3,
    labelled: 0.95,
    regions: ["KR"]
  },
  {
    id: "jp-my-number",
    category: "national-id",
    pattern: /^\d{4}[ -]?\d{4}[ -]?\d{4}$/,
    length: [12, 12],
    check: "myNumber",
    labels: ["mynumber"],
    bare: 0.1,
    labelled: 0.97
  },
  {
    id: "sg-nric",
    category: "national-id",
    pattern: /^[STFGM]\d{7}[A-Z]$/,
    length: [9, 9],
    check: "nric",
    labels: ["nric"],
    bare: 0.65,
    labelled: 0.97,
    regions: ["SG"]
  },
  {
    id: "sg-nric-by-shape",
    category: "national-id",
    pattern: /^[A-Z]\d{7}[A-Z]$/,
    length: [9, 9],
    labels: ["nric"],
    bare: 0.25,
    labelled: 0.9
  },
  {
    id: "au-tfn",
    category: "tax-id",
    pattern: /^\d{3}[ -]?\d{3}[ -]?\d{2,3}$/,
    length: [8, 9],
    check: "tfn",
    labels: ["tfn"],
    bare: 0.2,
    labelled: 0.97,
    regions: ["AU"]
  },
  {
    id: "au-abn",
    category: "tax-id",
    pattern: /^\d{2} ?\d{3} ?\d{3} ?\d{3}$/,
    length: [11, 11],
    check: "abn",
    labels: ["abn"],
    bare: 0.1,
    labelled: 0.6
  },
  {
    id: "au-medicare",
    category: "national-id",
    pattern: /^[2-6]\d{3} ?\d{5} ?\d$/,
    length: [10, 10],
    check: "medicare",
    labels: ["medicare"],
    bare: 0.2,
    labelled: 0.95
  },
  {
    id: "ca-sin",
    category: "national-id",
    pattern: /^[1-9]\d{2}[- ]?\d{3}[- ]?\d{3}$/,
    length: [9, 9],
    check: "luhn",
    labels: ["sin"],
    bare: 0.3,
    labelled: 0.97,
    regions: ["CA"]
  },
  {
    id: "ca-sin-zero",
    category: "tax-id",
    pattern: /^0\d{2}[- ]?\d{3}[- ]?\d{3}$/,
    length: [9, 9],
    check: "luhn",
    labels: ["sin"],
    bare: 0.15,
    labelled: 0.9,
    regions: ["CA"]
  },
  {
    id: "br-cpf",
    category: "national-id",
    pattern: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
    length: [11, 11],
    check: "cpf",
    labels: ["cpf"],
    bare: 0.8,
    labelled: 0.98,
    regions: ["BR"]
  },
  {
    id: "br-cpf-solid",
    category: "national-id",
    pattern: /^\d{3}\.?\d{3}\.?\d{3}-?\d{2}$/,
    length: [11, 11],
    check: "cpf",
    labels: ["cpf"],
    bare: 0.35,
    labelled: 0.97,
    regions: ["BR"]
  },
  {
    id: "br-cnpj",
    category: "tax-id",
    pattern: /^[0-9A-Z]{2}\.?[0-9A-Z]{3}\.?[0-9A-Z]{3}\/?[0-9A-Z]{4}-?\d{2}$/,
    length: [14, 14],
    check: "cnpj",
    labels: ["cpf"],
    bare: 0.4,
    labelled: 0.9,
    regions: ["BR"]
  },
  {
    id: "th-id",
    category: "national-id",
    pattern: /^[1-8][- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d$/,
    length: [13, 13],
    check: "thaiId",
    labels: ["thai"],
    bare: 0.4,
    labelled: 0.97,
    regions: ["TH"]
  },
  {
    id: "th-id-by-label",
    category: "national-id",
    pattern: /^[1-8]\d{12}$/,
    length: [13, 13],
    labels: ["thai"],
    bare: 0,
    labelled: 0.85
  },
  {
    id: "tr-id",
    category: "national-id",
    pattern: /^[1-9]\d{10}$/,
    length: [11, 11],
    check: "turkishId",
    labels: ["turkish"],
    bare: 0.4,
    labelled: 0.97,
    regions: ["TR"]
  },
  {
    id: "za-id",
    category: "national-id",
    pattern: /^\d{13}$/,
    length: [13, 13],
    check: "southAfricanId",
    labels: ["zaid", "id"],
    bare: 0.4,
    labelled: 0.95,
    regions: ["ZA"]
  },
  {
    id: "za-id-by-label",
    category: "national-id",
    pattern: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}[0-2]\d{2}$/,
    length: [13, 13],
    labels: ["zaid"],
    bare: 0,
    labelled: 0.75
  },
  {
    id: "ir-national-id",
    category: "national-id",
    pattern: /^\d{10}$/,
    length: [10, 10],
    check: "iranianId",
    labels: ["id"],
    bare: 0.2,
    labelled: 0.5,
    regions: ["IR"]
  },
  {
    id: "il-id",
    category: "national-id",
    pattern: /^\d{9}$/,
    length: [9, 9],
    check: "luhn",
    labels: ["id"],
    bare: 0.2,
    labelled: 0.5,
    regions: ["IL"]
  },
  {
    id: "ng-nin",
    category: "national-id",
    pattern: /^\d{11}$/,
    length: [11, 11],
    check: "verhoeff",
    labels: ["id"],
    bare: 0.15,
    labelled: 0.5,
    regions: ["NG"]
  },
  {
    id: "ph-tin",
    category: "tax-id",
    pattern: /^\d{3}-?\d{3}-?\d{3}(?:-?\d{3,5})?$/,
    length: [9, 14],
    check: "phTin",
    labels: ["tax", "id"],
    bare: 0.2,
    labelled: 0.9
  },
  // ---- tax numbers where only the region tells
  {
    id: "bg-egn",
    category: "tax-id",
    pattern: /^\d{10}$/,
    length: [10, 10],
    check: "egn",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["BG"]
  },
  {
    id: "cz-rc",
    category: "tax-id",
    pattern: /^\d{6}\/?\d{3,4}$/,
    length: [9, 10],
    check: "czech",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["CZ", "SK"]
  },
  {
    id: "at-tin",
    category: "tax-id",
    pattern: /^\d{2}-?\d{3}\/?\d{4}$/,
    length: [9, 9],
    check: "austria",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["AT"]
  },
  {
    id: "dk-cpr",
    category: "national-id",
    pattern: /^\d{6}-?\d{4}$/,
    length: [10, 10],
    check: "cpr",
    labels: ["id", "tax"],
    bare: 0.15,
    labelled: 0.7,
    regions: ["DK"]
  },
  {
    id: "cy-tin",
    category: "tax-id",
    pattern: /^[09]\d{7}[A-Z]$/,
    length: [9, 9],
    check: "cyprus",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["CY"]
  },
  {
    id: "gr-afm",
    category: "tax-id",
    pattern: /^\d{9}$/,
    length: [9, 9],
    check: "greece",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["GR"]
  },
  {
    id: "ie-pps",
    category: "tax-id",
    pattern: /^\d{7}[A-W][A-IW]?$/,
    length: [8, 9],
    check: "ireland",
    labels: ["tax"],
    bare: 0.3,
    labelled: 0.8,
    regions: ["IE"]
  },
  {
    id: "ar-cuit",
    category: "tax-id",
    pattern: /^(?:20|23|24|25|26|27|30|33|34)-?\d{8}-?\d$/,
    length: [11, 11],
    check: "cuit",
    labels: ["tax"],
    bare: 0.2,
    labelled: 0.7,
    regions: ["AR"]
  },
  {
    id: "baltic-code",
    category: "national-id",
    pattern: /^[1-6]\d{10}$/,
    length: [11, 11],
    check: "baltic",
    labels: ["id"],
    bare: 0.2,
    labelled: 0.6,
    regions: ["EE", "LT"]
  },
  {
    id: "be-nrn",
    category: "national-id",
    pattern: /^\d{2}\.?\d{2}\.?\d{2}-?\d{3}\.?\d{2}$/,
    length: [11, 11],
    check: "belgium",
    labels: ["id"],
    bare: 0.2,
    labelled: 0.6,
    regions: ["BE"]
  },
  {
    id: "fr-spi",
    category: "tax-id",
    pattern: /^[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}$/,
    length: [13, 13],
    check: "france",
    labels: ["tax"],
    bare: 0.15,
    labelled: 0.6,
    regions: ["FR"]
  },
  {
    id: "lu-matricule",
    category: "national-id",
    pattern: /^(?:18|19|20)\d{11}$/,
    length: [13, 13],
    check: "luxembourg",
    labels: ["id"],
    bare: 0.2,
    labelled: 0.6,
    regions: ["LU"]
  },
  {
    id: "hr-oib",
    category: "national-id",
    pattern: /^\d{11}$/,
    length: [11, 11],
    check: "iso7064",
    labels: ["id"],
    bare: 0.15,
    labelled: 0.6,
    regions: ["HR"]
  },
  {
    id: "hu-tin",
    category: "tax-id",
    pattern: /^8\d{9}$/,
    length: [10, 10],
    check: "hungary",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["HU"]
  },
  {
    id: "lv-pk",
    category: "national-id",
    pattern: /^\d{6}-?\d{5}$/,
    length: [11, 11],
    check: "latvia",
    labels: ["id"],
    bare: 0.2,
    labelled: 0.6,
    regions: ["LV"]
  },
  {
    id: "pl-nip",
    category: "tax-id",
    pattern: /^\d{3}-?\d{3}-?\d{2}-?\d{2}$/,
    length: [10, 10],
    check: "polandNip",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["PL"]
  },
  {
    id: "pt-nif",
    category: "tax-id",
    pattern: /^[1-35689]\d{8}$/,
    length: [9, 9],
    check: "portugal",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["PT"]
  },
  {
    id: "ro-cnp",
    category: "national-id",
    pattern: /^[1-9]\d{12}$/,
    length: [13, 13],
    check: "romania",
    labels: ["id"],
    bare: 0.3,
    labelled: 0.7,
    regions: ["RO"]
  },
  {
    id: "si-tin",
    category: "tax-id",
    pattern: /^[1-9]\d{7}$/,
    length: [8, 8],
    check: "slovenia",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["SI"]
  },
  {
    id: "ua-ipn",
    category: "tax-id",
    pattern: /^\d{10}$/,
    length: [10, 10],
    check: "ukraine",
    labels: ["tax"],
    bare: 0.1,
    labelled: 0.6,
    regions: ["UA"]
  },
  {
    id: "eu-vat",
    category: "tax-id",
    pattern: /^(?:DE\d{9}|FR\d{11}|IT\d{11}|NL\d{9}B\d{2}|BE[01]\d{9}|GB\d{9}(?:\d{3})?|ATU\d{8}|ES[A-Z0-9]\d{7}[A-Z0-9])$/,
    length: [10, 14],
    labels: ["tax"],
    bare: 0.45,
    labelled: 0.8
  },
  // ---- devices and identifiers of accounts
  {
    id: "imei",
    category: "device-id",
    pattern: /^\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d$/,
    length: [15, 15],
    check: "luhn",
    labels: ["imei"],
    bare: 0.35,
    labelled: 0.97
  },
  {
    id: "iccid",
    category: "device-id",
    pattern: /^89\d{17,18}$/,
    length: [19, 20],
    check: "luhn",
    labels: ["iccid"],
    bare: 0.4,
    labelled: 0.95
  },
  {
    id: "iccid-20",
    category: "device-id",
    pattern: /^89\d{18}$/,
    length: [20, 20],
    labels: ["iccid"],
    bare: 0.3,
    labelled: 0.9
  },
  {
    id: "advertising-id",
    category: "device-id",
    pattern: /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/,
    length: [32, 32],
    labels: ["adid"],
    bare: 0.1,
    labelled: 0.9
  },
  {
    id: "qq",
    category: "social-account",
    pattern: /^[1-9](?:[ -]?\d){4,10}$/,
    length: [5, 11],
    labels: ["qq"],
    bare: 0,
    labelled: 0.85
  },
  {
    id: "alipay-by-label",
    category: "social-account",
    pattern: /^1\d{10}$/,
    length: [11, 11],
    labels: ["alipay"],
    bare: 0,
    labelled: 0.4
  },
  // ---- secrets of few digits
  {
    id: "card-cvv",
    category: "card-security",
    pattern: /^\d{3,4}$/,
    length: [3, 4],
    labels: ["cvv"],
    bare: 0,
    labelled: 0.9
  },
  {
    id: "card-expiry",
    category: "card-security",
    pattern: /^(?:0[1-9]|1[0-2]) ?\/ ?(?:\d{2}|20\d{2})$/,
    length: [4, 6],
    labels: ["expiry"],
    needs: "card",
    bare: 0.1,
    labelled: 0.8
  },
  {
    id: "one-time-code",
    category: "one-time-code",
    pattern: /^\d{4,8}$/,
    length: [4, 8],
    labels: ["otp"],
    bare: 0,
    labelled: 0.92
  },
  {
    id: "pin",
    category: "secret",
    pattern: /^\d{4,8}$/,
    length: [4, 8],
    labels: ["password"],
    bare: 0,
    labelled: 0.8
  }
];

// packages/privacy/src/runs.ts
var isDigit2 = (unit) => unit >= 48 && unit <= 57;
function isAlnum(unit) {
  const lower = unit | 32;
  return isDigit2(unit) || lower >= 97 && lower <= 122 || unit >= 192 && unit <= 591;
}
var MAX_GROUPS = 18;
var MAX_LENGTH = 34;
var MAX_WORD = 6;
var MAX_LEAD = 2;
var JOINTS = /* @__PURE__ */ new Set([..." -./:()+"]);
var DIGIT = /\d/g;
function forEachRun(text, visit) {
  for (let from = 0; from < text.length; ) {
    DIGIT.lastIndex = from;
    if (!DIGIT.test(text)) return;
    const groups = groupsAround(text, DIGIT.lastIndex - 1, from);
    for (let first = 0; first < groups.length; first += 1) {
      if (mayBegin(groups, first)) runsFrom(text, groups, first, visit);
    }
    from = groups.at(-1)?.end ?? text.length;
  }
}
function groupsAround(text, at2, from) {
  const groups = [groupAt(text, startOfGroup(text, at2, from))];
  for (let lead = 0; lead < MAX_LEAD; lead += 1) {
    const before = groupBefore(text, groups[0]?.start ?? 0, from);
    if (!before) break;
    groups.unshift(before);
  }
  for (let last = groups.at(-1); last; ) {
    last = groupAfter(text, last.end);
    if (last) groups.push(last);
  }
  return groups;
}
function startOfGroup(text, at2, from) {
  let start = at2;
  while (start > from && isAlnum(text.charCodeAt(start - 1))) start -= 1;
  return start;
}
function groupAt(text, start) {
  let end = start;
  let digits = 0;
  for (; end < text.length && isAlnum(text.charCodeAt(end)); end += 1) {
    if (isDigit2(text.charCodeAt(end))) digits += 1;
  }
  return { start, end, digits };
}
var MAX_JOINT = 3;
function groupBefore(text, start, from) {
  let end = start;
  while (end > from && start - end < MAX_JOINT && !isAlnum(text.charCodeAt(end - 1))) end -= 1;
  if (end === start || !isAlnum(text.charCodeAt(end - 1)) || !joins(text, end, start))
    return void 0;
  let own = end;
  while (own > from && end - own <= MAX_WORD && isAlnum(text.charCodeAt(own - 1))) own -= 1;
  const group = { start: own, end, digits: 0 };
  return isProse(text, group) ? void 0 : group;
}
function groupAfter(text, end) {
  let start = end;
  while (start - end < MAX_JOINT && start < text.length && !isAlnum(text.charCodeAt(start))) {
    start += 1;
  }
  if (start === text.length || !joins(text, end, start)) return void 0;
  const group = groupAt(text, start);
  return group.digits === 0 && isProse(text, group) ? void 0 : group;
}
function runsFrom(text, groups, first, visit) {
  let length = 0;
  let digits = 0;
  const start = groups[first]?.start ?? 0;
  for (let last = first; last < groups.length && last < first + MAX_GROUPS; last += 1) {
    const group = groups[last];
    if (!group) break;
    length += group.end - group.start;
    if (length > MAX_LENGTH) break;
    digits += group.digits;
    if (digits < 2) continue;
    const open = text[group.end] === ")" ? text.indexOf("(", start) : -1;
    const isOpen = open >= 0 && open < group.end;
    visit({ start, end: isOpen ? group.end + 1 : group.end, length, digits });
  }
}
function isProse(text, { start, end }) {
  if (end - start > MAX_WORD) return true;
  const second = text.charCodeAt(start + 1);
  return end - start >= 3 && second >= 97 && second <= 122 && text[end] !== "-";
}
function mayBegin(groups, first) {
  for (let index = first; index <= first + MAX_LEAD; index += 1) {
    const digits = groups[index]?.digits;
    if (digits === void 0) return false;
    if (digits > 0) return true;
  }
  return false;
}
function joins(text, end, start) {
  const gap = start - end;
  if (gap === 1) return JOINTS.has(text[end] ?? "");
  const joint = text.slice(end, start);
  return joint === " (" || joint === "  " || joint === " / ";
}

// packages/privacy/src/formats.ts
var HOMES = new Map(
  RECOGNISERS.map((recogniser) => {
    const country = /^([a-z]{2})-/.exec(recogniser.id)?.[1]?.toUpperCase();
    const homes = recogniser.regions ?? (country ? [country] : []);
    return [recogniser, homes.includes("UK") ? [...homes, "GB"] : homes];
  })
);
var isLettered = ({ pattern }) => /[A-Z]/.test(pattern.source);
var byLength = (recognisers) => Array.from({ length: 36 }, (_, length) => {
  const any = recognisers.filter(({ length: [min, max] }) => min <= length && length <= max);
  return { any, lettered: any.filter(isLettered) };
});
var ALL = byLength(RECOGNISERS);
var STRONG = byLength(RECOGNISERS.filter(({ bare }) => bare >= 0.5));
var WEAK = weakByLabel();
function weakByLabel() {
  const weak = RECOGNISERS.filter(({ bare }) => bare < 0.5);
  const labels = new Set(weak.flatMap((recogniser) => recogniser.labels));
  return new Map(
    [...labels].map((label) => [
      label,
      byLength(weak.filter((recogniser) => recogniser.labels.includes(label)))
    ])
  );
}
function bucketsFor(context, { region, expected }) {
  if (region !== void 0 || expected !== void 0) return [ALL];
  const all = [STRONG];
  for (const label of context.labels) {
    const weak = WEAK.get(label);
    if (weak) all.push(weak);
  }
  return all;
}
function findFormats(text, context, options) {
  const found = [];
  const all = bucketsFor(context, options);
  const asked = { text, context, options, region: options.region?.toUpperCase() };
  forEachRun(text, (run) => {
    let written;
    for (const buckets of all) {
      const bucket = buckets[run.length];
      const recognisers = run.digits === run.length ? bucket?.any : bucket?.lettered;
      if (!recognisers || recognisers.length === 0) continue;
      if (written === void 0) {
        if (!isApart(text, run)) return;
        written = text.slice(run.start, run.end).toUpperCase();
      }
      for (const recogniser of recognisers) {
        if (!recogniser.pattern.test(written)) continue;
        const entity2 = judge(recogniser, run, written, asked);
        if (entity2) found.push(entity2);
      }
    }
  });
  return found;
}
function judge(recogniser, { start, end }, written, asked) {
  const compact = written.replace(/[^0-9A-Z]/g, "");
  if (recogniser.check !== void 0 && !CHECKS[recogniser.check](compact)) return void 0;
  const surroundings = asked.context.around(start, end);
  if (surroundings.labels.size === 0 && /^(\d)\1{5,40}$/.test(compact)) return void 0;
  const isWhole2 = end - start === asked.text.trim().length;
  const score = scoreOf(recogniser, surroundings, isWhole2, asked);
  if (score < 0.5) return void 0;
  return { start, end, category: recogniser.category, score, rule: recogniser.id };
}
function scoreOf(recogniser, { labels, isBusiness }, isWhole2, { context, region, options }) {
  const { bare, labelled, needs, category } = recogniser;
  const homes = HOMES.get(recogniser) ?? [];
  if (isBusiness && category !== "iban") return 0;
  if (needs && !context.has(needs) && !(isWhole2 && options.expected)) return 0;
  if (recogniser.labels.some((label) => labels.has(label))) return labelled;
  const isHome = region !== void 0 && homes.includes(region);
  const isExpected = isWhole2 && bare > 0 && (options.expected?.includes(category) ?? false);
  const isForeign = region !== void 0 && !isHome && (homes.length > 0 || NATIONAL.has(category));
  if (isExpected && !isForeign) return Math.min(0.95, bare + 0.5);
  return isHome ? Math.min(0.95, bare + 0.15) : bare;
}
var NATIONAL = /* @__PURE__ */ new Set(["national-id", "tax-id"]);
function isApart(text, { start, end }) {
  const one = text[start - 1] ?? "";
  if ("#_$\xA5\uFFE5\u20AC\xA3".includes(one) && one !== "") return false;
  if ("-_./".includes(one) && one !== "" && /[\dA-Za-z]/.test(text[start - 2] ?? "")) return false;
  const next = text[end] ?? "";
  if (next === "_") return false;
  if ("-/".includes(next) && next !== "" && /[\dA-Za-z]/.test(text[end + 1] ?? "")) return false;
  return !(next === "." && /\d/.test(text[end + 1] ?? ""));
}

// packages/privacy/src/network.ts
var isHexOrJoint = (unit) => unit >= 48 && unit <= 58 || unit === 46 || unit >= 65 && unit <= 70 || unit >= 97 && unit <= 102;
var V4 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
var VERSION_BEFORE = /(?:version|firmware|ver\.?|release|build|v|版本号?|固件|系统|升级到|更新到)[\s:：]{0,3}v?$/i;
var MAY_HOLD_ADDRESS = /\d\.\d|::|(?::[^:]{1,4}){5}:/;
function findAddresses(text) {
  if (!MAY_HOLD_ADDRESS.test(text)) return [];
  const found = [];
  for (let at2 = 0; at2 < text.length; ) {
    if (!isHexOrJoint(text.charCodeAt(at2))) {
      at2 += 1;
      continue;
    }
    const start = at2;
    while (at2 < text.length && isHexOrJoint(text.charCodeAt(at2))) at2 += 1;
    if (at2 - start < 2 || at2 - start > 64) continue;
    const lead = text.startsWith("::", start) ? 0 : /^[:.]+/.exec(text.slice(start, at2))?.[0].length ?? 0;
    const run = text.slice(start + lead, at2);
    if (run.includes(":") || run.includes(".")) found.push(...readRun(text, start + lead, at2));
  }
  return found;
}
function readRun(text, start, end) {
  const run = text.slice(start, end);
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const gluedLeft = /[A-Za-z0-9_]/.test(before);
  const gluedRight = /[A-Za-z0-9_]/.test(after);
  if (run.includes("::") || (run.match(/:/g)?.length ?? 0) >= 6) {
    const trimmed = run.replace(/[.]{1,3}$/, "").replace(/(?<!:):$/, "");
    if (!gluedLeft && !(gluedRight && trimmed.length === run.length) && isV6(trimmed)) {
      return [entity(text, start, start + trimmed.length, "ipv6", 128)];
    }
    const tail = /(?:^|:)((?:\d{1,3}\.){3}\d{1,3})$/.exec(trimmed);
    if (tail?.[1] && V4.test(tail[1]) && gluedLeft) {
      return [
        entity(text, start + trimmed.length - tail[1].length, start + trimmed.length, "ipv4", 32)
      ];
    }
    return [];
  }
  if (gluedLeft) return [];
  const head = /^(?:\d{1,3}\.){3}\d{1,3}(?!\d)/.exec(run)?.[0];
  if (!head || !V4.test(head)) return [];
  const rest = run.slice(head.length);
  if (gluedRight && rest === "") return [];
  if (/^\d{1,5}$/.test(rest) || VERSION_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
    return [];
  return [entity(text, start, start + head.length, "ipv4", 32)];
}
function entity(text, start, end, rule, most) {
  const prefix = /^\/\d{1,3}(?!\d)/.exec(text.slice(end, end + 5))?.[0];
  const length = prefix && Number(prefix.slice(1)) <= most ? prefix.length : 0;
  return { start, end: end + length, category: "ip", score: 0.8, rule };
}
function isV6(run) {
  if (run.includes(":::")) return false;
  const halves = run.split("::");
  if (halves.length > 2) return false;
  const tail = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(run)?.[1];
  if (tail && !V4.test(tail)) return false;
  const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const plain = tail ? groups.slice(0, -1) : groups;
  const count = plain.length + (tail ? 2 : 0);
  if (!plain.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  return halves.length === 2 ? count <= 7 : count === 8;
}
var MAC_PATTERNS = [
  /(?<![0-9A-Za-z:.-])(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2})?(?![0-9A-Za-z]|[:-][0-9A-Fa-f])/g,
  /(?<![0-9A-Za-z.])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4})?(?![0-9A-Za-z]|\.[0-9A-Fa-f])/g,
  /(?<![0-9A-Za-z ])(?:[0-9A-Fa-f]{2} ){5}(?:[0-9A-Fa-f]{2} [0-9A-Fa-f]{2} )?[0-9A-Fa-f]{2}(?![0-9A-Za-z]| [0-9A-Fa-f]{2}(?![0-9A-Za-z]))/g
];
var MAY_HOLD_MAC = /([: -])[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1|\.[0-9A-Fa-f]{4}\./;
function findHardwareAddresses(text) {
  if (!MAY_HOLD_MAC.test(text)) return [];
  return MAC_PATTERNS.flatMap(
    (pattern, index) => matchesOf(text, pattern).flatMap((match) => {
      const start = match.index;
      const value = match[0];
      if (/^(?:ff|00|[\s:.-])+$/i.test(value.slice(0, 23)) || index === 2 && !/[A-Fa-f]/.test(value))
        return [];
      return [
        {
          start,
          end: start + value.length,
          category: "mac",
          score: 0.85,
          rule: "mac"
        }
      ];
    })
  );
}

// packages/privacy/src/names-en.ts
var GIVEN_NAMES = "aaron abbas abby abdul abdullah abigail abraham ada adam adela adele adrian adriana agnes ahmad ahmed aidan aisha akira alan alana albert alberto alejandra alejandro alena alex alexander alexandra alexei alexey alfred ali alice alicia alina alison allan allison alma amanda amber amelia amir amit amy ana anastasia anders andre andrea andreas andrei andrew andrey andrzej andy angela angelica angelina angelo anita anja anke ann anna anne annette annie anthony antoine anton antonia antonio anya april archana ariana arjun arnold arthur arturo arun asha ashley astrid audrey aurora austin ava avery ayesha barbara bart bartosz beata beatrice beatriz becky belinda ben benjamin bernadette bernard bernd bernhard bert beth bethany betty beverly bharat bianca bill billy birgit bjorn bogdan boris brad bradley brandon brenda brendan brent brett brian bridget britney brittany bruce bruno bryan caitlin caleb calvin cameron camila camille carina carl carla carlo carlos carmen carol carolina caroline carolyn carrie casey cassandra catarina catherine cathy cecilia cedric celia celine cesar chad charlene charles charlie charlotte chelsea cheryl chiara chloe chris christa christian christina christine christoph christopher cindy claire clara clarence claude claudia claudio clement clifford clint colin colleen connie connor conrad corey corinne courtney craig cristian cristina crystal curtis cynthia daisuke dale damian damien dan dana daniel daniela danielle danny daphne darius darlene darren daryl dave david dawn dean deanna debbie deborah debra deepak denis denise dennis derek diana diane diego dieter dietmar dimitri dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doreen doris dorothy doug douglas duncan dustin dylan earl ebony eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elisabeth eliza elizabeth ella ellen elliot elmer elsa elsie emanuel emil emilia emilie emily emma emmanuel enrique enzo eric erica erich erik erika erin ernest ernesto esteban esther ethan eugene eva evan evelyn fabian fabio farah fatima federico felicia felipe felix ferdinand fernanda fernando fiona florence florian frances francesca francesco francis francisco francois frank franz fred freddie frederic frederick frieda fritz gabriel gabriela gabrielle gareth gary gavin geoffrey george georgia gerald gerard gerhard gertrude gianni gilbert gina giovanni giulia giuseppe gladys glenda glenn gloria gonzalo gordon greg gregory greta guillaume guillermo gunther gustav guy gwen hannah hans harald harold harriet harry harvey hassan heather hector heidi heinrich heinz helen helena helga helmut henrik henry herbert herman hilary hiroshi horst howard hugh hugo hussein ian ibrahim igor ilona imran ines ingrid irene irina iris irma isaac isabel isabella isabelle ismail ivan ivana jacek jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jasmin jasmine jason javier jay jean jeanette jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joana joanna joanne joao jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jorge jose josef joseph josephine josh joshua joyce juan juana judith judy juergen julia julian juliana julie julien juliet julio jun jurgen justin kaitlyn kamal karen karim karin karina karl karla karsten kasper katarina kate katharina katherine kathleen kathryn kathy katie katja katrin katrina katy kayla keith kelly kelsey ken kenji kenneth kerry kevin khalid kimberly kirsten klaus kristen kristin kristina kristof kurt kyle lara larry lars laura lauren laurence laurent lawrence leah leanne lee leif leila lena lennart leo leon leonard leonardo leonie leroy leslie lewis liam lidia lillian lily linda lindsay lindsey lionel lisa liz lloyd logan lois lorena lorenzo loretta lori lorraine louis louise luca lucas lucia luciano lucie lucy luigi luis luisa lukas luke luna lydia lynn mabel madeleine madison magdalena magnus mahmoud malcolm mandy manfred manuel manuela marc marcel marcela marcelo marcia marcin marco marcos marcus margaret margarita margot maria mariam mariana marianne marie marilyn marina mario marion marisa marjorie marlene marsha marta martha martin martina marvin mary masha mateo mateusz mathias mathieu matilda matt matteo matthew matthias maureen maurice mauricio max maxim maxime maximilian maya megan mehmet melanie melinda melissa mercedes meredith michael michaela michal michel michele michelle miguel mikael mike mikhail milan milena miles miranda miriam mitchell mohamed mohammad mohammed moira monica monika monique morgan muhammad murray mustafa myra nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikhil nikita nikolai nina noah noel nora norbert norma norman octavia olaf oleg olga oliver olivia omar orlando oscar oskar osman otto owen pablo pamela paolo pascal pat patricia patrick patrik paul paula pauline pavel pedro peggy penelope penny percy perry pete peter petra phil philip philipp philippe phillip phoebe phyllis pierre piotr priya przemek rachel rafael rahul raj rajesh ralf ralph ramon randall randy raphael raquel raul ravi raymond rebecca regina reginald reinhard renata renate rene rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocio rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rosa rosalie rosario rosemary ross roxanne roy ruben rudolf rupert russell ruth ryan sabine sabrina sadie sally salma salvador sam samantha samir samuel sandra sandy sanjay santiago sara sarah sasha satoshi saul scott sean sebastian selena selma serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley sheri sherry shirley sidney sigrid silvia simon simone slawomir sofia solomon sonia sophia sophie stacey stacy stanislav stanley stefan stefanie stella stephan stephanie stephen steve steven stuart sue suresh susan susana susanne suzanne svetlana sven sylvia tamara tanya tara tatiana ted teresa teri terrence terri terry tessa thelma theodore theresa thomas tiffany tim timothy tina tobias todd tom tomas tomasz tommy toni tony tracey tracy travis trevor tristan troy tyler ulrich ulrike ursula valentina valerie vanessa vera verena vernon veronica vicki vickie victor victoria vijay vikram vincent viola violet virginia vivian vladimir vladislav volker wallace walter wanda warren wayne wei wendy werner wesley whitney wilfred wilhelm willem william willie winston wojciech wolfgang xavier yasmin yuki yusuf yves yvonne zachary zak zeljko zoe zofia zuzana emmy jordi pere nuria iker aitor mehdi leyla ayse fatma emre deniz kemal elif olena oksana taras bohdan ondrej zdenek vaclav jiri milos dusan goran zoran dragan ivo jovana katja mateja bojan luka nikola jelena marko petar stjepan tomislav eero jukka mikko pekka timo antti juha matti kari sanna pirjo liisa tuomas aino eino bjarne knut sigurd torbjorn gudrun einar haakon oddvar solveig ragnhild mette soren niels rasmus jesper lasse freja signe kirsten karsten anette inge gudmundur sigurlaug thor jon olafur".split(
  " "
);
var NOT_PERSON = "the a an this that these those i you he she it we they my your his her its our their me him us them who what when where why how which whose hi hello hey dear thanks thank please yes no not never ok okay sorry well so but and or if then else can could would will shall should may might must do does did is are was were am be been have has had get got let need want like just also only very all any some more most many much each every both few other another such same new old good bad best great first last next now today tomorrow yesterday here there for from to in on at by with about after before as of off out over under up down into than too monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun spring summer autumn winter christmas easter order orders account card credit debit payment refund return delivery shipping address phone email password customer support service team manager agent store shop company bank online website app product item price discount coupon gift invoice receipt number code zip name date time street road avenue lane drive court place square suite apt apartment unit floor building po box office mobile desk fax cell home work tel telephone website url city state country province district county north south east west northern southern eastern western upper lower mr mrs ms miss dr prof sir madam lord lady king queen prince princess president minister doctor nurse engineer director officer assistant patient pedestrians battery title sincerely regards best kind yours cheers english french german spanish italian chinese japanese korean russian american british canadian australian indian european african asian london paris berlin madrid rome tokyo beijing shanghai sydney melbourne toronto chicago boston dallas houston texas california florida york francisco angeles america europe asia africa china india japan france germany spain italy russia canada australia brazil mexico england scotland wales ireland united kingdom states norway sweden finland denmark austria poland portugal greece turkey israel egypt google apple amazon microsoft facebook samsung sony huawei xiaomi visa mastercard paypal amex ups fedex dhl usps alipay wechat iphone ipad android windows mac macbook galaxy pixel pro max mini plus ultra air wi-fi wifi bluetooth usb led hd tv pc cpu gpu ram ssd article act law treaty union government university college school hospital hotel restaurant airport station bridge river lake mountain island park museum church god bible internet subject re fw fwd note warning error version model series serial sku ref id vat tax inc ltd llc corp gmbh ag co group partners holdings foundation institute association committee department ministry bureau council federation".split(" ");
var PARTICLES = [
  "de",
  "da",
  "do",
  "dos",
  "das",
  "del",
  "della",
  "di",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "ter",
  "bin",
  "bint",
  "ibn",
  "al",
  "el",
  "abu",
  "mac",
  "du",
  "e",
  "y",
  "zu",
  "af",
  "av"
];
var PERSON_VERBS = [
  "said",
  "says",
  "shouted",
  "shouted at",
  "told",
  "asked",
  "replied",
  "wrote",
  "writes",
  "called",
  "lives",
  "lived",
  "spent",
  "moved",
  "married",
  "thinks",
  "works",
  "worked",
  "ordered",
  "bought",
  "emailed",
  "phoned",
  "complained",
  "whispered",
  "answered",
  "smiled",
  "laughed",
  "died",
  "was born",
  "had given",
  "has given",
  "gave",
  "is from",
  "will be talking",
  "will be speaking",
  "will call",
  "will pick",
  "will sign",
  "is the keynote",
  "is my",
  "is our",
  "is a friend",
  "needs",
  "wants",
  "paid",
  "signed",
  "placed"
];
var KIN = "kid|son|daughter|child|baby|wife|husband|mother|father|mom|mum|dad|brother|sister|uncle|aunt|cousin|nephew|niece|friend|boyfriend|girlfriend|partner|grandson|granddaughter|grandmother|grandfather|neighbour|neighbor|colleague|boss|landlord|roommate|fianc\xE9|fianc\xE9e|fiance|fiancee";
var ALSO_SURNAMES = "king prince bishop church park bridge lane hill west north east rivers lake young long best good day may march summer winter french english london german price court place street square mills banks brown white black green gray grey rose frank james post house home law bird cross field stone wood woods moore page major pope abbot knight".split(
  " "
);
var AMBIGUOUS = "art bill will mark rose grace hope jack max pat sue rob drew chase dale dean guy jean jay ray amber crystal dawn lily violet stella luna olive austin madison sydney victoria virginia georgia florence chelsea lee don earl kelly logan jordan brandon kelsey tiffany henry stanley alexa bella april may june summer carol joy faith angel angelo christian francis francisco diego santiago leon orlando verona vienna paris london clara lara nora nick ron ken barbie max leo aurora ruby pearl iris jade mercedes porsche alfred casey frank grant harry holly jasmine heather ivy daisy poppy rosa rosemary ginger sage basil bob rich rick dick duke ernest jackson jesus lance miles parker pierce reed rod roman ross rusty scott sterling terry tony troy wade ward wayne kerry kent elmer dolores consuela linda miranda lucy ada java julia kotlin dan maria manuel salvador penny hugo vera ava mia noel carla stella ben sam tom tim jim joe ed al".split(
  " "
);

// packages/privacy/src/person-leads-en.ts
var LEADS2 = [
  {
    rule: "name-is",
    gate: "name",
    pattern: /\b(?:my|his|her|their|the|full|first|last|your|card ?holder|account|customer|recipient|contact)(?:'s)?(?: (?:full|first|last|legal|real))? name(?:'s| is| was)?\b(?! (?:in|on|at|of|for|and|appears|does|has|spelled|wrong|correct|not))[: ]{1,2}/gi,
    score: 0.85,
    anyCase: true
  },
  {
    rule: "name-field",
    gate: ":",
    pattern: /(?:^|\n|[;,] ?)[ >*-]{0,4}(?:(?:full|first|last|customer|contact|recipient|account|card ?holder|billing|shipping|ship to|sender|buyer|passenger|guest|patient|attn|attention|c\/o)(?: name)?|name|signed|from|to|recipient|consignee)[ \t]?[:：][ \t]{0,3}/gi,
    score: 0.8
  },
  {
    rule: "what-name",
    gate: "your",
    pattern: /\bwhat(?:'s| is) your (?:full )?name\?[ \n]{1,3}(?:(?:it is|it's|i'm|my name is) )?/gi,
    score: 0.85,
    anyCase: true
  },
  {
    rule: "i-am",
    pattern: /(?:^|[\s.,!?"“(:])(?:I'm|I’m|I am|i'm|i am|this is|This is|it's|It's|It is|speaking with|my name's|My name's)[ ]/g,
    score: 0.62
  },
  {
    rule: "call-me",
    pattern: /\b(?:calls?|called|named|name me|known as|goes by|go by|nickname(?:d| is)?) (?:me |him |her |us )?/gi,
    score: 0.75
  },
  {
    rule: "change-name",
    gate: "name",
    pattern: /\bname\b[^.?!\n]{0,60}\b(?:to|as|with)[ ](?:(?:mr|mrs|ms|miss|dr|prof)\.? )?/gi,
    score: 0.8,
    anyCase: true
  },
  {
    rule: "title",
    pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|mr|mrs|ms|dr|MR|MRS|MS|DR|Herr|Frau|Señor|Señora|Sra|Sr|Monsieur|Madame)\.?[ ]/g,
    score: 0.85,
    anyCase: true
  },
  {
    rule: "greeting",
    pattern: /(?:^|\n)[ >]{0,3}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there)?,? /gi,
    score: 0.62
  },
  {
    rule: "kin",
    beside: /(?:my|his|her|our|their) /,
    pattern: new RegExp(
      `\\b(?:my|his|her|our|their)(?: (?:late|little|older|younger|elder|best|dear|ex))?[ -](?:${KIN}),? `,
      "gi"
    ),
    score: 0.74,
    anyCase: true
  },
  {
    rule: "sign-off",
    gate: "\n",
    pattern: /(?:^|\n)[ >]{0,3}(?:(?:best|kind|warm|many)? ?(?:regards|wishes|thanks)|best|sincerely|yours(?: (?:truly|sincerely|faithfully))?|cheers|thanks|thank you|love)[,!.]?[ ]?\n+[ >]{0,3}/gi,
    score: 0.8
  },
  {
    rule: "role-of",
    pattern: /\b(?:assistant|secretary|married|engaged|related|spoke|talked|talking|speak|meeting|met|account|accounts) (?:to|with)[ ](?:(?:mr|mrs|ms|miss|dr)\.? )?/gi,
    score: 0.6
  },
  {
    rule: "said-by",
    beside: /said|says|shout|told|asked|repl|given| by | to |behalf|name of|between/,
    pattern: /\b(?:said|says|shouted at|told|asked|replied|given|by|signed by|sold to|sent to|addressed to|deliver(?:ed)? to|on behalf of|in the name of|belongs? to|ordered by|between (?:him|her|me|us|them) and)[ ]/gi,
    score: 0.5
  },
  {
    rule: "works-of",
    pattern: /\b(?:been to|went to|tickets? (?:for|to)) an? |\b(?:verses|songs?|concerts?|music|novels?|books?|poems?) (?:by|of|from)[ ]/gi,
    score: 0.5
  },
  {
    rule: "founders",
    gate: ":",
    pattern: /\b(?:founders?|members?|participants?|attendees|guests|passengers|travell?ers|kids|children|sons|daughters|friends|names|employees)[ ]?:[ ]/gi,
    score: 0.75,
    anyCase: true
  }
];

// packages/privacy/src/public-names.ts
var PUBLIC_NAMES_EN = [
  "calvin klein",
  "michael kors",
  "tommy hilfiger",
  "ralph lauren",
  "kate spade",
  "marc jacobs",
  "stella mccartney",
  "paul smith",
  "louis vuitton",
  "giorgio armani",
  "emporio armani",
  "john deere",
  "jack daniels",
  "charlotte tilbury",
  "bobbi brown",
  "elizabeth arden",
  "ted baker",
  "tory burch",
  "vera wang",
  "karl lagerfeld",
  "hugo boss",
  "alexander mcqueen",
  "alexander wang",
  "harry potter",
  "mary kay",
  "laura mercier",
  "martens",
  "pepper",
  "betty crocker",
  "johnson",
  "levi strauss",
  "harry winston",
  "carolina herrera",
  "james bond",
  "mickey mouse",
  "peter rabbit",
  "thomas sabo",
  "jack wolfskin",
  "helly hansen",
  "fred perry",
  "ben sherman",
  "john lewis",
  "max mara",
  "max factor",
  "frank green",
  "jo malone",
  "paul mitchell",
  "kevin murphy",
  "johnnie walker",
  "jim beam",
  "jose cuervo",
  "kurt geiger",
  "karen millen",
  "laura ashley",
  "nina ricci",
  "jean paul",
  "paul gaultier",
  "christian dior",
  "christian louboutin",
  "jimmy choo",
  "manolo blahnik",
  "roberto cavalli",
  "victoria secret",
  "sally hansen",
  "andrew lloyd",
  "stephen king",
  "jane austen",
  "agatha christie",
  "william shakespeare",
  "charles dickens",
  "george orwell",
  "ernest hemingway",
  "leo tolstoy",
  "victor hugo",
  "dan brown",
  "john grisham",
  "agnes b",
  "vivienne westwood",
  "anna sui",
  "patrick ta",
  "dr jart",
  "marks",
  "spencer",
  "oscar mayer",
  "orville redenbacher",
  "duncan hines",
  "marie callender",
  "sara lee",
  "ben jerry",
  "barbie ken"
];
var PUBLIC_NAMES_ZH = [
  "\u674E\u5B81",
  "\u738B\u8001\u5409",
  "\u674E\u9526\u8BB0",
  "\u5F20\u5C0F\u6CC9",
  "\u9A6C\u5E94\u9F99",
  "\u5468\u5927\u798F",
  "\u5468\u751F\u751F",
  "\u8C22\u745E\u9E9F",
  "\u738B\u5B88\u4E49",
  "\u9648\u514B\u660E",
  "\u9A6C\u5927\u59D0",
  "\u5434\u88D5\u6CF0",
  "\u5F20\u4E00\u5143",
  "\u738B\u81F4\u548C",
  "\u674E\u5B50\u67D2",
  "\u9676\u534E\u78A7",
  "\u6797\u6E05\u8F69",
  "\u5468\u9ED1\u9E2D",
  "\u5468\u5927\u751F",
  "\u738B\u9EBB\u5B50",
  "\u5F20\u88D5",
  "\u96F7\u5141\u4E0A",
  "\u9648\u674E\u6D4E",
  "\u5B59\u609F\u7A7A",
  "\u9C81\u8FC5",
  "\u4F59\u534E",
  "\u83AB\u8A00",
  "\u91D1\u5EB8",
  "\u53E4\u9F99",
  "\u6797\u9EDB\u7389",
  "\u8D3E\u5B9D\u7389",
  "\u8BF8\u845B\u4EAE",
  "\u5173\u7FBD",
  "\u674E\u767D",
  "\u675C\u752B",
  "\u767D\u5C45\u6613",
  "\u82CF\u8F7C",
  "\u5468\u6770\u4F26",
  "\u6210\u9F99",
  "\u59DA\u660E",
  "\u5EB7\u5E08\u5085",
  "\u5F20\u98DE\u725B",
  "\u65B9\u592A",
  "\u9C81\u82B1",
  "\u6D77\u98DE\u4E1D",
  "\u4E50\u4E8B",
  "\u94B1\u5927\u5988",
  "\u8BB8\u7559\u5C71",
  "\u5F20\u4EAE\u9EBB",
  "\u6768\u56FD\u798F",
  "\u6768\u94ED\u5B87",
  "\u9EC4\u8BB0\u714C",
  "\u534E\u83B1\u58EB",
  "\u90D1\u6E0A\u6D01",
  "\u94B1\u949F\u4E66",
  "\u5B63\u7FA1\u6797",
  "\u66F9\u96EA\u82B9",
  "\u5434\u627F\u6069",
  "\u65BD\u8010\u5EB5",
  "\u7F57\u8D2F\u4E2D",
  "\u8001\u820D",
  "\u8DEF\u9065",
  "\u738B\u5C0F\u5364",
  "\u6C5F\u5C0F\u767D",
  "\u674E\u6E21",
  "\u90CE\u9152",
  "\u5B89\u6155\u5E0C",
  "\u91D1\u5178",
  "\u6BDB\u6208\u5E73",
  "\u767E\u96C0\u7F9A",
  "\u82B1\u897F\u5B50",
  "\u548C\u5E73",
  "\u5B89\u5409\u5C14",
  "\u4E07\u5B9D\u8DEF",
  "\u9A6C\u514B\u534E",
  "\u5173\u6653\u5F64",
  "\u738B\u4E00\u535A",
  "\u8096\u6218"
];

// packages/privacy/src/words.ts
var Word = class {
  start;
  end;
  /** Begins with a capital letter. */
  isCapital;
  #source;
  #text;
  #key;
  constructor(source, start, end) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.isCapital = isCapitalAt(source, start);
  }
  get text() {
    this.#text ??= this.#source.slice(this.start, this.end);
    return this.#text;
  }
  /** As names are looked up. */
  get key() {
    this.#key ??= keyOf(this.text);
    return this.#key;
  }
};
var isHan2 = (unit) => unit >= 13312 && unit <= 40959;
var CAPITAL = new RegExp("^\\p{Lu}", "u");
function isCapitalAt(text, at2) {
  const unit = text.charCodeAt(at2);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return !isHan2(unit) && CAPITAL.test(text.slice(at2, at2 + 2));
}
var PLAIN = /^[a-z-]*$/;
function keyOf(word) {
  const raw = word.toLowerCase();
  if (PLAIN.test(raw)) return raw;
  const lower = raw.replace(/[.'’]/g, "");
  return PLAIN.test(lower) ? lower : lower.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/ł/g, "l").replace(/ø/g, "o");
}
function wordsOf(text) {
  const words = [];
  for (let at2 = 0; at2 < text.length; ) {
    if (!isLetter(text.charCodeAt(at2))) {
      at2 += 1;
      continue;
    }
    const start = at2;
    at2 = endOfLetters(text, at2);
    for (let joints = 0; joints < 3 && isJoint(text.charCodeAt(at2)); joints += 1) {
      if (!isLetter(text.charCodeAt(at2 + 1))) break;
      at2 = endOfLetters(text, at2 + 1);
    }
    words.push(new Word(text, start, ownEnd(text, start, at2)));
  }
  return words;
}
var POINT = 46;
var APOSTROPHE = 39;
var CURLY_APOSTROPHE = 8217;
var HYPHEN = 45;
var SMALL_S = 115;
var TITLE_WITH_POINT = /* @__PURE__ */ new Set(["Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr", "Prof"]);
var MAX_WORD2 = 31;
var isApostrophe = (unit) => unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
var isJoint = (unit) => unit === HYPHEN || isApostrophe(unit);
function ownEnd(text, start, end) {
  if (text.charCodeAt(end) === POINT) {
    if (end - start === 1 || TITLE_WITH_POINT.has(text.slice(start, end))) return end + 1;
  }
  const isPossessive = end - start > 2 && text.charCodeAt(end - 1) === SMALL_S && isApostrophe(text.charCodeAt(end - 2));
  return isPossessive ? end - 2 : end;
}
function isLetter(unit) {
  if (unit < 128) return (unit | 32) >= 97 && (unit | 32) <= 122;
  if (isHan2(unit)) return true;
  return unit >= 170 && new RegExp("\\p{L}", "u").test(String.fromCharCode(unit));
}
function endOfLetters(text, start) {
  let at2 = start + 1;
  while (at2 < text.length && at2 - start < MAX_WORD2) {
    const unit = text.charCodeAt(at2);
    if (!isLetter(unit) && !(unit >= 768 && new RegExp("\\p{M}", "u").test(String.fromCharCode(unit)))) break;
    at2 += 1;
  }
  return at2;
}

// packages/privacy/src/person-en.ts
var GIVEN = new Set(GIVEN_NAMES);
var NOT = new Set(NOT_PERSON);
var AMBIGUOUS_ALONE = new Set(AMBIGUOUS);
var PUBLIC = new Set(PUBLIC_NAMES_EN);
var PARTICLE2 = new Set(PARTICLES);
var SURNAME_TOO = new Set(ALSO_SURNAMES);
var COMPANY_WORDS = "inc|ltd|llc|corp|gmbh|ag|co|group|partners|holdings|corporation|incorporated|limited|company|consulting|solutions|systems|technologies|university|college|institute|foundation|bank";
var COMPANY = new RegExp(`(?:^| )(?:${COMPANY_WORDS})\\.?(?= |$)`, "i");
var BEFORE_COMPANY = new RegExp(`^[, ]{1,2}(?:${COMPANY_WORDS})(?!\\p{L})`, "iu");
var VERB = new RegExp(
  ` (${[...PERSON_VERBS].sort((a, b) => b.length - a.length).join("|")})(?![a-z\xDF-\u024F])`,
  "g"
);
var TAKES_PERSON = /^(?:shouted at|had given|has given|gave|told|asked)$/;
var OWNED = new RegExp(
  `['\u2019]s (?:${KIN}|address|phone|email|account|order|birthday|number|card|house|office|parcel|passport)\\b`,
  "gi"
);
function findPersonsEn({ text, lower }, anchors) {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const finder = new Finder(text, lower, words);
  for (const lead of LEADS2) {
    if (lead.gate === void 0 || lower.includes(lead.gate)) finder.afterLead(lead);
  }
  finder.subjects();
  finder.dialogue();
  finder.possessives();
  finder.signatures(anchors);
  finder.knownNames();
  finder.lists();
  finder.repeats();
  return finder.found;
}
var Finder = class {
  found = [];
  #text;
  #lower;
  #words;
  constructor(text, lower, words) {
    this.#text = text;
    this.#lower = lower;
    this.#words = words;
  }
  afterLead({ pattern, rule, score, anyCase, beside }) {
    const matches = matchesOf(this.#text, pattern);
    if (matches.length > 0 && beside && !beside.test(this.#lower)) return;
    for (const match of matches) {
      let at2 = match.index + match[0].length;
      for (let count = 0; count < 8; count += 1) {
        const name = this.#nameAt(at2, { anyCase: anyCase ?? false, isStrong: score >= 0.75 });
        if (!name) break;
        const isWeak = score < 0.75 && !this.#isLikely(name);
        if (!isWeak)
          this.#add(name, this.#isKnown(name) ? Math.min(0.95, score + 0.15) : score, rule);
        const joint = new RegExp("^(?:,? and |, (?=\\p{L})| & )", "u").exec(this.#text.slice(name.end, name.end + 6));
        if (!joint || rule !== "founders" && rule !== "kin") break;
        at2 = name.end + joint[0].length;
      }
    }
  }
  /** `Anna said`, `Jens Kreutzmann is from`. */
  subjects() {
    for (const match of matchesOf(this.#lower, VERB)) this.#besideVerb(match.index, match[1]);
    if (!this.#text.includes(" from ") && !this.#text.includes("said ")) return;
    for (const match of matchesOf(
      this.#text,
      /,? from [\p{Lu}\d][^.?!\n]{1,60} is (?:the|a|our|my) /gu
    )) {
      const name = this.#nameBefore(match.index);
      if (name && this.#startsSentence(name)) this.#add(name, 0.7, "subject");
    }
    for (const match of matchesOf(this.#text, new RegExp("\\bsaid (\\p{L}[\\p{L}'-]{1,30}) to ", "gu"))) {
      const name = this.#nameAt(match.index + match[0].length, { anyCase: true, isStrong: true });
      if (name) this.#add(name, 0.7, "said-to");
    }
  }
  #besideVerb(at2, verb = "") {
    const name = this.#nameBefore(at2);
    if (!name) return;
    const isSubject = this.#isKnown(name) || this.#startsSentence(name) && this.#isLikely(name);
    if (isSubject) this.#add(name, 0.7, "subject");
    if (!TAKES_PERSON.test(verb)) return;
    const object = this.#nameAt(at2 + verb.length + 2, { anyCase: false, isStrong: false });
    if (object) this.#add(object, 0.65, "object");
  }
  /** `Anna: "Who are you?"` */
  dialogue() {
    if (!/: ?["“]/.test(this.#text)) return;
    for (const match of matchesOf(
      this.#text,
      new RegExp(`(?:^|\\n)[ >]{0,3}(\\p{L}[\\p{L}\\p{M}'-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}'-]{1,30}){0,2}): ?["\u201C]`, "gu")
    )) {
      const start = match.index + match[0].indexOf(match[1] ?? "");
      const name = this.#nameAt(start, { anyCase: true, isStrong: true });
      if (name) this.#add(name, 0.75, "dialogue");
    }
  }
  /** `Anna's kid`, `here's Anna's address`. */
  possessives() {
    if (!/['’]s /.test(this.#text)) return;
    for (const match of matchesOf(this.#text, OWNED)) {
      const name = this.#nameBefore(match.index);
      if (name && this.#isLikely(name)) this.#add(name, 0.75, "possessive");
    }
  }
  /** A line that is nothing but a name, above an address, a telephone number or a line of the same block. */
  signatures(anchors) {
    if (!this.#text.includes("\n")) return;
    let at2 = 0;
    const lines = this.#text.split("\n");
    const firstFilled = lines.findIndex((line) => !/^[\s>]*$/.test(line));
    const bodies = /* @__PURE__ */ new Map();
    for (const line of lines) {
      const body = line.replace(/^[\s>]{1,6}/, "");
      bodies.set(body, (bodies.get(body) ?? 0) + 1);
    }
    for (const [index, line] of lines.entries()) {
      const bare = line.replace(/^[\s>]{1,6}/, "");
      const start = at2 + line.length - bare.length;
      at2 += line.length + 1;
      const name = this.#nameAt(start, { anyCase: false, isStrong: false });
      if (!name || bare.trimEnd().length !== name.end - name.start) continue;
      const words = this.#text.slice(name.start, name.end).split(/\s+/).length;
      const below = at2;
      const near = anchors.some((anchor) => anchor.start >= name.end && anchor.start - below < 120);
      const isFirst = index <= firstFilled;
      const isRepeated = (bodies.get(bare) ?? 0) > 1;
      if (words >= 2 && words <= 4 && (isFirst || isRepeated) && (near || lines.length >= 3))
        this.#add(name, 0.7, "signature");
    }
    const titled = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /.exec(this.#text);
    if (titled) {
      const name = this.#nameAt(titled[0].length, { anyCase: false, isStrong: true });
      if (name) this.#add(name, 0.85, "signature");
    }
  }
  /** A known given name with a family name. */
  knownNames() {
    for (const [index, word] of this.#words.entries()) {
      if (!word.isCapital || !GIVEN.has(word.key)) continue;
      const before = this.#words[index - 1];
      if (before?.isCapital && this.#text.slice(before.end, word.start) === " " && !NOT.has(before.key))
        continue;
      const name = this.#nameAt(word.start, { anyCase: false, isStrong: false });
      if (!name) continue;
      const isFull = this.#text.slice(name.start, name.end).includes(" ");
      if (isFull) this.#add(name, 0.62, "known-name");
      else if (!AMBIGUOUS_ALONE.has(word.key)) this.#add(name, 0.55, "given-name");
    }
  }
  /** `with us: Anna, Ben and Carla`: a list of which several are known names. */
  lists() {
    if (!this.#text.includes(": ")) return;
    for (const match of matchesOf(
      this.#text,
      new RegExp(": (\\p{L}[\\p{L}\\p{M}'\u2019-]{1,30}(?:, \\p{L}[\\p{L}\\p{M}'\u2019-]{1,30}){1,12}(?:,? and \\p{L}[\\p{L}\\p{M}'\u2019-]{1,30})?)", "gu")
    )) {
      const start = match.index + 2;
      const names = [...(match[1] ?? "").matchAll(new RegExp("\\p{L}[\\p{L}\\p{M}'\u2019-]{1,30}", "gu"))].filter(
        (name) => name[0] !== "and"
      );
      const known = names.filter((name) => GIVEN.has(keyOf(name[0]))).length;
      if (names.length < 3 || known * 3 < names.length) continue;
      for (const name of names) {
        if (!NOT.has(keyOf(name[0])) || GIVEN.has(keyOf(name[0]))) {
          this.#add(
            { start: start + name.index, end: start + name.index + name[0].length },
            0.65,
            "list"
          );
        }
      }
    }
  }
  /** A name that was given in full comes back in part. */
  repeats() {
    const parts = /* @__PURE__ */ new Set();
    for (const { start, end, score } of this.found) {
      const words = this.#text.slice(start, end).split(" ");
      if (score >= 0.62 && words.length > 1) {
        for (const word of words) if (word.length > 2) parts.add(word);
      }
    }
    if (parts.size === 0) return;
    for (const word of this.#words) {
      const isPart = word.isCapital && parts.has(word.text) && !COMPANY.test(word.text);
      if (isPart) this.#add(word, 0.6, "repeat");
    }
  }
  #add(name, score, rule) {
    if (isPublic(this.#text.slice(name.start, name.end))) return;
    this.found.push({
      start: name.start,
      end: name.end,
      category: "person",
      score,
      rule: `person-${rule}`
    });
  }
  /** The longest name that begins at `at`: words with a capital, initials, particles between. */
  #nameAt(at2, how) {
    const index = this.#indexOf(at2, "start");
    return index === void 0 ? void 0 : this.#nameFrom(index, how);
  }
  #nameFrom(from, how) {
    let index = from;
    const first = this.#words[index];
    if (!first || !this.#isNameWord(first, how)) return void 0;
    let end = first.end;
    let count = 1;
    for (index += 1; count < 5; index += 1) {
      const word = this.#words[index];
      if (!word || this.#text.slice(end, word.start) !== " ") break;
      const next = this.#words[index + 1];
      if (PARTICLE2.has(word.text) && next?.isCapital && next.start === word.end + 1) {
        end = word.end;
        continue;
      }
      const isInitial = new RegExp("^\\p{Lu}\\.?$", "u").test(word.text);
      const isFamily = SURNAME_TOO.has(word.key) && GIVEN.has(first.key);
      if (!isInitial && !isFamily && !this.#isNameWord(word, { anyCase: false, isStrong: true }))
        break;
      if (!word.isCapital) break;
      end = word.end;
      count += 1;
    }
    while (end > first.end && new RegExp("(?: \\p{Ll}{1,5})$", "u").test(this.#text.slice(first.start, end))) {
      end = first.start + this.#text.slice(first.start, end).lastIndexOf(" ");
    }
    if (this.#text[end - 1] === "." && !new RegExp(" \\p{Lu}\\.$", "u").test(this.#text.slice(first.start, end)))
      end -= 1;
    const span = { start: first.start, end };
    return this.#isCompany(span) ? void 0 : span;
  }
  /** The word that starts or ends at `at`. */
  #indexOf(at2, side) {
    let low = 0;
    for (let high = this.#words.length; low < high; ) {
      const middle = low + high >>> 1;
      if ((this.#words[middle]?.[side] ?? 0) < at2) low = middle + 1;
      else high = middle;
    }
    return this.#words[low]?.[side] === at2 ? low : void 0;
  }
  #nameBefore(at2) {
    const last = this.#indexOf(at2, "end");
    if (last === void 0) return void 0;
    for (let first = Math.max(0, last - 3); first <= last; first += 1) {
      const name = this.#nameFrom(first, { anyCase: false, isStrong: false });
      if (name?.end === at2) return name;
    }
    const only = this.#words[last];
    return only && GIVEN.has(only.key) ? { start: only.start, end: only.end } : void 0;
  }
  #isNameWord(word, { anyCase, isStrong }) {
    const key = word.key;
    if (NOT.has(key) && !(isStrong && GIVEN.has(key))) return false;
    if (word.isCapital)
      return word.text.length > 1 && !/\d/.test(word.text) && (word.text.length < 3 || isStrong || word.text !== word.text.toUpperCase() || GIVEN.has(key));
    return anyCase && (GIVEN.has(key) || isStrong && key.length >= 3 && !COMMON.has(key));
  }
  #isKnown(name) {
    return GIVEN.has(keyOf(this.#text.slice(name.start, name.end).split(" ")[0] ?? ""));
  }
  /** More than one word, a known name, or a word that no sentence begins with. */
  #isLikely(name) {
    const quote = this.#text.slice(name.start, name.end);
    return this.#isKnown(name) || isCapitalAt(quote, 0) && (quote.includes(" ") || !COMMON.has(keyOf(quote)));
  }
  #startsSentence(name) {
    let at2 = name.start - 1;
    while (at2 >= 0 && name.start - at2 < 5 && /[\s>]/.test(this.#text[at2] ?? "")) {
      if (this.#text[at2] === "\n") return true;
      at2 -= 1;
    }
    return at2 < 0 || /[.!?"“”>]/.test(this.#text[at2] ?? "");
  }
  #isCompany(name) {
    return COMPANY.test(this.#text.slice(name.start, name.end)) || BEFORE_COMPANY.test(this.#text.slice(name.end, name.end + 18));
  }
};
function isPublic(name) {
  const words = name.split(" ");
  const last = keyOf(words.at(-1) ?? "");
  return PUBLIC.has(last) || PUBLIC.has(words.slice(0, 2).map(keyOf).join(" "));
}
var COMMON = new Set(
  "happy sad sorry glad sure afraid here there fine good bad great new old back ready done looking trying having going getting writing calling waiting interested unable able not very so just still also really a an the in on at from to for with about concerned disappointed confused frustrated angry upset worried pleased satisfied located based contacting using planning moving travelling traveling working living currently always never only one two first second next last because since when while if unless until everyone everybody someone somebody anyone nobody people customer customers guest guests member members user users buyer seller visitors visitor everything nothing something whoever everywhere jealous tired sick pregnant busy lost stuck missing wrong right correct incorrect late early again tomorrow today support service help team sir madam all both more less most correct appears".split(
    " "
  )
);

// packages/privacy/src/names-minority-zh.ts
var NAME_PARTS_ZH = [
  "\u5353\u739B \u624E\u897F \u987F\u73E0 \u6B21\u4EC1 \u5E73\u63AA \u8FBE\u74E6 \u5C3C\u739B \u65FA\u5806 \u683C\u6851 \u4E39\u589E \u591A\u5409 \u592E\u91D1 \u767D\u739B \u7D22\u6717 \u666E\u5E03 \u5DF4\u6851 \u8FB9\u5DF4 \u7C73\u739B \u62C9\u59C6 \u62C9\u6BDB",
  "\u6D1B\u6851 \u4EC1\u589E \u5F3A\u5DF4 \u624D\u8BA9 \u65E6\u589E \u5609\u63AA \u76CA\u897F \u66F2\u73CD \u5FB7\u5409 \u592E\u5B97 \u62C9\u73CD \u7FA4\u57F9 \u7F57\u5E03 \u571F\u767B \u963F\u65FA \u575A\u8D5E \u6851\u6770 \u6851\u73E0 \u8D21\u5E03 \u8D21\u560E",
  "\u664B\u7F8E \u5355\u589E \u63AA\u59C6 \u5353\u560E \u7389\u73CD \u4E91\u4E39 \u6C5F\u6751 \u6CFD\u4EC1 \u6CFD\u7FC1 \u624E\u5DF4 \u52A0\u63AA \u4E45\u7F8E \u5357\u6770 \u65FA\u59C6 \u65FA\u6770 \u65FA\u624E \u4ED3\u51B3 \u8FB9\u73CD \u666E\u743C \u6B21\u65FA",
  "\u6B21\u73CD \u6B21\u592E \u4EC1\u9752 \u4EC1\u9752\u5353\u739B \u4E1C\u73E0 \u4E1C\u667A \u5B8C\u4E48 \u5B8C\u739B \u66F4\u767B \u66F4\u677E \u6768\u63AA \u5468\u52A0 \u7F8A\u63AA \u5DF4\u56FE \u5B5F\u548C \u5176\u5176\u683C \u4E4C\u4E91 \u65AF\u7434 \u683C\u65E5\u52D2",
  "\u683C\u65E5\u4E50 \u6556\u767B \u5A1C\u4EC1 \u6258\u5A05 \u56FE\u96C5 \u671D\u9C81 \u90A3\u65E5\u82CF \u82CF\u65E5\u5A1C \u8428\u4EC1 \u8428\u65E5\u5A1C \u963F\u62C9\u5766 \u5DF4\u7279\u5C14 \u5DF4\u96C5\u5C14 \u6BD5\u529B\u683C \u5B9D\u97F3 \u5E03\u548C \u67E5\u5E72",
  "\u671D\u514B\u56FE \u5FB7\u529B\u683C\u5C14 \u989D\u5C14\u5FB7\u5C3C \u989D\u5C14\u6566 \u9AD8\u5A03 \u54C8\u65AF \u547C\u548C \u5409\u65E5\u560E\u62C9 \u5409\u4EC1\u53F0 \u6728\u4EC1 \u83AB\u65E5\u6839 \u90A3\u987A \u5A1C\u5E03\u5176 \u9752\u683C\u4E50 \u9752\u683C\u52D2 \u5854\u5A1C",
  "\u9676\u683C\u9676 \u7279\u6728\u5C14 \u901A\u62C9\u560E \u4E4C\u5170 \u4E4C\u529B\u5409 \u4E4C\u65E5\u5A1C \u4E4C\u4EC1 \u5E0C\u65E5\u83AB \u963F\u53E4\u62C9 \u963F\u5982\u5A1C \u963F\u6728\u53E4\u695E \u82CF\u548C \u82CF\u5FB7 \u7267\u4EC1 \u5DF4\u6839 \u5B9D\u529B\u9AD8",
  "\u5E03\u4EC1 \u683C\u6839 \u6EE1\u90FD\u62C9 \u6D77\u65E5\u6C57 \u53E4\u4E3D \u4E70\u4E70\u63D0 \u963F\u4F9D \u963F\u4F9D\u53E4\u4E3D \u827E\u5C71 \u5410\u5C14\u900A \u70ED\u4F9D\u6C57 \u963F\u4E0D\u90FD \u963F\u535C\u675C \u963F\u5E03\u90FD \u52AA\u5C14 \u827E\u5408\u4E70\u63D0",
  "\u9EA6\u9EA6\u63D0 \u4E70\u5408\u6728\u63D0 \u5410\u5C14\u6D2A \u5410\u9C81\u6D2A \u70ED\u5408\u66FC \u70ED\u897F\u63D0 \u70ED\u4F9D\u6728 \u7389\u7D20\u752B \u4F9D\u660E \u4F0A\u660E \u827E\u5C3C \u827E\u529B \u827E\u5219\u5B5C \u827E\u5B5C\u4E70\u63D0 \u827E\u4E70\u63D0",
  "\u963F\u8FEA\u529B \u963F\u91CC\u6728 \u963F\u66FC \u963F\u5B5C\u53E4\u4E3D \u5E15\u63D0\u53E4\u4E3D \u5E15\u5B5C\u529B \u5E15\u5C14\u54C8\u63D0 \u8FEA\u4E3D \u70ED\u5DF4 \u5A1C\u624E \u53E4\u529B \u6728\u62C9\u63D0 \u53F6\u5C14\u80AF \u53F6\u5C14\u5170 \u52AA\u5C14\u5170",
  "\u5DF4\u54C8\u63D0 \u54C8\u529B\u6728 \u54C8\u4E3D \u5361\u5FB7\u5C14 \u5361\u7C73\u529B \u5E93\u5C14\u73ED \u5E93\u5C14\u73ED\u6C5F \u514B\u91CC\u6728 \u62C9\u63D0\u752B \u9A6C\u5408\u6728\u63D0 \u7C73\u5409\u63D0 \u83AB\u660E \u7A46\u7F55\u9ED8\u5FB7 \u7A46\u5408\u5854\u5C14",
  "\u5C3C\u4E9A\u5B5C \u70ED\u5A1C \u8339\u4ED9 \u8428\u62C9 \u8D5B\u4E70\u63D0 \u8D5B\u798F\u9F0E \u53F8\u9A6C\u4E49 \u65AF\u9A6C\u4E49 \u5854\u4F9D\u5C14 \u5410\u62C9 \u6C99\u62C9 \u7956\u4E3D \u7956\u62DC \u518D\u5A1C \u65E9\u70ED\u6728 \u5219\u7C73\u70ED \u54C8\u5C71",
  "\u54C8\u65AF\u6728 \u6C5F\u53E4\u4E3D \u52A0\u4F9D\u5A1C \u5C45\u9A6C \u6728\u5408\u4E9A\u63D0 \u522B\u514B \u6C57\u53E4\u4E3D"
].flatMap((line) => line.split(" "));

// packages/privacy/src/names-zh.ts
var SURNAMES = "\u738B\u674E\u5F20\u5218\u9648\u6768\u9EC4\u8D75\u5434\u5468\u5F90\u5B59\u9A6C\u6731\u80E1\u90ED\u4F55\u6797\u7F57\u9AD8\u90D1\u6881\u8C22\u5B8B\u5510\u8BB8\u97E9\u9093\u51AF\u66F9\u5F6D\u66FE\u8096\u8427\u7530\u8463\u8881\u6F58\u4E8E\u848B\u8521\u4F59\u675C\u53F6\u7A0B\u82CF\u9B4F\u5415\u4E01\u4EFB\u6C88\u59DA\u5362\u59DC\u5D14\u949F\u8C2D\u9646\u6C6A\u8303\u91D1\u77F3\u5ED6\u8D3E\u590F\u97E6\u4ED8\u5085\u65B9\u767D\u90B9\u5B5F\u718A\u79E6\u90B1\u9093\u6C5F\u5C39\u859B\u95EB\u960E\u6BB5\u96F7\u4FAF\u9F99\u53F2\u9676\u9ECE\u8D3A\u987E\u6BDB\u90DD\u9F9A\u90B5\u4E07\u94B1\u4E25\u8983\u6B66\u6234\u83AB\u5B54\u5411\u6C64\u6E29\u5E38\u5EB7\u65BD\u6587\u725B\u6A0A\u845B\u90A2\u5B89\u9F50\u6613\u4E54\u4F0D\u5E9E\u989C\u502A\u5E84\u8042\u7AE0\u9C81\u5CB3\u7FDF\u6BB7\u8A79\u7533\u6B27\u803F\u5173\u5170\u7126\u4FDE\u5DE6\u67F3\u7518\u795D\u5305\u5B81\u5C1A\u7B26\u8212\u962E\u67EF\u7EAA\u6885\u7AE5\u51CC\u6BD5\u5355\u5B63\u88F4\u970D\u6D82\u6210\u82D7\u8C37\u76DB\u66F2\u7FC1\u5189\u9A86\u84DD\u8DEF\u6E38\u8F9B\u9773\u6B27\u7BA1\u67F4\u8499\u9C8D\u534E\u55BB\u7941\u84B2\u623F\u6ED5\u5C48\u9976\u89E3\u725F\u827E\u5C24\u9633\u65F6\u7A46\u519C\u53F8\u5353\u53E4\u5409\u7F2A\u7B80\u8F66\u9879\u8FDE\u82A6\u9EA6\u891A\u5A04\u7AA6\u621A\u5C91\u666F\u515A\u5BAB\u8D39\u535C\u51B7\u664F\u5E2D\u536B\u7C73\u67CF\u5B97\u77BF\u6842\u5168\u4F5F\u5E94\u81E7\u95F5\u82DF\u90AC\u8FB9\u535E\u59EC\u5E08\u548C\u4EC7\u683E\u968B\u5546\u5201\u6C99\u8363\u5DEB\u5BC7\u6851\u90CE\u7504\u4E1B\u4EF2\u865E\u6556\u5DE9\u660E\u4F58\u6C60\u67E5\u9EBB\u82D1\u8FDF\u909D\u5B98\u5C01\u8C08\u5321\u97A0\u60E0\u8346\u4E50\u5180\u90C1\u80E5\u5357\u73ED\u50A8\u539F\u6817\u71D5\u695A\u9122\u52B3\u8C0C\u595A\u76AE\u7C9F\u51BC\u853A\u697C\u76D8\u6EE1\u95FB\u4F4D\u5389\u4F0A\u4EDD\u533A\u90DC\u6D77\u961A\u82B1\u6743\u5F3A\u5E05\u5C60\u8C46\u6734\u76D6\u7EC3\u5EC9\u79B9\u4E95\u7956\u6F06\u5DF4\u4E30\u652F\u537F\u56FD\u72C4\u5E73\u8BA1\u7D22\u5BA3\u664B\u76F8\u521D\u95E8\u4E91\u5BB9\u656C\u6765\u6248\u6641\u82AE\u90FD\u666E\u9619\u6D66\u6208\u4F0F\u9E7F\u8584\u90B8\u96CD\u8F9C\u7F8A\u963F\u4E4C\u6BCD\u88D8\u4E93\u4FEE\u90B0\u8D6B\u676D\u51B5\u90A3\u5BBF\u9C9C\u5370\u902F\u9686\u8339\u8BFA\u6218\u6155\u5371\u7389\u94F6\u4EA2\u5D47\u516C\u54C8\u6E5B\u5BBE\u620E\u52FE\u8305\u5229\u65BC\u547C\u5C45\u63ED\u5E72\u4F46\u5C09\u51B6\u65AF\u5143\u675F\u6A80\u8863\u4FE1\u5C55\u9634\u661D\u667A\u5E78\u5949\u690D\u8861\u5BCC\u5C27\u95ED\u7531\u9004\u90D7\u4F74\u4EC9\u4E93\u5459\u51AE\u909D\u52B1\u4EE3\u8D20\u5EBE\u8288\u6853\u81FB\u6657\u614E\u5BFF\u58A8\u7AF9\u94AD\u538D\u5914\u74A9\u6FEE\u90CF\u6641\u4F5F\u84AF\u8A3E\u902F\u7AFA\u9619\u9146\u90C4\u7B2A\u95FE\u7F11\u4EA2\u5C90\u66B4\u9097\u7F2A\u7DA6\u77BF\u8584\u660C\u9EB9\u54B8\u7C4D\u96D2\u84DF\u5EB9\u9697\u5C71\u8C37\u5B93\u84EC\u8F66\u4FB4\u82A6\u4FF1\u5C27\u821C\u64CD\u8306\u82B6\u82FB\u8340\u8350\u8398\u83C5\u8428\u846D\u851A\u8662\u8861\u88D8\u891F\u8C2F\u8C6B\u8D32\u8D1D\u8D56\u8D4F\u8D75\u8F87\u8FEE\u9022\u9047\u90A3\u90C7\u90D0\u90CE\u90D5\u9102\u911E\u9122\u9152\u91C7\u91DC\u9488\u94AE\u94CE\u9547\u9561\u95F3\u9634\u9640\u96BD\u96CE\u9738\u9756\u978F\u97F6\u9813\u987E\u9976\u9996\u9999\u9A88\u5EBE\u82CC\u772D\u7762\u90E6\u989B\u948A\u6BB3\u80E5\u81E7\u8983\u9EB4\u90E4\u6222\u799A\u9AD8\u9B31\u9B41\u9E92\u9ECE\u9ED1\u9ED8\u9F9A";
var COMPOUND_SURNAMES = [
  "\u6B27\u9633",
  "\u4E0A\u5B98",
  "\u53F8\u9A6C",
  "\u8BF8\u845B",
  "\u4E1C\u65B9",
  "\u7687\u752B",
  "\u5C09\u8FDF",
  "\u516C\u5B59",
  "\u6155\u5BB9",
  "\u4EE4\u72D0",
  "\u53F8\u5F92",
  "\u590F\u4FAF",
  "\u7AEF\u6728",
  "\u957F\u5B59",
  "\u5B87\u6587",
  "\u8F69\u8F95",
  "\u72EC\u5B64",
  "\u5357\u5BAB",
  "\u897F\u95E8",
  "\u767E\u91CC",
  "\u547C\u5EF6",
  "\u7533\u5C60",
  "\u6FB9\u53F0",
  "\u516C\u51B6",
  "\u5B97\u653F",
  "\u6FEE\u9633",
  "\u95FB\u4EBA",
  "\u62D3\u8DCB",
  "\u5B8C\u989C",
  "\u8D6B\u8FDE",
  "\u7EB3\u5170",
  "\u95FE\u4E18",
  "\u592A\u53F2",
  "\u949F\u79BB",
  "\u9C9C\u4E8E",
  "\u53F8\u7A7A",
  "\u7B2C\u4E94"
];
var SURNAMES_TRADITIONAL = "\u5F35\u5289\u9673\u694A\u9EC3\u8D99\u5433\u5B6B\u99AC\u7F85\u912D\u8B1D\u8A31\u97D3\u9127\u99AE\u856D\u8449\u8607\u5442\u76E7\u8591\u937E\u8B5A\u9678\u7BC4\u8CC8\u97CB\u9112\u90B1\u95BB\u859B\u9586\u4FAF\u9F8D\u9676\u9ECE\u8CC0\u9867\u9F94\u90B5\u842C\u9322\u56B4\u8983\u838A\u984F\u8076\u5DBD\u9F4A\u6B50\u95DC\u862D\u7D00\u7562\u55AE\u88F4\u5857\u76DB\u99F1\u85CD\u904A\u9773\u9B91\u83EF\u55BB\u9F90\u7FDF\u6E6F\u6EAB\u845B\u9114\u913A\u9122\u502B\u76E4\u8449\u7C21\u9805\u9023\u8606\u9EA5\u5A41\u7AC7\u5C91\u9EE8\u8CBB\u885B\u9952\u8514\u53E2\u6EFF\u6A13\u95DE\u5F35\u53B2\u9594\u5132\u6B12\u61C9\u5E2B\u8CF4\u8CD3\u9670\u6FEE\u7AFA\u902F\u5BE7\u65BC\u9CF3\u5857\u9918\u700B";
var GIVEN_CHARACTERS = "\u744B\u5EAD\u8ED2\u5091\u570B\u83EF\u5049\u5F37\u9E97\u9CF3\u862D\u84EE\u8C9E\u5100\u5A77\u8431\u6FA4\u6FE4\u9F8D\u98DB\u9D6C\u9298\u921E\u92D2\u9326\u946B\u92B3\u8CE2\u6176\u69AE\u5BF6\u74CA\u7469\u96F2\u971E\u9E97\u5B0C\u5ABD\u5AFB\u975C\u66C9\u8F1D\u7152\u71C1\u8C50\u9054\u9060\u904B\u9023\u9032\u5B78\u5BE6\u5BEC\u61B2\u61B6\u61F7\u61C9\u6200\u6167\u7DAD\u7DBA\u7DEF\u7DB8\u7E7C\u7E8C\u7D05\u7D14\u7D39\u7DB1\u7DD2\u9E9F\u9F61\u5BE7\u5BF6\u71E6\u71BE\u737B\u7464\u746A\u74B0\u74BD\u756B\u76E1\u797F\u798E\u79AE\u7A1F\u7A4E\u7A69\u7BC9\u7BC4\u7D0B\u8208\u85DD\u856D\u8607\u8AA0\u8A60\u8A69\u8ABC\u8AFE\u8B19\u8B7D\u8CB4\u8CD3\u8CFD\u8D0A\u8ECD\u8F14\u8F2A\u4F1F\u82B3\u5A1C\u79C0\u82F1\u654F\u9759\u4E3D\u5F3A\u78CA\u519B\u6D0B\u52C7\u8273\u6770\u5A1F\u6D9B\u660E\u8D85\u971E\u5E73\u521A\u6842\u5170\u73B2\u71D5\u7EA2\u7389\u6885\u534E\u5EFA\u6587\u5FD7\u56FD\u4E39\u840D\u9E4F\u98DE\u946B\u6CE2\u658C\u5B87\u6D69\u51EF\u5065\u4FCA\u5E06\u5E05\u96F7\u5CF0\u677E\u6797\u6D77\u6CE2\u4E1C\u8F89\u529B\u5B81\u4EAE\u9F99\u6D01\u8389\u5A77\u96EA\u6167\u9896\u6B23\u6021\u4F73\u742A\u7476\u7433\u6676\u598D\u5029\u5A55\u96C5\u96EF\u8431\u6DB5\u6893\u8F69\u5B50\u777F\u535A\u660A\u5929\u5BB8\u94ED\u6CFD\u6668\u9633\u65ED\u4E50\u601D\u8BED\u8BD7\u68A6\u96E8\u8587\u7D2B\u82E5\u99A8\u83F2\u5F64\u5609\u8C6A\u5BB6\u8C6A\u5F6C\u5175\u8D35\u798F\u751F\u7965\u5409\u5EB7\u8363\u5BCC\u660C\u76DB\u6210\u624D\u5B66\u4E49\u4EC1\u793C\u667A\u4FE1\u5FE0\u5B5D\u6C38\u6052\u5B89\u5168\u6C11\u5E86\u56FD\u680B\u6881\u67F1\u5C71\u5DDD\u6C5F\u6CB3\u4E91\u9704\u51E1\u6E05\u6E90\u6DA6\u6CC9\u6EAA\u6D32\u6EE8\u745E\u797A\u747E\u745C\u7487\u73CD\u73E0\u73CA\u743C\u745B\u7434\u7426\u7428\u7457\u73A5\u73AE\u73AB\u7490\u749F\u5A9B\u5AE3\u5A49\u5A07\u59D7\u59DD\u59AE\u5999\u5A05\u5A67\u5A9A\u82AC\u82B8\u829D\u82B7\u82D3\u831C\u8339\u8377\u83B2\u83CA\u840C\u84C9\u84D3\u857E\u85B0\u5170\u99A5\u9999\u7AF9\u6960\u6850\u6893\u6866\u6995\u67CF\u677E\u67AB\u67F3\u6768\u6843\u674E\u674F\u6625\u590F\u79CB\u51AC\u671D\u5915\u6653\u6674\u6615\u6631\u6656\u6657\u6684\u66FC\u66E6\u6708\u661F\u8FB0\u5149\u8000\u8F89\u707F\u70E8\u709C\u708E\u7115\u715C\u7199\u7136\u70C1\u950B\u94A2\u94C1\u94A7\u94EE\u9510\u9526\u94B0\u94C3\u94F6\u91D1\u5B9D\u8D1D\u624D\u8D22\u53D1\u8FBE\u987A\u5229\u6B63\u76F4\u65B9\u5706\u7ACB\u65B0\u5174\u632F\u594B\u8FDB\u524D\u7A0B\u8FDC\u7FD4\u9E3F\u9E4F\u9E64\u51E4\u9E23\u9F99\u864E\u9A8F\u9A70\u817E\u8DC3\u98DE\u626C\u5A01\u6B66\u52C7\u731B\u521A\u6BC5\u575A\u5F3A\u5065\u58EE\u96C4\u6770\u82F1\u8C6A\u4F2F\u4EF2\u53D4\u5B63\u5C11\u5C0F\u5927\u957F\u5143\u4EA8\u5229\u8D1E\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u536B\u6743\u826F\u5584\u7F8E\u597D\u5FC3\u6021\u60A6\u6B22\u559C\u7231\u601C\u60DC\u5FF5\u601D\u5FC6\u6069\u60E0\u6148\u6DD1\u8D24\u5FB7\u99A8\u6E29\u67D4\u9759\u96C5\u5B81\u548C\u7766\u53CB\u8C0A\u8BDA\u6734\u5B9E\u771F\u7EAF\u6D01\u7D20\u767D\u9752\u7EA2\u84DD\u7EFF\u7D2B\u4E39\u6731\u7FE0\u78A7\u5F69\u8679\u971E\u4E91\u96EA\u971C\u96E8\u9732\u51B0\u5BD2\u98CE\u96F7\u7535\u5B8F\u5F18\u6D2A\u9E3F\u6CD3\u7AD1\u5927\u5E7F\u535A\u6D69\u701A\u6E0A\u6DF1\u9083\u90A6\u57CE\u4EAC\u90FD\u6CAA\u6D25\u6E1D\u5180\u8C6B\u9C81\u7696\u82CF\u6D59\u95FD\u7CA4\u6842\u743C\u6EC7\u9ED4\u8700\u5DDD\u85CF\u9752\u7518\u65B0\u7586\u8499\u53EF\u4EE5\u5B9C\u4E4B\u4E43\u5176\u4EA6\u5C14\u541B\u537F\u5973\u7537\u5B69\u513F\u7AE5\u7AE5\u8C23\u97F5\u5F8B\u97F3\u4E50\u7434\u68CB\u4E66\u753B\u7B14\u58A8\u7EB8\u781A\u8BD7\u8BCD\u6B4C\u8D4B\u6587\u7AE0\u5178\u6545\u53F2\u8BB0\u4F20\u7ECF\u7EB6\u7406\u9053\u6CD5\u672F\u79D1\u6280\u827A\u5E08\u8303\u5B66\u58EB\u52E4\u52C9\u52B1\u5FD7\u5411\u524D\u4E16\u4EE3\u7EAA\u5E74\u5C81\u65F6\u5149\u9634\u7EE7\u627F\u7ECD\u7956\u5B97\u8000\u5149\u8363\u663E\u8D6B\u8D35\u5C0A\u656C\u4EF0\u6155\u6C42\u7D22\u63A2\u5BFB\u89C5\u77E5\u8BC6\u89C1\u95FB\u8FBE\u806A\u9896\u654F\u6167\u7075\u5DE7\u7CBE\u5E72\u7EC3\u6811\u6839\u8302\u7E41\u8363\u68EE\u6728\u6851\u6885\u82B1\u5349\u827A\u82D7\u83C1\u83F2\u8513\u85E4\u851A\u8446\u8574\u542B\u6DB5\u5BB9\u6C49\u6C5F\u6DEE\u6C82\u6C90\u6C9B\u6CF0\u6D4E\u6E24\u6E58\u6F47\u6F84\u6F9C\u704F\u701B\u6D1B\u6DC7\u6C85\u6D93\u6DA6\u6CFD\u9716\u970F\u96EF\u9701\u5353\u8D8A\u8D85\u51E1\u7FA4\u4F26\u51A0\u519B\u9B41\u9996\u5143\u52CB\u529F\u4E1A\u7EE9\u5EFA\u8BBE\u521B\u9020\u5F00\u62D3\u8F9F\u542F\u8FEA\u5BFC\u5F15\u9886\u822A\u6807\u5E1C\u65D7\u5E06\u821F\u8239\u8230\u696B\u6E21\u6D25\u6881\u6865\u8DEF\u9014\u7A0B\u8FDC\u884C\u5065\u6B65\u5C65\u5370\u8FF9\u8E2A\u5F71\u5F62\u8C61\u666F\u81F4\u5883\u754C\u9650\u9645\u9047\u9022\u4F1A\u5408\u805A\u96C6\u56E2\u7ED3\u76DF\u53CB\u670B\u4EB2\u621A\u7737\u5C5E\u88D4\u55E3\u80E4\u5B59\u5B50\u742C\u839E\u82E1\u82AE\u8299\u84C1\u8537\u858F\u828A\u8283\u82D2\u8309\u838E\u8343\u8354\u837B\u8393\u83B9\u8475\u8476\u8482\u854A\u8559\u748E\u73C2\u73DE\u73C8\u73E3\u740A\u7430\u7444\u7483\u66C8\u6600\u6609\u6636\u665F\u665E\u714A\u7166\u71A0\u7113\u7131\u5C27\u5955\u59A4\u5997\u59E3\u59FF\u5A06\u5A13\u5A40\u5A75\u5AD2\u5AB1\u5B3F\u5C9A\u5C91\u5CE4\u5CFB\u5D0E\u5D34\u5D58\u5DCD\u5E9A\u5EF7\u5F08\u5F66\u5F67\u5F81\u5FB5\u606C\u607A\u60A0\u60DF\u6109\u61FF\u6292\u6377\u6566\u6590\u65AF\u65FB\u65D6\u6829\u67E0\u680E\u6849\u6862\u68B5\u68E0\u68E3\u695A\u6977\u69FF\u6A31\u6B46\u6B8A\u6BD3\u6C81\u6CAB\u6CCA\u6CF1\u6D35\u6D54\u6D60\u6D9F\u6DF3\u6DDE\u6DFC\u6E49\u6E5B\u6EA2\u6EE2\u6F2A\u6F2B\u6FE1\u7085\u70AB\u70DC\u7267\u7287\u7384\u73CF\u73E9\u7693\u768E\u76C8\u77DC\u78EC\u794E\u7949\u796F\u7984\u79B9\u79BE\u79C9\u79E6\u7A46\u7A57\u7AE3\u7B11\u7B19\u7B60\u7B90\u7B80\u7BAB\u7EA4\u7ECE\u7EEE\u7EEB\u7F18\u7F61\u7FCA\u7FCE\u807F\u8083\u81FB\u8212\u821C\u82AF\u8317\u8398\u83E1\u8427\u8473\u8654\u8776\u884D\u88D5\u8944\u8C26\u8C28\u8C27\u8F72\u8F9B\u8FC5\u9038\u9065\u9091\u90C1\u91CE\u948A\u94CE\u94E0\u9534\u9555\u9621\u9676\u96BD\u96C1\u9706\u9753\u9756\u97EC\u9882\u9889\u9890\u98A2\u9A81\u9A85\u9A8B\u9CB2\u9E22\u9E42\u9E92\u9EDB\u9ED8\u9F50\u749E";
var NOT_NAMES = [
  "\u9AD8\u7EA7",
  "\u9AD8\u5174",
  "\u9AD8\u7AEF",
  "\u9AD8\u6E05",
  "\u9AD8\u6E29",
  "\u9AD8\u901F",
  "\u9AD8\u94C1",
  "\u9AD8\u4E2D",
  "\u9AD8\u8DDF",
  "\u9AD8\u4EF7",
  "\u9AD8\u6863",
  "\u9EC4\u91D1",
  "\u9EC4\u8272",
  "\u9EC4\u5C71",
  "\u9EC4\u6CB3",
  "\u767D\u8272",
  "\u767D\u91D1",
  "\u767D\u5929",
  "\u767D\u9152",
  "\u767D\u4E91",
  "\u91D1\u8272",
  "\u91D1\u989D",
  "\u91D1\u724C",
  "\u91D1\u5C5E",
  "\u65B9\u4FBF",
  "\u65B9\u5F0F",
  "\u65B9\u6CD5",
  "\u65B9\u6848",
  "\u65B9\u5411",
  "\u5B89\u5168",
  "\u5B89\u88C5",
  "\u5B89\u6392",
  "\u5B89\u5353",
  "\u5B89\u9759",
  "\u5B89\u5FC3",
  "\u9A6C\u4E0A",
  "\u9A6C\u6876",
  "\u9A6C\u6765",
  "\u9A6C\u8DEF",
  "\u6E29\u5EA6",
  "\u6E29\u99A8",
  "\u6E29\u67D4",
  "\u6E29\u6C34",
  "\u6E29\u5DDE",
  "\u5E38\u7528",
  "\u5E38\u89C1",
  "\u5E38\u5DDE",
  "\u5E38\u89C4",
  "\u5E38\u6E29",
  "\u5E73\u53F0",
  "\u5E73\u65F6",
  "\u5E73\u677F",
  "\u5E73\u5747",
  "\u5E73\u5B89",
  "\u6210\u529F",
  "\u6210\u90FD",
  "\u6210\u672C",
  "\u6210\u4EBA",
  "\u5168\u90E8",
  "\u5168\u989D",
  "\u5168\u65B0",
  "\u5168\u56FD",
  "\u5168\u573A",
  "\u5168\u7A0B",
  "\u660E\u5929",
  "\u660E\u767D",
  "\u660E\u7EC6",
  "\u660E\u663E",
  "\u65F6\u95F4",
  "\u65F6\u5019",
  "\u548C\u5E73",
  "\u548C\u8C10",
  "\u82B1\u56ED",
  "\u82B1\u94B1",
  "\u82B1\u8272",
  "\u5F3A\u70C8",
  "\u5F3A\u5EA6",
  "\u56FD\u5BB6",
  "\u56FD\u5185",
  "\u56FD\u9645",
  "\u56FD\u4EA7",
  "\u6765\u81EA",
  "\u6765\u7684",
  "\u6765\u7535",
  "\u90FD\u662F",
  "\u90FD\u6709",
  "\u90FD\u6CA1",
  "\u5173\u4E8E",
  "\u5173\u95ED",
  "\u5173\u6CE8",
  "\u5173\u7CFB",
  "\u5355\u53F7",
  "\u5355\u72EC",
  "\u5355\u4F4D",
  "\u5355\u4E2A",
  "\u5355\u4EF7",
  "\u5355\u5143",
  "\u5E94\u8BE5",
  "\u5E94\u7528",
  "\u6587\u4EF6",
  "\u6587\u5B57",
  "\u6587\u5177",
  "\u4E8E\u662F",
  "\u4EFB\u4F55",
  "\u4EFB\u52A1",
  "\u4F55\u65F6",
  "\u4F55\u5FC5",
  "\u5411\u60A8",
  "\u5411\u4E0A",
  "\u89E3\u51B3",
  "\u89E3\u91CA",
  "\u89E3\u9664",
  "\u7ECF\u7406",
  "\u5546\u54C1",
  "\u5546\u5BB6",
  "\u5546\u57CE",
  "\u5546\u573A",
  "\u5546\u52A1",
  "\u652F\u4ED8",
  "\u652F\u6301",
  "\u5305\u88C5",
  "\u5305\u88F9",
  "\u5305\u90AE",
  "\u5305\u62EC",
  "\u5305\u542B",
  "\u6BDB\u5DFE",
  "\u6BDB\u8863",
  "\u9F99\u5934",
  "\u77F3\u5934",
  "\u77F3\u6CB9",
  "\u6D77\u5916",
  "\u6D77\u62A5",
  "\u6D77\u6DC0",
  "\u6D77\u5357",
  "\u6D77\u5173",
  "\u6C5F\u82CF",
  "\u6C5F\u897F",
  "\u6C5F\u5357",
  "\u5E7F\u4E1C",
  "\u82CF\u5DDE",
  "\u676D\u5DDE",
  "\u5B81\u6CE2",
  "\u5B81\u590F",
  "\u6797\u4E1A",
  "\u53F6\u5B50",
  "\u7530\u56ED",
  "\u7530\u5F84",
  "\u6B66\u6C49",
  "\u5510\u5C71",
  "\u5F90\u5DDE",
  "\u90D1\u5DDE",
  "\u8D35\u5DDE",
  "\u5170\u5DDE",
  "\u8FDE\u63A5",
  "\u8FDE\u7EED",
  "\u8FDE\u8863",
  "\u4E91\u5357",
  "\u4E91\u7AEF",
  "\u515A\u5458",
  "\u53E4\u4EE3",
  "\u53E4\u5178",
  "\u623F\u95F4",
  "\u623F\u5B50",
  "\u623F\u4E1C",
  "\u6E38\u620F",
  "\u6E38\u5BA2",
  "\u8DEF\u4E0A",
  "\u8DEF\u7531",
  "\u8F66\u5B50",
  "\u8F66\u8F86",
  "\u7BA1\u7406",
  "\u7BA1\u5BB6",
  "\u7A0B\u5E8F",
  "\u7A0B\u5EA6",
  "\u6613\u788E",
  "\u6613\u8D2D",
  "\u94B1\u5305",
  "\u94B1\u6B3E",
  "\u4E25\u91CD",
  "\u4E25\u683C",
  "\u4E07\u4E00",
  "\u4E07\u5143",
  "\u4E07\u80FD",
  "\u4E07\u8FBE",
  "\u795D\u60A8",
  "\u795D\u798F",
  "\u8BA1\u7B97",
  "\u8BA1\u5212",
  "\u7A7A\u8C03",
  "\u7518\u8083",
  "\u9F50\u5168",
  "\u9F50\u5957",
  "\u5B9D\u8D1D",
  "\u84DD\u8272",
  "\u84DD\u7259",
  "\u96F7\u8FBE",
  "\u6C64\u5706",
  "\u7C73\u996D",
  "\u9EA6\u5F53",
  "\u5C24\u5176",
  "\u536B\u751F",
  "\u536B\u6D74",
  "\u666F\u70B9",
  "\u666F\u533A",
  "\u5229\u7528",
  "\u5229\u606F",
  "\u76F8\u5173",
  "\u76F8\u673A",
  "\u76F8\u540C",
  "\u521D\u6B21",
  "\u521D\u59CB",
  "\u5BB9\u6613",
  "\u5BB9\u91CF",
  "\u7D22\u8D54",
  "\u4FE1\u7528",
  "\u4FE1\u606F",
  "\u4FE1\u4EFB",
  "\u5C55\u793A",
  "\u7531\u4E8E",
  "\u90A3\u4E2A",
  "\u90A3\u4E9B",
  "\u90A3\u4E48",
  "\u90A3\u5929",
  "\u963F\u91CC",
  "\u963F\u59E8",
  "\u5370\u5237",
  "\u5370\u8C61",
  "\u5C45\u7136",
  "\u5C45\u4F4F",
  "\u5E72\u51C0",
  "\u5E72\u71E5",
  "\u4F46\u662F",
  "\u5143\u7D20",
  "\u5143\u65E6",
  "\u5BCC\u88D5",
  "\u8D39\u7528",
  "\u8FB9\u4E0A",
  "\u5E08\u5085",
  "\u5E2D\u4F4D",
  "\u5E08\u8303",
  "\u6C34\u679C",
  "\u5DF4\u9ECE",
  "\u4E30\u5BCC",
  "\u4E30\u53F0",
  "\u671D\u9633",
  "\u9879\u76EE",
  "\u9879\u94FE",
  "\u5B63\u5EA6",
  "\u5B63\u8282",
  "\u5DE6\u53F3",
  "\u5DE6\u8FB9",
  "\u67E5\u8BE2",
  "\u67E5\u770B",
  "\u67E5\u6536",
  "\u5C1A\u672A",
  "\u7B26\u5408",
  "\u7B80\u5355",
  "\u7B80\u7EA6",
  "\u7B80\u4ECB",
  "\u8F66\u724C",
  "\u8F66\u95F4",
  "\u7533\u8BF7",
  "\u7533\u8BC9",
  "\u7533\u62A5",
  "\u6743\u76CA",
  "\u6743\u9650",
  "\u539F\u4EF7",
  "\u539F\u56E0",
  "\u539F\u6765",
  "\u539F\u88C5",
  "\u539F\u5382",
  "\u539F\u4EF6",
  "\u666E\u901A",
  "\u76D6\u5B50",
  "\u76D6\u7AE0",
  "\u6EE1\u610F",
  "\u6EE1\u51CF",
  "\u6EE1\u8DB3",
  "\u6EE1\u5206",
  "\u95EA\u9001",
  "\u987A\u4E30",
  "\u534E\u4E3A",
  "\u5C0F\u7C73",
  "\u5C0F\u65F6",
  "\u5C0F\u59D0",
  "\u5927\u5BB6",
  "\u4F4D\u7F6E",
  "\u4F4D\u4E8E",
  "\u533A\u522B",
  "\u533A\u57DF",
  "\u5357\u4EAC",
  "\u5357\u65B9",
  "\u5317\u4EAC",
  "\u5317\u65B9",
  "\u4E0A\u6D77",
  "\u4E1C\u65B9",
  "\u897F\u65B9",
  "\u6B27\u7F8E",
  "\u6B27\u6D32",
  "\u8D1D\u58F3",
  "\u4FDD\u6E29",
  "\u53F8\u673A",
  "\u5B98\u65B9",
  "\u5B98\u7F51",
  "\u5C01\u9762",
  "\u5C01\u53E3",
  "\u8C08\u8BDD",
  "\u60E0\u666E",
  "\u4E50\u9AD8",
  "\u8363\u8000",
  "\u697C\u4E0A",
  "\u697C\u4E0B",
  "\u697C\u5C42",
  "\u5E73\u65B9",
  "\u516C\u53F8",
  "\u516C\u65A4",
  "\u516C\u91CC",
  "\u9C9C\u82B1",
  "\u9C9C\u5976",
  "\u94F6\u884C",
  "\u94F6\u8272",
  "\u94F6\u8054",
  "\u7389\u7C73",
  "\u53E4\u98CE",
  "\u5E7F\u5DDE",
  "\u82D7\u6761",
  "\u519C\u4E1A",
  "\u519C\u6751",
  "\u519C\u592B",
  "\u4F0A\u5229",
  "\u8499\u725B",
  "\u5EB7\u5E08",
  "\u6D77\u5C14",
  "\u6D77\u4FE1",
  "\u7F8E\u7684",
  "\u683C\u529B",
  "\u65B9\u592A",
  "\u5B89\u8E0F",
  "\u674E\u5B81",
  "\u9A6C\u81EA",
  "\u6C83\u5C14",
  "\u798F\u7279",
  "\u4E30\u7530",
  "\u672C\u7530",
  "\u91D1\u9F99",
  "\u5EB7\u4F73",
  "\u718A\u732B",
  "\u725B\u5976",
  "\u725B\u8089",
  "\u725B\u4ED4",
  "\u7F8A\u6BDB",
  "\u7F8A\u8089",
  "\u9C7C\u8089",
  "\u7AE5\u88C5",
  "\u7AE5\u978B",
  "\u7AE5\u5E74",
  "\u7AE5\u8F66",
  "\u82B1\u751F",
  "\u82B1\u6D12",
  "\u82B1\u8336",
  "\u83AB\u975E",
  "\u83AB\u540D",
  "\u6BD5\u7ADF",
  "\u6BD5\u4E1A",
  "\u66FE\u7ECF",
  "\u90CE\u9152",
  "\u8305\u53F0",
  "\u71D5\u7A9D",
  "\u67F4\u6CB9",
  "\u6C7D\u8F66",
  "\u5B89\u5FBD"
];
var TITLES = [
  "\u5148\u751F",
  "\u5973\u58EB",
  "\u5C0F\u59D0",
  "\u592A\u592A",
  "\u8001\u5E08",
  "\u5E08\u5085",
  "\u533B\u751F",
  "\u963F\u59E8",
  "\u540C\u5B66",
  "\u4E3B\u4EFB",
  "\u5F8B\u5E08",
  "\u6559\u6388",
  "\u7ECF\u7406",
  "\u5927\u54E5",
  "\u5927\u59D0",
  "\u53D4\u53D4",
  "\u5927\u7237",
  "\u5976\u5976",
  "\u8001\u677F",
  "\u5DE5",
  "\u603B",
  "\u59D0",
  "\u54E5",
  "\u53D4",
  "\u59E8",
  "\u5A76",
  "\u4F2F",
  "\u5AC2",
  "\u6559\u7EC3",
  "\u62A4\u58EB",
  "\u5927\u592B",
  "\u535A\u58EB",
  "\u6821\u957F",
  "\u9662\u957F",
  "\u5E97\u957F",
  "\u8001\u5148\u751F",
  "\u592B\u4EBA"
];
var NAME_LABELS = [
  "\u6536\u4EF6\u4EBA",
  "\u6536\u4EF6\u8005",
  "\u771F\u540D",
  "\u5927\u540D",
  "\u5C0F\u540D",
  "\u4E73\u540D",
  "\u5B66\u540D",
  "\u6536\u4EF6",
  "\u6536\u8D27",
  "\u76D1\u62A4\u4EBA",
  "\u62C5\u4FDD\u4EBA",
  "\u4EE3\u529E\u4EBA",
  "\u4EE3\u6536\u4EBA",
  "\u63D0\u8D27\u4EBA",
  "\u53D6\u4EF6\u4EBA",
  "\u53D6\u8D27\u4EBA",
  "\u6C47\u6B3E\u4EBA",
  "\u6253\u6B3E\u4EBA",
  "\u53D7\u8D60\u4EBA",
  "\u6536\u793C\u4EBA",
  "\u9000\u4EF6\u4EBA",
  "\u5BC4\u65B9",
  "\u6536\u65B9",
  "\u8EAB\u4EFD\u8BC1\u59D3\u540D",
  "\u65B0\u90CE",
  "\u65B0\u5A18",
  "\u5B9D\u5B9D\u59D3\u540D",
  "\u5B9D\u5B9D\u540D\u5B57",
  "\u5B69\u5B50\u540D\u5B57",
  "\u5B69\u5B50\u53EB",
  "\u5C31\u8BCA\u4EBA",
  "\u51FA\u884C\u4EBA",
  "\u8F66\u4E3B\u59D3\u540D",
  "\u53F8\u673A",
  "\u9A91\u624B",
  "\u843D\u6B3E",
  "\u7F72\u540D",
  "\u7B7E\u540D",
  "\u59D3\u540D\u662F",
  "\u523B\u5B57",
  "\u7EE3\u5B57",
  "\u6536\u8CA8\u4EBA",
  "\u806F\u7D61\u4EBA",
  "\u806F\u7E6B\u4EBA",
  "\u6536\u4EF6\u8005\u59D3\u540D",
  "\u6236\u540D",
  "\u865F\u4E3B",
  "\u5BC4\u56DE\u4EBA",
  "\u9000\u8D27\u4EBA",
  "\u6295\u4FDD\u4EBA\u59D3\u540D",
  "\u59D4\u6258\u4EBA",
  "\u53D7\u6258\u4EBA",
  "\u88AB\u59D4\u6258\u4EBA",
  "\u771F\u5B9E\u540D\u5B57",
  "\u5927\u540D\u53EB",
  "\u5C0F\u540D\u53EB",
  "\u6301\u8BC1\u4EBA",
  "\u5F53\u4E8B\u4EBA",
  "\u62A5\u4FEE\u4EBA",
  "\u6765\u7535\u4EBA",
  "\u53CD\u6620\u4EBA",
  "\u987E\u5BA2\u59D3\u540D",
  "\u6536\u8D27\u59D3\u540D",
  "\u6536\u4EF6\u540D",
  "\u6536\u8D27\u540D\u5B57",
  "\u6536\u8D27\u4EBA\u540D\u5B57",
  "\u6536\u8D27\u4EBA",
  "\u8054\u7CFB\u4EBA",
  "\u59D3\u540D",
  "\u540D\u5B57",
  "\u6211\u53EB",
  "\u672C\u4EBA",
  "\u6237\u540D",
  "\u6301\u5361\u4EBA",
  "\u5F00\u6237\u4EBA",
  "\u5BC4\u4EF6\u4EBA",
  "\u8D2D\u4E70\u4EBA",
  "\u4E58\u5BA2",
  "\u4E58\u673A\u4EBA",
  "\u5165\u4F4F\u4EBA",
  "\u6295\u4FDD\u4EBA",
  "\u88AB\u4FDD\u9669\u4EBA",
  "\u60A3\u8005",
  "\u771F\u5B9E\u59D3\u540D",
  "\u7B7E\u6536\u4EBA",
  "\u6CD5\u4EBA",
  "\u8F66\u4E3B",
  "\u7533\u8BF7\u4EBA",
  "\u53EB\u505A",
  "\u53EB",
  "\u53D7\u76CA\u4EBA",
  "\u5F00\u6237\u540D",
  "\u8D26\u6237\u540D",
  "\u673A\u4E3B",
  "\u9884\u8BA2\u4EBA",
  "\u9884\u7EA6\u4EBA",
  "\u8BA2\u7968\u4EBA",
  "\u65C5\u5BA2",
  "\u7ECF\u529E\u4EBA",
  "\u8D1F\u8D23\u4EBA",
  "\u5B66\u751F",
  "\u75C5\u4EBA",
  "\u6536\u6B3E\u4EBA",
  "\u4ED8\u6B3E\u4EBA",
  "\u4E0B\u5355\u4EBA",
  "\u4E70\u5BB6",
  "\u4E70\u65B9",
  "\u62AC\u5934",
  "\u53D1\u7968\u62AC\u5934",
  "\u79F0\u547C",
  "\u540D\u53EB",
  "\u4ED6\u53EB",
  "\u5979\u53EB",
  "\u6536\u8D27\u4EBA\u59D3\u540D",
  "\u6536\u4EF6\u4EBA\u59D3\u540D",
  "\u767B\u8BB0\u4EBA",
  "\u7D27\u6025\u8054\u7CFB\u4EBA",
  "\u5BB6\u5C5E",
  "\u5BA2\u6237",
  "\u987E\u5BA2",
  "\u7528\u6237",
  "\u4F1A\u5458",
  "\u4E1A\u4E3B",
  "\u623F\u4E1C",
  "\u79DF\u5BA2"
];
var NAME_ENDS = [
  "\u6536",
  "\u53CD\u6620",
  "\u8981\u6C42",
  "\u8868\u793A",
  "\u79F0",
  "\u540D\u4E0B",
  "\u5BB6",
  "\u90A3\u91CC",
  "\u90A3\u8FB9",
  "\u8FD9\u8FB9",
  "\u5FF5",
  "\u540C\u5B66",
  "\u4EE3",
  "\u6765",
  "\u9886",
  "\u7B7E\u6536",
  "\u4EE3\u6536",
  "\u4EB2\u542F",
  "\u7684",
  "\u7535\u8BDD",
  "\u624B\u673A",
  "\u8EAB\u4EFD\u8BC1",
  "\u5148\u751F",
  "\u5973\u58EB",
  "\u5C0F\u59D0",
  "\u592A\u592A",
  "\u8001\u5E08",
  "\u5E08\u5085",
  "\u4F4F",
  "\u5728",
  "\u548C",
  "\u4E0E",
  "\u8DDF",
  "\u8BF4",
  "\u672C\u4EBA",
  "\u5730\u5740",
  "\u53F7\u7801",
  "\u7537",
  "\u5973",
  "\u5FAE\u4FE1",
  "\uFF0C",
  "\u60A8\u597D",
  "\u4F60\u597D",
  "\u5427",
  "\u5462",
  "\u554A",
  "\u5417",
  "\u8D2D\u4E70",
  "\u4E0B\u5355",
  "\u53D1\u6765",
  "\u5DF2",
  "\u7ED9",
  "\u8054\u7CFB",
  "\u8BA2",
  "\u4E70",
  "\u7533\u8BF7",
  "\u8981",
  "\u60F3",
  "\u53CD\u9988",
  "\u6295\u8BC9",
  "\u6765\u7535",
  "\u5973\u513F",
  "\u513F\u5B50",
  "\u73B0",
  "\u4E8E",
  "\u51FA\u751F",
  "\u751F\u65E5",
  "\u4ED8\u6B3E",
  "\u9000\u6B3E",
  "\u767B\u8BB0",
  "\u662F",
  "\u5BC4",
  "\u5230",
  "\u53D6",
  "\u5B9E\u540D",
  "\u6216",
  "\u53CA",
  "\uFF0C",
  "\u8BC1\u4EF6",
  "\u62A4\u7167",
  "\u94F6\u884C\u5361",
  "\u5361\u53F7",
  "\u5C3E\u53F7",
  "\u8D26\u6237",
  "\u8D26\u53F7",
  "\u529E\u7406",
  "\u9884\u7EA6",
  "\u9884\u8BA2",
  "\u5165\u4F4F",
  "\u90AE\u7BB1",
  "\u6253",
  "\u8C22\u8C22",
  "\u7136\u540E",
  "\u90A3\u4E2A",
  "\u8FD9\u4E2A",
  "\u6211",
  "\u5C31\u662F",
  "\u9EBB\u70E6",
  "\u5E2E",
  "\u8BF7",
  "\u4E0D\u662F",
  "\u800C\u4E0D\u662F",
  "\u4E0D\u5728",
  "\u4E0D",
  "\u6CA1",
  "\u751F\u4E8E",
  "\u751F",
  "\u4E24",
  "\u8FD9",
  "\u4ECA\u5E74",
  "\u521A",
  "\u4ECE",
  "\u7528",
  "\u628A",
  "\u88AB",
  "\u53BB",
  "\u7B49",
  "\u7B7E",
  "\u540C\u610F",
  "\u78BA\u8A8D",
  "\u786E\u8BA4",
  "\u3001"
];
var NOT_GIVEN = "\u7684\u4E86\u662F\u6211\u4F60\u60A8\u4ED6\u5979\u5B83\u4EEC\u8FD9\u90A3\u54EA\u4EC0\u4E48\u600E\u5417\u5462\u5427\u554A\u5440\u561B\u54E6\u54C8\u55EF\u5F88\u90FD\u4E5F\u8FD8\u5C31\u518D\u53C8\u624D\u53EA\u6700\u66F4\u592A\u4E0D\u6CA1\u65E0\u522B\u52FF\u8981\u4F1A\u80FD\u5F97\u7740\u8FC7\u628A\u88AB\u8BA9\u7ED9\u5BF9\u5230\u5728\u4E8E\u4E3A\u6240\u4EE5\u4F46\u800C\u4E14\u6216\u53CA\u4E0E\u8DDF\u6BD4\u7531\u8BF4\u770B\u542C\u95EE\u7B54\u4E70\u5356\u9000\u6362\u8D27\u5355\u53F7\u7801\u53D1\u5FEB\u9012\u5BC4\u9001\u6536\u53D6\u4EF6\u5305\u88F9\u8BA2\u4ED8\u6B3E\u94B1\u4EF7\u683C\u5143\u5757\u89D2\u5206\u6298\u5238\u6253\u5F00\u5173\u673A\u7535\u8BDD\u624B\u8D26\u6237\u5361\u8BC1\u7167\u8EAB\u4EFD\u5730\u5740\u697C\u5BA4\u680B\u5C42\u8DEF\u8857\u7701\u5E02\u70B9\u95F4\u65E5\u5E74\u5468\u4E0A\u4E0B\u5DE6\u53F3\u524D\u540E\u91CC\u5916\u5185\u65C1\u8FB9\u4E2A\u53EA\u6761\u53CC\u5957\u76D2\u7BB1\u74F6\u888B\u65A4\u514B\u5BF8\u5C3A\u8272\u578B\u7248\u7CFB\u7EDF\u8F6F\u786C\u4EA7\u91CF\u9898\u5BA2\u670D\u5E97\u94FA\u516C\u53F8\u5382\u7528\u5458\u7B49\u5019\u5904\u7406\u89E3\u51B3\u529E\u8BF7\u5E2E\u9EBB\u70E6\u8C22\u6C42\u6025\u50AC\u6295\u8BC9\u8BC4\u5DEE\u574F\u9519\u8BEF\u6F0F\u5C11\u591A\u5403\u559D\u7A7F\u6234\u6D17\u62C6\u88C5\u4FEE\u6389\u4E22\u5931\u635F\u7834\u70C2\u60F3\u53BB\u6765\u56DE\u8D70\u8DD1\u7AD9\u5750\u8FDB\u51FA\u8D77\u4F4F\u642C\u6539\u586B\u5199\u9009\u62E9\u67E5\u8BE2\u663E\u793A\u63D0\u767B\u5F55\u6CE8\u518C\u7ED1\u5220\u6D88\u7533\u5BA1\u6838\u62D2\u7EDD\u5E94\u8BE5\u9700\u5148\u6BCF\u5404\u67D0\u4E9B\u6B64\u5176\u81EA\u5DF1\u54E5\u59D0\u53D4\u59E8\u5A76\u7237\u5976\u7238\u5988\u8001\u603B\u5DE5\u5E08\u5085\u59D3\u540D";
var NO_RECIPIENT = [
  "\u672C\u4EBA",
  "\u540C\u4E0A",
  "\u81EA\u5DF1",
  "\u5BA2\u670D",
  "\u5E97\u4E3B",
  "\u524D\u53F0",
  "\u95E8\u536B",
  "\u4FDD\u5B89",
  "\u7269\u4E1A",
  "\u6682\u65E0",
  "\u672A\u77E5",
  "\u9A7F\u7AD9",
  "\u83DC\u9E1F",
  "\u4FE1\u606F",
  "\u7535\u8BDD",
  "\u5730\u5740",
  "\u65E0",
  "\u7A7A",
  "\u4E0D\u8BE6",
  "\u516C\u53F8",
  "\u4E2A\u4EBA",
  "\u4F01\u4E1A",
  "\u662F\u8C01",
  "\u4E0D\u5BF9",
  "\u6709\u8BEF",
  "\u9519\u8BEF",
  "\u9519",
  "\u5199\u9519",
  "\u586B\u9519",
  "\u586B",
  "\u6539",
  "\u4E0A\u9762",
  "\u4E0B\u9762",
  "\u5982\u4E0B",
  "\u6CA1",
  "\u4E0D",
  "\u7684",
  "\u4E86",
  "\u6709",
  "\u7528",
  "\u8BF7",
  "\u6BCD\u4EB2",
  "\u7236\u4EB2",
  "\u5988\u5988",
  "\u7238\u7238",
  "\u5973\u513F",
  "\u513F\u5B50",
  "\u59BB\u5B50",
  "\u4E08\u592B",
  "\u8001\u516C",
  "\u8001\u5A46",
  "\u5973\u58EB",
  "\u5148\u751F",
  "\u4E3A\u7A7A",
  "\u5FC5\u586B",
  "\u6216",
  "\u53CA",
  "\u548C",
  "\u5DF2",
  "\u672A"
];
var LEFT_WORDS = [
  "\u59D4\u6258 \u6388\u6743 \u8F6C\u4EA4 \u4EA4\u7ED9 \u697C\u4E0A \u697C\u4E0B \u9694\u58C1 \u6751\u91CC \u5199\u6210 \u7ED9 \u8BA9 \u627E \u548C \u8DDF \u4E0E \u7531 \u53EB \u5E2E \u66FF \u4E3A \u628A",
  "\u8BF7 \u5BF9 \u88AB \u662F \u7684 \u4E86 \u4F4D \u95EE \u50AC \u5411 \u966A \u5E26 \u540C \u8001\u516C \u8001\u5A46 \u5988\u5988 \u7238\u7238 \u6BCD\u4EB2 \u7236\u4EB2 \u513F\u5B50 \u5973\u513F",
  "\u5B69\u5B50 \u670B\u53CB \u540C\u4E8B \u540C\u5B66 \u5BA4\u53CB \u90BB\u5C45 \u5BA2\u6237 \u987E\u5BA2 \u6536\u4EF6 \u59D0\u59D0 \u54E5\u54E5 \u59B9\u59B9 \u5F1F\u5F1F \u7237\u7237 \u5976\u5976 \u5916\u5A46 \u5916\u516C",
  "\u5148\u751F \u592A\u592A \u95FA\u871C \u9886\u5BFC \u79D8\u4E66 \u52A9\u7406 \u5FEB\u9012\u5458 \u9A91\u624B \u53F8\u673A \u5E08\u5085 \u533B\u751F \u8001\u5E08 \u7528\u6237 \u4F1A\u5458 \u4E70\u5BB6 \u672C\u4EBA",
  "\u6539\u6210 \u6539\u4E3A \u6362\u6210 \u5BC4\u7ED9 \u9001\u7ED9 \u8F6C\u7ED9 \u53D1\u7ED9 \u8054\u7CFB \u901A\u77E5 \u611F\u8C22 \u9EBB\u70E6 \u540D\u5B57 \u59D3\u540D \u5BB6\u5C5E \u76D1\u62A4\u4EBA \u62C5\u4FDD\u4EBA",
  "\u4EE3\u7406\u4EBA \u6CD5\u4EBA \u4EBA\u5458 \u6211\u53EB \u6211\u662F \u767B\u8BB0 \u5B9E\u540D \u7F72\u540D \u5907\u6CE8 \u5199\u7740 \u5199\u7684 \u5199 \u53EB\u505A \u60A3\u8005 \u4E58\u5BA2 \u65C5\u5BA2 \u8868\u5F1F",
  "\u8868\u59B9 \u8868\u54E5 \u8868\u59D0 \u4F84\u5B50 \u5916\u7525 \u5CB3\u7236 \u5CB3\u6BCD \u5A46\u5A46 \u516C\u516C \u5AB3\u5987 \u5973\u5A7F \u7537\u53CB \u5973\u53CB \u7537\u670B\u53CB \u5973\u670B\u53CB \u672A\u5A5A\u592B",
  "\u672A\u5A5A\u59BB \u5BF9\u8C61 \u7231\u4EBA \u4E08\u592B \u59BB\u5B50 \u53CA \u3001"
].flatMap((line) => line.split(" "));
var CUE_WORDS = [
  "\u7ED9 \u8BA9 \u627E \u8DDF \u5E2E \u66FF \u53EB \u8001\u516C \u8001\u5A46 \u5988\u5988 \u7238\u7238 \u6BCD\u4EB2 \u7236\u4EB2 \u513F\u5B50 \u5973\u513F \u5B69\u5B50 \u670B\u53CB \u540C\u4E8B \u540C\u5B66",
  "\u5BA4\u53CB \u90BB\u5C45 \u59D0\u59D0 \u54E5\u54E5 \u59B9\u59B9 \u5F1F\u5F1F \u7237\u7237 \u5976\u5976 \u5916\u5A46 \u5916\u516C \u95FA\u871C \u5FEB\u9012\u5458 \u9A91\u624B \u53F8\u673A \u533B\u751F \u6536\u4EF6",
  "\u6539\u6210 \u6539\u4E3A \u6362\u6210 \u5BC4\u7ED9 \u9001\u7ED9 \u8F6C\u7ED9 \u53D1\u7ED9 \u8054\u7CFB \u6211\u53EB \u540D\u5B57 \u59D3\u540D \u60A3\u8005 \u4E58\u5BA2 \u65C5\u5BA2 \u8868\u5F1F \u8868\u59B9 \u8868\u54E5",
  "\u8868\u59D0 \u7537\u53CB \u5973\u53CB \u7537\u670B\u53CB \u5973\u670B\u53CB \u4E08\u592B \u59BB\u5B50 \u767B\u8BB0 \u7F72\u540D \u6CD5\u4EBA \u76D1\u62A4\u4EBA \u59D4\u6258 \u6388\u6743 \u771F\u540D \u5927\u540D \u4E0D\u662F",
  "\u5E94\u8BE5\u662F \u5B9E\u9645\u662F \u672C\u540D \u539F\u540D \u66FE\u7528\u540D \u59D3\u540D\u662F \u540D\u5B57\u662F \u5199\u6210 \u5199\u7684\u662F \u5199\u7684 \u5907\u6CE8 \u6635\u79F0 \u7F72 \u8F6C\u4EA4 \u4EA4\u7ED9",
  "\u4EE3 \u697C\u4E0A \u697C\u4E0B \u9694\u58C1 \u6751\u91CC \u961F\u91CC"
].flatMap((line) => line.split(" "));

// packages/privacy/src/unit-set.ts
var UnitSet = class {
  #bits;
  /** @param characters Those of one code unit are kept, longer ones left out. */
  constructor(characters) {
    const units = [...characters].filter(({ length }) => length === 1).map((one) => one.charCodeAt(0));
    this.#bits = new Uint32Array(units.reduce((most, unit) => Math.max(most, (unit >>> 5) + 1), 0));
    for (const unit of units)
      this.#bits[unit >>> 5] = (this.#bits[unit >>> 5] ?? 0) | 1 << (unit & 31);
  }
  has(unit) {
    return ((this.#bits[unit >>> 5] ?? 0) >>> (unit & 31) & 1) === 1;
  }
};

// packages/privacy/src/person-zh.ts
var SURNAME = new UnitSet([...SURNAMES, ...SURNAMES_TRADITIONAL]);
var COMPOUND = new Set(COMPOUND_SURNAMES);
var COMPOUND_FIRST = new UnitSet(COMPOUND_SURNAMES.map((surname) => surname[0] ?? ""));
var GIVEN2 = new UnitSet(GIVEN_CHARACTERS);
var NOT_NAME = new Set(NOT_NAMES);
var DENIED = new UnitSet(NOT_GIVEN);
var NO_NAME = new Set(NO_RECIPIENT);
var isGivenLike = (unit) => !DENIED.has(unit);
var isGiven = (unit) => GIVEN2.has(unit);
var PUBLIC2 = new Set(PUBLIC_NAMES_ZH);
var TITLE_SET = new Set(TITLES);
var COMMON_SURNAME = new UnitSet(SURNAMES.slice(0, 260));
var WORD_SURNAME = new UnitSet(
  "\u9A6C\u4E8E\u65B9\u9AD8\u91D1\u77F3\u5E38\u767D\u4E07\u548C\u5E73\u660E\u65F6\u6210\u8FDE\u5B89\u6765\u90FD\u5E94\u6587\u4F55\u4EFB\u5411\u89E3\u7ECF\u5546\u652F\u5305\u53E4\u5E74\u6C34\u5173\u6E29\u8DEF\u5168\u5F3A\u82B1\u6BDB\u6E38\u515A\u7BA1\u7A0B\u6613\u94B1\u4E25\u53CC\u5355\u5C1A\u8BA1\u7518\u9F50\u5B9D\u84DD\u96F7\u7C73\u9EA6\u5C24\u536B\u666F\u5229\u76F8\u521D\u5BB9\u4FE1\u5C55\u7531\u90A3\u5370\u5C45\u5E72\u5143\u8D39\u8FB9\u5E08\u5E2D\u5B98\u9EC4\u6C5F\u6797\u53F6\u7530\u6B66\u5510\u5F90\u90D1\u5170\u6885\u51B7\u725B\u8F66\u9879\u5B63\u5DE6\u67E5\u7B26\u7B80\u7533\u6743\u539F\u666E\u76D6\u6EE1\u5F20\u7AE0\u8C08\u519C\u5386\u4E30\u7267"
);
var ENDS = [...NAME_ENDS].sort((a, b) => b.length - a.length);
var WEAK2 = /* @__PURE__ */ new Set([
  "\u53EB",
  "\u672C\u4EBA",
  "\u5BA2\u6237",
  "\u987E\u5BA2",
  "\u7528\u6237",
  "\u4F1A\u5458",
  "\u4E70\u5BB6",
  "\u5B66\u751F",
  "\u62AC\u5934",
  "\u53D1\u7968\u62AC\u5934",
  "\u4E1A\u4E3B",
  "\u623F\u4E1C",
  "\u79DF\u5BA2",
  "\u5BB6\u5C5E",
  "\u8D1F\u8D23\u4EBA",
  "\u540D\u5B57",
  "\u79F0\u547C"
]);
var LABELS2 = new WordIndex(NAME_LABELS.map((word) => [word, true]));
var BETWEEN = /(?:姓名|名字|名称)?[ :=\t\n"|]{0,4}(?:是|为|叫|就是|写的是|应该是|可以写|写|填|改成|改为)?[ :"]{0,2}/y;
var TITLE = new WordIndex(TITLES.map((word) => [word, true]));
var OWNED2 = /(?:收|签收|代收|亲启|的(?:手机|电话|身份证|地址|银行卡|账户|快递|包裹|邮箱|微信|护照|生日|号码|名字|爱人|老公|老婆|妻子|丈夫|妈妈|爸爸|家属|朋友|同事|儿子|女儿|家人|名义|单子|件))/g;
var BEFORE_OWNED = /(?:^|[\s，。,.、;:：；！!？?()（）"“”【】\d]|给|让|找|和|跟|与|是|叫|帮|由|联系|替|寄|到|为|把|请|麻烦|室|号|楼|栋|幢|院|座|户)$/;
var FOREIGN = /(?<![\u3400-\u9fff])[\u3400-\u9fff]{1,5}[·•・][\u3400-\u9fff]{1,6}(?:[·•・][\u3400-\u9fff]{1,6})?/g;
var SELF = /(?:^|[，。,.\s!！?？、;；])我(?:是|姓)/g;
var PARTS = new WordIndex(NAME_PARTS_ZH.map((part) => [part, true]));
var FAMILY = /(?:我|本人|免贵|贵|她|他)姓[\u3400-\u9fff](?![\u3400-\u9fff])/g;
var LATIN_TITLED = /(?<![A-Za-z.'-])[A-Z][a-z]{1,14}(?=(?:哥|姐|先生|女士|小姐|老师|同学|师傅|收)(?![\u3400-\u9fff]))/g;
var isHan3 = (unit) => unit >= 13312 && unit <= 40959;
function areAll(is, text, at2, count) {
  for (let next = at2; next < at2 + count; next += 1) if (!is(text.charCodeAt(next))) return false;
  return true;
}
function surnameLength(text, at2) {
  const unit = text.charCodeAt(at2);
  if (COMPOUND_FIRST.has(unit) && COMPOUND.has(text.slice(at2, at2 + 2))) return 2;
  return SURNAME.has(unit) ? 1 : 0;
}
var MARKED = /[:是为叫写填成 =\t\n"|]/;
var CALLED = /* @__PURE__ */ new Set(["\u6211\u53EB", "\u4ED6\u53EB", "\u5979\u53EB", "\u540D\u53EB"]);
function findPersonsZh(text, anchors) {
  const found = [];
  const add = (start, length, score, rule) => {
    if (length === 0 || PUBLIC2.has(text.slice(start, start + length))) return;
    found.push({ start, end: start + length, category: "person", score, rule });
  };
  for (const hit of LABELS2.find(text)) {
    const label = text.slice(hit.start, hit.end);
    BETWEEN.lastIndex = hit.end;
    const at2 = hit.end + (BETWEEN.exec(text)?.[0].length ?? 0);
    const isMarked = MARKED.test(text[at2 - 1] ?? "") || CALLED.has(label);
    const isWeak = WEAK2.has(label) && !text.slice(hit.end, at2).includes(":");
    add(
      at2,
      nameLength(text, at2, isWeak || !isMarked ? "strict" : "label"),
      isWeak ? 0.7 : 0.9,
      "person-zh-label"
    );
    if (isWeak && label !== "\u540D\u5B57") continue;
    add(at2, latinLength(text, at2), 0.8, "person-zh-latin");
    add(at2, dottedLength(text, at2), 0.8, "person-zh-foreign");
    if (!isMarked) add(at2, closedLength(text, at2), 0.7, "person-zh-any");
    if (isMarked) add(at2, anyLength(text, at2), 0.7, "person-zh-any");
  }
  for (const match of matchesOf(text, SELF)) {
    const at2 = match.index + match[0].length;
    const length = nameLength(text, at2, "closed") || clearLength(text, at2);
    add(at2, length, 0.7, "person-zh-self");
  }
  for (const { start, end } of TITLE.find(text)) addTitled(text, start, text.slice(start, end), add);
  for (const match of matchesOf(text, OWNED2)) addBefore(text, match.index, add);
  for (const match of matchesOf(text, FAMILY)) {
    const at2 = match.index + match[0].length - 1;
    if (SURNAME.has(text.charCodeAt(at2))) add(at2, 1, 0.7, "person-zh-family");
  }
  for (const match of matchesOf(text, LATIN_TITLED))
    add(match.index, match[0].length, 0.65, "person-zh-latin");
  addMadeOfParts(text, add);
  addPlain(text, add);
  addListed(text, add);
  if (/[·•・]/.test(text)) {
    for (const match of matchesOf(text, FOREIGN))
      add(match.index, match[0].length, 0.7, "person-zh-foreign");
  }
  for (const anchor of anchors) addBeside(text, anchor, add);
  return found;
}
function clearLength(text, at2) {
  const first = text.charCodeAt(at2);
  const isClear = COMMON_SURNAME.has(first) && !WORD_SURNAME.has(first);
  return isClear && areAll(isGiven, text, at2 + 1, 2) && endsName(text, at2 + 3) ? 3 : 0;
}
function addMadeOfParts(text, add) {
  let at2 = 0;
  let parts = 0;
  const close = (end2) => {
    const isAlone = !isHan3(text.charCodeAt(at2 - 1)) && !isHan3(text.charCodeAt(end2));
    if (parts >= 2 || parts === 1 && end2 - at2 >= 2 && isAlone)
      add(at2, end2 - at2, 0.65, "person-zh-parts");
    parts = 0;
  };
  let end = 0;
  for (const hit of PARTS.find(text)) {
    if (hit.start !== end || parts === 0) {
      close(end);
      at2 = hit.start;
    }
    parts += 1;
    end = hit.end;
  }
  close(end);
}
function nameLength(text, at2, mode) {
  const surname = surnameLength(text, at2);
  if (surname === 0 || NOT_NAME.has(text.slice(at2, at2 + 2))) return 0;
  let best = 0;
  for (const given of GIVEN_LENGTHS) {
    const end = at2 + surname + given;
    if (!areAll(isHan3, text, at2, surname + given)) continue;
    if (given === 3 && (mode !== "label" || isHan3(text.charCodeAt(end)))) continue;
    if (TITLE_SET.has(text.slice(at2 + surname, end))) continue;
    if (!areAll(isGivenLike, text, at2 + surname, given)) continue;
    if (mode === "closed" ? isHan3(text.charCodeAt(end)) : !endsName(text, end)) continue;
    best = surname + given;
    break;
  }
  if (best > 0 || mode === "closed") return best;
  const givenCharacters = [...text.slice(at2 + surname, at2 + surname + 2)].filter(
    (character) => character.length > 1 || isGivenLike(character.charCodeAt(0))
  ).length;
  return mode === "label" && givenCharacters > 0 ? surname + givenCharacters : 0;
}
var GIVEN_LENGTHS = [2, 1, 3];
var ENDS_BY_FIRST = /* @__PURE__ */ new Map();
for (const word of ENDS) {
  const first = word.charCodeAt(0);
  ENDS_BY_FIRST.set(first, [...ENDS_BY_FIRST.get(first) ?? [], word]);
}
function endsName(text, end) {
  const unit = text.charCodeAt(end);
  if (!isHan3(unit)) return true;
  return ENDS_BY_FIRST.get(unit)?.some((word) => text.startsWith(word, end)) ?? false;
}
function anyLength(text, at2) {
  const name = /^[\u3400-\u9fff]{1,6}(?![\u3400-\u9fff])/.exec(text.slice(at2, at2 + 8))?.[0] ?? "";
  const isWord2 = [...NO_NAME].some((word) => name.startsWith(word));
  return isWord2 || [...name].filter((one) => DENIED.has(one.charCodeAt(0))).length > 1 ? 0 : name.length;
}
function closedLength(text, at2) {
  const name = /^[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])/.exec(text.slice(at2, at2 + 6))?.[0] ?? "";
  const surname = surnameLength(name, 0);
  const given = name.length - surname;
  return surname > 0 && given >= 1 && given <= 2 ? anyLength(text, at2) : 0;
}
function dottedLength(text, at2) {
  return /^[\u3400-\u9fff]{1,8}(?:[·•・.][\u3400-\u9fff]{1,8}){1,2}/.exec(text.slice(at2, at2 + 28))?.[0].length ?? 0;
}
function latinLength(text, at2) {
  return /^(?:[A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20}){0,3}|[A-Z]{2,16}(?:[ ,/]{1,2}[A-Z]{2,16}){1,3})(?![A-Za-z])/.exec(
    text.slice(at2, at2 + 90)
  )?.[0].length ?? 0;
}
function addTitled(text, at2, title, add) {
  for (const length of [3, 4, 2]) {
    const start = at2 - length;
    if (start < 0) continue;
    const name = text.slice(start, at2);
    const surname = surnameLength(name, 0);
    const given = length - surname;
    if (surname === 0 || given < 1 || given > 2 || NOT_NAME.has(name.slice(0, 2))) continue;
    if (!areAll(isGiven, name, surname, given) || isHanWordBefore(text, start)) continue;
    add(start, length, 0.85, "person-zh-title");
    return;
  }
  for (const length of [2, 1]) {
    const start = at2 - length;
    const surname = text.slice(start, at2);
    if (start < 0 || !(length === 2 ? COMPOUND.has(surname) : SURNAME.has(text.charCodeAt(start))))
      continue;
    if (NOT_NAME.has(surname + title[0]) || isHanWordBefore(text, start)) continue;
    add(start, length, 0.7, "person-zh-title");
    return;
  }
}
var BEFORE_NAME = /[的是叫给让找和跟与帮由替为把请向对问被，。了位好烦到名系得:]$/;
function isHanWordBefore(text, start) {
  const before = text.charCodeAt(start - 1);
  return isHan3(before) && !BEFORE_NAME.test(text.slice(Math.max(0, start - 2), start));
}
function addBefore(text, at2, add) {
  for (const length of [3, 2, 4]) {
    const start = at2 - length;
    if (start < 0 || nameLength(text, start, "strict") !== length) continue;
    if (!BEFORE_OWNED.test(text.slice(Math.max(0, start - 2), start))) continue;
    add(start, length, 0.75, "person-zh-owner");
    return;
  }
}
var BESIDE = /* @__PURE__ */ new Set([
  "phone",
  "address",
  "national-id",
  "card",
  "passport",
  "plate",
  "birth-date",
  "bank-account",
  "driver-license"
]);
function addBeside(text, anchor, add) {
  if (!BESIDE.has(anchor.category)) return;
  const before = /(?:^|[\s,，、。;；:：|/()（）\d号室楼栋])([\u3400-\u9fff]{2,4})[^\u3400-\u9fffA-Za-z\d]{0,4}$/.exec(
    text.slice(Math.max(0, anchor.start - 9), anchor.start)
  );
  if (before?.[1] && !NO_NAME.has(before[1])) {
    const start = anchor.start - (before[0].length - before[0].indexOf(before[1]));
    if (nameLength(text, start, "closed") === before[1].length)
      add(start, before[1].length, 0.75, "person-zh-beside");
    else if (anchor.category === "phone" && /^[小阿][\u3400-\u9fff]{1,2}$/.test(before[1]))
      add(start, before[1].length, 0.7, "person-zh-beside");
    else if (anchor.category === "phone" && nameLength(text, start, "strict") === before[1].length)
      add(start, before[1].length, 0.7, "person-zh-beside");
  }
  const after = /^[\s,，、:：|/()（）]{1,3}([\u3400-\u9fff]{2,4})(?=$|[\s,，、。;；:：|/()（）\d])/.exec(
    text.slice(anchor.end, anchor.end + 9)
  );
  if (after?.[1] && !NO_NAME.has(after[1])) {
    const start = anchor.end + after[0].indexOf(after[1]);
    if (nameLength(text, start, "closed") === after[1].length)
      add(start, after[1].length, 0.72, "person-zh-beside");
    else if (after[1].endsWith("\u6536") && nameLength(text, start, "strict") === after[1].length - 1)
      add(start, after[1].length - 1, 0.75, "person-zh-beside");
  }
}
function addListed(text, add) {
  for (const match of matchesOf(
    text,
    /(?:名单|人员|成员|乘客|旅客|同行人|住客|家长|学员)[^:，。\n]{0,6}:/g
  )) {
    let at2 = match.index + match[0].length;
    for (const item of text.slice(at2, at2 + 300).split(/[、，,；;。\n]/)) {
      const lead = /^[\s\d.]{0,5}/.exec(item)?.[0].length ?? 0;
      add(at2 + lead, nameLength(text, at2 + lead, "closed"), 0.65, "person-zh-list");
      at2 += item.length + 1;
    }
  }
}
var SURNAME_FIRST = new UnitSet([
  ...SURNAMES,
  ...SURNAMES_TRADITIONAL,
  ...COMPOUND_SURNAMES.map((surname) => surname.charAt(0))
]);
var LEFT = new Set(LEFT_WORDS);
var CUE = new Set(CUE_WORDS);
var OWNER_END = /^(?:收|签收|代收|的(?:手机|电话|身份证|地址|快递|名字|账|卡|护照|包裹|爱人|老公|老婆|家属|名义)|名下|先生|女士|小姐|（身份证|\(身份证)/;
function addPlain(text, add) {
  for (let at2 = 0; at2 < text.length - 1; at2 += 1) {
    const first = text.charCodeAt(at2);
    if (!SURNAME_FIRST.has(first)) continue;
    const isCompound = COMPOUND_FIRST.has(first) && COMPOUND.has(text.slice(at2, at2 + 2));
    if (!isCompound && !SURNAME.has(first)) continue;
    const next = text.charCodeAt(at2 + (isCompound ? 2 : 1));
    if (!isHan3(next) || !isGivenLike(next)) continue;
    if (!isCompound && NOT_NAME.has(text.slice(at2, at2 + 2))) continue;
    if (isHan3(text.charCodeAt(at2 - 1)) && !endsIn(LEFT, text, at2)) continue;
    const place = {
      isCued: endsIn(CUE, text, at2),
      isClear: isCompound || COMMON_SURNAME.has(first) && !WORD_SURNAME.has(first),
      isWord: !isCompound && WORD_SURNAME.has(first)
    };
    const surname = isCompound ? 2 : 1;
    const given = [2, 1].find((count) => isPlainName(text, at2 + surname, count, place));
    if (given !== void 0) add(at2, surname + given, 0.6, "person-zh-plain");
  }
}
var LONGEST_LEFT = 4;
function endsIn(words, text, at2) {
  for (let length = 1; length <= LONGEST_LEFT && length <= at2; length += 1) {
    if (words.has(text.slice(at2 - length, at2))) return true;
  }
  return false;
}
function isPlainName(text, at2, count, { isCued, isClear, isWord: isWord2 }) {
  const end = at2 + count;
  if (!areAll(isHan3, text, at2, count)) return false;
  if (!endsName(text, end) || TITLE_SET.has(text.slice(at2, end))) return false;
  if (SHOP_END.has(text.charCodeAt(end - 1))) return false;
  const isTypical = areAll(isGiven, text, at2, count);
  if (isCued || OWNER_END.test(text.slice(end, end + 5))) {
    return areAll(isGivenLike, text, at2, count) && (isClear || !isWord2 || isTypical);
  }
  if (!isTypical) return false;
  return count === 2 || isClear && STRONG_END.test(text.slice(end, end + 4));
}
var SHOP_END = new UnitSet("\u8BB0\u8A18\u574A\u658B\u9601\u5802\u697C\u5E84\u94FA\u53F7\u6C0F\u793E\u8F69\u9986\u5C45\u9152");
var STRONG_END = /^(?:$|[^\u3400-\u9fff]|收|签收|代收|的(?:手机|电话|身份证|地址|快递|订单|名字|账|卡|护照|包裹)|先生|女士|小姐|老师|师傅|电话|手机|身份证|本人|住|男|女)/;

// packages/privacy/src/phone-plans.ts
var MOBILE_CN = /^(?:(?:00)?86)?1(?:3\d|4[579]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;
var SERVICE_NUMBERS = /^(?:[48]00[1-9]\d{6}|1[02]\d{3}|1?8(?:00|33|44|55|66|77|88)\d{7}|0?800\d{6,8}|00800\d{8})$/;
var CODES = new Set(
  "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 880 886 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998".split(" ")
);
function callingCode(digits) {
  for (const length of [1, 2, 3]) {
    const code = digits.slice(0, length);
    if (CODES.has(code)) return code;
  }
  return void 0;
}

// packages/privacy/src/phone.ts
var MIN_DIGITS = 7;
var MAX_DIGITS = 17;
var MAX_PARTS = 14;
var JOINT = /^(?:[ \t]{0,2}[-.~/()]{0,2}[ \t]{0,2}[-(]?|[ \t]{1,4}|xx|xx\) |\) ?[-]?)$/i;
var EXTENSION = /[ ,;]{0,3}(?:extension|extn|ext|int|xt|x|#|~|转|分机)[.:号]{0,2}[ ]{0,3}\d{1,7}(?!\d)/iy;
var DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|(?:19|20)\d{6})(?:[ T]\d{1,2})?$/;
var DOTTED_QUAD = /^(?:\d{1,3}\.){3}\d{1,3}$/;
var CURRENCY_BEFORE = /[$£€¥￥₹]\s?$/;
var CURRENCY_AFTER = /^\s?(?:[$£€¥￥₹元块]|usd|eur|rmb|cny)/i;
function findPhones(text, options) {
  const found = [];
  const parts = digitParts(text);
  for (let first = 0; first < parts.length; ) {
    const stretch = stretchFrom(text, parts, first);
    const best = bestOf(text, parts, first, first + stretch, options);
    if (best) {
      found.push(best.entity);
      first = best.next;
    } else {
      first += 1;
    }
  }
  return found;
}
function digitParts(text) {
  const parts = [];
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    if (!isDigit3(text.charCodeAt(at2))) continue;
    const start = at2;
    while (isDigit3(text.charCodeAt(at2))) at2 += 1;
    parts.push({ start, end: at2 });
  }
  return parts;
}
var isDigit3 = (unit) => unit >= 48 && unit <= 57;
function stretchFrom(text, parts, first) {
  let count = 1;
  let digits = lengthOf(parts[first]);
  while (count < MAX_PARTS && digits <= MAX_DIGITS) {
    const before = parts[first + count - 1];
    const next = parts[first + count];
    if (!before || !next || next.start - before.end > 5) break;
    if (!JOINT.test(text.slice(before.end, next.start))) break;
    digits += lengthOf(next);
    count += 1;
  }
  return count;
}
var lengthOf = (part) => part ? part.end - part.start : 0;
function digitsIn(parts, first, last) {
  let count = 0;
  for (let index = first; index <= last; index += 1) count += lengthOf(parts[index]);
  return count;
}
function bestOf(text, parts, first, end, options) {
  let best;
  for (let last = first; last < end; last += 1) {
    const count = digitsIn(parts, first, last);
    if (count > MAX_DIGITS) break;
    if (count < MIN_DIGITS) continue;
    const entity2 = judge2(text, parts.slice(first, last + 1), options);
    if (entity2 && (!best || entity2.score >= best.entity.score - 0.05))
      best = { entity: entity2, next: last + 1 };
  }
  if (!best) return void 0;
  const extended = withExtension(text, best.entity);
  let next = best.next;
  while ((parts[next]?.start ?? Number.POSITIVE_INFINITY) < extended.end) next += 1;
  return { entity: extended, next };
}
function withExtension(text, entity2) {
  EXTENSION.lastIndex = entity2.end;
  const match = EXTENSION.exec(text);
  return match ? { ...entity2, end: entity2.end + match[0].length } : entity2;
}
function judge2(text, parts, options) {
  const firstPart = parts[0];
  const lastPart = parts.at(-1);
  if (!firstPart || !lastPart) return void 0;
  const start = openingOf(text, firstPart.start);
  let end = lastPart.end;
  if (text[end] === ")" && text.slice(start, end).includes("(")) end += 1;
  if (!isApart2(text, start, end)) return void 0;
  const digits = parts.map((part) => text.slice(part.start, part.end)).join("");
  const written = text.slice(start, end);
  if (DATE.test(written) || DOTTED_QUAD.test(written)) return void 0;
  const shape = {
    digits,
    written,
    parts: parts.map((part) => lengthOf(part)),
    hasPlus: /^\(?\+/.test(written)
  };
  if (SERVICE_NUMBERS.test(digits) && !hasExtension(text, end)) return void 0;
  const plain = plainScore(shape, options.region);
  const score = inContext(plain, shape, { text, start, end }, options);
  return score >= 0.5 ? { start, end, category: "phone", score, rule: "phone" } : void 0;
}
function hasExtension(text, end) {
  EXTENSION.lastIndex = end;
  return EXTENSION.test(text);
}
function openingOf(text, at2) {
  let start = at2;
  if (text[start - 1] === "(") start -= 1;
  if (text[start - 1] === " " && text[start - 2] === "+") start -= 2;
  else while (text[start - 1] === "+" && at2 - start < 3) start -= 1;
  if (text[start - 1] === "(" && text[at2 - 1] !== "(" && text.slice(at2, at2 + 5).includes(")"))
    start -= 1;
  return start;
}
function isApart2(text, start, end) {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  if (isDigit3(text.charCodeAt(start - 1)) || isWordUnit(text, start - 1) || isWordUnit(text, end)) {
    if (!/[xX]/.test(after) || !hasExtension(text, end)) return false;
  }
  if (/[.,:/]/.test(before) && isDigit3(text.charCodeAt(start - 2))) return false;
  if (/[.,:]/.test(after) && isDigit3(text.charCodeAt(end + 1)) && !/,/.test(after)) return false;
  return !CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !CURRENCY_AFTER.test(text.slice(end, end + 5));
}
function isWordUnit(text, at2) {
  const unit = text.charCodeAt(at2);
  if (unit < 128) return unit === 95 || (unit | 32) >= 97 && (unit | 32) <= 122;
  return unit >= 170 && new RegExp("\\p{Script=Latin}", "u").test(text.charAt(at2));
}
function plainScore(shape, region) {
  const { digits, written, parts, hasPlus } = shape;
  const isSolid = parts.length === 1;
  const local = region === void 0 ? 0 : 0.25;
  if (hasPlus) return callingCode(digits) ? 0.92 : 0.6;
  if (MOBILE_CN.test(digits))
    return isSolid || parts.length <= 4 || parts.every((length) => length === 1) ? 0.85 : 0.4;
  if (/^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/.test(digits) && (isSolid || (parts[0] ?? 0) >= 3)) {
    return isSolid ? (digits.length === 11 ? 0.6 : 0.4) + local : 0.75;
  }
  if (/^\+?1?[-. ]?\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]{1,2}\d{4}$/.test(written) || /^1?[-. ]?\(\d{3}\) ?\d{3}[-. ]?\d{4}$/.test(written)) {
    return written.includes("(") ? 0.8 : 0.66;
  }
  if (/^\d{3}[-. ]\d{7}$/.test(written)) return 0.5;
  if (/^00[1-9]|^011[1-9]|^01164/.test(digits) && digits.length >= 10) return isSolid ? 0.55 : 0.6;
  if (digits.startsWith("0") && !isSolid && digits.length >= 8 && digits.length <= 16) {
    if (parts.every((length) => length <= 2) && parts.length > 3)
      return parts.length >= 8 ? 0.5 : 0.3 + local;
    return digits.length >= 9 ? 0.55 : 0.3 + local;
  }
  if (digits.startsWith("0") && isSolid && digits.length >= 9 && digits.length <= 11)
    return 0.35 + local;
  if (written.includes("(") && digits.length >= 9) return 0.55;
  if (!isSolid && digits.length >= 9 && parts.length >= 3 && digits.length <= 13) return 0.3 + local;
  return digits.length <= 13 ? 0.2 + local : 0.1;
}
function inContext(plain, shape, { text, start, end }, options) {
  if (options.isExpected && isWhole(text, start, end)) return Math.max(plain, 0.6);
  const { labels, isBusiness } = options.context.around(start, end);
  if (isBusiness) return shape.hasPlus ? plain - 0.2 : 0;
  const others = labels.size - (labels.has("number") ? 1 : 0) - (labels.has("phone") ? 1 : 0);
  const hasOther = others > 0 && !labels.has("phone");
  if (labels.has("number") && others === 0) return Math.max(plain, isPlausible(shape) ? 0.75 : 0.4);
  if (labels.has("phone")) return Math.max(plain, isPlausible(shape) ? 0.8 : 0.4) + 0.05;
  if (labels.has("alipay") && MOBILE_CN.test(shape.digits)) return 0.8;
  return hasOther && plain < 0.8 ? plain - 0.3 : plain;
}
function isWhole(text, start, end) {
  return text.trim().length <= end - start + 12 && /^\s*$/.test(text.slice(0, start)) && (/^\s*$/.test(text.slice(end)) || hasExtension(text, end));
}
function isPlausible({ digits, parts, written }) {
  if (digits.length > 15 || /\d{1,3}\.\d{1,2}$/.test(written)) return false;
  return parts.length <= 6 && !/^(?:\d[ ]?){1,3}-/.test(written);
}

// packages/privacy/src/resolve.ts
function resolve(entities) {
  if (entities.length < 2) return entities;
  const ranked = [...entities].sort((a, b) => weight(b) - weight(a) || a.start - b.start);
  if (ranked.length <= FEW) return apart(ranked).sort((a, b) => a.start - b.start);
  const taken = new Uint8Array(Math.max(...entities.map(({ end }) => end)));
  const kept = ranked.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
var FEW = 12;
function apart(ranked) {
  const kept = [];
  for (const entity2 of ranked) {
    const { start, end } = entity2;
    if (end > start && !kept.some((other) => start < other.end && other.start < end))
      kept.push(entity2);
  }
  return kept;
}
function weight(entity2) {
  return entity2.score + Math.min(entity2.end - entity2.start, 40) / 200;
}

// packages/privacy/src/secrets.ts
var FORMATS = [
  {
    id: "jwt",
    gate: "eyJ",
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,2000}\.eyJ[A-Za-z0-9_-]{5,4000}\.[A-Za-z0-9_-]{10,2000}/g
  },
  {
    id: "aws-access-key",
    gate: "IA",
    pattern: /(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])/g
  },
  { id: "openai-key", gate: "sk-", pattern: /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{16,200}/g },
  { id: "github-token", gate: "gh", pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,255}/g },
  { id: "gitlab-token", gate: "glpat-", pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,64}/g },
  { id: "slack-token", gate: "xox", pattern: /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,200}/g },
  { id: "google-key", gate: "AIza", pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g },
  {
    id: "stripe-key",
    gate: "_",
    pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,100}/g
  },
  { id: "aliyun-key", gate: "LTAI", pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,26}/g },
  { id: "tencent-key", gate: "AKID", pattern: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{13,40}/g },
  { id: "npm-token", gate: "npm_", pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,50}/g },
  {
    id: "private-key",
    gate: "-----BEGIN",
    pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,8000}(?:-----END (?:[A-Z]{2,12} ){0,2}PRIVATE KEY-----)?/g
  },
  { id: "bearer", gate: "earer ", pattern: /(?<=[Bb]earer )[A-Za-z0-9._~+/-]{16,2000}={0,2}/g }
];
var PASSWORD = /(?:(?:登录|支付|取款|交易|账号|账户)?密码|口令|password|passwd|pwd|passphrase|passcode|pass)(?:\s?(?:是|为|叫|is|was|=|:|：)\s?|[:：=]\s{0,2})["'“]?([^\s"'”，。；,;！!？?、\u4e00-\u9fff]{4,64})/gi;
var KEYED = /(?:api[ _-]?key|secret(?:[ _-]?key)?|access[ _-]?token|client[ _-]?secret|app[ _-]?secret|token|密钥|秘钥|令牌)(?:\s?(?:是|为|is|=|:|：)\s{0,2})["'“]?([A-Za-z0-9_+/=.-]{12,200})/gi;
var NOT_A_PASSWORD = /^(?:wrong|incorrect|not|correct|required|the|too|case|expired|reset|invalid|what|your|same|still|been|being|now|never|always|a|my|in)$/i;
function findSecrets({ text, lower }) {
  const found = [];
  for (const { id, gate, pattern } of FORMATS) {
    if (!text.includes(gate)) continue;
    for (const match of matchesOf(text, pattern)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: "secret",
        score: 0.95,
        rule: id
      });
    }
  }
  if (/pass|pwd|密码|口令/.test(lower)) found.push(...announced(text, PASSWORD, "password"));
  if (/key|token|secret|密钥|秘钥|令牌/.test(lower)) found.push(...announced(text, KEYED, "key"));
  return found;
}
function announced(text, pattern, rule) {
  return matchesOf(text, pattern).flatMap((match) => {
    const value = (match[1] ?? "").replace(/[.:)]{1,3}$/, "");
    if (value.length < 4 || NOT_A_PASSWORD.test(value)) return [];
    if (rule === "password" && /^[A-Za-z]{1,20}$/.test(value) && value === value.toLowerCase() && value.length < 6)
      return [];
    const start = match.index + match[0].lastIndexOf(match[1] ?? "");
    return [
      { start, end: start + value.length, category: "secret", score: 0.85, rule }
    ];
  });
}

// packages/privacy/src/sensitive.ts
var WORDS2 = [
  [
    "health",
    [
      "\u7CD6\u5C3F\u75C5",
      "\u9AD8\u8840\u538B",
      "\u5FC3\u810F\u75C5",
      "\u51A0\u5FC3\u75C5",
      "\u764C\u75C7",
      "\u80BA\u764C",
      "\u4E73\u817A\u764C",
      "\u767D\u8840\u75C5",
      "\u6291\u90C1\u75C7",
      "\u7126\u8651\u75C7",
      "\u827E\u6ECB\u75C5",
      "\u4E59\u809D",
      "\u809D\u708E",
      "\u54EE\u5598",
      "\u766B\u75EB",
      "\u80BE\u75C5",
      "\u5C3F\u6BD2\u75C7",
      "\u6000\u5B55",
      "\u5B55\u5987",
      "\u6D41\u4EA7",
      "\u8FC7\u654F\u6027\u9F3B\u708E",
      "\u8368\u9EBB\u75B9",
      "\u6E7F\u75B9",
      "\u6B8B\u75BE",
      "\u7CBE\u795E\u5206\u88C2",
      "\u5E15\u91D1\u68EE",
      "\u8001\u5E74\u75F4\u5446",
      "\u4E2D\u98CE",
      "\u8111\u6897",
      "\u75DB\u98CE",
      "\u4E0D\u5B55",
      "\u81EA\u95ED\u75C7",
      "\u6027\u75C5",
      "diabetes",
      "diabetic",
      "cancer",
      "hiv",
      "aids",
      "depression",
      "asthma",
      "epilepsy",
      "pregnant",
      "miscarriage",
      "hepatitis",
      "schizophrenia",
      "bipolar",
      "heart disease",
      "leukemia",
      "autism",
      "dementia",
      "eczema",
      "disabled",
      "chemotherapy"
    ]
  ],
  [
    "belief",
    [
      "\u4F5B\u6559\u5F92",
      "\u57FA\u7763\u5F92",
      "\u7A46\u65AF\u6797",
      "\u5929\u4E3B\u6559\u5F92",
      "\u515A\u5458",
      "muslim",
      "christian",
      "jewish",
      "buddhist",
      "atheist",
      "transgender",
      "homosexual",
      "bisexual",
      "\u540C\u6027\u604B",
      "\u53CC\u6027\u604B"
    ]
  ],
  [
    "finance",
    [
      "\u6708\u85AA",
      "\u5E74\u85AA",
      "\u6708\u6536\u5165",
      "\u5E74\u6536\u5165",
      "\u5DE5\u8D44",
      "\u5F81\u4FE1",
      "\u8D1F\u503A",
      "\u6B20\u6B3E",
      "\u7834\u4EA7",
      "my salary",
      "my income",
      "credit score",
      "bankruptcy",
      "in debt"
    ]
  ]
];
var MATCHER2 = phraseMatcher(
  WORDS2.flatMap(([category, words]) => words.map((word) => [word, category]))
);
var PERSON_ZH = /(?:我|我爸|我妈|爸爸|妈妈|父亲|母亲|老婆|老公|孩子|女儿|儿子|奶奶|爷爷|他|她|家人|老人|朋友|本人|患者)[^。！？\n]{0,10}$/;
var PERSON_EN = /\b(?:I|I'm|I've|my|me|he|she|his|her|we|our|who|patient|am|is|has|have|had)\b[^.!?\n]{0,30}$/i;
function findSensitive({ text, lower, hasHan }) {
  if (!(hasHan && GATE_ZH.test(text)) && !GATE_EN.test(lower)) return [];
  return MATCHER2.find(text).flatMap(({ start, end, payloads: [category] }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const isPerson = PERSON_ZH.test(before) || PERSON_EN.test(before);
    return isPerson ? [{ start, end, category, score: 0.65, rule: `${category}-word` }] : [];
  });
}
var GATE_ZH = /病|癌|症|孕|炎|哮喘|癫痫|流产|残疾|徒|穆斯林|党员|恋|薪|收入|工资|征信|负债|欠款|破产|荨麻|湿疹|痴呆|中风|脑梗|痛风|帕金森|精神/;
var GATE_EN = /diabet|cancer|hiv|aids|depress|asthma|epilep|pregnan|miscarr|hepat|schizo|bipolar|heart dis|leuk|autis|dement|eczema|disabl|chemo|muslim|christian|jewish|buddh|atheis|transg|sexual|salary|income|credit score|bankrupt|in debt/;

// packages/privacy/src/special.ts
var FORMATS2 = [
  {
    rule: "cn-plate",
    category: "plate",
    score: 0.85,
    gate: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]/,
    pattern: /(?<![\u3400-\u9fff](?=[浙苏]))[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?=[A-Z ·•.-]{1,4}(?:[A-Z]{0,3}\d){2}) ?[A-HJ-NP-Z][ ·•.-]?(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳使领])(?![A-Za-z0-9])/gi
  },
  {
    rule: "cn-military-id",
    category: "national-id",
    score: 0.85,
    gate: /字第/,
    pattern: /[\u4e00-\u9fa5]{1,2}字第\d{4,8}号/g
  },
  {
    rule: "wechat-id",
    category: "social-account",
    score: 0.9,
    gate: /wxid_/,
    pattern: /(?<![A-Za-z0-9_])wxid_[a-z0-9]{10,22}(?![A-Za-z0-9_])/g
  },
  {
    rule: "wechat-by-label",
    category: "social-account",
    score: 0.8,
    gate: /微信|绿泡泡|绿信|徽信|[微卫薇威围]芯|围信|微号|加微|薇|威信|[vV][信xX❤]|wx|WX|WeChat|wechat|卫星|加[vVwW]/,
    pattern: /(?:微信号?|绿泡泡|绿信|徽信|[微卫薇威围]芯|围信|微号|加微|薇信?|威信|卫星号?|[vV]信|[vV][xX]|[wW][xX]|wechat(?: ?id)?|加[vVwW])(?:❤️?|id|ID|号|账号|是|为|搜|加|：|:|=|\s){0,5}(?<![A-Za-z])((?!wxid_)(?=[A-Za-z_-]{0,19}\d|[a-z]{6})[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_.@-])/gi,
    group: 1
  },
  {
    rule: "wechat-openid",
    category: "social-account",
    score: 0.85,
    gate: /(?:open|union)id/i,
    pattern: /(?:open|union)id[\s:：=是为"']{0,4}(o[A-Za-z0-9_-]{27,28})(?![A-Za-z0-9_-])/gi,
    group: 1
  },
  {
    rule: "alipay-account",
    category: "social-account",
    score: 0.7,
    gate: /支付宝|alipay/i,
    pattern: /(?:支付宝(?:账号|账户|帐号|号)?|alipay(?: account| id)?)[\s:：是为]{0,4}(1[3-9]\d{9})(?!\d)/gi,
    group: 1
  },
  {
    rule: "birth-date",
    category: "birth-date",
    score: 0.85,
    gate: /生日|出生|生于|born|birth|dob/i,
    pattern: /(?:生日|出生日期|出生年月日?|出生于|出生|生于|date of birth|dob|born(?: on)?|birth ?day|birth ?date)[^\d。；;!?！？\n]{0,9}((?:19|20)\d{2} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{6}|\d{2}年\d{1,2}月\d{1,2}[日号]|\d{1,2}月\d{1,2}[日号]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},? (?:19|20)\d{2})/gi,
    group: 1
  },
  {
    rule: "birth-date-after",
    category: "birth-date",
    score: 0.85,
    gate: /生/,
    pattern: /((?:19|20)?\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?|\d{1,2}月\d{1,2}[日号])(?=[是的才]{0,2}(?:出生|生日|生的|生(?![产鲜活成效意])))/g,
    group: 1
  },
  {
    rule: "birth-date-han",
    category: "birth-date",
    score: 0.85,
    gate: /生/,
    pattern: /((?:[一二〇零○]?[九〇零○][〇零○一二三四五六七八九]{2}|[〇零○一二三四五六七八九]{2}|(?:19|20)?\d{2})年(?:农历|阴历)?(?:闰)?[正一二三四五六七八九十冬腊\d]{1,2}月(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿卅\d]{1,3})[日号]?)(?=[是的才]{0,2}(?:出生|生日|生的|生(?![产鲜活成效意])))/g,
    group: 1
  },
  {
    rule: "birth-date-of-child",
    category: "birth-date",
    score: 0.75,
    gate: /宝宝|孩子|儿子|女儿|学生|新生儿|婴儿|娃|监护人|考生|学员|幼儿/,
    pattern: /(?<=(?:宝宝|孩子|儿子|女儿|学生|新生儿|婴儿|娃|考生|学员|幼儿)[^。；;!?\n\d]{0,14})((?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}[日号]?))(?=的?(?:$|[,，。;；、!?\s)）]|出生|生))/g,
    group: 1
  },
  {
    rule: "gps",
    category: "location",
    score: 0.8,
    gate: /\d\.\d{4}/,
    pattern: /(?<![\d.])-?(?:[1-8]?\d|90)\.\d{4,10}°? ?[NS]?[,， ]{1,2}-?(?:1[0-7]\d|180|\d{1,2})\.\d{4,10}°? ?[EW]?(?![\d.])/g
  },
  {
    rule: "gps-degrees",
    category: "location",
    score: 0.8,
    gate: /°/,
    pattern: /(?:[东西南北]?[经纬])?\d{1,3}°\d{1,2}['′]\d{1,2}(?:\.\d{1,4})?["″]?[NSEW]?(?:[,， ]{1,2}(?:[东西南北]?[经纬])?\d{1,3}°\d{1,2}['′]\d{1,2}(?:\.\d{1,4})?["″]?[NSEW]?)?/g
  },
  {
    rule: "bitcoin",
    category: "crypto",
    score: 0.85,
    gate: /[13mn][1-9A-HJ-NP-Za-km-z]{25}|bc1/,
    pattern: /(?<![A-Za-z0-9])(?:[13mn2][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc1|tb1)[ac-hj-np-z02-9]{11,71})(?![A-Za-z0-9])/g
  },
  {
    rule: "ethereum",
    category: "crypto",
    score: 0.85,
    gate: /0x/,
    pattern: /(?<![A-Za-z0-9])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])/g
  },
  {
    rule: "age-of-minor",
    category: "minor",
    score: 0.7,
    gate: /岁|孩|儿|女|years? old|year-old|kid|son|daughter/,
    pattern: /(?:孩子|小孩|宝宝|儿子|女儿|闺女|娃|学生|弟弟|妹妹|孙子|孙女|(?:my|our) (?:\w{1,10} )?(?:son|daughter|kid|child|boy|girl))(?:今年|现在|才|刚|只有|已经|还|is|who is|turned|just|,|，|\s){0,4}(?:1[0-3]|[1-9]|[一二三四五六七八九十])(?:个多?月|周?岁半?|years? old| year-old| yo\b)/g
  }
];
function findSpecial(text, context) {
  const found = [];
  for (const { rule, category, pattern, score, gate, group } of FORMATS2) {
    if (!gate.test(text)) continue;
    for (const match of matchesOf(text, pattern)) {
      const value = group === void 0 ? match[0] : match[group] ?? "";
      const start = match.index + (group === void 0 ? 0 : match[0].lastIndexOf(value));
      if (category === "crypto" && !isCrypto(rule, value)) continue;
      if (category === "plate" && context.around(start, start + value.length).isBusiness) continue;
      found.push({ start, end: start + value.length, category, score, rule });
    }
  }
  return found;
}
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function isCrypto(rule, value) {
  if (rule === "ethereum") return true;
  if (!/^(?:bc1|tb1)/.test(value))
    return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
  const values = [
    3,
    3,
    0,
    value.charCodeAt(0) & 31,
    value.charCodeAt(1) & 31,
    ...[...value.slice(3)].map((character) => BECH32.indexOf(character))
  ];
  let check = 1;
  for (const next of values) {
    const top = check >>> 25;
    check = (check & 33554431) << 5 ^ next;
    for (let bit = 0; bit < 5; bit += 1) if (top >>> bit & 1) check ^= GENERATOR[bit] ?? 0;
  }
  return check === 1 || check === 734539939;
}

// packages/privacy/src/view.ts
var HAN_DIGITS = {
  "\u3007": "0",
  \u96F6: "0",
  \u6D1E: "0",
  \u4E00: "1",
  \u58F9: "1",
  \u5E7A: "1",
  \u4E8C: "2",
  \u8D30: "2",
  \u4E24: "2",
  \u4E09: "3",
  \u53C1: "3",
  \u56DB: "4",
  \u8086: "4",
  \u4E94: "5",
  \u4F0D: "5",
  \u516D: "6",
  \u9646: "6",
  \u4E03: "7",
  \u67D2: "7",
  \u62D0: "7",
  \u516B: "8",
  \u634C: "8",
  \u4E5D: "9",
  \u7396: "9",
  \u52FE: "9"
};
var LOOK_ALIKE_FROM = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u04CF\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0405\u0391\u0392\u0395\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A7\u03BF";
var LOOK_ALIKE_TO = "aeopcyxijsdhlABEKMHOPCTXISABEHIKMNOPTXo";
var LOOK_ALIKE = new Map([...LOOK_ALIKE_FROM].map((from, index) => [from, LOOK_ALIKE_TO[index]]));
var HAN_RUN = /[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]{7,64}/g;
var SPACED_HAN_RUN = /(?:[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾][ \-.]){6,40}[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]/g;
var HAN_DIGIT = /[〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]/g;
var HAS_HAN_DIGIT = /[〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]/;
var MAY_HOLD_HAN_RUN = /(?:[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾][ \-.]?){7}/;
var MAY_HOLD_LETTER_DIGITS = /[OolI]\d|\d[OolI]/;
var LETTER_DIGITS = /(?<![0-9A-Za-z])(?=[0-9OolI]{11}(?![0-9A-Za-z]))[0-9OolI]{11}/g;
var FOREIGN2 = /[\u0370-\u04ff]/;
var FOREIGN_WORD = /[\u0370-\u04ffA-Za-z0-9@._-]{2,64}/g;
var HAN = /[\u3400-\u9fff]/;
var LATIN = /[A-Za-z\u00c0-\u024f]{3}/;
function viewOf(original) {
  const { text: plain, toOriginal } = normalised(original);
  let text = plain;
  const hasHan = HAN.test(text);
  if (hasHan && MAY_HOLD_HAN_RUN.test(text) && HAS_HAN_DIGIT.test(text))
    text = text.replace(HAN_RUN, readNumber).replace(SPACED_HAN_RUN, readDigits);
  if (FOREIGN2.test(text)) text = text.replace(FOREIGN_WORD, readLookAlikes);
  if (MAY_HOLD_LETTER_DIGITS.test(text)) text = text.replace(LETTER_DIGITS, readLetters);
  const [hasDigits, hasLatin] = [/\d/.test(text), LATIN.test(text)];
  return { text, lower: lowerOf(text), toOriginal, hasDigits, hasHan, hasLatin };
}
var ELSE = /[^\0-\x9f\u3001\u3002\u4e00-\u9fff]/;
var FULL_WIDTH = new UnitSet("\uFF01\uFF1A\uFF1B\uFF1F\uFF08\uFF09\uFF0C");
var COMMA = 65292;
var same = (span) => span;
function normalised(original) {
  if (!ELSE.test(original)) return { text: original, toOriginal: same };
  const text = foldSigns(original);
  return ELSE.test(text) ? normalise(text) : { text, toOriginal: same };
}
function foldSigns(text) {
  let folded = "";
  let from = 0;
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    const unit = text.charCodeAt(at2);
    if (unit < 65280 || !FULL_WIDTH.has(unit)) continue;
    if (unit === COMMA && at2 + 1 < text.length && !isLetter2(text.charCodeAt(at2 + 1))) continue;
    folded += text.slice(from, at2) + String.fromCharCode(unit - 65248);
    from = at2 + 1;
  }
  return folded + text.slice(from);
}
function isLetter2(unit) {
  return unit >= 19968 && unit <= 40959 || (unit | 32) >= 97 && (unit | 32) <= 122;
}
function readLetters(run) {
  return run.replace(/\d/g, "").length <= 5 && /^[1lI]/.test(run) ? run.replace(/[Oo]/g, "0").replace(/[lI]/g, "1") : run;
}
function readNumber(run) {
  const lead = /^[^0-9]{1,3}(?=\d{7,64}$)/.exec(run);
  return lead ? run : readDigits(run);
}
function readDigits(run) {
  return run.replace(HAN_DIGIT, (character) => HAN_DIGITS[character] ?? character);
}
function readLookAlikes(word) {
  if (!/[A-Za-z]/.test(word) && !(/\d/.test(word) && /[@.]/.test(word))) return word;
  return word.replace(/[\u0370-\u04ff]/g, (character) => LOOK_ALIKE.get(character) ?? character);
}
function lowerOf(text) {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[A-Z\u00c0-\u00de]/g, (character) => character.toLowerCase());
}

// packages/privacy/src/web.ts
var LOCAL = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/;
var HAN2 = /[\u3400-\u9fff]/;
var DOMAIN = /(?:[A-Za-z0-9\u3400-\u9fff](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9\u3400-\u9fff])?\.){1,8}(?:xn--[A-Za-z0-9]{2,59}|[A-Za-z]{2,24})(?![A-Za-z0-9-])/y;
var SPELLED = /(?<![A-Za-z0-9._-])[A-Za-z0-9._+-]{1,64}\s{0,2}[[({]\s?(?:at|@|AT)\s?[\])}]\s{0,2}[A-Za-z0-9-]{1,63}(?:\s{0,2}(?:[[({]\s?(?:dot|DOT|\.)\s?[\])}]|\.)\s{0,2}[A-Za-z0-9-]{2,24}){1,3}/g;
var ROLE = /^(?:support|service|services|help|helpdesk|info|sales|contact|noreply|no-reply|donotreply|admin|hello|team|office|kefu|cs|care|customercare|customerservice|billing|orders|returns|feedback|press|hr|jobs|privacy|legal|abuse|postmaster|webmaster)$/i;
function findEmails(text) {
  const found = [];
  for (let at2 = text.indexOf("@"); at2 >= 0; at2 = text.indexOf("@", at2 + 1)) {
    let start = at2;
    while (start > 0 && at2 - start < 64 && LOCAL.test(text[start - 1] ?? "")) start -= 1;
    while (start < at2 && /[.'!#/=?{|}*]/.test(text[start] ?? "")) start += 1;
    if (start === at2)
      while (start > 0 && at2 - start < 8 && HAN2.test(text[start - 1] ?? "")) start -= 1;
    if (start === at2 || text[at2 - 1] === ".") continue;
    DOMAIN.lastIndex = at2 + 1;
    const domain = DOMAIN.exec(text);
    if (domain && !ROLE.test(text.slice(start, at2)))
      found.push({
        start,
        end: at2 + 1 + domain[0].length,
        category: "email",
        score: 0.95,
        rule: "email"
      });
  }
  if (/[[({]\s?(?:at|AT|@)\s?[\])}]/.test(text)) {
    for (const match of matchesOf(text, SPELLED)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: "email",
        score: 0.8,
        rule: "email-spelled"
      });
    }
  }
  return found;
}
var URL = /(?<![A-Za-z0-9@._-])(?:(?:https?|ftp|wss?):\/\/[^\s"'<>\u3000-\u303f\u4e00-\u9fff，。；！？、（）]{1,2000}|(?:www\.)?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}(?:com|net|org|cn|edu|gov|io|co|uk|de|fr|jp|kr|ru|br|in|au|info|biz|me|tv|cc|top|xyz|site|shop|store|app|dev|ai|il|nl|it|es|eu|us|ca|hk|tw|sg|vip|club|online|tech)(?::\d{1,5})?(?:\/[^\s"'<>\u3000-\u303f\u4e00-\u9fff，。；！？、（）]{0,2000})?)(?![A-Za-z0-9@])/gi;
var HOST = /^[a-z]{2,5}:\/\/(?:[^/@\s]{1,200}@)?(?:localhost|\[[0-9a-f:.]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9]{2,59}|[\p{L}]{2,24}))(?=[:/?#]|$)/iu;
var SIGNED = /[?&#;](?:[a-z_-]{0,20}(?:token|secret|passw(?:or)?d|pwd|api_?key|access_?key|signature|credential)|sig|sign|auth|sid|session(?:id)?|key|ticket|jwt)=[^&#\s]{6,2000}/i;
var CREDENTIALS = /^[a-z]{2,10}:\/\/[^\s/@:]{0,100}:[^\s/@]{1,100}@/i;
var MAY_HOLD_URL = /\.[A-Za-z0-9]|:\/\//;
function findLinks(text) {
  if (!MAY_HOLD_URL.test(text)) return [];
  return matchesOf(text, URL).flatMap((match) => {
    const value = match[0].replace(/[.,;:!?)\]}]{1,4}$/, "");
    const { index: start } = match;
    const end = start + value.length;
    if (CREDENTIALS.test(value) || SIGNED.test(value))
      return [{ start, end, category: "secret", score: 0.95, rule: "url-credentials" }];
    if (value.includes("://") && !HOST.test(value)) return [];
    return [{ start, end, category: "url", score: 0.8, rule: "url" }];
  });
}

// packages/privacy/src/detect.ts
function detect(text, options = {}) {
  if (text.length <= MAX_DETECT) return detectPiece(text, options);
  const found = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    for (const entity2 of detectPiece(text.slice(start, end), options)) {
      found.push({ ...entity2, start: entity2.start + start, end: entity2.end + start });
    }
    start = end;
  }
  return found;
}
var MAX_DETECT = 8192;
function pieceEnd(text, start) {
  const most = start + MAX_DETECT;
  if (most >= text.length) return text.length;
  for (const stop of ["\n", "\u3002", ". ", " ", "\uFF0C"]) {
    const at2 = text.lastIndexOf(stop, most);
    if (at2 > start + MAX_DETECT / 2) return at2 + stop.length;
  }
  const last = text.charCodeAt(most - 1);
  return last >= 55296 && last < 56320 ? most - 1 : most;
}
function detectPiece(text, options) {
  const view = viewOf(text);
  const wanted = wantedOf(options);
  const found = weighed(candidates(view, options), view, options);
  const kept = resolve(found.filter(({ score, category }) => score >= 0.5 && wanted(category)));
  const original = kept.map((entity2) => ({ ...entity2, ...view.toOriginal(entity2) }));
  const allowed = allowedOf(options);
  return allowed ? original.filter((entity2) => !allowed(text.slice(entity2.start, entity2.end))) : original;
}
function weighed(found, { text }, { expected }) {
  if (!expected) return found;
  const whole = text.trim().length;
  return found.map(
    (entity2) => entity2.end - entity2.start === whole && !expected.includes(entity2.category) ? { ...entity2, score: entity2.score * 0.7 } : entity2
  );
}
function candidates(view, options) {
  const { text, hasDigits, hasHan, hasLatin } = view;
  const context = new Context(text, view.lower);
  const found = [];
  if (text.includes("@") || text.includes("[") || text.includes("("))
    found.push(...findEmails(text));
  if (text.includes(".")) found.push(...findLinks(text));
  found.push(...findSecrets(view));
  found.push(...findAddresses(text));
  found.push(...findHardwareAddresses(text));
  if (hasDigits) {
    found.push(...findFormats(text, context, options));
    const isExpected = options.expected?.includes("phone") ?? false;
    found.push(...findPhones(text, { context, region: options.region, isExpected }));
  }
  found.push(...findSpecial(text, context));
  if (hasHan) found.push(...findAddressesZh(view));
  if (hasLatin) found.push(...findAddressesEn(view));
  const anchors = found.filter(({ score }) => score >= 0.5);
  if (hasHan) found.push(...findPersonsZh(text, anchors));
  if (hasLatin) found.push(...findPersonsEn(view, anchors));
  found.push(...findSensitive(view));
  const own = options.ownFormats;
  return own ? found.filter((entity2) => !isOwn(text, entity2, own)) : found;
}
function wantedOf({ categories, expected }) {
  if (categories) return (category) => categories.includes(category);
  const url = expected?.includes("url") ?? false;
  return (category) => category !== "url" || url;
}
function allowedOf({ allow }) {
  if (!allow) return void 0;
  const values = new Set([...allow].map(keyOf2));
  return (quote) => values.has(keyOf2(quote));
}
var keyOf2 = (value) => value.normalize("NFKC").toLowerCase().replace(/[\s()+.-]/g, "");
function isOwn(text, span, formats) {
  let { start, end } = span;
  while (start > 0 && span.start - start < 40 && /[A-Za-z0-9#_-]/.test(text[start - 1] ?? ""))
    start -= 1;
  while (end < text.length && end - span.end < 40 && /[A-Za-z0-9_-]/.test(text[end] ?? "")) end += 1;
  const run = text.slice(start, end);
  return formats.some(
    (format) => new RegExp(format.source, format.flags.replace(/[gy]/g, "")).test(run)
  );
}

// bench/messages.ts
var MESSAGES = [
  "\u4F60\u597D\uFF0C\u6211\u4E0A\u5468\u4E70\u7684\u53F0\u706F\u8FD8\u6CA1\u6536\u5230\uFF0C\u8BA2\u5355\u53F7\u662F2087654321098765432\uFF0C\u9EBB\u70E6\u5E2E\u6211\u67E5\u4E00\u4E0B\u7269\u6D41\u5230\u54EA\u91CC\u4E86\uFF0C\u7740\u6025\u7528\uFF0C\u8C22\u8C22\uFF01",
  "\u6536\u4EF6\u4EBA\uFF1A\u674E\u6653\u660E\uFF0C\u7535\u8BDD13800138000\uFF0C\u5730\u5740\u6539\u6210\u6D59\u6C5F\u7701\u676D\u5DDE\u5E02\u897F\u6E56\u533A\u6587\u4E00\u897F\u8DEF1\u53F72\u5E623\u5355\u5143404\u5BA4\uFF0C\u522B\u518D\u9001\u9519\u4E86\u3002",
  "\u8FD9\u6B3E\u7A7A\u8C03KFR-35GW/N8XHA1\u73B0\u5728\u591A\u5C11\u94B1\uFF1F\u6EE12000\u51CF300\u8FD8\u80FD\u7528\u5417\uFF0C\u548C618\u7684\u6D3B\u52A8\u4EF7\u6BD4\u54EA\u4E2A\u4FBF\u5B9C\uFF0C\u51E0\u5929\u80FD\u5230\u4E0A\u6D77\uFF1F",
  "Hi, my order 111-2223334-5556667 never arrived. The tracking page says it was delivered on Tuesday, but nothing is here. Please check, thanks.",
  "My name is Ada Byron, please send the replacement to 12 Garden Road, Leeds LS1 4AP and call me on +44 20 7946 0123 if there is a problem.",
  "Does the XR-200 jacket run small? I usually wear a medium, and the size chart says 96-102 cm. Is the 20% coupon valid until 12/31 as well?"
];

// scratch/priv.ts
var n = +(process.argv[2] ?? 3e3);
for (let i = 0; i < 500; i++) for (const m of MESSAGES) detect(m);
var u = process.cpuUsage();
var t = performance.now();
for (let i = 0; i < n; i++) for (const m of MESSAGES) detect(m);
var c = process.cpuUsage(u);
console.log(MESSAGES.length, "mean bytes", MESSAGES.reduce((s, m) => s + Buffer.byteLength(m), 0) / MESSAGES.length, "wall", ((performance.now() - t) * 1e3 / n / MESSAGES.length).toFixed(1), "cpu", ((c.user + c.system) / n / MESSAGES.length).toFixed(1));
