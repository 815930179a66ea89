var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};

// ../ast/src/child-keys.ts
var NONE, LINE, PAIRS, CHILD_KEYS;
var init_child_keys = __esm({
  "../ast/src/child-keys.ts"() {
    "use strict";
    NONE = [];
    LINE = ["keyword", "flags", "args", "eol", "heredocs"];
    PAIRS = ["keyword", "flags", "pairs", "eol", "heredocs"];
    CHILD_KEYS = {
      Document: ["bom", "items"],
      Directive: ["hash", "eol"],
      Comment: ["hash", "eol"],
      Blank: ["eol"],
      From: ["keyword", "flags", "image", "as", "alias", "rest", "eol", "heredocs"],
      Run: LINE,
      Cmd: LINE,
      Shell: LINE,
      Entrypoint: LINE,
      Copy: LINE,
      Add: LINE,
      Volume: LINE,
      Env: PAIRS,
      Label: PAIRS,
      Arg: PAIRS,
      Expose: LINE,
      User: LINE,
      Workdir: LINE,
      StopSignal: LINE,
      Maintainer: LINE,
      Unknown: LINE,
      Healthcheck: ["keyword", "flags", "kind", "args", "eol", "heredocs"],
      Onbuild: ["keyword", "flags", "instruction", "eol"],
      ShellForm: ["parts"],
      JsonForm: ["open", "elements", "close"],
      JsonElement: ["string", "comma"],
      WordList: ["words"],
      Pair: ["key", "eq", "value"],
      Heredoc: ["body", "terminator"],
      Keyword: NONE,
      As: NONE,
      Word: NONE,
      JsonString: NONE,
      ShellText: NONE,
      Flag: NONE,
      Eol: NONE,
      Bom: NONE,
      CommentText: NONE,
      HeredocBody: NONE,
      HeredocEnd: NONE,
      "[": NONE,
      "]": NONE,
      ",": NONE,
      "=": NONE
    };
  }
});

// ../ast/src/children.ts
function children(node) {
  const result = [];
  const slots = node;
  for (const key2 of CHILD_KEYS[node.type]) {
    const slot = slots[key2];
    if (Array.isArray(slot)) for (const child of slot) result.push(child);
    else if (slot) result.push(slot);
  }
  return result;
}
var init_children = __esm({
  "../ast/src/children.ts"() {
    "use strict";
    init_child_keys();
  }
});

// ../ast/src/is-leaf.ts
function isLeaf(node) {
  return "text" in node;
}
var init_is_leaf = __esm({
  "../ast/src/is-leaf.ts"() {
    "use strict";
  }
});

// ../ast/src/leaves.ts
function leaves(node) {
  const result = [];
  collect(node, result);
  return result;
}
function collect(node, result) {
  if (isLeaf(node)) result.push(node);
  else for (const child of children(node)) collect(child, result);
}
var init_leaves = __esm({
  "../ast/src/leaves.ts"() {
    "use strict";
    init_children();
    init_is_leaf();
  }
});

// ../ast/src/print.ts
function print(node) {
  let text = "";
  for (const leaf of leaves(node)) {
    for (const trivia of leaf.leading) text += trivia.text;
    text += leaf.text;
  }
  return text;
}
var init_print = __esm({
  "../ast/src/print.ts"() {
    "use strict";
    init_leaves();
  }
});

// ../ast/src/walk.ts
function walk(node, visitors) {
  visit(node, visitors, []);
}
function visit(node, visitors, ancestors) {
  const entered = visitors.enter?.(node, ancestors);
  if (entered === STOP) return STOP;
  const own = visitors[node.type]?.(node, ancestors);
  if (own === STOP) return STOP;
  if (entered !== SKIP && own !== SKIP) {
    ancestors.push(node);
    for (const child of children(node)) if (visit(child, visitors, ancestors) === STOP) return STOP;
    ancestors.pop();
  }
  return visitors.leave?.(node, ancestors) === STOP ? STOP : void 0;
}
var SKIP, STOP;
var init_walk = __esm({
  "../ast/src/walk.ts"() {
    "use strict";
    init_children();
    SKIP = /* @__PURE__ */ Symbol("skip");
    STOP = /* @__PURE__ */ Symbol("stop");
  }
});

// ../ast/src/find.ts
function findAll(node, type, where) {
  const result = [];
  walk(node, {
    enter(candidate) {
      if (isOfType(candidate, type) && (where === void 0 || where(candidate))) result.push(candidate);
    }
  });
  return result;
}
function findFirst(node, type, where) {
  let result = null;
  walk(node, {
    enter(candidate) {
      if (!isOfType(candidate, type) || where !== void 0 && !where(candidate)) return;
      result = candidate;
      return STOP;
    }
  });
  return result;
}
function isOfType(node, type) {
  return node.type === type;
}
var init_find = __esm({
  "../ast/src/find.ts"() {
    "use strict";
    init_walk();
  }
});

// ../ast/src/equal.ts
function equal(a, b) {
  return same(a, b);
}
function same(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a;
  const right = b;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key2) => IGNORED.has(key2) || Object.hasOwn(right, key2) && same(left[key2], right[key2]));
}
var IGNORED;
var init_equal = __esm({
  "../ast/src/equal.ts"() {
    "use strict";
    IGNORED = /* @__PURE__ */ new Set(["start", "end", "diagnostics"]);
  }
});

// ../ast/src/dump.ts
function dump(node) {
  const lines = [];
  render(node, "", lines);
  return lines.join("\n") + "\n";
}
function render(node, indent, lines) {
  const span = `[${String(node.start)},${String(node.end)})`;
  if (isLeaf(node)) {
    for (const trivia of node.leading) lines.push(`${indent}~ ${trivia.type} ${JSON.stringify(trivia.text)}`);
    lines.push(`${indent}${node.type} ${span} ${JSON.stringify(node.text)}${leafDetails(node)}`);
    return;
  }
  lines.push(`${indent}${node.type} ${span}${nodeDetails(node)}`);
  for (const child of children(node)) render(child, indent + "  ", lines);
}
function leafDetails(leaf) {
  if (leaf.type === "Flag") return ` name=${JSON.stringify(leaf.name)} value=${JSON.stringify(leaf.value)}`;
  return "value" in leaf && leaf.value !== leaf.text ? ` value=${JSON.stringify(leaf.value)}` : "";
}
function nodeDetails(node) {
  if (node.type === "Document") {
    return ` escape=${JSON.stringify(node.escape)}${node.diagnostics.map((found) => ` !${found.code}`).join("")}`;
  }
  if (node.type === "Directive") return ` name=${node.name} value=${JSON.stringify(node.value)}`;
  if (node.type !== "Heredoc") return "";
  const options = [
    node.fd === null ? null : `fd=${String(node.fd)}`,
    node.expand ? "expand" : null,
    node.stripTabs ? "stripTabs" : null
  ];
  return [` name=${JSON.stringify(node.name)}`, ...options.filter((option) => option !== null)].join(" ");
}
var init_dump = __esm({
  "../ast/src/dump.ts"() {
    "use strict";
    init_children();
    init_is_leaf();
  }
});

// ../ast/src/node-at.ts
function nodeAt(root, offset) {
  const ancestors = [];
  let node = root;
  if (offset < startWithTrivia(root) || offset >= root.end) return null;
  for (; ; ) {
    const child = children(node).find(
      (candidate) => offset < candidate.end && offset >= startWithTrivia(candidate)
    );
    if (child === void 0) return { node, ancestors };
    ancestors.push(node);
    node = child;
  }
}
function startWithTrivia(node) {
  const first = leaves(node)[0];
  return Math.min(node.start, first?.leading[0]?.start ?? node.start);
}
var init_node_at = __esm({
  "../ast/src/node-at.ts"() {
    "use strict";
    init_children();
    init_leaves();
  }
});

// ../ast/src/line-column.ts
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function lineColumn(text, offset, starts = lineStarts(text)) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
var init_line_column = __esm({
  "../ast/src/line-column.ts"() {
    "use strict";
  }
});

// ../ast/src/comments-of.ts
function commentsOf(node) {
  const result = [];
  if (node.type === "Directive") return result;
  if (node.type === "Document") {
    for (const item of node.items) for (const comment of commentsOf(item)) result.push(comment);
    return result;
  }
  for (const leaf of isLeaf(node) ? [node] : leaves(node)) {
    for (const trivia of leaf.leading) {
      if (trivia.type === "CommentLine") pushTrimmed(trivia.text, trivia.start, leaf, result);
    }
    if (leaf.type === "CommentText") pushTrimmed(leaf.text, leaf.start, leaf, result);
    else if (leaf.type !== "HeredocBody" && leaf.type !== "HeredocEnd" && leaf.type !== "Eol")
      inside(leaf, result);
  }
  return result;
}
function inside(leaf, result) {
  for (let newline = leaf.text.indexOf("\n"); newline !== -1; ) {
    const next = leaf.text.indexOf("\n", newline + 1);
    const line = leaf.text.slice(newline + 1, next === -1 ? void 0 : next);
    if (COMMENT.test(line)) pushTrimmed(line, leaf.start + newline + 1, leaf, result);
    newline = next;
  }
}
function pushTrimmed(line, lineStart, leaf, result) {
  const hash = line.indexOf("#");
  const text = line.slice(hash).trimEnd();
  result.push({ text, start: lineStart + hash, end: lineStart + hash + text.length, leaf });
}
var COMMENT;
var init_comments_of = __esm({
  "../ast/src/comments-of.ts"() {
    "use strict";
    init_is_leaf();
    init_leaves();
    COMMENT = /^(?:(?!\ufeff)[\s\u0085])*#/;
  }
});

// ../ast/src/index.ts
var src_exports = {};
__export(src_exports, {
  CHILD_KEYS: () => CHILD_KEYS,
  SKIP: () => SKIP,
  STOP: () => STOP,
  children: () => children,
  commentsOf: () => commentsOf,
  dump: () => dump,
  equal: () => equal,
  findAll: () => findAll,
  findFirst: () => findFirst,
  isLeaf: () => isLeaf,
  leaves: () => leaves,
  lineColumn: () => lineColumn,
  lineStarts: () => lineStarts,
  nodeAt: () => nodeAt,
  print: () => print,
  walk: () => walk
});
var init_src = __esm({
  "../ast/src/index.ts"() {
    "use strict";
    init_child_keys();
    init_children();
    init_is_leaf();
    init_leaves();
    init_print();
    init_walk();
    init_find();
    init_equal();
    init_dump();
    init_node_at();
    init_line_column();
    init_comments_of();
  }
});

// ../codemod/src/codemod.ts
function defineCodemod(definition) {
  const { name } = definition;
  if (!NAME.test(name)) throw new TypeError(`the codemod name "${name}" is not kebab-case`);
  return {
    name,
    description: definition.description,
    level: definition.level,
    options: definition.options ?? null,
    minFrontend: definition.minFrontend ?? null,
    reasons: definition.reasons ?? {},
    rules: definition.rules ?? [],
    docs: definition.docs ?? NO_DOCS,
    run: (context) => definition.run(context)
  };
}
var NAME, NO_DOCS;
var init_codemod = __esm({
  "../codemod/src/codemod.ts"() {
    "use strict";
    NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
    NO_DOCS = { before: "", after: "", text: "" };
  }
});

// ../codemod/src/options/codemod-options-error.ts
var CodemodOptionsError;
var init_codemod_options_error = __esm({
  "../codemod/src/options/codemod-options-error.ts"() {
    "use strict";
    CodemodOptionsError = class extends Error {
      constructor(codemod, details) {
        super(`invalid options for the codemod "${codemod}": ${details.join("; ")}`);
        this.codemod = codemod;
        this.details = details;
      }
      codemod;
      details;
      name = "CodemodOptionsError";
    };
  }
});

// ../parser/src/blank.ts
function isSpace(code) {
  if (code <= 32) return code === 32 || code >= 9 && code <= 13;
  if (code < 133) return false;
  return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function trimSpace(text) {
  const end = trimSpaceEnd(text, 0, text.length);
  return text.slice(skipSpace(text, 0, end), end);
}
function isWordBreak(code) {
  return code === 32 || code === 9 || code >= 11 && code <= 13;
}
function skipSpace(text, start, end) {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
function trimSpaceEnd(text, start, end) {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
function skipWordBreak(text, start, end) {
  let at = start;
  while (at < end && isWordBreak(text.charCodeAt(at))) at++;
  return at;
}
function wordEnd(text, start, end) {
  let at = start;
  while (at < end && !isWordBreak(text.charCodeAt(at))) at++;
  return at;
}
var init_blank = __esm({
  "../parser/src/blank.ts"() {
    "use strict";
  }
});

// ../parser/src/go-case.ts
function goToLower(text) {
  if (!hasNonAscii(text)) return text.toLowerCase();
  let lower = "";
  for (const character of text) lower += character === "\u0130" ? "i" : character.toLowerCase();
  return lower;
}
function goToUpper(text) {
  if (!hasNonAscii(text)) return text.toUpperCase();
  let upper = "";
  for (const character of text) {
    const candidate = character.toUpperCase();
    upper += [...candidate].length === 1 ? candidate : character;
  }
  return upper;
}
function hasNonAscii(text) {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return true;
  return false;
}
var init_go_case = __esm({
  "../parser/src/go-case.ts"() {
    "use strict";
  }
});

// ../parser/src/instruction-types.ts
function instructionType(keyword) {
  return keyword.length > LONGEST ? "Unknown" : BY_KEYWORD.get(goToLower(keyword)) ?? "Unknown";
}
var BY_KEYWORD, LONGEST;
var init_instruction_types = __esm({
  "../parser/src/instruction-types.ts"() {
    "use strict";
    init_go_case();
    BY_KEYWORD = /* @__PURE__ */ new Map([
      ["add", "Add"],
      ["arg", "Arg"],
      ["cmd", "Cmd"],
      ["copy", "Copy"],
      ["entrypoint", "Entrypoint"],
      ["env", "Env"],
      ["expose", "Expose"],
      ["from", "From"],
      ["healthcheck", "Healthcheck"],
      ["label", "Label"],
      ["maintainer", "Maintainer"],
      ["onbuild", "Onbuild"],
      ["run", "Run"],
      ["shell", "Shell"],
      ["stopsignal", "StopSignal"],
      ["user", "User"],
      ["volume", "Volume"],
      ["workdir", "Workdir"]
    ]);
    LONGEST = "healthcheck".length;
  }
});

// ../parser/src/continuation-warnings.ts
function warnOfEmptyContinuation(instruction, line, diagnostics) {
  const { value } = instruction.keyword;
  const { dropped, pieceSource, source } = line;
  const blank = dropped.find((trivia) => trivia.type === "EmptyLine");
  if (blank === void 0) return;
  diagnostics.report("empty-continuation", "warning", blank, value);
  for (const trivia of dropped) {
    if (trivia.type !== "EmptyLine") continue;
    const start = pieceSource.find((piece) => piece >= trivia.end);
    if (start === void 0) return;
    FIRST_WORD.lastIndex = start;
    const word2 = FIRST_WORD.exec(source)?.[1];
    if (word2 === void 0 || instructionType(word2) === "Unknown") continue;
    const end = FIRST_WORD.lastIndex - 1;
    diagnostics.report("swallowed-instruction", "warning", { start: end - word2.length, end }, value, word2);
    return;
  }
}
var FIRST_WORD;
var init_continuation_warnings = __esm({
  "../parser/src/continuation-warnings.ts"() {
    "use strict";
    init_instruction_types();
    FIRST_WORD = /[ \t]*([A-Z]+)[ \t]/y;
  }
});

// ../parser/src/shell-lexer/go-quote.ts
function goQuote(text) {
  return `"${text.replace(TO_ESCAPE, escapeRune)}"`;
}
function escapeRune(rune) {
  const short = ESCAPES.get(rune);
  if (short !== void 0) return short;
  const code = rune.codePointAt(0) ?? 0;
  if (code >= 55296 && code <= 57343) return "\uFFFD";
  const digits = code.toString(16);
  if (code < 32 || code === 127) return `\\x${digits.padStart(2, "0")}`;
  return code < 65536 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}
var ESCAPES, TO_ESCAPE;
var init_go_quote = __esm({
  "../parser/src/shell-lexer/go-quote.ts"() {
    "use strict";
    ESCAPES = /* @__PURE__ */ new Map([
      ['"', '\\"'],
      ["\\", "\\\\"],
      ["\x07", "\\a"],
      ["\b", "\\b"],
      ["\f", "\\f"],
      ["\n", "\\n"],
      ["\r", "\\r"],
      ["	", "\\t"],
      ["\v", "\\v"]
    ]);
    TO_ESCAPE = /["\\]|[^\p{Letter}\p{Mark}\p{Number}\p{Punctuation}\p{Symbol} ]/gu;
  }
});

// ../parser/src/shell-lexer/lex-failure.ts
function failure(error) {
  return { error };
}
function isFailure(outcome) {
  return typeof outcome === "object" && outcome !== null && "error" in outcome;
}
var init_lex_failure = __esm({
  "../parser/src/shell-lexer/lex-failure.ts"() {
    "use strict";
  }
});

// ../parser/src/shell-lexer/append-expansion.ts
function appendExpansion(text, expansion) {
  if (text.length + expansion.length > MAXIMUM_EXPANSION_LENGTH && expansion !== "") return expansionTooLong();
  return text + expansion;
}
function expansionTooLong() {
  return failure(`expansion is longer than ${MAXIMUM_EXPANSION_LENGTH} characters`);
}
var MAXIMUM_EXPANSION_LENGTH;
var init_append_expansion = __esm({
  "../parser/src/shell-lexer/append-expansion.ts"() {
    "use strict";
    init_lex_failure();
    MAXIMUM_EXPANSION_LENGTH = 2 ** 24;
  }
});

// ../parser/src/shell-lexer/rune-scanner.ts
function printedRune(rune) {
  return rune ?? "\uFFFD";
}
var RuneScanner;
var init_rune_scanner = __esm({
  "../parser/src/shell-lexer/rune-scanner.ts"() {
    "use strict";
    RuneScanner = class {
      #text;
      #at;
      constructor(text) {
        this.#text = text;
        this.#at = text.startsWith("\uFEFF") ? 1 : 0;
      }
      peek() {
        if (this.#at >= this.#text.length) return null;
        return this.#text.slice(this.#at, this.#at + this.#width());
      }
      next() {
        const rune = this.peek();
        if (rune !== null) this.#at += rune.length;
        return rune;
      }
      #width() {
        const unit = this.#text.charCodeAt(this.#at);
        return unit >= 55296 && unit <= 56319 ? 2 : 1;
      }
    };
  }
});

// ../parser/src/shell-lexer/pattern-segment.ts
function patternSegment(codes) {
  return { codes, fallbacks: codes.includes(ANY_RUNE) ? null : prefixFallbacks(codes) };
}
function prefixFallbacks(codes) {
  const fallbacks = new Int32Array(codes.length);
  let matched = 0;
  for (let at = 1; at < codes.length; at++) {
    while (matched > 0 && codes[matched] !== codes[at]) matched = fallbacks[matched - 1] ?? 0;
    if (codes[matched] === codes[at]) matched++;
    fallbacks[at] = matched;
  }
  return fallbacks;
}
var ANY_RUNE;
var init_pattern_segment = __esm({
  "../parser/src/shell-lexer/pattern-segment.ts"() {
    "use strict";
    ANY_RUNE = -1;
  }
});

// ../parser/src/shell-lexer/find-segment.ts
function findSegment(text, segment, from, limit, which) {
  const { codes, fallbacks } = segment;
  const lastPlace = Math.min(limit, text.length - codes.length);
  if (fallbacks !== null && codes.length > 0)
    return findLiteral(text, codes, fallbacks, from, lastPlace, which);
  if (which === "first") {
    for (let at = from; at <= lastPlace; at++) if (segmentMatches(text, codes, at)) return at;
  } else {
    for (let at = lastPlace; at >= from; at--) if (segmentMatches(text, codes, at)) return at;
  }
  return NOT_FOUND;
}
function segmentMatches(text, codes, at) {
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index];
    const found = text[at + index];
    if (code === ANY_RUNE ? found === LINE_FEED : code !== found) return false;
  }
  return true;
}
function findLiteral(text, codes, fallbacks, from, lastPlace, which) {
  let result = NOT_FOUND;
  let matched = 0;
  for (let at = from; at < lastPlace + codes.length; at++) {
    while (matched > 0 && codes[matched] !== text[at]) matched = fallbacks[matched - 1] ?? 0;
    if (codes[matched] === text[at]) matched++;
    if (matched < codes.length) continue;
    result = at + 1 - matched;
    if (which === "first") return result;
    matched = fallbacks[matched - 1] ?? 0;
  }
  return result;
}
var NOT_FOUND, LINE_FEED;
var init_find_segment = __esm({
  "../parser/src/shell-lexer/find-segment.ts"() {
    "use strict";
    init_pattern_segment();
    NOT_FOUND = -1;
    LINE_FEED = 10;
  }
});

// ../parser/src/shell-lexer/match-shell-pattern.ts
function findMatch(text, pattern, from, isGreedy) {
  for (let at = from; at <= text.length; ) {
    const start = findSegment(text, pattern[0], at, text.length, "first");
    if (start === NOT_FOUND) return null;
    const end = matchEnd(text, pattern, start, isGreedy);
    if (end !== NOT_FOUND) return { start, end };
    at = lineEnd(text, start) + 1;
  }
  return null;
}
function findPrefix(text, pattern, isGreedy) {
  if (findSegment(text, pattern[0], 0, 0, "first") === NOT_FOUND) return null;
  const end = matchEnd(text, pattern, 0, isGreedy);
  return end === NOT_FOUND ? null : end;
}
function matchEnd(text, pattern, start, isGreedy) {
  let end = start + pattern[0].codes.length;
  let limit = NOT_FOUND;
  for (let index = 1; index < pattern.length; index++) {
    const segment = pattern[index] ?? pattern[0];
    if (end > limit) limit = lineEnd(text, end);
    const isLast = index === pattern.length - 1;
    const place = findSegment(text, segment, end, limit, isLast && isGreedy ? "last" : "first");
    if (place === NOT_FOUND) return NOT_FOUND;
    end = place + segment.codes.length;
  }
  return end;
}
function lineEnd(text, at) {
  const found = text.indexOf(LINE_FEED2, at);
  return found === -1 ? text.length : found;
}
var LINE_FEED2;
var init_match_shell_pattern = __esm({
  "../parser/src/shell-lexer/match-shell-pattern.ts"() {
    "use strict";
    init_find_segment();
    LINE_FEED2 = 10;
  }
});

// ../parser/src/shell-lexer/rune-text.ts
var RuneText;
var init_rune_text = __esm({
  "../parser/src/shell-lexer/rune-text.ts"() {
    "use strict";
    RuneText = class {
      /** The code points. */
      codes;
      #text;
      #offsets;
      constructor(text) {
        const codes = new Int32Array(text.length);
        const offsets = new Int32Array(text.length + 1);
        let count = 0;
        for (let offset = 0; offset < text.length; count++) {
          const code = text.codePointAt(offset) ?? 0;
          codes[count] = code;
          offsets[count] = offset;
          offset += code > 65535 ? 2 : 1;
        }
        offsets[count] = text.length;
        this.codes = codes.subarray(0, count);
        this.#text = text;
        this.#offsets = offsets;
      }
      get length() {
        return this.codes.length;
      }
      slice(start, end = this.length) {
        return this.#text.slice(this.#offsets[start], this.#offsets[end]);
      }
    };
  }
});

// ../parser/src/shell-lexer/shell-pattern.ts
function parseShellPattern(pattern) {
  const finished = [];
  let codes = [];
  const scanner = new RuneScanner(pattern);
  for (let rune = scanner.next(); rune !== null; rune = scanner.next()) {
    if (rune === "*") {
      finished.push(patternSegment(codes));
      codes = [];
      continue;
    }
    if (rune === "?") {
      codes.push(ANY_RUNE);
      continue;
    }
    if (rune === "\\") {
      const following = scanner.peek();
      if (following === "}" || following === "/") continue;
      if (following !== "*" && following !== "?" && following !== "\\")
        return invalidEscape(pattern, following);
      scanner.next();
      rune = following;
    }
    codes.push(rune.codePointAt(0) ?? 0);
  }
  const last = patternSegment(codes);
  const [first, ...others] = finished;
  return first === void 0 ? [last] : [first, ...others, last];
}
function invalidEscape(pattern, rune) {
  return failure(`invalid pattern (${pattern}) in substitution: invalid escape '\\${printedRune(rune)}'`);
}
var init_shell_pattern = __esm({
  "../parser/src/shell-lexer/shell-pattern.ts"() {
    "use strict";
    init_lex_failure();
    init_pattern_segment();
    init_rune_scanner();
  }
});

// ../parser/src/shell-lexer/trim-prefix.ts
function trimPrefix(value, pattern, isGreedy) {
  const parsed2 = parseShellPattern(pattern);
  if (isFailure(parsed2)) return parsed2;
  const text = new RuneText(value);
  const end = findPrefix(text.codes, parsed2, isGreedy);
  return end === null ? value : text.slice(end);
}
var init_trim_prefix = __esm({
  "../parser/src/shell-lexer/trim-prefix.ts"() {
    "use strict";
    init_lex_failure();
    init_match_shell_pattern();
    init_rune_text();
    init_shell_pattern();
  }
});

// ../parser/src/shell-lexer/trim-suffix.ts
function trimSuffix(value, pattern, isGreedy) {
  const trimmed = trimPrefix(reverseRunes(value), reversePattern(pattern), isGreedy);
  return isFailure(trimmed) ? trimmed : reverseRunes(trimmed);
}
function reverseRunes(text) {
  return Array.from(text).reverse().join("");
}
function reversePattern(pattern) {
  return (pattern.match(/\\.|./gsu) ?? []).reverse().join("");
}
var init_trim_suffix = __esm({
  "../parser/src/shell-lexer/trim-suffix.ts"() {
    "use strict";
    init_lex_failure();
    init_trim_prefix();
  }
});

// ../parser/src/shell-lexer/lex-modifier.ts
function unsupportedModifier(modifier) {
  return failure(`unsupported modifier (${modifier}) in substitution`);
}
function* lexModifier(context, modifier) {
  const { name, operator, emptyIsUnset } = modifier;
  const written2 = (emptyIsUnset ? ":" : "") + printedRune(operator);
  const isTrim = operator === "#" || operator === "%";
  if (isTrim && emptyIsUnset) return unsupportedModifier(written2);
  const word2 = yield { stop: "}", rawEscapes: isTrim };
  if (isFailure(word2)) return context.scanner.peek() === null ? failure("syntax error: missing '}'") : word2;
  const value = context.variables.get(name);
  if (value === null && context.options.skipUnsetEnv === true) return `\${${name}${written2}${word2}}`;
  const isMissing = value === null || emptyIsUnset && value === "";
  switch (operator) {
    case "-":
      return isMissing ? word2 : value;
    case "+":
      return isMissing ? "" : word2;
    case "?": {
      if (!isMissing) return value;
      const reason = value === null ? "is not allowed to be unset" : "is not allowed to be empty";
      return failure(`${name}: ${word2 === "" ? reason : word2}`);
    }
    case "#":
    case "%": {
      const isGreedy = word2.startsWith(operator);
      const trim = operator === "#" ? trimPrefix : trimSuffix;
      return trim(value ?? "", isGreedy ? word2.slice(1) : word2, isGreedy);
    }
    case null:
    default:
      return unsupportedModifier(written2);
  }
}
var init_lex_modifier = __esm({
  "../parser/src/shell-lexer/lex-modifier.ts"() {
    "use strict";
    init_lex_failure();
    init_rune_scanner();
    init_trim_prefix();
    init_trim_suffix();
  }
});

// ../parser/src/shell-lexer/rune-class.ts
function isSpace2(rune) {
  return SPACE.test(rune);
}
function isLetter(rune) {
  return LETTER.test(rune);
}
function isDigit(rune) {
  return DIGIT.test(rune);
}
var SPACE, LETTER, DIGIT;
var init_rune_class = __esm({
  "../parser/src/shell-lexer/rune-class.ts"() {
    "use strict";
    SPACE = new RegExp("^\\p{White_Space}$", "u");
    LETTER = new RegExp("^\\p{Letter}$", "u");
    DIGIT = new RegExp("^\\p{Decimal_Number}$", "u");
  }
});

// ../parser/src/shell-lexer/lex-parameter-name.ts
function lexParameterName(scanner) {
  const first = scanner.peek();
  if (first === null) return "";
  if (isDigit(first)) return readWhile(scanner, isDigit);
  if (SPECIAL_PARAMETERS.includes(first)) return scanner.next() ?? "";
  return readWhile(scanner, isNameRune);
}
function isNameRune(rune) {
  return rune === "_" || isLetter(rune) || isDigit(rune);
}
function readWhile(scanner, accepts) {
  let result = "";
  for (let rune = scanner.peek(); rune !== null && accepts(rune); rune = scanner.peek()) {
    result += rune;
    scanner.next();
  }
  return result;
}
var SPECIAL_PARAMETERS;
var init_lex_parameter_name = __esm({
  "../parser/src/shell-lexer/lex-parameter-name.ts"() {
    "use strict";
    init_rune_class();
    SPECIAL_PARAMETERS = "@*#?-$!";
  }
});

// ../parser/src/shell-lexer/replacement-template.ts
function splitReplacementTemplate(template) {
  const pieces = [];
  let piece = "";
  let at = 0;
  for (const reference2 of template.matchAll(REFERENCE)) {
    piece += template.slice(at, reference2.index);
    at = reference2.index + reference2[0].length;
    if (reference2[0] === "$$") piece += "$";
    if ((reference2[1] ?? reference2[2]) === "0") {
      pieces.push(piece);
      piece = "";
    }
  }
  return [...pieces, piece + template.slice(at)];
}
var REFERENCE;
var init_replacement_template = __esm({
  "../parser/src/shell-lexer/replacement-template.ts"() {
    "use strict";
    REFERENCE = /\$(?:\$|\{([\p{Letter}\p{Decimal_Number}_]+)\}|([\p{Letter}\p{Decimal_Number}_]+))/gu;
  }
});

// ../parser/src/shell-lexer/replace-all-matches.ts
function replaceAllMatches(value, pattern, replacement) {
  const parsed2 = parseShellPattern(pattern);
  if (isFailure(parsed2)) return parsed2;
  const text = new RuneText(value);
  const pieces = splitReplacementTemplate(replacement);
  const replacementOfNothing = pieces.join("");
  const result = [];
  let length = 0;
  let copied = 0;
  let at = 0;
  for (let match = findMatch(text.codes, parsed2, at, true); match !== null; match = findMatch(text.codes, parsed2, at, true)) {
    const skipped = text.slice(copied, match.start);
    result.push(skipped);
    length += skipped.length;
    if (match.end > copied || match.start === 0) {
      const matched = text.slice(match.start, match.end);
      length += replacementOfNothing.length + matched.length * (pieces.length - 1);
      if (length > MAXIMUM_EXPANSION_LENGTH) return expansionTooLong();
      result.push(matched === "" ? replacementOfNothing : pieces.join(matched));
    }
    copied = match.end;
    at = Math.max(match.end, at + 1);
  }
  result.push(text.slice(copied));
  return result.join("");
}
var init_replace_all_matches = __esm({
  "../parser/src/shell-lexer/replace-all-matches.ts"() {
    "use strict";
    init_append_expansion();
    init_lex_failure();
    init_match_shell_pattern();
    init_replacement_template();
    init_rune_text();
    init_shell_pattern();
  }
});

// ../parser/src/shell-lexer/replace-first-match.ts
function replaceFirstMatch(value, pattern, replacement) {
  const parsed2 = parseShellPattern(pattern);
  if (isFailure(parsed2)) return parsed2;
  const text = new RuneText(value);
  const match = findMatch(text.codes, parsed2, 0, true);
  return match === null ? value : text.slice(0, match.start) + replacement + text.slice(match.end);
}
var init_replace_first_match = __esm({
  "../parser/src/shell-lexer/replace-first-match.ts"() {
    "use strict";
    init_lex_failure();
    init_match_shell_pattern();
    init_rune_text();
    init_shell_pattern();
  }
});

// ../parser/src/shell-lexer/lex-replacement.ts
function* lexReplacement({ scanner, variables, options }, name) {
  const replacesAll = scanner.peek() === "/";
  if (replacesAll) scanner.next();
  const pattern = yield { stop: "/", rawEscapes: true };
  if (isFailure(pattern))
    return scanner.peek() === null ? failure("syntax error: missing '/' in ${}") : pattern;
  const replacement = yield { stop: "}", rawEscapes: true };
  if (isFailure(replacement))
    return scanner.peek() === null ? failure("syntax error: missing '}'") : replacement;
  const value = variables.get(name);
  if (value === null && options.skipUnsetEnv === true) return `\${${name}/${pattern}/${replacement}}`;
  return (replacesAll ? replaceAllMatches : replaceFirstMatch)(value ?? "", pattern, replacement);
}
var init_lex_replacement = __esm({
  "../parser/src/shell-lexer/lex-replacement.ts"() {
    "use strict";
    init_lex_failure();
    init_replace_all_matches();
    init_replace_first_match();
  }
});

// ../parser/src/shell-lexer/lex-dollar.ts
function* lexDollar(context) {
  const { scanner } = context;
  scanner.next();
  if (scanner.peek() !== "{") {
    const name2 = lexParameterName(scanner);
    return name2 === "" ? "$" : plainValue(context, name2, `$${name2}`);
  }
  scanner.next();
  switch (scanner.peek()) {
    case null:
      return failure("syntax error: missing '}'");
    case "{":
    case "}":
    case ":":
      return failure("syntax error: bad substitution");
  }
  const name = lexParameterName(scanner);
  const rune = scanner.next();
  switch (rune) {
    case "}":
      return plainValue(context, name, `\${${name}}`);
    case ":":
      return yield* lexModifier(context, { name, operator: scanner.next(), emptyIsUnset: true });
    case "+":
    case "-":
    case "?":
    case "#":
    case "%":
      return yield* lexModifier(context, { name, operator: rune, emptyIsUnset: false });
    case "/":
      return yield* lexReplacement(context, name);
    case null:
    default:
      return unsupportedModifier(printedRune(rune));
  }
}
function plainValue({ variables, options }, name, written2) {
  return variables.get(name) ?? (options.skipUnsetEnv === true ? written2 : "");
}
var init_lex_dollar = __esm({
  "../parser/src/shell-lexer/lex-dollar.ts"() {
    "use strict";
    init_lex_failure();
    init_lex_modifier();
    init_lex_parameter_name();
    init_lex_replacement();
    init_rune_scanner();
  }
});

// ../parser/src/shell-lexer/lex-double-quote.ts
function* lexDoubleQuote(context, rawEscapes) {
  const { scanner, options } = context;
  const quote = options.rawQuotes === true ? '"' : "";
  let result = "";
  scanner.next();
  for (let rune = scanner.peek(); rune !== null; rune = scanner.peek()) {
    if (rune === "$") {
      const value = yield* lexDollar(context);
      if (isFailure(value)) return value;
      const appended = appendExpansion(result, value);
      if (isFailure(appended)) return appended;
      result = appended;
      continue;
    }
    scanner.next();
    if (rune === '"') return quote + result + quote;
    if (rune !== options.escape) {
      result += rune;
      continue;
    }
    if (rawEscapes) result += rune;
    const following = scanner.peek();
    if (following === null) break;
    const escapable = following === '"' || following === "$" || following === options.escape;
    result += escapable ? following : rune;
    if (escapable) scanner.next();
  }
  return failure("unexpected end of statement while looking for matching double-quote");
}
var init_lex_double_quote = __esm({
  "../parser/src/shell-lexer/lex-double-quote.ts"() {
    "use strict";
    init_append_expansion();
    init_lex_dollar();
    init_lex_failure();
  }
});

// ../parser/src/shell-lexer/lex-possible-heredoc.ts
function lexPossibleHeredoc(scanner) {
  scanner.next();
  if (scanner.peek() !== "<") return "<";
  scanner.next();
  let result = "<<";
  for (let rune = scanner.peek(); isBlank(rune); rune = scanner.peek()) {
    result += rune;
    scanner.next();
  }
  return result;
}
function isBlank(rune) {
  return rune === "	" || rune === "\r" || rune === " ";
}
var init_lex_possible_heredoc = __esm({
  "../parser/src/shell-lexer/lex-possible-heredoc.ts"() {
    "use strict";
  }
});

// ../parser/src/shell-lexer/lex-single-quote.ts
function lexSingleQuote({ scanner, options }) {
  const quote = options.rawQuotes === true ? "'" : "";
  let result = "";
  scanner.next();
  for (let rune = scanner.next(); rune !== null; rune = scanner.next()) {
    if (rune === "'") return quote + result + quote;
    result += rune;
  }
  return failure("unexpected end of statement while looking for matching single-quote");
}
var init_lex_single_quote = __esm({
  "../parser/src/shell-lexer/lex-single-quote.ts"() {
    "use strict";
    init_lex_failure();
  }
});

// ../parser/src/shell-lexer/lex-until.ts
function* lexUntil(context, stop, rawEscapes) {
  const { scanner, options } = context;
  const words = stop === null ? context.words : null;
  let result = "";
  for (let rune = scanner.peek(); rune !== null; rune = scanner.peek()) {
    if (rune === stop) {
      scanner.next();
      return result;
    }
    const special = yield* lexSpecial(context, rune, rawEscapes);
    if (isFailure(special)) return special;
    if (special !== null) {
      const appended = appendExpansion(result, special);
      if (isFailure(appended)) return appended;
      result = appended;
      if (rune === "$") words?.addExpanded(special);
      else words?.addRaw(special);
      continue;
    }
    scanner.next();
    if (rune !== options.escape) {
      result += rune;
      words?.addRune(rune);
      continue;
    }
    const escaped = (rawEscapes ? rune : "") + (scanner.next() ?? "");
    result += escaped;
    words?.addRaw(escaped);
  }
  if (stop === null) return result;
  return failure(`unexpected end of statement while looking for matching ${stop}`);
}
function* lexSpecial(context, rune, rawEscapes) {
  if (rune === "$") return yield* lexDollar(context);
  if (rune === "<") return lexPossibleHeredoc(context.scanner);
  if (context.options.skipProcessQuotes === true) return null;
  if (rune === "'") return lexSingleQuote(context);
  if (rune === '"') return yield* lexDoubleQuote(context, rawEscapes);
  return null;
}
var init_lex_until = __esm({
  "../parser/src/shell-lexer/lex-until.ts"() {
    "use strict";
    init_append_expansion();
    init_lex_dollar();
    init_lex_double_quote();
    init_lex_possible_heredoc();
    init_lex_single_quote();
    init_lex_failure();
  }
});

// ../parser/src/shell-lexer/lex-environment.ts
function environmentValue(env, name) {
  if (isMap(env)) return env.get(name) ?? null;
  return Object.hasOwn(env, name) ? env[name] ?? null : null;
}
function isMap(env) {
  return typeof env.get === "function";
}
var init_lex_environment = __esm({
  "../parser/src/shell-lexer/lex-environment.ts"() {
    "use strict";
  }
});

// ../parser/src/shell-lexer/well-formed.ts
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD");
}
var init_well_formed = __esm({
  "../parser/src/shell-lexer/well-formed.ts"() {
    "use strict";
  }
});

// ../parser/src/shell-lexer/variable-lookup.ts
var VariableLookup;
var init_variable_lookup = __esm({
  "../parser/src/shell-lexer/variable-lookup.ts"() {
    "use strict";
    init_lex_environment();
    init_well_formed();
    VariableLookup = class {
      #env;
      #values = /* @__PURE__ */ new Map();
      constructor(env) {
        this.#env = env;
      }
      /** The value, or null if the variable is not set. */
      get(name) {
        const known2 = this.#values.get(name);
        if (known2 !== void 0) return known2;
        const value = environmentValue(this.#env, name);
        const readable = value === null ? null : wellFormed(value);
        this.#values.set(name, readable);
        return readable;
      }
      /** The names asked for that are set, sorted. */
      matched() {
        return [...this.#values.keys()].filter((name) => this.#values.get(name) !== null).sort();
      }
      /** The names asked for that are not set, sorted. */
      unmatched() {
        return [...this.#values.keys()].filter((name) => this.#values.get(name) === null).sort();
      }
    };
  }
});

// ../parser/src/shell-lexer/word-collector.ts
var WordCollector;
var init_word_collector = __esm({
  "../parser/src/shell-lexer/word-collector.ts"() {
    "use strict";
    init_rune_class();
    WordCollector = class {
      #words = [];
      #pending = "";
      /** An unquoted, unescaped rune. Mirrors `addChar`. */
      addRune(rune) {
        if (isSpace2(rune)) this.#closeWord();
        else this.#pending += rune;
      }
      /** The result of an unquoted expansion, which is split too. Mirrors `addString`. */
      addExpanded(text) {
        for (const rune of text) this.addRune(rune);
      }
      /** Text that is never split: quoted or escaped. Mirrors `addRawString` and `addRawChar`. */
      addRaw(text) {
        this.#pending += text;
      }
      /**
       * Forgets the word begun. BuildKit's `processStopOn` shares one buffer with its nested calls and empties it when it
       * starts, so in words mode `a${X:-b}` gives the one word `b`; word mode is not affected.
       */
      dropPending() {
        this.#pending = "";
      }
      /** All words, the last one closed. Mirrors `getWords`. */
      finish() {
        this.#closeWord();
        return this.#words;
      }
      #closeWord() {
        if (this.#pending === "") return;
        this.#words.push(this.#pending);
        this.#pending = "";
      }
    };
  }
});

// ../parser/src/shell-lexer/lex-word.ts
function lexWord(word2, env, options) {
  const source = wellFormed(word2);
  const variables = new VariableLookup(env);
  const words = new WordCollector();
  const lexed = run({ scanner: new RuneScanner(source), options, variables, words });
  const names = { matched: variables.matched(), unmatched: variables.unmatched() };
  if (isFailure(lexed)) {
    return {
      value: null,
      words: null,
      error: `failed to process ${goQuote(source)}: ${lexed.error}`,
      ...names
    };
  }
  return { value: lexed, words: words.finish(), error: null, ...names };
}
function run(context) {
  const stack = [lexUntil(context, null, context.options.rawEscapes === true)];
  let answer = "";
  for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
    const step = frame.next(answer);
    if (step.done === true) {
      answer = step.value;
      stack.pop();
    } else {
      context.words.dropPending();
      stack.push(lexUntil(context, step.value.stop, step.value.rawEscapes));
    }
  }
  return answer;
}
var init_lex_word = __esm({
  "../parser/src/shell-lexer/lex-word.ts"() {
    "use strict";
    init_go_quote();
    init_lex_failure();
    init_lex_until();
    init_rune_scanner();
    init_variable_lookup();
    init_well_formed();
    init_word_collector();
  }
});

// ../parser/src/shell-lexer/process-word.ts
function processWord(word2, env, options) {
  const { value, error, matched, unmatched } = lexWord(word2, env, options);
  return { value, error, matched, unmatched };
}
var init_process_word = __esm({
  "../parser/src/shell-lexer/process-word.ts"() {
    "use strict";
    init_lex_word();
  }
});

// ../parser/src/shell-lexer/process-words.ts
function processWords(word2, env, options) {
  const { words, error, matched, unmatched } = lexWord(word2, env, options);
  return { words, error, matched, unmatched };
}
var init_process_words = __esm({
  "../parser/src/shell-lexer/process-words.ts"() {
    "use strict";
    init_lex_word();
  }
});

// ../parser/src/shell-lexer/index.ts
var init_shell_lexer = __esm({
  "../parser/src/shell-lexer/index.ts"() {
    "use strict";
    init_go_quote();
    init_process_word();
    init_process_words();
  }
});

// ../parser/src/physical-line.ts
function lineEnd2(text, start) {
  const newline = text.indexOf("\n", start);
  return newline === -1 ? text.length : newline + 1;
}
function contentEnd(text, start, end) {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code !== LF && code !== CR) break;
    at--;
  }
  return at;
}
function isTooLong(text, start, end) {
  if ((end - start) * 3 <= MAX_LINE_BYTES) return false;
  let bytes2 = text.charCodeAt(end - 1) === LF ? -1 : 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) bytes2 += 1;
    else if (code < 2048) bytes2 += 2;
    else if (code >= 55296 && code < 56320 && isLowSurrogate(text.charCodeAt(at + 1))) {
      bytes2 += 4;
      at++;
    } else bytes2 += 3;
  }
  return bytes2 > MAX_LINE_BYTES;
}
function isLowSurrogate(code) {
  return code >= 56320 && code < 57344;
}
var LF, CR, MAX_LINE_BYTES;
var init_physical_line = __esm({
  "../parser/src/physical-line.ts"() {
    "use strict";
    LF = 10;
    CR = 13;
    MAX_LINE_BYTES = 65535;
  }
});

// ../parser/src/messages.ts
var ONLY_STRINGS, MESSAGES;
var init_messages = __esm({
  "../parser/src/messages.ts"() {
    "use strict";
    init_shell_lexer();
    init_physical_line();
    ONLY_STRINGS = "when using JSON array syntax, arrays must be comprised of strings only";
    MESSAGES = {
      "no-instructions": () => ({
        message: "this file has no instructions, expected at least a FROM",
        hint: 'start with a line such as "FROM alpine:3.20"',
        buildkit: "file with no instructions"
      }),
      "line-too-long": (buildkit) => ({
        message: `this line is longer than ${String(MAX_LINE_BYTES)} bytes, the most that BuildKit reads`,
        hint: "break the line with the escape character, or move its content to a file that is copied",
        buildkit
      }),
      "duplicate-directive": (name) => ({
        message: `the parser directive "${name}" is given twice, expected it once`,
        hint: "remove one of the two lines",
        buildkit: `only one ${name} parser directive can be used`
      }),
      "invalid-escape": (value) => ({
        message: `invalid escape character "${value}", expected a backslash or a backtick`,
        hint: 'write "# escape=`" or "# escape=\\"',
        buildkit: `invalid escape token '${value}' does not match \` or \\`
      }),
      "missing-value": (keyword, key2) => ({
        message: `${keyword} "${key2}" has no value, expected a name and a value`,
        hint: `write ${keyword} ${key2}=value`,
        buildkit: `${keyword} must have two arguments`
      }),
      "missing-equals": (keyword, word2) => ({
        message: `"${word2}" has no "=", expected name=value as in the rest of this ${keyword}`,
        hint: 'quote a value that has blanks in it, as in name="a b"',
        buildkit: `Syntax error - can't find = in ${goQuote(word2)}. Must be of the form: name=value`
      }),
      "json-not-strings": () => ({
        message: "this JSON array has an element that is not a string, expected strings only",
        hint: "put double quotes around every element",
        buildkit: ONLY_STRINGS
      }),
      "unterminated-heredoc": (name) => ({
        message: `the here-document "${name}" is not closed, expected a line that holds only "${name}"`,
        hint: "the closing line must not be indented (with <<- by tabs only) and must have no blanks after the word",
        buildkit: "unterminated heredoc"
      }),
      "invalid-heredoc": (error) => ({
        message: `this line has a here-document whose name cannot be read: ${error}`,
        hint: null,
        buildkit: error
      }),
      "empty-continuation": (keyword) => ({
        message: `this ${keyword} goes on over a blank line, which BuildKit will reject one day`,
        hint: "remove the blank line, or the escape character above it",
        buildkit: null
      }),
      "swallowed-instruction": (keyword, swallowed) => ({
        message: `this ${keyword} swallows the "${swallowed}" below: the line above it ends in the escape character, and blank lines and comments do not end an instruction`,
        hint: `remove the escape character after the last line of the ${keyword}`,
        buildkit: null
      })
    };
  }
});

// ../parser/src/diagnostics.ts
var Diagnostics;
var init_diagnostics = __esm({
  "../parser/src/diagnostics.ts"() {
    "use strict";
    init_messages();
    Diagnostics = class {
      found = [];
      report(code, severity, span, ...args) {
        const create = MESSAGES[code];
        const { message, hint, buildkit } = create(...args);
        this.found.push({ code, severity, message, hint, buildkit, start: span.start, end: span.end });
      }
    };
  }
});

// ../parser/src/directives.ts
function directiveValue(text, start, blanks) {
  let end = text.length;
  while (end > start && ASCII_SPACE.includes(text.charAt(end - 1))) end--;
  return end === start ? blanks.slice(-1) : text.slice(start, end);
}
var KNOWN, HEAD, ASCII_SPACE, DirectiveSearch;
var init_directives = __esm({
  "../parser/src/directives.ts"() {
    "use strict";
    init_blank();
    KNOWN = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
    HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=([\t\n\f\r ]*)/;
    ASCII_SPACE = "	\n\f\r ";
    DirectiveSearch = class {
      done = false;
      seen = /* @__PURE__ */ new Set();
      /** Ends the search: anything but a directive has been met. */
      end() {
        this.done = true;
      }
      /** Looks at one comment line, from its `#` on to the end of its content. Null, and the end, when it is no directive. */
      read(line) {
        if (this.done) return null;
        const text = line.slice(skipSpace(line, 1, line.length));
        const match = HEAD.exec(text);
        const name = match?.[1]?.toLowerCase() ?? "";
        const value = match === null ? "" : directiveValue(text, match[0].length, match[2] ?? "");
        if (!KNOWN.has(name) || value === "") {
          this.done = true;
          return null;
        }
        const duplicate = this.seen.has(name);
        this.seen.add(name);
        return { name, value, duplicate };
      }
    };
  }
});

// ../parser/src/logical-line.ts
function continuationStart(text, start, end, escape) {
  let at = end - 1;
  while (at >= start) {
    const code = text.charCodeAt(at);
    if (code !== SPACE2 && code !== TAB) break;
    at--;
  }
  if (at < start || text[at] !== escape) return -1;
  return at > start && text[at - 1] === escape ? -1 : at;
}
var HASH, SPACE2, TAB, LogicalLine;
var init_logical_line = __esm({
  "../parser/src/logical-line.ts"() {
    "use strict";
    init_blank();
    init_physical_line();
    HASH = 35;
    SPACE2 = 32;
    TAB = 9;
    LogicalLine = class {
      constructor(source) {
        this.source = source;
      }
      source;
      /** The text that BuildKit's grammars see. Its offset 0 lies at `first` in the source. */
      joined = "";
      /** The offset of the first character that is no indentation. */
      first = 0;
      /** The end of the last physical line's content: where the blanks before its line ending end. */
      contentEnd = 0;
      /** Where the next physical line starts. */
      next = 0;
      /** Offsets in `joined` at which a physical line's share starts; empty when there is but one line. */
      pieceJoined = [];
      /** The source offset of each of these. */
      pieceSource = [];
      dropped = [];
      /** Whether a blank line was dropped (BuildKit warns: NoEmptyContinuation). */
      hasEmptyLine = false;
      /** Reads the instruction whose first line is `[start, end)` without its line ending at `next`; `first` is its first non-blank. */
      read(first, end, next, escape) {
        const { source } = this;
        const share = continuationStart(source, first, end, escape);
        this.first = first;
        this.hasEmptyLine = false;
        this.contentEnd = end;
        this.next = next;
        if (this.pieceJoined.length > 0) {
          this.pieceJoined = [];
          this.pieceSource = [];
          this.dropped = [];
        }
        if (share === -1) this.joined = source.slice(first, end);
        else {
          this.pieceJoined.push(0);
          this.pieceSource.push(first);
          this.joined = source.slice(first, share);
          this.drop("Continuation", share, next);
          this.readContinuation(escape);
        }
      }
      readContinuation(escape) {
        const { source } = this;
        for (; ; ) {
          const start = this.next;
          if (start >= source.length || isTooLong(source, start, lineEnd2(source, start))) {
            this.contentEnd = start;
            return;
          }
          const next = lineEnd2(source, start);
          const end = contentEnd(source, start, next);
          this.next = next;
          const first = skipSpace(source, start, end);
          if (first === end) {
            this.drop("EmptyLine", start, next);
            this.hasEmptyLine = true;
          } else if (source.charCodeAt(first) === HASH) this.drop("CommentLine", start, next);
          else {
            const share = continuationStart(source, start, end, escape);
            this.pieceJoined.push(this.joined.length);
            this.pieceSource.push(start);
            this.joined += source.slice(start, share === -1 ? end : share);
            if (share === -1) {
              this.contentEnd = end;
              return;
            }
            this.drop("Continuation", share, next);
          }
        }
      }
      drop(type, start, end) {
        this.dropped.push({ type, text: this.source.slice(start, end), start, end });
      }
    };
  }
});

// ../parser/src/leaf-reader.ts
var NO_TRIVIA, LeafReader;
var init_leaf_reader = __esm({
  "../parser/src/leaf-reader.ts"() {
    "use strict";
    init_blank();
    init_logical_line();
    NO_TRIVIA = [];
    LeafReader = class {
      constructor(source) {
        this.source = source;
        this.line = new LogicalLine(source);
      }
      source;
      line;
      /** The text that the grammars see. */
      joined = "";
      /** Where the last leaf ends in the source. */
      at = 0;
      piece = 0;
      nextDropped = 0;
      start = 0;
      end = 0;
      /** Takes up the instruction whose first line starts at `lineStart` (see LogicalLine.read for the rest). */
      read(lineStart, first, end, next, escape) {
        this.line.read(first, end, next, escape);
        this.joined = this.line.joined;
        this.at = lineStart;
        this.piece = 0;
        this.nextDropped = 0;
      }
      keyword(from, to) {
        const leading = this.locate(from, to);
        const { start, end } = this;
        return { type: "Keyword", leading, text: this.source.slice(start, end), start, end, value: this.joined.slice(from, to) };
      }
      as(from, to) {
        const leading = this.locate(from, to);
        const { start, end } = this;
        return { type: "As", leading, text: this.source.slice(start, end), start, end, value: this.joined.slice(from, to) };
      }
      word(from, to, value = this.joined.slice(from, to)) {
        const leading = this.locate(from, to);
        const { start, end } = this;
        return { type: "Word", leading, text: this.source.slice(start, end), start, end, value };
      }
      /** A word of no characters right before the joined offset `before`, which is not the end of the line. */
      emptyWord(before) {
        const start = this.sourceOf(before);
        const leading = this.leading(start);
        return { type: "Word", leading, text: "", start, end: start, value: "" };
      }
      flag(from, to, word2) {
        const leading = this.locate(from, to);
        const { start, end } = this;
        const eq = word2.indexOf("=");
        const name = word2.slice(2, eq === -1 ? void 0 : eq);
        const value = eq === -1 ? null : word2.slice(eq + 1);
        return { type: "Flag", leading, text: this.source.slice(start, end), start, end, name, value };
      }
      jsonString(from, to, value) {
        const leading = this.locate(from, to);
        const { start, end } = this;
        return { type: "JsonString", leading, text: this.source.slice(start, end), start, end, value };
      }
      token(type, from, to) {
        const leading = this.locate(from, to);
        const { start, end } = this;
        return { type, leading, text: this.source.slice(start, end), start, end };
      }
      /** A shell form has one part for each physical line, so that a part's text is its value. */
      shellForm(from, to) {
        const parts = [];
        const { pieceJoined } = this.line;
        let start = from;
        let next = this.piece;
        while (start < to) {
          while (next < pieceJoined.length && (pieceJoined[next] ?? 0) <= start) next++;
          const end = Math.min(to, pieceJoined[next] ?? to);
          parts.push(this.shellText(start, end));
          start = end;
        }
        const first = parts[0];
        return { type: "ShellForm", start: first.start, end: this.at, parts };
      }
      /** The line ending, with all that is left of the line before it. */
      eol() {
        const { contentEnd: contentEnd2, next } = this.line;
        const leading = this.leading(contentEnd2);
        this.at = next;
        return { type: "Eol", leading, text: this.source.slice(contentEnd2, next), start: contentEnd2, end: next };
      }
      shellText(from, to) {
        const leading = this.locate(from, to);
        const { start, end } = this;
        return { type: "ShellText", leading, text: this.source.slice(start, end), start, end, value: this.joined.slice(from, to) };
      }
      /** Sets `start` and `end` to the source offsets of a joined range, moves on, and answers the trivia before it. */
      locate(from, to) {
        if (from === to) {
          this.start = this.end = this.at;
          return NO_TRIVIA;
        }
        this.start = this.sourceOf(from);
        const leading = this.leading(this.start);
        this.end = this.sourceOf(to - 1) + 1;
        this.at = this.end;
        this.skipDroppedInside();
        return leading;
      }
      sourceOf(joinedOffset) {
        const { first, pieceJoined, pieceSource } = this.line;
        if (pieceJoined.length === 0) return first + joinedOffset;
        while ((pieceJoined[this.piece + 1] ?? Infinity) <= joinedOffset) this.piece++;
        return (pieceSource[this.piece] ?? 0) + joinedOffset - (pieceJoined[this.piece] ?? 0);
      }
      skipDroppedInside() {
        const { dropped } = this.line;
        while ((dropped[this.nextDropped]?.start ?? Infinity) < this.at) this.nextDropped++;
      }
      leading(start) {
        if (start === this.at) return NO_TRIVIA;
        const { dropped } = this.line;
        const trivia = [];
        for (let next = dropped[this.nextDropped]; next !== void 0 && next.start < start; next = dropped[this.nextDropped]) {
          if (this.at < next.start) trivia.push(...this.space(next.start));
          trivia.push(next);
          this.at = next.end;
          this.nextDropped++;
        }
        if (this.at < start) trivia.push(...this.space(start));
        this.at = start;
        return trivia;
      }
      /** The blanks between the last leaf and `end`; the escape character that parseWords skips is kept apart. */
      space(end) {
        const start = this.at;
        const escape = skipSpace(this.source, start, end);
        if (escape === end) return [this.trivia("Space", start, end)];
        const trivia = [this.trivia("Escape", escape, escape + 1)];
        if (start < escape) trivia.unshift(this.trivia("Space", start, escape));
        if (escape + 1 < end) trivia.push(this.trivia("Space", escape + 1, end));
        return trivia;
      }
      trivia(type, start, end) {
        return { type, text: this.source.slice(start, end), start, end };
      }
    };
  }
});

// ../parser/src/line-items.ts
function readBlank(source, { start, end, next }) {
  return { type: "Blank", start, end: next, eol: token("Eol", spaceBetween(source, start, end), source, end, next) };
}
function readComment(source, { start, first, end, next }) {
  const textEnd = trimSpaceEnd(source, first, end);
  const hash = token("CommentText", spaceBetween(source, start, first), source, first, textEnd);
  return { type: "Comment", start, end: next, hash, eol: token("Eol", spaceBetween(source, textEnd, end), source, end, next) };
}
function readBom(source) {
  return token("Bom", NO_TRIVIA2, source, 0, 1);
}
function token(type, leading, source, start, end) {
  return { type, leading, text: source.slice(start, end), start, end };
}
function spaceBetween(source, start, end) {
  return start === end ? NO_TRIVIA2 : [{ type: "Space", text: source.slice(start, end), start, end }];
}
var NO_TRIVIA2;
var init_line_items = __esm({
  "../parser/src/line-items.ts"() {
    "use strict";
    init_blank();
    NO_TRIVIA2 = [];
  }
});

// ../parser/src/byte-text.ts
var encoder, ByteText;
var init_byte_text = __esm({
  "../parser/src/byte-text.ts"() {
    "use strict";
    encoder = new TextEncoder();
    ByteText = class {
      constructor(reader, from, to) {
        this.reader = reader;
        this.from = from;
        this.to = to;
        const text = reader.joined.slice(from, to);
        this.bytes = encoder.encode(text);
        let unit = from;
        for (const character of text) {
          const code = character.codePointAt(0) ?? 0;
          const length = code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
          for (let count = 0; count < length; count++) this.unitOf.push(unit);
          unit += character.length;
        }
      }
      reader;
      from;
      to;
      bytes;
      /** The joined offset of the character that each byte belongs to. */
      unitOf = [];
      isBlank(at) {
        const byte = this.bytes[at] ?? 0;
        return byte === 32 || byte >= 9 && byte <= 13 || byte === 133 || byte === 160;
      }
      skipBlanks(at) {
        let next = at;
        while (next < this.bytes.length && this.isBlank(next)) next++;
        return next;
      }
      /** The joined offset at which a leaf starts whose first byte is `at`. */
      leafStart(at) {
        return this.unitOf[at] ?? this.to;
      }
      /**
       * The joined offset at which a leaf ends that the blank byte `at` ends, the blanks after it running to `next`. A
       * character that is cut by its own byte belongs to the leaf, unless bytes of it are left over for what follows.
       */
      leafEnd(at, next) {
        if (!this.isInsideCharacter(at)) return this.leafStart(at);
        return this.isInsideCharacter(next) ? this.restStart(next) : this.characterEnd(this.leafStart(at));
      }
      /** The text of the bytes before `at`; each byte of a cut character, being invalid UTF-8, becomes U+FFFD. */
      before(at) {
        const unit = this.leafStart(at);
        let cut2 = 0;
        while (this.unitOf[at - 1 - cut2] === unit) cut2++;
        return this.reader.joined.slice(this.from, unit) + "\uFFFD".repeat(cut2);
      }
      /** The joined offset at which the rest starts; the bytes left of a cut character, being invalid UTF-8, become U+FFFD there. */
      rest(next) {
        const start = this.restStart(next);
        if (this.isInsideCharacter(next)) {
          const { reader } = this;
          const end = this.characterEnd(this.leafStart(next));
          reader.joined = reader.joined.slice(0, start) + "\uFFFD".repeat(end - start) + reader.joined.slice(end);
        }
        return start;
      }
      restStart(next) {
        const unit = this.leafStart(next);
        if (!this.isInsideCharacter(next)) return unit;
        let left = 0;
        while (this.unitOf[next + left] === unit) left++;
        return Math.max(unit, this.characterEnd(unit) - left);
      }
      isInsideCharacter(at) {
        return at > 0 && at < this.bytes.length && this.unitOf[at - 1] === this.unitOf[at];
      }
      characterEnd(unit) {
        return unit + ((this.reader.joined.codePointAt(unit) ?? 0) > 65535 ? 2 : 1);
      }
    };
  }
});

// ../parser/src/grammar/flags-by-byte.ts
function readFlagsByByte(reader, flags, from, to, escape) {
  const text = new ByteText(reader, from, to);
  let at = text.skipBlanks(0);
  while (text.bytes[at] === DASH && text.bytes[at + 1] === DASH) {
    const { word: word2, end } = scanFlag(text, at, escape.charCodeAt(0));
    const next = text.skipBlanks(end);
    flags.push(reader.flag(text.leafStart(at), text.leafEnd(end, next), word2));
    at = next;
    if (word2 === "--") break;
  }
  return { flags, next: text.rest(at) };
}
function scanFlag(text, from, escape) {
  const { bytes: bytes2 } = text;
  let word2 = "";
  let quote = NO_QUOTE;
  let at = from;
  for (; at < bytes2.length; at++) {
    let byte = bytes2[at] ?? 0;
    if (quote === NO_QUOTE && text.isBlank(at)) break;
    if (quote === NO_QUOTE && (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE)) quote = byte;
    else if (byte === quote) quote = NO_QUOTE;
    else {
      if (byte === escape) {
        if (at + 1 === bytes2.length) continue;
        byte = bytes2[++at] ?? 0;
      }
      word2 += String.fromCharCode(byte);
    }
  }
  return { word: word2, end: at };
}
var DASH, DOUBLE_QUOTE, SINGLE_QUOTE, NO_QUOTE;
var init_flags_by_byte = __esm({
  "../parser/src/grammar/flags-by-byte.ts"() {
    "use strict";
    init_byte_text();
    DASH = 45;
    DOUBLE_QUOTE = 34;
    SINGLE_QUOTE = 39;
    NO_QUOTE = -1;
  }
});

// ../parser/src/grammar/flags.ts
function readFlags(reader, from, to, escape) {
  let at = skipWordBreak(reader.joined, from, to);
  if (!startsFlag(reader.joined, at, to)) return { flags: NO_FLAGS, next: at };
  const flags = [];
  while (startsFlag(reader.joined, at, to)) {
    const scanned = scanFlag2(reader.joined, at, to, escape);
    if (scanned === null) return readFlagsByByte(reader, flags, at, to, escape);
    flags.push(reader.flag(at, scanned.end, scanned.word));
    at = skipWordBreak(reader.joined, scanned.end, to);
    if (scanned.word === "--") break;
  }
  return { flags, next: at };
}
function startsFlag(text, at, to) {
  return at + 1 < to && text.charCodeAt(at) === DASH2 && text.charCodeAt(at + 1) === DASH2;
}
function scanFlag2(text, from, to, escape) {
  let at = from;
  let word2 = "";
  let copied = from;
  let quote = "";
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return null;
    if (quote === "" && isWordBreak(code)) break;
    const character = text[at] ?? "";
    const opens = quote === "" && (character === '"' || character === "'");
    if (!opens && character !== quote && character !== escape) continue;
    word2 += text.slice(copied, at);
    copied = at + 1;
    if (opens) quote = character;
    else if (character === quote) quote = "";
    else if (at + 1 < to && text.charCodeAt(++at) > 127) return null;
  }
  return { word: word2 + text.slice(copied, at), end: at };
}
var DASH2, NO_FLAGS;
var init_flags = __esm({
  "../parser/src/grammar/flags.ts"() {
    "use strict";
    init_blank();
    init_flags_by_byte();
    DASH2 = 45;
    NO_FLAGS = [];
  }
});

// ../parser/src/grammar/word-list.ts
function readWords(reader, from, to) {
  const words = [];
  for (let at = from; at < to; ) {
    const end = wordEnd(reader.joined, at, to);
    words.push(reader.word(at, end));
    at = skipWordBreak(reader.joined, end, to);
  }
  return words;
}
function readWordList(reader, from, to) {
  const words = readWords(reader, from, to);
  const first = words[0];
  return first === void 0 ? null : { type: "WordList", start: first.start, end: reader.at, words };
}
var init_word_list = __esm({
  "../parser/src/grammar/word-list.ts"() {
    "use strict";
    init_blank();
  }
});

// ../parser/src/grammar/from-words.ts
function readFromWords(reader, from, to) {
  if (from === to) return { image: null, as: null, alias: null, rest: [] };
  const imageEnd = wordEnd(reader.joined, from, to);
  const image = reader.word(from, imageEnd);
  const second = skipWordBreak(reader.joined, imageEnd, to);
  if (second === to) return { image, as: null, alias: null, rest: [] };
  const secondEnd = wordEnd(reader.joined, second, to);
  const third = skipWordBreak(reader.joined, secondEnd, to);
  if (third === to || !AS.test(reader.joined.slice(second, secondEnd))) {
    return { image, as: null, alias: null, rest: readWords(reader, second, to) };
  }
  const as = reader.as(second, secondEnd);
  const thirdEnd = wordEnd(reader.joined, third, to);
  const alias = reader.word(third, thirdEnd);
  return { image, as, alias, rest: readWords(reader, skipWordBreak(reader.joined, thirdEnd, to), to) };
}
var AS;
var init_from_words = __esm({
  "../parser/src/grammar/from-words.ts"() {
    "use strict";
    init_blank();
    init_word_list();
    AS = /^[aA][sS\u017f]$/;
  }
});

// ../parser/src/grammar/healthcheck-kind.ts
function readHealthcheckKind(reader, from, to) {
  if (from === to) return { kind: null, next: to };
  const end = wordEnd(reader.joined, from, to);
  const next = skipWordBreak(reader.joined, end, to);
  if (isAscii(reader.joined, from, end)) return { kind: reader.word(from, end), next };
  const text = new ByteText(reader, from, to);
  let cut2 = 0;
  while (cut2 < text.bytes.length && !text.isBlank(cut2)) cut2++;
  const rest = text.skipBlanks(cut2);
  return { kind: reader.word(from, text.leafEnd(cut2, rest), text.before(cut2)), next: text.rest(rest) };
}
function isAscii(text, from, to) {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
var init_healthcheck_kind = __esm({
  "../parser/src/grammar/healthcheck-kind.ts"() {
    "use strict";
    init_blank();
    init_byte_text();
  }
});

// ../parser/src/grammar/json-array.ts
function jsonKind(text, from, to) {
  if (text.charCodeAt(from) !== OPEN || text.charCodeAt(to - 1) !== CLOSE) return { kind: "no-json", strings: [] };
  let at = from + 1;
  while (isJsonBlank(text.charCodeAt(at))) at++;
  if (!/["\][{\-0-9tfn]/.test(text[at] ?? "")) return { kind: "no-json", strings: [] };
  const raw2 = text.slice(from, to);
  let array;
  try {
    array = JSON.parse(raw2);
  } catch {
    return { kind: "no-json", strings: [] };
  }
  const elements = array;
  if (elements.every((element) => typeof element === "string")) {
    return { kind: "strings", strings: elements.map((element) => element.toWellFormed()) };
  }
  const fails = isTooDeep(raw2) || hasInfinity(elements);
  return { kind: fails ? "no-json" : "not-strings", strings: [] };
}
function readJsonForm(reader, from, to, strings) {
  const open = reader.token("[", from, from + 1);
  const elements = [];
  let at = from + 1;
  for (const value of strings) {
    while (reader.joined[at] !== '"') at++;
    const end = stringEnd(reader.joined, at);
    const string = reader.jsonString(at, end, value);
    at = end;
    while (isJsonBlank(reader.joined.charCodeAt(at))) at++;
    let comma = null;
    if (reader.joined[at] === ",") comma = reader.token(",", at, ++at);
    elements.push({ type: "JsonElement", start: string.start, end: comma?.end ?? string.end, string, comma });
  }
  const close = reader.token("]", to - 1, to);
  return { type: "JsonForm", start: open.start, end: close.end, open, elements, close };
}
function stringEnd(text, start) {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
function isJsonBlank(code) {
  return code === 32 || code === 9 || code === 13;
}
function isTooDeep(raw2) {
  if (raw2.length <= MAX_DEPTH) return false;
  let depth = 0;
  for (let at = 0; at < raw2.length; at++) {
    const character = raw2[at];
    if (character === '"') at = stringEnd(raw2, at) - 1;
    else if (character === "[" || character === "{") {
      if (++depth > MAX_DEPTH) return true;
    } else if (character === "]" || character === "}") depth--;
  }
  return false;
}
function hasInfinity(elements) {
  const pending = [...elements];
  for (let value = pending.pop(); value !== void 0; value = pending.pop()) {
    if (value === Infinity || value === -Infinity) return true;
    if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) pending.push(inner);
  }
  return false;
}
var MAX_DEPTH, OPEN, CLOSE;
var init_json_array = __esm({
  "../parser/src/grammar/json-array.ts"() {
    "use strict";
    MAX_DEPTH = 1e4;
    OPEN = 91;
    CLOSE = 93;
  }
});

// ../parser/src/grammar/quoted-words.ts
function quotedWords(text, from, to, escape) {
  const words = [];
  let at = from;
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    if (at === to) break;
    const start = at;
    let end = to;
    let quote = "";
    for (; at < to; at++) {
      const character = text[at] ?? "";
      if (character === escape && quote !== "'") {
        if (at + 1 === to) end = at;
        else at++;
      } else if (quote !== "") {
        if (character === quote) quote = "";
      } else if (character === '"' || character === "'") quote = character;
      else if (isSpace(character.charCodeAt(0))) {
        end = at;
        break;
      }
    }
    if (end > start) words.push({ start, end });
  }
  return words;
}
var init_quoted_words = __esm({
  "../parser/src/grammar/quoted-words.ts"() {
    "use strict";
    init_blank();
  }
});

// ../parser/src/grammar/pairs.ts
function readPairs(reader, from, to, escape) {
  const words = quotedWords(reader.joined, from, to, escape);
  const first = words[0];
  if (first === void 0) return { pairs: [], fault: null };
  if (!hasEquals(reader.joined, first)) return readLegacyPair(reader, from, to);
  const pairs = [];
  let fault = null;
  for (const word2 of words) {
    const pair = readPair(reader, word2);
    pairs.push(pair);
    if (pair.eq === null) fault ??= { code: "missing-equals", word: pair.key.value, span: pair };
  }
  return { pairs, fault };
}
function readArgPairs(reader, from, to, escape) {
  return quotedWords(reader.joined, from, to, escape).map((word2) => readPair(reader, word2));
}
function hasEquals(text, word2) {
  const at = text.indexOf("=", word2.start);
  return at !== -1 && at < word2.end;
}
function readPair(reader, word2) {
  const at = reader.joined.indexOf("=", word2.start);
  if (at === -1 || at >= word2.end) {
    const key3 = reader.word(word2.start, word2.end);
    return { type: "Pair", start: key3.start, end: key3.end, key: key3, eq: null, value: null };
  }
  const key2 = at === word2.start ? reader.emptyWord(at) : reader.word(word2.start, at);
  const eq = reader.token("=", at, at + 1);
  const value = reader.word(at + 1, word2.end);
  return { type: "Pair", start: key2.start, end: value.end, key: key2, eq, value };
}
function readLegacyPair(reader, from, to) {
  const end = wordEnd(reader.joined, from, to);
  const key2 = reader.word(from, end);
  const start = skipWordBreak(reader.joined, end, to);
  if (start === to) {
    const pair = { type: "Pair", start: key2.start, end: key2.end, key: key2, eq: null, value: null };
    return { pairs: [pair], fault: { code: "missing-value", word: key2.value, span: key2 } };
  }
  const value = reader.word(start, to);
  return { pairs: [{ type: "Pair", start: key2.start, end: value.end, key: key2, eq: null, value }], fault: null };
}
var init_pairs = __esm({
  "../parser/src/grammar/pairs.ts"() {
    "use strict";
    init_blank();
    init_quoted_words();
  }
});

// ../parser/src/heredoc-openers.ts
function heredocOpeners(line) {
  const { words } = processWords(line, {}, { escape: "\\", rawQuotes: true, rawEscapes: true, skipUnsetEnv: true });
  const openers = [];
  for (const word2 of words ?? []) {
    const result = parseHeredocWord(word2);
    if (result === null) continue;
    if (typeof result === "string") return { openers, error: result };
    openers.push(result);
  }
  return { openers, error: null };
}
function parseHeredocWord(word2) {
  const match = HEREDOC.exec(word2);
  const rest = match?.[3] ?? "";
  if (match === null || rest === "") return null;
  const cooked = processWords(rest, {}, { escape: "\\", skipUnsetEnv: true });
  if (cooked.words === null) return cooked.error;
  const name = cooked.words[0];
  if (name === void 0 || cooked.words.length !== 1) return null;
  const raw2 = processWords(rest, {}, { escape: "\\", rawQuotes: true, skipUnsetEnv: true });
  if (raw2.words === null) return raw2.error;
  if (raw2.words.length !== 1) return `internal lexing of heredoc produced inconsistent results: ${rest}`;
  const digits = match[1] ?? "";
  return {
    name,
    fd: digits === "" ? null : Math.min(Number(digits), LARGEST_DESCRIPTOR),
    expand: quoteCount(name) === quoteCount(raw2.words[0] ?? ""),
    stripTabs: match[2] === "-"
  };
}
function quoteCount(word2) {
  return word2.replace(/[^'"]/g, "").length;
}
var HEREDOC, LARGEST_DESCRIPTOR;
var init_heredoc_openers = __esm({
  "../parser/src/heredoc-openers.ts"() {
    "use strict";
    init_shell_lexer();
    HEREDOC = /^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/;
    LARGEST_DESCRIPTOR = 18446744073709552e3;
  }
});

// ../parser/src/read-heredocs.ts
function readHeredocs(source, openers, start) {
  const heredocs2 = [];
  let unterminated = null;
  let next = start;
  for (const opener of openers) {
    const { body, terminator, tooLong } = readBody(source, opener, next);
    next = (terminator ?? body).end;
    const { name, fd, expand: expand2, stripTabs } = opener;
    const heredoc = { type: "Heredoc", start: body.start, end: next, name, fd, expand: expand2, stripTabs, body, terminator };
    heredocs2.push(heredoc);
    if (terminator === null || tooLong) unterminated ??= heredoc;
  }
  return { heredocs: heredocs2, next, unterminated };
}
function readBody(source, opener, start) {
  let tooLong = false;
  for (let at = start; at < source.length; ) {
    const end = lineEnd2(source, at);
    tooLong ||= isTooLong(source, at, end);
    if (isTerminator(source, at, contentEnd(source, at, end), opener)) {
      return { body: raw("HeredocBody", source, start, at), terminator: raw("HeredocEnd", source, at, end), tooLong };
    }
    at = end;
  }
  return { body: raw("HeredocBody", source, start, source.length), terminator: null, tooLong };
}
function isTerminator(source, start, end, { name, stripTabs }) {
  let at = start;
  if (stripTabs) while (at < end && source.charCodeAt(at) === TAB2) at++;
  return end - at === name.length && source.startsWith(name, at);
}
function raw(type, source, start, end) {
  return { type, leading: [], text: source.slice(start, end), start, end };
}
var TAB2;
var init_read_heredocs = __esm({
  "../parser/src/read-heredocs.ts"() {
    "use strict";
    init_physical_line();
    TAB2 = 9;
  }
});

// ../parser/src/read-instruction.ts
function readInstruction(reader, lineStart, context) {
  const original = reader.joined;
  const to = trimSpaceEnd(original, 0, original.length);
  return new InstructionReader(reader, lineStart, original, context).read(skipSpace(original, 0, to), to, 0);
}
var MAX_ONBUILD_DEPTH, InstructionReader;
var init_read_instruction = __esm({
  "../parser/src/read-instruction.ts"() {
    "use strict";
    init_blank();
    init_flags();
    init_from_words();
    init_healthcheck_kind();
    init_json_array();
    init_pairs();
    init_word_list();
    init_heredoc_openers();
    init_instruction_types();
    init_read_heredocs();
    MAX_ONBUILD_DEPTH = 100;
    InstructionReader = class {
      constructor(reader, lineStart, original, context) {
        this.reader = reader;
        this.lineStart = lineStart;
        this.original = original;
        this.context = context;
      }
      reader;
      lineStart;
      original;
      context;
      read(from, to, depth) {
        const { reader, context } = this;
        const keywordEnd = wordEnd(reader.joined, from, to);
        const keyword = reader.keyword(from, keywordEnd);
        const start = depth === 0 ? this.lineStart : keyword.start;
        const known2 = instructionType(keyword.value);
        const type = known2 === "Onbuild" && depth >= MAX_ONBUILD_DEPTH ? "Unknown" : known2;
        const { flags, next } = readFlags(reader, keywordEnd, to, context.escape);
        const at = skipSpace(reader.joined, next, to);
        switch (type) {
          case "From":
            return { type, start, keyword, flags, ...readFromWords(reader, at, to), ...this.end(false) };
          case "Run": {
            const args = this.command(at, to);
            return { type, start, keyword, flags, args, ...this.end(depth < 2 && args?.type !== "JsonForm") };
          }
          case "Cmd":
          case "Shell":
          case "Entrypoint":
            return { type, start, keyword, flags, args: this.command(at, to), ...this.end(false) };
          case "Copy":
          case "Add": {
            const args = this.paths(at, to);
            return { type, start, keyword, flags, args, ...this.end(depth < 2 && args?.type !== "JsonForm") };
          }
          case "Volume":
            return { type, start, keyword, flags, args: this.paths(at, to), ...this.end(false) };
          case "Env":
          case "Label":
            return { type, start, keyword, flags, pairs: this.pairs(keyword, at, to), ...this.end(false) };
          case "Arg":
            return { type, start, keyword, flags, pairs: readArgPairs(reader, at, to, context.escape), ...this.end(false) };
          case "Expose":
            return { type, start, keyword, flags, args: readWordList(reader, at, to), ...this.end(false) };
          case "User":
          case "Workdir":
          case "StopSignal":
          case "Maintainer":
          case "Unknown":
            return { type, start, keyword, flags, args: at < to ? reader.shellForm(at, to) : null, ...this.end(false) };
          case "Healthcheck": {
            const { kind, next: commandStart } = readHealthcheckKind(reader, at, to);
            return { type, start, keyword, flags, kind, args: this.command(commandStart, to), ...this.end(false) };
          }
          case "Onbuild":
            return this.onbuild(start, keyword, flags, at, to, depth);
        }
      }
      onbuild(start, keyword, flags, at, to, depth) {
        if (at === to) {
          const eol = this.reader.eol();
          return { type: "Onbuild", start, keyword, flags, instruction: null, eol, end: eol.end };
        }
        const instruction = this.read(at, to, depth + 1);
        return { type: "Onbuild", start, keyword, flags, instruction, eol: null, end: instruction.end };
      }
      /** The line ending, the here-documents after it, and where that leaves us. */
      end(mayHaveHeredocs) {
        const { source, diagnostics } = this.context;
        const eol = this.reader.eol();
        if (!mayHaveHeredocs || !this.original.includes("<<")) return { eol, heredocs: [], end: eol.end };
        const { openers, error } = heredocOpeners(this.original);
        const line = { start: this.lineStart, end: eol.start };
        if (error !== null) diagnostics.report("invalid-heredoc", "error", line, error);
        const { heredocs: heredocs2, next, unterminated } = readHeredocs(source, openers, eol.end);
        if (unterminated !== null) diagnostics.report("unterminated-heredoc", "error", line, unterminated.name);
        return { eol, heredocs: heredocs2, end: next };
      }
      /** BuildKit's parseMaybeJSON. */
      command(from, to) {
        if (from === to) return null;
        return this.json(from, to) ?? this.reader.shellForm(from, to);
      }
      /** BuildKit's parseMaybeJSONToList. */
      paths(from, to) {
        return this.json(from, to) ?? readWordList(this.reader, from, to);
      }
      /** BuildKit's parseJSON, which skips blanks of any kind: HEALTHCHECK's kind ends at the first one. */
      json(from, to) {
        const open = skipSpace(this.reader.joined, from, to);
        const { kind, strings } = jsonKind(this.reader.joined, open, to);
        if (kind === "strings") return readJsonForm(this.reader, open, to, strings);
        if (kind === "not-strings") {
          this.context.diagnostics.report("json-not-strings", "error", { start: this.reader.at, end: this.reader.line.contentEnd });
        }
        return null;
      }
      pairs(keyword, from, to) {
        const { pairs, fault } = readPairs(this.reader, from, to, this.context.escape);
        if (fault !== null) this.context.diagnostics.report(fault.code, "error", fault.span, keyword.value.toUpperCase(), fault.word);
        return pairs;
      }
    };
  }
});

// ../parser/src/parse.ts
function parse(text, options = {}) {
  const reader = new DocumentReader(text, options.escape ?? "\\");
  const bom = options.bom !== false && text.charCodeAt(0) === BOM ? readBom(text) : null;
  const items = reader.readItems(bom?.end ?? 0);
  return { type: "Document", start: 0, end: text.length, bom, items, escape: reader.escape, diagnostics: reader.diagnostics.found };
}
var HASH2, BOM, NO_INSTRUCTIONS, TOO_LONG, DocumentReader;
var init_parse = __esm({
  "../parser/src/parse.ts"() {
    "use strict";
    init_blank();
    init_continuation_warnings();
    init_diagnostics();
    init_directives();
    init_leaf_reader();
    init_line_items();
    init_physical_line();
    init_read_instruction();
    HASH2 = 35;
    BOM = 65279;
    NO_INSTRUCTIONS = "file with no instructions";
    TOO_LONG = `dockerfile line greater than max allowed size of ${String(MAX_LINE_BYTES)}`;
    DocumentReader = class {
      constructor(source, escape) {
        this.source = source;
        this.escape = escape;
        this.reader = new LeafReader(source);
      }
      source;
      escape;
      diagnostics = new Diagnostics();
      directives = new DirectiveSearch();
      reader;
      hasInstruction = false;
      readItems(start) {
        const { source } = this;
        const items = [];
        for (let at = start; at < source.length; ) {
          const item = this.readItem(at);
          items.push(item);
          at = item.end;
        }
        if (!this.hasInstruction) this.diagnostics.report("no-instructions", "error", { start: 0, end: source.length });
        return items;
      }
      readItem(start) {
        const { source } = this;
        const next = lineEnd2(source, start);
        const end = contentEnd(source, start, next);
        if (isTooLong(source, start === 1 ? 0 : start, next)) {
          this.diagnostics.report("line-too-long", "error", { start, end }, this.hasInstruction ? TOO_LONG : NO_INSTRUCTIONS);
        }
        const first = skipSpace(source, start, end);
        if (source.charCodeAt(first) === HASH2 && first < end) return this.readHashLine({ start, first, end, next });
        this.directives.end();
        if (first === end) return readBlank(source, { start, first, end, next });
        this.hasInstruction = true;
        this.reader.read(start, first, end, next, this.escape);
        const instruction = readInstruction(this.reader, start, this);
        if (this.reader.line.hasEmptyLine) warnOfEmptyContinuation(instruction, this.reader.line, this.diagnostics);
        return instruction;
      }
      readHashLine(place) {
        const comment = readComment(this.source, place);
        const found = this.directives.read(this.source.slice(place.first, place.end));
        if (found === null) return comment;
        const { name, value } = found;
        if (found.duplicate) {
          this.diagnostics.report("duplicate-directive", "error", comment.hash, name);
          return comment;
        }
        if (name === "escape") {
          if (value === "\\" || value === "`") this.escape = value;
          else this.diagnostics.report("invalid-escape", "error", comment.hash, value);
        }
        const { start, end, hash, eol } = comment;
        return { type: "Directive", start, end, name, value, hash, eol };
      }
    };
  }
});

// ../parser/src/code-frame.ts
function codeFrame(text, span) {
  const starts = lineStarts(text);
  const from = lineColumn(text, span.start, starts);
  const to = lineColumn(text, Math.max(span.start, span.end - 1), starts);
  const first = Math.max(1, from.line - CONTEXT);
  const last = Math.min(starts.length, from.line + CONTEXT);
  const width = String(last).length;
  const lines = [];
  for (let line = first; line <= last; line++) {
    const content = text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
    if (line === starts.length && content === "" && line !== from.line) continue;
    const marker = line === from.line ? ">" : " ";
    lines.push(`${marker} ${String(line).padStart(width)} | ${shorten(content)}`.trimEnd());
    if (line !== from.line || from.column > WIDEST) continue;
    const end = to.line === from.line ? to.column : content.length;
    const indent = content.slice(0, from.column - 1).replace(/[^\t]/g, " ");
    lines.push(`  ${" ".repeat(width)} | ${indent}${"^".repeat(Math.max(1, Math.min(end, WIDEST) - from.column + 1))}`);
  }
  return lines.join("\n");
}
function shorten(line) {
  return line.length > WIDEST ? line.slice(0, WIDEST - 1) + "\u2026" : line;
}
var CONTEXT, WIDEST;
var init_code_frame = __esm({
  "../parser/src/code-frame.ts"() {
    "use strict";
    init_src();
    CONTEXT = 2;
    WIDEST = 160;
  }
});

// ../parser/src/syntax-error.ts
var DockerfileSyntaxError;
var init_syntax_error = __esm({
  "../parser/src/syntax-error.ts"() {
    "use strict";
    init_src();
    init_code_frame();
    DockerfileSyntaxError = class extends Error {
      name = "DockerfileSyntaxError";
      diagnostic;
      /** 1-based. */
      line;
      /** 1-based, in UTF-16 code units. */
      column;
      codeFrame;
      constructor(text, diagnostic) {
        super(diagnostic.message);
        const { line, column } = lineColumn(text, diagnostic.start);
        this.diagnostic = diagnostic;
        this.line = line;
        this.column = column;
        this.codeFrame = codeFrame(text, diagnostic);
      }
    };
  }
});

// ../parser/src/parse-strict.ts
function parseStrict(text, options = {}) {
  const document = parse(text, options);
  const error = document.diagnostics.find((diagnostic) => diagnostic.severity === "error");
  if (error !== void 0) throw new DockerfileSyntaxError(text, error);
  return document;
}
var init_parse_strict = __esm({
  "../parser/src/parse-strict.ts"() {
    "use strict";
    init_parse();
    init_syntax_error();
  }
});

// ../parser/src/index.ts
var src_exports2 = {};
__export(src_exports2, {
  DirectiveSearch: () => DirectiveSearch,
  DockerfileSyntaxError: () => DockerfileSyntaxError,
  codeFrame: () => codeFrame,
  goToLower: () => goToLower,
  goToUpper: () => goToUpper,
  instructionType: () => instructionType,
  parse: () => parse,
  parseHeredocWord: () => parseHeredocWord,
  parseStrict: () => parseStrict,
  trimSpace: () => trimSpace
});
var init_src2 = __esm({
  "../parser/src/index.ts"() {
    "use strict";
    init_parse();
    init_parse_strict();
    init_syntax_error();
    init_directives();
    init_blank();
    init_code_frame();
    init_instruction_types();
    init_heredoc_openers();
    init_go_case();
  }
});

// ../codemod/src/editor/apply-edits.ts
function applyEdits(source, edits) {
  let output = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    output += source.slice(at, start) + text;
    at = end;
  }
  return output + source.slice(at);
}
var init_apply_edits = __esm({
  "../codemod/src/editor/apply-edits.ts"() {
    "use strict";
  }
});

// ../codemod/src/editor/edit-conflict-error.ts
function range({ start, end }) {
  return `[${start}, ${end})`;
}
var EditConflictError;
var init_edit_conflict_error = __esm({
  "../codemod/src/editor/edit-conflict-error.ts"() {
    "use strict";
    EditConflictError = class extends Error {
      constructor(first, second) {
        super(`the edits "${first.label}" ${range(first)} and "${second.label}" ${range(second)} overlap`);
        this.first = first;
        this.second = second;
      }
      first;
      second;
      name = "EditConflictError";
    };
  }
});

// ../codemod/src/editor/edit-list.ts
function overlap(left, right) {
  return left.end > right.start;
}
var EditList;
var init_edit_list = __esm({
  "../codemod/src/editor/edit-list.ts"() {
    "use strict";
    init_edit_conflict_error();
    EditList = class {
      sorted = [];
      get all() {
        return this.sorted;
      }
      /** @throws EditConflictError if the edit overlaps one that is there. */
      add(edit) {
        const at = this.positionFor(edit);
        const before = this.sorted[at - 1];
        const after = this.sorted[at];
        if (before !== void 0 && overlap(before, edit)) throw new EditConflictError(before, edit);
        if (after !== void 0 && overlap(edit, after)) throw new EditConflictError(after, edit);
        this.sorted.splice(at, 0, edit);
      }
      positionFor(edit) {
        let low = 0;
        let high = this.sorted.length;
        while (low < high) {
          const middle = low + high >> 1;
          const other = this.sorted[middle];
          if (other.start < edit.start || other.start === edit.start && other.end <= edit.end) low = middle + 1;
          else high = middle;
        }
        return low;
      }
    };
  }
});

// ../codemod/src/editor/keep-final-newline.ts
function keepFinalNewline(source, edits) {
  if (source === "" || source.endsWith("\n")) return edits;
  let end = source.length;
  for (let index = edits.length - 1; index >= 0; index--) {
    const edit = edits[index];
    if (edit.end < end) break;
    if (edit.text !== "") {
      if (!edit.text.endsWith("\n")) return edits;
      return [...edits.slice(0, index), { ...edit, text: edit.text.replace(NEWLINE_AT_END, "") }, ...edits.slice(index + 1)];
    }
    end = edit.start;
  }
  if (end === source.length || !source.slice(0, end).endsWith("\n")) return edits;
  const start = source.slice(0, end).replace(NEWLINE_AT_END, "").length;
  const position = edits.findIndex((edit) => edit.start >= end);
  const strip = { start, end, text: "", label: "keep the final newline missing" };
  return [...edits.slice(0, position), strip, ...edits.slice(position)];
}
var NEWLINE_AT_END;
var init_keep_final_newline = __esm({
  "../codemod/src/editor/keep-final-newline.ts"() {
    "use strict";
    NEWLINE_AT_END = /[\r\n]+$/;
  }
});

// ../codemod/src/editor/line-ending.ts
function lineEndingAt(document, item) {
  for (let index = document.items.indexOf(item); index >= 0; index--) {
    const text = ownLineEnding(document.items[index]);
    if (text !== null) return text;
  }
  return "\n";
}
function ownLineEnding(item) {
  for (const leaf of leaves(item)) {
    if (leaf.type === "Eol" && leaf.text !== "") return leaf.text.includes("\r") ? "\r\n" : "\n";
    for (const { text } of leaf.leading) if (text.endsWith("\n")) return text.endsWith("\r\n") ? "\r\n" : "\n";
  }
  return null;
}
var init_line_ending = __esm({
  "../codemod/src/editor/line-ending.ts"() {
    "use strict";
    init_src();
  }
});

// ../codemod/src/editor/open-continuations.ts
function openContinuations(item) {
  const last = leaves(item).at(-1);
  if (last?.type !== "Eol") return [];
  return last.leading.filter((trivia) => trivia.type === "Continuation").map(({ start, text }) => ({ start, end: start + text.replace(/[\r\n]+$/, "").length }));
}
var init_open_continuations = __esm({
  "../codemod/src/editor/open-continuations.ts"() {
    "use strict";
    init_src();
  }
});

// ../codemod/src/editor/editor.ts
function contentText(content) {
  return typeof content === "string" ? content : print(content);
}
var Editor;
var init_editor = __esm({
  "../codemod/src/editor/editor.ts"() {
    "use strict";
    init_src();
    init_src2();
    init_apply_edits();
    init_edit_list();
    init_keep_final_newline();
    init_line_ending();
    init_open_continuations();
    Editor = class {
      /** `source` is the document's text, for those who have it already. */
      constructor(document, source = null) {
        this.document = document;
        this.printed = source;
      }
      document;
      list = new EditList();
      items = null;
      printed;
      /** The text of the document, without the edits. */
      get source() {
        return this.printed ??= print(this.document);
      }
      /** The edits so far, in the order of the text. */
      get edits() {
        if (this.list.all.length === 0) return this.list.all;
        return keepFinalNewline(this.source, this.list.all);
      }
      /** The text with all edits carried out. */
      get text() {
        return applyEdits(this.source, this.edits);
      }
      /** Replaces a range by a text, both taken as they are. */
      replaceRange({ start, end }, text, label = `replace ${start} to ${end}`) {
        if (this.source.slice(start, end) !== text) this.list.add({ start, end, text, label });
      }
      /** Replaces a node: an item by whole lines, any other by the content alone. The blanks before it stay. */
      replace(node, content) {
        const label = this.label("replace", node);
        if (!this.isItem(node)) return this.replaceRange(this.ownSpan(node), contentText(content), label);
        this.replaceRange(node, this.lines(node, content) + this.endOf(node), label);
      }
      /** Removes a node: an item with its lines, any other with the blanks before it on its line. */
      remove(node) {
        const label = this.label("remove", node);
        if (this.isItem(node)) return this.replaceRange(node, "", label);
        const span = this.ownSpan(node);
        const leading = leaves(node)[0]?.leading ?? [];
        const start = leading.every((trivia) => trivia.type === "Space") ? leading[0]?.start ?? span.start : span.start;
        this.replaceRange({ start, end: span.end }, "", label);
      }
      /** Inserts content before a node; before an item, as lines of its own. */
      insertBefore(node, content) {
        const label = this.label("insert before", node);
        const { start } = this.isItem(node) ? node : this.ownSpan(node);
        const text = this.isItem(node) ? this.lines(node, content) + lineEndingAt(this.document, node) : contentText(content);
        this.replaceRange({ start, end: start }, text, label);
      }
      /** Inserts content after a node; after an item, as lines of its own. A continuation that the end of the file leaves open is closed. */
      insertAfter(node, content) {
        const label = this.label("insert after", node);
        const { end } = this.isItem(node) ? node : this.ownSpan(node);
        if (!this.isItem(node)) return this.replaceRange({ start: end, end }, contentText(content), label);
        for (const span of openContinuations(node)) {
          if (!this.list.all.some((edit) => edit.start === span.start)) this.replaceRange(span, "", `close ${label}`);
        }
        const eol = lineEndingAt(this.document, node);
        const text = this.lines(node, content);
        this.replaceRange({ start: end, end }, this.source.endsWith("\n", end) ? text + eol : eol + text, label);
      }
      /** Carries the edits out and parses the result. The nodes of the old document are stale then. */
      apply() {
        return parse(this.text);
      }
      isItem(node) {
        return (this.items ??= new Set(this.document.items)).has(node);
      }
      /** A node's own characters: an instruction inside ONBUILD ends before its line ending. */
      ownSpan(node) {
        return "eol" in node && node.eol !== null ? { start: node.start, end: node.eol.start } : node;
      }
      lines(item, content) {
        const text = contentText(content).replace(/\r?\n$/, "");
        return lineEndingAt(this.document, item) === "\n" ? text : text.replace(/(?<!\r)\n/g, "\r\n");
      }
      endOf(item) {
        return /\r*\n$/.exec(this.source.slice(item.start, item.end))?.[0] ?? "";
      }
      label(verb, node) {
        return `${verb} ${node.type} on line ${lineColumn(this.source, node.start).line}`;
      }
    };
  }
});

// ../codemod/src/build/build-error.ts
var BuildError;
var init_build_error = __esm({
  "../codemod/src/build/build-error.ts"() {
    "use strict";
    BuildError = class extends Error {
      name = "BuildError";
    };
  }
});

// ../codemod/src/build/command-text.ts
function commandText(command) {
  if (typeof command !== "string") return ` ${JSON.stringify(command)}`;
  if (/[\r\n]/.test(command)) throw new BuildError(`the command ${JSON.stringify(command)} has a line break, use a here-document`);
  const text = command.trim();
  return text.startsWith("--") ? ` -- ${text}` : ` ${text}`;
}
var init_command_text = __esm({
  "../codemod/src/build/command-text.ts"() {
    "use strict";
    init_build_error();
  }
});

// ../codemod/src/build/flag-text.ts
function flagText(flags, escape) {
  return Object.entries(flags).flatMap(([name, value]) => value === true ? [`--${name}`] : values(value).map((one) => `--${name}=${quoteFlag(one, escape)}`)).map((flag) => ` ${flag}`).join("");
}
function values(value) {
  return typeof value === "string" ? [value] : value;
}
function quoteFlag(value, escape) {
  if (PLAIN.test(value)) return value;
  return `"${[...value].map((character) => character === '"' || character === escape ? escape + character : character).join("")}"`;
}
var PLAIN;
var init_flag_text = __esm({
  "../codemod/src/build/flag-text.ts"() {
    "use strict";
    PLAIN = /^[^\s"'`\\\u0080-\uffff]*$/;
  }
});

// ../codemod/src/build/verify-command.ts
function verifyCommand({ args }, command) {
  const same2 = typeof command === "string" ? args?.type === "ShellForm" && args.parts.map(({ value }) => value).join("") === command.trim() : args?.type === "JsonForm" && args.elements.map(({ string }) => string.value).join("\0") === command.join("\0");
  if (!same2) throw new BuildError(`the command ${JSON.stringify(command)} would be read as another one`);
}
var init_verify_command = __esm({
  "../codemod/src/build/verify-command.ts"() {
    "use strict";
    init_build_error();
  }
});

// ../semantics/src/instructions/flag-definitions.ts
function define(kinds) {
  return new Map(Object.entries(kinds));
}
var NONE2, FLAG_DEFINITIONS;
var init_flag_definitions = __esm({
  "../semantics/src/instructions/flag-definitions.ts"() {
    "use strict";
    NONE2 = /* @__PURE__ */ new Map();
    FLAG_DEFINITIONS = {
      Add: define({
        chown: "text",
        chmod: "text",
        link: "boolean",
        "keep-git-dir": "boolean",
        checksum: "text",
        unpack: "boolean",
        exclude: "texts"
      }),
      Copy: define({
        chown: "text",
        from: "text",
        chmod: "text",
        link: "boolean",
        exclude: "texts",
        parents: "boolean"
      }),
      From: define({ platform: "text" }),
      Run: define({ device: "texts", mount: "texts", network: "text", security: "text" }),
      Healthcheck: define({
        interval: "text",
        timeout: "text",
        "start-period": "text",
        "start-interval": "text",
        retries: "text"
      }),
      Cmd: NONE2,
      Entrypoint: NONE2,
      Env: NONE2,
      Expose: NONE2,
      Label: NONE2,
      Maintainer: NONE2,
      Onbuild: NONE2,
      Shell: NONE2,
      User: NONE2,
      Volume: NONE2,
      Workdir: NONE2,
      Arg: null,
      StopSignal: null,
      Unknown: null
    };
  }
});

// ../semantics/src/instructions/check-flags.ts
function checkFlags(instruction, findings) {
  const definitions = FLAG_DEFINITIONS[instruction.type];
  const values2 = /* @__PURE__ */ new Map();
  if (definitions === null) return values2;
  const used = /* @__PURE__ */ new Set();
  for (const flag of instruction.flags) {
    const { name, value } = flag;
    if (name === "" && value === null) break;
    const kind = definitions.get(name);
    if (kind === void 0) {
      findings.report("unknown-flag", flag, instruction.keyword.value.toUpperCase(), name, [
        ...definitions.keys()
      ]);
      continue;
    }
    if (used.has(name) && kind !== "texts") findings.report("duplicate-flag", flag, name);
    used.add(name);
    if (kind === "boolean") checkBoolean(flag, findings);
    else if (value === null) findings.report("missing-flag-value", flag, name);
    else if (kind === "text") values2.set(name, [{ ...flag, value }]);
    else values2.set(name, [...values2.get(name) ?? [], { ...flag, value }]);
  }
  return values2;
}
function checkBoolean(flag, findings) {
  const { name, value } = flag;
  if (value === null) return;
  if (value === "") findings.report("missing-flag-value", flag, name);
  else if (!["true", "false"].includes(goToLower(value)))
    findings.report("invalid-boolean-flag", flag, name, value);
}
var init_check_flags = __esm({
  "../semantics/src/instructions/check-flags.ts"() {
    "use strict";
    init_src2();
    init_flag_definitions();
  }
});

// ../semantics/src/instructions/check-from.ts
function checkFrom(from, findings) {
  const { keyword, image, as, alias, rest } = from;
  if (image === null || rest.length > 0) {
    const words = [
      image,
      as,
      alias,
      ...rest
    ].filter((word2) => word2 !== null);
    const span = image === null ? keyword : { start: image.start, end: words.at(-1)?.end ?? image.end };
    findings.report("from-arguments", span, words.map((word2) => word2.value).join(" "));
  }
  if (alias !== null) checkStageName(alias, findings);
  checkFlags(from, findings);
}
function checkStageName(alias, findings) {
  if (!STAGE_NAME.test(goToLower(alias.value))) findings.report("invalid-stage-name", alias, alias.value);
}
var STAGE_NAME;
var init_check_from = __esm({
  "../semantics/src/instructions/check-from.ts"() {
    "use strict";
    init_src2();
    init_check_flags();
    STAGE_NAME = /^[a-z][a-z0-9\-_.]*$/;
  }
});

// ../semantics/src/instructions/go-quote-time.ts
function goQuoteTime(text) {
  const escaped = text.replace(/["\\]/g, "\\$&");
  return `"${escaped.replace(/[^\x20-\x7f]/gu, bytes)}"`;
}
function bytes(character) {
  return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
var init_go_quote_time = __esm({
  "../semantics/src/instructions/go-quote-time.ts"() {
    "use strict";
  }
});

// ../semantics/src/instructions/go-duration.ts
function goDuration(text) {
  const negative = text.startsWith("-");
  let rest = negative || text.startsWith("+") ? text.slice(1) : text;
  if (rest === "0") return { nanoseconds: 0n, error: null };
  if (rest === "") return invalid(text);
  let sum = 0n;
  while (rest !== "") {
    const [part = "", whole = "", fraction = "", unitName = ""] = PART.exec(rest) ?? [];
    if (whole === "" && fraction === "") return invalid(text);
    const amount = wholeNumber(whole);
    if (amount === null) return invalid(text);
    if (unitName === "")
      return { nanoseconds: null, error: `time: missing unit in duration ${goQuoteTime(text)}` };
    const unit = UNITS.get(unitName);
    if (unit === void 0) {
      return {
        nanoseconds: null,
        error: `time: unknown unit ${goQuoteTime(unitName)} in duration ${goQuoteTime(text)}`
      };
    }
    if (amount > LIMIT / unit) return invalid(text);
    const magnitude = amount * unit + fractionOf(fraction, unit);
    sum += magnitude;
    if (magnitude > LIMIT || sum > LIMIT) return invalid(text);
    rest = rest.slice(part.length);
  }
  if (negative) return { nanoseconds: -sum, error: null };
  return sum === LIMIT ? invalid(text) : { nanoseconds: sum, error: null };
}
function invalid(text) {
  return { nanoseconds: null, error: `time: invalid duration ${goQuoteTime(text)}` };
}
function wholeNumber(digits) {
  const significant = digits.replace(/^0+/, "");
  if (significant.length > 19) return null;
  const number = BigInt(significant === "" ? "0" : significant);
  return number > LIMIT ? null : number;
}
function fractionOf(digits, unit) {
  let number = 0n;
  let scale = 1;
  for (const digit of digits) {
    if (number > (LIMIT - 1n) / 10n) break;
    const next = number * 10n + BigInt(digit);
    if (next > LIMIT) break;
    number = next;
    scale *= 10;
  }
  return BigInt(Math.trunc(Number(number) * (Number(unit) / scale)));
}
var UNITS, LIMIT, PART;
var init_go_duration = __esm({
  "../semantics/src/instructions/go-duration.ts"() {
    "use strict";
    init_go_quote_time();
    UNITS = /* @__PURE__ */ new Map([
      ["ns", 1n],
      ["us", 1000n],
      ["\xB5s", 1000n],
      // the micro sign
      ["\u03BCs", 1000n],
      // the Greek letter
      ["ms", 1000000n],
      ["s", 1000000000n],
      ["m", 60000000000n],
      ["h", 3600000000000n]
    ]);
    LIMIT = 1n << 63n;
    PART = /^(\d*)(?:\.(\d*))?([^\d.]*)/u;
  }
});

// ../semantics/src/instructions/go-integer.ts
function goInteger(text) {
  const negative = text.startsWith("-");
  const digits = negative || text.startsWith("+") ? text.slice(1) : text;
  if (digits === "") return failure2(text, "invalid syntax");
  let value = 0;
  for (const digit of digits) {
    if (digit < "0" || digit > "9") return failure2(text, "invalid syntax");
    value = value * 10 + Number(digit);
    if (value > LARGEST_UNSIGNED) return failure2(text, "value out of range");
  }
  if (value > (negative ? 2147483648 : 2147483647)) return failure2(text, "value out of range");
  return { value: negative && value !== 0 ? -value : value, error: null };
}
function failure2(text, reason) {
  return { value: null, error: `strconv.ParseInt: parsing ${goQuote(text)}: ${reason}` };
}
var LARGEST_UNSIGNED;
var init_go_integer = __esm({
  "../semantics/src/instructions/go-integer.ts"() {
    "use strict";
    init_shell_lexer();
    LARGEST_UNSIGNED = 4294967295;
  }
});

// ../semantics/src/instructions/check-healthcheck.ts
function checkHealthcheck(healthcheck, findings) {
  const { keyword, kind, args } = healthcheck;
  if (kind === null) {
    findings.report("missing-arguments", keyword, "HEALTHCHECK");
    return;
  }
  const hasArguments = args !== null && (args.type === "ShellForm" || args.elements.length > 0);
  const upper = goToUpper(kind.value);
  if (upper === "NONE") {
    if (hasArguments) findings.report("healthcheck-none-arguments", args);
    return;
  }
  const flags = checkFlags(healthcheck, findings);
  if (upper !== "CMD") findings.report("unknown-healthcheck-kind", kind, kind.value, upper);
  else if (!hasArguments) findings.report("missing-healthcheck-command", args ?? kind);
  for (const name of DURATIONS) for (const flag of flags.get(name) ?? []) checkDuration(flag, findings);
  for (const flag of flags.get("retries") ?? []) checkRetries(flag, findings);
}
function checkDuration(flag, findings) {
  const { name, value } = flag;
  if (value === "") return;
  const { nanoseconds, error } = goDuration(value);
  if (nanoseconds === null) findings.report("invalid-duration", flag, name, value, error);
  else if (nanoseconds !== 0n && nanoseconds < SHORTEST)
    findings.report("duration-too-short", flag, name, value);
}
function checkRetries(flag, findings) {
  if (flag.value === "") return;
  const { value, error } = goInteger(flag.value);
  if (value === null) findings.report("invalid-retries", flag, flag.value, error);
  else if (value < 0) findings.report("negative-retries", flag, value);
}
var DURATIONS, SHORTEST;
var init_check_healthcheck = __esm({
  "../semantics/src/instructions/check-healthcheck.ts"() {
    "use strict";
    init_src2();
    init_check_flags();
    init_go_duration();
    init_go_integer();
    DURATIONS = ["interval", "timeout", "start-period", "start-interval"];
    SHORTEST = 1000000n;
  }
});

// ../semantics/src/instructions/check-onbuild.ts
function checkOnbuild(onbuild, findings) {
  const { keyword, instruction } = onbuild;
  if (instruction === null) findings.report("missing-arguments", keyword, "ONBUILD");
  checkFlags(onbuild, findings);
  if (instruction === null) return;
  const trigger = goToUpper(trimSpace(instruction.keyword.value));
  if (trigger === "ONBUILD") findings.report("chained-onbuild", instruction.keyword);
  else if (trigger === "MAINTAINER" || trigger === "FROM") {
    findings.report("invalid-onbuild-trigger", instruction.keyword, trigger);
  }
}
var init_check_onbuild = __esm({
  "../semantics/src/instructions/check-onbuild.ts"() {
    "use strict";
    init_src2();
    init_check_flags();
  }
});

// ../semantics/src/instructions/check-pairs.ts
function checkPairs(instruction, findings) {
  const keyword = instruction.type.toUpperCase();
  checkFlags(instruction, findings);
  if (instruction.pairs.length === 0) findings.report("missing-arguments", instruction.keyword, keyword);
  for (const pair of instruction.pairs) {
    if (pair.key.value === "") findings.report("blank-name", pair, keyword, written(pair));
  }
}
function written(pair) {
  return `${pair.key.value}${pair.eq === null ? "" : "="}${pair.value?.value ?? ""}`;
}
var init_check_pairs = __esm({
  "../semantics/src/instructions/check-pairs.ts"() {
    "use strict";
    init_check_flags();
  }
});

// ../semantics/src/instructions/check-paths.ts
function checkCopyOrAdd(instruction, findings) {
  const keyword = instruction.type === "Add" ? "ADD" : "COPY";
  const paths = pathsOf(instruction.args);
  const destination = paths.at(-1);
  if (paths.length < 2) {
    findings.report(
      "missing-destination",
      instruction.args ?? instruction.keyword,
      keyword,
      destination?.value ?? null
    );
  }
  checkFlags(instruction, findings);
  if (paths.length < 2 || destination === void 0) return;
  const heredoc = parseHeredocWord(destination.value);
  if (heredoc !== null && typeof heredoc !== "string") {
    findings.report("heredoc-destination", destination, keyword, destination.value);
  }
}
function checkVolume(volume, findings) {
  const paths = pathsOf(volume.args);
  if (paths.length === 0) findings.report("missing-arguments", volume.args ?? volume.keyword, "VOLUME");
  checkFlags(volume, findings);
  for (const path of paths) if (isBlank2(path.value)) findings.report("blank-volume", path);
}
function pathsOf(args) {
  if (args === null) return [];
  return args.type === "WordList" ? args.words : args.elements.map((element) => element.string);
}
function isBlank2(text) {
  return new RegExp("^\\p{White_Space}*$", "u").test(text);
}
var init_check_paths = __esm({
  "../semantics/src/instructions/check-paths.ts"() {
    "use strict";
    init_src2();
    init_check_flags();
  }
});

// ../semantics/src/instructions/csv-fields.ts
function csvFields(line) {
  if (line === "") return { fields: null, error: "EOF" };
  const fields = [];
  for (let at = 0; ; ) {
    const field = line[at] === '"' ? readQuoted(line, at) : readPlain(line, at);
    if (typeof field.value !== "string")
      return { fields: null, error: parseError(line, field.end, field.value.error) };
    fields.push(field.value);
    if (field.end === line.length) return { fields, error: null };
    at = field.end + 1;
  }
}
function readPlain(line, start) {
  const comma = line.indexOf(",", start);
  const end = comma === -1 ? line.length : comma;
  const value = line.slice(start, end);
  const quote = value.indexOf('"');
  return quote === -1 ? { value, end } : { value: { error: BARE_QUOTE }, end: start + quote };
}
function readQuoted(line, start) {
  let value = "";
  for (let at = start + 1; ; ) {
    const quote = line.indexOf('"', at);
    if (quote === -1) return { value: { error: STRAY_QUOTE }, end: at };
    value += line.slice(at, quote);
    const end = quote + 1;
    if (line[end] === "," || end === line.length) return { value, end };
    if (line[end] !== '"') return { value: { error: STRAY_QUOTE }, end: quote };
    value += '"';
    at = end + 1;
  }
}
function parseError(line, at, error) {
  const column = new TextEncoder().encode(line.slice(0, at)).length + 1;
  return `parse error on line 1, column ${column}: ${error}`;
}
var BARE_QUOTE, STRAY_QUOTE;
var init_csv_fields = __esm({
  "../semantics/src/instructions/csv-fields.ts"() {
    "use strict";
    BARE_QUOTE = 'bare " in non-quoted-field';
    STRAY_QUOTE = 'extraneous or missing " in quoted-field';
  }
});

// ../semantics/src/instructions/cut.ts
function cut(text, separator) {
  const at = text.indexOf(separator);
  return at === -1 ? { before: text, after: null } : { before: text.slice(0, at), after: text.slice(at + separator.length) };
}
var init_cut = __esm({
  "../semantics/src/instructions/cut.ts"() {
    "use strict";
  }
});

// ../semantics/src/instructions/go-boolean.ts
function goBoolean(text) {
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : null;
}
var TRUE, FALSE;
var init_go_boolean = __esm({
  "../semantics/src/instructions/go-boolean.ts"() {
    "use strict";
    TRUE = /* @__PURE__ */ new Set(["1", "t", "T", "true", "TRUE", "True"]);
    FALSE = /* @__PURE__ */ new Set(["0", "f", "F", "false", "FALSE", "False"]);
  }
});

// ../semantics/src/instructions/check-device.ts
function checkDevice(flag, findings) {
  const { fields, error } = csvFields(flag.value);
  if (fields === null) {
    findings.report("invalid-csv", flag, "device", flag.value, error);
    return;
  }
  let name = "";
  for (const field of fields) {
    const { before, after } = cut(field, "=");
    const key2 = goToLower(before);
    if (key2 === "required") {
      if (after !== null && goBoolean(after) === null)
        findings.report("invalid-device-boolean", flag, key2, after);
    } else if (key2 === "name" && after !== null) {
      if (name !== "") findings.report("duplicate-device-name", flag, name);
      name = after;
    } else if (name === "") name = field;
    else if (after === null) findings.report("invalid-device-field", flag, field);
    else findings.report("unknown-device-key", flag, key2, field);
  }
}
var init_check_device = __esm({
  "../semantics/src/instructions/check-device.ts"() {
    "use strict";
    init_src2();
    init_csv_fields();
    init_cut();
    init_go_boolean();
  }
});

// ../semantics/src/instructions/check-run.ts
function checkRun(run3, findings) {
  const flags = checkFlags(run3, findings);
  for (const device of flags.get("device") ?? []) checkDevice(device, findings);
  for (const mount of flags.get("mount") ?? []) checkMountSource(mount, findings);
  for (const network of flags.get("network") ?? []) {
    if (!NETWORKS.has(network.value)) findings.report("invalid-network", network, network.value);
  }
  for (const security of flags.get("security") ?? []) {
    if (!SECURITIES.has(security.value)) findings.report("invalid-security", security, security.value);
  }
}
function checkMountSource(flag, findings) {
  const { fields, error } = csvFields(flag.value);
  if (fields === null) {
    findings.report("invalid-csv", flag, "mount", flag.value, error);
    return;
  }
  for (const field of fields) {
    const { before, after } = cut(field, "=");
    if (after === null || goToLower(before) !== "from") continue;
    const dollar = after.indexOf("$");
    if (dollar !== -1 && dollar !== after.length - 1) findings.report("variable-in-mount-source", flag, after);
  }
}
var NETWORKS, SECURITIES;
var init_check_run = __esm({
  "../semantics/src/instructions/check-run.ts"() {
    "use strict";
    init_src2();
    init_check_device();
    init_check_flags();
    init_csv_fields();
    init_cut();
    NETWORKS = /* @__PURE__ */ new Set(["default", "none", "host"]);
    SECURITIES = /* @__PURE__ */ new Set(["sandbox", "insecure"]);
  }
});

// ../semantics/src/instructions/check-shell.ts
function checkShell(shell, findings) {
  const { args } = shell;
  checkFlags(shell, findings);
  if (args === null || args.type === "JsonForm" && args.elements.length === 0) {
    findings.report("missing-arguments", args ?? shell.keyword, "SHELL");
  } else if (args.type === "ShellForm") {
    findings.report("shell-not-json", args, args.parts.map((part) => part.value).join(""));
  }
}
var init_check_shell = __esm({
  "../semantics/src/instructions/check-shell.ts"() {
    "use strict";
    init_check_flags();
  }
});

// ../semantics/src/instructions/check-instruction.ts
function checkInstruction(instruction, findings) {
  switch (instruction.type) {
    case "From":
      checkFrom(instruction, findings);
      return;
    case "Run":
      checkRun(instruction, findings);
      return;
    case "Cmd":
    case "Entrypoint":
      checkFlags(instruction, findings);
      return;
    case "Shell":
      checkShell(instruction, findings);
      return;
    case "Copy":
    case "Add":
      checkCopyOrAdd(instruction, findings);
      return;
    case "Volume":
      checkVolume(instruction, findings);
      return;
    case "Env":
    case "Label":
    case "Arg":
      checkPairs(instruction, findings);
      return;
    case "Expose":
      if (instruction.args === null) findings.report("missing-arguments", instruction.keyword, "EXPOSE");
      checkFlags(instruction, findings);
      return;
    case "User":
    case "Workdir":
    case "StopSignal":
    case "Maintainer":
      checkOneArgument(instruction, findings);
      return;
    case "Healthcheck":
      checkHealthcheck(instruction, findings);
      return;
    case "Onbuild":
      checkOnbuild(instruction, findings);
      return;
    case "Unknown":
      findings.report("unknown-instruction", instruction.keyword, instruction.keyword.value, KEYWORDS);
      return;
    default:
      return instruction;
  }
}
function checkOneArgument(instruction, findings) {
  if (instruction.args === null)
    findings.report("missing-argument", instruction.keyword, instruction.type.toUpperCase());
  checkFlags(instruction, findings);
}
var KEYWORDS;
var init_check_instruction = __esm({
  "../semantics/src/instructions/check-instruction.ts"() {
    "use strict";
    init_check_flags();
    init_check_from();
    init_check_healthcheck();
    init_check_onbuild();
    init_check_pairs();
    init_check_paths();
    init_check_run();
    init_check_shell();
    init_flag_definitions();
    KEYWORDS = Object.keys(FLAG_DEFINITIONS).filter((type) => type !== "Unknown").map((type) => type.toUpperCase());
  }
});

// ../../node_modules/.pnpm/fastest-levenshtein@1.0.16/node_modules/fastest-levenshtein/esm/mod.js
var peq, myers_32, myers_x, distance;
var init_mod = __esm({
  "../../node_modules/.pnpm/fastest-levenshtein@1.0.16/node_modules/fastest-levenshtein/esm/mod.js"() {
    "use strict";
    peq = new Uint32Array(65536);
    myers_32 = (a, b) => {
      const n = a.length;
      const m = b.length;
      const lst = 1 << n - 1;
      let pv = -1;
      let mv = 0;
      let sc = n;
      let i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    myers_x = (b, a) => {
      const n = a.length;
      const m = b.length;
      const mhc = [];
      const phc = [];
      const hsize = Math.ceil(n / 32);
      const vsize = Math.ceil(m / 32);
      for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      let j = 0;
      for (; j < vsize - 1; j++) {
        let mv2 = 0;
        let pv2 = -1;
        const start2 = j * 32;
        const vlen2 = Math.min(32, m) + start2;
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
          const eq = peq[a.charCodeAt(i)];
          const pb = phc[i / 32 | 0] >>> i & 1;
          const mb = mhc[i / 32 | 0] >>> i & 1;
          const xv = eq | mv2;
          const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
          let ph = mv2 | ~(xh | pv2);
          let mh = pv2 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv2 = mh | ~(xv | ph);
          mv2 = ph & xv;
        }
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      let mv = 0;
      let pv = -1;
      const start = j * 32;
      const vlen = Math.min(32, m - start) + start;
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      let score = m;
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv;
        const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    distance = (a, b) => {
      if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
  }
});

// ../semantics/src/instructions/suggestion.ts
function suggestion(word2, known2, prefix = "") {
  const closest = closestWord(word2, known2);
  return closest === null ? null : `did you mean "${prefix}${closest}"?`;
}
function closestWord(word2, known2) {
  let closest = null;
  let fewest = MOST_EDITS + 1;
  for (const candidate of known2) {
    if (Math.abs(candidate.length - word2.length) >= fewest) continue;
    const edits = distance(word2, candidate);
    if (edits >= fewest || edits >= candidate.length) continue;
    closest = candidate;
    fewest = edits;
  }
  return closest;
}
var MOST_EDITS;
var init_suggestion = __esm({
  "../semantics/src/instructions/suggestion.ts"() {
    "use strict";
    init_mod();
    MOST_EDITS = 2;
  }
});

// ../semantics/src/instructions/messages.ts
function expectedFlags(keyword, known2) {
  const names = known2.map((name) => `--${name}`);
  return names.length === 0 ? `no flags after ${keyword}` : `one of ${names.join(", ")}`;
}
var INSTRUCTION_MESSAGES;
var init_messages2 = __esm({
  "../semantics/src/instructions/messages.ts"() {
    "use strict";
    init_shell_lexer();
    init_suggestion();
    INSTRUCTION_MESSAGES = {
      "unknown-instruction": (keyword, known2) => ({
        message: `unknown instruction "${keyword}", expected one such as FROM, RUN or COPY`,
        hint: suggestion(keyword.toUpperCase(), known2) ?? "a line that belongs to the one above needs the escape character at that one's end",
        buildkit: `unknown instruction: ${keyword}`
      }),
      "no-build-stage": (keyword) => ({
        message: `"${keyword}" stands before the first FROM, expected only ARG there`,
        hint: 'start the stage with a line such as "FROM alpine:3.20"',
        buildkit: "no build stage in current context"
      }),
      "unknown-flag": (keyword, name, known2) => ({
        message: `unknown flag "--${name}", expected ${expectedFlags(keyword, known2)}`,
        hint: suggestion(name, known2, "--") ?? `put words that are no flags of ${keyword} after "--"`,
        buildkit: `unknown flag: --${name}`
      }),
      "duplicate-flag": (name) => ({
        message: `the flag "--${name}" is given twice, expected it once`,
        hint: "remove one of the two",
        buildkit: `duplicate flag specified: --${name}`
      }),
      "missing-flag-value": (name) => ({
        message: `the flag "--${name}" has no value, expected --${name}=value`,
        hint: 'write the value right after "=", without a blank',
        buildkit: `missing a value on flag: --${name}`
      }),
      "invalid-boolean-flag": (name, value) => ({
        message: `the flag "--${name}" has the value "${value}", expected true or false`,
        hint: `write --${name} alone to switch it on`,
        buildkit: `expecting boolean value for flag --${name}, not: ${value}`
      }),
      "missing-arguments": (keyword) => ({
        message: `${keyword} stands alone, expected at least one argument`,
        hint: null,
        buildkit: `${keyword} requires at least one argument`
      }),
      "missing-argument": (keyword) => ({
        message: `${keyword} stands alone, expected one argument`,
        hint: null,
        buildkit: `${keyword} requires exactly one argument`
      }),
      "missing-destination": (keyword, only) => ({
        message: `${keyword} has ${only === null ? "no arguments" : `only "${only}"`}, expected sources and a destination`,
        hint: `write ${keyword} source destination`,
        buildkit: `${keyword} requires at least two arguments, but only one was provided. Destination could not be determined`
      }),
      "heredoc-destination": (keyword, word2) => ({
        message: `the destination of ${keyword} is the here-document "${word2}", expected a path`,
        hint: `write ${keyword} ${word2} /path`,
        buildkit: `${keyword} cannot accept a heredoc as a destination`
      }),
      "from-arguments": (words) => ({
        message: words === "" ? "FROM stands alone, expected an image" : `FROM has the arguments "${words}", expected "image" or "image AS name"`,
        hint: words === "" ? 'write a line such as "FROM alpine:3.20"' : "a comment must stand on a line of its own",
        buildkit: "FROM requires either one or three arguments"
      }),
      "invalid-stage-name": (name) => ({
        message: `invalid stage name "${name}", expected a letter, then letters, digits, "-", "_" and "."`,
        hint: null,
        buildkit: `invalid name for build stage: ${goQuote(name)}, name can't start with a number or contain symbols`
      }),
      "blank-name": (keyword, pair) => ({
        message: `"${pair}" has no name before the "=", expected name=value`,
        hint: 'remove blanks around the "="',
        buildkit: `${keyword} names can not be blank`
      }),
      "blank-volume": () => ({
        message: "this VOLUME has an empty path, expected the path of a folder",
        hint: null,
        buildkit: "VOLUME specified can not be an empty string"
      }),
      "shell-not-json": (text) => ({
        message: `SHELL has "${text}", expected a JSON array of strings`,
        hint: 'write it as in SHELL ["/bin/sh", "-c"]: double quotes, a comma between two elements and none after the last',
        buildkit: "SHELL requires the arguments to be in JSON form"
      }),
      "invalid-network": (value) => ({
        message: `invalid network "${value}", expected default, none or host`,
        hint: null,
        buildkit: `invalid network mode ${goQuote(value)}`
      }),
      "invalid-security": (value) => ({
        message: `invalid security "${value}", expected sandbox or insecure`,
        hint: null,
        buildkit: `security ${goQuote(value)} is not valid`
      }),
      "invalid-csv": (flag, value, error) => ({
        message: value === "" ? `the flag "--${flag}" is empty, expected options` : `the options "${value}" of "--${flag}" have a stray double quote`,
        hint: "a double quote may only enclose a whole option, and the whole value then needs single quotes around it",
        buildkit: `failed to parse csv ${flag}s: ${error}`
      }),
      "variable-in-mount-source": (value) => ({
        message: `the mount's from is "${value}", expected a stage or image without variables`,
        hint: 'name a stage with "FROM $VARIABLE AS name" and mount from that name',
        buildkit: "'from' doesn't support variable expansion, define alias stage instead"
      }),
      "duplicate-device-name": (first) => ({
        message: `the device is already named "${first}", expected one name`,
        hint: 'give a "--device" flag for each device',
        buildkit: `device name already set to ${first}`
      }),
      "invalid-device-field": (field) => ({
        message: `invalid device option "${field}", expected name=\u2026 or required`,
        hint: null,
        buildkit: `invalid field '${field}' must be a key=value pair`
      }),
      "unknown-device-key": (key2, field) => ({
        message: `unknown device option "${field}", expected name=\u2026 or required`,
        hint: null,
        buildkit: `unexpected key '${key2}' in '${field}'`
      }),
      "invalid-device-boolean": (key2, value) => ({
        message: `the device option "${key2}" has the value "${value}", expected true or false`,
        hint: null,
        buildkit: `invalid value for ${key2}: ${value}`
      }),
      "chained-onbuild": () => ({
        message: '"ONBUILD ONBUILD" chains two triggers, expected one',
        hint: "remove one ONBUILD",
        buildkit: "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"
      }),
      "invalid-onbuild-trigger": (keyword) => ({
        message: `"${keyword}" cannot be a trigger, expected another instruction after ONBUILD`,
        hint: null,
        buildkit: `${keyword} isn't allowed as an ONBUILD trigger`
      }),
      "healthcheck-none-arguments": () => ({
        message: '"HEALTHCHECK NONE" has something after NONE, expected nothing',
        hint: "write HEALTHCHECK CMD for a check that runs a command",
        buildkit: "HEALTHCHECK NONE takes no arguments"
      }),
      "missing-healthcheck-command": () => ({
        message: '"HEALTHCHECK CMD" has no command, expected one after CMD',
        hint: null,
        buildkit: "Missing command after HEALTHCHECK CMD"
      }),
      "unknown-healthcheck-kind": (written2, upper) => ({
        message: `unknown kind of HEALTHCHECK "${written2}", expected CMD or NONE`,
        hint: `write HEALTHCHECK CMD ${written2} to run a command`,
        buildkit: `Unknown type ${goQuote(upper)} in HEALTHCHECK (try CMD)`
      }),
      "invalid-duration": (name, value, error) => ({
        message: `the flag "--${name}" has the value "${value}", expected a number and a unit, as in 30s or 1m30s`,
        hint: "the units are h, m, s, ms, us and ns",
        buildkit: error
      }),
      "duration-too-short": (name, value) => ({
        message: `the flag "--${name}" has the value "${value}", expected at least 1ms`,
        hint: null,
        buildkit: `Interval ${goQuote(name)} cannot be less than 1ms`
      }),
      "invalid-retries": (value, error) => ({
        message: `the flag "--retries" has the value "${value}", expected a whole number`,
        hint: null,
        buildkit: error
      }),
      "negative-retries": (retries) => ({
        message: `the flag "--retries" has the value "${retries}", expected no negative number`,
        hint: null,
        buildkit: `--retries cannot be negative (${retries})`
      })
    };
  }
});

// ../semantics/src/instructions/instruction-findings.ts
var InstructionFindings;
var init_instruction_findings = __esm({
  "../semantics/src/instructions/instruction-findings.ts"() {
    "use strict";
    init_src();
    init_messages2();
    InstructionFindings = class {
      constructor(document) {
        this.document = document;
      }
      document;
      found = [];
      starts = null;
      itemStart = 0;
      /** Says that what follows is about the item that starts at this offset: its first line is the one that BuildKit names. */
      startItem(start) {
        this.itemStart = start;
      }
      report(code, span, ...args) {
        const create = INSTRUCTION_MESSAGES[code];
        const { message, hint, buildkit } = create(...args);
        const text = code === "no-build-stage" ? buildkit : `dockerfile parse error on line ${this.line()}: ${buildkit}`;
        this.found.push({
          code,
          severity: "error",
          message,
          hint,
          buildkit: text,
          start: span.start,
          end: span.end
        });
      }
      line() {
        this.starts ??= lineStarts(print(this.document));
        return lineColumn("", this.itemStart, this.starts).line;
      }
    };
  }
});

// ../semantics/src/instructions/check-instructions.ts
function checkInstructions(document) {
  const findings = new InstructionFindings(document);
  let hasStage = false;
  for (const item of document.items) {
    if (item.type === "Directive" || item.type === "Comment" || item.type === "Blank") continue;
    findings.startItem(item.start);
    checkInstruction(item, findings);
    if (startsStage(item)) hasStage = true;
    else if (!hasStage && item.type !== "Arg" && item.type !== "Unknown") {
      findings.report("no-build-stage", item.keyword, item.keyword.value);
      hasStage = true;
    }
  }
  const error = findings.found[0]?.buildkit ?? null;
  return { ok: error === null, error, diagnostics: findings.found };
}
function startsStage(instruction) {
  if (instruction.type === "From") return true;
  return instruction.type === "Unknown" && closestWord(instruction.keyword.value.toUpperCase(), ["FROM"]) !== null;
}
var init_check_instructions = __esm({
  "../semantics/src/instructions/check-instructions.ts"() {
    "use strict";
    init_check_instruction();
    init_instruction_findings();
    init_suggestion();
  }
});

// ../semantics/src/instructions/index.ts
var init_instructions = __esm({
  "../semantics/src/instructions/index.ts"() {
    "use strict";
    init_check_instructions();
    init_flag_definitions();
  }
});

// ../semantics/src/views/flag-units.ts
function flagUnits(joined3, escape) {
  const units = [];
  const escapeCode = escape.charCodeAt(0);
  let quote = 0;
  for (let at = 0; at < joined3.length; at++) {
    let unit = joined3[at];
    if (unit === void 0) break;
    const { code } = unit;
    if (quote === 0 && (code === DOUBLE_QUOTE2 || code === SINGLE_QUOTE2)) quote = code;
    else if (code === quote) quote = 0;
    else {
      if (code === escapeCode) unit = joined3[++at];
      if (unit !== void 0) at += pushBytes(unit, joined3[at + 1], units);
    }
  }
  return units;
}
function pushBytes(unit, next, units) {
  if (unit.code < 128) {
    units.push(unit);
    return 0;
  }
  const isPair = unit.code >= 55296 && unit.code < 56320 && next !== void 0 && next.code >= 56320 && next.code < 57344;
  const character = isPair ? String.fromCharCode(unit.code, next.code) : String.fromCharCode(unit.code);
  const end = isPair ? next.end : unit.end;
  for (const code of new TextEncoder().encode(character)) units.push({ code, start: unit.start, end });
  return isPair ? 1 : 0;
}
var DOUBLE_QUOTE2, SINGLE_QUOTE2;
var init_flag_units = __esm({
  "../semantics/src/views/flag-units.ts"() {
    "use strict";
    DOUBLE_QUOTE2 = 34;
    SINGLE_QUOTE2 = 39;
  }
});

// ../semantics/src/views/joined-units.ts
function joinedUnits(leaf, escape) {
  const units = [];
  let lineStart = 0;
  for (let next = 0; next !== -1; lineStart = next) {
    const newline = leaf.text.indexOf("\n", lineStart);
    const line = leaf.text.slice(lineStart, newline === -1 ? void 0 : newline);
    next = newline === -1 ? -1 : newline + 1;
    if (lineStart > 0 && DROPPED.test(line)) continue;
    const length = newline === -1 ? line.length : line.lastIndexOf(escape);
    for (let at = lineStart; at < lineStart + length; at++) {
      units.push({ code: leaf.text.charCodeAt(at), start: leaf.start + at, end: leaf.start + at + 1 });
    }
  }
  return units;
}
var DROPPED;
var init_joined_units = __esm({
  "../semantics/src/views/joined-units.ts"() {
    "use strict";
    DROPPED = new RegExp("^\\p{White_Space}*(?:#|$)", "u");
  }
});

// ../semantics/src/views/json-units.ts
function jsonUnits(joined3) {
  const units = [];
  for (let at = 1; at < joined3.length - 1; ) {
    const first = joined3[at];
    if (first === void 0) break;
    const length = first.code !== BACKSLASH ? 1 : joined3[at + 1]?.code === LETTER_U ? 6 : 2;
    units.push({ code: first.code, start: first.start, end: joined3[at + length - 1]?.end ?? first.end });
    at += length;
  }
  return units;
}
var BACKSLASH, LETTER_U;
var init_json_units = __esm({
  "../semantics/src/views/json-units.ts"() {
    "use strict";
    BACKSLASH = 92;
    LETTER_U = 117;
  }
});

// ../semantics/src/views/leaf-source.ts
function leafSource(leaf, escape) {
  const value = leaf.value ?? "";
  const joined3 = joinedUnits(leaf, escape);
  const units = leaf.type === "Word" ? joined3 : leaf.type === "Flag" ? flagUnits(joined3, escape) : jsonUnits(joined3);
  const from = leaf.type === "Flag" ? `--${leaf.name}=`.length : 0;
  const own = units.slice(from, from + value.length);
  const fits2 = own.length === value.length && (leaf.type === "Flag" || units.length === value.length);
  return {
    text: value,
    starts: fits2 ? own.map((unit) => unit.start) : Array.from(value, () => leaf.start),
    ends: fits2 ? own.map((unit) => unit.end) : Array.from(value, () => leaf.end),
    at: leaf.end
  };
}
var init_leaf_source = __esm({
  "../semantics/src/views/leaf-source.ts"() {
    "use strict";
    init_flag_units();
    init_joined_units();
    init_json_units();
  }
});

// ../semantics/src/expand.ts
function expand(word2, env, options) {
  const { value, error, unmatched } = processWord(word2, env, { escape: options.escape });
  return { value, error, unmatched };
}
function expandWords(word2, env, options) {
  const { words, error, unmatched } = processWords(word2, env, { escape: options.escape });
  return { words, error, unmatched };
}
var init_expand = __esm({
  "../semantics/src/expand.ts"() {
    "use strict";
    init_shell_lexer();
  }
});

// ../semantics/src/stages/build-arguments.ts
function isProxyArgument(name) {
  return PROXY_ARGUMENT.test(name);
}
var PLATFORM_ARGUMENTS, PROXY_ARGUMENT;
var init_build_arguments = __esm({
  "../semantics/src/stages/build-arguments.ts"() {
    "use strict";
    PLATFORM_ARGUMENTS = /* @__PURE__ */ new Set([
      "BUILDPLATFORM",
      "BUILDOS",
      "BUILDOSVERSION",
      "BUILDARCH",
      "BUILDVARIANT",
      "TARGETPLATFORM",
      "TARGETOS",
      "TARGETOSVERSION",
      "TARGETARCH",
      "TARGETVARIANT",
      "TARGETSTAGE"
    ]);
    PROXY_ARGUMENT = /^(?:https?|ftp|no|all)_proxy$/i;
  }
});

// ../semantics/src/stages/global-arguments.ts
function globalArguments(args, escape) {
  const all2 = /* @__PURE__ */ new Map();
  const known2 = /* @__PURE__ */ new Map();
  const unknown = new Set(PLATFORM_ARGUMENTS);
  for (const arg of args) {
    for (const pair of arg.pairs) {
      const name = pair.key.value;
      if (pair.value === null) {
        all2.set(name, { name, value: known2.get(name) ?? null, arg, pair });
        continue;
      }
      const value = expandKnown(pair.value.value, { known: known2, unknown, escape });
      all2.set(name, { name, value, arg, pair });
      if (value === null) {
        known2.delete(name);
        unknown.add(name);
      } else {
        known2.set(name, value);
        unknown.delete(name);
      }
    }
  }
  return { all: all2, known: known2, unknown };
}
function expandKnown(word2, { known: known2, unknown, escape }) {
  const { value, unmatched } = expand(word2, known2, { escape });
  const isKnown = unknown === "all" ? unmatched.length === 0 : !unmatched.some((name) => unknown.has(name));
  return isKnown ? value : null;
}
var init_global_arguments = __esm({
  "../semantics/src/stages/global-arguments.ts"() {
    "use strict";
    init_expand();
    init_build_arguments();
  }
});

// ../semantics/src/stages/base-reference.ts
function baseReference(from, stage, names, globals, escape) {
  const { image } = from;
  if (image === null) return null;
  const name = expandKnown(image.value, { ...globals, escape });
  const target = name === null || name === "" ? { kind: "unknown" } : names.base(name, stage);
  const source = name === image.value ? leafSource(image, escape) : null;
  const { start, end } = image;
  return { kind: "from", instruction: from, stage, isTrigger: false, name, source, target, start, end };
}
var init_base_reference = __esm({
  "../semantics/src/stages/base-reference.ts"() {
    "use strict";
    init_leaf_source();
    init_global_arguments();
  }
});

// ../semantics/src/views/csv-source.ts
function csvSource(flag, escape) {
  const line = leafSource(flag, escape);
  const { fields, error } = csvFields(line.text);
  if (fields === null) return { fields: [], error };
  let at = 0;
  return {
    error: null,
    fields: fields.map((text) => {
      const starts = [];
      const ends = [];
      const quoted = line.text[at] === DOUBLE_QUOTE3;
      if (quoted) at++;
      const empty = line.starts[at] ?? line.ends.at(-1) ?? line.at;
      for (let unit = 0; unit < text.length; unit++) {
        starts.push(line.starts[at] ?? line.at);
        at += quoted && line.text[at] === DOUBLE_QUOTE3 ? 2 : 1;
        ends.push(line.ends[at - 1] ?? line.at);
      }
      at += quoted ? 2 : 1;
      return { text, starts, ends, at: empty };
    })
  };
}
var DOUBLE_QUOTE3;
var init_csv_source = __esm({
  "../semantics/src/views/csv-source.ts"() {
    "use strict";
    init_csv_fields();
    init_leaf_source();
    DOUBLE_QUOTE3 = '"';
  }
});

// ../semantics/src/views/source-text.ts
function spanOfText(source, from, to) {
  if (from < to) return { start: source.starts[from] ?? source.at, end: source.ends[to - 1] ?? source.at };
  const at = source.starts[from] ?? source.ends.at(-1) ?? source.at;
  return { start: at, end: at };
}
function partOfText(source, from, to = source.text.length) {
  return { text: source.text.slice(from, to), ...spanOfText(source, from, to) };
}
function sliceOfText(source, from, to = source.text.length) {
  return {
    text: source.text.slice(from, to),
    starts: source.starts.slice(from, to),
    ends: source.ends.slice(from, to),
    at: spanOfText(source, from, to).start
  };
}
var init_source_text = __esm({
  "../semantics/src/views/source-text.ts"() {
    "use strict";
  }
});

// ../semantics/src/views/mount-options.ts
function mountOptions(flag, escape) {
  const { fields, error } = csvSource(flag, escape);
  return {
    error: error === null ? null : `failed to parse csv mounts: ${error}`,
    options: fields.map((field) => {
      const eq = field.text.indexOf("=");
      const keyPart = partOfText(field, 0, eq === -1 ? void 0 : eq);
      const value = eq === -1 ? null : sliceOfText(field, eq + 1);
      const { start, end } = spanOfText(field, 0, field.text.length);
      return { key: goToLower(keyPart.text), keyPart, value, text: field.text, start, end };
    })
  };
}
var init_mount_options = __esm({
  "../semantics/src/views/mount-options.ts"() {
    "use strict";
    init_src2();
    init_csv_source();
    init_source_text();
  }
});

// ../semantics/src/stages/instruction-references.ts
function instructionReferences(instruction, context) {
  let inner = instruction;
  let isTrigger = false;
  while (inner.type === "Onbuild") {
    if (inner.instruction === null) return [];
    inner = inner.instruction;
    isTrigger = true;
  }
  if (inner.type === "Copy") return copyReferences(inner, isTrigger, context);
  return inner.type === "Run" ? mountReferences(inner, isTrigger, context) : [];
}
function copyReferences(copy, isTrigger, context) {
  const stage = isTrigger ? Infinity : context.stage;
  return copy.flags.filter(namesFrom).map((flag) => {
    const source = leafSource(flag, context.escape);
    const { value } = expand(source.text, {}, { escape: isTrigger ? "\\" : context.escape });
    const target = value === source.text ? context.names.indexOrName(source.text, stage) : { kind: "invalid", reason: "variable", index: null };
    return reference({ kind: "copy", instruction: copy, source, target, isTrigger, context });
  });
}
function namesFrom(flag) {
  return flag.name === "from" && flag.value !== null && flag.value !== "";
}
function mountReferences(run3, isTrigger, context) {
  const stage = isTrigger ? Infinity : context.stage;
  return run3.flags.flatMap((flag) => {
    if (flag.name !== "mount") return [];
    const option = mountOptions(flag, context.escape).options.findLast(
      ({ key: key2, value }) => key2 === "from" && value !== null
    );
    const source = option?.value ?? null;
    if (source === null || source.text === "") return [];
    const dollar = source.text.indexOf("$");
    const target = dollar === -1 || dollar === source.text.length - 1 ? context.names.anyCase(source.text, stage) : { kind: "invalid", reason: "variable", index: null };
    return [reference({ kind: "mount", instruction: run3, source, target, isTrigger, context })];
  });
}
function reference({ kind, instruction, source, target, isTrigger, context }) {
  const { start, end } = spanOfText(source, 0, source.text.length);
  return { kind, instruction, stage: context.stage, isTrigger, name: source.text, source, target, start, end };
}
var init_instruction_references = __esm({
  "../semantics/src/stages/instruction-references.ts"() {
    "use strict";
    init_expand();
    init_leaf_source();
    init_mount_options();
    init_source_text();
  }
});

// ../semantics/src/stages/reachable-stages.ts
function reachableStages(references, mayBe) {
  const reachable = references.map(() => "no");
  const visit2 = (start, how) => {
    const pending = [start];
    for (let index = pending.pop(); index !== void 0; index = pending.pop()) {
      if (reachable[index] !== "no") continue;
      reachable[index] = how;
      for (const { target, kind, isTrigger } of references[index] ?? []) {
        if (target.kind !== "stage" || isTrigger) continue;
        pending.push(target.index);
        if (kind === "from") pending.push(...triggered(references[target.index] ?? []));
      }
    }
  };
  visit2(references.length - 1, "yes");
  for (let index = references.length - 1; index >= 0; index--) {
    if (reachable[index] !== "no") for (const other of mayBe(index)) visit2(other, "maybe");
  }
  return reachable;
}
function triggered(references) {
  return references.flatMap(
    ({ target, isTrigger }) => isTrigger && target.kind === "stage" ? [target.index] : []
  );
}
var init_reachable_stages = __esm({
  "../semantics/src/stages/reachable-stages.ts"() {
    "use strict";
  }
});

// ../semantics/src/stages/stage-name-matcher.ts
function stageNameMatcher(image) {
  const literals = literalsAroundVariables(image);
  if (literals === null || literals.length === 1) return null;
  const first = literals[0] ?? "";
  const last = literals.at(-1) ?? "";
  return (name) => {
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
      return false;
    let at = first.length;
    for (const literal2 of literals.slice(1, -1)) {
      const found = name.indexOf(literal2, at);
      if (found === -1) return false;
      at = found + literal2.length;
    }
    return at <= name.length - last.length;
  };
}
function literalsAroundVariables(image) {
  const literals = [""];
  for (let at = 0; at < image.length; ) {
    const end = image[at] === "$" ? variableEnd(image, at) : at + 1;
    const part = image.slice(at, end);
    at = end;
    if (part.length > 1) literals.push("");
    else if (/[a-z0-9_.-]/.test(part)) literals.push(`${literals.pop() ?? ""}${part}`);
    else if (!/["'\\`]/.test(part)) return null;
  }
  return literals;
}
function variableEnd(text, start) {
  if (text[start + 1] !== "{") {
    NAME2.lastIndex = start + 1;
    return NAME2.test(text) ? NAME2.lastIndex : start + 1;
  }
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
var NAME2;
var init_stage_name_matcher = __esm({
  "../semantics/src/stages/stage-name-matcher.ts"() {
    "use strict";
    NAME2 = /\w+/y;
  }
});

// ../semantics/src/stages/stage-names.ts
function earlier(target, stage) {
  const { index } = target;
  if (index < stage) return target;
  return { kind: "invalid", reason: index === stage ? "itself" : "later-stage", index };
}
function lastBefore(numbers, limit) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? null;
}
var SCRATCH, INDEX, StageNames;
var init_stage_names = __esm({
  "../semantics/src/stages/stage-names.ts"() {
    "use strict";
    init_src2();
    SCRATCH = "scratch";
    INDEX = /^[+-]?\d+$/;
    StageNames = class {
      constructor(names) {
        this.names = names;
        for (const [index, name] of names.entries()) {
          if (name === null) continue;
          const own = this.byName.get(name);
          if (own === void 0) this.byName.set(name, [index]);
          else own.push(index);
        }
      }
      names;
      byName = /* @__PURE__ */ new Map();
      /** What the base of stage `stage` is: an earlier stage by its exact name, which is in lower case. BuildKit's addState. */
      base(name, stage) {
        const index = lastBefore(this.byName.get(name) ?? [], stage);
        if (index !== null) return { kind: "stage", index, by: "name" };
        return name === SCRATCH ? { kind: "scratch" } : { kind: "image", name };
      }
      /** What `--from` names for stage `stage`: an index, or a stage in any case, or an image. BuildKit's toCommand. */
      indexOrName(name, stage) {
        if (!INDEX.test(name)) return this.anyCase(name, stage);
        const index = Number(name);
        if (index < 0 || index >= this.names.length)
          return { kind: "invalid", reason: "no-such-index", index: null };
        return earlier({ kind: "stage", index: index === 0 ? 0 : index, by: "index" }, stage);
      }
      /** What a mount's `from` names for stage `stage`: a stage in any case, or an image. BuildKit's findStateByName. */
      anyCase(name, stage) {
        const index = this.byName.get(goToLower(name))?.at(-1);
        if (index !== void 0) return earlier({ kind: "stage", index, by: "name" }, stage);
        return name === SCRATCH ? { kind: "scratch" } : { kind: "image", name };
      }
      /** The stages before `stage` whose names fit. */
      matching(matches, stage) {
        return this.names.flatMap(
          (name, index) => index < stage && name !== null && matches(name) ? [index] : []
        );
      }
    };
  }
});

// ../semantics/src/stages/stages.ts
function stages(document) {
  const known2 = GRAPHS.get(document);
  if (known2 !== void 0) return known2;
  const graph = readStages(document);
  GRAPHS.set(document, graph);
  return graph;
}
function readStages(document) {
  const { escape } = document;
  const { globalArgs, sections } = splitAtFrom(document);
  const globals = globalArguments(globalArgs, escape);
  const names = new StageNames(
    sections.map(({ from }) => from.alias === null ? null : goToLower(from.alias.value))
  );
  const references = sections.map(({ from, instructions: instructions2 }, stage) => {
    const base = baseReference(from, stage, names, globals, escape);
    const others = instructions2.flatMap(
      (instruction) => instructionReferences(instruction, { names, stage, escape })
    );
    return base === null ? others : [base, ...others];
  });
  const seen = /* @__PURE__ */ new Set();
  const reachable = reachableStages(references, (stage) => {
    const image = sections[stage]?.from.image?.value;
    if (image === void 0 || seen.has(image)) return [];
    seen.add(image);
    const matches = stageNameMatcher(image);
    return matches === null ? [] : names.matching(matches, stage);
  });
  return {
    globalArgs,
    globalArguments: globals.all,
    references: references.flat(),
    stages: sections.map(({ from, instructions: instructions2 }, index) => {
      const platform = from.flags.findLast((flag) => flag.name === "platform")?.value ?? null;
      const own = references[index] ?? [];
      return {
        index,
        name: from.alias === null ? null : goToLower(from.alias.value),
        from,
        base: own.find(({ kind }) => kind === "from")?.target ?? { kind: "unknown" },
        platform: platform === null ? null : expandKnown(platform, { ...globals, escape }),
        instructions: instructions2,
        references: own,
        reachable: reachable[index] ?? "no"
      };
    })
  };
}
function splitAtFrom(document) {
  const globalArgs = [];
  const sections = [];
  for (const item of document.items) {
    if (item.type === "Directive" || item.type === "Comment" || item.type === "Blank") continue;
    const section = sections.at(-1);
    if (item.type === "From") sections.push({ from: item, instructions: [] });
    else if (section !== void 0) section.instructions.push(item);
    else if (item.type === "Arg") globalArgs.push(item);
  }
  return { globalArgs, sections };
}
var GRAPHS;
var init_stages = __esm({
  "../semantics/src/stages/stages.ts"() {
    "use strict";
    init_src2();
    init_base_reference();
    init_global_arguments();
    init_instruction_references();
    init_reachable_stages();
    init_stage_name_matcher();
    init_stage_names();
    GRAPHS = /* @__PURE__ */ new WeakMap();
  }
});

// ../semantics/src/build-checks/check-casing.ts
function checkCasing(stages2, settings, reporter) {
  const instructions2 = stages2.flatMap((stage) => [stage.from, ...stage.instructions]);
  let majority = 0;
  for (const { keyword } of instructions2) {
    if (keyword.value === goToLower(keyword.value)) majority++;
    else if (keyword.value === goToUpper(keyword.value)) majority--;
  }
  const casing = majority > 0 ? "lowercase" : "uppercase";
  const inCase = casing === "lowercase" ? goToLower : goToUpper;
  for (const { keyword, start } of instructions2) {
    if (keyword.value === inCase(keyword.value)) continue;
    const place = { lineOffset: start, only: null, settings };
    reporter.report("ConsistentInstructionCasing", place, keyword, keyword.value, casing);
  }
}
var init_check_casing = __esm({
  "../semantics/src/build-checks/check-casing.ts"() {
    "use strict";
    init_src2();
  }
});

// ../semantics/src/views/image-name.ts
function parseImageName(text) {
  if (IDENTIFIER.test(text)) {
    return failure3(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  }
  const registryEnd = registryLength(text);
  const from = registryEnd === null ? 0 : registryEnd + 1;
  const digestAt = text.indexOf("@", from);
  const nameEnd = digestAt === -1 ? text.length : digestAt;
  const colon = text.indexOf(":", from);
  const tagAt = colon === -1 || colon > nameEnd ? -1 : colon;
  const to = tagAt === -1 ? nameEnd : tagAt;
  const written2 = registryEnd === null ? HUB : text.slice(0, registryEnd);
  const host = written2 === OLD_HUB ? HUB : written2;
  const prefix = host === HUB && !text.includes("/", from) ? OFFICIAL : "";
  const own = prefix + text.slice(from, to);
  const remote = prefix + text.slice(from, colon === -1 ? void 0 : colon);
  if (goToLower(remote) !== remote)
    return failure3(`${INVALID}: repository name (${remote}) must be lowercase`);
  const tag = tagAt === -1 ? null : text.slice(tagAt + 1, nameEnd);
  const digest = digestAt === -1 ? null : text.slice(digestAt + 1);
  if (!fits(host, own, tag, digest)) {
    const lower = [tag, digest].map((part) => part === null ? null : goToLower(part));
    const isCase = fits(goToLower(host), goToLower(own), lower[0] ?? null, lower[1] ?? null);
    return failure3(isCase ? "repository name must be lowercase" : INVALID);
  }
  const isHost = HOST.test(host);
  const path = isHost ? own : `${host}/${own}`;
  if (path.length > LONGEST2) return failure3(`repository name must not be more than ${LONGEST2} characters`);
  const digestError = digest === null ? null : checkDigest(digest);
  if (digestError !== null) return failure3(digestError);
  return {
    name: {
      registry: registryEnd === null || !isHost ? null : { from: 0, to: registryEnd },
      repository: { from: isHost ? from : 0, to },
      tag: tag === null ? null : { from: tagAt + 1, to: nameEnd },
      digest: digest === null ? null : { from: digestAt + 1, to: text.length },
      fullName: `${host}/${own}`
    },
    error: null
  };
}
function fits(host, path, tag, digest) {
  if (!PATH.test(HOST.test(host) ? path : `${host}/${path}`)) return false;
  return (tag === null || TAG.test(tag)) && (digest === null || DIGEST.test(digest));
}
function registryLength(text) {
  const slash = text.indexOf("/");
  if (slash === -1) return null;
  const first = text.slice(0, slash);
  const isRegistry = first === "localhost" || /[.:]/.test(first) || goToLower(first) !== first;
  return isRegistry ? slash : null;
}
function checkDigest(digest) {
  const [, algorithm = "", encoded = ""] = DIGEST.exec(digest) ?? [];
  const length = DIGEST_LENGTHS.get(algorithm);
  if (length === void 0) {
    return /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(algorithm) ? "unsupported digest algorithm" : INVALID_DIGEST;
  }
  if (encoded.length !== length) return "invalid checksum digest length";
  return /^[a-f0-9]+$/.test(encoded) ? null : INVALID_DIGEST;
}
function failure3(error) {
  return { name: null, error };
}
var HUB, OLD_HUB, OFFICIAL, LONGEST2, IDENTIFIER, HOST, PATH, TAG, DIGEST, DIGEST_LENGTHS, INVALID, INVALID_DIGEST;
var init_image_name = __esm({
  "../semantics/src/views/image-name.ts"() {
    "use strict";
    init_src2();
    HUB = "docker.io";
    OLD_HUB = "index.docker.io";
    OFFICIAL = "library/";
    LONGEST2 = 255;
    IDENTIFIER = /^[a-f0-9]{64}$/;
    HOST = /^(?:[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*(?:\.[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
    PATH = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
    TAG = /^\w[\w.-]{0,127}$/;
    DIGEST = /^([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*):([0-9a-fA-F]{32,})$/;
    DIGEST_LENGTHS = /* @__PURE__ */ new Map([
      ["sha256", 64],
      ["sha384", 96],
      ["sha512", 128]
    ]);
    INVALID = "invalid reference format";
    INVALID_DIGEST = "invalid checksum digest format";
  }
});

// ../semantics/src/build-checks/check-default-images.ts
function checkDefaultImages(stages2, { variables, isWhole }, escape, settings, reporter) {
  if (!isWhole) return;
  for (const { from } of stages2) {
    const written2 = from.image?.value ?? "";
    const { value, certain } = variables.expand(written2, { escape });
    if (value === null) return;
    if (parseImageName(value).error === null) continue;
    const { start, end } = from.image ?? from.keyword;
    const place = { lineOffset: from.start, only: null, settings };
    reporter.report("InvalidDefaultArgInFrom", place, { start, end, certain }, written2);
  }
}
var init_check_default_images = __esm({
  "../semantics/src/build-checks/check-default-images.ts"() {
    "use strict";
    init_image_name();
  }
});

// ../semantics/src/buildkit/node-arguments.ts
function nodeArguments(instruction) {
  switch (instruction.type) {
    case "From": {
      const { image, as, alias, rest } = instruction;
      return [image, as, alias, ...rest].flatMap((leaf) => leaf === null ? [] : [leaf.value]);
    }
    case "Env":
    case "Label":
      return instruction.pairs.flatMap((pair) => [pair.key.value, pair.value?.value ?? "", pair.eq === null ? "" : "="]);
    case "Arg":
      return instruction.pairs.map(pairWord);
    case "Healthcheck":
      return instruction.kind === null ? [] : [instruction.kind.value, ...formArguments(instruction.args)];
    case "Onbuild":
      return [];
    case "Unknown":
      return [""];
    case "Run":
    case "Cmd":
    case "Shell":
    case "Entrypoint":
    case "Copy":
    case "Add":
    case "Volume":
    case "Expose":
    case "User":
    case "Workdir":
    case "StopSignal":
    case "Maintainer":
      return formArguments(instruction.args);
  }
}
function formArguments(form) {
  if (form === null) return [];
  if (form.type === "ShellForm") return [form.parts.map((part) => part.value).join("")];
  if (form.type === "JsonForm") return form.elements.map((element) => element.string.value);
  return form.words.map((word2) => word2.value);
}
function pairWord(pair) {
  return pair.eq === null ? pair.key.value : `${pair.key.value}=${pair.value?.value ?? ""}`;
}
var init_node_arguments = __esm({
  "../semantics/src/buildkit/node-arguments.ts"() {
    "use strict";
  }
});

// ../semantics/src/buildkit/preceding-comments.ts
function withoutFirstByte(line) {
  const first = line.charCodeAt(0);
  return (first < 128 ? "" : first < 2048 ? "\uFFFD" : "\uFFFD\uFFFD") + line.slice(1);
}
var PrecedingComments;
var init_preceding_comments = __esm({
  "../semantics/src/buildkit/preceding-comments.ts"() {
    "use strict";
    init_src2();
    PrecedingComments = class {
      pending = [];
      add(comment) {
        const indent = comment.hash.leading[0]?.text ?? "";
        const text = trimSpace(withoutFirstByte(indent + comment.hash.text));
        if (text === "") this.pending = [];
        else this.pending.push(text);
      }
      /** The comments of the instruction that comes now; the next one starts with none. */
      take() {
        const taken = this.pending;
        this.pending = [];
        return taken;
      }
    };
  }
});

// ../semantics/src/comments/attached-comments.ts
function attachedComments(document, instruction) {
  let attached = ATTACHED.get(document);
  if (attached === void 0) {
    attached = attachAll(document);
    ATTACHED.set(document, attached);
  }
  return attached.get(instruction) ?? NONE3;
}
function attachAll(document) {
  const attached = /* @__PURE__ */ new Map();
  const reader = new PrecedingComments();
  let pending = [];
  for (const item of document.items) {
    if (item.type === "Blank" || item.type === "Directive") continue;
    if (item.type === "Comment") {
      reader.add(item);
      const text = reader.take()[0];
      if (text === void 0) pending = [];
      else pending.push({ comment: item, text });
    } else {
      if (pending.length > 0) attached.set(item, pending);
      pending = [];
    }
  }
  return attached;
}
var NONE3, ATTACHED;
var init_attached_comments = __esm({
  "../semantics/src/comments/attached-comments.ts"() {
    "use strict";
    init_preceding_comments();
    NONE3 = [];
    ATTACHED = /* @__PURE__ */ new WeakMap();
  }
});

// ../semantics/src/build-checks/check-instruction-layer.ts
function checkBeforeArguments(instruction, place, reporter) {
  if (instruction.type === "Maintainer") reporter.report("MaintainerDeprecated", place, instruction.keyword);
  else if (instruction.type === "From") checkFromCasing(instruction, place, reporter);
}
function checkDescription(document, instruction, place, reporter) {
  if (instruction.type !== "Arg" && instruction.type !== "From") return;
  const names = describedNames(instruction);
  const last = attachedComments(document, instruction).at(-1);
  if (last === void 0 || names.length === 0 || names.includes(last.text.split(" ", 1)[0] ?? "")) return;
  const name = names.length > 1 ? "<arg_key>" : names[0] ?? "";
  const keyword = instruction.type === "Arg" ? "ARG" : "FROM";
  reporter.report("InvalidDefinitionDescription", place, last.comment.hash, keyword, name);
}
function describedNames(instruction) {
  if (instruction.type === "Arg") return instruction.pairs.map(({ key: key2 }) => key2.value);
  return instruction.alias === null ? [] : [goToLower(instruction.alias.value)];
}
function checkFromCasing(from, place, reporter) {
  const words = nodeArguments(from);
  const [, as, name] = words;
  if (as === void 0 || name === void 0) return;
  if (words.length === 3 && name !== goToLower(name)) {
    reporter.report("StageNameCasing", place, from.alias ?? from.keyword, name);
  }
  const keyword = from.keyword.value;
  const isLower = keyword === goToLower(keyword);
  if (!isLower && keyword !== goToUpper(keyword)) return;
  if (as !== (isLower ? goToLower(as) : goToUpper(as))) {
    reporter.report("FromAsCasing", place, from.as ?? from.keyword, keyword, as);
  }
}
var init_check_instruction_layer = __esm({
  "../semantics/src/build-checks/check-instruction-layer.ts"() {
    "use strict";
    init_src2();
    init_node_arguments();
    init_attached_comments();
  }
});

// ../semantics/src/build-checks/build-check-rules.ts
function rule(page) {
  return {
    isExperimental: false,
    needs: null,
    url: `https://docs.docker.com/go/dockerfile/rule/${page}/`
  };
}
var BUILD_CHECK_RULES;
var init_build_check_rules = __esm({
  "../semantics/src/build-checks/build-check-rules.ts"() {
    "use strict";
    BUILD_CHECK_RULES = /* @__PURE__ */ new Map([
      ["StageNameCasing", rule("stage-name-casing")],
      ["FromAsCasing", rule("from-as-casing")],
      ["NoEmptyContinuation", rule("no-empty-continuation")],
      ["ConsistentInstructionCasing", rule("consistent-instruction-casing")],
      ["DuplicateStageName", rule("duplicate-stage-name")],
      ["ReservedStageName", rule("reserved-stage-name")],
      ["JSONArgsRecommended", rule("json-args-recommended")],
      ["MaintainerDeprecated", rule("maintainer-deprecated")],
      ["UndefinedArgInFrom", rule("undefined-arg-in-from")],
      ["WorkdirRelativePath", rule("workdir-relative-path")],
      ["UndefinedVar", rule("undefined-var")],
      ["MultipleInstructionsDisallowed", rule("multiple-instructions-disallowed")],
      ["LegacyKeyValueFormat", rule("legacy-key-value-format")],
      ["InvalidBaseImagePlatform", { isExperimental: false, needs: "base image", url: null }],
      ["RedundantTargetPlatform", rule("redundant-target-platform")],
      ["SecretsUsedInArgOrEnv", rule("secrets-used-in-arg-or-env")],
      ["InvalidDefaultArgInFrom", rule("invalid-default-arg-in-from")],
      ["FromPlatformFlagConstDisallowed", rule("from-platform-flag-const-disallowed")],
      ["CopyIgnoredFile", { ...rule("copy-ignored-file"), needs: "build context" }],
      ["InvalidDefinitionDescription", { ...rule("invalid-definition-description"), isExperimental: true }],
      ["ExposeProtoCasing", rule("expose-proto-casing")],
      ["ExposeInvalidFormat", rule("expose-invalid-format")]
    ]);
  }
});

// ../semantics/src/build-checks/check-messages.ts
var CHECK_MESSAGES;
var init_check_messages = __esm({
  "../semantics/src/build-checks/check-messages.ts"() {
    "use strict";
    init_shell_lexer();
    CHECK_MESSAGES = {
      StageNameCasing: (name) => `Stage name '${name}' should be lowercase`,
      FromAsCasing: (from, as) => `'${as}' and '${from}' keywords' casing do not match`,
      NoEmptyContinuation: () => "Empty continuation line",
      ConsistentInstructionCasing: (keyword, casing) => `Command '${keyword}' should match the case of the command majority (${casing})`,
      DuplicateStageName: (name) => `Duplicate stage name ${goQuote(name)}, stage names should be unique`,
      ReservedStageName: (name) => `Stage name should not use the same name as reserved stage ${goQuote(name)}`,
      JSONArgsRecommended: (keyword) => `JSON arguments recommended for ${keyword} to prevent unintended behavior related to OS signals`,
      MaintainerDeprecated: () => "Maintainer instruction is deprecated in favor of using label",
      UndefinedArgInFrom: (name, suggestion2) => `FROM argument '${name}' is not declared${suggestion2 === null ? "" : ` (did you mean ${suggestion2}?)`}`,
      WorkdirRelativePath: (path) => `Relative workdir ${goQuote(path)} can have unexpected results if the base image changes`,
      UndefinedVar: (name, suggestion2) => `Usage of undefined variable '$${name}'${suggestion2 === null ? "" : ` (did you mean $${suggestion2}?)`}`,
      MultipleInstructionsDisallowed: (keyword) => `Multiple ${keyword} instructions should not be used in the same stage because only the last one will be used`,
      LegacyKeyValueFormat: (keyword) => `"${keyword} key=value" should be used instead of legacy "${keyword} key value" format`,
      RedundantTargetPlatform: (written2) => `Setting platform to predefined ${written2} in FROM is redundant as this is the default behavior`,
      SecretsUsedInArgOrEnv: (keyword, name) => `Do not use ARG or ENV instructions for sensitive data (${keyword} ${goQuote(name)})`,
      InvalidDefaultArgInFrom: (image) => `Default value for ARG ${image} results in empty or invalid base image name`,
      FromPlatformFlagConstDisallowed: (platform) => `FROM --platform flag should not use constant value ${goQuote(platform)}`,
      InvalidDefinitionDescription: (keyword, name) => `Comment for ${keyword} should follow the format: \`# ${name} <description>\``,
      ExposeProtoCasing: (port) => `Defined protocol '${port}' in EXPOSE instruction should be lowercase`,
      ExposeInvalidFormat: (port) => `EXPOSE instruction should not define an IP address or host-port mapping, found '${port}'`
    };
  }
});

// ../semantics/src/build-checks/check-reporter.ts
function isOn(rule2, { skip, experimental }) {
  if (BUILD_CHECK_RULES.get(rule2)?.isExperimental === true) {
    return experimental === "all" || experimental.has(rule2);
  }
  return skip !== "all" && !skip.has(rule2);
}
var CheckReporter;
var init_check_reporter = __esm({
  "../semantics/src/build-checks/check-reporter.ts"() {
    "use strict";
    init_src();
    init_build_check_rules();
    init_check_messages();
    CheckReporter = class {
      constructor(document) {
        this.document = document;
      }
      document;
      found = [];
      starts = null;
      report(rule2, place, span, ...values2) {
        if (!isOn(rule2, place.settings)) return;
        const create = CHECK_MESSAGES[rule2];
        const { start, end } = place.only ?? span;
        this.starts ??= lineStarts(print(this.document));
        const { line } = lineColumn("", place.lineOffset, this.starts);
        this.found.push({ rule: rule2, message: create(...values2), start, end, line, certain: span.certain ?? true });
      }
      /** All of them, by line, those of a line in the order in which BuildKit comes upon them. */
      inOrder() {
        return this.found.sort((a, b) => a.line - b.line);
      }
    };
  }
});

// ../semantics/src/windows-base.ts
function isWindowsBase(image, platform) {
  return WINDOWS_IMAGE.test(image) || platform !== null && /^windows\b/i.test(platform);
}
var WINDOWS_IMAGE;
var init_windows_base = __esm({
  "../semantics/src/windows-base.ts"() {
    "use strict";
    WINDOWS_IMAGE = /servercore|nanoserver|dotnet[/-]framework|ltsc20\d\d|sac2016|(?:^|[/-])windows(?:$|[:/@])|:[^/]*\bwindows\b/i;
  }
});

// ../semantics/src/build-checks/platform-specifier.ts
function parsePlatformSpecifier(text) {
  const [first = "", ...rest] = text.split("/");
  const [, name = "", version = "", features = ""] = OS.exec(first) ?? [];
  if (name === "" || rest.length > 2) return null;
  if (!WHOLE_ESCAPES.test(version) || !WHOLE_ESCAPES.test(features)) return null;
  if (!rest.every((component) => COMPONENT.test(component))) return null;
  const os = name.toLowerCase() === "macos" ? "darwin" : name.toLowerCase();
  const [second] = rest;
  if (second !== void 0) return { os, architecture: usualArchitecture(second) };
  if (KNOWN_OS.has(os)) return { os, architecture: BUILD_ARCHITECTURE };
  const architecture = usualArchitecture(first);
  return KNOWN_ARCHITECTURES.has(architecture) ? { os: BUILD_OS, architecture } : null;
}
function usualArchitecture(text) {
  const architecture = text.toLowerCase();
  return ARCHITECTURE_ALIASES.get(architecture) ?? architecture;
}
var BUILD_OS, BUILD_ARCHITECTURE, OS, COMPONENT, WHOLE_ESCAPES, KNOWN_OS, KNOWN_ARCHITECTURES, ARCHITECTURE_ALIASES;
var init_platform_specifier = __esm({
  "../semantics/src/build-checks/platform-specifier.ts"() {
    "use strict";
    BUILD_OS = "linux";
    BUILD_ARCHITECTURE = "amd64";
    OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
    COMPONENT = /^[A-Za-z0-9_.-]+$/;
    WHOLE_ESCAPES = /^(?:[^%]|%[\da-f]{2})*$/i;
    KNOWN_OS = new Set(
      "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" ")
    );
    KNOWN_ARCHITECTURES = new Set(
      "386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" ")
    );
    ARCHITECTURE_ALIASES = /* @__PURE__ */ new Map([
      ["i386", "386"],
      ["x86_64", "amd64"],
      ["x86-64", "amd64"],
      ["aarch64", "arm64"],
      ["armhf", "arm"],
      ["armel", "arm"]
    ]);
  }
});

// ../semantics/src/build-checks/check-from-flags.ts
function checkFromWords(from, place, context) {
  const { globals, escape } = context;
  const image = globals.expand(from.image?.value ?? "", { escape });
  reportUndeclared(image, from.image ?? from.keyword, place, context);
  const flag = from.flags.findLast(({ name }) => name === "platform");
  const written2 = flag?.value ?? "";
  if (flag === void 0 || written2 === "") return { image, platform: null };
  const platform = globals.expand(written2, { escape });
  reportUndeclared(platform, flag, place, context);
  if (isTargetPlatform(platform, globals)) {
    context.reporter.report("RedundantTargetPlatform", place, flag, written2);
  }
  if (isConstant(platform) && !namesPlatform(from, platform.value)) {
    context.reporter.report("FromPlatformFlagConstDisallowed", place, flag, platform.value);
  }
  return { image, platform };
}
function reportUndeclared({ unmatched }, span, place, { globals, closest, reporter }) {
  for (const name of unmatched) {
    if (globals.isDeclared(name)) continue;
    reporter.report("UndefinedArgInFrom", place, span, name, closest.of(name, declaredNames(globals)));
  }
}
function* declaredNames(globals) {
  yield* globals.names();
  yield* globals.declaredNames();
}
function isTargetPlatform({ value, matched, unmatched }, globals) {
  if (matched.length !== 1 || unmatched.length > 0 || matched[0] !== "TARGETPLATFORM") return false;
  return value === globals.get("TARGETPLATFORM")?.value;
}
function isConstant(word2) {
  return word2.value !== null && word2.matched.length === 0 && word2.unmatched.length === 0;
}
function namesPlatform(from, text) {
  const platform = parsePlatformSpecifier(text);
  if (platform === null) return true;
  const name = goToLower(from.alias?.value ?? "");
  return name.includes(platform.os) || name.includes(platform.architecture);
}
var init_check_from_flags = __esm({
  "../semantics/src/build-checks/check-from-flags.ts"() {
    "use strict";
    init_src2();
    init_platform_specifier();
  }
});

// ../semantics/src/build-checks/check-variables.ts
var LONGEST_VALUE, SPECIAL, CheckVariables;
var init_check_variables = __esm({
  "../semantics/src/build-checks/check-variables.ts"() {
    "use strict";
    init_shell_lexer();
    LONGEST_VALUE = 2 ** 16;
    SPECIAL = /[$'"\\`\ufeff]/;
    CheckVariables = class {
      constructor(inherited, areAll) {
        this.areAll = areAll;
        this.values = new Map(inherited?.values);
        this.unsure = new Set(inherited?.unsure);
        this.declared = new Set(inherited?.declared);
      }
      areAll;
      values;
      unsure;
      declared;
      /** What a copy of these costs. */
      get size() {
        return this.values.size + this.unsure.size + this.declared.size;
      }
      /** The names that have a value, those set last at the end, as BuildKit's EnvList has them. */
      names() {
        return this.values.keys();
      }
      get(name) {
        const value = this.values.get(name);
        return value === void 0 ? null : { value, certain: !this.unsure.has(name) };
      }
      set(name, value, certain) {
        this.values.delete(name);
        this.values.set(name, value.slice(0, LONGEST_VALUE));
        if (certain) this.unsure.delete(name);
        else this.unsure.add(name);
      }
      /** Notes that an ARG names it: then it may be used, with or without a value. */
      declare(name) {
        this.declared.add(name);
      }
      declaredNames() {
        return this.declared;
      }
      isDeclared(name) {
        return this.declared.has(name);
      }
      expand(word2, reading) {
        if (!SPECIAL.test(word2)) return { value: word2, matched: [], unmatched: [], certain: true };
        const { value, matched, unmatched } = processWord(word2, this.values, reading);
        return { value, matched, unmatched, certain: this.isCertain(matched, unmatched) };
      }
      expandWords(text, reading) {
        const { words, matched, unmatched } = processWords(text, this.values, reading);
        return { words, certain: this.isCertain(matched, unmatched) };
      }
      isCertain(matched, unmatched) {
        return !matched.some((name) => this.unsure.has(name)) && (this.areAll || unmatched.length === 0);
      }
    };
  }
});

// ../semantics/src/build-checks/closest-name.ts
var TOO_MANY_EDITS, MOST_COMPARISONS, ClosestName;
var init_closest_name = __esm({
  "../semantics/src/build-checks/closest-name.ts"() {
    "use strict";
    init_mod();
    TOO_MANY_EDITS = 3;
    MOST_COMPARISONS = 1e6;
    ClosestName = class {
      comparisons = 0;
      /** The first of the nearest names, less than three edits away; null when none is. */
      of(name, known2) {
        let closest = null;
        let fewest = TOO_MANY_EDITS;
        for (const candidate of known2) {
          if (++this.comparisons > MOST_COMPARISONS) return null;
          if (Math.abs(candidate.length - name.length) >= fewest) continue;
          const edits = distance(name, candidate);
          if (edits >= fewest) continue;
          closest = candidate;
          fewest = edits;
        }
        return closest === "" ? null : closest;
      }
    };
  }
});

// ../semantics/src/build-checks/trim-go-space.ts
function trimGoSpace(text) {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
var BLANK;
var init_trim_go_space = __esm({
  "../semantics/src/build-checks/trim-go-space.ts"() {
    "use strict";
    BLANK = /^(?:(?!\ufeff)[\s\u0085])$/;
  }
});

// ../semantics/src/build-checks/check-settings.ts
function parseCheckSettings(text) {
  const trimmed = trimGoSpace(text);
  if (trimmed === "") return DEFAULT_CHECK_SETTINGS;
  let { skip, experimental, error } = DEFAULT_CHECK_SETTINGS;
  for (const option of splitAtMost(trimmed)) {
    const eq = option.indexOf("=");
    if (eq === -1) return null;
    const value = trimGoSpace(option.slice(eq + 1));
    switch (trimGoSpace(option.slice(0, eq))) {
      case "skip":
        skip = skip === "all" ? skip : ruleNames(value);
        break;
      case "experimental":
        experimental = experimental === "all" ? experimental : ruleNames(value);
        break;
      case "error": {
        const flag = goBoolean(value);
        if (flag === null) return null;
        error = flag;
        break;
      }
      default:
        return null;
    }
  }
  return { skip, experimental, error };
}
function mergeCheckSettings(settings, more) {
  return {
    skip: union(settings.skip, more.skip),
    experimental: union(settings.experimental, more.experimental),
    error: settings.error
  };
}
function splitAtMost(text) {
  const parts = text.split(";");
  if (parts.length <= MOST_OPTIONS) return parts;
  return [...parts.slice(0, MOST_OPTIONS - 1), parts.slice(MOST_OPTIONS - 1).join(";")];
}
function ruleNames(value) {
  return value === "all" ? value : new Set(value.split(",").map(trimGoSpace));
}
function union(a, b) {
  return a === "all" || b === "all" ? "all" : /* @__PURE__ */ new Set([...a, ...b]);
}
var DEFAULT_CHECK_SETTINGS, MOST_OPTIONS;
var init_check_settings = __esm({
  "../semantics/src/build-checks/check-settings.ts"() {
    "use strict";
    init_go_boolean();
    init_trim_go_space();
    DEFAULT_CHECK_SETTINGS = { skip: /* @__PURE__ */ new Set(), experimental: /* @__PURE__ */ new Set(), error: false };
    MOST_OPTIONS = 3;
  }
});

// ../semantics/src/build-checks/document-check-settings.ts
function documentCheckSettings(document, instead) {
  const text = instead ?? directiveValue2(document);
  return text === null ? DEFAULT_CHECK_SETTINGS : parseCheckSettings(text);
}
function instructionCheckSettings(document, instruction, settings) {
  for (const { text } of attachedComments(document, instruction)) {
    const value = checkValue(`#${text}`);
    if (value === null) continue;
    const own = parseCheckSettings(value);
    return own === null ? settings : mergeCheckSettings(settings, own);
  }
  return settings;
}
function directiveValue2({ items }) {
  const [first] = items;
  if (first?.type === "Comment" && first.hash.leading.length === 0 && first.hash.text.startsWith("#!")) {
    const lines = [];
    for (const item of items.slice(1)) {
      if (item.type !== "Comment" || item.hash.leading.length > 0) break;
      lines.push(item.hash.text);
    }
    return checkValue(lines.join("\n"));
  }
  for (const item of items) {
    if (item.type !== "Directive" || item.hash.leading.length > 0) return null;
    if (item.name === "check") return upToSpace(item.value);
  }
  return null;
}
function checkValue(text) {
  if (!/check/i.test(text)) return null;
  for (const item of parse(text).items) {
    if (item.type !== "Directive") return null;
    if (item.name === "check") return upToSpace(item.value);
  }
  return null;
}
function upToSpace(value) {
  return value.split(" ", 1)[0] ?? "";
}
var init_document_check_settings = __esm({
  "../semantics/src/build-checks/document-check-settings.ts"() {
    "use strict";
    init_src2();
    init_attached_comments();
    init_check_settings();
  }
});

// ../semantics/src/scope/clean-path.ts
function cleanPath(path) {
  const rooted = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!rooted) parts.push(part);
  }
  const clean = (rooted ? "/" : "") + parts.join("/");
  return clean === "" ? "." : clean;
}
var init_clean_path = __esm({
  "../semantics/src/scope/clean-path.ts"() {
    "use strict";
  }
});

// ../semantics/src/scope/resolve-workdir.ts
function resolveWorkdir(current, path, os) {
  if (path === "") return current;
  if (os === "windows") return windowsWorkdir(current, path);
  if (path.startsWith("/")) return path;
  return current === null ? null : cleanPath(`${current}/${path}`);
}
function windowsWorkdir(current, path) {
  const slashed = path.replaceAll("\\", "/");
  const colon = slashed.indexOf(":");
  if (colon === 1 && slashed.length === 2 || slashed.startsWith("//")) return null;
  if (colon !== -1 && slashed.slice(0, colon).toLowerCase() !== "c") return null;
  const clean = cleanPath(slashed.slice(colon + 1));
  if (!clean.startsWith("/") && current === null) return null;
  const parent = (current ?? "").replaceAll("\\", "/");
  return (clean.startsWith("/") ? clean : cleanPath(`${parent}/${clean}`)).replaceAll("/", "\\");
}
var init_resolve_workdir = __esm({
  "../semantics/src/scope/resolve-workdir.ts"() {
    "use strict";
    init_clean_path();
  }
});

// ../semantics/src/build-checks/secret-name.ts
function isSecretName(name) {
  return SECRET.test(name) && !HARMLESS.test(name);
}
var SECRET, HARMLESS;
var init_secret_name = __esm({
  "../semantics/src/build-checks/secret-name.ts"() {
    "use strict";
    SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/iu;
    HARMLESS = /(?:_|^)(?:public|file|version)(?:_|$)/iu;
  }
});

// ../semantics/src/build-checks/stage-words.ts
var NO_VARIABLES, StageWords;
var init_stage_words = __esm({
  "../semantics/src/build-checks/stage-words.ts"() {
    "use strict";
    NO_VARIABLES = /* @__PURE__ */ new Set(["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);
    StageWords = class {
      constructor(variables, reporter, escape, closest) {
        this.variables = variables;
        this.reporter = reporter;
        this.escape = escape;
        this.closest = closest;
      }
      variables;
      reporter;
      escape;
      closest;
      /** Mirrors BuildKit's reportUnmatchedVariables. */
      expand({ text, isBody, start, end }, place) {
        const { variables } = this;
        const word2 = variables.expand(
          text,
          isBody ? { escape: "\\", skipProcessQuotes: true } : { escape: this.escape }
        );
        for (const name of word2.unmatched) {
          if (variables.isDeclared(name) || NO_VARIABLES.has(name)) continue;
          const suggestion2 = this.closest.of(name, variables.names());
          this.reporter.report("UndefinedVar", place, { start, end, certain: variables.areAll }, name, suggestion2);
        }
        return word2;
      }
      /** For EXPOSE, whose variables BuildKit does not report. */
      expandWords(text) {
        return this.variables.expandWords(text, { escape: this.escape });
      }
    };
  }
});

// ../semantics/src/build-checks/check-arg.ts
function checkArg(arg, place, words, globals) {
  const { variables, reporter } = words;
  for (const { key: key2, value } of arg.pairs) {
    const name = key2.value;
    if (isSecretName(name)) reporter.report("SecretsUsedInArgOrEnv", place, key2, "ARG", name);
    if (value === null) {
      const global = globals.get(name);
      if (global !== null && !NO_VARIABLES.has(name)) variables.set(name, global.value, global.certain);
    } else {
      const { start, end } = value;
      const word2 = words.expand({ text: value.value, start, end, isBody: false }, place);
      if (word2.value === null) return;
      if (!NO_VARIABLES.has(name)) variables.set(name, word2.value, word2.certain);
    }
    variables.declare(name);
  }
}
var init_check_arg = __esm({
  "../semantics/src/build-checks/check-arg.ts"() {
    "use strict";
    init_secret_name();
    init_stage_words();
  }
});

// ../semantics/src/build-checks/check-env.ts
function checkEnv(env, place, words) {
  const settings = [];
  for (const { key: key2, value } of env.pairs) {
    const name = words.expand({ text: key2.value, start: key2.start, end: key2.end, isBody: false }, place);
    if (name.value === null) return;
    const { start, end } = value ?? key2;
    const text = words.expand({ text: value?.value ?? "", start, end, isBody: false }, place);
    if (text.value === null) return;
    settings.push({ name: name.value, value: text.value, certain: name.certain && text.certain });
  }
  checkLegacyPairs(env, place, words);
  for (const [index, { name, value, certain }] of settings.entries()) {
    if (isSecretName(name)) {
      const { start, end } = env.pairs[index]?.key ?? env;
      words.reporter.report("SecretsUsedInArgOrEnv", place, { start, end, certain }, "ENV", name);
    }
    words.variables.set(name, value, certain);
  }
}
function checkLegacyPairs(instruction, place, { reporter }) {
  for (const pair of instruction.pairs) {
    if (pair.eq === null) reporter.report("LegacyKeyValueFormat", place, pair, instruction.keyword.value);
  }
}
var init_check_env = __esm({
  "../semantics/src/build-checks/check-env.ts"() {
    "use strict";
    init_secret_name();
  }
});

// ../semantics/src/views/port-spec.ts
function parsePort(text) {
  const parts = text.split(":");
  const container = parts.pop() ?? "";
  const hostPort = parts.pop() ?? "";
  const address = parts.join(":");
  const slash = container.indexOf("/");
  const range3 = slash === -1 ? container : container.slice(0, slash);
  const written2 = slash === -1 ? "" : container.slice(slash + 1);
  const protocol = goToLower(written2);
  if (range3 === "") return failure4(`invalid port: ${goQuote(text)}: no port specified`);
  if (protocol !== "" && !PROTOCOLS.includes(protocol)) {
    return failure4(`invalid port: ${goQuote(text)}: invalid proto: ${written2}`);
  }
  const bare = address.startsWith("[") && address.endsWith("]") ? address.slice(1, -1) : address;
  if (bare !== "" && !isAddress(bare)) return failure4(`invalid IP address: ${bare}`);
  const ports = portRange(range3);
  if (ports === null) return failure4(`invalid containerPort: ${range3}`);
  const host = hostPort === "" ? null : portRange(hostPort);
  if (hostPort !== "" && host === null) return failure4(`invalid hostPort: ${hostPort}`);
  if (host !== null && ports.first !== ports.last && ports.last - ports.first !== host.last - host.first) {
    return failure4(`invalid ranges specified for container and host Ports: ${range3} and ${hostPort}`);
  }
  return {
    port: {
      ...ports,
      protocol: protocol === "" ? "tcp" : protocol,
      writtenProtocol: written2 === "" ? null : written2,
      hostAddress: bare === "" ? null : bare,
      hostPort: hostPort === "" ? null : hostPort
    },
    error: null
  };
}
function portRange(text) {
  const dash = text.indexOf("-");
  const first = portNumber(dash === -1 ? text : text.slice(0, dash));
  const last = dash === -1 ? first : portNumber(text.slice(dash + 1));
  return first === null || last === null || last < first ? null : { first, last };
}
function portNumber(text) {
  if (!/^[+-]?\d+$/.test(text)) return null;
  const port = Number(text);
  return port < 0 || port > 65535 ? null : port + 0;
}
function isAddress(text) {
  const numbers = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1);
  if (numbers !== void 0) return numbers.every((number) => Number(number) < 256 && !/^0\d/.test(number));
  return /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]/`);
}
function failure4(error) {
  return { port: null, error };
}
var PROTOCOLS;
var init_port_spec = __esm({
  "../semantics/src/views/port-spec.ts"() {
    "use strict";
    init_src2();
    init_shell_lexer();
    PROTOCOLS = ["tcp", "udp", "sctp"];
  }
});

// ../semantics/src/build-checks/checked-port.ts
function checkedPort(text) {
  const { error } = parsePort(text);
  if (error?.startsWith("invalid port: ") === true) return null;
  const parts = text.split(":");
  const protocol = /\/(.*)$/s.exec(parts.at(-1) ?? "")?.[1] ?? "";
  return {
    hasCapitals: protocol !== protocol.toLowerCase(),
    hasHost: parts.length > 3 || parts.slice(0, -1).some((part) => part !== ""),
    isValid: error === null
  };
}
var init_checked_port = __esm({
  "../semantics/src/build-checks/checked-port.ts"() {
    "use strict";
    init_port_spec();
  }
});

// ../semantics/src/build-checks/check-expose.ts
function checkExpose(expose, place, words) {
  const written2 = [...expose.args?.words ?? []].sort((a, b) => a.value < b.value ? -1 : 1);
  const ports = written2.map((word2) => ({ word: word2, ...words.expandWords(word2.value) }));
  if (ports.some((port) => port.words === null)) return;
  for (const { word: word2, words: texts2, certain } of ports) {
    for (const text of texts2 ?? []) {
      const port = checkedPort(text);
      if (port === null) return;
      const span = { start: word2.start, end: word2.end, certain };
      if (port.hasCapitals) words.reporter.report("ExposeProtoCasing", place, span, text);
      if (port.hasHost) words.reporter.report("ExposeInvalidFormat", place, span, text);
      if (!port.isValid) return;
    }
  }
}
var init_check_expose = __esm({
  "../semantics/src/build-checks/check-expose.ts"() {
    "use strict";
    init_checked_port();
  }
});

// ../semantics/src/views/ram-bytes.ts
function ramBytes(text) {
  const last = lastNumberCharacter(text);
  const number = text.slice(0, text[last] === " " ? last : last + 1);
  const suffix = text.slice(last + 1).toLowerCase();
  if (last === -1 || !NUMBER.test(number)) return null;
  const value = Number(number);
  if (value < 0 || value === Infinity) return null;
  if (suffix === "") return Math.trunc(value);
  const unit = UNITS2.indexOf(suffix[0] ?? "");
  const rest = suffix.slice(1);
  if (unit === -1 || !(rest === "" || unit > 0 && (rest === "b" || rest === "ib"))) return null;
  return Math.trunc(value * 1024 ** unit);
}
function lastNumberCharacter(text) {
  let at = text.length - 1;
  while (at >= 0 && !/[\d. ]/.test(text[at] ?? "")) at--;
  return at;
}
var NUMBER, UNITS2;
var init_ram_bytes = __esm({
  "../semantics/src/views/ram-bytes.ts"() {
    "use strict";
    NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
    UNITS2 = "bkmgtp";
  }
});

// ../semantics/src/views/mount-settings.ts
function mountSettings(options, expandValue) {
  const draft = {
    type: "bind",
    from: null,
    source: null,
    target: null,
    readOnly: false,
    required: false,
    size: null,
    id: null,
    sharing: null,
    mode: null,
    uid: null,
    gid: null,
    env: null,
    readOnlyGiven: false
  };
  for (const option of options) {
    const written2 = option.value?.text ?? null;
    const error2 = written2 === null ? setBare(draft, option) : setValue(draft, option, expandValue(written2) ?? written2);
    if (error2 !== null) return { settings: null, error: error2 };
  }
  const error = contradiction(draft);
  if (error !== null) return { settings: null, error };
  const { readOnlyGiven, ...settings } = draft;
  const readOnly = readOnlyGiven ? draft.readOnly : !["cache", "tmpfs"].includes(draft.type);
  return { settings: { ...settings, readOnly }, error: null };
}
function setBare(draft, { key: key2, text }) {
  switch (key2) {
    case "readonly":
    case "ro":
    case "readwrite":
    case "rw":
      draft.readOnly = key2.startsWith("readonly") || key2 === "ro";
      draft.readOnlyGiven = true;
      return null;
    case "required":
      if (!mayBeRequired(draft)) return unexpected(key2, draft);
      draft.required = true;
      return null;
    default:
      return `invalid field '${text}' must be a key=value pair`;
  }
}
function setValue(draft, { key: key2, text }, value) {
  switch (key2) {
    case "type": {
      const type = goToLower(value);
      if (!TYPES.includes(type)) return `unsupported mount type ${goQuote(value)}`;
      draft.type = type;
      return null;
    }
    case "from":
    case "env":
    case "id":
    case "source":
    case "target":
      draft[key2] = value;
      return null;
    case "src":
      draft.source = value;
      return null;
    case "dst":
    case "destination":
      draft.target = value;
      return null;
    case "readonly":
    case "ro":
    case "readwrite":
    case "rw": {
      const flag = goBoolean(value);
      if (flag === null) return `invalid value for ${key2}: ${value}`;
      draft.readOnly = key2 === "readonly" || key2 === "ro" ? flag : !flag;
      draft.readOnlyGiven = true;
      return null;
    }
    case "required": {
      const flag = goBoolean(value);
      if (!mayBeRequired(draft)) return unexpected(key2, draft);
      if (flag === null) return `invalid value for ${key2}: ${value}`;
      draft.required = flag;
      return null;
    }
    case "size":
      if (draft.type !== "tmpfs") return unexpected(key2, draft);
      draft.size = ramBytes(value);
      return draft.size === null ? `invalid value for ${key2}: ${value}` : null;
    case "sharing": {
      const sharing = goToLower(value);
      if (!SHARINGS.includes(sharing)) return `unsupported sharing value ${goQuote(value)}`;
      draft.sharing = sharing;
      return null;
    }
    case "mode":
    case "uid":
    case "gid":
      draft[key2] = unsigned(value, key2 === "mode" ? 8 : 10);
      return draft[key2] === null ? `invalid value ${value} for ${key2}` : null;
    default:
      return `unexpected key '${key2}' in '${text}'`;
  }
}
function mayBeRequired({ type }) {
  return type === "secret" || type === "ssh";
}
function unexpected(key2, { type }) {
  return `unexpected key '${key2}' for mount type '${type}'`;
}
function contradiction(draft) {
  const { type } = draft;
  if (type === "bind" || type === "tmpfs") {
    for (const key2 of ["mode", "uid", "gid"]) {
      if (draft[key2] !== null) return `${key2} not allowed for ${goQuote(type)} type mounts`;
    }
  }
  if (type === "secret") {
    if (isGiven(draft.from)) return "secret mount should not have a from";
    if (draft.sharing !== null) return "secret mount should not define sharing";
    if (![draft.source, draft.target, draft.id].some(isGiven)) {
      return "invalid secret mount. one of source, target required";
    }
    if (isGiven(draft.source) && isGiven(draft.id)) return "both source and id can't be set";
  }
  return draft.sharing !== null && type !== "cache" ? `invalid cache sharing set for ${type} mount` : null;
}
function isGiven(text) {
  return text !== null && text !== "";
}
function unsigned(text, base) {
  if (!(base === 8 ? /^[0-7]+$/ : /^\d+$/).test(text)) return null;
  const value = Number.parseInt(text, base);
  return value <= 4294967295 ? value : null;
}
var TYPES, SHARINGS;
var init_mount_settings = __esm({
  "../semantics/src/views/mount-settings.ts"() {
    "use strict";
    init_src2();
    init_shell_lexer();
    init_go_boolean();
    init_ram_bytes();
    TYPES = ["bind", "cache", "tmpfs", "secret", "ssh"];
    SHARINGS = ["shared", "private", "locked"];
  }
});

// ../semantics/src/build-checks/check-mounts.ts
function checkMounts(run3, place, words, escape) {
  const flags = run3.flags.filter(({ name }) => name === "mount");
  if (!flags.some(({ value }) => value?.includes("$") === true)) return;
  for (const flag of flags) {
    if (!checkMount(flag, place, words, escape)) return;
  }
}
function checkMount(flag, place, words, escape) {
  const { start, end } = flag;
  const values2 = [];
  const { error } = mountSettings(mountOptions(flag, escape).options, (text) => {
    const { value } = values2.includes(null) ? { value: null } : words.expand({ text, start, end, isBody: false }, place);
    values2.push(value);
    return value;
  });
  return error === null && !values2.includes(null);
}
var init_check_mounts = __esm({
  "../semantics/src/build-checks/check-mounts.ts"() {
    "use strict";
    init_mount_options();
    init_mount_settings();
  }
});

// ../semantics/src/build-checks/expanded-words.ts
function expandedWords(instruction) {
  switch (instruction.type) {
    case "Label":
      return instruction.pairs.flatMap(
        ({ key: key2, value }) => value === null ? [word(key2.value, key2)] : [word(key2.value, key2), word(value.value, value)]
      );
    case "Copy":
    case "Add":
      return copiedWords(instruction);
    case "Volume":
      return formWords(instruction.args);
    case "User":
    case "Workdir":
    case "StopSignal":
      return formWords(instruction.args);
    case "Arg":
    case "Cmd":
    case "Entrypoint":
    case "Env":
    case "Expose":
    case "From":
    case "Healthcheck":
    case "Maintainer":
    case "Onbuild":
    case "Run":
    case "Shell":
    case "Unknown":
      return [];
    default:
      return instruction;
  }
}
function copiedWords(instruction) {
  const names = instruction.type === "Copy" ? ["chown", "chmod"] : ["chown", "chmod", "checksum"];
  const words = names.flatMap((name) => {
    const flag = instruction.flags.find((candidate) => candidate.name === name);
    return flag === void 0 || flag.value === null ? [] : [word(flag.value, flag)];
  });
  const bodies = [];
  for (const path of formWords(instruction.args)) {
    const opener = path.text.includes("<<") ? parseHeredocWord(path.text) : null;
    if (opener === null || typeof opener === "string") {
      words.push(path);
      continue;
    }
    const body = instruction.heredocs.findLast(({ name }) => name === opener.name)?.body;
    if (opener.expand && body !== void 0) bodies.push({ ...word(body.text, body), isBody: true });
  }
  return [...words, ...bodies];
}
function formWords(form) {
  if (form === null) return [];
  switch (form.type) {
    case "ShellForm":
      return [word(form.parts.map((part) => part.value).join(""), form)];
    case "WordList":
      return form.words.map((leaf) => word(leaf.value, leaf));
    case "JsonForm":
      return form.elements.map(({ string }) => word(string.value, string));
  }
}
function word(text, { start, end }) {
  return { text, start, end, isBody: false };
}
var init_expanded_words = __esm({
  "../semantics/src/build-checks/expanded-words.ts"() {
    "use strict";
    init_src2();
  }
});

// ../semantics/src/build-checks/stage-checker.ts
function isAbsolute(path, os) {
  return resolveWorkdir(null, path, os) !== null;
}
var StageChecker;
var init_stage_checker = __esm({
  "../semantics/src/build-checks/stage-checker.ts"() {
    "use strict";
    init_resolve_workdir();
    init_check_arg();
    init_check_env();
    init_check_expose();
    init_check_mounts();
    init_expanded_words();
    StageChecker = class {
      constructor(start, words, globals, document) {
        this.words = words;
        this.globals = globals;
        this.document = document;
        this.os = start.os;
        this.hasShell = start.hasShell;
        this.hasWorkdir = start.hasWorkdir;
      }
      words;
      globals;
      document;
      hasShell;
      hasWorkdir;
      os;
      lastUse = /* @__PURE__ */ new Map();
      /** What a stage that is built from this one starts with. */
      inherited() {
        return { os: this.os, hasShell: this.hasShell, hasWorkdir: this.hasWorkdir };
      }
      check(instruction, place) {
        const words = [];
        for (const expanded of expandedWords(instruction)) {
          const word2 = this.words.expand(expanded, place);
          if (word2.value === null) return;
          words.push(word2);
        }
        this.carryOut(instruction, words[0], place);
      }
      carryOut(instruction, word2, place) {
        switch (instruction.type) {
          case "Arg":
            checkArg(instruction, place, this.words, this.globals);
            return;
          case "Env":
            checkEnv(instruction, place, this.words);
            return;
          case "Label":
            checkLegacyPairs(instruction, place, this.words);
            return;
          case "Expose":
            checkExpose(instruction, place, this.words);
            return;
          case "Run":
            checkMounts(instruction, place, this.words, this.document.escape);
            return;
          case "Cmd":
          case "Entrypoint":
            this.checkUsedOnce(instruction, place);
            this.checkForm(instruction, place);
            return;
          case "Healthcheck":
            this.checkUsedOnce(instruction, place);
            return;
          case "Workdir":
            this.checkWorkdir(instruction, word2, place);
            return;
          case "Shell":
            this.hasShell = true;
            return;
          case "Add":
          case "Copy":
          case "From":
          case "Maintainer":
          case "Onbuild":
          case "StopSignal":
          case "Unknown":
          case "User":
          case "Volume":
            return;
          default:
            return instruction;
        }
      }
      /** BuildKit's validateUsedOnce: it blames the one before, which counts for nothing. */
      checkUsedOnce(instruction, place) {
        const { type, keyword } = instruction;
        const before = this.lastUse.get(type);
        if (before !== void 0) {
          const blamed = { ...place, lineOffset: before.lineOffset, only: before.only };
          this.words.reporter.report("MultipleInstructionsDisallowed", blamed, before.span, keyword.value);
        }
        this.lastUse.set(type, { lineOffset: place.lineOffset, only: place.only, span: keyword });
      }
      checkForm({ args, keyword }, place) {
        if (this.hasShell || args?.type === "JsonForm") return;
        const { start, end } = args ?? keyword;
        const certain = this.words.variables.areAll;
        this.words.reporter.report("JSONArgsRecommended", place, { start, end, certain }, keyword.value);
      }
      checkWorkdir({ args, keyword }, word2, place) {
        const path = word2?.value ?? "";
        if (!this.hasWorkdir && !isAbsolute(path, this.os)) {
          const { start, end } = args ?? keyword;
          const mayBeWindows = !this.words.variables.areAll && isAbsolute(path, "windows");
          const certain = word2?.certain === true && !mayBeWindows;
          this.words.reporter.report("WorkdirRelativePath", place, { start, end, certain }, path);
        }
        this.hasWorkdir = true;
      }
    };
  }
});

// ../semantics/src/build-checks/check-stages.ts
function checkStages(document, graph, globals, settings, reporter) {
  const { escape } = document;
  const closest = new ClosestName();
  const context = { globals, escape, closest, reporter };
  const checkers = [];
  const byName = /* @__PURE__ */ new Map();
  let inherited = 0;
  for (const { from, name, instructions: instructions2, reachable } of graph.stages) {
    const checked = checkFromWords(from, placeOf(from), context);
    const baseIndex = byName.get(checked.image.value ?? "");
    const base = baseIndex === void 0 ? void 0 : checkers[baseIndex];
    const checker = startOn(checked, base);
    const blamed = { lineOffset: from.start, only: from.image ?? from.keyword, settings };
    for (const trigger of reachable === "no" || baseIndex === void 0 ? [] : triggersOf(baseIndex)) {
      if (++inherited > MOST_INHERITED) break;
      checker.check(trigger, blamed);
    }
    for (const instruction of instructions2) checker.check(instruction, placeOf(instruction));
    if (name !== null) byName.set(name, checkers.length);
    checkers.push(checker);
  }
  function placeOf(instruction) {
    const own = instructionCheckSettings(document, instruction, settings);
    return { lineOffset: instruction.start, only: null, settings: own };
  }
  function startOn({ image, platform }, base) {
    if (base !== void 0) {
      inherited += base.words.variables.size;
      if (inherited <= MOST_INHERITED) {
        const { variables } = base.words;
        const own2 = new CheckVariables(variables, variables.areAll && image.certain);
        return newChecker(base.inherited(), own2);
      }
    }
    const name = image.value ?? "";
    const isWindows = escape === "`" || isWindowsBase(name, platform?.value ?? null);
    const isScratch = base === void 0 && name === "scratch";
    const own = new CheckVariables(null, isScratch);
    if (!isWindows) own.set("PATH", DEFAULT_PATH, isScratch);
    return newChecker({ os: isWindows ? "windows" : "linux", hasShell: false, hasWorkdir: false }, own);
  }
  function newChecker(start, variables) {
    return new StageChecker(start, new StageWords(variables, reporter, escape, closest), globals, document);
  }
  function triggersOf(stage) {
    return (graph.stages[stage]?.instructions ?? []).flatMap(
      (instruction) => instruction.type === "Onbuild" && instruction.instruction !== null ? [instruction.instruction] : []
    );
  }
}
var MOST_INHERITED, DEFAULT_PATH;
var init_check_stages = __esm({
  "../semantics/src/build-checks/check-stages.ts"() {
    "use strict";
    init_windows_base();
    init_check_from_flags();
    init_check_variables();
    init_closest_name();
    init_document_check_settings();
    init_stage_checker();
    init_stage_words();
    MOST_INHERITED = 1e5;
    DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
  }
});

// ../semantics/src/build-checks/check-stage-names.ts
function checkStageNames(stages2, settings, reporter) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, from } of stages2) {
    if (name === null) continue;
    const place = { lineOffset: from.start, only: null, settings };
    const span = from.alias ?? from.keyword;
    if (RESERVED.has(name)) reporter.report("ReservedStageName", place, span, name);
    if (seen.has(name)) reporter.report("DuplicateStageName", place, span, name);
    seen.add(name);
  }
}
var RESERVED;
var init_check_stage_names = __esm({
  "../semantics/src/build-checks/check-stage-names.ts"() {
    "use strict";
    RESERVED = /* @__PURE__ */ new Set(["context", "scratch"]);
  }
});

// ../semantics/src/build-checks/global-variables.ts
function globalVariables(args, escape, target) {
  const variables = new CheckVariables(null, true);
  for (const name of PLATFORM_ARGUMENTS) variables.set(name, platformValue(name, target), false);
  for (const arg of args) {
    for (const { key: key2, value } of arg.pairs) {
      variables.declare(key2.value);
      if (value === null) continue;
      const expanded = variables.expand(value.value, { escape });
      if (expanded.value === null) return { variables, isWhole: false };
      variables.set(key2.value, expanded.value, expanded.certain);
    }
  }
  return { variables, isWhole: true };
}
function platformValue(name, target) {
  if (name === "TARGETSTAGE") return target ?? "default";
  if (name.endsWith("PLATFORM")) return `${BUILD_OS}/${BUILD_ARCHITECTURE}`;
  if (name.endsWith("OS")) return BUILD_OS;
  return name.endsWith("ARCH") ? BUILD_ARCHITECTURE : "";
}
var init_global_variables = __esm({
  "../semantics/src/build-checks/global-variables.ts"() {
    "use strict";
    init_build_arguments();
    init_check_variables();
    init_platform_specifier();
  }
});

// ../semantics/src/build-checks/build-checks.ts
function buildChecks(document, options = {}) {
  const settings = documentCheckSettings(document, options.check);
  if (settings === null || document.diagnostics.some(({ buildkit }) => buildkit !== null)) return [];
  const reporter = new CheckReporter(document);
  checkContinuations(document, settings, reporter);
  const isAccepted = checkParsing(document, settings, reporter);
  const graph = stages(document);
  if (!isAccepted || graph.stages.length === 0) return reporter.inOrder();
  const { escape } = document;
  const globals = globalVariables(graph.globalArgs, escape, graph.stages.at(-1)?.name ?? null);
  checkStageNames(graph.stages, settings, reporter);
  checkCasing(graph.stages, settings, reporter);
  checkDefaultImages(graph.stages, globals, escape, settings, reporter);
  if (globals.isWhole) checkStages(document, graph, globals.variables, settings, reporter);
  return reporter.inOrder();
}
function checkContinuations(document, settings, reporter) {
  const warnings = document.diagnostics.filter(({ code }) => code === "empty-continuation");
  let next = 0;
  for (const item of document.items) {
    const warning = warnings[next];
    if (warning === void 0) return;
    if (warning.start >= item.end) continue;
    next++;
    const eol = leaves(item).find(({ type }) => type === "Eol");
    const place = { lineOffset: (eol?.end ?? item.end) - 1, only: null, settings };
    reporter.report("NoEmptyContinuation", place, warning);
  }
}
function checkParsing(document, settings, reporter) {
  const [error] = checkInstructions(document).diagnostics;
  for (const item of document.items) {
    if (item.type === "Directive" || item.type === "Comment" || item.type === "Blank") continue;
    if (!needsParsingChecks(item)) {
      if (error !== void 0 && error.start < item.end) return false;
      continue;
    }
    const own = instructionCheckSettings(document, item, settings);
    const place = { lineOffset: item.start, only: null, settings: own };
    checkBeforeArguments(item, place, reporter);
    if (error !== void 0 && error.start < item.end) return false;
    checkDescription(document, item, place, reporter);
  }
  return error === void 0;
}
function needsParsingChecks({ type }) {
  return type === "From" || type === "Arg" || type === "Maintainer";
}
var init_build_checks = __esm({
  "../semantics/src/build-checks/build-checks.ts"() {
    "use strict";
    init_src();
    init_instructions();
    init_stages();
    init_check_casing();
    init_check_default_images();
    init_check_instruction_layer();
    init_check_reporter();
    init_check_stages();
    init_check_stage_names();
    init_document_check_settings();
    init_global_variables();
  }
});

// ../semantics/src/build-checks/index.ts
var init_build_checks2 = __esm({
  "../semantics/src/build-checks/index.ts"() {
    "use strict";
    init_build_checks();
    init_build_check_rules();
    init_document_check_settings();
  }
});

// ../semantics/src/buildkit/leading-directives.ts
function leadingDirectives({ items, diagnostics }) {
  const directives = [];
  const search = new DirectiveSearch();
  for (const [index, item] of items.entries()) {
    if (item.type !== "Directive" && item.type !== "Comment") break;
    const line = print(item).replace(/\r?\n$/, "");
    const isTooLong2 = diagnostics.some(({ code, start }) => code === "line-too-long" && start === item.start);
    const found = line.startsWith("#") && !isTooLong2 ? search.read(line) : null;
    if (found === null || found.duplicate) break;
    directives.push({ name: found.name, value: found.value, line: index + 1 });
  }
  return directives;
}
var init_leading_directives = __esm({
  "../semantics/src/buildkit/leading-directives.ts"() {
    "use strict";
    init_src();
    init_src2();
  }
});

// ../semantics/src/buildkit/to-buildkit.ts
function toBuildKit(document) {
  const directives = leadingDirectives(document);
  const error = document.diagnostics.find((diagnostic) => diagnostic.buildkit !== null)?.buildkit ?? null;
  if (error !== null) return { ok: false, error, escape: "\\", directives, children: [], instructions: null };
  const { ok, error: instructionsError } = checkInstructions(document);
  return {
    ok: true,
    error: null,
    escape: document.escape,
    directives,
    children: documentNodes(document),
    instructions: { ok, error: instructionsError }
  };
}
function documentNodes(document) {
  const nodes = [];
  const comments = new PrecedingComments();
  let line = 1;
  for (const item of document.items) {
    const lines = lineCount(item);
    if (item.type === "Comment") comments.add(item);
    else if (item.type !== "Blank" && item.type !== "Directive") {
      nodes.push({ ...instructionNode(item), startLine: line, endLine: line + lines - 1, prevComment: comments.take() });
    }
    line += lines;
  }
  return nodes;
}
function lineCount(item) {
  if (item.type === "Comment" || item.type === "Blank" || item.type === "Directive") return 1;
  const text = print(item);
  let count = text.endsWith("\n") ? 0 : 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
function instructionNode(instruction) {
  const child = instruction.type === "Onbuild" ? instruction.instruction : null;
  return {
    startLine: 0,
    endLine: 0,
    cmd: goToLower(instruction.keyword.value),
    flags: instruction.flags.filter((flag) => !isTerminator2(flag)).map(flagWord),
    args: nodeArguments(instruction),
    json: "args" in instruction && instruction.args?.type === "JsonForm",
    heredocs: heredocs(instruction),
    // BuildKit hangs the here-documents on the outer node.
    children: child === null ? [] : [{ ...instructionNode(child), heredocs: [] }],
    prevComment: []
  };
}
function isTerminator2(flag) {
  return flag.name === "" && flag.value === null;
}
function flagWord(flag) {
  return flag.value === null ? `--${flag.name}` : `--${flag.name}=${flag.value}`;
}
function heredocs(instruction) {
  if (instruction.type === "Onbuild") return instruction.instruction === null ? [] : heredocs(instruction.instruction);
  return instruction.heredocs.map(({ name, fd, expand: expand2, stripTabs, body }) => ({
    name,
    fileDescriptor: fd ?? 0,
    expand: expand2,
    chomp: stripTabs,
    content: body.text
  }));
}
var init_to_buildkit = __esm({
  "../semantics/src/buildkit/to-buildkit.ts"() {
    "use strict";
    init_src();
    init_src2();
    init_instructions();
    init_leading_directives();
    init_node_arguments();
    init_preceding_comments();
  }
});

// ../semantics/src/buildkit/index.ts
var init_buildkit = __esm({
  "../semantics/src/buildkit/index.ts"() {
    "use strict";
    init_to_buildkit();
    init_node_arguments();
  }
});

// ../semantics/src/effective-shell.ts
function effectiveShells(document) {
  const shells = /* @__PURE__ */ new Map();
  const stages2 = /* @__PURE__ */ new Map();
  const globals = /* @__PURE__ */ Object.create(null);
  let stage = null;
  let inStage = false;
  let shell = defaultShell(document.escape);
  for (const item of document.items) {
    if (item.type === "Directive" || item.type === "Comment" || item.type === "Blank") continue;
    if (item.type === "From") {
      inStage = true;
      const base = expandedImage(item, globals, document.escape);
      shell = stages2.get(base.toLowerCase()) ?? baseShell(item, base, document.escape);
      stage = item.alias?.value.toLowerCase() ?? null;
    } else if (item.type === "Shell") {
      shell = underEscape(namedShell(item), document.escape);
    } else if (item.type === "Arg" && !inStage) {
      for (const { key: key2, value } of item.pairs) {
        if (value === null) continue;
        globals[key2.value] = expand(value.value, globals, { escape: document.escape }).value ?? value.value;
      }
    }
    shells.set(item, shell);
    if (stage !== null) stages2.set(stage, shell);
  }
  return shells;
}
function defaultShell(escape) {
  return escape === "`" ? "cmd" : "posix";
}
function baseShell(from, image, escape) {
  const platform = from.flags.find((flag) => flag.name === "platform")?.value ?? null;
  return isWindowsBase(image, platform) ? "cmd" : defaultShell(escape);
}
function expandedImage(from, globals, escape) {
  if (from.image === null) return "";
  return expand(from.image.value, globals, { escape }).value ?? from.image.value;
}
function namedShell(shell) {
  if (shell.args?.type !== "JsonForm") return "unknown";
  for (const { string } of shell.args.elements) {
    const name = string.value.slice(Math.max(string.value.lastIndexOf("/"), string.value.lastIndexOf("\\")) + 1).toLowerCase().replace(/\.exe$/, "");
    if (POSIX.has(name)) return "posix";
    if (POWERSHELL.has(name)) return "powershell";
    if (name === "cmd") return "cmd";
  }
  return "unknown";
}
function underEscape(shell, escape) {
  return shell === "posix" && escape === "`" ? "unknown" : shell;
}
var POSIX, POWERSHELL;
var init_effective_shell = __esm({
  "../semantics/src/effective-shell.ts"() {
    "use strict";
    init_expand();
    init_windows_base();
    POSIX = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "ksh"]);
    POWERSHELL = /* @__PURE__ */ new Set(["powershell", "pwsh"]);
  }
});

// ../semantics/src/same-meaning/comment-owners.ts
function instructionComments(item) {
  const comments = commentsOf(item);
  return comments.length === 0 ? [] : new OwnerCounter(item, comments).owned;
}
var MOVABLE, OwnerCounter;
var init_comment_owners = __esm({
  "../semantics/src/same-meaning/comment-owners.ts"() {
    "use strict";
    init_src();
    MOVABLE = /[\s\u0085&|;]/g;
    OwnerCounter = class {
      owned = [];
      shellCharacters = 0;
      leafIndex = 0;
      constructor(item, comments) {
        const byLeaf = /* @__PURE__ */ new Map();
        for (const comment of comments) {
          const own = byLeaf.get(comment.leaf);
          if (own === void 0) byLeaf.set(comment.leaf, [comment]);
          else own.push(comment);
        }
        for (const leaf of leaves(item)) this.count(leaf, byLeaf.get(leaf) ?? []);
      }
      count(leaf, comments) {
        for (const comment of comments) {
          const inside2 = comment.start > leaf.start ? leaf.text.slice(0, comment.start - leaf.start).replace(/[\s\u0085\\`]/g, "").length : -1;
          this.owned.push(`${String(this.leafIndex)}:${String(this.shellCharacters)}:${String(inside2)} ${comment.text}`);
        }
        if (leaf.type === "ShellText") this.shellCharacters += leaf.text.replace(MOVABLE, "").length;
        else this.leafIndex++;
      }
    };
  }
});

// ../semantics/src/same-meaning/joined-text.ts
function joinedText(node, escape) {
  let text = "";
  for (const [index, leaf] of leaves(node).entries()) {
    if (leaf.type === "Eol" || leaf.type === "HeredocBody" || leaf.type === "HeredocEnd") break;
    if (index > 0) {
      for (const trivia of leaf.leading) if (trivia.type === "Space" || trivia.type === "Escape") text += trivia.text;
    }
    text += joinedLeaf(leaf, escape);
  }
  return text;
}
function joinedLeaf(leaf, escape) {
  if (!leaf.text.includes("\n")) return leaf.text;
  const lines = leaf.text.split("\n");
  return lines.map((line, index) => {
    if (index > 0 && /^(?:(?!\ufeff)[\s\u0085])*(?:#|$)/.test(line)) return "";
    return index === lines.length - 1 ? line : line.slice(0, line.lastIndexOf(escape));
  }).join("");
}
var init_joined_text = __esm({
  "../semantics/src/same-meaning/joined-text.ts"() {
    "use strict";
    init_src();
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command of node.commands)
        callback(command);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (const child of node.prefix)
        callback(child);
      if (node.name)
        callback(node.name);
      for (const child of node.suffix)
        callback(child);
      return;
    case "Pipeline":
      for (const prefix of node.prefixes)
        callback(prefix);
      for (const command of node.commands)
        callback(command);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect of node.redirects)
        callback(redirect);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch of node.elif)
        callback(branch);
      if (node.else)
        callback(node.else);
      return;
    case "Elif":
      callback(node.clause);
      callback(node.then);
      return;
    case "For":
    case "Select":
      callback(node.name);
      if (node.wordlist)
        for (const word2 of node.wordlist)
          callback(word2);
      callback(node.body);
      return;
    case "While":
      callback(node.clause);
      callback(node.body);
      return;
    case "Function":
    case "Coproc":
      if (node.name)
        callback(node.name);
      callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (const item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (const pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test = node.test;
      if (test)
        callback(test);
      const update = node.update;
      if (update)
        callback(update);
      callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      const parts = node.parts;
      if (parts)
        for (const part of parts)
          callback(part);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part of node.parts)
        callback(part);
      return;
    case "ParameterExpansion":
      if (node.index)
        callback(node.index);
      if (node.operation)
        callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      if (node.operand)
        callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern);
      callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset);
      if (node.length)
        callback(node.length);
      return;
    case "Assignment": {
      const index = node.index;
      if (index)
        callback(index);
      callback(node.value);
      return;
    }
    case "ArrayValue":
      for (const element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.target)
        callback(node.target);
      return;
    case "HereDoc":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.delimiter)
        callback(node.delimiter);
      callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      const script = node.script;
      if (script)
        callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      const expression = node.expression;
      if (expression)
        callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left);
      callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test);
      callback(node.consequent);
      callback(node.alternate);
      return;
    case "TestLogical":
      for (const operand of node.operands)
        callback(operand);
      return;
    case "TestNot":
      for (const negation of node.negations)
        callback(negation);
      callback(node.operand);
      return;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "SimpleExpansion":
    case "Names":
    case "Unknown":
    case "FileDescriptor":
    case "FileDescriptorVariable":
    case "HereDocDelimiter":
    case "Time":
    case "Negation":
      return;
    default: {
      const exhaustive = node;
      throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
    }
  }
}
var init_traversal = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/traversal.js"() {
    "use strict";
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
  return code >= 48 && code <= 55;
}
function isHex(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
  try {
    return String.fromCodePoint(value);
  } catch {
    return fallback;
  }
}
function decodeBytes(bytes2) {
  return utf8.decode(new Uint8Array(bytes2));
}
function readByteEscape(source, pos, limit) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return void 0;
  const escaped = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end = digitsStart;
  if (escaped === 120) {
    while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
      end++;
    if (end === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (!isOctal(escaped))
    return void 0;
  while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
    end++;
  return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
}
function decodeAnsiCQuoted(source, start, limit) {
  let pos = start;
  let value = "";
  let bytes2 = [];
  let nul = -1;
  while (pos < limit && source.charCodeAt(pos) !== 39) {
    const escapeStart = pos;
    const byte = readByteEscape(source, pos, limit);
    if (byte && byte.value >= 128) {
      bytes2.push(byte.value);
      pos = byte.end;
      continue;
    }
    if (bytes2.length > 0) {
      value += decodeBytes(bytes2);
      bytes2 = [];
    }
    if (byte) {
      if (byte.value === 0 && nul === -1)
        nul = value.length;
      value += String.fromCharCode(byte.value);
      pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      const runStart = pos;
      while (pos < limit) {
        const code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    const escaped = source[pos++];
    switch (escaped) {
      case "a":
        value += "\x07";
        break;
      case "b":
        value += "\b";
        break;
      case "e":
      case "E":
        value += "\x1B";
        break;
      case "f":
        value += "\f";
        break;
      case "n":
        value += "\n";
        break;
      case "r":
        value += "\r";
        break;
      case "t":
        value += "	";
        break;
      case "v":
        value += "\v";
        break;
      case "\\":
        value += "\\";
        break;
      case "'":
        value += "'";
        break;
      case '"':
        value += '"';
        break;
      case "?":
        value += "?";
        break;
      case "\n":
        break;
      case "c": {
        const code = pos < limit ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        pos++;
        if (code === 92) {
          const pair = pos < limit && source.charCodeAt(pos) === 92;
          if (pair)
            pos++;
          value += "";
          if (!pair && pos < limit) {
            value += source[pos];
            pos++;
          }
          break;
        }
        const control = code === 63 ? 127 : code & 31;
        if (control === 0 && code < 128 && nul === -1)
          nul = value.length;
        value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        const digitsStart = pos;
        const maxDigits = escaped === "u" ? 4 : 8;
        while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        const raw2 = source.slice(escapeStart, pos);
        const point = Number.parseInt(source.slice(digitsStart, pos), 16);
        if (point === 0 && nul === -1)
          nul = value.length;
        value += codePoint(point, raw2);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  if (bytes2.length > 0)
    value += decodeBytes(bytes2);
  if (nul !== -1)
    value = value.slice(0, nul);
  const closed = pos < limit;
  if (closed)
    pos++;
  return { value, end: pos, closed };
}
var utf8;
var init_ansi_c = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/ansi-c.js"() {
    "use strict";
    utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl, ProcessSubstitutionImpl, ArithmeticExpansionImpl;
var init_expansion = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/expansion.js"() {
    "use strict";
    ScriptExpansionImpl = class _ScriptExpansionImpl {
      static _resolveScript;
      type;
      pos;
      end;
      text;
      #window;
      #script = void 0;
      constructor(type, pos, end, text, window) {
        this.type = type;
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#window = window;
      }
      get script() {
        const window = this.#window;
        if (window !== void 0) {
          const script = _ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
          if (window.context === void 0)
            script.source = window.source;
          this.script = script;
        }
        return this.#script;
      }
      set script(script) {
        this.#script = script;
        this.#window = void 0;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
      }
    };
    ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
      operator;
      constructor(pos, end, text, operator, window) {
        super("ProcessSubstitution", pos, end, text, window);
        this.operator = operator;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          text: this.text,
          operator: this.operator,
          script: this.script
        };
      }
    };
    ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
      static _resolveExpression;
      type = "ArithmeticExpansion";
      pos;
      end;
      text;
      #window;
      #expression = void 0;
      constructor(pos, end, text, window) {
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#window = window;
      }
      get expression() {
        const window = this.#window;
        if (window !== void 0) {
          this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
        }
        return this.#expression;
      }
      set expression(expression) {
        this.#expression = expression;
        this.#window = void 0;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
      }
    };
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/limits.js
var MAX_SYNTAX_NESTING;
var init_limits = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/limits.js"() {
    "use strict";
    MAX_SYNTAX_NESTING = 256;
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
  let s = "";
  for (const c of parts)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text) {
  const first = text.indexOf("\\");
  if (first === -1)
    return text;
  let s = "";
  let start = 0;
  for (let i = first; i < text.length; i++) {
    if (text.charCodeAt(i) !== 92)
      continue;
    s += text.slice(start, i);
    i++;
    if (i >= text.length) {
      s += "\\";
      start = i;
      break;
    }
    if (text.charCodeAt(i) !== 10)
      s += text[i];
    start = i + 1;
  }
  return s + text.slice(start);
}
function continuedExpansionValue(text) {
  let pos = 1;
  while (text[pos] === "\\" && text[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
  let value = "";
  for (const part of parts) {
    switch (part.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part.parts);
        break;
      case "CommandExpansion":
        value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part.text);
        break;
      default:
        value += part.text;
        break;
    }
  }
  return value;
}
var init_word_value = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/word-value.js"() {
    "use strict";
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/word.js
var WordImpl;
var init_word = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/word.js"() {
    "use strict";
    init_word_value();
    WordImpl = class {
      type = "Word";
      text;
      pos;
      end;
      #source;
      #resolver;
      #depth;
      #parts;
      #value = null;
      constructor(text, pos, end, source, resolver, depth = 0) {
        this.text = text;
        this.pos = pos;
        this.end = end;
        this.#source = source;
        this.#resolver = resolver;
        this.#depth = depth;
        this.#parts = resolver === void 0 ? void 0 : null;
      }
      get value() {
        if (this.#value === null) {
          const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
          this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
        }
        return this.#value;
      }
      get parts() {
        if (this.#parts === null) {
          this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
        }
        return this.#parts;
      }
      set parts(v) {
        this.#parts = v ?? void 0;
      }
      toJSON() {
        return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
      }
    };
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
  const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
  return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}
var init_substitution_context = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/substitution-context.js"() {
    "use strict";
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/chars.js
function skipLineContinuations(source, pos, end) {
  while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}
var CH_TAB, CH_NL, CH_SPACE, CH_BANG, CH_DQUOTE, CH_HASH, CH_DOLLAR, CH_PERCENT, CH_AMP, CH_SQUOTE, CH_LPAREN, CH_RPAREN, CH_STAR, CH_PLUS, CH_COMMA, CH_DASH, CH_DOT, CH_SLASH, CH_0, CH_9, CH_COLON, CH_SEMI, CH_LT, CH_EQ, CH_GT, CH_QUESTION, CH_AT, CH_A, CH_Z, CH_LBRACKET, CH_BACKSLASH, CH_RBRACKET, CH_CARET, CH_UNDERSCORE, CH_BACKTICK, CH_a, CH_z, CH_LBRACE, CH_PIPE, CH_RBRACE, CH_TILDE;
var init_chars = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/chars.js"() {
    "use strict";
    CH_TAB = 9;
    CH_NL = 10;
    CH_SPACE = 32;
    CH_BANG = 33;
    CH_DQUOTE = 34;
    CH_HASH = 35;
    CH_DOLLAR = 36;
    CH_PERCENT = 37;
    CH_AMP = 38;
    CH_SQUOTE = 39;
    CH_LPAREN = 40;
    CH_RPAREN = 41;
    CH_STAR = 42;
    CH_PLUS = 43;
    CH_COMMA = 44;
    CH_DASH = 45;
    CH_DOT = 46;
    CH_SLASH = 47;
    CH_0 = 48;
    CH_9 = 57;
    CH_COLON = 58;
    CH_SEMI = 59;
    CH_LT = 60;
    CH_EQ = 61;
    CH_GT = 62;
    CH_QUESTION = 63;
    CH_AT = 64;
    CH_A = 65;
    CH_Z = 90;
    CH_LBRACKET = 91;
    CH_BACKSLASH = 92;
    CH_RBRACKET = 93;
    CH_CARET = 94;
    CH_UNDERSCORE = 95;
    CH_BACKTICK = 96;
    CH_a = 97;
    CH_z = 122;
    CH_LBRACE = 123;
    CH_PIPE = 124;
    CH_RBRACE = 125;
    CH_TILDE = 126;
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
  return /[*?[]/.test(text);
}
function bracketEnds(source, start, end, parts, offset) {
  let close = end - 1;
  while (close > start && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
        pos++;
        continue;
      }
      if (kind >= 128 || !bracketSyntax[kind])
        kind = 0;
    }
    const last = kinds.length - 1;
    if (kind === 0 && last >= 0 && kinds[last] === 0) {
      members[last]++;
      continue;
    }
    if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
      symbols = true;
    }
    positions.push(tokenPos);
    kinds.push(kind);
    members.push(1);
  }
  const count = kinds.length;
  let symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count).fill(-1);
    let close2 = -1;
    let colon = -1;
    let eq = -1;
    let dot = -1;
    for (let i = count - 1; i >= 0; i--) {
      const kind = kinds[i + 2];
      if (kind === CH_RBRACKET)
        close2 = i + 2;
      else if (kinds[i + 3] === CH_RBRACKET) {
        if (kind === CH_COLON)
          colon = i + 2;
        else if (kind === CH_EQ)
          eq = i + 2;
        else if (kind === CH_DOT)
          dot = i + 2;
      }
      if (kinds[i] !== CH_LBRACKET)
        continue;
      const type = kinds[i + 1];
      const found = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
      if (found !== -1 && (type === CH_DOT || close2 === -1 || close2 > found))
        symbolEnd[i] = found + 2;
    }
  }
  const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
  const endFrom = new Int32Array(count + 2).fill(-1);
  const resume = (next, range3) => {
    if (next >= count)
      return -1;
    if (range3 && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
      let last = next + 1;
      if (kinds[last] === CH_BACKSLASH) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after = last + 1;
      if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
        const symbol = subBracket(last);
        if (symbol !== -1)
          after = symbol;
      } else if (kinds[last] === 0 && members[last] > 1) {
        return endFrom[last];
      }
      if (after >= count)
        return -1;
      return kinds[after] === CH_RBRACKET ? after + 1 : endFrom[after];
    }
    return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    const kind = kinds[t];
    let after = t + 1;
    let range3 = true;
    if (kind === CH_BACKSLASH) {
      if (t + 1 >= count)
        continue;
      after = t + 2;
    } else if (kind === CH_LBRACKET) {
      const type = kinds[t + 1];
      if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
        const symbol = subBracket(t);
        if (symbol !== -1) {
          after = symbol;
          range3 = type === CH_DOT;
        }
      }
    }
    endFrom[t] = resume(after, range3);
  }
  const ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count; t++) {
    if (kinds[t] !== CH_LBRACKET)
      continue;
    let first = t + 1;
    if (kinds[first] === CH_BANG || kinds[first] === CH_CARET)
      first++;
    if (first >= count)
      continue;
    const close2 = kinds[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
    if (close2 !== -1)
      ends.set(positions[t], positions[close2 - 1] + 1);
  }
  return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
  while (start < end) {
    while (parts && index < parts.length && parts[index].end <= start + offset)
      index++;
    const part = parts?.[index];
    if (part && part.pos === start + offset && part.end <= end + offset) {
      result.push(part);
      start = part.end - offset;
      index++;
      continue;
    }
    const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
    const text = source.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text, value: unescapeBareValue(text) });
    start = stop;
  }
  return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start;
  for (let pos = start; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts?.[partIndex];
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
      continue;
    }
    const character = source.charCodeAt(pos);
    if (character === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === CH_STAR || character === CH_QUESTION) {
      const limit = part ? Math.min(end, part.end - offset) : end;
      const next = skipLineContinuations(source, pos + 1, limit);
      if (next < limit && source.charCodeAt(next) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character === CH_STAR) {
        while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
          const next2 = skipLineContinuations(source, globEnd + 1, limit);
          if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end, parts, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
    const text = source.slice(pos, globEnd);
    let glob;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: text,
        parts: void 0
      };
    }
    result.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts ?? void 0;
  appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
  return result;
}
var bracketSyntax;
var init_glob = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/glob.js"() {
    "use strict";
    init_word_value();
    init_chars();
    bracketSyntax = new Uint8Array(128);
    bracketSyntax[CH_BANG] = 1;
    bracketSyntax[CH_CARET] = 1;
    bracketSyntax[CH_LBRACKET] = 1;
    bracketSyntax[CH_RBRACKET] = 1;
    bracketSyntax[CH_COLON] = 1;
    bracketSyntax[CH_DOT] = 1;
    bracketSyntax[CH_EQ] = 1;
    bracketSyntax[CH_DASH] = 1;
    bracketSyntax[CH_BACKSLASH] = 1;
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/lexer.js
function skipBlanks(source, pos, end) {
  while (pos < end) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
      pos += 2;
    else
      break;
  }
  return pos;
}
function hasEmbeddedWordStructure(source, start, end) {
  for (let pos = start; pos < end; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
      return true;
    }
  }
  return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
  let depth = 0;
  let ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === CH_BACKSLASH) {
      i++;
      continue;
    }
    if (c === CH_LBRACE) {
      depth++;
      continue;
    }
    if (c === CH_RBRACE) {
      if (depth > 0)
        depth--;
      continue;
    }
    if (c === CH_SQUOTE) {
      i++;
      while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
        i++;
      continue;
    }
    if (c === CH_DQUOTE) {
      i++;
      while (i < s.length) {
        const quoted = s.charCodeAt(i);
        if (quoted === CH_DQUOTE)
          break;
        if (quoted === CH_BACKSLASH) {
          i += 2;
          continue;
        }
        const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    const nestedEnd = findNestedEnd?.(i, false) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === CH_QUESTION) {
        ternaryDepth++;
        continue;
      }
      if (c === CH_COLON && ternaryDepth > 0) {
        ternaryDepth--;
        continue;
      }
    }
    if (c === target && depth === 0)
      return i;
  }
  return -1;
}
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
function isDQChild(p) {
  const t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
  for (let i = start; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start;
}
function joinWordParts(head, tail) {
  const last = head[head.length - 1];
  const first = tail[0];
  let start = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start = 1;
  }
  for (let i = start; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
  let state = initialState;
  for (let i = start; i < end && state >= 0; i++) {
    const c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE) {
      if (c === CH_LBRACKET)
        state++;
      else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
        state = ASSIGNMENT_AFTER_INDEX;
    } else if (state === ASSIGNMENT_NAME_START) {
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      if (c === CH_LBRACKET)
        state = ASSIGNMENT_INDEX_BASE + 1;
      else if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_AFTER_INDEX) {
      if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else {
      state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    }
  }
  return state;
}
function setToken(out, token2, value, pos = 0, end = 0) {
  out.token = token2;
  out._value = value;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token2, pos, end, raw2) {
  out.token = token2;
  out._value = null;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw2;
  out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
  switch (src.charCodeAt(start)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start))
        return Token.Else;
      if (src.startsWith("elif", start))
        return Token.Elif;
      if (src.startsWith("esac", start))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
    default:
      return void 0;
  }
}
function isBraceCommandOpener(after) {
  return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
}
var Token, TokenValue, RESERVED_WORDS, charType, arithmeticWordDelimiter, isIdChar, extglobPrefix, extglobOp, ASSIGNMENT_INVALID, ASSIGNMENT_NAME_START, ASSIGNMENT_NAME, ASSIGNMENT_AFTER_INDEX, ASSIGNMENT_AFTER_PLUS, ASSIGNMENT_INDEX_BASE, LexContext, Lexer;
var init_lexer = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/lexer.js"() {
    "use strict";
    init_ansi_c();
    init_expansion();
    init_limits();
    init_word();
    init_substitution_context();
    init_glob();
    init_chars();
    Token = {
      Word: 0,
      Assignment: 1,
      Semi: 2,
      Newline: 3,
      Pipe: 4,
      And: 5,
      Or: 6,
      Amp: 7,
      LParen: 8,
      RParen: 9,
      LBrace: 10,
      RBrace: 11,
      Bang: 12,
      If: 13,
      Then: 14,
      Else: 15,
      Elif: 16,
      Fi: 17,
      Do: 18,
      Done: 19,
      For: 20,
      While: 21,
      Until: 22,
      In: 23,
      Case: 24,
      Esac: 25,
      Function: 26,
      DoubleSemi: 27,
      SemiAmp: 28,
      DoubleSemiAmp: 29,
      Select: 30,
      DblLBracket: 31,
      DblRBracket: 32,
      EOF: 33,
      ArithCmd: 34,
      Coproc: 35,
      Redirect: 36
    };
    TokenValue = class {
      token = Token.EOF;
      // Materialized token value, or null for word tokens whose value has not been
      // requested yet (computed from [pos, end) on demand via the owning lexer).
      _value = "";
      _owner;
      pos = 0;
      end = 0;
      fileDescriptor = void 0;
      variableName = void 0;
      descriptorEnd = 0;
      delimiterQuoted = false;
      content = void 0;
      targetPos = 0;
      targetEnd = 0;
      assignmentOperatorPos = -1;
      // True when `value` is exactly the raw source span [pos, end) — lets consumers
      // reuse the string instead of slicing the source again.
      raw = false;
      // True when a word contains no quoting, escaped characters, or expansions.
      // Backslash-newline continuations preserve keyword eligibility.
      keywordEligible = false;
      constructor(owner = null) {
        this._owner = owner;
      }
      get value() {
        return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
      }
      set value(v) {
        this._value = v;
      }
      reset() {
        this.token = Token.EOF;
        this._value = "";
        this.pos = 0;
        this.end = 0;
        this.fileDescriptor = void 0;
        this.variableName = void 0;
        this.descriptorEnd = 0;
        this.delimiterQuoted = false;
        this.content = void 0;
        this.targetPos = 0;
        this.targetEnd = 0;
        this.assignmentOperatorPos = -1;
        this.raw = false;
        this.keywordEligible = false;
      }
      copyFrom(other) {
        this.token = other.token;
        this._value = other._value;
        this.pos = other.pos;
        this.end = other.end;
        this.fileDescriptor = other.fileDescriptor;
        this.variableName = other.variableName;
        this.descriptorEnd = other.descriptorEnd;
        this.delimiterQuoted = other.delimiterQuoted;
        this.content = other.content;
        this.targetPos = other.targetPos;
        this.targetEnd = other.targetEnd;
        this.assignmentOperatorPos = other.assignmentOperatorPos;
        this.raw = other.raw;
        this.keywordEligible = other.keywordEligible;
      }
    };
    RESERVED_WORDS = /* @__PURE__ */ new Map([
      ["if", Token.If],
      ["then", Token.Then],
      ["else", Token.Else],
      ["elif", Token.Elif],
      ["fi", Token.Fi],
      ["do", Token.Do],
      ["done", Token.Done],
      ["for", Token.For],
      ["while", Token.While],
      ["until", Token.Until],
      ["in", Token.In],
      ["case", Token.Case],
      ["esac", Token.Esac],
      ["function", Token.Function],
      ["select", Token.Select],
      ["coproc", Token.Coproc],
      ["!", Token.Bang],
      ["{", Token.LBrace],
      ["}", Token.RBrace]
    ]);
    charType = new Uint8Array(128);
    charType[CH_PIPE] = 1;
    charType[CH_AMP] = 1;
    charType[CH_SEMI] = 1;
    charType[CH_LPAREN] = 1;
    charType[CH_RPAREN] = 1;
    charType[CH_LT] = 1;
    charType[CH_GT] = 1;
    charType[CH_SPACE] = 1;
    charType[CH_TAB] = 1;
    charType[CH_NL] = 1;
    charType[CH_BACKSLASH] = 2;
    charType[CH_SQUOTE] = 2;
    charType[CH_DQUOTE] = 2;
    charType[CH_DOLLAR] = 2;
    charType[CH_BACKTICK] = 2;
    charType[CH_LBRACE] = 2;
    arithmeticWordDelimiter = new Uint8Array(128);
    for (const ch of [
      CH_TAB,
      CH_NL,
      CH_SPACE,
      CH_BANG,
      CH_PERCENT,
      CH_AMP,
      CH_LPAREN,
      CH_RPAREN,
      CH_STAR,
      CH_PLUS,
      CH_COMMA,
      CH_DASH,
      CH_SLASH,
      CH_COLON,
      CH_LT,
      CH_EQ,
      CH_GT,
      CH_QUESTION,
      CH_CARET,
      CH_PIPE
    ]) {
      arithmeticWordDelimiter[ch] = 1;
    }
    isIdChar = new Uint8Array(128);
    for (let i = CH_a; i <= CH_z; i++)
      isIdChar[i] = 3;
    for (let i = CH_A; i <= CH_Z; i++)
      isIdChar[i] = 3;
    for (let i = CH_0; i <= CH_9; i++)
      isIdChar[i] = 2;
    isIdChar[CH_UNDERSCORE] = 3;
    extglobPrefix = new Uint8Array(128);
    extglobPrefix[CH_QUESTION] = 1;
    extglobPrefix[CH_AT] = 1;
    extglobPrefix[CH_STAR] = 1;
    extglobPrefix[CH_PLUS] = 1;
    extglobPrefix[CH_BANG] = 1;
    extglobPrefix[CH_EQ] = 1;
    extglobOp = {
      [CH_QUESTION]: "?",
      [CH_AT]: "@",
      [CH_STAR]: "*",
      [CH_PLUS]: "+",
      [CH_BANG]: "!"
    };
    ASSIGNMENT_INVALID = -1;
    ASSIGNMENT_NAME_START = 0;
    ASSIGNMENT_NAME = 1;
    ASSIGNMENT_AFTER_INDEX = 2;
    ASSIGNMENT_AFTER_PLUS = 3;
    ASSIGNMENT_INDEX_BASE = 4;
    LexContext = {
      Normal: 0,
      CommandStart: 1,
      TestMode: 2,
      // After a prefix element: assignments still recognized, reserved words not.
      CommandPrefix: 3,
      // Assignment arguments retain ordinary word boundaries inside subscripts.
      Declaration: 4,
      ArrayElement: 5,
      FunctionName: 6,
      CasePattern: 7,
      // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
      EvalArgument: 8
    };
    Lexer = class _Lexer {
      static _findSubstitutionEnd;
      src;
      srcEnd;
      parenBoundary;
      pos;
      current;
      nextState;
      hasPeek;
      pendingHereDocs;
      substitutionContext;
      _errors = null;
      _buildParts = false;
      // Build processed text while scanning. Off on the normal token path (values
      // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
      // command bodies, and bounded value re-lexes. _buildParts implies it.
      _buildValue = false;
      // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
      // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
      _nestingDepth = 0;
      // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
      // parsed in place against the original source — every position is then absolute, with
      // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
      constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
        this.src = src;
        this.srcEnd = end;
        this.parenBoundary = parenBoundary;
        this.pos = start;
        this.current = new TokenValue(this);
        this.nextState = new TokenValue(this);
        this.hasPeek = false;
        this.pendingHereDocs = null;
        this.substitutionContext = context;
        if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
          const nl = src.indexOf("\n");
          this.pos = nl === -1 ? this.srcEnd : nl + 1;
        }
      }
      getSource() {
        return this.src;
      }
      // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
      fork(start, end, parenBoundary = false) {
        const lexer = new _Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
        lexer._nestingDepth = this._nestingDepth;
        return lexer;
      }
      getSubstitutionContext() {
        return this.substitutionContext;
      }
      get errors() {
        return this._errors ?? (this._errors = []);
      }
      // A substitution's script parses lazily, one level below the window it was found in, in
      // place over `inner` at `start`, sharing this scan's substitution boundaries.
      commandExpansion(pos, text, start, inner, parenBoundary = false) {
        const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
        return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
      }
      // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
      // substring of the source: that script parses the decoded body as its own source.
      decodedCommandExpansion(pos, text, inner) {
        const window = this.scriptWindow(inner, 0, inner.length, false, true);
        return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
      }
      processSubstitution(pos, text, operator, inner) {
        const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
        return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
      }
      // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
      scriptWindow(source, start, end, parenBoundary, decoded = false) {
        if (this._nestingDepth > MAX_SYNTAX_NESTING)
          return void 0;
        const context = decoded ? void 0 : this.substitutionContext;
        return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
      }
      getPos() {
        return this.pos;
      }
      findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
        if (_Lexer._findSubstitutionEnd === void 0)
          return -1;
        return _Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
      }
      /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
      _tokenValue(pos, end, raw2) {
        return raw2 ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
      }
      // Re-lex [start, end) in value mode to produce the processed word text. Bounded
      // to the span, so every expansion the original scan consumed closes within it.
      // Errors were already reported by the original scan; suppress duplicates.
      wordValueOf(start, end) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedBuildValue = this._buildValue;
        const savedUnbalanced = this._unbalanced;
        const errorCount = this._errors === null ? 0 : this._errors.length;
        this.pos = start;
        this.srcEnd = end;
        this._buildValue = true;
        this.readWordText();
        if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
          this.pos = start;
          this.readWordText(true);
        }
        const value = this._wordText;
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._buildValue = savedBuildValue;
        this._unbalanced = savedUnbalanced;
        if (this._errors !== null)
          this._errors.length = errorCount;
        return value;
      }
      /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
      findClosingBracket(start, end = this.srcEnd) {
        const limit = Math.min(end, this.srcEnd);
        let window = this._bracketWindow;
        if (!window || window.limit !== limit) {
          window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
          this._bracketWindow = window;
        }
        if (start > window.last)
          return -1;
        if (window.depth !== this._nestingDepth) {
          window = { limit, depth: this._nestingDepth, last: window.last };
          this._bracketWindow = window;
        }
        if (window.failed?.has(start))
          return -1;
        const unmatched = [];
        const close = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
        if (close === -1) {
          const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
          for (const starts of unmatched)
            for (const pos of starts)
              failed.add(pos);
        }
        return close;
      }
      /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
      findClosingArithmeticBracket(start, end = this.srcEnd) {
        const limit = Math.min(end, this.srcEnd);
        let window = this._arithmeticBracketWindow;
        if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
          window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
          this._arithmeticBracketWindow = window;
        }
        if (window.failed.has(start))
          return -1;
        return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, void 0, window.failed);
      }
      /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
      findClosingBrace(start, end = this.srcEnd) {
        return this.findClosingShellDelimiter(start, end, CH_RBRACE);
      }
      /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
      findClosingParenthesis(start, end = this.srcEnd) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedUnbalanced = this._unbalanced;
        this.pos = start;
        this.srcEnd = Math.min(end, this.srcEnd);
        this.extractBalanced();
        const close = this._unbalanced ? -1 : this.pos - 1;
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._unbalanced = savedUnbalanced;
        return close;
      }
      /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
      findArithmeticExpansionEnd(start, end = this.srcEnd) {
        const scanner = this.fork(start, end);
        scanner.pos = start + 1;
        scanner.scanArithmeticBody();
        return scanner.pos;
      }
      /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
      findArithmeticWordEnd(start, end = this.srcEnd) {
        const scanner = this.fork(start, end);
        scanner.pos = start;
        return scanner.scanArithmeticWordEnd();
      }
      scanArithmeticWordEnd() {
        while (this.pos < this.srcEnd) {
          const ch = this.src.charCodeAt(this.pos);
          if (ch === CH_DOLLAR) {
            this.readDollar();
            continue;
          }
          if (ch === CH_BACKTICK) {
            this.readBacktickExpansion();
            continue;
          }
          if (ch === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
            continue;
          }
          if (ch === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
            continue;
          }
          if (ch === CH_BACKSLASH) {
            this.pos += 2;
            continue;
          }
          if (ch === CH_LBRACKET) {
            const close = this.findClosingBracket(this.pos + 1);
            if (close !== -1) {
              this.pos = close + 1;
              continue;
            }
          }
          if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            this.pos += 2;
            this.extractBalanced();
            continue;
          }
          if (ch < 128 && arithmeticWordDelimiter[ch])
            break;
          this.pos++;
        }
        return this.pos;
      }
      // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
      // extglob shares this scanner, and `#` is pattern data there.
      findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedUnbalanced = this._unbalanced;
        this.srcEnd = Math.min(end, this.srcEnd);
        const delimiters = [closing];
        bracketStarts?.push([]);
        const failedStarts = failedBrackets ? [start] : void 0;
        let pos = start;
        let wordStart = true;
        let invalid3 = -1;
        while (pos < this.srcEnd) {
          const expected = delimiters[delimiters.length - 1];
          if (bracketStarts && expected === CH_RBRACKET)
            bracketStarts[bracketStarts.length - 1].push(pos);
          const ch = this.src.charCodeAt(pos);
          if (ch === CH_BACKSLASH) {
            if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
              wordStart = false;
            pos += 2;
            continue;
          }
          if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
            while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
              pos++;
            continue;
          }
          if (ch === CH_SQUOTE) {
            this.pos = pos + 1;
            this.skipSQ();
            pos = this.pos;
            wordStart = false;
            continue;
          }
          if (ch === CH_DQUOTE) {
            this.pos = pos + 1;
            this.skipDQ();
            pos = this.pos;
            wordStart = false;
            continue;
          }
          if (ch === CH_BACKTICK) {
            pos++;
            while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
              if (this.src.charCodeAt(pos) === CH_BACKSLASH)
                pos++;
              pos++;
            }
            if (pos < this.srcEnd)
              pos++;
            wordStart = false;
            continue;
          }
          if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
            this.pos = pos + 2;
            this.extractBalanced();
            pos = this.pos;
            wordStart = false;
            continue;
          }
          if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
            const after = this.src.charCodeAt(pos + 1);
            if (after === CH_SQUOTE) {
              pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
              wordStart = false;
              continue;
            }
            if (after === CH_DOLLAR) {
              pos += 2;
              wordStart = false;
              continue;
            }
            if (after === CH_LBRACE && braces) {
              delimiters.push(CH_RBRACE);
              bracketStarts?.push([]);
              pos += 2;
              wordStart = false;
              continue;
            }
          }
          if (array && delimiters.length === 1) {
            if (ch === CH_LBRACKET && wordStart) {
              delimiters.push(CH_RBRACKET);
              bracketStarts?.push([]);
            } else if (invalid3 === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
              invalid3 = pos;
            }
          }
          if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
            delimiters.push(CH_RBRACKET);
            bracketStarts?.push([]);
            failedStarts?.push(pos + 1);
          } else if (expected === CH_RPAREN && ch === CH_LPAREN) {
            delimiters.push(CH_RPAREN);
            bracketStarts?.push([]);
          } else if (ch === expected) {
            delimiters.pop();
            failedStarts?.pop();
            bracketStarts?.pop();
            if (delimiters.length === 0) {
              this.pos = savedPos;
              this.srcEnd = savedEnd;
              this._bracketWindow = savedBracketWindow;
              this._arithmeticBracketWindow = savedArithmeticBracketWindow;
              this._unbalanced = savedUnbalanced;
              if (invalid3 !== -1)
                this.errors.push({ message: `unexpected '${this.src[invalid3]}' in array assignment`, pos: invalid3 });
              return pos;
            }
            wordStart = false;
            pos++;
            continue;
          }
          wordStart = ch < 128 && (charType[ch] & 1) !== 0;
          pos++;
        }
        if (failedStarts)
          for (const start2 of failedStarts)
            failedBrackets.add(start2);
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._unbalanced = savedUnbalanced;
        return -1;
      }
      // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
      // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
      // ends the word before the brace closes. The word scan reports errors in the skipped text.
      scanBraceExpansion(start, results) {
        const src = this.src;
        const len = this.srcEnd;
        const cached = results.get(start);
        if (cached !== void 0)
          return cached;
        const savedPos = this.pos;
        const savedUnbalanced = this._unbalanced;
        const errorCount = this._errors === null ? 0 : this._errors.length;
        const frames = [start, 0];
        let pos = start + 1;
        while (pos < len) {
          const ch = src.charCodeAt(pos);
          const type = ch < 128 ? charType[ch] : 0;
          if (type === 0) {
            pos++;
            if (ch === CH_RBRACE) {
              const hasSep = frames.pop();
              results.set(frames.pop(), hasSep ? pos : -1);
              if (frames.length === 0)
                break;
            } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
              frames[frames.length - 1] = 1;
            }
            continue;
          }
          const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
          if (type & 1) {
            if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
              this.pos = pos + 2;
              this.extractBalanced();
              pos = this.pos;
            } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
              const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
              if (close === -1)
                break;
              pos = close + 1;
            } else {
              break;
            }
          } else if (ch === CH_BACKSLASH) {
            pos += 2;
          } else if (ch === CH_SQUOTE) {
            this.pos = pos + 1;
            this.skipSQ();
            pos = this.pos;
          } else if (ch === CH_DQUOTE) {
            this.pos = pos + 1;
            this.skipDQ();
            pos = this.pos;
          } else if (ch === CH_BACKTICK) {
            pos++;
            while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
              pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
            pos++;
          } else if (ch === CH_LBRACE) {
            frames.push(pos, 0);
            pos++;
          } else if (next === CH_SQUOTE) {
            pos = decodeAnsiCQuoted(src, pos + 2, len).end;
          } else if (next === CH_LBRACE) {
            const close = this.findClosingBrace(pos + 2, len);
            if (close === -1)
              break;
            pos = close + 1;
          } else if (next === CH_LPAREN) {
            this.pos = pos + 2;
            this.extractBalanced();
            pos = this.pos;
          } else {
            pos++;
          }
        }
        this.pos = savedPos;
        this._unbalanced = savedUnbalanced;
        if (this._errors !== null)
          this._errors.length = errorCount;
        for (let index = 0; index < frames.length; index += 2)
          results.set(frames[index], -1);
        return results.get(start);
      }
      skipSubshellBody() {
        this.extractBalanced(false);
        return this._unbalanced ? -1 : this.pos;
      }
      skipCompoundBody(closeToken) {
        const frames = [
          { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
        ];
        let commandStart = true;
        for (; ; ) {
          const phase = frames[frames.length - 1].phase;
          let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
          if (phase === "function-name")
            ctx = LexContext.FunctionName;
          else if (phase === "case-pattern" && commandStart)
            ctx = LexContext.CasePattern;
          const value = this.next(ctx);
          const token2 = value.token;
          if (token2 === Token.EOF)
            return -1;
          const last = frames.length - 1;
          const frame = frames[last];
          if (frame.phase === "function-name") {
            if (token2 === Token.Newline)
              continue;
            frame.phase = "function-body";
            commandStart = true;
            continue;
          } else if (frame.phase === "function-body") {
            if (token2 === Token.Newline)
              continue;
            frame.phase = "commands";
            commandStart = true;
            if (token2 === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
              this.next(LexContext.Normal);
              frame.phase = "function-body";
              continue;
            }
          } else if (frame.phase === "coproc-command") {
            if (token2 === Token.Newline)
              continue;
            if (token2 === Token.Word) {
              frame.phase = "coproc-body";
              commandStart = true;
              continue;
            }
            frame.phase = "commands";
            commandStart = true;
          } else if (frame.phase === "coproc-body") {
            if (token2 === Token.Newline)
              continue;
            frame.phase = token2 === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
            commandStart = true;
            if (frame.phase === "time-command")
              continue;
          } else if (frame.phase === "time-command") {
            if (token2 === Token.Word && value.keywordEligible && value.value === "-p") {
              frame.phase = "time-command-after-p";
              continue;
            }
            if (token2 === Token.Word && value.keywordEligible && value.value === "--") {
              frame.phase = "commands";
              continue;
            }
            frame.phase = "commands";
            commandStart = true;
          } else if (frame.phase === "time-command-after-p") {
            if (token2 === Token.Word && value.keywordEligible && value.value === "--") {
              frame.phase = "commands";
              continue;
            }
            frame.phase = "commands";
            commandStart = true;
          } else if (frame.phase === "for-header") {
            if (token2 === Token.ArithCmd || token2 === Token.Semi || token2 === Token.Newline) {
              commandStart = true;
              continue;
            }
            if (token2 === Token.Do || token2 === Token.LBrace) {
              frame.close = token2 === Token.Do ? Token.Done : Token.RBrace;
              frame.phase = "commands";
              commandStart = true;
              continue;
            }
          } else if (frame.phase === "case-word") {
            if (token2 === Token.Newline)
              continue;
            frame.phase = "case-in";
            commandStart = false;
            continue;
          } else if (frame.phase === "case-in") {
            if (token2 === Token.Newline) {
              commandStart = true;
              continue;
            }
            frame.phase = "case-pattern";
            commandStart = true;
            continue;
          } else if (frame.phase === "case-pattern") {
            if (token2 === Token.Esac && commandStart) {
              frames.pop();
              if (frames.length === 0)
                return value.end;
              commandStart = false;
              continue;
            }
            if (token2 === Token.RParen) {
              frame.phase = "commands";
              commandStart = true;
            } else {
              commandStart = token2 === Token.Newline;
            }
            continue;
          }
          if (token2 === frame.close) {
            frames.pop();
            if (frames.length === 0)
              return value.end;
            commandStart = false;
            continue;
          }
          if (commandStart) {
            switch (token2) {
              case Token.LParen:
                frames.push({ close: Token.RParen, phase: "commands" });
                break;
              case Token.LBrace:
                frames.push({ close: Token.RBrace, phase: "commands" });
                break;
              case Token.If:
                frames.push({ close: Token.Fi, phase: "commands" });
                break;
              case Token.For:
                frames.push({ close: Token.Done, phase: "for-header" });
                break;
              case Token.While:
              case Token.Until:
              case Token.Select:
                frames.push({ close: Token.Done, phase: "commands" });
                break;
              case Token.Case:
                frames.push({ close: Token.Esac, phase: "case-word" });
                break;
              case Token.DblLBracket:
                if (!this.skipTestCommandBody())
                  return -1;
                commandStart = false;
                continue;
              case Token.Assignment:
              case Token.Redirect:
              case Token.Bang:
              case Token.Then:
              case Token.Else:
              case Token.Elif:
              case Token.Do:
              case Token.In:
                break;
              case Token.Semi:
              case Token.Newline:
              case Token.Pipe:
              case Token.And:
              case Token.Or:
              case Token.Amp:
              case Token.DoubleSemi:
              case Token.SemiAmp:
              case Token.DoubleSemiAmp:
                break;
              case Token.Function:
                frame.phase = "function-name";
                break;
              case Token.Coproc:
                frame.phase = "coproc-command";
                break;
              default:
                if (token2 === Token.Word && value.keywordEligible && value.value === "time") {
                  frame.phase = "time-command";
                  commandStart = true;
                } else {
                  commandStart = false;
                }
                continue;
            }
          }
          switch (token2) {
            case Token.Semi:
            case Token.Newline:
            case Token.Pipe:
            case Token.And:
            case Token.Or:
            case Token.Amp:
              commandStart = true;
              break;
            case Token.DoubleSemi:
            case Token.SemiAmp:
            case Token.DoubleSemiAmp:
              if (frame.close === Token.Esac)
                frame.phase = "case-pattern";
              commandStart = true;
              break;
            case Token.RParen:
              commandStart = true;
              break;
          }
        }
      }
      skipTestGroup() {
        let depth = 1;
        for (; ; ) {
          const value = this.next(LexContext.TestMode);
          if (value.token === Token.EOF)
            return -1;
          if (value.token === Token.DblRBracket) {
            this.unshift(value);
            return -1;
          }
          if (value.token === Token.LParen)
            depth++;
          else if (value.token === Token.RParen && --depth === 0)
            return value.end;
        }
      }
      skipTestCommandBody() {
        for (; ; ) {
          const token2 = this.next(LexContext.TestMode).token;
          if (token2 === Token.DblRBracket)
            return true;
          if (token2 === Token.EOF)
            return false;
        }
      }
      /** Set position and scan a word, building parts. Used by computeWordParts. */
      buildWordParts(startPos) {
        this._buildParts = true;
        this.pos = startPos;
        const ch = this.src.charCodeAt(startPos);
        if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
          this.pos = startPos + 2;
          const inner = this.extractBalanced();
          const text = this.src.slice(startPos, this.pos);
          const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
          if (this.pos < this.srcEnd) {
            this.readWordText();
            if (this._wordParts) {
              this._wordParts.unshift(part);
            } else {
              this._wordParts = [part];
            }
          } else {
            this._wordParts = [part];
          }
        } else {
          this.readWordText();
          if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
            this.pos = startPos;
            this.readWordText(true);
          }
        }
        return this._wordParts;
      }
      /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
      buildEmbeddedWordParts(startPos, arithmetic = false) {
        this._buildParts = true;
        this.pos = startPos;
        this.readInnerWordText(false, arithmetic);
        return this._wordParts;
      }
      buildArrayElementParts(startPos) {
        const close = this.findClosingBracket(startPos + 1);
        if (close === -1)
          return this.buildWordParts(startPos);
        const src = this.src;
        this._buildParts = true;
        const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
        this.pos = close + 1;
        this.readWordText(false, LexContext.ArrayElement);
        const end = this.pos;
        const operator = skipLineContinuations(src, close + 1, end);
        const after = src.charCodeAt(operator);
        const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
        let headParts = head?.parts;
        let tailParts = this._wordParts;
        if (keyed)
          tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
        if (!headParts && !tailParts)
          return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
        const headText = src.slice(startPos, close + 1);
        if (!headParts)
          headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
        if (!tailParts)
          tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : [];
        let parts = joinWordParts(headParts, tailParts);
        if (!keyed)
          parts = parseGlobParts(src, startPos, end, parts) ?? parts;
        return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
      }
      /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
      buildHereDocParts(bodyPos, bodyEnd) {
        this._buildParts = true;
        const src = this.src;
        const parts = [];
        let hasExpansion = false;
        let litBuf = "";
        let litStart = bodyPos;
        let i = bodyPos;
        const flushLit = () => {
          if (i > litStart) {
            parts.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
            litBuf = "";
          }
        };
        while (i < bodyEnd) {
          const ch = src.charCodeAt(i);
          if (ch === 92) {
            if (i + 1 < bodyEnd) {
              const nc = src.charCodeAt(i + 1);
              if (nc === CH_NL) {
                i += 2;
                continue;
              }
              if (nc === 36 || nc === 96 || nc === 92) {
                litBuf += String.fromCharCode(nc);
                i += 2;
                continue;
              }
            }
            litBuf += "\\";
            i++;
            continue;
          }
          if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
            flushLit();
            litStart = i;
            this.pos = i;
            this.readDollar();
            if (this._resultPart) {
              hasExpansion = true;
              parts.push(this._resultPart);
              litStart = this.pos;
            } else {
              litBuf += src.slice(i, this.pos);
            }
            i = this.pos;
            continue;
          }
          if (ch === 96) {
            flushLit();
            litStart = i;
            this.pos = i;
            this.readBacktickExpansion();
            if (this._resultPart) {
              hasExpansion = true;
              parts.push(this._resultPart);
              litStart = this.pos;
            } else {
              litBuf += src.slice(i, this.pos);
            }
            i = this.pos;
            continue;
          }
          litBuf += src[i];
          i++;
        }
        flushLit();
        return hasExpansion ? parts : null;
      }
      registerHereDocTarget(target) {
        if (this.pendingHereDocs === null)
          return;
        for (const hd of this.pendingHereDocs) {
          if (!hd.target) {
            hd.target = target;
            return;
          }
        }
      }
      // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
      // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
      // process substitution and `|` never delimits). An unquoted `(` opens a
      // group that consumes everything — `]]`, newlines, and metacharacters
      // included — until its matching `)`; inside a group only quotes stay opaque
      // and expansion parens count naively, matching bash. Quotes and expansions
      // at depth zero skip via the same readers normal words use, so their errors
      // and spans stay identical. The token is the raw source span; value and
      // parts resolve lazily like every other word.
      readTestRegexWord() {
        this.hasPeek = false;
        this.skipSpacesAndTabs();
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        let depth = 0;
        while (this.pos < len) {
          const ch = src.charCodeAt(this.pos);
          if (ch === CH_LPAREN) {
            depth++;
            this.pos++;
            continue;
          }
          if (ch === CH_BACKSLASH) {
            this.pos += this.pos + 1 < len ? 2 : 1;
            continue;
          }
          if (ch === CH_SQUOTE) {
            const quotePos = this.pos++;
            const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
              if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            else
              this.errors.push({
                message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
                pos: quotePos
              });
            continue;
          }
          if (ch === CH_DQUOTE) {
            this.pos++;
            this.readDoubleQuoted();
            continue;
          }
          if (ch === CH_BACKTICK) {
            this.readBacktickExpansion();
            continue;
          }
          if (depth > 0) {
            if (ch === CH_RPAREN)
              depth--;
            this.pos++;
            continue;
          }
          if (ch === CH_DOLLAR) {
            this.readDollar();
            continue;
          }
          if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            const subPos = this.pos;
            this.pos += 2;
            this.extractBalanced();
            if (this._unbalanced)
              this.errors.push({ message: "unterminated process substitution", pos: subPos });
            continue;
          }
          if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
            break;
          this.pos++;
        }
        setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
        return this.current;
      }
      // Read C-style for expressions: called after first '(' consumed by parser.
      // Expects pos at second '('. Returns [init, test, update] raw text.
      readCStyleForExprs() {
        this.hasPeek = false;
        const src = this.src;
        const len = this.srcEnd;
        while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
          this.pos++;
        const openPos = this.pos;
        if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
          this.pos++;
        const starts = [this.pos, 0, 0];
        const parts = ["", "", "", 0, 0, 0];
        let partIdx = 0;
        let depth = 1;
        let partStart = this.pos;
        let extra = false;
        const setPart = (end) => {
          const raw2 = src.slice(partStart, end);
          parts[partIdx] = raw2.trim();
          parts[3 + partIdx] = starts[partIdx] + raw2.length - raw2.trimStart().length;
        };
        while (this.pos < len && depth > 0) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_LPAREN) {
            depth++;
            this.pos++;
          } else if (c === CH_RPAREN) {
            depth--;
            if (depth === 0) {
              if (!extra)
                setPart(this.pos);
              if (partIdx < 2)
                this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
              this.pos++;
              while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
                this.pos++;
              if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
                this.pos++;
              break;
            }
            this.pos++;
          } else if (c === CH_SEMI && depth === 1) {
            if (partIdx === 2) {
              if (!extra) {
                setPart(this.pos);
                this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
              }
              extra = true;
              this.pos++;
              continue;
            }
            setPart(this.pos);
            partIdx++;
            this.pos++;
            partStart = this.pos;
            starts[partIdx] = partStart;
          } else if (c === CH_DOLLAR) {
            this.readDollar();
          } else if (c === CH_BACKTICK) {
            this.readBacktickExpansion();
          } else if (c === CH_BACKSLASH) {
            this.pos += this.pos + 1 < len ? 2 : 1;
          } else if (c === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
          } else if (c === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
          } else {
            this.pos++;
          }
        }
        if (depth > 0) {
          if (!extra)
            setPart(this.pos);
          this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
        }
        return parts;
      }
      peek(ctx = LexContext.Normal) {
        if (!this.hasPeek) {
          this.readNext(this.nextState, ctx);
          this.hasPeek = true;
        }
        return this.nextState;
      }
      // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
      // token is cached, so the caller's context must only be derived when a read actually happens.
      peekFollow(closers) {
        if (!this.hasPeek) {
          const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
          this.readNext(this.nextState, ctx);
          this.hasPeek = true;
        }
        return this.nextState;
      }
      next(ctx = LexContext.Normal) {
        if (this.hasPeek) {
          this.hasPeek = false;
          const temp = this.current;
          this.current = this.nextState;
          this.nextState = temp;
          return this.current;
        }
        this.readNext(this.current, ctx);
        return this.current;
      }
      unshift(tok) {
        this.nextState.copyFrom(tok);
        this.hasPeek = true;
      }
      readNext(out, ctx) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        while (true) {
          pos = skipBlanks(src, pos, len);
          if (ctx === LexContext.TestMode) {
            while (pos < len && src.charCodeAt(pos) === CH_NL)
              pos = skipBlanks(src, pos + 1, len);
          }
          if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
            break;
          while (pos < len && src.charCodeAt(pos) !== CH_NL)
            pos++;
        }
        this.pos = pos;
        if (pos >= len) {
          this.consumePendingHereDocs();
          setToken(out, Token.EOF, "", pos, pos);
          return;
        }
        const tokenStart = pos;
        const ch = src.charCodeAt(pos);
        if (ch === CH_NL) {
          this.pos++;
          this.consumePendingHereDocs();
          setToken(out, Token.Newline, "\n", tokenStart, this.pos);
          return;
        }
        if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
          this.pos++;
          setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
          out.keywordEligible = true;
          return;
        }
        if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
          return;
        if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
          return;
        this.readWord(out, ctx, tokenStart);
      }
      tryReadOperator(out, ch, ctx, tokenStart) {
        const src = this.src;
        const pos = this.pos;
        const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
        switch (ch) {
          case CH_SEMI:
            if (next === CH_SEMI) {
              if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
                this.pos += 3;
                setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
                return true;
              }
              this.pos += 2;
              setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
              return true;
            }
            if (next === CH_AMP) {
              this.pos += 2;
              setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
              return true;
            }
            this.pos++;
            setToken(out, Token.Semi, ";", tokenStart, this.pos);
            return true;
          case CH_PIPE:
            if (next === CH_PIPE) {
              this.pos += 2;
              setToken(out, Token.Or, "||", tokenStart, this.pos);
              return true;
            }
            if (next === CH_AMP) {
              this.pos += 2;
              setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
              return true;
            }
            this.pos++;
            setToken(out, Token.Pipe, "|", tokenStart, this.pos);
            return true;
          case CH_AMP:
            if (next === CH_AMP) {
              this.pos += 2;
              setToken(out, Token.And, "&&", tokenStart, this.pos);
              return true;
            }
            if (next === CH_GT) {
              this.pos += 2;
              const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
              if (append)
                this.pos++;
              return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
            }
            this.pos++;
            setToken(out, Token.Amp, "&", tokenStart, this.pos);
            return true;
          case CH_LPAREN:
            if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
              const savedErrors = this.errors.length;
              this.readArithmeticCommand(out, tokenStart);
              if (!this._notArithmetic)
                return true;
              this.errors.length = savedErrors;
              this.pos = tokenStart;
            }
            this.pos++;
            setToken(out, Token.LParen, "(", tokenStart, this.pos);
            return true;
          case CH_RPAREN:
            this.pos++;
            setToken(out, Token.RParen, ")", tokenStart, this.pos);
            return true;
          case CH_LT:
          case CH_GT:
            return this.readRedirection(out, tokenStart);
          default:
            return false;
        }
      }
      readRedirection(out, tokenStart) {
        const src = this.src;
        const ch = src.charCodeAt(this.pos);
        let op = "";
        if (ch === CH_LT) {
          this.pos++;
          const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
          if (next === CH_LT) {
            this.pos++;
            const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
            if (third === CH_LT) {
              this.pos++;
              op = "<<<";
            } else {
              const dash = third === CH_DASH;
              if (dash)
                this.pos++;
              this.skipSpacesAndTabs();
              const targetPos = this.pos;
              if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
                this.readHereDocDelimiter();
              const hasTarget = this.pos > targetPos;
              if (hasTarget) {
                (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
                  delimiter: this._hereDelim,
                  strip: dash,
                  quoted: this._hereQuoted
                });
              }
              setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
              out.content = hasTarget ? this._hereDelim : void 0;
              out.delimiterQuoted = hasTarget && this._hereQuoted;
              out.targetPos = targetPos;
              out.targetEnd = hasTarget ? this.pos : targetPos;
              return true;
            }
          } else if (next === CH_LPAREN) {
            this.readProcessSubstitution(out, "<", tokenStart);
            return true;
          } else if (next === CH_GT) {
            op = "<>";
            this.pos++;
          } else if (next === CH_AMP) {
            op = "<&";
            this.pos++;
          } else {
            op = "<";
          }
        } else if (ch === CH_GT) {
          this.pos++;
          const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
          if (next === CH_LPAREN) {
            this.readProcessSubstitution(out, ">", tokenStart);
            return true;
          }
          if (next === CH_GT) {
            op = ">>";
            this.pos++;
          } else if (next === CH_AMP) {
            op = ">&";
            this.pos++;
          } else if (next === CH_PIPE) {
            op = ">|";
            this.pos++;
          } else {
            op = ">";
          }
        }
        return this.readRedirectTarget(out, op, tokenStart);
      }
      readRedirectTarget(out, op, tokenStart) {
        const src = this.src;
        this.skipSpacesAndTabs();
        if (this.pos < this.srcEnd) {
          const nc = src.charCodeAt(this.pos);
          if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            const psStart = this.pos;
            this.pos += 2;
            this.extractBalanced();
            if (this._unbalanced)
              this.errors.push({ message: "unterminated process substitution", pos: psStart });
            const psText = src.slice(psStart, this.pos);
            setToken(out, Token.Redirect, op, tokenStart, this.pos);
            out.content = psText;
            out.targetPos = psStart;
            out.targetEnd = this.pos;
            return true;
          }
          const targetPos = this.pos;
          if (nc !== CH_NL && nc !== CH_HASH)
            this.readRedirectTargetText();
          this.redirectToken(out, op, tokenStart, targetPos);
          return true;
        }
        this.redirectToken(out, op, tokenStart, this.pos);
        return true;
      }
      // Redirect targets keep their processed text eagerly (it becomes the target
      // word's content), so scan them in value mode.
      readRedirectTargetText() {
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        this.readWordText();
        this._buildValue = savedBuildValue;
      }
      redirectToken(out, operator, tokenStart, targetPos) {
        const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
        setToken(out, Token.Redirect, operator, tokenStart, this.pos);
        out.content = hasTarget ? this._wordText : void 0;
        out.targetPos = targetPos;
        out.targetEnd = hasTarget ? this.pos : targetPos;
      }
      readProcessSubstitution(out, operator, tokenStart) {
        this.pos++;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
        const text = this.src.slice(tokenStart, this.pos);
        setToken(out, Token.Word, text, tokenStart, this.pos);
      }
      // The delimiter is the word after quote removal: quote and escape segments may
      // appear anywhere in the word, any of them makes the heredoc quoted, and inside
      // double quotes a backslash is removed only before $ ` " \.
      readHereDocDelimiter() {
        const src = this.src;
        const len = this.srcEnd;
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        let delimiter = "";
        let quoted = false;
        while (this.pos < len) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_SQUOTE) {
            quoted = true;
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
              delimiter += src[this.pos];
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
          } else if (c === CH_DQUOTE) {
            quoted = true;
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
                const next = src.charCodeAt(this.pos + 1);
                if (next === CH_NL) {
                  this.pos += 2;
                  continue;
                }
                if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
                  this.pos++;
              }
              delimiter += src[this.pos];
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
          } else if (c === CH_BACKSLASH) {
            if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
              this.pos += 2;
              continue;
            }
            quoted = true;
            this.pos++;
            if (this.pos < len) {
              delimiter += src[this.pos];
              this.pos++;
            } else {
              delimiter += "\\";
            }
          } else if (c === CH_BACKTICK) {
            const btStart = this.pos;
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            delimiter += src.slice(btStart, this.pos);
          } else if (c === CH_DOLLAR) {
            const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (next === CH_SQUOTE || next === CH_DQUOTE)
              quoted = true;
            this.readDollar();
            delimiter += this._resultText;
          } else if (c < 128 && charType[c] & 1) {
            break;
          } else {
            delimiter += src[this.pos];
            this.pos++;
          }
        }
        this._buildValue = savedBuildValue;
        this._hereDelim = delimiter;
        this._hereQuoted = quoted;
      }
      consumePendingHereDocs() {
        const pending = this.pendingHereDocs;
        if (pending === null || pending.length === 0)
          return;
        for (const hd of pending) {
          const bodyPos = this.pos;
          const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
          if (hd.target) {
            hd.target.body.pos = bodyPos;
            hd.target.body.end = bodyEnd;
            hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
            if (this.hereDocClosingPos !== -1)
              hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
          }
        }
        pending.length = 0;
      }
      hereDocClosingPos = -1;
      hereDocClosingEnd = -1;
      // Advance past the heredoc body and its delimiter line; return the body end
      // (start of the delimiter line, or srcEnd when delimited by end-of-input).
      // With parenEnds (inside $(...)), a line starting with the delimiter directly
      // followed by ")" also terminates the body, resuming at the ")" — bash treats
      // the substitution's closing paren as end-of-file for its heredocs.
      // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
      matchHereDocDelimiter(delimiter, lineStart, end, join6) {
        const src = this.src;
        let pos = lineStart;
        for (let i = 0; i < delimiter.length; ) {
          if (join6 && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
            pos += 2;
            continue;
          }
          if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
            return -1;
          pos++;
          i++;
        }
        return pos;
      }
      // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
      logicalLineEnd(from, end, join6) {
        const src = this.src;
        let lineEnd3 = src.indexOf("\n", from);
        while (lineEnd3 !== -1 && lineEnd3 < end) {
          if (!join6)
            return lineEnd3;
          let backslashes = lineEnd3;
          while (backslashes > from && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
            backslashes--;
          if ((lineEnd3 - backslashes) % 2 === 0)
            return lineEnd3;
          from = lineEnd3 + 1;
          lineEnd3 = src.indexOf("\n", from);
        }
        return end;
      }
      skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
        this.hereDocClosingPos = -1;
        this.hereDocClosingEnd = -1;
        const src = this.src;
        const len = this.srcEnd;
        while (this.pos < len) {
          let lineStart = this.pos;
          const lineEnd3 = this.logicalLineEnd(lineStart, len, !quoted);
          for (; ; ) {
            const before = lineStart;
            if (strip)
              while (lineStart < lineEnd3 && src.charCodeAt(lineStart) === CH_TAB)
                lineStart++;
            if (!quoted)
              lineStart = skipLineContinuations(src, lineStart, lineEnd3);
            if (lineStart === before)
              break;
          }
          let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd3, !quoted);
          if (afterDelim !== -1 && !quoted)
            afterDelim = skipLineContinuations(src, afterDelim, lineEnd3);
          if (afterDelim === lineEnd3) {
            const bodyEnd = this.pos;
            if (!parenEnds || !this.parenBoundary || lineEnd3 !== len) {
              this.hereDocClosingPos = lineStart;
              this.hereDocClosingEnd = lineEnd3;
            }
            this.pos = lineEnd3 < len ? lineEnd3 + 1 : lineEnd3;
            return bodyEnd;
          }
          if (parenEnds && afterDelim !== -1) {
            let paren = afterDelim;
            while (paren < lineEnd3 && src.charCodeAt(paren) !== CH_RPAREN)
              paren++;
            if (paren < lineEnd3 || this.parenBoundary && lineEnd3 === len) {
              const bodyEnd = this.pos;
              this.pos = afterDelim;
              return bodyEnd;
            }
          }
          this.pos = lineEnd3 < len ? lineEnd3 + 1 : lineEnd3;
        }
        return this.pos;
      }
      _wordText = "";
      _wordRaw = false;
      _wordQuoted = false;
      _wordHasExpansions = false;
      _wordKeywordEligible = false;
      _wordAssignmentState;
      _bracketWindow;
      _arithmeticBracketWindow;
      _wordParts = null;
      _resultText = "";
      // True when the last $-construct's value is exactly its raw source span.
      _resultIsRaw = true;
      _resultHasExpansion = false;
      _resultPart;
      // Set by extractBalanced when the input ended before the closing paren, so
      // callers can report the construct they were scanning.
      _unbalanced = false;
      // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
      // caller can re-read it as a subshell or command substitution instead.
      _notArithmetic = false;
      _arithUnterminated = false;
      _dqText = "";
      _dqHasExpansions = false;
      _dqParts = null;
      // Content end (before the closing quote, or end of input when unterminated).
      _dqEnd = 0;
      _hereDelim = "";
      _hereQuoted = false;
      readWord(out, ctx, tokenStart = 0) {
        const errorStart = this._errors === null ? 0 : this._errors.length;
        this.readWordText(false, ctx, true);
        if (ctx === LexContext.Normal) {
          const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
          if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
            setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
            out.keywordEligible = this._wordKeywordEligible;
            return;
          }
        }
        this.classifyWord(out, ctx, tokenStart, errorStart);
      }
      isRedirectVariable(start, end) {
        const src = this.src;
        for (let i = start; i < end; i++) {
          const c = src.charCodeAt(i);
          if (c === CH_LBRACKET && i > start) {
            return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
          }
          if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
            return false;
        }
        return end > start;
      }
      readArrayElement(out, tokenStart) {
        const close = this.findClosingBracket(tokenStart + 1);
        if (close === -1)
          return false;
        this.pos = close + 1;
        this.readWordText();
        setSpanToken(out, Token.Word, tokenStart, this.pos, true);
        return true;
      }
      classifyWord(out, ctx, tokenStart, errorStart) {
        const src = this.src;
        const raw2 = this._wordRaw;
        const hasExpansions = this._wordHasExpansions;
        const quoted = this._wordQuoted;
        const keywordEligible = this._wordKeywordEligible;
        let assignmentState = this._wordAssignmentState;
        const wordEnd2 = this.pos;
        const wordLen = wordEnd2 - tokenStart;
        if (ctx === LexContext.CasePattern) {
          let token2 = Token.Word;
          if (keywordEligible) {
            const reserved = raw2 ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd2));
            if (reserved === Token.Esac)
              token2 = reserved;
          }
          setSpanToken(out, token2, tokenStart, wordEnd2, raw2);
          out.keywordEligible = keywordEligible;
          return;
        }
        let value = null;
        if (!raw2 && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
          const nextCh = wordEnd2 < this.srcEnd ? src.charCodeAt(wordEnd2) : 0;
          if (!quoted && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
            value = this.wordValueOf(tokenStart, wordEnd2);
          }
        }
        if (ctx === LexContext.CommandStart && keywordEligible) {
          if (raw2) {
            if (wordLen <= 8) {
              const reserved = matchReservedWord(src, tokenStart, wordLen);
              if (reserved !== void 0) {
                setSpanToken(out, reserved, tokenStart, wordEnd2, true);
                return;
              }
            }
            if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
              setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd2, true);
              return;
            }
          } else if (value !== null && value.length > 0) {
            const fc = value.charCodeAt(0);
            if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
              const reserved = RESERVED_WORDS.get(value);
              if (reserved !== void 0) {
                setToken(out, reserved, value, tokenStart, wordEnd2);
                return;
              }
            }
            if (fc === CH_LBRACKET && value === "[[") {
              setToken(out, Token.DblLBracket, value, tokenStart, wordEnd2);
              return;
            }
          }
        }
        if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
          if (assignmentState === void 0) {
            let eq = -1;
            let bracket = false;
            for (let i = tokenStart + 1; i < wordEnd2; i++) {
              const c = src.charCodeAt(i);
              if (c === CH_EQ) {
                eq = i;
                break;
              }
              if (c === CH_LBRACKET)
                bracket = true;
            }
            if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
              assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd2, ASSIGNMENT_NAME_START);
            }
          }
          if (assignmentState !== void 0) {
            if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
              if (wordEnd2 < this.srcEnd) {
                if (this._errors !== null)
                  this._errors.length = errorStart;
                this.pos = tokenStart;
                this.readWordText(true, ctx, true);
                if (this.pos > wordEnd2) {
                  this.classifyWord(out, ctx, tokenStart, errorStart);
                  return;
                }
              }
              if (this._errors === null || this._errors.length === errorStart) {
                this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
              }
            }
            if (isMatchedAssignment(assignmentState)) {
              setSpanToken(out, Token.Assignment, tokenStart, wordEnd2, raw2);
              if (value !== null)
                out._value = value;
              out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
              return;
            }
          }
        }
        if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
          if (raw2) {
            if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
              setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd2, true);
              return;
            }
          } else if (value === "]]") {
            setToken(out, Token.DblRBracket, value, tokenStart, wordEnd2);
            return;
          }
        }
        if (!hasExpansions && this.pos < this.srcEnd) {
          const nc = src.charCodeAt(this.pos);
          if (nc === CH_LT || nc === CH_GT) {
            if (raw2) {
              const fc = src.charCodeAt(tokenStart);
              if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd2)) {
                const fd = Number.parseInt(src.slice(tokenStart, wordEnd2), 10);
                if (this.readRedirection(out, tokenStart)) {
                  out.fileDescriptor = fd;
                  out.descriptorEnd = wordEnd2;
                  return;
                }
              }
              if (fc === CH_LBRACE && src.charCodeAt(wordEnd2 - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd2 - 1)) {
                const varname = src.slice(tokenStart + 1, wordEnd2 - 1);
                if (this.readRedirection(out, tokenStart)) {
                  out.variableName = varname;
                  out.descriptorEnd = wordEnd2;
                  return;
                }
              }
            }
          }
        }
        setSpanToken(out, Token.Word, tokenStart, wordEnd2, raw2);
        if (value !== null)
          out._value = value;
        out.keywordEligible = keywordEligible;
      }
      // `subscripts` re-reads a word known to stop inside an array subscript, where
      // metacharacters are ordinary text.
      // `scanning` marks the first scan of a token, which decides where the word ends.
      readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        const fastStart = pos;
        let exitCh = 0;
        while (pos < len) {
          const c = src.charCodeAt(pos);
          if (c < 128 && charType[c]) {
            exitCh = c;
            break;
          }
          pos++;
        }
        if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
          this.pos = pos;
          this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
          this._wordRaw = true;
          this._wordQuoted = false;
          this._wordHasExpansions = false;
          this._wordKeywordEligible = true;
          this._wordAssignmentState = void 0;
          if (this._buildParts) {
            this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
          }
          return;
        }
        const bp = this._buildParts;
        const bt = bp || this._buildValue;
        let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
        let quoted = false;
        let hasExpansions = false;
        let keywordEligible = true;
        let valueIsRaw = true;
        let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
        let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
        let parts;
        let litBuf = "";
        let litStart = 0;
        let hasGlobs = false;
        let braceResults;
        if (bp) {
          parts = [];
          litBuf = text;
          litStart = fastStart;
          hasGlobs = text.length > 0 && hasGlobCharacters(text);
        }
        while (pos < len) {
          const ch = src.charCodeAt(pos);
          if (ch >= 128 || !charType[ch]) {
            const runStart = pos;
            pos++;
            while (pos < len) {
              const c = src.charCodeAt(pos);
              if (c < 128 && charType[c])
                break;
              pos++;
            }
            lastValueChar = src.charCodeAt(pos - 1);
            assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
            if (bt) {
              const chunk = src.slice(runStart, pos);
              text += chunk;
              if (bp) {
                litBuf += chunk;
                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
              }
            }
            continue;
          }
          if (charType[ch] & 1) {
            if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
              const close = this.findClosingBracket(pos);
              if (close !== -1) {
                const spanEnd = close + 1;
                assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
                lastValueChar = src.charCodeAt(close);
                if (bt) {
                  const chunk = src.slice(pos, spanEnd);
                  text += chunk;
                  if (bp) {
                    litBuf += chunk;
                    hasGlobs = hasGlobs || hasGlobCharacters(chunk);
                  }
                }
                pos = spanEnd;
                continue;
              }
            }
            if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
              if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
                break;
              if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
                break;
              const prefixChar = lastValueChar;
              if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
                break;
              const innerStart = pos + 1;
              const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
              if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
                break;
              if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close !== -1 && skipBlanks(src, innerStart, close) === close)
                break;
              keywordEligible = false;
              const patternEnd = close === -1 ? len : close;
              pos = close === -1 ? len : close + 1;
              if (close === -1)
                this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
              lastValueChar = src.charCodeAt(pos - 1);
              if (bt) {
                const eg = "(" + src.slice(innerStart, pos);
                text += eg;
                if (bp && prefixChar !== CH_EQ) {
                  let prefixPos = innerStart - 2;
                  while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                    prefixPos -= 2;
                  }
                  if (litBuf.length > 0) {
                    const trimmed = litBuf.slice(0, -1);
                    if (prefixPos > litStart)
                      parts.push({
                        type: "Literal",
                        pos: litStart,
                        end: prefixPos,
                        value: trimmed,
                        text: src.slice(litStart, prefixPos)
                      });
                    litBuf = "";
                  }
                  const op = extglobOp[prefixChar];
                  parts.push({
                    type: "ExtendedGlob",
                    pos: prefixPos,
                    end: pos,
                    text: src.slice(prefixPos, pos),
                    operator: op,
                    pattern: src.slice(innerStart, patternEnd),
                    parts: this.subFieldParts(innerStart, patternEnd)
                  });
                  litStart = pos;
                } else if (bp) {
                  litBuf += eg;
                  hasGlobs = hasGlobs || hasGlobCharacters(eg);
                }
              }
              continue;
            }
            break;
          }
          if (ch === CH_BACKSLASH) {
            pos++;
            if (pos < len) {
              if (src.charCodeAt(pos) === CH_NL) {
                pos++;
                valueIsRaw = false;
              } else {
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                  assignmentState = ASSIGNMENT_INVALID;
                quoted = true;
                keywordEligible = false;
                valueIsRaw = false;
                lastValueChar = src.charCodeAt(pos);
                if (bt) {
                  text += src[pos];
                  if (bp)
                    litBuf += src[pos];
                }
                pos++;
              }
            } else {
              if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                assignmentState = ASSIGNMENT_INVALID;
              quoted = true;
              keywordEligible = false;
              lastValueChar = CH_BACKSLASH;
              if (bt) {
                text += "\\";
                if (bp)
                  litBuf += "\\";
              }
            }
            continue;
          }
          if (ch === CH_SQUOTE) {
            const sqStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted = true;
            keywordEligible = false;
            valueIsRaw = false;
            pos++;
            const start = pos;
            while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
              pos++;
            if (pos > start)
              lastValueChar = src.charCodeAt(pos - 1);
            const value = bt ? src.slice(start, pos) : "";
            if (bt)
              text += value;
            if (pos < len)
              pos++;
            else
              this.errors.push({ message: "unterminated single quote", pos: start - 1 });
            if (bp) {
              if (sqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: sqStart,
                  value: litBuf,
                  text: src.slice(litStart, sqStart)
                });
                litBuf = "";
              }
              parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DQUOTE) {
            const dqStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted = true;
            keywordEligible = false;
            valueIsRaw = false;
            pos++;
            this.pos = pos;
            this.readDoubleQuoted();
            pos = this.pos;
            if (this._dqEnd > dqStart + 1)
              lastValueChar = src.charCodeAt(this._dqEnd - 1);
            if (this._dqHasExpansions)
              hasExpansions = true;
            if (bt)
              text += this._dqText;
            if (bp) {
              if (dqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: dqStart,
                  value: litBuf,
                  text: src.slice(litStart, dqStart)
                });
                litBuf = "";
              }
              const dqText = src.slice(dqStart, pos);
              parts.push({
                type: "DoubleQuoted",
                pos: dqStart,
                end: pos,
                text: dqText,
                parts: this._dqParts ?? [
                  {
                    type: "Literal",
                    pos: dqStart + 1,
                    end: this._dqEnd,
                    value: this._dqText,
                    text: src.slice(dqStart + 1, this._dqEnd)
                  }
                ]
              });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DOLLAR) {
            keywordEligible = false;
            const dollarStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
            if (next === CH_SQUOTE || next === CH_DQUOTE)
              quoted = true;
            this.pos = pos;
            this.readDollar();
            pos = this.pos;
            if (!this._resultIsRaw)
              valueIsRaw = false;
            if (pos > dollarStart)
              lastValueChar = src.charCodeAt(pos - 1);
            if (this._resultHasExpansion)
              hasExpansions = true;
            if (bt)
              text += this._resultText;
            if (bp) {
              if (this._resultPart) {
                if (dollarStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: dollarStart,
                    value: litBuf,
                    text: src.slice(litStart, dollarStart)
                  });
                  litBuf = "";
                }
                parts.push(this._resultPart);
                litStart = pos;
              } else {
                litBuf += this._resultText;
              }
            }
            continue;
          }
          if (ch === CH_BACKTICK) {
            keywordEligible = false;
            const btStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            this.pos = pos;
            this.readBacktickExpansion();
            pos = this.pos;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos - 1);
            hasExpansions = true;
            if (bt)
              text += this._resultText;
            if (bp) {
              if (btStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: btStart,
                  value: litBuf,
                  text: src.slice(litStart, btStart)
                });
                litBuf = "";
              }
              parts.push(this._resultPart);
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_LBRACE) {
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
            const braceEnd = first <= CH_SPACE || first === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
            if (braceEnd > 0) {
              keywordEligible = false;
              lastValueChar = src.charCodeAt(braceEnd - 1);
              if (bt) {
                const braceText = src.slice(pos, braceEnd);
                text += braceText;
                if (bp) {
                  if (pos > litStart) {
                    parts.push({
                      type: "Literal",
                      pos: litStart,
                      end: pos,
                      value: litBuf,
                      text: src.slice(litStart, pos)
                    });
                    litBuf = "";
                  }
                  parts.push({
                    type: "BraceExpansion",
                    pos,
                    end: braceEnd,
                    text: braceText,
                    parts: this.subFieldParts(pos + 1, braceEnd - 1)
                  });
                  litStart = braceEnd;
                }
              }
              pos = braceEnd;
              continue;
            }
            lastValueChar = CH_LBRACE;
            if (bt) {
              text += "{";
              if (bp)
                litBuf += "{";
            }
            pos++;
            continue;
          }
          pos++;
        }
        if (bp && pos > litStart)
          parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
        this.pos = pos;
        this._wordText = text;
        this._wordRaw = valueIsRaw;
        this._wordQuoted = quoted;
        this._wordHasExpansions = hasExpansions;
        this._wordKeywordEligible = keywordEligible;
        this._wordAssignmentState = assignmentState;
        if (bp) {
          this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
          if (hasGlobs && ctx !== LexContext.ArrayElement)
            this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
        }
      }
      // Arithmetic text gets expansions and quote removal but no process substitution.
      readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        const start = pos;
        let text = "";
        const bp = this._buildParts;
        let parts;
        let litBuf = "";
        let litStart = 0;
        let preserveLiteral = false;
        let hasGlobs = false;
        if (bp) {
          parts = [];
          litStart = pos;
        }
        while (pos < len) {
          const ch = src.charCodeAt(pos);
          if (ch === CH_BACKSLASH) {
            pos++;
            if (pos < len) {
              if (src.charCodeAt(pos) === CH_NL) {
                pos++;
              } else {
                const next = src.charCodeAt(pos);
                if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
                  text += "\\";
                  if (bp)
                    litBuf += "\\";
                  preserveLiteral = true;
                }
                const escaped = src[pos++];
                text += escaped;
                if (bp)
                  litBuf += escaped;
              }
            }
            continue;
          }
          if (ch === CH_SQUOTE && !insideDoubleQuotes) {
            const sqStart = pos;
            pos++;
            const start2 = pos;
            while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
              pos++;
            const value = src.slice(start2, pos);
            text += value;
            if (pos < len)
              pos++;
            if (bp) {
              if (sqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: sqStart,
                  value: litBuf,
                  text: src.slice(litStart, sqStart)
                });
                litBuf = "";
              }
              parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DQUOTE) {
            const dqStart = pos;
            pos++;
            this.pos = pos;
            this.readDoubleQuoted(insideDoubleQuotes);
            pos = this.pos;
            text += this._dqText;
            if (bp) {
              if (dqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: dqStart,
                  value: litBuf,
                  text: src.slice(litStart, dqStart)
                });
                litBuf = "";
              }
              const dqText = src.slice(dqStart, pos);
              parts.push({
                type: "DoubleQuoted",
                pos: dqStart,
                end: pos,
                text: dqText,
                parts: this._dqParts ?? [
                  {
                    type: "Literal",
                    pos: dqStart + 1,
                    end: this._dqEnd,
                    value: this._dqText,
                    text: src.slice(dqStart + 1, this._dqEnd)
                  }
                ]
              });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DOLLAR) {
            const dollarStart = pos;
            this.pos = pos;
            this.readDollar(insideDoubleQuotes);
            pos = this.pos;
            text += this._resultText;
            if (bp) {
              if (this._resultPart) {
                if (dollarStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: dollarStart,
                    value: litBuf,
                    text: src.slice(litStart, dollarStart)
                  });
                  litBuf = "";
                }
                parts.push(this._resultPart);
                litStart = pos;
              } else {
                litBuf += this._resultText;
              }
            }
            continue;
          }
          if (ch === CH_BACKTICK) {
            const btStart = pos;
            this.pos = pos;
            this.readBacktickExpansion(insideDoubleQuotes);
            pos = this.pos;
            text += this._resultText;
            if (bp) {
              if (btStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: btStart,
                  value: litBuf,
                  text: src.slice(litStart, btStart)
                });
                litBuf = "";
              }
              parts.push(this._resultPart);
              litStart = pos;
            }
            continue;
          }
          if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
            const psStart = pos;
            this.pos = pos + 2;
            const inner = this.extractBalanced();
            pos = this.pos;
            const raw2 = src.slice(psStart, pos);
            text += raw2;
            if (bp) {
              if (psStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: psStart,
                  value: litBuf,
                  text: src.slice(litStart, psStart)
                });
                litBuf = "";
              }
              parts.push(this.processSubstitution(psStart, raw2, ch === CH_LT ? "<" : ">", inner));
              litStart = pos;
            }
            continue;
          }
          text += src[pos];
          if (bp) {
            litBuf += src[pos];
            if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
              hasGlobs = true;
          }
          pos++;
        }
        if (bp && pos > litStart)
          parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
        this.pos = pos;
        this._wordText = text;
        this._wordRaw = false;
        this._wordQuoted = false;
        this._wordHasExpansions = false;
        this._wordKeywordEligible = false;
        if (bp) {
          this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
          if (hasGlobs)
            this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
        }
      }
      subFieldParts(start, end) {
        if (this._nestingDepth >= MAX_SYNTAX_NESTING)
          return void 0;
        return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
      }
      // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
      // the window [start, end) of the original source. Parsing in place — rather than against a
      // detached slice — gives the word and any nested substitutions absolute offsets, and
      // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
      // source, so every sub-field offset maps straight back.
      parseSubFieldWord(start, end, context = "word", arithmetic = false) {
        if (start >= end)
          return new WordImpl("", start, start);
        if (this._nestingDepth >= MAX_SYNTAX_NESTING)
          return new WordImpl(this.src.slice(start, end), start, end);
        this._nestingDepth++;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedPos = this.pos;
        const savedText = this._wordText;
        const savedParts = this._wordParts;
        const savedQuoted = this._wordQuoted;
        const savedKeywordEligible = this._wordKeywordEligible;
        this.srcEnd = end;
        this.pos = start;
        this.readInnerWordText(context === "quoted", arithmetic, context === "word");
        const word2 = new WordImpl(this.src.slice(start, end), start, end);
        if (this._buildParts) {
          word2.parts = this._wordParts ?? void 0;
        }
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this.pos = savedPos;
        this._wordText = savedText;
        this._wordParts = savedParts;
        this._wordQuoted = savedQuoted;
        this._wordKeywordEligible = savedKeywordEligible;
        this._nestingDepth--;
        return word2;
      }
      skipSQ() {
        while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
          this.pos++;
        if (this.pos < this.srcEnd)
          this.pos++;
      }
      skipAnsiCQuoted() {
        const quotePos = this.pos - 1;
        const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
        this.pos = result.end;
        if (!result.closed)
          this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
      }
      // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
      // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
      skipDQ() {
        const src = this.src;
        const len = this.srcEnd;
        this._unbalanced = false;
        if (this._nestingDepth < MAX_SYNTAX_NESTING) {
          while (this.pos < len) {
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_DQUOTE) {
              this.pos++;
              return;
            }
            if (ch === CH_BACKSLASH) {
              this.pos = Math.min(this.pos + 2, len);
              continue;
            }
            if (ch === CH_BACKTICK)
              break;
            if (ch === CH_DOLLAR) {
              const next = src.charCodeAt(this.pos + 1);
              if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
                break;
            }
            this.pos++;
          }
        }
        this.extractBalanced(true, true);
      }
      skipSpacesAndTabs() {
        this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
      }
      readDoubleQuoted(unescapeAll = false) {
        const src = this.src;
        const len = this.srcEnd;
        const contentStart = this.pos;
        let hasExpansions = false;
        const bp = this._buildParts;
        const bt = bp || this._buildValue;
        if (!bp) {
          let p = this.pos;
          while (p < len) {
            const c = src.charCodeAt(p);
            if (c === CH_DQUOTE) {
              this._dqText = bt ? src.slice(contentStart, p) : "";
              this._dqEnd = p;
              this.pos = p + 1;
              this._dqHasExpansions = false;
              this._dqParts = null;
              return;
            }
            if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
              break;
            p++;
          }
        }
        let text = "";
        let parts = null;
        let litBuf = "";
        let litStart = bp ? this.pos : 0;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          const runStart = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
              break;
            this.pos++;
          }
          if (bt && this.pos > runStart) {
            const chunk = src.slice(runStart, this.pos);
            text += chunk;
            if (bp)
              litBuf += chunk;
          }
          if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
            break;
          const ch = src.charCodeAt(this.pos);
          if (ch === CH_BACKSLASH) {
            this.pos++;
            if (this.pos < len) {
              const next = src.charCodeAt(this.pos);
              if (next === CH_NL) {
                this.pos++;
                continue;
              }
              if (bt) {
                if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
                  const c = src[this.pos];
                  text += c;
                  if (bp)
                    litBuf += c;
                } else {
                  const pair = "\\" + src[this.pos];
                  text += pair;
                  if (bp)
                    litBuf += pair;
                }
              }
              this.pos++;
            }
            continue;
          }
          if (ch === CH_DOLLAR) {
            const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
              if (bt) {
                text += "$";
                if (bp)
                  litBuf += "$";
              }
              this.pos++;
              continue;
            }
            const expStart = this.pos;
            this.readDollar(true);
            if (bt)
              text += this._resultText;
            if (this._resultHasExpansion)
              hasExpansions = true;
            if (bp) {
              const rp = this._resultPart;
              if (rp && isDQChild(rp)) {
                if (!parts)
                  parts = [];
                if (expStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: expStart,
                    value: litBuf,
                    text: src.slice(litStart, expStart)
                  });
                  litBuf = "";
                }
                parts.push(rp);
                litStart = this.pos;
              } else {
                litBuf += this._resultText;
              }
            }
            continue;
          }
          if (ch === CH_BACKTICK) {
            const btStart = this.pos;
            this.readBacktickExpansion(true);
            if (bt)
              text += this._resultText;
            hasExpansions = true;
            if (bp && this._resultPart && isDQChild(this._resultPart)) {
              if (!parts)
                parts = [];
              if (btStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: btStart,
                  value: litBuf,
                  text: src.slice(litStart, btStart)
                });
                litBuf = "";
              }
              parts.push(this._resultPart);
              litStart = this.pos;
            }
            continue;
          }
        }
        if (bp && parts && this.pos > litStart)
          parts.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
        this._dqEnd = this.pos;
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
        this._dqText = text;
        this._dqHasExpansions = hasExpansions;
        this._dqParts = parts;
      }
      readDollar(insideDoubleQuotes = false) {
        const dollarPos = this.pos;
        this.pos++;
        const src = this.src;
        const len = this.srcEnd;
        const bt = this._buildParts || this._buildValue;
        if (this.pos >= len) {
          this._resultText = "$";
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = void 0;
          return;
        }
        const logicalPos = skipLineContinuations(src, this.pos, len);
        if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
          this.pos = logicalPos;
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_LPAREN) {
          if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            const savedPos = this.pos;
            const savedErrors = this.errors.length;
            this.readArithmeticExpansion(dollarPos);
            if (!this._notArithmetic)
              return;
            this.errors.length = savedErrors;
            this.pos = savedPos;
          }
          this.readCommandSubstitution(dollarPos);
          return;
        }
        if (ch === CH_LBRACE) {
          const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
          if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
            this.readBraceCommandSubstitution();
            return;
          }
          if (after === CH_PIPE) {
            this.readValueSubstitution();
            return;
          }
          this.readParameterExpansion(insideDoubleQuotes);
          return;
        }
        if (ch === CH_SQUOTE) {
          this.pos++;
          if (bt) {
            const value = this.readAnsiCQuoted();
            this._resultText = value;
            this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
          } else {
            this.skipAnsiCQuoted();
            this._resultText = "";
            this._resultPart = void 0;
          }
          this._resultIsRaw = false;
          this._resultHasExpansion = false;
          return;
        }
        if (ch === CH_DQUOTE) {
          this.pos++;
          this.readDoubleQuoted(insideDoubleQuotes);
          this._resultText = this._dqText;
          this._resultIsRaw = false;
          this._resultHasExpansion = this._dqHasExpansions;
          if (this._buildParts) {
            const text = src.slice(dollarPos, this.pos);
            this._resultPart = {
              type: "LocaleString",
              pos: dollarPos,
              end: this.pos,
              text,
              parts: this._dqParts ?? [
                {
                  type: "Literal",
                  pos: dollarPos + 2,
                  end: this._dqEnd,
                  value: this._dqText,
                  text: src.slice(dollarPos + 2, this._dqEnd)
                }
              ]
            };
          } else {
            this._resultPart = void 0;
          }
          return;
        }
        if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
          this.pos++;
          const text = bt ? src.slice(this.pos - 2, this.pos) : "";
          this._resultText = text;
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
          return;
        }
        if (ch < 128 && isIdChar[ch] & 1) {
          const namePos = this.pos - 1;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c < 128 && isIdChar[c] & 2)
              this.pos++;
            else
              break;
          }
          const text = bt ? src.slice(namePos, this.pos) : "";
          this._resultText = text;
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
          return;
        }
        if (ch === CH_LBRACKET) {
          const errorCount = this._errors === null ? 0 : this._errors.length;
          const close = this.findClosingArithmeticBracket(this.pos + 1);
          if (close !== -1) {
            const bodyStart = this.pos + 1;
            const body = src.slice(bodyStart, close);
            this.pos = close + 1;
            const text = bt ? src.slice(dollarPos, this.pos) : "";
            this._resultText = text;
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
            return;
          }
          if (this._errors !== null)
            this._errors.length = errorCount;
        }
        this._resultText = "$";
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = void 0;
      }
      scanArithmeticBody() {
        this._notArithmetic = false;
        this._arithUnterminated = false;
        this.pos += 2;
        let depth = 1;
        let parenDepth = 0;
        let parentParenDepth = 0;
        let parenDepths;
        let reported = false;
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        while (this.pos < len && depth > 0) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_BACKSLASH) {
            this.pos += this.pos + 1 < len ? 2 : 1;
          } else if (c === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
          } else if (c === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
          } else if (c === CH_BACKTICK) {
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
          } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
            const dollarPos = this.pos;
            this.pos += 2;
            this.extractBalanced();
            if (this._unbalanced)
              this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
            const close = this.findClosingBrace(this.pos + 2, len);
            this.pos = close === -1 ? len : close + 1;
          } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            this.pos += 2;
            this.extractBalanced();
          } else if (c === CH_LPAREN) {
            if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              if (depth === 1)
                parentParenDepth = parenDepth;
              else
                (parenDepths ?? (parenDepths = [])).push(parenDepth);
              depth++;
              parenDepth = 0;
              if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
                reported = true;
              }
              this.pos += 2;
            } else {
              if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
                reported = true;
              }
              this.pos++;
            }
          } else if (c === CH_RPAREN && parenDepth > 0) {
            parenDepth--;
            this.pos++;
          } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
            if (--depth === 0) {
              this.pos += 2;
              break;
            }
            parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
            this.pos += 2;
          } else if (c === CH_RPAREN && depth === 1) {
            this._notArithmetic = true;
            return "";
          } else {
            this.pos++;
          }
        }
        const bt = this._buildParts || this._buildValue;
        if (depth > 0) {
          this._arithUnterminated = true;
          return bt ? src.slice(start, this.pos) : "";
        }
        return bt ? src.slice(start, this.pos - 2) : "";
      }
      readArithmeticExpansion(dollarPos) {
        const bodyStart = this.pos + 2;
        const body = this.scanArithmeticBody();
        if (this._notArithmetic)
          return;
        if (this._arithUnterminated)
          this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
        const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
      }
      arithmeticExpansion(pos, text, body, bodyStart) {
        return new ArithmeticExpansionImpl(pos, this.pos, text, {
          source: this.src,
          body,
          offset: bodyStart,
          depth: this._nestingDepth,
          context: this.substitutionContext
        });
      }
      readArithmeticCommand(out, tokenStart) {
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        const body = this.scanArithmeticBody();
        this._buildValue = savedBuildValue;
        if (this._arithUnterminated)
          this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
        setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
      }
      readCommandSubstitution(dollarPos) {
        const openPos = this.pos;
        this.pos++;
        const inner = this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
        const bt = this._buildParts || this._buildValue;
        const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
        const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
        this._resultText = text;
        this._resultIsRaw = openPos === dollarPos + 1;
        this._resultHasExpansion = true;
        if (this._buildParts) {
          this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
        } else {
          this._resultPart = void 0;
        }
      }
      readBraceCommandSubstitution() {
        this.readBraceSubstitution(1);
      }
      readValueSubstitution() {
        this.readBraceSubstitution(2);
      }
      readBraceSubstitution(skip) {
        const dollarPos = this.pos - 1;
        this.pos += skip;
        const src = this.src;
        const len = this.srcEnd;
        let depth = 1;
        const start = this.pos;
        while (this.pos < len) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_LBRACE)
            depth++;
          else if (c === CH_RBRACE) {
            if (--depth === 0) {
              this.pos++;
              break;
            }
          } else if (c === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
            continue;
          } else if (c === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
            continue;
          } else if (c === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        this._resultIsRaw = true;
        this._resultHasExpansion = true;
        if (this._buildParts || this._buildValue) {
          const rawInner = src.slice(start, this.pos - 1);
          const inner = rawInner.trim();
          const text = src.slice(dollarPos, this.pos);
          this._resultText = text;
          if (this._buildParts) {
            const innerStart = start + (rawInner.length - rawInner.trimStart().length);
            this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
          } else {
            this._resultPart = void 0;
          }
        } else {
          this._resultText = "";
          this._resultPart = void 0;
        }
      }
      readBacktickExpansion(insideDoubleQuotes = false) {
        this.pos++;
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        if (!this._buildParts && !this._buildValue) {
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
              this.pos++;
            this.pos++;
          }
          if (this.pos < len)
            this.pos++;
          else
            this.errors.push({ message: "unterminated backtick", pos: start - 1 });
          this._resultText = "";
          this._resultIsRaw = false;
          this._resultHasExpansion = true;
          this._resultPart = void 0;
          return;
        }
        let inner = "";
        let hasEscapes = false;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
            hasEscapes = true;
            break;
          }
          this.pos++;
        }
        if (!hasEscapes) {
          inner = src.slice(start, this.pos);
        } else {
          inner = src.slice(start, this.pos);
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
              this.pos++;
              if (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
                  inner += src[this.pos];
                } else {
                  inner += "\\" + src[this.pos];
                }
                this.pos++;
              }
            } else {
              const runStart = this.pos;
              while (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c === CH_BACKTICK || c === CH_BACKSLASH)
                  break;
                this.pos++;
              }
              inner += src.slice(runStart, this.pos);
            }
          }
        }
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({ message: "unterminated backtick", pos: start - 1 });
        const text = src.slice(start - 1, this.pos);
        this._resultText = inner;
        this._resultHasExpansion = true;
        if (this._buildParts) {
          this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
        } else {
          this._resultPart = void 0;
        }
      }
      readParameterExpansion(insideDoubleQuotes) {
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        this.pos++;
        let depth = 1;
        let reported = false;
        while (this.pos < len && depth > 0) {
          const ch = src.charCodeAt(this.pos);
          if (ch === CH_DOLLAR) {
            const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (next === CH_LBRACE) {
              depth++;
              if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
                reported = true;
              }
              this.pos += 2;
              continue;
            }
            if (next === CH_DOLLAR) {
              this.pos += 2;
              continue;
            }
            if (next === CH_LPAREN) {
              const dollarPos = this.pos;
              this.pos += 2;
              this.extractBalanced();
              if (this._unbalanced)
                this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
              continue;
            }
          } else if (ch === CH_BACKTICK) {
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            continue;
          } else if (ch === CH_RBRACE) {
            if (--depth === 0) {
              this.pos++;
              break;
            }
          } else if (ch === CH_BACKSLASH) {
            if (this.pos + 1 < len)
              this.pos++;
          } else if (ch === CH_SQUOTE) {
            this.pos++;
            if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
              this.skipAnsiCQuoted();
            else
              this.skipSQ();
            continue;
          } else if (ch === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
            continue;
          }
          this.pos++;
        }
        const closed = depth === 0;
        if (!closed)
          this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
        const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        if (this._buildParts) {
          const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
          this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
        } else {
          this._resultPart = void 0;
        }
      }
      // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
      // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
      // that absolute window.
      parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
        const result = {
          type: "ParameterExpansion",
          pos: innerStart - 2,
          end: this.pos,
          text,
          parameter: "",
          parameterPos: innerStart,
          parameterEnd: innerStart,
          prefix: void 0,
          index: void 0,
          operation: void 0
        };
        const ilen = inner.length;
        if (ilen === 0)
          return result;
        const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
        const closeBracket = (start) => {
          const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
          return close === -1 ? -1 : close - innerStart;
        };
        let i = 0;
        if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
          result.prefix = "!";
          i = 1;
        }
        if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
          const nameEnd = this.scanParamName(inner, 1);
          let parameterEnd = nameEnd;
          let indexEnd = -1;
          if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
            indexEnd = closeBracket(parameterEnd + 1);
            if (indexEnd !== -1)
              parameterEnd = indexEnd + 1;
          }
          if (nameEnd > 1 && parameterEnd === ilen) {
            result.prefix = "#";
            result.parameter = inner.slice(1, nameEnd);
            result.parameterPos = innerStart + 1;
            result.parameterEnd = innerStart + nameEnd;
            if (indexEnd !== -1)
              result.index = sub(nameEnd + 1, indexEnd, "embedded");
            return result;
          }
        }
        const nameStart = i;
        i = this.scanParamName(inner, i);
        result.parameter = inner.slice(nameStart, i);
        result.parameterPos = innerStart + nameStart;
        result.parameterEnd = innerStart + i;
        if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
          const closeB = closeBracket(i + 1);
          if (closeB !== -1) {
            result.index = sub(i + 1, closeB, "embedded");
            i = closeB + 1;
          }
        }
        if (i >= ilen)
          return result;
        const pos = innerStart + i;
        const end = innerStart + ilen;
        const opChar = inner.charCodeAt(i);
        const nextChar = inner.charCodeAt(i + 1);
        const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
        if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
          const operandStart = i + (opChar === CH_COLON ? 2 : 1);
          result.operation = {
            type: "Default",
            pos,
            end,
            operatorEnd: innerStart + operandStart,
            operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
            operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
          };
          return result;
        }
        if (opChar === CH_COLON) {
          i++;
          const sliceStart = innerStart + i;
          const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted) => {
            return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
          });
          result.operation = {
            type: "Slice",
            pos,
            end,
            operatorEnd: sliceStart,
            operator: ":",
            offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
            length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
          };
          return result;
        }
        if (opChar === CH_HASH || opChar === CH_PERCENT) {
          const doubled = nextChar === opChar;
          const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
          const operandStart = i + (doubled ? 2 : 1);
          result.operation = {
            type: "Remove",
            pos,
            end,
            operatorEnd: innerStart + operandStart,
            operator,
            operand: sub(operandStart, ilen)
          };
          return result;
        }
        if (opChar === CH_SLASH) {
          i++;
          let operator = "/";
          if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
            operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
            i++;
          }
          let separatorStart = i;
          if (nextChar === CH_SLASH) {
            separatorStart = skipLineContinuations(inner, i, ilen);
            if (inner.charCodeAt(separatorStart) === CH_SLASH)
              separatorStart++;
          }
          const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
          const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
          result.operation = {
            type: "Replace",
            pos,
            end,
            operatorEnd: innerStart + i,
            operator,
            pattern: sub(i, patternEnd),
            replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
          };
          return result;
        }
        if (opChar === CH_CARET || opChar === CH_COMMA) {
          const doubled = nextChar === opChar;
          const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
          const operandStart = i + (doubled ? 2 : 1);
          result.operation = {
            type: "CaseModification",
            pos,
            end,
            operatorEnd: innerStart + operandStart,
            operator,
            operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
          };
          return result;
        }
        if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
          result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
          return result;
        }
        if (opChar === CH_AT) {
          result.operation = {
            type: "Transform",
            pos,
            end,
            operatorEnd: pos + 1,
            operator: "@",
            operand: sub(i + 1, ilen)
          };
          return result;
        }
        result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
        return result;
      }
      findNestedShellEnd(start, end, quoted) {
        const ch = this.src.charCodeAt(start);
        if (ch === CH_BACKTICK) {
          let pos = start + 1;
          while (pos < end) {
            const current = this.src.charCodeAt(pos);
            if (current === CH_BACKSLASH) {
              pos += 2;
              continue;
            }
            pos++;
            if (current === CH_BACKTICK)
              return pos;
          }
          return end;
        }
        let close;
        if (ch === CH_DOLLAR) {
          const next = start + 1;
          if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
            close = this.findClosingBrace(next + 1, end);
          } else {
            const open = skipLineContinuations(this.src, next, end);
            if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
              return start;
            close = this.findClosingParenthesis(open + 1, end);
          }
        } else {
          const open = start + 1;
          if (quoted || ch !== CH_LT && ch !== CH_GT || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
            return start;
          }
          close = this.findClosingParenthesis(open + 1, end);
        }
        return close === -1 ? end : close + 1;
      }
      scanParamName(s, start) {
        let i = start;
        if (i >= s.length)
          return i;
        const c = s.charCodeAt(i);
        if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
          return i + 1;
        }
        if (c >= CH_0 && c <= CH_9) {
          while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
            i++;
          return i;
        }
        if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
          i++;
          while (i < s.length) {
            const ch = s.charCodeAt(i);
            if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
              i++;
            else
              break;
          }
        }
        return i;
      }
      readAnsiCQuoted() {
        const quotePos = this.pos - 1;
        const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
        this.pos = result.end;
        if (!result.closed)
          this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
        return result.value;
      }
      // Quotes resume when a nested substitution returns to their parenthesis depth.
      extractBalanced(useGrammar = true, quoteOnly = false) {
        const src = this.src;
        const len = this.srcEnd;
        const bt = this._buildParts || this._buildValue;
        let depth = quoteOnly ? 0 : 1;
        const start = this.pos;
        this._unbalanced = false;
        const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
        if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
          this.pos = knownEnd;
          return bt ? src.slice(start, knownEnd - 1) : "";
        }
        let wordStart = true;
        while (!quoteOnly && this.pos < len) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_RPAREN) {
            const result = bt ? src.slice(start, this.pos) : "";
            this.pos++;
            return result;
          } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
            break;
          } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
            break;
          } else if (c === CH_HASH && wordStart) {
            break;
          } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
            break;
          } else {
            wordStart = c < 128 && (charType[c] & 1) !== 0;
            this.pos++;
          }
        }
        let caseDepth = 0;
        let caseParens = 0;
        const wordStartAfterParen = [];
        let pendingDelims = null;
        let scripts;
        let arithBase = -1;
        let arithExtent = start >= 2 && src.charCodeAt(start) === CH_LPAREN && src.charCodeAt(start - 1) === CH_LPAREN && src.charCodeAt(start - 2) === CH_DOLLAR;
        let substitutions = 0;
        let reported = false;
        const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
        let quotedDepth = quoteOnly ? 1 : 0;
        let parameterDepth = 0;
        let arithmeticOpens;
        let continuedDollarPos = -1;
        let continuedParenPos = -1;
        let escapedEnd = -1;
        let lastParenEnd = -1;
        let checkedGrammar = false;
        while (this.pos < len && (depth > 0 || quotes.length > 0)) {
          let ch = src.charCodeAt(this.pos);
          const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
          if (quote !== void 0 && quote.depth === depth) {
            let commandOpen = false;
            if (ch === CH_BACKSLASH) {
              this.pos = Math.min(this.pos + 2, len);
              continue;
            }
            if (ch === quote.close) {
              quotes.pop();
              if (ch === CH_DQUOTE)
                quotedDepth--;
              else
                parameterDepth--;
              this.pos++;
              if (quoteOnly && depth === 0 && quotes.length === 0)
                return "";
              continue;
            }
            if (ch === CH_DQUOTE) {
              quotes.push({ close: CH_DQUOTE, depth });
              quotedDepth++;
            } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
              this.pos++;
              this.skipSQ();
              continue;
            } else if (ch === CH_BACKTICK) {
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                  this.pos++;
                if (this.pos < len)
                  this.pos++;
              }
              if (this.pos < len)
                this.pos++;
              continue;
            } else if (ch === CH_DOLLAR) {
              const next = src.charCodeAt(this.pos + 1);
              if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
                this.pos += 2;
                this.skipAnsiCQuoted();
                continue;
              }
              if (next === CH_LBRACE) {
                quotes.push({ close: CH_RBRACE, depth });
                parameterDepth++;
                this.pos++;
              } else if (next === CH_LPAREN) {
                this.pos++;
                ch = CH_LPAREN;
                commandOpen = true;
              } else if (next === CH_DOLLAR) {
                this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
                continue;
              }
            }
            if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
              this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
              reported = true;
            }
            if (!commandOpen) {
              this.pos++;
              while (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
                  break;
                this.pos++;
              }
              continue;
            }
          }
          if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks(src, lastParenEnd, len) === this.pos) {
            checkedGrammar = true;
            const scope = scripts?.[scripts.length - 1];
            const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
            if (end !== -1) {
              if (scope === void 0) {
                this.pos = end;
                return bt ? src.slice(start, end - 1) : "";
              }
              this.pos = end - 1;
              depth = scope.depth + 1;
              caseDepth = 0;
              caseParens = 0;
              wordStartAfterParen.length = scope.parens + 1;
              ch = CH_RPAREN;
            }
          }
          if (ch === CH_LPAREN) {
            const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
            const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
            const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
            const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
            if (script) {
              (scripts ?? (scripts = [])).push({
                start: this.pos + 1,
                dollar: commandDollarPos,
                depth,
                parens: wordStartAfterParen.length,
                caseDepth,
                caseParens,
                arithBase,
                arithExtent,
                substitutions,
                checkedGrammar,
                pendingDelims
              });
              caseDepth = 0;
              caseParens = 0;
              arithBase = -1;
              arithExtent = false;
              checkedGrammar = false;
              pendingDelims = null;
            }
            wordStartAfterParen.push(!wordParen);
            wordStart = true;
            if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              arithBase = depth;
            }
            if (commandDollarPos !== -1) {
              if (script)
                substitutions++;
              else
                (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
              if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
                reported = true;
              }
            }
            continuedDollarPos = -1;
            continuedParenPos = -1;
            depth++;
            if (caseDepth > 0)
              caseParens++;
            this.pos++;
          } else if (ch === CH_RPAREN) {
            if (caseDepth > 0 && caseParens === 0) {
              this.pos++;
              wordStart = true;
            } else {
              if (caseDepth > 0)
                caseParens--;
              depth--;
              if (depth === 0 && !quoteOnly) {
                const result = bt ? src.slice(start, this.pos) : "";
                this.pos++;
                return result;
              }
              if (depth <= arithBase)
                arithBase = -1;
              if (arithmeticOpens !== void 0) {
                while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
                  arithmeticOpens.pop();
              }
              wordStart = wordStartAfterParen.pop() ?? true;
              this.pos++;
              const scope = scripts?.[scripts.length - 1];
              if (scope !== void 0 && scope.depth === depth) {
                scripts.pop();
                caseDepth = scope.caseDepth;
                caseParens = scope.caseParens;
                arithBase = scope.arithBase;
                arithExtent = scope.arithExtent;
                substitutions = scope.substitutions;
                checkedGrammar = scope.checkedGrammar;
                pendingDelims = scope.pendingDelims;
              }
            }
            lastParenEnd = this.pos;
          } else if (ch === CH_BACKSLASH) {
            if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
              const logicalPos = skipLineContinuations(src, this.pos, len);
              if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
                continuedDollarPos = this.pos - 1;
                continuedParenPos = logicalPos;
              }
            }
            this.pos++;
            if (this.pos < len) {
              if (src.charCodeAt(this.pos) !== CH_NL) {
                wordStart = false;
              }
              this.pos++;
            }
            escapedEnd = this.pos;
          } else if (ch === CH_DOLLAR) {
            const next = src.charCodeAt(++this.pos);
            if (next === CH_SQUOTE) {
              this.pos++;
              this.skipAnsiCQuoted();
            } else if (next === CH_DOLLAR) {
              this.pos++;
            } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
              quotes.push({ close: CH_RBRACE, depth });
              parameterDepth++;
              this.pos++;
            }
            wordStart = false;
          } else if (ch === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
            wordStart = false;
          } else if (ch === CH_DQUOTE) {
            quotes.push({ close: CH_DQUOTE, depth });
            quotedDepth++;
            this.pos++;
            wordStart = false;
          } else if (ch === CH_BACKTICK) {
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              if (this.pos < len)
                this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            wordStart = false;
          } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
            if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
              this.pos += 3;
            } else {
              this.pos += 2;
              const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
              if (strip)
                this.pos++;
              this.skipSpacesAndTabs();
              this.readHereDocDelimiter();
              if (this._hereDelim || this._hereQuoted) {
                (pendingDelims ?? (pendingDelims = [])).push({
                  delimiter: this._hereDelim,
                  strip,
                  quoted: this._hereQuoted
                });
              }
            }
            wordStart = false;
          } else if (ch === CH_NL && pendingDelims) {
            this.pos++;
            for (const hd of pendingDelims)
              this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
            pendingDelims = null;
            wordStart = true;
          } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
              this.pos++;
          } else {
            const wStart = this.pos;
            while (this.pos < len) {
              const wc = src.charCodeAt(this.pos);
              if (wc < 128 && charType[wc])
                break;
              this.pos++;
            }
            if (this.pos > wStart) {
              const wLen = this.pos - wStart;
              if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
                const c0 = src.charCodeAt(wStart);
                if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
                  caseDepth++;
                } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
                  caseDepth--;
                  if (caseDepth === 0)
                    caseParens = 0;
                }
              }
              wordStart = false;
            } else {
              const wc = src.charCodeAt(this.pos);
              wordStart = wc < 128 && (charType[wc] & 1) !== 0;
              this.pos++;
            }
          }
        }
        this._unbalanced = true;
        if (quoteOnly && scripts !== void 0 && scripts.length > 0) {
          this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
        }
        return bt ? src.slice(start, this.pos) : "";
      }
    };
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
  switch (op) {
    case ",":
      return 1;
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
      return 2;
    case "||":
      return 4;
    case "&&":
      return 5;
    case "|":
      return 6;
    case "^":
      return 7;
    case "&":
      return 8;
    case "==":
    case "!=":
      return 9;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return 10;
    case "<<":
    case ">>":
      return 11;
    case "+":
    case "-":
      return 12;
    case "*":
    case "/":
    case "%":
      return 13;
    case "**":
      return 14;
    case "?":
      return 3;
    default:
      return -1;
  }
}
function trimEnd(src, start, end) {
  while (end > start) {
    const c = src.charCodeAt(end - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end--;
  }
  return end;
}
function opRightAssoc(op) {
  switch (op) {
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
    case "**":
      return true;
    default:
      return false;
  }
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector?.embeddedWords.length ?? 0;
  function makeWord(start2, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start2 + offset,
      end: end + offset,
      value: src.slice(start2, end),
      parts: void 0
    };
    if (embedded)
      collector?.embeddedWords.push(node);
    return node;
  }
  function skipWS() {
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case CH_COMMA:
        pos++;
        return ",";
      case CH_EQ:
        if (nc === CH_EQ) {
          pos += 2;
          return "==";
        }
        pos++;
        return "=";
      case CH_BANG:
        if (nc === CH_EQ) {
          pos += 2;
          return "!=";
        }
        return null;
      // unary
      case CH_LT:
        if (nc === CH_LT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return "<<=";
          }
          pos += 2;
          return "<<";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "<=";
        }
        pos++;
        return "<";
      case CH_GT:
        if (nc === CH_GT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return ">>=";
          }
          pos += 2;
          return ">>";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return ">=";
        }
        pos++;
        return ">";
      case CH_PLUS:
        if (nc === CH_EQ) {
          pos += 2;
          return "+=";
        }
        if (nc === CH_PLUS)
          return null;
        pos++;
        return "+";
      case CH_DASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "-=";
        }
        if (nc === CH_DASH)
          return null;
        pos++;
        return "-";
      case CH_STAR:
        if (nc === CH_STAR) {
          pos += 2;
          return "**";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "*=";
        }
        pos++;
        return "*";
      case CH_SLASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "/=";
        }
        pos++;
        return "/";
      case CH_PERCENT:
        if (nc === CH_EQ) {
          pos += 2;
          return "%=";
        }
        pos++;
        return "%";
      case CH_PIPE:
        if (nc === CH_PIPE) {
          pos += 2;
          return "||";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "|=";
        }
        pos++;
        return "|";
      case CH_AMP:
        if (nc === CH_AMP) {
          pos += 2;
          return "&&";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "&=";
        }
        pos++;
        return "&";
      case CH_CARET:
        if (nc === CH_EQ) {
          pos += 2;
          return "^=";
        }
        pos++;
        return "^";
      case CH_QUESTION:
        pos++;
        return "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    skipWS();
    while (pos < len) {
      const c2 = src.charCodeAt(pos);
      if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
        break;
      if (src.charCodeAt(pos + 1) === CH_EQ)
        break;
      pos++;
      skipWS();
    }
    if (src.charCodeAt(pos) === CH_LPAREN) {
      let groups = 1;
      pos++;
      while (pos < len && groups > 0) {
        const wordEnd2 = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd2 > pos + offset) {
          pos = wordEnd2 - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups++;
        else if (c2 === CH_RPAREN)
          groups--;
      }
    } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
      parseAtom(0);
    }
    skipWS();
    const c = src.charCodeAt(pos);
    if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
      pos += 2;
  }
  function recoverExpression(minPrec) {
    skipWS();
    const start2 = pos;
    if (start2 === len)
      return makeWord(start2, start2);
    const wordCount = collector?.embeddedWords.length ?? 0;
    let ternaries = 0;
    for (; ; ) {
      skipTruncatedUnary();
      skipWS();
      if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
        ternaries--;
        pos++;
        continue;
      }
      const saved = pos;
      const op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved;
        break;
      }
      if (op === "?")
        ternaries++;
    }
    if (collector)
      collector.embeddedWords.length = wordCount;
    return makeWord(start2, trimEnd(src, start2, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    while (true) {
      skipWS();
      if (pos >= len)
        break;
      const saved = pos;
      const op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved;
          break;
        }
        const consequent = parseBinExpr(1, depth + 1);
        skipWS();
        if (pos < len && src.charCodeAt(pos) === CH_COLON)
          pos++;
        const alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      const prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved;
        break;
      }
      const nextPrec = opRightAssoc(op) ? prec : prec + 1;
      const right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    skipWS();
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    const start2 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
      }
    }
    return operand;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start3 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start3 = pos;
      const wordCount2 = collector?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd3 = collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
      if (wordEnd3 > pos + offset) {
        if (collector)
          collector.embeddedWords.length = wordCount2;
        pos = wordEnd3 - offset;
        return makeWord(start3, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start3 = pos;
      pos = (collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset;
      return makeWord(start3, pos, true);
    }
    const start2 = pos;
    const wordCount = collector?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd2 = collector?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
    if (wordEnd2 > pos + offset) {
      if (collector)
        collector.embeddedWords.length = wordCount;
      pos = wordEnd2 - offset;
      return makeWord(start2, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start2 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start2, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1) {
          pos = expansionEnd - offset;
        } else {
          pos += 2;
          let depth = 1;
          while (pos < len && depth > 0) {
            if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
              depth++;
              pos += 2;
            } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
              depth--;
              pos += 2;
            } else {
              pos++;
            }
          }
        }
      } else {
        pos++;
        const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close !== -1) {
          pos = close - offset + 1;
        } else {
          let depth = 1;
          while (pos < len && depth > 0) {
            const ch = src.charCodeAt(pos++);
            if (ch === CH_LPAREN)
              depth++;
            else if (ch === CH_RPAREN)
              depth--;
          }
        }
        const text = src.slice(start2, pos);
        return collector ? collector.commandExpansion(start2 + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text);
      }
    } else if (c === CH_LBRACE) {
      const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const ch = src.charCodeAt(pos++);
          if (ch === CH_LBRACE)
            depth++;
          else if (ch === CH_RBRACE)
            depth--;
        }
      }
    } else {
      while (pos < len) {
        const ch = src.charCodeAt(pos);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          pos++;
        else
          break;
      }
    }
    return makeWord(start2, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start2 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start2 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const c = src.charCodeAt(pos);
          if (c === CH_LBRACKET)
            depth++;
          else if (c === CH_RBRACKET)
            depth--;
          pos++;
        }
      }
      return makeWord(start2, pos, true);
    }
    if (pos === start2) {
      pos++;
      return makeWord(start2, pos);
    }
    return makeWord(start2, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector)
      collector.embeddedWords.length = initialWordCount;
    return makeWord(start, trimEnd(src, start, len), collector !== void 0);
  }
  return result;
}
var init_arithmetic = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic.js"() {
    "use strict";
    init_expansion();
    init_limits();
    init_chars();
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parts.js
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word2, depth) => computeWordParts(source, word2, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word2, depth) => computeEmbeddedWordParts(source, word2, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word2, depth) => computeArrayElementParts(source, word2, depth, context));
}
function computeWordParts(source, word2, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildWordParts(word2.pos);
  return parts ?? void 0;
}
function computeEmbeddedWordParts(source, word2, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word2.pos, word2.end))
    return void 0;
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildEmbeddedWordParts(word2.pos, arithmetic);
  return parts ?? void 0;
}
function computeArrayElementParts(source, word2, depth = 0, context) {
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildArrayElementParts(word2.pos);
  return parts ?? void 0;
}
function computeHereDocBodyParts(source, word2, depth = 0, context) {
  const lexer = new Lexer(source, word2.pos, word2.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildHereDocParts(word2.pos, word2.end);
  return parts ?? void 0;
}
var computeBareWordParts;
var init_parts = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parts.js"() {
    "use strict";
    init_lexer();
    init_substitution_context();
    init_glob();
    computeBareWordParts = (_source, word2) => hasGlobCharacters(word2.text) ? parseGlobParts(word2.text, 0, word2.text.length, void 0, word2.pos) : void 0;
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
    findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
    findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
    findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
    findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression;
}
var init_arithmetic_parts = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic-parts.js"() {
    "use strict";
    init_arithmetic();
    init_lexer();
    init_parts();
    init_expansion();
    init_limits();
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/assignment.js
var ArrayValueImpl, AssignmentImpl;
var init_assignment = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/assignment.js"() {
    "use strict";
    init_lexer();
    init_chars();
    init_parts();
    init_word();
    ArrayValueImpl = class {
      type = "ArrayValue";
      pos;
      end;
      #source;
      #depth;
      #context;
      #elements;
      constructor(source, pos, end, depth, context) {
        this.pos = pos;
        this.end = end;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
      }
      get elements() {
        if (this.#elements)
          return this.#elements;
        const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
        lexer._nestingDepth = this.#depth;
        const elements = [];
        while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
          const token2 = lexer.next(LexContext.ArrayElement);
          if (token2.token !== Token.Word && token2.token !== Token.Assignment)
            continue;
          const text = token2.raw ? token2.value : this.#source.slice(token2.pos, token2.end);
          const indexed = text.charCodeAt(0) === 91;
          const context = lexer.getSubstitutionContext();
          const source = !indexed && token2.raw && token2.keywordEligible ? void 0 : this.#source;
          const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
          elements.push(new WordImpl(text, token2.pos, token2.end, source, resolver, this.#depth));
        }
        this.#elements = elements;
        return elements;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
      }
    };
    AssignmentImpl = class {
      type = "Assignment";
      pos;
      end;
      text;
      #source;
      #depth;
      #context;
      #operatorPos;
      #name = null;
      #append;
      #index;
      #value = null;
      constructor(text, pos, end, source, operatorPos, depth, context) {
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#source = source;
        this.#operatorPos = operatorPos;
        this.#depth = depth;
        this.#context = context;
      }
      get name() {
        return this.#name ?? this.resolveTarget();
      }
      get append() {
        if (this.#name === null)
          this.resolveTarget();
        return this.#append;
      }
      get index() {
        if (this.#name === null)
          this.resolveTarget();
        return this.#index;
      }
      get value() {
        if (this.#value !== null)
          return this.#value;
        const start = this.#operatorPos + 1;
        const arrayStart = skipLineContinuations(this.#source, start, this.end);
        this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
        return this.#value;
      }
      resolveTarget() {
        const equal2 = this.#operatorPos - this.pos;
        let nameEnd = equal2;
        let appendPos = equal2;
        while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
          appendPos -= 2;
        if (this.text.charCodeAt(appendPos - 1) === 43) {
          this.#append = true;
          nameEnd = appendPos - 1;
        }
        const bracket = this.text.indexOf("[");
        if (bracket > 0 && bracket < nameEnd) {
          const close = this.text.lastIndexOf("]", equal2);
          if (close > bracket) {
            const start = this.pos + bracket + 1;
            const end = this.pos + close;
            this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
            nameEnd = bracket;
          }
        }
        const name = this.text.slice(0, nameEnd);
        return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          text: this.text,
          name: this.name,
          append: this.append,
          index: this.index,
          value: this.value
        };
      }
    };
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/command.js
var isArgument, CommandImpl;
var init_command = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/command.js"() {
    "use strict";
    isArgument = (item) => item.type === "Word" || item.type === "Assignment";
    CommandImpl = class {
      type = "Command";
      pos;
      end;
      name;
      prefix;
      suffix;
      #args;
      #redirects;
      constructor(pos, end, name, prefix, suffix) {
        this.pos = pos;
        this.end = end;
        this.name = name;
        this.prefix = prefix;
        this.suffix = suffix;
      }
      get args() {
        if (this.#args === void 0) {
          const suffix = this.suffix;
          this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
        }
        return this.#args;
      }
      get redirects() {
        if (this.#redirects === void 0) {
          const redirects = [];
          for (const item of this.prefix)
            if (item.type !== "Assignment")
              redirects.push(item);
          for (const item of this.suffix)
            if (!isArgument(item))
              redirects.push(item);
          this.#redirects = redirects;
        }
        return this.#redirects;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
      }
    };
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl;
var init_heredoc = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/heredoc.js"() {
    "use strict";
    init_parts();
    HereDocBodyImpl = class {
      type = "HereDocBody";
      pos;
      end;
      text = "";
      #source;
      #depth;
      #context;
      #parts;
      constructor(source, pos, quoted, depth, context) {
        this.pos = pos;
        this.end = pos;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
        this.#parts = quoted ? void 0 : null;
      }
      get parts() {
        if (this.#parts === null)
          this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
        return this.#parts;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
      }
    };
  }
});

// ../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parser.js
function isDeclarationCommand(name) {
  switch (name.length) {
    case 5:
      return name === "local" || name === "alias";
    case 6:
      return name === "export";
    case 7:
      return name === "declare" || name === "typeset";
    case 8:
      return name === "readonly";
    default:
      return false;
  }
}
function isTestNegation(t) {
  return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
function parse2(source) {
  return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
  return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
function findSubstitutionEnd(source, start, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
  const pending = [{ start, end, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found);
      if (found !== -1)
        substitutionBoundaries(context).set(boundary.start, found);
      pending.pop();
    }
  }
  return boundaries.get(start) ?? -1;
}
var ArithmeticCommandImpl, ArithmeticForImpl, CASE_TERMINATORS, REDIRECT_OPS, listTerminators, compoundClosers, commandStarts, UNARY_TEST_OPS, BINARY_TEST_OPS, EMPTY_REDIRECTS, EMPTY_PREFIXES, EMPTY_ELIFS, SubstitutionLexer, Parser;
var init_parser = __esm({
  "../../node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parser.js"() {
    "use strict";
    init_traversal();
    init_lexer();
    init_limits();
    init_arithmetic_parts();
    init_parts();
    init_substitution_context();
    init_word();
    init_assignment();
    init_command();
    init_heredoc();
    init_expansion();
    Lexer._findSubstitutionEnd = findSubstitutionEnd;
    ScriptExpansionImpl._resolveScript = parseRegion;
    ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
    ArithmeticCommandImpl = class {
      type = "ArithmeticCommand";
      pos;
      end;
      body;
      #source;
      #depth;
      #context;
      #expression = null;
      constructor(pos, end, body, source, depth, context) {
        this.pos = pos;
        this.end = end;
        this.body = body;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
      }
      get expression() {
        if (this.#expression === null) {
          this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
        }
        return this.#expression;
      }
      set expression(v) {
        this.#expression = v ?? void 0;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          expression: this.expression,
          body: this.body
        };
      }
    };
    ArithmeticForImpl = class {
      type = "ArithmeticFor";
      pos;
      end;
      body;
      #initStr;
      #testStr;
      #updateStr;
      #initPos;
      #testPos;
      #updatePos;
      #source;
      #depth;
      #context;
      #initialize = null;
      #test = null;
      #update = null;
      constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
        this.pos = pos;
        this.end = end;
        this.body = body;
        this.#initStr = initStr;
        this.#testStr = testStr;
        this.#updateStr = updateStr;
        this.#initPos = initPos;
        this.#testPos = testPos;
        this.#updatePos = updatePos;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
      }
      get initialize() {
        if (this.#initialize === null) {
          if (this.#initStr) {
            this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
          } else {
            this.#initialize = void 0;
          }
        }
        return this.#initialize;
      }
      set initialize(v) {
        this.#initialize = v ?? void 0;
      }
      get test() {
        if (this.#test === null) {
          if (this.#testStr) {
            this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
          } else {
            this.#test = void 0;
          }
        }
        return this.#test;
      }
      set test(v) {
        this.#test = v ?? void 0;
      }
      get update() {
        if (this.#update === null) {
          if (this.#updateStr) {
            this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
          } else {
            this.#update = void 0;
          }
        }
        return this.#update;
      }
      set update(v) {
        this.#update = v ?? void 0;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          initialize: this.initialize,
          test: this.test,
          update: this.update,
          body: this.body
        };
      }
    };
    CASE_TERMINATORS = {
      [Token.DoubleSemi]: ";;",
      [Token.SemiAmp]: ";&",
      [Token.DoubleSemiAmp]: ";;&"
    };
    REDIRECT_OPS = {
      ">": ">",
      ">>": ">>",
      "<": "<",
      "<>": "<>",
      "<&": "<&",
      ">&": ">&",
      ">|": ">|",
      "&>": "&>",
      "&>>": "&>>"
    };
    listTerminators = new Uint8Array(37);
    listTerminators[Token.EOF] = 1;
    listTerminators[Token.RParen] = 1;
    listTerminators[Token.RBrace] = 1;
    listTerminators[Token.Then] = 1;
    listTerminators[Token.Else] = 1;
    listTerminators[Token.Elif] = 1;
    listTerminators[Token.Fi] = 1;
    listTerminators[Token.Do] = 1;
    listTerminators[Token.Done] = 1;
    listTerminators[Token.Esac] = 1;
    listTerminators[Token.DoubleSemi] = 1;
    listTerminators[Token.SemiAmp] = 1;
    listTerminators[Token.DoubleSemiAmp] = 1;
    compoundClosers = new Uint8Array(37);
    compoundClosers[Token.RParen] = 1;
    compoundClosers[Token.RBrace] = 1;
    compoundClosers[Token.DblRBracket] = 1;
    compoundClosers[Token.Fi] = 1;
    compoundClosers[Token.Done] = 1;
    compoundClosers[Token.Esac] = 1;
    compoundClosers[Token.ArithCmd] = 1;
    commandStarts = new Uint8Array(37);
    commandStarts[Token.Word] = 1;
    commandStarts[Token.Assignment] = 1;
    commandStarts[Token.Bang] = 1;
    commandStarts[Token.LParen] = 1;
    commandStarts[Token.LBrace] = 1;
    commandStarts[Token.DblLBracket] = 1;
    commandStarts[Token.If] = 1;
    commandStarts[Token.For] = 1;
    commandStarts[Token.While] = 1;
    commandStarts[Token.Until] = 1;
    commandStarts[Token.Case] = 1;
    commandStarts[Token.Function] = 1;
    commandStarts[Token.Select] = 1;
    commandStarts[Token.ArithCmd] = 1;
    commandStarts[Token.Coproc] = 1;
    commandStarts[Token.Redirect] = 1;
    UNARY_TEST_OPS = {
      "-a": 1,
      "-b": 1,
      "-c": 1,
      "-d": 1,
      "-e": 1,
      "-f": 1,
      "-g": 1,
      "-h": 1,
      "-k": 1,
      "-p": 1,
      "-r": 1,
      "-s": 1,
      "-t": 1,
      "-u": 1,
      "-v": 1,
      "-w": 1,
      "-x": 1,
      "-z": 1,
      "-n": 1,
      "-o": 1,
      "-N": 1,
      "-S": 1,
      "-L": 1,
      "-G": 1,
      "-O": 1,
      "-R": 1
    };
    BINARY_TEST_OPS = {
      "==": 1,
      "!=": 1,
      "=~": 1,
      "=": 1,
      "-eq": 1,
      "-ne": 1,
      "-lt": 1,
      "-le": 1,
      "-gt": 1,
      "-ge": 1,
      "-nt": 1,
      "-ot": 1,
      "-ef": 1,
      "<": 1,
      ">": 1
    };
    EMPTY_REDIRECTS = [];
    EMPTY_PREFIXES = [];
    EMPTY_ELIFS = [];
    SubstitutionLexer = class _SubstitutionLexer extends Lexer {
      boundaries;
      pending;
      context;
      constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
        super(source, boundary.start, boundary.end, parenBoundary, context);
        this._nestingDepth = boundary.depth;
        this.boundaries = boundaries;
        this.pending = pending;
        this.context = context;
      }
      // Keep child boundary requests on this worklist so nested scans stay iterative.
      fork(start, end, parenBoundary = false) {
        return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
      }
      findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
        const known2 = this.context.boundaries?.get(start);
        if (known2 !== void 0)
          return known2 <= end ? known2 : -1;
        const boundary = this.boundaries.get(start);
        if (boundary !== void 0)
          return boundary <= end ? boundary : -1;
        if (!this.boundaries.has(start)) {
          this.boundaries.set(start, void 0);
          this.pending.push({ start, end, depth });
        }
        return -1;
      }
    };
    Parser = class {
      tok;
      source;
      start;
      end;
      depth;
      errors = null;
      syntaxDepth = 0;
      // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
      // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
      constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
        this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
        this.tok._nestingDepth = depth;
        this.source = source;
        this.start = start;
        this.end = end;
        this.depth = depth;
      }
      run() {
        const start = this.start;
        if (this.depth > MAX_SYNTAX_NESTING)
          this.error("maximum substitution nesting depth exceeded", start);
        let shebang;
        if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
          const nl = this.source.indexOf("\n");
          shebang = nl === -1 ? this.source : this.source.slice(0, nl);
        }
        const commands = this.list();
        for (; ; ) {
          const unexpected2 = this.tok.peek(LexContext.CommandStart);
          if (unexpected2.token === Token.EOF)
            break;
          this.unexpectedToken(unexpected2);
          if (!listTerminators[unexpected2.token] && unexpected2.token !== Token.In)
            break;
          this.tok.next(LexContext.CommandStart);
          let separator = this.tok.peek(LexContext.CommandStart).token;
          if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
            break;
          while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
            this.tok.next(LexContext.CommandStart);
            separator = this.tok.peek(LexContext.CommandStart).token;
          }
          const recovered = this.list();
          for (let i = 0; i < recovered.length; i++)
            commands.push(recovered[i]);
        }
        const lexerErrors = this.tok._errors;
        if (lexerErrors !== null && lexerErrors.length > 0) {
          const errors = this.errors ?? (this.errors = []);
          for (let i = 0; i < lexerErrors.length; i++)
            errors.push(lexerErrors[i]);
        }
        if (this.errors !== null && this.errors.length > 1)
          this.errors.sort((a, b) => a.pos - b.pos);
        return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
      }
      error(message, pos) {
        (this.errors ?? (this.errors = [])).push({ message, pos });
      }
      unexpectedToken(t) {
        this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
      }
      findSubstitutionEnd() {
        this.list();
        return this.acceptEnd(Token.RParen);
      }
      skipSemi() {
        if (this.tok.peek(LexContext.Normal).token === Token.Semi)
          this.tok.next(LexContext.Normal);
      }
      accept(token2, ctx = LexContext.Normal) {
        if (this.tok.peek(ctx).token === token2)
          return this.tok.next(ctx);
        return null;
      }
      acceptEnd(token2, ctx = LexContext.Normal) {
        if (this.tok.peek(ctx).token === token2)
          return this.tok.next(ctx).end;
        return -1;
      }
      skipNewlines(ctx = LexContext.Normal) {
        while (this.tok.peek(ctx).token === Token.Newline)
          this.tok.next(ctx);
      }
      doBody(hasDo) {
        const body = this.list();
        const emptyPos = hasDo ? this.emptyListPos(body) : -1;
        if (emptyPos >= 0)
          this.error("expected command after 'do'", emptyPos);
        return body;
      }
      // Where an empty compound list stopped, or -1. An empty condition is reported only
      // once `then` or `do` follows, so a missing keyword is not reported twice.
      emptyListPos(commands) {
        return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
      }
      makeStatement(command) {
        return {
          type: "Statement",
          pos: command.pos,
          end: command.end,
          command,
          background: void 0
        };
      }
      // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
      list() {
        const commands = [];
        this.skipNewlines(LexContext.CommandStart);
        let t = this.tok.peek(LexContext.CommandStart).token;
        if (listTerminators[t] || !commandStarts[t])
          return commands;
        const first = this.andOr();
        if (first)
          commands.push(this.makeStatement(first));
        for (; ; ) {
          t = this.tok.peekFollow(compoundClosers).token;
          if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
            break;
          const isBackground = t === Token.Amp;
          const sepEnd = this.tok.next(LexContext.Normal).end;
          if (isBackground) {
            const stmt = commands[commands.length - 1];
            stmt.background = true;
            stmt.end = sepEnd;
          }
          this.skipNewlines(LexContext.CommandStart);
          t = this.tok.peek(LexContext.CommandStart).token;
          if (listTerminators[t] || !commandStarts[t])
            break;
          const node = this.andOr();
          if (node)
            commands.push(this.makeStatement(node));
        }
        return commands;
      }
      // and_or := pipeline (('&&' | '||') newlines pipeline)*
      andOr() {
        const first = this.pipeline();
        if (!first)
          return null;
        let t = this.tok.peek(LexContext.Normal).token;
        if (t !== Token.And && t !== Token.Or)
          return first;
        const commands = [first];
        const operators = [];
        do {
          const operatorToken = this.tok.next(LexContext.Normal);
          const operator = operatorToken.token === Token.And ? "&&" : "||";
          this.skipNewlines(LexContext.CommandStart);
          const next = this.pipeline();
          if (!next) {
            this.error(`expected command after '${operator}'`, operatorToken.end);
            break;
          }
          operators.push(operator);
          commands.push(next);
          t = this.tok.peek(LexContext.Normal).token;
        } while (t === Token.And || t === Token.Or);
        return {
          type: "AndOr",
          pos: first.pos,
          end: commands[commands.length - 1].end,
          commands,
          operators
        };
      }
      withRedirects(command) {
        const redirects = this.collectTrailingRedirects();
        if (redirects.length === 0)
          return command;
        return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
      }
      pipeline() {
        let prefixes;
        for (; ; ) {
          const token2 = this.tok.peek(LexContext.CommandStart);
          const isTime = token2.token === Token.Word && token2.keywordEligible && token2.value === "time";
          if (token2.token !== Token.Bang && !isTime)
            break;
          const prefix = this.tok.next(LexContext.CommandStart);
          const pos2 = prefix.pos;
          const keywordEnd = prefix.end;
          let posix;
          let endOfOptions;
          if (isTime) {
            let flag = this.tok.peek(LexContext.CommandStart);
            if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
              this.tok.next(LexContext.CommandStart);
              posix = { pos: flag.pos, end: flag.end };
              flag = this.tok.peek(LexContext.CommandStart);
            }
            if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
              this.tok.next(LexContext.CommandStart);
              endOfOptions = { pos: flag.pos, end: flag.end };
            }
          }
          if (prefixes === void 0)
            prefixes = [];
          prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
        }
        const command = this.pipelineCommands();
        if (!prefixes)
          return command;
        const pos = prefixes[0].pos;
        if (command?.type === "Pipeline") {
          command.prefixes = prefixes;
          command.pos = pos;
          return command;
        }
        return {
          type: "Pipeline",
          pos,
          end: command ? command.end : prefixes[prefixes.length - 1].end,
          prefixes,
          commands: command ? [command] : [],
          operators: []
        };
      }
      pipelineCommands() {
        const first = this.command();
        if (!first)
          return null;
        if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
          return first;
        const commands = [first];
        const operators = [];
        while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
          const pipeToken = this.tok.next(LexContext.Normal);
          const operator = pipeToken.value === "|&" ? "|&" : "|";
          this.skipNewlines(LexContext.CommandStart);
          const cmd = this.command();
          if (!cmd) {
            this.error(`expected command after '${operator}'`, pipeToken.end);
            break;
          }
          operators.push(operator);
          commands.push(cmd);
        }
        if (commands.length === 1) {
          return commands[0];
        }
        const pipeline = {
          type: "Pipeline",
          pos: first.pos,
          end: commands[commands.length - 1].end,
          prefixes: EMPTY_PREFIXES,
          commands,
          operators
        };
        return pipeline;
      }
      // command := compound_command | function_def | simple_command
      command() {
        let compound;
        switch (this.tok.peek(LexContext.CommandStart).token) {
          case Token.LParen:
            compound = this.subshell();
            break;
          case Token.LBrace:
            compound = this.braceGroup();
            break;
          case Token.If:
            compound = this.ifClause();
            break;
          case Token.For:
            compound = this.forClause();
            break;
          case Token.While:
            compound = this.whileClause();
            break;
          case Token.Until:
            compound = this.untilClause();
            break;
          case Token.Case:
            compound = this.caseClause();
            break;
          case Token.Function:
            return this.functionDef();
          case Token.Select:
            compound = this.selectClause();
            break;
          case Token.DblLBracket:
            compound = this.testCommand();
            break;
          case Token.ArithCmd:
            compound = this.arithCommand();
            break;
          case Token.Coproc:
            return this.coprocCommand();
          case Token.Word:
          case Token.Assignment:
          case Token.Redirect:
            return this.simpleCommandOrFunction(false);
          default:
            return null;
        }
        return this.withRedirects(compound);
      }
      collectTrailingRedirects() {
        let redirects = EMPTY_REDIRECTS;
        while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
          if (redirects === EMPTY_REDIRECTS)
            redirects = [];
          redirects.push(this.readRedirect(LexContext.Normal));
        }
        return redirects;
      }
      // arith_command := (( expr ))
      arithCommand() {
        const tok = this.tok.next(LexContext.CommandStart);
        return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
      }
      // coproc := COPROC ([name] compound_command [redirections] | simple_command)
      coprocCommand() {
        const start = this.tok.next(LexContext.CommandStart);
        const pos = start.pos;
        const first = this.tok.peek(LexContext.CommandStart);
        let name;
        if (first.token === Token.Word) {
          const lookahead = this.tok.fork(first.end, this.end);
          switch (lookahead.peek(LexContext.CommandStart).token) {
            case Token.LParen:
              lookahead.next(LexContext.CommandStart);
              if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
                name = this.readWord(LexContext.CommandStart);
              break;
            case Token.LBrace:
            case Token.If:
            case Token.For:
            case Token.While:
            case Token.Until:
            case Token.Case:
            case Token.Select:
            case Token.DblLBracket:
            case Token.ArithCmd:
              name = this.readWord(LexContext.CommandStart);
          }
        }
        const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
        if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
          return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
        }
        this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
        const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
        return { type: "Coproc", pos, end: body.end, name, body };
      }
      // subshell := '(' list ')'
      subshell() {
        return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
      }
      // Continues a subshell whose '(' the caller already consumed.
      subshellBody(pos) {
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum subshell nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipSubshellBody();
          if (closeEnd2 < 0)
            this.error("expected ')' to close subshell", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const commands = this.list();
        this.syntaxDepth--;
        if (commands.length === 0)
          this.error("expected command in subshell", pos);
        const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
        if (closeEnd < 0)
          this.error("expected ')' to close subshell", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
      }
      // brace_group := '{' list '}'
      braceGroup() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum brace group nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
          if (closeEnd2 < 0)
            this.error("expected '}' to close brace group", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const commands = this.list();
        this.syntaxDepth--;
        if (commands.length === 0)
          this.error("expected command in brace group", pos);
        const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
        if (closeEnd < 0)
          this.error("expected '}' to close brace group", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
      }
      // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
      ifClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum if nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
          if (closeEnd2 < 0)
            this.error("expected 'fi' to close 'if'", this.tok.getPos());
          const end = closeEnd2 >= 0 ? closeEnd2 : pos;
          return {
            type: "If",
            pos,
            end,
            clause: this.makeCompoundList([]),
            then: this.makeCompoundList([]),
            elif: EMPTY_ELIFS,
            else: void 0
          };
        }
        this.syntaxDepth++;
        let command;
        let branchPos = pos;
        for (; ; ) {
          const clauseCommands = this.list();
          const emptyClausePos = this.emptyListPos(clauseCommands);
          const clause = this.makeCompoundList(clauseCommands);
          this.skipSemi();
          const thenToken = this.accept(Token.Then, LexContext.CommandStart);
          if (!thenToken)
            this.error("expected 'then'", this.tok.getPos());
          else if (emptyClausePos >= 0)
            this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
          const thenCommands = this.list();
          const then_ = this.makeCompoundList(thenCommands);
          if (thenToken && thenCommands.length === 0) {
            this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
            then_.pos = thenToken.end;
            then_.end = thenToken.end;
          }
          if (command) {
            if (command.elif === EMPTY_ELIFS)
              command.elif = [];
            command.elif.push({
              type: "Elif",
              pos: branchPos,
              end: then_.end,
              clause,
              then: then_
            });
          } else {
            command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
          }
          this.skipSemi();
          const elif = this.accept(Token.Elif, LexContext.CommandStart);
          if (!elif)
            break;
          branchPos = elif.pos;
        }
        if (this.accept(Token.Else, LexContext.CommandStart)) {
          const elseCommands = this.list();
          const emptyElsePos = this.emptyListPos(elseCommands);
          if (emptyElsePos >= 0)
            this.error("expected command after 'else'", emptyElsePos);
          command.else = this.makeCompoundList(elseCommands);
          this.skipSemi();
        }
        const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'fi' to close 'if'", this.tok.getPos());
        command.end = closeEnd >= 0 ? closeEnd : branchPos;
        this.syntaxDepth--;
        return command;
      }
      // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
      //            | FOR '((' expr '))' [';'|NL] DO list DONE
      forClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
          return this.cStyleFor(pos);
        }
        const name = this.readRequiredWord("for");
        let wordlist;
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
          this.tok.next(LexContext.CommandStart);
          wordlist = [];
          while (this.tok.peek(LexContext.Normal).token === Token.Word) {
            wordlist.push(this.readWord(LexContext.Normal));
          }
        }
        this.skipSemi();
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
          const bg = this.braceGroup();
          return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum for nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'done' to close 'for'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
      }
      // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
      cStyleFor(pos) {
        const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
        if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
          this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
          const bg = this.braceGroup();
          return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum for nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'done' to close 'for'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
      }
      whileClause() {
        return this.whileOrUntil("while");
      }
      untilClause() {
        return this.whileOrUntil("until");
      }
      whileOrUntil(kind) {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error(`maximum ${kind} nesting depth exceeded`, pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return {
            type: "While",
            pos,
            end: end2,
            kind,
            clause: this.makeCompoundList([]),
            body: this.makeCompoundList([])
          };
        }
        this.syntaxDepth++;
        const clauseCommands = this.list();
        const emptyClausePos = this.emptyListPos(clauseCommands);
        const clause = this.makeCompoundList(clauseCommands);
        this.skipSemi();
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        else if (emptyClausePos >= 0)
          this.error(`expected command after '${kind}'`, emptyClausePos);
        const body = this.doBody(hasDo);
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        this.syntaxDepth--;
        return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
      }
      // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
      caseClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const word2 = this.readRequiredWord("case");
        this.skipNewlines(LexContext.CommandStart);
        if (!this.accept(Token.In, LexContext.CommandStart))
          this.error("expected 'in' after 'case' word", this.tok.getPos());
        this.skipNewlines(LexContext.CasePattern);
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum case nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
          if (closeEnd2 < 0)
            this.error("expected 'esac' to close 'case'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "Case", pos, end: end2, word: word2, items: [] };
        }
        this.syntaxDepth++;
        const items = [];
        let invalid3 = false;
        let t = this.tok.peek(LexContext.CasePattern).token;
        while (t !== Token.Esac && t !== Token.EOF) {
          const itemPos = this.tok.peek(LexContext.Normal).pos;
          this.accept(Token.LParen, LexContext.Normal);
          const pattern = [];
          let expectWord = true;
          let next = this.tok.peek(LexContext.Normal);
          while (next.token !== Token.RParen && next.token !== Token.EOF) {
            const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
            if (valid)
              expectWord = !expectWord;
            else if (!invalid3) {
              this.unexpectedToken(next);
              invalid3 = true;
            }
            const tok = this.tok.next(LexContext.Normal);
            if (tok.token === Token.Word)
              pattern.push(this.toWord(tok));
            next = this.tok.peek(LexContext.Normal);
          }
          if (expectWord && next.token === Token.RParen && !invalid3) {
            this.unexpectedToken(next);
            invalid3 = true;
          }
          const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
          const cmds = this.list();
          const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
          const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
          const item = {
            type: "CaseItem",
            pos: itemPos,
            end: itemEnd,
            pattern,
            body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
            terminator: void 0
          };
          const after = this.tok.peek(LexContext.CommandStart);
          t = after.token;
          if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
            const termTok = this.tok.next(LexContext.CommandStart);
            item.terminator = CASE_TERMINATORS[termTok.token];
            item.end = termTok.end;
          } else if (t !== Token.Esac && t !== Token.EOF && !invalid3) {
            this.unexpectedToken(after);
            invalid3 = true;
          }
          items.push(item);
          this.skipNewlines(LexContext.CasePattern);
          t = this.tok.peek(LexContext.CasePattern).token;
        }
        const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'esac' to close 'case'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        this.syntaxDepth--;
        return { type: "Case", pos, end, word: word2, items };
      }
      // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
      selectClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const name = this.readRequiredWord("select");
        let wordlist;
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
          this.tok.next(LexContext.CommandStart);
          wordlist = [];
          while (this.tok.peek(LexContext.Normal).token === Token.Word) {
            wordlist.push(this.readWord(LexContext.Normal));
          }
        }
        this.skipSemi();
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
          const bg = this.braceGroup();
          return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum select nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error("expected 'done' to close 'select'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'done' to close 'select'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
      }
      // test_command := [[ test_expr ]]
      testCommand() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const expr = this.parseTestOr();
        const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
        if (closeEnd < 0)
          this.error("expected ']]' to close '[['", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "TestCommand", pos, end, expression: expr };
      }
      // test_or := test_and ('||' test_and)*
      parseTestOr() {
        const first = this.parseTestAnd();
        if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
          return first;
        const operands = [first];
        do {
          this.tok.next(LexContext.TestMode);
          operands.push(this.parseTestAnd());
        } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
        return {
          type: "TestLogical",
          pos: first.pos,
          end: operands[operands.length - 1].end,
          operator: "||",
          operands
        };
      }
      // test_and := test_not ('&&' test_not)*
      parseTestAnd() {
        const first = this.parseTestNot();
        if (this.tok.peek(LexContext.TestMode).token !== Token.And)
          return first;
        const operands = [first];
        do {
          this.tok.next(LexContext.TestMode);
          operands.push(this.parseTestNot());
        } while (this.tok.peek(LexContext.TestMode).token === Token.And);
        return {
          type: "TestLogical",
          pos: first.pos,
          end: operands[operands.length - 1].end,
          operator: "&&",
          operands
        };
      }
      // test_not := '!' test_not | test_primary
      parseTestNot() {
        let t = this.tok.peek(LexContext.TestMode);
        if (!isTestNegation(t))
          return this.parseTestPrimary();
        const negations = [];
        while (isTestNegation(t)) {
          const bang = this.tok.next(LexContext.TestMode);
          negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
          t = this.tok.peek(LexContext.TestMode);
        }
        const operand = this.parseTestPrimary();
        return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
      }
      // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
      parseTestPrimary() {
        if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
          const openPos = this.tok.next(LexContext.TestMode).pos;
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum test group nesting depth exceeded", openPos);
            const closeEnd2 = this.tok.skipTestGroup();
            if (closeEnd2 < 0)
              this.error("expected ')' to close test group", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
            const operand = new WordImpl("", openPos, openPos);
            const expression = {
              type: "TestUnary",
              pos: openPos,
              end: openPos,
              operator: "-n",
              operand
            };
            return { type: "TestGroup", pos: openPos, end: end2, expression };
          }
          this.syntaxDepth++;
          const expr = this.parseTestOr();
          this.syntaxDepth--;
          const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
          if (closeEnd < 0)
            this.error("expected ')' to close test group", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : openPos;
          return { type: "TestGroup", pos: openPos, end, expression: expr };
        }
        const first = this.tok.next(LexContext.TestMode);
        if (first.token === Token.And || first.token === Token.Or)
          this.unexpectedToken(first);
        const val = first.value;
        const firstPos = first.pos;
        const firstEnd = first.end;
        if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
          if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
            const operand2 = this.readTestOperand();
            return {
              type: "TestUnary",
              pos: firstPos,
              end: operand2.end,
              operator: val,
              operand: operand2
            };
          }
          this.error("expected operand after unary test operator", firstEnd);
          const operand = new WordImpl("", firstEnd, firstEnd);
          return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
        }
        const nt = this.tok.peek(LexContext.TestMode);
        if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
          const op = this.tok.next(LexContext.TestMode).value;
          let right;
          if (op === "=~") {
            const token2 = this.tok.readTestRegexWord();
            right = new WordImpl(this.source.slice(token2.pos, token2.end), token2.pos, token2.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
          } else {
            right = this.readTestOperand();
          }
          const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
          return {
            type: "TestBinary",
            pos: firstPos,
            end: right.end,
            operator: op,
            left,
            right
          };
        }
        const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
        return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
      }
      // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
      readTestOperand() {
        const t = this.tok.next(LexContext.TestMode);
        if (t.keywordEligible && (t.value === "<" || t.value === ">"))
          this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
        return this.toWord(t);
      }
      // function_def with 'function' keyword
      functionDef() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const name = this.readWord(LexContext.FunctionName);
        let body;
        if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
          const openPos = this.tok.next(LexContext.CommandStart).pos;
          if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
            this.tok.next(LexContext.CommandStart);
            this.skipNewlines(LexContext.CommandStart);
            body = this.commandAsBody();
          } else {
            body = this.withRedirects(this.subshellBody(openPos));
          }
        } else {
          this.skipNewlines(LexContext.CommandStart);
          body = this.commandAsBody();
        }
        return { type: "Function", pos, end: body.end, name, body };
      }
      // simple_command or function_def (word '(' ')' body)
      simpleCommandOrFunction(coproc) {
        const prefix = [];
        const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
        let lastEnd = cmdPos;
        let ctx = LexContext.CommandStart;
        for (; ; ) {
          const t = this.tok.peek(ctx).token;
          if (t === Token.Assignment) {
            const assignment = this.tok.next(ctx);
            lastEnd = assignment.end;
            prefix.push(this.parseAssignment(assignment));
          } else if (t === Token.Redirect) {
            const redirect = this.readRedirect(ctx);
            prefix.push(redirect);
            lastEnd = redirect.end;
          } else {
            break;
          }
          ctx = LexContext.CommandPrefix;
        }
        if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
          return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
        }
        const nameToken = this.tok.next(LexContext.Normal);
        const keyword = nameToken.keywordEligible ? nameToken.value : "";
        const name = this.toWord(nameToken);
        ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
        lastEnd = name.end;
        const suffix = [];
        if (coproc) {
          while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
            const token2 = this.tok.next(LexContext.CommandPrefix);
            const word2 = ctx === LexContext.Declaration ? this.parseAssignment(token2) : this.toWord(token2);
            suffix.push(word2);
            lastEnd = word2.end;
          }
        }
        if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
          this.tok.next(LexContext.Normal);
          if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
            this.tok.next(LexContext.Normal);
            this.skipNewlines(LexContext.CommandStart);
            const body = this.commandAsBody();
            return {
              type: "Function",
              pos: name.pos,
              end: body.end,
              name,
              body
            };
          }
        }
        for (; ; ) {
          const st = this.tok.peek(ctx).token;
          if (st === Token.Word || st === Token.Assignment) {
            const token2 = this.tok.next(ctx);
            const w = st === Token.Assignment ? this.parseAssignment(token2) : this.toWord(token2);
            suffix.push(w);
            lastEnd = w.end;
          } else if (st === Token.Redirect) {
            const redirect = this.readRedirect(ctx);
            suffix.push(redirect);
            lastEnd = redirect.end;
          } else {
            break;
          }
        }
        return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
      }
      readRedirect(ctx) {
        const t = this.tok.next(ctx);
        const tPos = t.pos;
        const tEnd = t.end;
        const descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
        const hasTarget = t.targetEnd > t.targetPos;
        if (!hasTarget)
          this.error("expected redirect target", t.targetPos);
        if (t.value === "<<" || t.value === "<<-") {
          const r = {
            type: "HereDoc",
            pos: tPos,
            end: tEnd,
            operator: t.value,
            descriptor,
            delimiter: hasTarget ? {
              type: "HereDocDelimiter",
              pos: t.targetPos,
              end: t.targetEnd,
              text: this.source.slice(t.targetPos, t.targetEnd),
              value: t.content ?? "",
              quoted: t.delimiterQuoted
            } : void 0,
            body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
            closing: void 0
          };
          if (hasTarget)
            this.tok.registerHereDocTarget(r);
          return r;
        }
        const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
        return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
      }
      commandAsBody() {
        const cmd = this.command();
        if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
          return cmd;
        this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
        return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
      }
      readWord(ctx) {
        return this.toWord(this.tok.next(ctx));
      }
      // A missing word stays empty and leaves its token to the rest of the clause.
      readRequiredWord(keyword) {
        const t = this.tok.peek(LexContext.Normal);
        if (t.token === Token.Word)
          return this.toWord(this.tok.next(LexContext.Normal));
        if (t.token !== Token.EOF)
          this.error(`expected word after '${keyword}'`, t.pos);
        return new WordImpl("", t.pos, t.pos);
      }
      toWord(tok) {
        const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
        const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
        return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      }
      toWordFromPosEnd(tok, pos, end) {
        if (tok.pos === pos && tok.end === end)
          return this.toWord(tok);
        return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      }
      parseAssignment(token2) {
        const text = token2.raw ? token2.value : this.source.slice(token2.pos, token2.end);
        return new AssignmentImpl(text, token2.pos, token2.end, this.source, token2.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
      }
      makeCompoundList(commands) {
        const p = this.tok.getPos();
        const pos = commands.length > 0 ? commands[0].pos : p;
        const end = commands.length > 0 ? commands[commands.length - 1].end : p;
        return { type: "CompoundList", pos, end, commands };
      }
    };
  }
});

// ../semantics/src/shell/span-of.ts
function spanOf(cursor, firstLeaf, start) {
  return { start, end: cursor.end, firstLeaf, endLeaf: cursor.endLeaf };
}
var init_span_of = __esm({
  "../semantics/src/shell/span-of.ts"() {
    "use strict";
  }
});

// ../semantics/src/shell/build-for.ts
function buildFor(cursor, node) {
  const firstLeaf = cursor.next();
  const keyword = cursor.expect("Reserved", node.type === "Select" ? "select" : "for");
  const isArithmetic = node.type === "ArithmeticFor";
  const name = isArithmetic ? buildHeader(cursor, node) : cursor.take("Word", node.name.pos, node.name.end);
  const list2 = isArithmetic ? void 0 : node.wordlist;
  const inWord = list2 === void 0 ? null : cursor.expect("Reserved", "in");
  const words = (list2 ?? []).map((word2) => cursor.take("Word", word2.pos, word2.end));
  const terminator = buildSemicolon(cursor);
  const isBraced = cursor.sees("{");
  const open = cursor.expect("Reserved", isBraced ? "{" : "do");
  const body = buildList(cursor, node.body.commands);
  const close = cursor.expect("Reserved", isBraced ? "}" : "done");
  const span = spanOf(cursor, firstLeaf, node.pos);
  return {
    type: "ForClause",
    ...span,
    keyword,
    name,
    in: inWord,
    words,
    terminator,
    open,
    body,
    close,
    redirections: []
  };
}
function buildHeader(cursor, node) {
  const start = cursor.offset();
  const parts = [node.initialize, node.test, node.update];
  const after = Math.max(start, ...parts.map((part) => part?.end ?? 0));
  const close = cursor.text.indexOf("))", after);
  return cursor.take("Arithmetic", start, close === -1 ? start : close + 2);
}
var init_build_for = __esm({
  "../semantics/src/shell/build-for.ts"() {
    "use strict";
    init_build_list();
    init_span_of();
  }
});

// ../semantics/src/shell/build-if.ts
function buildIf(cursor, node) {
  const firstLeaf = cursor.next();
  const branches = [
    buildBranch(cursor, node, "if"),
    ...node.elif.map((branch) => buildBranch(cursor, branch, "elif"))
  ];
  const otherwise = node.else === void 0 ? null : buildElse(cursor, node.else);
  const fi = cursor.expect("Reserved", "fi");
  return {
    type: "IfClause",
    ...spanOf(cursor, firstLeaf, node.pos),
    branches,
    otherwise,
    fi,
    redirections: []
  };
}
function buildBranch(cursor, node, word2) {
  const firstLeaf = cursor.next();
  const keyword = cursor.expect("Reserved", word2);
  const condition = buildList(cursor, node.clause.commands);
  const then = cursor.expect("Reserved", "then");
  const body = buildList(cursor, node.then.commands);
  return { type: "IfBranch", ...spanOf(cursor, firstLeaf, keyword.start), keyword, condition, then, body };
}
function buildElse(cursor, node) {
  const firstLeaf = cursor.next();
  const keyword = cursor.expect("Reserved", "else");
  const body = buildList(cursor, node.commands);
  return { type: "ElseBranch", ...spanOf(cursor, firstLeaf, keyword.start), keyword, body };
}
var init_build_if = __esm({
  "../semantics/src/shell/build-if.ts"() {
    "use strict";
    init_build_list();
    init_span_of();
  }
});

// ../semantics/src/shell/build-case.ts
function buildCase(cursor, node) {
  const firstLeaf = cursor.next();
  const keyword = cursor.expect("Reserved", "case");
  const word2 = cursor.take("Word", node.word.pos, node.word.end);
  const inWord = cursor.expect("Reserved", "in");
  const items = node.items.map((item) => buildItem(cursor, item));
  const esac = cursor.expect("Reserved", "esac");
  const span = spanOf(cursor, firstLeaf, node.pos);
  return { type: "CaseClause", ...span, keyword, word: word2, in: inWord, items, esac, redirections: [] };
}
function buildItem(cursor, node) {
  const firstLeaf = cursor.next();
  const first = node.pattern[0];
  const hasOpen = cursor.sees("(") && (first === void 0 || cursor.offset() < first.pos);
  const open = hasOpen ? cursor.expect("Operator", "(") : null;
  const bars = [];
  const patterns = node.pattern.map((pattern, place) => {
    if (place > 0) bars.push(cursor.expect("Operator", "|"));
    return cursor.take("Word", pattern.pos, pattern.end);
  });
  const close = cursor.expect("Operator", ")");
  const body = buildList(cursor, node.body.commands);
  const terminator = node.terminator === void 0 ? null : cursor.expect("Operator", node.terminator);
  const span = spanOf(cursor, firstLeaf, node.pos);
  return { type: "CaseItem", ...span, open, patterns, bars, close, body, terminator };
}
var init_build_case = __esm({
  "../semantics/src/shell/build-case.ts"() {
    "use strict";
    init_build_list();
    init_span_of();
  }
});

// ../semantics/src/shell/build-test-tokens.ts
function buildTestTokens(cursor, expression) {
  const leaves2 = [cursor.expect("Reserved", "[[")];
  addExpression(cursor, expression, leaves2);
  leaves2.push(cursor.expect("Reserved", "]]"));
  return leaves2;
}
function addExpression(cursor, node, leaves2) {
  const word2 = ({ pos, end }) => leaves2.push(cursor.take("Word", pos, end));
  switch (node.type) {
    case "TestUnary":
      if (node.pos < node.operand.pos) leaves2.push(cursor.expect("Operator", node.operator));
      word2(node.operand);
      return;
    case "TestBinary":
      word2(node.left);
      leaves2.push(cursor.expect("Operator", node.operator));
      word2(node.right);
      return;
    case "TestLogical":
      for (const [place, operand] of node.operands.entries()) {
        if (place > 0) leaves2.push(cursor.expect("Operator", node.operator));
        addExpression(cursor, operand, leaves2);
      }
      return;
    case "TestNot":
      for (const { pos, end } of node.negations) leaves2.push(cursor.take("Operator", pos, end));
      addExpression(cursor, node.operand, leaves2);
      return;
    case "TestGroup":
      leaves2.push(cursor.expect("Operator", "("));
      addExpression(cursor, node.expression, leaves2);
      leaves2.push(cursor.expect("Operator", ")"));
      return;
  }
}
var init_build_test_tokens = __esm({
  "../semantics/src/shell/build-test-tokens.ts"() {
    "use strict";
  }
});

// ../semantics/src/shell/build-compound.ts
function buildCompound(cursor, node) {
  switch (node.type) {
    case "If":
      return buildIf(cursor, node);
    case "For":
    case "Select":
    case "ArithmeticFor":
      return buildFor(cursor, node);
    case "While":
      return buildWhile(cursor, node);
    case "Case":
      return buildCase(cursor, node);
    case "Subshell":
      return buildGroup(cursor, node, "(", ")");
    case "BraceGroup":
      return buildGroup(cursor, node, "{", "}");
    case "TestCommand": {
      const firstLeaf = cursor.next();
      const tokens2 = buildTestTokens(cursor, node.expression);
      return { type: "TestCommand", ...spanOf(cursor, firstLeaf, node.pos), tokens: tokens2, redirections: [] };
    }
    case "ArithmeticCommand": {
      const firstLeaf = cursor.next();
      const arithmetic = cursor.take("Arithmetic", node.pos, node.end);
      return {
        type: "ArithmeticCommand",
        ...spanOf(cursor, firstLeaf, node.pos),
        arithmetic,
        redirections: []
      };
    }
  }
}
function buildWhile(cursor, node) {
  const firstLeaf = cursor.next();
  const keyword = cursor.expect("Reserved", node.kind);
  const condition = buildList(cursor, node.clause.commands);
  const open = cursor.expect("Reserved", "do");
  const body = buildList(cursor, node.body.commands);
  const close = cursor.expect("Reserved", "done");
  const span = spanOf(cursor, firstLeaf, node.pos);
  return { type: "WhileClause", ...span, keyword, condition, open, body, close, redirections: [] };
}
function buildGroup(cursor, node, before, after) {
  const firstLeaf = cursor.next();
  const type = before === "(" ? "Operator" : "Reserved";
  const open = cursor.expect(type, before);
  const body = buildList(cursor, node.body.commands);
  const close = cursor.expect(type, after);
  return { type: "Group", ...spanOf(cursor, firstLeaf, node.pos), open, body, close, redirections: [] };
}
var init_build_compound = __esm({
  "../semantics/src/shell/build-compound.ts"() {
    "use strict";
    init_build_for();
    init_build_if();
    init_build_case();
    init_build_list();
    init_build_test_tokens();
    init_span_of();
  }
});

// ../semantics/src/shell/unreadable.ts
var Unreadable;
var init_unreadable = __esm({
  "../semantics/src/shell/unreadable.ts"() {
    "use strict";
    Unreadable = class extends Error {
      constructor(reason, at, message) {
        super(message);
        this.reason = reason;
        this.at = at;
      }
      reason;
      at;
    };
  }
});

// ../semantics/src/shell/build-command.ts
function buildCommand(cursor, node) {
  if (node.type === "Command") return buildSimpleCommand(cursor, node);
  if (node.type === "Function") return buildFunction(cursor, node);
  if (node.type === "Coproc") throw new Unreadable("not-modelled", node.pos, "coproc is not modelled");
  return buildRedirected(cursor, node);
}
function buildSimpleCommand(cursor, node) {
  const firstLeaf = cursor.next();
  const elements = [];
  for (const element of node.prefix) elements.push(buildElement(cursor, element));
  if (node.name !== void 0) elements.push(buildElement(cursor, node.name));
  for (const element of node.suffix) elements.push(buildElement(cursor, element));
  return { type: "SimpleCommand", ...spanOf(cursor, firstLeaf, node.pos), elements };
}
function buildElement(cursor, node) {
  if (node.type === "Word") return cursor.take("Word", node.pos, node.end);
  if (node.type === "Assignment") return cursor.take("Assignment", node.pos, node.end);
  return buildRedirection(cursor, node);
}
function buildRedirection(cursor, node) {
  const firstLeaf = cursor.next();
  if (node.type === "Redirect") {
    const operator2 = cursor.take(
      "Operator",
      node.pos,
      (node.descriptor?.end ?? node.pos) + node.operator.length
    );
    const target = node.target === void 0 ? null : cursor.take("Word", node.target.pos, node.target.end);
    return { type: "Redirection", ...spanOf(cursor, firstLeaf, node.pos), operator: operator2, target };
  }
  const isHeredoc = node.type === "HereDoc";
  const operator = cursor.take(isHeredoc ? "HeredocOperator" : "HereString", node.pos, node.end);
  if (isHeredoc) cursor.addHeredoc(node.body.pos, node.closing?.end ?? node.body.end);
  return { type: "Redirection", ...spanOf(cursor, firstLeaf, node.pos), operator, target: null };
}
function buildRedirected(cursor, node) {
  const firstLeaf = cursor.next();
  const compound = buildCompound(cursor, node.type === "Redirected" ? node.command : node);
  const nodes = node.type === "Redirected" ? node.redirects : [];
  const redirections = nodes.map((redirection) => buildRedirection(cursor, redirection));
  return { ...compound, ...spanOf(cursor, firstLeaf, node.pos), redirections };
}
function buildFunction(cursor, node) {
  const firstLeaf = cursor.next();
  const keyword = node.pos < node.name.pos ? cursor.expect("Reserved", "function") : null;
  const name = cursor.take("Word", node.name.pos, node.name.end);
  const { body: bodyNode } = node;
  if (bodyNode.type === "CompoundList") {
    throw new Unreadable("syntax-error", bodyNode.pos, "expected a compound command as function body");
  }
  const hasParentheses = cursor.sees("(") && cursor.offset() < bodyNode.pos;
  const parentheses = hasParentheses ? [cursor.expect("Operator", "("), cursor.expect("Operator", ")")] : [];
  const body = buildRedirected(cursor, bodyNode);
  return {
    type: "FunctionDefinition",
    ...spanOf(cursor, firstLeaf, node.pos),
    keyword,
    name,
    parentheses,
    body
  };
}
var init_build_command = __esm({
  "../semantics/src/shell/build-command.ts"() {
    "use strict";
    init_build_compound();
    init_span_of();
    init_unreadable();
  }
});

// ../semantics/src/shell/build-list.ts
function buildList(cursor, nodes) {
  const firstLeaf = cursor.next();
  const start = cursor.offset();
  const statements = nodes.map((node) => buildStatement(cursor, node));
  const span = spanOf(cursor, firstLeaf, start);
  const end = Math.max(start, span.end);
  return { type: "List", ...span, end, endLeaf: Math.max(firstLeaf, span.endLeaf), statements };
}
function buildStatement(cursor, node) {
  const firstLeaf = cursor.next();
  const start = cursor.offset();
  const command = buildAndOr(cursor, node.command);
  const terminator = node.background === true ? cursor.expect("Operator", "&") : buildSemicolon(cursor);
  return { type: "Statement", ...spanOf(cursor, firstLeaf, start), command, terminator };
}
function buildSemicolon(cursor) {
  if (!cursor.sees(";") || cursor.sees(";;") || cursor.sees(";&")) return null;
  return cursor.expect("Operator", ";");
}
function buildAndOr(cursor, node) {
  if (node.type !== "AndOr") return buildPipeline(cursor, node);
  const firstLeaf = cursor.next();
  const operators = [];
  const operands = node.commands.map((operand, place) => {
    const operator = node.operators[place - 1];
    if (operator !== void 0) operators.push(cursor.expect("Operator", operator));
    return buildPipeline(cursor, operand);
  });
  return { type: "AndOr", ...spanOf(cursor, firstLeaf, node.pos), operands, operators };
}
function buildPipeline(cursor, node) {
  if (node.type !== "Pipeline") return buildCommand(cursor, node);
  const firstLeaf = cursor.next();
  const prefixes = node.prefixes.flatMap((prefix) => buildPrefix(cursor, prefix));
  const operators = [];
  const commands = node.commands.map((command, place) => {
    const operator = node.operators[place - 1];
    if (operator !== void 0) operators.push(cursor.expect("Operator", operator));
    return buildCommand(cursor, command);
  });
  return { type: "Pipeline", ...spanOf(cursor, firstLeaf, node.pos), prefixes, commands, operators };
}
function buildPrefix(cursor, prefix) {
  if (prefix.type === "Negation") return [cursor.take("Reserved", prefix.pos, prefix.end)];
  const leaves2 = [cursor.take("Reserved", prefix.pos, prefix.keywordEnd)];
  for (const option of [prefix.posix, prefix.endOfOptions]) {
    if (option !== void 0) leaves2.push(cursor.take("Reserved", option.pos, option.end));
  }
  return leaves2;
}
var init_build_list = __esm({
  "../semantics/src/shell/build-list.ts"() {
    "use strict";
    init_build_command();
    init_span_of();
  }
});

// ../semantics/src/shell/leaf-cursor.ts
var TAB3, NEWLINE, SPACE3, HASH3, BACKSLASH2, OPERATOR_CHARACTERS, LeafCursor;
var init_leaf_cursor = __esm({
  "../semantics/src/shell/leaf-cursor.ts"() {
    "use strict";
    init_unreadable();
    TAB3 = 9;
    NEWLINE = 10;
    SPACE3 = 32;
    HASH3 = 35;
    BACKSLASH2 = 92;
    OPERATOR_CHARACTERS = ";&|()<>";
    LeafCursor = class {
      constructor(text) {
        this.text = text;
      }
      text;
      leaves = [];
      at = 0;
      last = 0;
      heredocs = [];
      /** The index that the next leaf will have, comments before it taken. */
      next() {
        this.skipGap();
        return this.leaves.length;
      }
      /** Where the last leaf ends that somebody asked for: comments taken on the way are none of these. */
      end = 0;
      /** The index after that leaf. */
      endLeaf = 0;
      /** The next leaf is known to be at `[start, end)`. */
      take(type, start, end) {
        this.skipGap();
        if (this.at !== start || end <= start) throw this.unexpected();
        return this.give(type, end);
      }
      /** The next leaf is known to be this text. */
      expect(type, text) {
        this.skipGap();
        if (!this.text.startsWith(text, this.at)) throw this.unexpected();
        return this.give(type, this.at + text.length);
      }
      /** Whether this text comes next. */
      sees(text) {
        this.skipGap();
        return this.text.startsWith(text, this.at);
      }
      /** The offset of the next leaf. */
      offset() {
        this.skipGap();
        return this.at;
      }
      /** Lines that follow the current one and belong to a heredoc. */
      addHeredoc(start, end) {
        if (end > start) this.heredocs.push({ start, end });
      }
      /** All has been said: nothing but blanks and comments may be left. */
      finish() {
        this.skipGap();
        if (this.at < this.text.length) throw this.unexpected();
      }
      give(type, end) {
        const leaf = this.push(type, end);
        this.end = leaf.end;
        this.endLeaf = leaf.index + 1;
        return leaf;
      }
      push(type, end) {
        const start = this.at;
        const text = this.text.slice(start, end);
        const leaf = { type, text, start, end, index: this.leaves.length, gapBefore: start > this.last };
        this.leaves.push(leaf);
        this.at = this.last = end;
        return leaf;
      }
      skipGap() {
        const { text } = this;
        for (; ; ) {
          const code = text.charCodeAt(this.at);
          if (code === SPACE3 || code === TAB3) this.at++;
          else if (code === NEWLINE) {
            this.at++;
            this.takeHeredocs();
          } else if (code === BACKSLASH2 && text.charCodeAt(this.at + 1) === NEWLINE) this.at += 2;
          else if (code === HASH3 && this.atTokenStart()) {
            const eol = text.indexOf("\n", this.at);
            this.push("ShellComment", eol === -1 ? text.length : eol);
          } else return;
        }
      }
      /** A `#` inside a word begins no comment: there must be a gap, or an operator, before it. */
      atTokenStart() {
        return this.at !== this.last || this.at === 0 || OPERATOR_CHARACTERS.includes(this.text[this.at - 1] ?? "");
      }
      takeHeredocs() {
        if (this.heredocs.length === 0) return;
        const pending = this.heredocs;
        this.heredocs = [];
        for (const { start, end } of pending) {
          if (start !== this.at) throw this.unexpected();
          this.push("HeredocBody", end);
          if (this.text.charCodeAt(this.at) === NEWLINE) this.at++;
        }
      }
      unexpected() {
        const found = this.text.slice(this.at, this.at + 20);
        return new Unreadable("unexpected-text", this.at, `the parser leaves "${found}" over`);
      }
    };
  }
});

// ../semantics/src/shell/nested-error.ts
function nestedError(script) {
  let found = null;
  const visit2 = (node) => {
    if (found !== null) return;
    if (node.type === "CommandExpansion" && node.text.startsWith("`")) return;
    if (node.type === "Word" && !mayNest(node.text)) return;
    if (node.type === "Script" && node.errors !== void 0) found = node.errors[0] ?? null;
    forEachChild(node, visit2);
  };
  visit2(script);
  return found;
}
function mayNest(text) {
  return text.includes("$(") || text.includes("<(") || text.includes(">(");
}
var init_nested_error = __esm({
  "../semantics/src/shell/nested-error.ts"() {
    "use strict";
    init_parser();
  }
});

// ../semantics/src/shell/shell-source.ts
function shellSource(form) {
  const lines = [];
  let text = "";
  for (const part of form.parts) {
    lines.push({ start: text.length, source: part.start, leading: part.leading });
    text += part.value;
  }
  return { text, lines };
}
var init_shell_source = __esm({
  "../semantics/src/shell/shell-source.ts"() {
    "use strict";
  }
});

// ../semantics/src/shell/parse-shell.ts
function parseShell(form) {
  const known2 = parsed.get(form);
  if (known2 !== void 0) return known2;
  const shell = parseShellSource(shellSource(form));
  parsed.set(form, shell);
  return shell;
}
function parseShellText(text) {
  return parseShellSource({ text, lines: [{ start: 0, source: 0, leading: [] }] });
}
function parseShellSource(source) {
  const { text } = source;
  if (text.length > MAXIMUM_LENGTH) {
    return opaque(source, "too-long", 0, `more than ${MAXIMUM_LENGTH} characters`);
  }
  if (substitutionCount(text) > MAXIMUM_SUBSTITUTIONS) {
    return opaque(source, "too-complex", 0, `more than ${MAXIMUM_SUBSTITUTIONS} substitutions`);
  }
  try {
    const script = parse2(text);
    const error = script.errors?.[0] ?? (text.includes("(") ? nestedError(script) : null);
    if (error !== null) return opaque(source, "syntax-error", error.pos, error.message);
    const cursor = new LeafCursor(text);
    const body = buildList(cursor, script.commands);
    cursor.finish();
    return { type: "ShellScript", source, leaves: cursor.leaves, body };
  } catch (error) {
    if (error instanceof Unreadable) return opaque(source, error.reason, error.at, error.message);
    if (error instanceof RangeError) return opaque(source, "too-complex", 0, "nested too deeply");
    return opaque(source, "parser-failed", 0, String(error));
  }
}
function substitutionCount(text) {
  return text.length < MAXIMUM_SUBSTITUTIONS ? 0 : text.match(SUBSTITUTION)?.length ?? 0;
}
function opaque(source, reason, at, message) {
  return { type: "Opaque", source, reason, at, message };
}
var MAXIMUM_LENGTH, MAXIMUM_SUBSTITUTIONS, SUBSTITUTION, parsed;
var init_parse_shell = __esm({
  "../semantics/src/shell/parse-shell.ts"() {
    "use strict";
    init_parser();
    init_build_list();
    init_leaf_cursor();
    init_nested_error();
    init_shell_source();
    init_unreadable();
    MAXIMUM_LENGTH = 65536;
    MAXIMUM_SUBSTITUTIONS = 500;
    SUBSTITUTION = /[$<>]\(|`|<</g;
    parsed = /* @__PURE__ */ new WeakMap();
  }
});

// ../semantics/src/shell/collapsed-blanks.ts
function collapsedBlanks(text) {
  if (UNSURE.test(text)) return null;
  const openQuotes = [];
  const collapsed = text.replace(QUOTED_OR_BLANKS, (match) => {
    if (match === '"' || match === "'") openQuotes.push(match);
    return match.startsWith(" ") || match.startsWith("	") ? " " : match;
  });
  return openQuotes.length === 0 ? collapsed : null;
}
var UNSURE, QUOTED_OR_BLANKS;
var init_collapsed_blanks = __esm({
  "../semantics/src/shell/collapsed-blanks.ts"() {
    "use strict";
    UNSURE = /[(`#]|<<|\$(?:\{(?!\w+\})|['"])|&>|\w\[/;
    QUOTED_OR_BLANKS = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[ \t]+|['"]/g;
  }
});

// ../semantics/src/shell/heredoc-runs.ts
function heredocRuns(leaves2) {
  const runs = [];
  let first = 0;
  while (first < leaves2.length) {
    let end = first + 1;
    while (leaves2[end]?.gapBefore === false) end++;
    if (leaves2.slice(first, end).some(({ text }) => text.includes("<<"))) runs.push({ first, end });
    first = end;
  }
  return runs;
}
var init_heredoc_runs = __esm({
  "../semantics/src/shell/heredoc-runs.ts"() {
    "use strict";
  }
});

// ../semantics/src/shell/shell-children.ts
function shellChildren(node) {
  switch (node.type) {
    case "List":
      return node.statements;
    case "Statement":
      return present(node.command, node.terminator);
    case "AndOr":
      return interleaved(node.operands, node.operators);
    case "Pipeline":
      return [...node.prefixes, ...interleaved(node.commands, node.operators)];
    case "SimpleCommand":
      return node.elements;
    case "Redirection":
      return present(node.operator, node.target);
    case "IfBranch":
      return [node.keyword, node.condition, node.then, node.body];
    case "ElseBranch":
      return [node.keyword, node.body];
    case "IfClause":
      return present(...node.branches, node.otherwise, node.fi, ...node.redirections);
    case "ForClause": {
      const { keyword, name, in: inWord, words, terminator, open, body, close, redirections } = node;
      return present(keyword, name, inWord, ...words, terminator, open, body, close, ...redirections);
    }
    case "WhileClause":
      return [node.keyword, node.condition, node.open, node.body, node.close, ...node.redirections];
    case "CaseClause":
      return [node.keyword, node.word, node.in, ...node.items, node.esac, ...node.redirections];
    case "CaseItem": {
      const { open, patterns, bars, close, body, terminator } = node;
      return present(open, ...interleaved(patterns, bars), close, body, terminator);
    }
    case "Group":
      return [node.open, node.body, node.close, ...node.redirections];
    case "TestCommand":
      return [...node.tokens, ...node.redirections];
    case "ArithmeticCommand":
      return [node.arithmetic, ...node.redirections];
    case "FunctionDefinition":
      return present(node.keyword, node.name, ...node.parentheses, node.body);
  }
}
function present(...children2) {
  return children2.filter((child) => child !== null);
}
function interleaved(operands, operators) {
  return operands.flatMap((operand, place) => present(operators[place - 1] ?? null, operand));
}
var init_shell_children = __esm({
  "../semantics/src/shell/shell-children.ts"() {
    "use strict";
  }
});

// ../semantics/src/shell/same-shell.ts
function sameShell(first, second) {
  const firstText = shellText(first);
  const secondText = shellText(second);
  if (firstText === secondText) return SAME;
  const collapsed = collapsedBlanks(firstText);
  if (collapsed !== null && collapsed === collapsedBlanks(secondText)) return SAME;
  const a = parseShell(first);
  const b = parseShell(second);
  if (a.type === "Opaque") return { same: false, reason: "opaque", at: a.at };
  if (b.type === "Opaque") return { same: false, reason: "opaque", at: 0 };
  return differingTokens(a, b) ?? differingNodes(a.body, b.body) ?? differingGaps(a.leaves, b.leaves) ?? SAME;
}
function differingTokens(a, b) {
  const theirs = b.leaves;
  let place = 0;
  for (const leaf of a.leaves) {
    if (isSemicolon(leaf)) continue;
    while (isSemicolon(theirs[place])) place++;
    const other = theirs[place++];
    if (other === void 0 || !sameLeaf(leaf, other)) {
      return { same: false, reason: "tokens", at: leaf.start };
    }
  }
  while (isSemicolon(theirs[place])) place++;
  return place === theirs.length ? null : { same: false, reason: "tokens", at: a.source.text.length };
}
function sameLeaf(a, b) {
  if (a.type !== b.type || a.text !== b.text) return false;
  return a.type !== "Operator" || !a.text.includes("&>") || a.gapBefore === b.gapBefore;
}
function differingNodes(a, b) {
  const different2 = { same: false, reason: "structure", at: a.start };
  if (a.type !== b.type) return different2;
  const ours = shellChildren(a).filter((child) => !isSemicolon(child));
  const theirs = shellChildren(b).filter((child) => !isSemicolon(child));
  if (ours.length !== theirs.length) return different2;
  for (const [place, child] of ours.entries()) {
    const other = theirs[place];
    if (other === void 0) return different2;
    if ("index" in child || "index" in other) {
      if (child.type !== other.type) return different2;
      continue;
    }
    const difference = differingNodes(child, other);
    if (difference !== null) return difference;
  }
  return null;
}
function differingGaps(a, b) {
  const ours = heredocRuns(a);
  const theirs = heredocRuns(b);
  for (const [place, run3] of ours.entries()) {
    const other = theirs[place];
    if (other === void 0 || runText(a, run3) !== runText(b, other)) {
      return { same: false, reason: "heredoc-gap", at: a[run3.first]?.start ?? 0 };
    }
  }
  return null;
}
function runText(leaves2, run3) {
  return leaves2.slice(run3.first, run3.end).map(({ text }) => text).join("");
}
function isSemicolon(leaf) {
  return leaf?.type === "Operator" && leaf.text === ";";
}
function shellText({ parts }) {
  return parts.map(({ value }) => value).join("");
}
var SAME;
var init_same_shell = __esm({
  "../semantics/src/shell/same-shell.ts"() {
    "use strict";
    init_collapsed_blanks();
    init_heredoc_runs();
    init_parse_shell();
    init_shell_children();
    SAME = { same: true };
  }
});

// ../semantics/src/shell/source-offset.ts
function sourceOffset(source, offset) {
  const line = source.lines[lineAt(source.lines, offset)];
  return line === void 0 ? offset : line.source + offset - line.start;
}
function sourceSpan(source, { start, end }) {
  const from = sourceOffset(source, start);
  return { start: from, end: end === start ? from : sourceOffset(source, end - 1) + 1 };
}
function lineAt(lines, offset) {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
var init_source_offset = __esm({
  "../semantics/src/shell/source-offset.ts"() {
    "use strict";
  }
});

// ../semantics/src/shell/word-literal.ts
function wordLiteral(text) {
  let value = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    switch (character) {
      case "'": {
        const end = text.indexOf("'", at + 1);
        if (end === -1) return null;
        value += text.slice(at + 1, end);
        at = end;
        break;
      }
      case '"': {
        const quoted = doubleQuoted(text, at + 1);
        if (quoted === null) return null;
        value += quoted.value;
        at = quoted.end;
        break;
      }
      case "\\":
        at++;
        if (text[at] !== "\n") value += text[at] ?? "\\";
        break;
      default:
        if (EXPANDED.test(character)) return null;
        value += character;
    }
  }
  return value;
}
function doubleQuoted(text, start) {
  let value = "";
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === '"') return { value, end: at };
    if (character === "$" || character === "`") return null;
    if (character !== "\\") value += character;
    else {
      const next = text[++at] ?? "";
      if (next !== "\n") value += ESCAPED_IN_QUOTES.includes(next) ? next : `\\${next}`;
    }
  }
  return null;
}
var EXPANDED, ESCAPED_IN_QUOTES;
var init_word_literal = __esm({
  "../semantics/src/shell/word-literal.ts"() {
    "use strict";
    EXPANDED = /[$`*?[\]{}~]/;
    ESCAPED_IN_QUOTES = '$`"\\';
  }
});

// ../semantics/src/shell/index.ts
var init_shell = __esm({
  "../semantics/src/shell/index.ts"() {
    "use strict";
    init_parse_shell();
    init_same_shell();
    init_shell_children();
    init_heredoc_runs();
    init_source_offset();
    init_word_literal();
  }
});

// ../semantics/src/same-meaning/same-powershell-text.ts
function samePowerShellText(a, b) {
  if (a.parts.length !== b.parts.length) return false;
  const quotes = new QuoteState();
  let before = "";
  for (const [index, part] of a.parts.entries()) {
    const left = part.value;
    const right = b.parts[index]?.value ?? "";
    if (left !== right && !(index > 0 && !quotes.open && onlyIndentDiffers(before, left, right))) return false;
    if (UNCERTAIN.test(left) && joined(a) !== joined(b)) return false;
    quotes.read(left);
    before = left;
  }
  return true;
}
function onlyIndentDiffers(before, left, right) {
  const [leftText, rightText] = [left.trimStart(), right.trimStart()];
  if (leftText !== rightText) return false;
  return /[ \t]$/.test(before) || leftText.length < left.length && rightText.length < right.length;
}
function joined(form) {
  return form.parts.map((part) => part.value).join("");
}
var UNCERTAIN, QuoteState;
var init_same_powershell_text = __esm({
  "../semantics/src/same-meaning/same-powershell-text.ts"() {
    "use strict";
    UNCERTAIN = /@["']|[\u2018-\u201f]/;
    QuoteState = class {
      open = null;
      read(text) {
        for (let at = 0; at < text.length; at++) {
          const character = text[at];
          if (character === "`" && this.open !== "'") at++;
          else if (character === this.open) this.open = null;
          else if (this.open === null && (character === '"' || character === "'")) this.open = character;
        }
      }
    };
  }
});

// ../semantics/src/same-meaning/same-run-text.ts
function sameRunText(a, b, shell) {
  if (joined2(a) === joined2(b)) return true;
  switch (shell) {
    case "posix":
      return sameShell(a, b).same;
    case "powershell":
      return samePowerShellText(a, b);
    case "cmd":
    case "unknown":
      return false;
  }
}
function joined2(form) {
  return form.parts.map((part) => part.value).join("");
}
var init_same_run_text = __esm({
  "../semantics/src/same-meaning/same-run-text.ts"() {
    "use strict";
    init_shell();
    init_same_powershell_text();
  }
});

// ../semantics/src/same-meaning/verdict.ts
function different(reason, at) {
  return { same: false, reason, at: { start: at.start, end: at.end } };
}
var SAME2;
var init_verdict = __esm({
  "../semantics/src/same-meaning/verdict.ts"() {
    "use strict";
    SAME2 = { same: true };
  }
});

// ../semantics/src/same-meaning/same-instruction.ts
function sameInstruction(a, b, context) {
  if (a.type !== b.type) return different(`${a.type} became ${b.type}`, a);
  if (!sameKeyword(a, b)) return different("the keyword changed", a.keyword);
  if (!sameFlags(a.flags, b.flags)) return different("the flags changed", a);
  if (!sameArguments(a, b, context)) return different("the arguments changed", a);
  if (!sameHeredocs(a, b)) return different("a here-document changed", a);
  if (!sameStrings(instructionComments(a), instructionComments(b))) return different("a comment was lost, changed or moved", a);
  return SAME2;
}
function sameKeyword(a, b) {
  const [left, right] = [a.keyword.value, b.keyword.value];
  return left === right || a.type !== "Unknown" && goToLower(left) === goToLower(right);
}
function sameFlags(a, b) {
  return a.length === b.length && a.every((flag, index) => flag.name === b[index]?.name && flag.value === b[index].value);
}
function sameArguments(a, b, { shell, escapes }) {
  if (a.type === "Run" && b.type === "Run" && a.args?.type === "ShellForm" && b.args?.type === "ShellForm") {
    return sameRunText(a.args, b.args, shell);
  }
  if (a.type === "Onbuild" && b.type === "Onbuild") {
    if (a.instruction === null || b.instruction === null) return a.instruction === b.instruction;
    return joinedText(a.instruction, escapes[0]) === joinedText(b.instruction, escapes[1]);
  }
  if (a.type === "Unknown" && b.type === "Unknown") {
    if (a.args === null || b.args === null) return a.args === b.args;
    return joinedText(a.args, escapes[0]) === joinedText(b.args, escapes[1]);
  }
  return argumentForm(a) === argumentForm(b) && sameStrings(foldedArguments(a), foldedArguments(b));
}
function argumentForm(instruction) {
  return "args" in instruction && instruction.args !== null ? instruction.args.type : null;
}
function foldedArguments(instruction) {
  const words = nodeArguments(instruction);
  if (instruction.type === "From" && instruction.as !== null) return words.with(1, "AS");
  if (instruction.type === "Healthcheck" && words[0] !== void 0) return words.with(0, goToUpper(words[0]));
  return words;
}
function sameHeredocs(a, b) {
  const left = heredocsOf(a);
  const right = heredocsOf(b);
  return left.length === right.length && left.every((heredoc, index) => sameHeredoc(heredoc, right[index]));
}
function heredocsOf(instruction) {
  if (instruction.type !== "Onbuild") return instruction.heredocs;
  return instruction.instruction === null ? [] : heredocsOf(instruction.instruction);
}
function sameHeredoc(a, b) {
  return a.name === b?.name && a.fd === b.fd && a.expand === b.expand && a.stripTabs === b.stripTabs && a.body.text === b.body.text && a.terminator === null === (b.terminator === null);
}
function sameStrings(a, b) {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
var init_same_instruction = __esm({
  "../semantics/src/same-meaning/same-instruction.ts"() {
    "use strict";
    init_src2();
    init_node_arguments();
    init_comment_owners();
    init_joined_text();
    init_same_run_text();
    init_verdict();
  }
});

// ../semantics/src/same-meaning/same-meaning.ts
function sameMeaning(a, b) {
  const left = significantItems(a);
  const right = significantItems(b);
  if (a.escape !== b.escape) return different("the escape character changed", a);
  for (const [index, item] of left.directives.entries()) {
    const other = right.directives[index];
    if (other === void 0 || directiveIdentity(item) !== directiveIdentity(other)) return different("a parser directive changed", item);
  }
  if (left.directives.length !== right.directives.length) return different("a parser directive was added", a);
  const shells = effectiveShells(a);
  for (const [index, { instruction, comments }] of left.groups.entries()) {
    const other = right.groups[index];
    if (other === void 0) return different("an instruction was lost", instruction ?? a);
    const moved = differentComment(comments, other.comments);
    if (moved !== null) return different("a comment was lost, changed or moved", moved === "added" ? instruction ?? a : moved);
    if (instruction === null || other.instruction === null) {
      if (instruction !== other.instruction) return different("an instruction was lost or added", instruction ?? a);
      continue;
    }
    const shell = shells.get(instruction) ?? "unknown";
    const verdict = sameInstruction(instruction, other.instruction, { shell, escapes: [a.escape, b.escape] });
    if (!verdict.same) return verdict;
  }
  return right.groups.length > left.groups.length ? different("an instruction was added", a) : SAME2;
}
function directiveIdentity({ name, value, hash }) {
  return `${hash.leading.length > 0 ? " " : ""}${name}=${value}`;
}
function significantItems(document) {
  const directives = [];
  const groups = [];
  let comments = [];
  for (const item of document.items) {
    if (item.type === "Directive") directives.push(item);
    else if (item.type === "Comment") comments.push(item);
    else if (item.type !== "Blank") {
      groups.push({ instruction: item, comments });
      comments = [];
    }
  }
  groups.push({ instruction: null, comments });
  return { directives, groups };
}
function differentComment(a, b) {
  for (const [index, comment] of a.entries()) {
    const other = b[index];
    if (other === void 0 || commentIdentity(comment) !== commentIdentity(other)) return comment;
  }
  return b.length > a.length ? "added" : null;
}
function commentIdentity({ hash }) {
  const mindsColumn = hash.text === "#" || /^#\s*check\s*=/i.test(hash.text);
  return mindsColumn && hash.leading.length > 0 ? ` ${hash.text}` : hash.text;
}
var init_same_meaning = __esm({
  "../semantics/src/same-meaning/same-meaning.ts"() {
    "use strict";
    init_effective_shell();
    init_same_instruction();
    init_verdict();
  }
});

// ../semantics/src/same-meaning/index.ts
var init_same_meaning2 = __esm({
  "../semantics/src/same-meaning/index.ts"() {
    "use strict";
    init_same_meaning();
    init_same_instruction();
  }
});

// ../semantics/src/dockerfile-name.ts
function isDockerfileName(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return BY_EXTENSION.test(name) || BY_NAME.test(name) && !ANOTHER_LANGUAGE.test(name);
}
var BY_NAME, BY_EXTENSION, ANOTHER_LANGUAGE;
var init_dockerfile_name = __esm({
  "../semantics/src/dockerfile-name.ts"() {
    "use strict";
    BY_NAME = /^(?:docker|container)file(?:[._-].*)?$/i;
    BY_EXTENSION = /.\.(?:docker|container)file$/i;
    ANOTHER_LANGUAGE = /\.(?:dockerignore|md|png|go|py|js|ts|json|yml|yaml|sh|rb|erb|j2|tmpl|template|html)$/i;
  }
});

// ../semantics/src/package-commands/package-managers.ts
function packageManager(command) {
  const name = command.slice(command.lastIndexOf("/") + 1);
  return BY_COMMAND.get(PIP.test(name) ? "pip" : name) ?? null;
}
var APT_OPTIONS, DNF_OPTIONS, PIP_OPTIONS, manager, MANAGERS, BY_COMMAND, PIP;
var init_package_managers = __esm({
  "../semantics/src/package-commands/package-managers.ts"() {
    "use strict";
    APT_OPTIONS = ["-t", "--target-release", "--default-release", "-o", "--option", "-c", "--config-file", "-a", "--host-architecture", "-P", "--build-profiles"];
    DNF_OPTIONS = ["-c", "--config", "-x", "--exclude", "--excludepkgs", "--installroot", "--releasever", "--setopt", "--enablerepo", "--disablerepo", "--repo", "--repoid", "--forcearch", "-d", "--debuglevel", "-e", "--errorlevel", "-R", "--randomwait"];
    PIP_OPTIONS = ["-r", "--requirement", "-c", "--constraint", "-i", "--index-url", "--extra-index-url", "-f", "--find-links", "-t", "--target", "--platform", "--python-version", "--implementation", "--abi", "--root", "--prefix", "--src", "--upgrade-strategy", "--cache-dir", "--trusted-host", "--proxy", "--timeout", "--retries", "--cert", "--client-cert", "--log", "--progress-bar", "--no-binary", "--only-binary", "--global-option", "--install-option", "--config-settings", "-C", "-e", "--editable", "--python"];
    manager = (name, install, valueOptions) => ({
      name,
      install: new Set(install),
      valueOptions: new Set(valueOptions)
    });
    MANAGERS = [
      manager("apt-get", ["install", "build-dep", "reinstall"], APT_OPTIONS),
      manager("apt", ["install", "build-dep", "reinstall"], APT_OPTIONS),
      manager("apk", ["add"], ["-t", "--virtual", "-X", "--repository", "-p", "--root", "--keys-dir", "--cache-dir", "--cache-max-age", "--repositories-file", "--wait", "--arch", "--progress-fd", "--timeout"]),
      manager("dnf", ["install", "groupinstall", "reinstall", "localinstall"], DNF_OPTIONS),
      manager("yum", ["install", "groupinstall", "reinstall", "localinstall"], DNF_OPTIONS),
      manager("microdnf", ["install", "reinstall"], DNF_OPTIONS),
      manager("zypper", ["install", "in"], ["-r", "--repo", "--from", "-t", "--type", "-R", "--root", "--installroot", "-C", "--cache-dir", "-c", "--config", "--releasever", "--plus-repo", "-p", "--plus-content"]),
      manager("pacman", ["-S", "-Sy", "-Syu", "-Syyu", "-Su"], ["--ignore", "--ignoregroup", "--overwrite", "--root", "-r", "--dbpath", "-b", "--cachedir", "--config", "--arch", "--assume-installed"]),
      manager("pip", ["install"], PIP_OPTIONS),
      manager("npm", ["install", "i", "add"], ["--prefix", "--registry", "--cache", "-w", "--workspace", "--tag", "--omit", "--include", "--loglevel", "-C", "--userconfig", "--fetch-retries", "--maxsockets"]),
      manager("yarn", ["add"], ["--cwd", "--modules-folder", "--cache-folder", "--registry", "--network-timeout", "--mutex"]),
      manager("gem", ["install"], ["-v", "--version", "-i", "--install-dir", "-n", "--bindir", "-s", "--source", "--platform", "-P", "--trust-policy", "-p", "--http-proxy", "--config-file"])
    ];
    BY_COMMAND = new Map(
      MANAGERS.map((entry) => [entry.name, entry])
    );
    PIP = /^pip[23]?(?:\.\d+)?$/;
  }
});

// ../semantics/src/package-commands/package-command.ts
function packageCommands(script) {
  return simpleCommands(script.body).flatMap((command) => packageCommand(command) ?? []);
}
function simpleCommands(node) {
  const found = [];
  const pending = [node];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (next.type === "SimpleCommand") found.push(next);
    else for (const child of shellChildren(next).toReversed()) if (isNode(child)) pending.push(child);
  }
  return found;
}
function packageCommand(node) {
  const words = node.elements.filter((element) => element.type === "Word");
  const start = programIndex(words);
  const program = words[start];
  const name = program === void 0 ? null : wordLiteral(program.text);
  const manager2 = name === null ? null : packageManager(name);
  if (program === void 0 || manager2 === null) return null;
  let subcommand = null;
  const options = [];
  const operands = [];
  let onlyOperands = false;
  for (let index = start + 1; index < words.length; index++) {
    const leaf = words[index];
    const text = wordLiteral(leaf.text) ?? leaf.text;
    if (subcommand === null && manager2.install.has(text)) subcommand = leaf;
    else if (text === "--") onlyOperands = true;
    else if (text.startsWith("-") && !onlyOperands) {
      const takesNext = manager2.valueOptions.has(text) && index + 1 < words.length;
      const name2 = wordLiteral(leaf.text) === null && !text.includes("=") ? null : text.split("=", 1)[0] ?? text;
      options.push({ leaf, name: name2, value: takesNext ? words[++index] ?? null : null, isBeforeSubcommand: subcommand === null });
    } else if (subcommand === null) subcommand = leaf;
    else operands.push(leaf);
  }
  const subcommandText = subcommand === null ? null : wordLiteral(subcommand.text);
  const isInstall = subcommandText !== null && manager2.install.has(subcommandText);
  return { node, manager: manager2, program, prefix: words.slice(0, start), subcommand, options, operands, isInstall };
}
function programIndex(words) {
  const text = (index2) => words[index2]?.text ?? "";
  let index = 0;
  if (text(index) === "sudo") {
    index++;
    while (text(index).startsWith("-")) index += /^-[ugpCh]$/.test(text(index)) ? 2 : 1;
    while (/^[A-Za-z_]\w*=/.test(text(index))) index++;
  }
  if (INTERPRETER.test(text(index).slice(text(index).lastIndexOf("/") + 1)) && text(index + 1) === "-m") index += 2;
  return index;
}
function isNode(child) {
  return "firstLeaf" in child;
}
var INTERPRETER;
var init_package_command = __esm({
  "../semantics/src/package-commands/package-command.ts"() {
    "use strict";
    init_shell_children();
    init_word_literal();
    init_package_managers();
    INTERPRETER = /^python(?:[23](?:\.\d+)?)?$/;
  }
});

// ../semantics/src/package-commands/index.ts
var init_package_commands = __esm({
  "../semantics/src/package-commands/index.ts"() {
    "use strict";
    init_package_command();
    init_package_managers();
  }
});

// ../semantics/src/stages/index.ts
var init_stages2 = __esm({
  "../semantics/src/stages/index.ts"() {
    "use strict";
    init_stages();
    init_build_arguments();
  }
});

// ../semantics/src/scope/names-in-word.ts
function namesInWord(word2) {
  const names = /* @__PURE__ */ new Set();
  if (!word2.includes("$")) return names;
  for (const [name] of word2.matchAll(NAMES)) {
    names.add(name);
    const digits = DIGITS.exec(name)?.[0];
    if (digits !== void 0) names.add(digits);
  }
  for (const [name] of word2.matchAll(SPECIAL2)) names.add(name);
  return names;
}
var NAMES, DIGITS, SPECIAL2;
var init_names_in_word = __esm({
  "../semantics/src/scope/names-in-word.ts"() {
    "use strict";
    NAMES = /[\p{Letter}\p{Decimal_Number}_]+/gu;
    DIGITS = new RegExp("^\\p{Decimal_Number}+", "u");
    SPECIAL2 = /(?<=\$\{?)[@*#?\-$!0]/g;
  }
});

// ../semantics/src/scope/variable-history.ts
function variableAt(point, name) {
  for (let at = point; at !== null; at = at.history.base) {
    const { variable, ends } = at.history.own(name, at.version);
    if (variable !== null || ends) return variable;
  }
  return null;
}
function variableNames(point) {
  const names = /* @__PURE__ */ new Set();
  for (let at = point; at !== null; at = at.history.base) {
    for (const name of at.history.ownNames()) names.add(name);
  }
  return names;
}
function lastUpTo(items, version, versionOf) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && versionOf(item) <= version) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}
var VariableHistory;
var init_variable_history = __esm({
  "../semantics/src/scope/variable-history.ts"() {
    "use strict";
    VariableHistory = class {
      /** `base` is where the stage that this one is built from ends. */
      constructor(base) {
        this.base = base;
        this.depth = base === null ? 0 : base.history.depth + 1;
      }
      base;
      version = 0;
      /** How many stages this one is built on. */
      depth;
      changes = /* @__PURE__ */ new Map();
      forgotten = [];
      set(variable) {
        this.version++;
        const own = this.changes.get(variable.name);
        const change = { version: this.version, variable };
        if (own === void 0) this.changes.set(variable.name, [change]);
        else own.push(change);
      }
      /** From here on nothing is known of what was set before. */
      forget() {
        this.version++;
        this.forgotten.push(this.version);
      }
      /** What this stage itself set last; `ends` when it forgot all that was before. */
      own(name, version) {
        const forgotten = lastUpTo(this.forgotten, version, (at) => at);
        const change = lastUpTo(this.changes.get(name) ?? [], version, (candidate) => candidate.version);
        const variable = change === null || forgotten !== null && change.version < forgotten ? null : change.variable;
        return { variable, ends: forgotten !== null };
      }
      ownNames() {
        return this.changes.keys();
      }
    };
  }
});

// ../semantics/src/scope/scope-variables.ts
var ScopeVariables;
var init_scope_variables = __esm({
  "../semantics/src/scope/scope-variables.ts"() {
    "use strict";
    init_expand();
    init_names_in_word();
    init_variable_history();
    ScopeVariables = class {
      constructor(point, world) {
        this.point = point;
        this.world = world;
      }
      point;
      world;
      /** The variable that ENV or ARG set or declared last; null when neither did, though the base image may have. */
      get(name) {
        return variableAt(this.point, name);
      }
      /** All of them, by name. */
      all() {
        return [...variableNames(this.point)].sort().flatMap((name) => this.get(name) ?? []);
      }
      /** A word as BuildKit expands it here; null when BuildKit fails on it, or when it uses a variable whose value is not known. */
      expand(word2) {
        const { defaults, unknown, escape } = this.world;
        const known2 = /* @__PURE__ */ new Map();
        const unsure = /* @__PURE__ */ new Set();
        for (const name of namesInWord(word2)) {
          const variable = this.get(name);
          const value2 = variable === null ? defaults.get(name) ?? null : variable.value;
          if (value2 !== null) known2.set(name, value2);
          else if (variable !== null || unknown === "all" || unknown.has(name)) unsure.add(name);
        }
        const { value, unmatched } = expand(word2, known2, { escape });
        return unmatched.some((name) => unsure.has(name)) ? null : value;
      }
    };
  }
});

// ../semantics/src/scope/stage-state.ts
function shellWords({ args }) {
  return args?.type === "JsonForm" ? args.elements.map((element) => element.string.value) : null;
}
var NO_VARIABLES2, StageState;
var init_stage_state = __esm({
  "../semantics/src/scope/stage-state.ts"() {
    "use strict";
    init_resolve_workdir();
    init_scope_variables();
    init_variable_history();
    NO_VARIABLES2 = /* @__PURE__ */ new Set(["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);
    StageState = class {
      constructor(start, stage, globals, escape) {
        this.start = start;
        this.stage = stage;
        this.globals = globals;
        this.escape = escape;
        this.shell = start.shell;
        this.user = start.user;
        this.workdir = start.workdir;
        this.unknown = start.unknown;
        this.history = new VariableHistory(start.base);
      }
      start;
      stage;
      globals;
      escape;
      shell;
      user;
      workdir;
      unknown;
      history;
      /** How many stages this one is built on. */
      get depth() {
        return this.history.depth;
      }
      /** What a stage that is built from this one, as it is now, starts with. */
      inherited() {
        const { shell, user, workdir, unknown } = this;
        const { os, defaults } = this.start;
        return { shell, user, workdir, os, defaults, unknown, base: this.point() };
      }
      scope() {
        const { stage, shell, user, workdir } = this;
        return { stage, shell, user, workdir, os: this.start.os, variables: this.variables() };
      }
      /** Takes one instruction. `shellKind` is the kind of the shell after it. */
      apply(instruction, shellKind) {
        if (instruction.type === "Env") this.applyEnv(instruction);
        else if (instruction.type === "Arg") this.applyArg(instruction);
        else if (instruction.type === "User") {
          const user = this.expandText(instruction.args);
          this.user = { value: user === "" ? "root" : user, setBy: instruction };
        } else if (instruction.type === "Workdir") {
          const path = this.expandText(instruction.args);
          const value = path === null ? null : resolveWorkdir(this.workdir.value, path, this.start.os);
          this.workdir = { value, setBy: instruction };
        } else if (instruction.type === "Shell") {
          this.shell = { kind: shellKind, argv: shellWords(instruction), setBy: instruction };
        }
      }
      /** All values of one ENV see what was before it (BuildKit's expandKvpsInPlace). */
      applyEnv(env) {
        const before = this.variables();
        for (const pair of env.pairs) {
          const name = before.expand(pair.key.value);
          const value = before.expand(pair.value?.value ?? "");
          if (name !== null) this.history.set({ kind: "env", name, value, setBy: pair, global: null });
          else {
            this.history.forget();
            this.unknown = "all";
          }
        }
      }
      /** BuildKit's dispatchArg. */
      applyArg(arg) {
        for (const pair of arg.pairs) {
          const name = pair.key.value;
          if (NO_VARIABLES2.has(name)) continue;
          const variable = this.argument(name, pair);
          if (variable !== null) this.history.set(variable);
        }
      }
      /** What an ARG sets; null when it leaves alone what ENV, or an ARG before it, set. */
      argument(name, pair) {
        const variables = this.variables();
        const own = { kind: "arg", name, setBy: pair, global: null };
        if (pair.value !== null) return { ...own, value: variables.expand(pair.value.value) };
        const { known: known2, unknown, pairs } = this.globals;
        const value = known2.get(name) ?? null;
        if (value !== null || unknown.has(name)) return { ...own, value, global: pairs.get(name) ?? null };
        return variables.get(name) === null ? { ...own, value: null } : null;
      }
      variables() {
        const { unknown, escape } = this;
        return new ScopeVariables(this.point(), { defaults: this.start.defaults, unknown, escape });
      }
      point() {
        return { history: this.history, version: this.history.version };
      }
      expandText(form) {
        return form === null ? null : this.variables().expand(form.parts.map((part) => part.value).join(""));
      }
    };
  }
});

// ../semantics/src/scope/scope-at.ts
function scopeAt(document, instruction) {
  let scopes = SCOPES.get(document);
  if (scopes === void 0) {
    scopes = readScopes(document);
    SCOPES.set(document, scopes);
  }
  return scopes.get(instruction) ?? null;
}
function readScopes(document) {
  const { escape } = document;
  const graph = stages(document);
  const shells = effectiveShells(document);
  const shellOf = (instruction) => shells.get(instruction) ?? "unknown";
  const globals = globalArguments(graph.globalArgs, escape);
  const pairs = new Map([...globals.all].map(([name, { pair }]) => [name, pair]));
  const inherited = { known: globals.known, unknown: globals.unknown, pairs };
  const nothing = { known: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Set(), pairs: /* @__PURE__ */ new Map() };
  const scopes = /* @__PURE__ */ new Map();
  const start = new StageState(
    { ...fromImage("posix"), unknown: globalArguments([], escape).unknown },
    null,
    nothing,
    escape
  );
  for (const arg of graph.globalArgs) {
    scopes.set(arg, start.scope());
    start.apply(arg, "unknown");
  }
  const global = start.scope();
  const states = [];
  for (const stage of graph.stages) {
    scopes.set(stage.from, { ...global, stage });
    const state = new StageState(startOf(stage, states, shellOf(stage.from)), stage, inherited, escape);
    for (const trigger of baseTriggers(stage, graph.stages)) state.apply(trigger, "unknown");
    for (const instruction of stage.instructions) {
      scopes.set(instruction, state.scope());
      state.apply(instruction, shellOf(instruction));
    }
    states.push(state);
  }
  return scopes;
}
function startOf({ base }, states, shell) {
  const earlier2 = base.kind === "stage" ? states[base.index] : void 0;
  if (earlier2 !== void 0 && earlier2.depth < MOST_DEPTH) return earlier2.inherited();
  return base.kind === "scratch" ? fromScratch(shell) : fromImage(shell);
}
function fromImage(kind) {
  return {
    shell: { kind, argv: null, setBy: null },
    user: { value: null, setBy: null },
    workdir: { value: null, setBy: null },
    os: kind === "cmd" ? "windows" : "linux",
    defaults: /* @__PURE__ */ new Map(),
    unknown: "all",
    base: null
  };
}
function fromScratch(kind) {
  const windows = kind === "cmd";
  return {
    shell: { kind, argv: windows ? ["cmd", "/S", "/C"] : ["/bin/sh", "-c"], setBy: null },
    user: { value: "root", setBy: null },
    workdir: { value: "/", setBy: null },
    os: windows ? "windows" : "linux",
    defaults: new Map(windows ? [] : [["PATH", DEFAULT_PATH2]]),
    unknown: /* @__PURE__ */ new Set(),
    base: null
  };
}
function baseTriggers({ base }, all2) {
  if (base.kind !== "stage") return [];
  return (all2[base.index]?.instructions ?? []).flatMap(
    (instruction) => instruction.type === "Onbuild" && instruction.instruction !== null ? [instruction.instruction] : []
  );
}
var SCOPES, MOST_DEPTH, DEFAULT_PATH2;
var init_scope_at = __esm({
  "../semantics/src/scope/scope-at.ts"() {
    "use strict";
    init_effective_shell();
    init_global_arguments();
    init_stages();
    init_stage_state();
    SCOPES = /* @__PURE__ */ new WeakMap();
    MOST_DEPTH = 100;
    DEFAULT_PATH2 = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
  }
});

// ../semantics/src/scope/index.ts
var init_scope = __esm({
  "../semantics/src/scope/index.ts"() {
    "use strict";
    init_scope_at();
  }
});

// ../semantics/src/views/exposed-ports.ts
function exposedPorts(expose, env, escape) {
  return (expose.args?.words ?? []).flatMap((word2) => {
    const { words, error } = expandWords(word2.value, env, { escape });
    if (words === null) return [{ word: word2, text: word2.value, port: null, error }];
    return words.map((text) => ({ word: word2, text, ...parsePort(text) }));
  });
}
var init_exposed_ports = __esm({
  "../semantics/src/views/exposed-ports.ts"() {
    "use strict";
    init_expand();
    init_port_spec();
  }
});

// ../semantics/src/views/healthcheck-times.ts
function healthcheckTimes(healthcheck) {
  const given = (name) => healthcheck.flags.findLast((flag) => flag.name === name && flag.value !== null && flag.value !== "") ?? null;
  const duration = (name) => {
    const flag = given(name);
    return flag === null ? null : { flag, ...goDuration(flag.value ?? "") };
  };
  const retries = given("retries");
  const count = goInteger(retries?.value ?? "");
  return {
    interval: duration("interval"),
    timeout: duration("timeout"),
    startPeriod: duration("start-period"),
    startInterval: duration("start-interval"),
    retries: retries === null ? null : { flag: retries, count: count.value, error: count.error }
  };
}
var init_healthcheck_times = __esm({
  "../semantics/src/views/healthcheck-times.ts"() {
    "use strict";
    init_go_duration();
    init_go_integer();
  }
});

// ../semantics/src/views/image-references.ts
function imageReferences(document) {
  const found = [];
  for (const item of document.items) {
    if (item.type !== "Directive") break;
    if (item.name === "syntax") found.push(syntaxReference(item));
  }
  for (const { kind, instruction: node, target, source, start, end } of stages(document).references) {
    if (target.kind === "image")
      found.push(read({ kind, node, text: target.name, start, end, isLiteral: source !== null }, source));
  }
  return found;
}
function syntaxReference(directive) {
  const { hash } = directive;
  const eq = hash.text.indexOf("=") + 1;
  const from = eq + (/^[\t\n\v\f\r ]*/.exec(hash.text.slice(eq))?.[0].length ?? 0);
  const text = directive.value.split(" ", 1)[0] ?? "";
  const start = hash.start + from;
  const source = {
    text,
    starts: Array.from({ length: text.length }, (_, at) => start + at),
    ends: Array.from({ length: text.length }, (_, at) => start + at + 1),
    at: start
  };
  return read(
    { kind: "syntax", node: directive, text, start, end: start + text.length, isLiteral: true },
    source
  );
}
function read(reference2, source) {
  const { name, error } = parseImageName(reference2.text);
  if (name === null) return { ...reference2, image: null, error };
  return { ...reference2, image: partsOf(name, reference2, source), error: null };
}
function partsOf(name, { text, start, end }, source) {
  const part = ({ from, to }) => source === null ? { text: text.slice(from, to), start, end } : partOfText(source, from, to);
  const optional = (range3) => range3 === null ? null : part(range3);
  return {
    registry: optional(name.registry),
    repository: part(name.repository),
    tag: optional(name.tag),
    digest: optional(name.digest),
    fullName: name.fullName
  };
}
var init_image_references = __esm({
  "../semantics/src/views/image-references.ts"() {
    "use strict";
    init_stages();
    init_image_name();
    init_source_text();
  }
});

// ../semantics/src/views/mounts.ts
function mounts(run3, escape, expandValue = (value) => value) {
  return run3.flags.filter((flag) => flag.name === "mount" && flag.value !== null).map((flag) => {
    const { options, error } = mountOptions(flag, escape);
    if (error !== null) return { flag, options, settings: null, error };
    return { flag, options, ...mountSettings(options, expandValue) };
  });
}
var init_mounts = __esm({
  "../semantics/src/views/mounts.ts"() {
    "use strict";
    init_mount_options();
    init_mount_settings();
  }
});

// ../semantics/src/views/ownership.ts
function ownership(instruction, escape) {
  const flag = instruction.flags.findLast(({ name }) => name === "chown");
  if (flag === void 0 || flag.value === null || flag.value === "") return null;
  const source = leafSource(flag, escape);
  const colon = source.text.indexOf(":");
  if (colon === -1) return { flag, user: partOfText(source, 0), group: null };
  return { flag, user: partOfText(source, 0, colon), group: partOfText(source, colon + 1) };
}
var init_ownership = __esm({
  "../semantics/src/views/ownership.ts"() {
    "use strict";
    init_leaf_source();
    init_source_text();
  }
});

// ../semantics/src/views/index.ts
var init_views = __esm({
  "../semantics/src/views/index.ts"() {
    "use strict";
    init_exposed_ports();
    init_healthcheck_times();
    init_image_name();
    init_image_references();
    init_leaf_source();
    init_mount_options();
    init_mounts();
    init_ownership();
    init_port_spec();
    init_source_text();
  }
});

// ../semantics/src/index.ts
var src_exports3 = {};
__export(src_exports3, {
  BUILD_CHECK_RULES: () => BUILD_CHECK_RULES,
  FLAG_DEFINITIONS: () => FLAG_DEFINITIONS,
  PLATFORM_ARGUMENTS: () => PLATFORM_ARGUMENTS,
  attachedComments: () => attachedComments,
  buildChecks: () => buildChecks,
  checkInstructions: () => checkInstructions,
  documentCheckSettings: () => documentCheckSettings,
  effectiveShells: () => effectiveShells,
  expand: () => expand,
  expandWords: () => expandWords,
  exposedPorts: () => exposedPorts,
  healthcheckTimes: () => healthcheckTimes,
  heredocRuns: () => heredocRuns,
  imageReferences: () => imageReferences,
  isDockerfileName: () => isDockerfileName,
  isProxyArgument: () => isProxyArgument,
  leafSource: () => leafSource,
  mountOptions: () => mountOptions,
  mounts: () => mounts,
  nodeArguments: () => nodeArguments,
  ownership: () => ownership,
  packageCommand: () => packageCommand,
  packageCommands: () => packageCommands,
  packageManager: () => packageManager,
  parseImageName: () => parseImageName,
  parsePort: () => parsePort,
  parseShell: () => parseShell,
  parseShellText: () => parseShellText,
  partOfText: () => partOfText,
  sameInstruction: () => sameInstruction,
  sameMeaning: () => sameMeaning,
  sameShell: () => sameShell,
  scopeAt: () => scopeAt,
  shellChildren: () => shellChildren,
  simpleCommands: () => simpleCommands,
  sliceOfText: () => sliceOfText,
  sourceOffset: () => sourceOffset,
  sourceSpan: () => sourceSpan,
  spanOfText: () => spanOfText,
  stages: () => stages,
  toBuildKit: () => toBuildKit,
  wordLiteral: () => wordLiteral
});
var init_src3 = __esm({
  "../semantics/src/index.ts"() {
    "use strict";
    init_build_checks2();
    init_buildkit();
    init_instructions();
    init_same_meaning2();
    init_effective_shell();
    init_dockerfile_name();
    init_expand();
    init_shell();
    init_package_commands();
    init_stages2();
    init_scope();
    init_views();
    init_attached_comments();
  }
});

// ../codemod/src/context/placed-instructions.ts
function placedInstructions(document) {
  const result = [];
  for (const item of document.items) {
    if (!isInstruction(item)) continue;
    for (let next = item; next !== null; next = next.type === "Onbuild" ? next.instruction : null) {
      result.push({ instruction: next, item });
    }
  }
  return result;
}
function isInstruction(item) {
  return item.type !== "Comment" && item.type !== "Blank" && item.type !== "Directive";
}
var init_placed_instructions = __esm({
  "../codemod/src/context/placed-instructions.ts"() {
    "use strict";
  }
});

// ../codemod/src/build/parse-built.ts
function parseBuilt(type, text, escape) {
  const document = parse(`${text}
BUILT`, { escape, bom: false });
  const [item, next, ...rest] = document.items;
  const error = document.diagnostics.find(({ severity }) => severity === "error") ?? invalid2(text, escape);
  if (error !== void 0) throw new BuildError(`${JSON.stringify(text)} is no valid instruction: ${error.message}`);
  if (item === void 0 || next?.type !== "Unknown" || rest.length > 0 || !isOfType2(item, type)) {
    throw new BuildError(`${JSON.stringify(text)} is not one ${type} instruction`);
  }
  if (commentsOf(item).length > 0) throw new BuildError(`${JSON.stringify(text)} holds a comment`);
  const alone = parse(text, { escape, bom: false }).items[0];
  if (alone === void 0 || !isOfType2(alone, type)) throw new BuildError(`${JSON.stringify(text)} is not one ${type} instruction`);
  return alone;
}
function invalid2(text, escape) {
  const { diagnostics } = checkInstructions(parse(text, { escape, bom: false }));
  return diagnostics.find(({ code }) => !STAGE_CODES.has(code));
}
function isOfType2(item, type) {
  return isInstruction(item) && item.type === type;
}
var STAGE_CODES;
var init_parse_built = __esm({
  "../codemod/src/build/parse-built.ts"() {
    "use strict";
    init_src();
    init_src2();
    init_src3();
    init_placed_instructions();
    init_build_error();
    STAGE_CODES = /* @__PURE__ */ new Set(["no-build-stage"]);
  }
});

// ../codemod/src/build/quote-value.ts
function quoteValue(value, escape) {
  if (BARE.test(value)) return value;
  const quoted = doubleQuoted2(value, escape);
  verifyLiteral(quoted, value, escape);
  return quoted;
}
function doubleQuoted2(value, escape) {
  return `"${escapeEach(value, escape, /* @__PURE__ */ new Set(['"', "$", escape]))}"`;
}
function escapeLiteral(value, escape) {
  const escaped = escapeEach(value, escape, /* @__PURE__ */ new Set(['"', "'", "$", escape]));
  verifyLiteral(escaped, value, escape);
  return escaped;
}
function verifyLiteral(word2, value, escape) {
  if (/[\r\n\0]/.test(value)) throw new BuildError(`${JSON.stringify(value)} has a line break or NUL: no Dockerfile word can hold it`);
  const expansion = expand(word2, {}, { escape });
  if (expansion.value !== value || expansion.unmatched.length > 0) throw new BuildError(`${JSON.stringify(value)} cannot be written as a word`);
}
function escapeEach(value, escape, escaped) {
  let result = "";
  for (const character of value) result += escaped.has(character) ? escape + character : character;
  return result;
}
var BARE;
var init_quote_value = __esm({
  "../codemod/src/build/quote-value.ts"() {
    "use strict";
    init_src3();
    init_build_error();
    BARE = /^[A-Za-z0-9_./:@%+,^=-]+$/;
  }
});

// ../codemod/src/build/builders.ts
function buildersFor(escape) {
  const built = (type, text) => parseBuilt(type, text, escape);
  const flags = (options = {}) => flagText(options.flags ?? {}, escape);
  const literal2 = (value) => escapeLiteral(value, escape);
  const pairs = (values2) => Object.entries(values2).map(([name, value]) => ` ${pairName(name)}=${value === "" ? '""' : quoteValue(value, escape)}`).join("");
  const command = (type, head, given) => {
    const node = built(type, head + commandText(given));
    verifyCommand(node, given);
    return node;
  };
  const paths = (values2) => {
    const words = values2.map(literal2);
    if (words.every((word2) => /^[^\s<[]\S*$/.test(word2))) return ` ${words.join(" ")}`;
    return ` ${JSON.stringify(words)}`;
  };
  return {
    from: (image, options = {}) => built("From", `FROM${flags(options.platform === void 0 ? {} : { flags: { platform: options.platform } })} ${image}${options.as === void 0 ? "" : ` AS ${options.as}`}`),
    run: (given, options) => command("Run", `RUN${flags(options)}`, given),
    cmd: (given) => command("Cmd", "CMD", given),
    entrypoint: (given) => command("Entrypoint", "ENTRYPOINT", given),
    shell: (argv) => command("Shell", "SHELL", argv),
    copy: (sources, destination, options) => built("Copy", `COPY${flags(options)}${paths([...sources, destination])}`),
    add: (sources, destination, options) => built("Add", `ADD${flags(options)}${paths([...sources, destination])}`),
    volume: (values2) => built("Volume", `VOLUME${paths(values2)}`),
    env: (values2) => built("Env", `ENV${pairs(values2)}`),
    label: (values2) => built("Label", `LABEL${pairs(values2)}`),
    arg: (name, value) => built("Arg", `ARG${value === void 0 ? ` ${pairName(name)}` : pairs({ [name]: value })}`),
    expose: (ports) => built("Expose", `EXPOSE ${ports.map(literal2).join(" ")}`),
    user: (user) => built("User", `USER ${literal2(user)}`),
    workdir: (path) => built("Workdir", `WORKDIR ${literal2(path)}`),
    stopsignal: (signal) => built("StopSignal", `STOPSIGNAL ${literal2(signal)}`),
    maintainer: (name) => built("Maintainer", `MAINTAINER ${name}`),
    healthcheck: (given, options) => given === "NONE" ? built("Healthcheck", "HEALTHCHECK NONE") : command("Healthcheck", `HEALTHCHECK${flags(options)} CMD`, given),
    onbuild: (instruction) => built("Onbuild", `ONBUILD ${print(instruction).trim()}`),
    comment: buildComment
  };
}
function pairName(name) {
  if (!/^[^\s="'$\\`]+$/.test(name)) throw new BuildError(`${JSON.stringify(name)} is no name`);
  return name;
}
function buildComment(text) {
  const line = /^#/.test(text) ? text : `# ${text}`;
  const comment = parse(`RUN
${line}`).items[1];
  if (/[\r\n]/.test(text) || comment?.type !== "Comment") throw new BuildError(`${JSON.stringify(text)} is not one comment line`);
  return comment;
}
var build;
var init_builders = __esm({
  "../codemod/src/build/builders.ts"() {
    "use strict";
    init_src();
    init_src2();
    init_build_error();
    init_command_text();
    init_flag_text();
    init_verify_command();
    init_parse_built();
    init_quote_value();
    build = buildersFor("\\");
  }
});

// ../codemod/src/context/pragma.ts
function isPragma(comment) {
  return ANY.test(comment);
}
function readPragma(text) {
  const dockwright = DOCKWRIGHT.exec(text);
  if (dockwright !== null) {
    const names = list(dockwright[2] ?? "");
    return { scope: dockwright[1] === void 0 ? "file" : "next", codemods: names.length === 0 ? null : names, rules: NOTHING };
  }
  const linter = HADOLINT.exec(text) ?? TALLY.exec(text);
  if (linter !== null) {
    const rules = list(linter[2] ?? "").map((rule2) => rule2.slice(rule2.lastIndexOf("/") + 1));
    return { scope: linter[1] === void 0 ? "next" : "file", codemods: NOTHING, rules: orAll(rules) };
  }
  const check = CHECK.exec(text);
  return check === null ? null : checkPragma(check[1] ?? "", "next");
}
function checkPragma(value, scope) {
  const skipped = SKIP2.exec(value);
  return skipped === null ? null : { scope, codemods: NOTHING, rules: orAll(list(skipped[1] ?? "")) };
}
function orAll(rules) {
  return rules.some((rule2) => rule2.toLowerCase() === "all") ? null : rules;
}
function list(names) {
  return names.split(/[\s,]+/).filter((name) => name !== "");
}
var NOTHING, DOCKWRIGHT, HADOLINT, TALLY, CHECK, SKIP2, ANY;
var init_pragma = __esm({
  "../codemod/src/context/pragma.ts"() {
    "use strict";
    NOTHING = [];
    DOCKWRIGHT = /^#\s*dockwright-ignore(-next)?(?![\w-])[\s:]*(.*)$/;
    HADOLINT = /^#\s*hadolint\s+(?:(global)\s+)?(?:shell\s*=\s*\S+\s+)?ignore\s*=\s*([^#;]*)/i;
    TALLY = /^#\s*tally\s+(?:(global)\s+)?ignore\s*=\s*([^#;]*)/i;
    CHECK = /^#\s*check\s*=(.*)$/i;
    SKIP2 = /(?:^|;)\s*skip\s*=\s*([^;]*)/i;
    ANY = /^#\s*(?:dockwright-ignore(?![\w])|prettier-ignore(?![\w])|hadolint\s|tally\s|check\s*=|syntax\s*=|escape\s*=)/i;
  }
});

// ../codemod/src/context/ignored-items.ts
function covers({ codemods: codemods2, rules }, codemod) {
  if (codemods2 === null || codemods2.includes(codemod.name)) return true;
  return rules === null ? codemod.rules.length > 0 : codemod.rules.some((rule2) => includesIgnoringCase(rules, rule2));
}
function includesIgnoringCase(names, name) {
  return names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
}
var IgnoredItems;
var init_ignored_items = __esm({
  "../codemod/src/context/ignored-items.ts"() {
    "use strict";
    init_pragma();
    IgnoredItems = class {
      fileWide = [];
      byItem = /* @__PURE__ */ new Map();
      constructor(document) {
        let pending = [];
        for (const item of document.items) {
          if (item.type === "Blank") continue;
          if (item.type === "Directive") {
            const pragma = item.name === "check" ? checkPragma(item.value, "file") : null;
            if (pragma !== null) this.fileWide.push(pragma);
          } else if (item.type === "Comment") {
            const pragma = readPragma(item.hash.text);
            if (pragma !== null) (pragma.scope === "file" ? this.fileWide : pending).push(pragma);
          } else if (pending.length > 0) {
            this.byItem.set(item, pending);
            pending = [];
          }
        }
      }
      /** Whether the codemod must leave the whole file alone. */
      ignoresFile(codemod) {
        return this.fileWide.some((pragma) => covers(pragma, codemod));
      }
      /** Whether the codemod must leave an item alone. */
      ignores(item, codemod) {
        return this.ignoresFile(codemod) || (this.byItem.get(item)?.some((pragma) => covers(pragma, codemod)) ?? false);
      }
    };
  }
});

// ../codemod/src/context/document-view.ts
var DocumentView;
var init_document_view = __esm({
  "../codemod/src/context/document-view.ts"() {
    "use strict";
    init_src2();
    init_ignored_items();
    init_placed_instructions();
    DocumentView = class {
      constructor(text) {
        this.text = text;
        this.document = parse(text);
      }
      text;
      document;
      ignoredItems = null;
      itemOf = null;
      get ignored() {
        return this.ignoredItems ??= new IgnoredItems(this.document);
      }
      /** Every instruction in order, with the item that holds it. */
      get items() {
        return this.itemOf ??= new Map(placedInstructions(this.document).map(({ instruction, item }) => [instruction, item]));
      }
    };
  }
});

// ../codemod/src/context/frontend.ts
function frontendSupports(document, builder, version) {
  const needed = readVersion(version);
  const actual = builder === "buildkit" ? frontendVersion(document) : NONE4;
  return actual.major > needed.major || actual.major === needed.major && actual.minor >= needed.minor;
}
function frontendVersion(document) {
  const directive = document.items.find((item) => item.type === "Directive" && item.name === "syntax");
  if (directive?.type !== "Directive") return BUILT_IN;
  const official = OFFICIAL2.exec(directive.value.split(" ")[0] ?? "");
  if (official === null) return NONE4;
  const [, tag, digest] = official;
  const version = tag === void 0 ? LATEST : readVersion(tag);
  return digest !== void 0 && version.minor === Infinity ? NONE4 : version;
}
function readVersion(tag) {
  const match = TAG2.exec(tag);
  if (match === null) return LATEST;
  const major = Number(match[1]);
  return { major, minor: match[2] === void 0 ? Infinity : Number(match[2]) };
}
var LATEST, NONE4, BUILT_IN, OFFICIAL2, TAG2;
var init_frontend = __esm({
  "../codemod/src/context/frontend.ts"() {
    "use strict";
    LATEST = { major: Infinity, minor: Infinity };
    NONE4 = { major: 1, minor: 0 };
    BUILT_IN = { major: 1, minor: 5 };
    OFFICIAL2 = /^(?:(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\/)?docker\/dockerfile(?:-upstream)?(?::([^@]+))?(@.+)?$/;
    TAG2 = /^v?(\d+)(?:\.(\d+))?/;
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
  const typeofa = typeof a;
  if (typeofa !== typeof b) {
    return false;
  }
  const aIsArray = Array.isArray(a);
  const bIsArray = Array.isArray(b);
  if (aIsArray !== bIsArray) {
    return false;
  }
  if (aIsArray) {
    const length = a.length;
    if (length !== b.length) {
      return false;
    }
    for (let i = 0; i < length; i++) {
      if (!deepCompareStrict(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }
  if (typeofa === "object") {
    if (!a || !b) {
      return a === b;
    }
    const aKeys = Object.keys(a);
    const bKeys = Object.keys(b);
    const length = aKeys.length;
    if (length !== bKeys.length) {
      return false;
    }
    for (const k of aKeys) {
      if (!Object.prototype.hasOwnProperty.call(b, k)) {
        return false;
      }
      if (!deepCompareStrict(a[k], b[k])) {
        return false;
      }
    }
    return true;
  }
  return a === b;
}
var init_deep_compare_strict = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js"() {
    "use strict";
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
  return encodeURI(escapePointer(p)).replace(/#/g, "%23");
}
function escapePointer(p) {
  return p.replace(/~/g, "~0").replace(/\//g, "~1");
}
var init_pointer = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/pointer.js"() {
    "use strict";
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/dereference.js
function normalizeURIFragment(fragment) {
  let normalized = "";
  for (let index = 0; index < fragment.length; ) {
    const character = fragment[index];
    const encoded = fragment.slice(index, index + 3);
    if (character === "%" && uriPercentEncoding.test(encoded)) {
      const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
      normalized += uriUnreservedCharacter.test(decoded) ? decoded : encoded.toUpperCase();
      index += 3;
      continue;
    }
    const codePoint2 = String.fromCodePoint(fragment.codePointAt(index));
    normalized += uriFragmentCharacter.test(codePoint2) ? codePoint2 : encodeURIComponent(codePoint2);
    index += codePoint2.length;
  }
  return normalized;
}
function resolveURI(reference2, baseURI) {
  const url = new URL(reference2, baseURI.href);
  url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : "";
  return url;
}
function dereference(schema, lookup = /* @__PURE__ */ Object.create(null), baseURI = initialBaseURI, basePointer = "") {
  if (schema && typeof schema === "object" && !Array.isArray(schema)) {
    const id = schema.$id || schema["id"];
    if (id) {
      const url = resolveURI(id, baseURI);
      if (url.hash.length > 1) {
        lookup[url.href] = schema;
      } else {
        url.hash = "";
        if (basePointer === "") {
          baseURI = url;
        } else {
          dereference(schema, lookup, baseURI);
        }
      }
    }
  } else if (schema !== true && schema !== false) {
    return lookup;
  }
  const schemaURI = baseURI.href + (basePointer ? "#" + basePointer : "");
  if (lookup[schemaURI] !== void 0 && lookup[schemaURI] !== schema) {
    throw new Error(`Duplicate schema URI "${schemaURI}".`);
  }
  lookup[schemaURI] = schema;
  if (schema === true || schema === false) {
    return lookup;
  }
  if (schema.__absolute_uri__ === void 0) {
    Object.defineProperty(schema, "__absolute_uri__", {
      enumerable: false,
      value: schemaURI
    });
  }
  if (schema.$ref && schema.__absolute_ref__ === void 0) {
    const url = resolveURI(schema.$ref, baseURI);
    Object.defineProperty(schema, "__absolute_ref__", {
      enumerable: false,
      value: url.href
    });
  }
  if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === void 0) {
    const url = resolveURI(schema.$recursiveRef, baseURI);
    Object.defineProperty(schema, "__absolute_recursive_ref__", {
      enumerable: false,
      value: url.href
    });
  }
  if (schema.$anchor) {
    const url = resolveURI("#" + schema.$anchor, baseURI);
    lookup[url.href] = schema;
  }
  for (let key2 in schema) {
    if (ignoredKeyword[key2]) {
      continue;
    }
    const keyBase = `${basePointer}/${encodePointer(key2)}`;
    const subSchema = schema[key2];
    if (Array.isArray(subSchema)) {
      if (schemaArrayKeyword[key2]) {
        const length = subSchema.length;
        for (let i = 0; i < length; i++) {
          dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
        }
      }
    } else if (schemaMapKeyword[key2]) {
      for (let subKey in subSchema) {
        dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
      }
    } else {
      dereference(subSchema, lookup, baseURI, keyBase);
    }
  }
  return lookup;
}
var uriFragmentCharacter, uriPercentEncoding, uriUnreservedCharacter, schemaArrayKeyword, schemaMapKeyword, ignoredKeyword, initialBaseURI;
var init_dereference = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/dereference.js"() {
    "use strict";
    init_pointer();
    uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
    uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
    uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
    schemaArrayKeyword = {
      prefixItems: true,
      items: true,
      allOf: true,
      anyOf: true,
      oneOf: true
    };
    schemaMapKeyword = {
      $defs: true,
      definitions: true,
      properties: true,
      patternProperties: true,
      dependentSchemas: true
    };
    ignoredKeyword = {
      id: true,
      $id: true,
      $ref: true,
      $schema: true,
      $anchor: true,
      $vocabulary: true,
      $comment: true,
      default: true,
      enum: true,
      const: true,
      required: true,
      dependentRequired: true,
      type: true,
      maximum: true,
      minimum: true,
      exclusiveMaximum: true,
      exclusiveMinimum: true,
      multipleOf: true,
      maxLength: true,
      minLength: true,
      pattern: true,
      format: true,
      maxItems: true,
      minItems: true,
      uniqueItems: true,
      maxProperties: true,
      minProperties: true
    };
    initialBaseURI = typeof self !== "undefined" && self.location && self.location.origin !== "null" ? new URL(self.location.origin + self.location.pathname + location.search) : new URL("https://github.com/cfworker");
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/format.js
function bind(r) {
  return r.test.bind(r);
}
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
  const matches = str.match(DATE);
  if (!matches)
    return false;
  const yearPart = matches[1];
  const monthPart = matches[2];
  const dayPart = matches[3];
  if (!yearPart || !monthPart || !dayPart)
    return false;
  const year = +yearPart;
  const month = +monthPart;
  const day = +dayPart;
  const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
  return month >= 1 && month <= 12 && day >= 1 && maxDay !== void 0 && day <= maxDay;
}
function time(full, str) {
  const matches = str.match(TIME);
  if (!matches)
    return false;
  const hourPart = matches[1];
  const minutePart = matches[2];
  const secondPart = matches[3];
  if (!hourPart || !minutePart || !secondPart)
    return false;
  const hour = +hourPart;
  const minute = +minutePart;
  const second = +secondPart;
  const timeZone = matches[5];
  const offsetSign = matches[6];
  const offsetHour = +(matches[7] ?? 0);
  const offsetMinute = +(matches[8] ?? 0);
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59 || full && timeZone === void 0) {
    return false;
  }
  if (second < 60)
    return true;
  const offsetDirection = offsetSign === "+" ? 1 : offsetSign === "-" ? -1 : 0;
  const utcMinute = (hour * 60 + minute - offsetDirection * (offsetHour * 60 + offsetMinute) + 24 * 60) % (24 * 60);
  return utcMinute === 23 * 60 + 59;
}
function date_time(str) {
  const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
  return datePart !== void 0 && timePart !== void 0 && extra === void 0 && date(datePart) && time(true, timePart);
}
function uri(str) {
  return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
function regex(str) {
  if (Z_ANCHOR.test(str))
    return false;
  try {
    new RegExp(str, "u");
    return true;
  } catch (e) {
    return false;
  }
}
var DATE, DAYS, TIME, HOSTNAME, URIREF, URITEMPLATE, URL_, UUID, JSON_POINTER, JSON_POINTER_URI_FRAGMENT, RELATIVE_JSON_POINTER, EMAIL_ADDRESS, EMAIL, IPV4, IPV6, DURATION, format, DATE_TIME_SEPARATOR, NOT_URI_FRAGMENT, URI_PATTERN, Z_ANCHOR;
var init_format = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/format.js"() {
    "use strict";
    DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
    HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
    URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
    URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
    UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
    JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
    JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
    RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
    EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
    EMAIL = (input) => {
      const matches = input.match(EMAIL_ADDRESS);
      if (!matches)
        return false;
      const name = matches[1];
      const host = matches[2];
      if (!name || !host || name.length > 64 || host.length > 253)
        return false;
      if (name[0] !== '"' && (name[0] === "." || name.endsWith(".") || name.includes(".."))) {
        return false;
      }
      if (host.startsWith("[") && host.endsWith("]")) {
        const address = host.slice(1, -1);
        if (/^ipv6:/i.test(address))
          return IPV6.test(address.slice(5));
        return IPV4.test(address);
      }
      return HOSTNAME.test(host);
    };
    IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
    IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
    DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
    format = {
      date,
      time: time.bind(void 0, true),
      "date-time": date_time,
      duration: DURATION,
      uri,
      "uri-reference": bind(URIREF),
      "uri-template": bind(URITEMPLATE),
      url: bind(URL_),
      email: EMAIL,
      hostname: bind(HOSTNAME),
      ipv4: bind(IPV4),
      ipv6: bind(IPV6),
      regex,
      uuid: bind(UUID),
      "json-pointer": bind(JSON_POINTER),
      "json-pointer-uri-fragment": bind(JSON_POINTER_URI_FRAGMENT),
      "relative-json-pointer": bind(RELATIVE_JSON_POINTER)
    };
    DATE_TIME_SEPARATOR = /t|\s/i;
    NOT_URI_FRAGMENT = /\/|:/;
    URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    Z_ANCHOR = /[^\\]\\Z/;
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/types.js
var OutputFormat;
var init_types = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/types.js"() {
    "use strict";
    (function(OutputFormat2) {
      OutputFormat2[OutputFormat2["Flag"] = 1] = "Flag";
      OutputFormat2[OutputFormat2["Basic"] = 2] = "Basic";
      OutputFormat2[OutputFormat2["Detailed"] = 4] = "Detailed";
    })(OutputFormat || (OutputFormat = {}));
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
  let result = 0;
  let length = s.length;
  let index = 0;
  let charCode;
  while (index < length) {
    result++;
    charCode = s.charCodeAt(index++);
    if (charCode >= 55296 && charCode <= 56319 && index < length) {
      charCode = s.charCodeAt(index);
      if ((charCode & 64512) == 56320) {
        index++;
      }
    }
  }
  return result;
}
var init_ucs2_length = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js"() {
    "use strict";
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/validate.js
function hasOwnProperty(instance, key2) {
  return Object.prototype.hasOwnProperty.call(instance, key2);
}
function decimalInteger(value) {
  const coefficientAndExponent = Math.abs(value).toString().split("e");
  const coefficient = coefficientAndExponent[0];
  const exponent = coefficientAndExponent[1] ?? "0";
  const point = coefficient.indexOf(".");
  const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
  return [
    BigInt(coefficient.replace(".", "")),
    Number(exponent) - fractionLength
  ];
}
function isMultipleOf(instance, divisor) {
  if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) {
    return false;
  }
  const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
  const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
  const exponentDifference = instanceExponent - divisorExponent;
  if (exponentDifference >= 0) {
    return instanceCoefficient * 10n ** BigInt(exponentDifference) % divisorCoefficient === 0n;
  }
  return instanceCoefficient % (divisorCoefficient * 10n ** BigInt(-exponentDifference)) === 0n;
}
function validate(instance, schema, draft = "2019-09", lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = "#", schemaLocation = "#", evaluated = /* @__PURE__ */ Object.create(null)) {
  if (schema === true) {
    return { valid: true, errors: [] };
  }
  if (schema === false) {
    return {
      valid: false,
      errors: [
        {
          instanceLocation,
          keyword: "false",
          keywordLocation: instanceLocation,
          error: "False boolean schema."
        }
      ]
    };
  }
  const rawInstanceType = typeof instance;
  let instanceType;
  switch (rawInstanceType) {
    case "boolean":
    case "number":
    case "string":
      instanceType = rawInstanceType;
      break;
    case "object":
      if (instance === null) {
        instanceType = "null";
      } else if (Array.isArray(instance)) {
        instanceType = "array";
      } else {
        instanceType = "object";
      }
      break;
    default:
      throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
  }
  const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
  const errors = [];
  if ($recursiveAnchor === true && recursiveAnchor === null) {
    recursiveAnchor = schema;
  }
  if ($recursiveRef === "#") {
    const refSchema = recursiveAnchor === null ? lookup[__absolute_recursive_ref__] : recursiveAnchor;
    const keywordLocation = `${schemaLocation}/$recursiveRef`;
    const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
    if (!result.valid) {
      errors.push({
        instanceLocation,
        keyword: "$recursiveRef",
        keywordLocation,
        error: "A subschema had errors."
      }, ...result.errors);
    }
  }
  if ($ref !== void 0) {
    const uri2 = __absolute_ref__ || $ref;
    const refSchema = lookup[uri2];
    if (refSchema === void 0) {
      let message = `Unresolved $ref "${$ref}".`;
      if (__absolute_ref__ && __absolute_ref__ !== $ref) {
        message += `  Absolute URI "${__absolute_ref__}".`;
      }
      message += `
Known schemas:
- ${Object.keys(lookup).join("\n- ")}`;
      throw new Error(message);
    }
    const keywordLocation = `${schemaLocation}/$ref`;
    const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
    if (!result.valid) {
      errors.push({
        instanceLocation,
        keyword: "$ref",
        keywordLocation,
        error: "A subschema had errors."
      }, ...result.errors);
    }
    if (draft === "4" || draft === "7") {
      return { valid: errors.length === 0, errors };
    }
  }
  if (Array.isArray($type)) {
    let length = $type.length;
    let valid = false;
    for (let i = 0; i < length; i++) {
      if (instanceType === $type[i] || $type[i] === "integer" && instanceType === "number" && instance % 1 === 0 && instance === instance) {
        valid = true;
        break;
      }
    }
    if (!valid) {
      errors.push({
        instanceLocation,
        keyword: "type",
        keywordLocation: `${schemaLocation}/type`,
        error: `Instance type "${instanceType}" is invalid. Expected "${$type.join('", "')}".`
      });
    }
  } else if ($type === "integer") {
    if (instanceType !== "number" || instance % 1 || instance !== instance) {
      errors.push({
        instanceLocation,
        keyword: "type",
        keywordLocation: `${schemaLocation}/type`,
        error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
      });
    }
  } else if ($type !== void 0 && instanceType !== $type) {
    errors.push({
      instanceLocation,
      keyword: "type",
      keywordLocation: `${schemaLocation}/type`,
      error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
    });
  }
  if ($const !== void 0) {
    if (instanceType === "object" || instanceType === "array") {
      if (!deepCompareStrict(instance, $const)) {
        errors.push({
          instanceLocation,
          keyword: "const",
          keywordLocation: `${schemaLocation}/const`,
          error: `Instance does not match ${JSON.stringify($const)}.`
        });
      }
    } else if (instance !== $const) {
      errors.push({
        instanceLocation,
        keyword: "const",
        keywordLocation: `${schemaLocation}/const`,
        error: `Instance does not match ${JSON.stringify($const)}.`
      });
    }
  }
  if ($enum !== void 0) {
    if (instanceType === "object" || instanceType === "array") {
      if (!$enum.some((value) => deepCompareStrict(instance, value))) {
        errors.push({
          instanceLocation,
          keyword: "enum",
          keywordLocation: `${schemaLocation}/enum`,
          error: `Instance does not match any of ${JSON.stringify($enum)}.`
        });
      }
    } else if (!$enum.some((value) => instance === value)) {
      errors.push({
        instanceLocation,
        keyword: "enum",
        keywordLocation: `${schemaLocation}/enum`,
        error: `Instance does not match any of ${JSON.stringify($enum)}.`
      });
    }
  }
  if ($not !== void 0) {
    const keywordLocation = `${schemaLocation}/not`;
    const result = validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation);
    if (result.valid) {
      errors.push({
        instanceLocation,
        keyword: "not",
        keywordLocation,
        error: 'Instance matched "not" schema.'
      });
    }
  }
  let subEvaluateds = [];
  if ($anyOf !== void 0) {
    const keywordLocation = `${schemaLocation}/anyOf`;
    const errorsLength = errors.length;
    let anyValid = false;
    for (const [i, subSchema] of $anyOf.entries()) {
      const subEvaluated = Object.create(evaluated);
      const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
      errors.push(...result.errors);
      anyValid = anyValid || result.valid;
      if (result.valid) {
        subEvaluateds.push(subEvaluated);
      }
    }
    if (anyValid) {
      errors.length = errorsLength;
    } else {
      errors.splice(errorsLength, 0, {
        instanceLocation,
        keyword: "anyOf",
        keywordLocation,
        error: "Instance does not match any subschemas."
      });
    }
  }
  if ($allOf !== void 0) {
    const keywordLocation = `${schemaLocation}/allOf`;
    const errorsLength = errors.length;
    let allValid = true;
    for (const [i, subSchema] of $allOf.entries()) {
      const subEvaluated = Object.create(evaluated);
      const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
      errors.push(...result.errors);
      allValid = allValid && result.valid;
      if (result.valid) {
        subEvaluateds.push(subEvaluated);
      }
    }
    if (allValid) {
      errors.length = errorsLength;
    } else {
      errors.splice(errorsLength, 0, {
        instanceLocation,
        keyword: "allOf",
        keywordLocation,
        error: `Instance does not match every subschema.`
      });
    }
  }
  if ($oneOf !== void 0) {
    const keywordLocation = `${schemaLocation}/oneOf`;
    const errorsLength = errors.length;
    const matches = $oneOf.filter((subSchema, i) => {
      const subEvaluated = Object.create(evaluated);
      const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
      errors.push(...result.errors);
      if (result.valid) {
        subEvaluateds.push(subEvaluated);
      }
      return result.valid;
    }).length;
    if (matches === 1) {
      errors.length = errorsLength;
    } else {
      errors.splice(errorsLength, 0, {
        instanceLocation,
        keyword: "oneOf",
        keywordLocation,
        error: `Instance does not match exactly one subschema (${matches} matches).`
      });
    }
  }
  if (instanceType === "object" || instanceType === "array") {
    Object.assign(evaluated, ...subEvaluateds);
  }
  if ($if !== void 0) {
    const keywordLocation = `${schemaLocation}/if`;
    const ifEvaluated = /* @__PURE__ */ Object.create(null);
    const conditionResult = validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid;
    if (conditionResult) {
      Object.assign(evaluated, ifEvaluated);
      if ($then !== void 0) {
        const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
        if (!thenResult.valid) {
          errors.push({
            instanceLocation,
            keyword: "if",
            keywordLocation,
            error: `Instance does not match "then" schema.`
          }, ...thenResult.errors);
        }
      }
    } else if ($else !== void 0) {
      const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
      if (!elseResult.valid) {
        errors.push({
          instanceLocation,
          keyword: "if",
          keywordLocation,
          error: `Instance does not match "else" schema.`
        }, ...elseResult.errors);
      }
    }
  }
  if (instanceType === "object") {
    if ($required !== void 0) {
      for (const key2 of $required) {
        if (!hasOwnProperty(instance, key2)) {
          errors.push({
            instanceLocation,
            keyword: "required",
            keywordLocation: `${schemaLocation}/required`,
            error: `Instance does not have required property "${key2}".`
          });
        }
      }
    }
    const keys = Object.keys(instance);
    if ($minProperties !== void 0 && keys.length < $minProperties) {
      errors.push({
        instanceLocation,
        keyword: "minProperties",
        keywordLocation: `${schemaLocation}/minProperties`,
        error: `Instance does not have at least ${$minProperties} properties.`
      });
    }
    if ($maxProperties !== void 0 && keys.length > $maxProperties) {
      errors.push({
        instanceLocation,
        keyword: "maxProperties",
        keywordLocation: `${schemaLocation}/maxProperties`,
        error: `Instance does not have at least ${$maxProperties} properties.`
      });
    }
    if ($propertyNames !== void 0) {
      const keywordLocation = `${schemaLocation}/propertyNames`;
      for (const key2 in instance) {
        const subInstancePointer = `${instanceLocation}/${encodePointer(key2)}`;
        const result = validate(key2, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
        if (!result.valid) {
          errors.push({
            instanceLocation,
            keyword: "propertyNames",
            keywordLocation,
            error: `Property name "${key2}" does not match schema.`
          }, ...result.errors);
        }
      }
    }
    if ($dependentRequired !== void 0) {
      const keywordLocation = `${schemaLocation}/dependantRequired`;
      for (const key2 in $dependentRequired) {
        if (hasOwnProperty(instance, key2)) {
          const required = $dependentRequired[key2];
          for (const dependantKey of required) {
            if (!hasOwnProperty(instance, dependantKey)) {
              errors.push({
                instanceLocation,
                keyword: "dependentRequired",
                keywordLocation,
                error: `Instance has "${key2}" but does not have "${dependantKey}".`
              });
            }
          }
        }
      }
    }
    if ($dependentSchemas !== void 0) {
      for (const [key2, dependentSchema] of Object.entries($dependentSchemas)) {
        const keywordLocation = `${schemaLocation}/dependentSchemas`;
        if (hasOwnProperty(instance, key2)) {
          const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key2)}`, evaluated);
          if (!result.valid) {
            errors.push({
              instanceLocation,
              keyword: "dependentSchemas",
              keywordLocation,
              error: `Instance has "${key2}" but does not match dependant schema.`
            }, ...result.errors);
          }
        }
      }
    }
    if ($dependencies !== void 0) {
      const keywordLocation = `${schemaLocation}/dependencies`;
      for (const key2 in $dependencies) {
        if (hasOwnProperty(instance, key2)) {
          const propsOrSchema = $dependencies[key2];
          if (Array.isArray(propsOrSchema)) {
            for (const dependantKey of propsOrSchema) {
              if (!hasOwnProperty(instance, dependantKey)) {
                errors.push({
                  instanceLocation,
                  keyword: "dependencies",
                  keywordLocation,
                  error: `Instance has "${key2}" but does not have "${dependantKey}".`
                });
              }
            }
          } else {
            const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key2)}`);
            if (!result.valid) {
              errors.push({
                instanceLocation,
                keyword: "dependencies",
                keywordLocation,
                error: `Instance has "${key2}" but does not match dependant schema.`
              }, ...result.errors);
            }
          }
        }
      }
    }
    const thisEvaluated = /* @__PURE__ */ Object.create(null);
    let stop = false;
    if ($properties !== void 0) {
      const keywordLocation = `${schemaLocation}/properties`;
      for (const [key2, propertySchema] of Object.entries($properties)) {
        if (!hasOwnProperty(instance, key2)) {
          continue;
        }
        const subInstancePointer = `${instanceLocation}/${encodePointer(key2)}`;
        const result = validate(instance[key2], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key2)}`);
        thisEvaluated[key2] = true;
        if (result.valid) {
          evaluated[key2] = true;
        } else {
          stop = shortCircuit;
          errors.push({
            instanceLocation,
            keyword: "properties",
            keywordLocation,
            error: `Property "${key2}" does not match schema.`
          }, ...result.errors);
          if (stop)
            break;
        }
      }
    }
    if (!stop && $patternProperties !== void 0) {
      const keywordLocation = `${schemaLocation}/patternProperties`;
      for (const [pattern, subSchema] of Object.entries($patternProperties)) {
        const regex2 = new RegExp(pattern, "u");
        for (const key2 in instance) {
          if (!regex2.test(key2)) {
            continue;
          }
          const subInstancePointer = `${instanceLocation}/${encodePointer(key2)}`;
          const result = validate(instance[key2], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
          thisEvaluated[key2] = true;
          if (result.valid) {
            evaluated[key2] = true;
          } else {
            stop = shortCircuit;
            errors.push({
              instanceLocation,
              keyword: "patternProperties",
              keywordLocation,
              error: `Property "${key2}" matches pattern "${pattern}" but does not match associated schema.`
            }, ...result.errors);
          }
        }
      }
    }
    if (!stop && $additionalProperties !== void 0) {
      const keywordLocation = `${schemaLocation}/additionalProperties`;
      for (const key2 in instance) {
        if (thisEvaluated[key2]) {
          continue;
        }
        const subInstancePointer = `${instanceLocation}/${encodePointer(key2)}`;
        const result = validate(instance[key2], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
        if (result.valid) {
          evaluated[key2] = true;
        } else {
          stop = shortCircuit;
          errors.push({
            instanceLocation,
            keyword: "additionalProperties",
            keywordLocation,
            error: `Property "${key2}" does not match additional properties schema.`
          }, ...result.errors);
        }
      }
    } else if (!stop && $unevaluatedProperties !== void 0) {
      const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
      for (const key2 in instance) {
        if (!evaluated[key2]) {
          const subInstancePointer = `${instanceLocation}/${encodePointer(key2)}`;
          const result = validate(instance[key2], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
          if (result.valid) {
            evaluated[key2] = true;
          } else {
            errors.push({
              instanceLocation,
              keyword: "unevaluatedProperties",
              keywordLocation,
              error: `Property "${key2}" does not match unevaluated properties schema.`
            }, ...result.errors);
          }
        }
      }
    }
  } else if (instanceType === "array") {
    if ($maxItems !== void 0 && instance.length > $maxItems) {
      errors.push({
        instanceLocation,
        keyword: "maxItems",
        keywordLocation: `${schemaLocation}/maxItems`,
        error: `Array has too many items (${instance.length} > ${$maxItems}).`
      });
    }
    if ($minItems !== void 0 && instance.length < $minItems) {
      errors.push({
        instanceLocation,
        keyword: "minItems",
        keywordLocation: `${schemaLocation}/minItems`,
        error: `Array has too few items (${instance.length} < ${$minItems}).`
      });
    }
    const length = instance.length;
    let i = 0;
    let stop = false;
    if ($prefixItems !== void 0) {
      const keywordLocation = `${schemaLocation}/prefixItems`;
      const length2 = Math.min($prefixItems.length, length);
      for (; i < length2; i++) {
        const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
        evaluated[i] = true;
        if (!result.valid) {
          stop = shortCircuit;
          errors.push({
            instanceLocation,
            keyword: "prefixItems",
            keywordLocation,
            error: `Items did not match schema.`
          }, ...result.errors);
          if (stop)
            break;
        }
      }
    }
    if ($items !== void 0) {
      const keywordLocation = `${schemaLocation}/items`;
      if (Array.isArray($items)) {
        const length2 = Math.min($items.length, length);
        for (; i < length2; i++) {
          const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
          evaluated[i] = true;
          if (!result.valid) {
            stop = shortCircuit;
            errors.push({
              instanceLocation,
              keyword: "items",
              keywordLocation,
              error: `Items did not match schema.`
            }, ...result.errors);
            if (stop)
              break;
          }
        }
      } else {
        for (; i < length; i++) {
          const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
          evaluated[i] = true;
          if (!result.valid) {
            stop = shortCircuit;
            errors.push({
              instanceLocation,
              keyword: "items",
              keywordLocation,
              error: `Items did not match schema.`
            }, ...result.errors);
            if (stop)
              break;
          }
        }
      }
      if (!stop && $additionalItems !== void 0) {
        const keywordLocation2 = `${schemaLocation}/additionalItems`;
        for (; i < length; i++) {
          const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation2);
          evaluated[i] = true;
          if (!result.valid) {
            stop = shortCircuit;
            errors.push({
              instanceLocation,
              keyword: "additionalItems",
              keywordLocation: keywordLocation2,
              error: `Items did not match additional items schema.`
            }, ...result.errors);
          }
        }
      }
    }
    if ($contains !== void 0) {
      if (length === 0 && $minContains === void 0) {
        errors.push({
          instanceLocation,
          keyword: "contains",
          keywordLocation: `${schemaLocation}/contains`,
          error: `Array is empty. It must contain at least one item matching the schema.`
        });
      } else if ($minContains !== void 0 && length < $minContains) {
        errors.push({
          instanceLocation,
          keyword: "minContains",
          keywordLocation: `${schemaLocation}/minContains`,
          error: `Array has less items (${length}) than minContains (${$minContains}).`
        });
      } else {
        const keywordLocation = `${schemaLocation}/contains`;
        const errorsLength = errors.length;
        let contained = 0;
        for (let j = 0; j < length; j++) {
          const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
          if (result.valid) {
            evaluated[j] = true;
            contained++;
          } else {
            errors.push(...result.errors);
          }
        }
        if (contained >= ($minContains || 0)) {
          errors.length = errorsLength;
        }
        if ($minContains === void 0 && contained === 0) {
          errors.splice(errorsLength, 0, {
            instanceLocation,
            keyword: "contains",
            keywordLocation,
            error: `Array does not contain item matching schema.`
          });
        } else if ($minContains !== void 0 && contained < $minContains) {
          errors.push({
            instanceLocation,
            keyword: "minContains",
            keywordLocation: `${schemaLocation}/minContains`,
            error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
          });
        } else if ($maxContains !== void 0 && contained > $maxContains) {
          errors.push({
            instanceLocation,
            keyword: "maxContains",
            keywordLocation: `${schemaLocation}/maxContains`,
            error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
          });
        }
      }
    }
    if (!stop && $unevaluatedItems !== void 0) {
      const keywordLocation = `${schemaLocation}/unevaluatedItems`;
      for (i; i < length; i++) {
        if (evaluated[i]) {
          continue;
        }
        const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
        evaluated[i] = true;
        if (!result.valid) {
          errors.push({
            instanceLocation,
            keyword: "unevaluatedItems",
            keywordLocation,
            error: `Items did not match unevaluated items schema.`
          }, ...result.errors);
        }
      }
    }
    if ($uniqueItems) {
      for (let j = 0; j < length; j++) {
        const a = instance[j];
        const ao = typeof a === "object" && a !== null;
        for (let k = 0; k < length; k++) {
          if (j === k) {
            continue;
          }
          const b = instance[k];
          const bo = typeof b === "object" && b !== null;
          if (a === b || ao && bo && deepCompareStrict(a, b)) {
            errors.push({
              instanceLocation,
              keyword: "uniqueItems",
              keywordLocation: `${schemaLocation}/uniqueItems`,
              error: `Duplicate items at indexes ${j} and ${k}.`
            });
            j = Number.MAX_SAFE_INTEGER;
            k = Number.MAX_SAFE_INTEGER;
          }
        }
      }
    }
  } else if (instanceType === "number") {
    if (draft === "4") {
      if ($minimum !== void 0 && ($exclusiveMinimum === true && instance <= $minimum || instance < $minimum)) {
        errors.push({
          instanceLocation,
          keyword: "minimum",
          keywordLocation: `${schemaLocation}/minimum`,
          error: `${instance} is less than ${$exclusiveMinimum ? "or equal to " : ""} ${$minimum}.`
        });
      }
      if ($maximum !== void 0 && ($exclusiveMaximum === true && instance >= $maximum || instance > $maximum)) {
        errors.push({
          instanceLocation,
          keyword: "maximum",
          keywordLocation: `${schemaLocation}/maximum`,
          error: `${instance} is greater than ${$exclusiveMaximum ? "or equal to " : ""} ${$maximum}.`
        });
      }
    } else {
      if ($minimum !== void 0 && instance < $minimum) {
        errors.push({
          instanceLocation,
          keyword: "minimum",
          keywordLocation: `${schemaLocation}/minimum`,
          error: `${instance} is less than ${$minimum}.`
        });
      }
      if ($maximum !== void 0 && instance > $maximum) {
        errors.push({
          instanceLocation,
          keyword: "maximum",
          keywordLocation: `${schemaLocation}/maximum`,
          error: `${instance} is greater than ${$maximum}.`
        });
      }
      if ($exclusiveMinimum !== void 0 && instance <= $exclusiveMinimum) {
        errors.push({
          instanceLocation,
          keyword: "exclusiveMinimum",
          keywordLocation: `${schemaLocation}/exclusiveMinimum`,
          error: `${instance} is less than ${$exclusiveMinimum}.`
        });
      }
      if ($exclusiveMaximum !== void 0 && instance >= $exclusiveMaximum) {
        errors.push({
          instanceLocation,
          keyword: "exclusiveMaximum",
          keywordLocation: `${schemaLocation}/exclusiveMaximum`,
          error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
        });
      }
    }
    if ($multipleOf !== void 0) {
      if (!isMultipleOf(instance, $multipleOf)) {
        errors.push({
          instanceLocation,
          keyword: "multipleOf",
          keywordLocation: `${schemaLocation}/multipleOf`,
          error: `${instance} is not a multiple of ${$multipleOf}.`
        });
      }
    }
  } else if (instanceType === "string") {
    const length = $minLength === void 0 && $maxLength === void 0 ? 0 : ucs2length(instance);
    if ($minLength !== void 0 && length < $minLength) {
      errors.push({
        instanceLocation,
        keyword: "minLength",
        keywordLocation: `${schemaLocation}/minLength`,
        error: `String is too short (${length} < ${$minLength}).`
      });
    }
    if ($maxLength !== void 0 && length > $maxLength) {
      errors.push({
        instanceLocation,
        keyword: "maxLength",
        keywordLocation: `${schemaLocation}/maxLength`,
        error: `String is too long (${length} > ${$maxLength}).`
      });
    }
    if ($pattern !== void 0 && !new RegExp($pattern, "u").test(instance)) {
      errors.push({
        instanceLocation,
        keyword: "pattern",
        keywordLocation: `${schemaLocation}/pattern`,
        error: `String does not match pattern.`
      });
    }
    if ($format !== void 0 && format[$format] && !format[$format](instance)) {
      errors.push({
        instanceLocation,
        keyword: "format",
        keywordLocation: `${schemaLocation}/format`,
        error: `String does not match format "${$format}".`
      });
    }
  }
  return { valid: errors.length === 0, errors };
}
var init_validate = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/validate.js"() {
    "use strict";
    init_deep_compare_strict();
    init_dereference();
    init_format();
    init_pointer();
    init_ucs2_length();
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/validator.js
var Validator;
var init_validator = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/validator.js"() {
    "use strict";
    init_dereference();
    init_validate();
    Validator = class {
      schema;
      draft;
      shortCircuit;
      lookup;
      constructor(schema, draft = "2019-09", shortCircuit = true) {
        this.schema = schema;
        this.draft = draft;
        this.shortCircuit = shortCircuit;
        this.lookup = dereference(schema);
      }
      validate(instance) {
        return validate(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
      }
      addSchema(schema, id) {
        if (id) {
          schema = { ...schema, $id: id };
        }
        dereference(schema, this.lookup);
      }
    };
  }
});

// ../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/index.js
var init_esm = __esm({
  "../../node_modules/.pnpm/@cfworker+json-schema@4.1.6/node_modules/@cfworker/json-schema/dist/esm/index.js"() {
    "use strict";
    init_deep_compare_strict();
    init_dereference();
    init_format();
    init_pointer();
    init_types();
    init_ucs2_length();
    init_validate();
    init_validator();
  }
});

// ../codemod/src/options/resolve-options.ts
function resolveOptions(codemod, schema, given) {
  const options = given ?? {};
  if (typeof options !== "object" || Array.isArray(options)) {
    throw new CodemodOptionsError(codemod, [`expected an object of options, not ${JSON.stringify(options)}`]);
  }
  if (schema === null) {
    const names = Object.keys(options);
    if (names.length > 0) throw new CodemodOptionsError(codemod, names.map((name) => `there is no option "${name}": it has none`));
    return {};
  }
  const { valid, errors } = new Validator(schema, "2020-12", false).validate(options);
  if (!valid) throw new CodemodOptionsError(codemod, errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`));
  const defaults = Object.entries(schema.properties).flatMap(
    ([name, option]) => option.default === void 0 ? [] : [[name, option.default]]
  );
  return { ...Object.fromEntries(defaults), ...options };
}
var init_resolve_options = __esm({
  "../codemod/src/options/resolve-options.ts"() {
    "use strict";
    init_esm();
    init_codemod_options_error();
  }
});

// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/base.js
var Diff;
var init_base = __esm({
  "../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/base.js"() {
    "use strict";
    Diff = class {
      diff(oldStr, newStr, options = {}) {
        let callback;
        if (typeof options === "function") {
          callback = options;
          options = {};
        } else if ("callback" in options) {
          callback = options.callback;
        }
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
      }
      diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
          value = this.postProcess(value, options);
          if (callback) {
            setTimeout(function() {
              callback(value);
            }, 0);
            return void 0;
          } else {
            return value;
          }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
          maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        const execEditLength = () => {
          for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
            let basePath;
            const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
            if (removePath) {
              bestPath[diagonalPath - 1] = void 0;
            }
            let canAdd = false;
            if (addPath) {
              const addPathNewPos = addPath.oldPos - diagonalPath;
              canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
            }
            const canRemove = removePath && removePath.oldPos + 1 < oldLen;
            if (!canAdd && !canRemove) {
              bestPath[diagonalPath] = void 0;
              continue;
            }
            if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
              basePath = this.addToPath(addPath, true, false, 0, options);
            } else {
              basePath = this.addToPath(removePath, false, true, 1, options);
            }
            newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
            if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
              return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
            } else {
              bestPath[diagonalPath] = basePath;
              if (basePath.oldPos + 1 >= oldLen) {
                maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
              }
              if (newPos + 1 >= newLen) {
                minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
              }
            }
          }
          editLength++;
        };
        if (callback) {
          (function exec() {
            setTimeout(function() {
              if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                return callback(void 0);
              }
              if (!execEditLength()) {
                exec();
              }
            }, 0);
          })();
        } else {
          while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
            const ret = execEditLength();
            if (ret) {
              return ret;
            }
          }
        }
      }
      addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
          return {
            oldPos: path.oldPos + oldPosInc,
            lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
          };
        } else {
          return {
            oldPos: path.oldPos + oldPosInc,
            lastComponent: { count: 1, added, removed, previousComponent: last }
          };
        }
      }
      extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
          newPos++;
          oldPos++;
          commonCount++;
          if (options.oneChangePerToken) {
            basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
          }
        }
        if (commonCount && !options.oneChangePerToken) {
          basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
      }
      equals(left, right, options) {
        if (options.comparator) {
          return options.comparator(left, right);
        } else {
          return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
        }
      }
      removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
          if (array[i]) {
            ret.push(array[i]);
          }
        }
        return ret;
      }
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      castInput(value, options) {
        return value;
      }
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      tokenize(value, options) {
        return Array.from(value);
      }
      join(chars) {
        return chars.join("");
      }
      postProcess(changeObjects, options) {
        return changeObjects;
      }
      get useLongestToken() {
        return false;
      }
      buildValues(lastComponent, newTokens, oldTokens) {
        const components = [];
        let nextComponent;
        while (lastComponent) {
          components.push(lastComponent);
          nextComponent = lastComponent.previousComponent;
          delete lastComponent.previousComponent;
          lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
          const component = components[componentPos];
          if (!component.removed) {
            if (!component.added && this.useLongestToken) {
              let value = newTokens.slice(newPos, newPos + component.count);
              value = value.map(function(value2, i) {
                const oldValue = oldTokens[oldPos + i];
                return oldValue.length > value2.length ? oldValue : value2;
              });
              component.value = this.join(value);
            } else {
              component.value = this.join(newTokens.slice(newPos, newPos + component.count));
            }
            newPos += component.count;
            if (!component.added) {
              oldPos += component.count;
            }
          } else {
            component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
            oldPos += component.count;
          }
        }
        return components;
      }
    };
  }
});

// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/line.js
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}
var LineDiff, lineDiff;
var init_line = __esm({
  "../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/line.js"() {
    "use strict";
    init_base();
    LineDiff = class extends Diff {
      constructor() {
        super(...arguments);
        this.tokenize = tokenize;
      }
      equals(left, right, options) {
        if (options.ignoreWhitespace) {
          if (!options.newlineIsToken || !left.includes("\n")) {
            left = left.trim();
          }
          if (!options.newlineIsToken || !right.includes("\n")) {
            right = right.trim();
          }
        } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
          if (left.endsWith("\n")) {
            left = left.slice(0, -1);
          }
          if (right.endsWith("\n")) {
            right = right.slice(0, -1);
          }
        }
        return super.equals(left, right, options);
      }
    };
    lineDiff = new LineDiff();
  }
});

// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes2 = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes2.length) {
    const b = bytes2[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}
var INCLUDE_HEADERS;
var init_create = __esm({
  "../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/patch/create.js"() {
    "use strict";
    init_line();
    INCLUDE_HEADERS = {
      includeIndex: true,
      includeUnderline: true,
      includeFileHeaders: true
    };
  }
});

// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/index.js
var init_libesm = __esm({
  "../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/index.js"() {
    "use strict";
    init_create();
  }
});

// ../codemod/src/context/engine-reasons.ts
var ENGINE_REASONS;
var init_engine_reasons = __esm({
  "../codemod/src/context/engine-reasons.ts"() {
    "use strict";
    ENGINE_REASONS = {
      "opt-in": "this changes the image or its behaviour, so it runs only when it is named as unsafe",
      frontend: "the frontend or builder of this file does not know what the codemod writes",
      ignored: "a pragma keeps this codemod from this instruction"
    };
  }
});

// ../codemod/src/context/recording-context.ts
function isOneOf(instruction, types) {
  return types.length === 0 || types.includes(instruction.type);
}
var RecordingContext;
var init_recording_context = __esm({
  "../codemod/src/context/recording-context.ts"() {
    "use strict";
    init_builders();
    init_editor();
    init_engine_reasons();
    init_frontend();
    RecordingContext = class {
      constructor(view, settings) {
        this.view = view;
        this.settings = settings;
        this.editor = new Editor(view.document, view.text);
      }
      view;
      settings;
      editor;
      refusals = [];
      reports = [];
      removedComments = [];
      addedComments = [];
      builders = null;
      get document() {
        return this.view.document;
      }
      get text() {
        return this.view.text;
      }
      get escape() {
        return this.document.escape;
      }
      get options() {
        return this.settings.options;
      }
      get build() {
        return this.builders ??= buildersFor(this.document.escape);
      }
      get buildContext() {
        return this.settings.buildContext;
      }
      get unsafe() {
        return this.settings.unsafe;
      }
      instructions(...types) {
        const result = [];
        for (const instruction of this.view.items.keys()) {
          if (isOneOf(instruction, types) && !this.isIgnored(instruction)) result.push(instruction);
        }
        return result;
      }
      isIgnored(instruction) {
        const item = this.view.items.get(instruction) ?? instruction;
        return item !== instruction && !this.settings.includeOnbuild || this.view.ignored.ignores(item, this.settings.codemod);
      }
      supports(frontend) {
        return frontendSupports(this.document, this.settings.targetBuilder, frontend);
      }
      refuse(node, reason, hint = null) {
        const { name, reasons } = this.settings.codemod;
        const message = new Map(Object.entries({ ...ENGINE_REASONS, ...reasons })).get(reason);
        if (message === void 0) throw new TypeError(`the codemod "${name}" declares no reason "${reason}"`);
        this.refusals.push({ offset: node.start, reason, message, hint });
      }
      report(node, message) {
        this.reports.push({ offset: node.start, reason: "", message, hint: null });
      }
      optIn(node, hint = null) {
        if (!this.unsafe) this.refuse(node, "opt-in", hint);
        return this.unsafe;
      }
      rewritesComments({ removed = [], added = [] }) {
        this.removedComments.push(...removed);
        this.addedComments.push(...added);
      }
    };
  }
});

// ../codemod/src/editor/offset-map.ts
var OffsetMap;
var init_offset_map = __esm({
  "../codemod/src/editor/offset-map.ts"() {
    "use strict";
    OffsetMap = class {
      constructor(edits) {
        this.edits = edits;
      }
      edits;
      /**
       * Where an offset of the old text is in the new one. What stood inside a replacement is at its start; text inserted at
       * the offset itself comes before it.
       */
      toNew(offset) {
        let shift = 0;
        for (const { start, end, text } of this.edits) {
          if (start > offset || start === offset && end > offset) break;
          if (offset < end) return start + shift;
          shift += text.length - (end - start);
        }
        return offset + shift;
      }
      /** Where an offset of the new text came from: inside new text, the start of what it replaced. */
      toOld(offset) {
        let shift = 0;
        for (const { start, end, text } of this.edits) {
          const newStart = start + shift;
          if (offset < newStart) break;
          if (offset < newStart + text.length) return start;
          shift += text.length - (end - start);
        }
        return offset - shift;
      }
    };
  }
});

// ../codemod/src/gates/change.ts
var NEWLINE_AT_END2, Change;
var init_change = __esm({
  "../codemod/src/gates/change.ts"() {
    "use strict";
    init_offset_map();
    NEWLINE_AT_END2 = /\r*\n?$/;
    Change = class {
      constructor(before, after, beforeText, afterText, edits) {
        this.before = before;
        this.after = after;
        this.beforeText = beforeText;
        this.afterText = afterText;
        this.edits = edits;
        this.map = new OffsetMap(edits);
        this.afterByStart = new Map(after.items.map((item) => [item.start, item]));
      }
      before;
      after;
      beforeText;
      afterText;
      edits;
      map;
      afterByStart;
      /** The item that begins where an old item's beginning has gone. */
      counterpart(item) {
        return this.afterByStart.get(this.map.toNew(item.start)) ?? null;
      }
      /** Whether an edit lies in the item, its line ending apart. Text that is appended to its last line is in it, new lines are not. */
      isTouched(item) {
        const end = item.start + this.textBefore(item).length;
        return this.edits.some((edit) => {
          if (edit.start !== edit.end) return edit.start < end && edit.end > item.start;
          return edit.start > item.start && (edit.start < end || edit.start === end && !/^\r?\n/.test(edit.text));
        });
      }
      /** An old item's text without its line ending. */
      textBefore({ start, end }) {
        return this.beforeText.slice(start, end).replace(NEWLINE_AT_END2, "");
      }
      /** A new item's text without its line ending. */
      textAfter({ start, end }) {
        return this.afterText.slice(start, end).replace(NEWLINE_AT_END2, "");
      }
    };
  }
});

// ../codemod/src/gates/comments-kept.ts
function commentsKept(before, after, { removed, added }) {
  const counts = /* @__PURE__ */ new Map();
  const count = (texts2, by) => {
    for (const text of texts2) counts.set(text, (counts.get(text) ?? 0) + by);
  };
  count(texts(before), 1);
  count(removed, -1);
  count(added, 1);
  count(texts(after), -1);
  for (const [text, left] of counts) {
    if (left > 0) return `the comment ${JSON.stringify(text)} is lost`;
    if (left < 0) return `the comment ${JSON.stringify(text)} came from nowhere`;
  }
  return null;
}
function texts(document) {
  return commentsOf(document).map(({ text }) => text);
}
var init_comments_kept = __esm({
  "../codemod/src/gates/comments-kept.ts"() {
    "use strict";
    init_src();
  }
});

// ../codemod/src/gates/no-new-findings.ts
function noNewFindings(before, after, find) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of find(before)) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  for (const finding of find(after)) {
    const left = counts.get(key(finding)) ?? 0;
    if (left === 0) return `new finding ${finding.rule}: ${finding.message}`;
    counts.set(key(finding), left - 1);
  }
  return null;
}
function key({ rule: rule2, message }) {
  return `${rule2}
${message}`;
}
var init_no_new_findings = __esm({
  "../codemod/src/gates/no-new-findings.ts"() {
    "use strict";
  }
});

// ../codemod/src/gates/parses.ts
function parses({ before, after }) {
  const error = after.diagnostics.find(({ severity }) => severity === "error");
  if (error !== void 0) return `the result does not parse: ${error.message}`;
  const known2 = new Set(checkInstructions(before).diagnostics.map(({ message }) => message));
  const found = checkInstructions(after).diagnostics.find(({ message }) => !known2.has(message));
  return found === void 0 ? null : `BuildKit rejects the result: ${found.message}`;
}
var init_parses = __esm({
  "../codemod/src/gates/parses.ts"() {
    "use strict";
    init_src3();
  }
});

// ../codemod/src/gates/pragmas-kept.ts
function pragmasKept(change, { removed }) {
  const targetsAfter = new Map(pragmaTargets(change.after).map(({ pragma, target }) => [pragma.start, target]));
  for (const { pragma, target } of pragmaTargets(change.before)) {
    const text = pragma.hash.text;
    if (removed.includes(text)) continue;
    const place = change.counterpart(pragma);
    if (place?.type !== "Comment") return `the pragma ${JSON.stringify(text)} is no line of its own any more`;
    const expected = target === null ? null : change.counterpart(target);
    if (targetsAfter.get(place.start) !== expected) return `the pragma ${JSON.stringify(text)} stands above another instruction`;
  }
  return null;
}
function pragmaTargets({ items }) {
  const result = [];
  let target = null;
  for (const item of items.toReversed()) {
    if (isInstruction(item)) target = item;
    else if (item.type === "Comment" && isPragma(item.hash.text)) result.push({ pragma: item, target });
  }
  return result;
}
var init_pragmas_kept = __esm({
  "../codemod/src/gates/pragmas-kept.ts"() {
    "use strict";
    init_placed_instructions();
    init_pragma();
  }
});

// ../codemod/src/gates/shape-kept.ts
function shapeKept({ before, after, beforeText, afterText }) {
  if (before.bom === null !== (after.bom === null)) return "the byte order mark came or went";
  if (beforeText.endsWith("\n") !== afterText.endsWith("\n") && afterText !== "") return "the newline at the end of the file came or went";
  const endings = lineEndings(beforeText);
  const foreign = [...lineEndings(afterText)].find((ending) => !endings.has(ending));
  return foreign === void 0 || endings.size === 0 ? null : `line endings ${JSON.stringify(foreign)} came into a file without them`;
}
function lineEndings(text) {
  return new Set(text.match(/\r*\n/g) ?? []);
}
var init_shape_kept = __esm({
  "../codemod/src/gates/shape-kept.ts"() {
    "use strict";
  }
});

// ../codemod/src/gates/untouched-kept.ts
function untouchedKept(change) {
  const before = projections(change.before);
  const after = projections(change.after);
  for (const item of change.before.items) {
    if (change.isTouched(item)) continue;
    const counterpart = change.counterpart(item);
    const name = `the ${item.type} on line ${lineColumn(change.beforeText, item.start).line}`;
    if (counterpart === null) return `${name} is no item of its own any more`;
    if (counterpart.type !== item.type || change.textAfter(counterpart) !== change.textBefore(item)) return `${name} was changed`;
    if (meaning(before.get(item), item) !== meaning(after.get(counterpart), item)) return `${name} is read in another way`;
  }
  return null;
}
function projections(document) {
  const { children: children2 } = toBuildKit(document);
  return new Map(document.items.filter(isInstruction).flatMap((item, index) => {
    const node = children2[index];
    return node === void 0 ? [] : [[item, node]];
  }));
}
function meaning(node, item) {
  const described = item.type === "From" || item.type === "Arg";
  return JSON.stringify({ ...node, startLine: 0, endLine: 0, prevComment: described ? node?.prevComment : [] });
}
var init_untouched_kept = __esm({
  "../codemod/src/gates/untouched-kept.ts"() {
    "use strict";
    init_src();
    init_src3();
    init_placed_instructions();
  }
});

// ../codemod/src/gates/failed-gate.ts
function failedGate(change, declared, find) {
  const gates = [
    ["parses", () => parses(change)],
    ["untouched", () => untouchedKept(change)],
    ["comments", () => commentsKept(change.before, change.after, declared)],
    ["pragmas", () => pragmasKept(change, declared)],
    ["shape", () => shapeKept(change)],
    ["findings", () => find === null ? null : noNewFindings(change.before, change.after, find)]
  ];
  for (const [gate, check] of gates) {
    const message = check();
    if (message !== null) return { gate, message };
  }
  return null;
}
var init_failed_gate = __esm({
  "../codemod/src/gates/failed-gate.ts"() {
    "use strict";
    init_comments_kept();
    init_no_new_findings();
    init_parses();
    init_pragmas_kept();
    init_shape_kept();
    init_untouched_kept();
  }
});

// ../codemod/src/runner/changed-places.ts
function changedPlaces({ items }, edits) {
  const places = [];
  let index = 0;
  for (const edit of edits) {
    while (index < items.length - 1 && items[index].end <= edit.start) index++;
    let end = index + 1;
    while (end < items.length && items[end].start < edit.end) end++;
    const last = places.at(-1);
    if (last !== void 0 && last.end > index) last.end = Math.max(last.end, end);
    else places.push({ offset: edit.start, first: index, end });
  }
  return places.map(({ offset, first, end }) => ({ offset, items: items.slice(first, end) }));
}
var init_changed_places = __esm({
  "../codemod/src/runner/changed-places.ts"() {
    "use strict";
  }
});

// ../codemod/src/runner/run-codemod.ts
function runCodemod(view, settings) {
  let diff = null;
  try {
    const context = collect2(view, settings);
    const { edits } = context.editor;
    if (edits.length === 0) return unchanged(context);
    const result = new DocumentView(context.editor.text);
    diff = createTwoFilesPatch("a/Dockerfile", "b/Dockerfile", view.text, result.text);
    const change = new Change(view.document, result.document, view.text, result.text, edits);
    const declared = { removed: context.removedComments, added: context.addedComments };
    const failed = failedGate(change, declared, settings.findings);
    if (failed !== null) return { type: "failed", ...failed, diff };
    const again = collect2(result, settings);
    if (again.editor.edits.length > 0) {
      return { type: "failed", gate: "idempotent", message: "a second run changes the result again", diff };
    }
    const offsets = changedPlaces(view.document, edits).map(({ offset }) => offset);
    return { type: "changed", view: result, change, offsets, again: unchanged(again) };
  } catch (error) {
    return { type: "failed", gate: "exception", message: String(error), diff };
  }
}
function collect2(view, settings) {
  const context = new RecordingContext(view, settings);
  if (view.ignored.ignoresFile(settings.codemod)) return context;
  settings.codemod.run(context);
  const { edits } = context.editor;
  if (edits.length === 0) return context;
  const places = changedPlaces(view.document, edits);
  const touched = new Change(view.document, view.document, view.text, view.text, edits);
  const ignored = places.filter(
    ({ items }) => items.some((item) => view.ignored.ignores(item, settings.codemod) && touched.isTouched(item))
  );
  if (settings.withheld === null && ignored.length === 0) return context;
  const dropped = new RecordingContext(view, settings);
  dropped.refusals.push(...context.refusals);
  dropped.reports.push(...context.reports);
  const reason = settings.withheld ?? "ignored";
  for (const { offset } of settings.withheld === null ? ignored : places) {
    dropped.refusals.push({ offset, reason, message: ENGINE_REASONS[reason], hint: null });
  }
  return dropped;
}
function unchanged({ refusals, reports }) {
  return { type: "unchanged", refusals, reports };
}
var init_run_codemod = __esm({
  "../codemod/src/runner/run-codemod.ts"() {
    "use strict";
    init_libesm();
    init_document_view();
    init_engine_reasons();
    init_recording_context();
    init_change();
    init_failed_gate();
    init_changed_places();
  }
});

// ../codemod/src/runner/pipeline.ts
var MAX_PASSES, Pipeline;
var init_pipeline = __esm({
  "../codemod/src/runner/pipeline.ts"() {
    "use strict";
    init_run_codemod();
    MAX_PASSES = 10;
    Pipeline = class {
      constructor(view, codemods2) {
        this.view = view;
        this.codemods = codemods2;
      }
      view;
      codemods;
      origins = [];
      changes = [];
      failures = [];
      records = /* @__PURE__ */ new Map();
      settled = /* @__PURE__ */ new Map();
      failed = /* @__PURE__ */ new Set();
      run() {
        const texts2 = [this.view.text];
        const passes = [];
        for (let pass = 0; pass < MAX_PASSES; pass++) {
          const changedBy = this.pass();
          if (changedBy.length === 0) return this.result([]);
          passes.push(changedBy);
          const seen = texts2.indexOf(this.view.text);
          if (seen !== -1) return this.result(passes.slice(seen).flat());
          texts2.push(this.view.text);
        }
        return this.result(this.pass());
      }
      result(unstable) {
        const { view, changes, failures, records } = this;
        return { view, changes, failures, records, unstable: [...new Set(unstable)] };
      }
      /** One round; answers the codemods that changed something. */
      pass() {
        const changedBy = [];
        for (const settings of this.codemods) {
          if (this.failed.has(settings) || this.settled.get(settings) === this.view) continue;
          const outcome = runCodemod(this.view, settings);
          switch (outcome.type) {
            case "failed":
              this.failed.add(settings);
              this.records.delete(settings);
              this.failures.push({ settings, gate: outcome.gate, message: outcome.message, diff: outcome.diff });
              break;
            case "changed":
              this.changes.push({ settings, offsets: outcome.offsets.map((offset) => this.original(offset)) });
              this.origins.push(outcome.change.map);
              this.view = outcome.view;
              changedBy.push(settings);
              this.settle(settings, outcome.again);
              break;
            case "unchanged":
              this.settle(settings, outcome);
              break;
          }
        }
        return changedBy;
      }
      settle(settings, { type, refusals, reports }) {
        const located2 = (entries) => entries.map((entry) => ({ ...entry, offset: this.original(entry.offset) }));
        this.settled.set(settings, this.view);
        this.records.set(settings, { type, refusals: located2(refusals), reports: located2(reports) });
      }
      original(offset) {
        return this.origins.reduceRight((at, map) => map.toOld(at), offset);
      }
    };
  }
});

// ../codemod/src/runner/apply-codemods.ts
function applyCodemods(text, requests, options = {}) {
  const view = new DocumentView(text);
  const codemods2 = requests.map(({ codemod, options: given }) => settingsOf(view, codemod, given, options));
  const warnings = [
    ...view.document.diagnostics.filter(({ severity }) => severity === "warning"),
    ...checkInstructions(view.document).diagnostics
  ];
  const syntaxError = view.document.diagnostics.find(({ severity }) => severity === "error") ?? null;
  if (syntaxError !== null) return nothingDone(text, syntaxError, warnings);
  const failures = [];
  let active = codemods2;
  for (; ; ) {
    const result = new Pipeline(view, active).run();
    const { unstable } = result;
    if (unstable.length === 0) return describe(text, result, failures, warnings);
    const names = unstable.map(({ codemod }) => `"${codemod.name}"`).join(" and ");
    for (const { codemod } of unstable) {
      failures.push({ codemod: codemod.name, gate: "cycle", message: `the codemods ${names} undo each other's changes`, diff: null });
    }
    active = active.filter((settings) => !unstable.includes(settings));
  }
}
function settingsOf(view, codemod, given, options) {
  const { unsafe = false, targetBuilder = "buildkit", buildContext = null, includeOnbuild = false, findings = null } = options;
  const allowed = typeof unsafe === "boolean" ? unsafe : unsafe.includes(codemod.name);
  const supported = codemod.minFrontend === null || frontendSupports(view.document, targetBuilder, codemod.minFrontend);
  return {
    codemod,
    options: resolveOptions(codemod.name, codemod.options, given),
    unsafe: allowed,
    targetBuilder,
    buildContext,
    includeOnbuild,
    findings,
    withheld: codemod.level === "opt-in" && !allowed ? "opt-in" : supported ? null : "frontend"
  };
}
function nothingDone(text, syntaxError, warnings) {
  return { output: text, changed: false, applied: [], refusals: [], reports: [], failures: [], syntaxError, warnings };
}
function describe(text, result, cycles, warnings) {
  const starts = lineStarts(text);
  const lineOf = (offset) => lineColumn(text, offset, starts).line;
  const applied = /* @__PURE__ */ new Map();
  for (const { settings, offsets } of result.changes) {
    const { name } = settings.codemod;
    const earlier2 = applied.get(name);
    const lines = /* @__PURE__ */ new Set([...earlier2?.lines ?? [], ...offsets.map(lineOf)]);
    applied.set(name, {
      codemod: name,
      changes: (earlier2?.changes ?? 0) + offsets.length,
      lines: [...lines].sort((first, second) => first - second)
    });
  }
  const records = [...result.records];
  return {
    output: result.view.text,
    changed: result.view.text !== text,
    applied: [...applied.values()],
    refusals: records.flatMap(
      ([{ codemod }, { refusals }]) => refusals.map(({ offset, reason, message, hint }) => ({ codemod: codemod.name, reason, line: lineOf(offset), message, hint }))
    ),
    reports: records.flatMap(
      ([{ codemod }, { reports }]) => reports.map(({ offset, message }) => ({ codemod: codemod.name, line: lineOf(offset), message }))
    ),
    failures: [
      ...cycles,
      ...result.failures.map(({ settings, gate, message, diff }) => ({ codemod: settings.codemod.name, gate, message, diff }))
    ],
    syntaxError: null,
    warnings
  };
}
var init_apply_codemods = __esm({
  "../codemod/src/runner/apply-codemods.ts"() {
    "use strict";
    init_src();
    init_src3();
    init_document_view();
    init_frontend();
    init_resolve_options();
    init_pipeline();
  }
});

// ../codemod/src/codemods/add-to-copy/context-path.ts
function contextPath(source) {
  const parts = [];
  for (const part of source.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
var init_context_path = __esm({
  "../codemod/src/codemods/add-to-copy/context-path.ts"() {
    "use strict";
  }
});

// ../codemod/src/codemods/add-to-copy/is-archive.ts
function isArchive(head) {
  if (COMPRESSED.some((magic) => magic.every((byte, index) => head[index] === byte))) return true;
  const isZstdSkippable = ((head[0] ?? 0) & 240) === 80 && head[1] === 42 && head[2] === 77 && head[3] === 24;
  return isZstdSkippable || isTarHeader(head);
}
function isTarHeader(head) {
  if (head.length < BLOCK) return false;
  const written2 = parseInt(
    String.fromCharCode(...head.subarray(CHECKSUM_START, CHECKSUM_END)).replace(/[ \0]+$/, "").replace(/^[ \0]+/, ""),
    8
  );
  let unsigned2 = 0;
  let signed = 0;
  for (let index = 0; index < BLOCK; index++) {
    const byte = index >= CHECKSUM_START && index < CHECKSUM_END ? SPACE4 : head[index] ?? 0;
    unsigned2 += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return written2 === unsigned2 || written2 === signed;
}
var BLOCK, CHECKSUM_START, CHECKSUM_END, SPACE4, COMPRESSED, ARCHIVE_HEAD;
var init_is_archive = __esm({
  "../codemod/src/codemods/add-to-copy/is-archive.ts"() {
    "use strict";
    BLOCK = 512;
    CHECKSUM_START = 148;
    CHECKSUM_END = 156;
    SPACE4 = 32;
    COMPRESSED = [
      [31, 139, 8],
      // gzip
      [66, 90, 104],
      // bzip2
      [253, 55, 122, 88, 90, 0],
      // xz
      [40, 181, 47, 253]
      // zstd
    ];
    ARCHIVE_HEAD = BLOCK;
  }
});

// ../codemod/src/codemods/add-to-copy/source-kind.ts
function sourceKind(raw2, literal2) {
  if (HEREDOC2.test(raw2)) return "heredoc";
  if (raw2.includes("$") || literal2 === null) return "variable";
  if (URL2.test(literal2) || GIT.test(literal2)) return "remote";
  if (GLOB.test(literal2)) return "glob";
  return literal2 === "." || literal2 === "./" ? "context-root" : "path";
}
function hasArchiveName(path) {
  return /\.(?:tar|tgz|tbz2?|txz|tlz|tzst|tar\.\w+|gz|xz|bz2|zst|lzma)$/i.test(path);
}
var URL2, GIT, GLOB, HEREDOC2;
var init_source_kind = __esm({
  "../codemod/src/codemods/add-to-copy/source-kind.ts"() {
    "use strict";
    URL2 = /^[a-z][a-z0-9+.-]*:\/\//i;
    GIT = /^(?:[^/\s]+@[^/\s]+:|github\.com\/)|\.git(?:[#?]|\/?$)/i;
    GLOB = /[*?[\\]/;
    HEREDOC2 = /^\d*<<-?/;
  }
});

// ../codemod/src/codemods/keyword-like.ts
function keywordLike(model, keyword) {
  if (model === model.toLowerCase()) return keyword.toLowerCase();
  if (model === model.toUpperCase()) return keyword.toUpperCase();
  return keyword.slice(0, 1).toUpperCase() + keyword.slice(1).toLowerCase();
}
var init_keyword_like = __esm({
  "../codemod/src/codemods/keyword-like.ts"() {
    "use strict";
  }
});

// ../codemod/src/codemods/add-to-copy.ts
function refusal(add, surroundings) {
  const words = add.args?.type === "JsonForm" ? add.args.elements.map(({ string }) => string.value) : (add.args?.words ?? []).map(({ value }) => value);
  if (words.length < 2) return "no-destination";
  if (add.keyword.text !== add.keyword.value) return "cut-keyword";
  const unpack = add.flags.filter(({ name }) => name === "unpack");
  const known2 = add.flags.filter(({ name, value }) => COMMON.has(name) || isUnpackFalse({ name, value }) || isTerminator3({ name, value }));
  if (known2.length < add.flags.length || unpack.length > 1) return "add-only-flag";
  if (add.heredocs.length > 0) return "heredoc";
  for (const word2 of words.slice(0, -1)) {
    const reason = sourceRefusal(word2, unpack.length > 0, surroundings);
    if (reason !== null) return reason;
  }
  return null;
}
function sourceRefusal(word2, neverUnpacked, { escape, files }) {
  const literal2 = expand(word2, {}, { escape }).value;
  const kind = sourceKind(word2, literal2);
  switch (kind) {
    case "context-root":
      return null;
    case "glob":
      return neverUnpacked ? null : "glob";
    case "path":
      if (neverUnpacked) return null;
      if (files !== null) return fileRefusal(contextPath(literal2 ?? ""), files);
      return hasArchiveName(literal2 ?? "") ? "archive-name" : "needs-context";
    case "remote":
    case "variable":
    case "heredoc":
      return kind;
  }
}
function fileRefusal(path, files) {
  if (path === "") return null;
  switch (files.kind(path)) {
    case "folder":
      return null;
    case "file": {
      const head = files.read(path, ARCHIVE_HEAD);
      if (head === null) return "missing-source";
      return isArchive(head) ? "archive" : null;
    }
    case "other":
    case null:
      return "missing-source";
  }
}
function isUnpackFalse({ name, value }) {
  return name === "unpack" && value?.toLowerCase() === "false";
}
function isTerminator3({ name, value }) {
  return name === "" && value === null;
}
var COMMON, addToCopy;
var init_add_to_copy = __esm({
  "../codemod/src/codemods/add-to-copy.ts"() {
    "use strict";
    init_src3();
    init_codemod();
    init_context_path();
    init_is_archive();
    init_source_kind();
    init_keyword_like();
    COMMON = /* @__PURE__ */ new Set(["chown", "chmod", "link", "exclude"]);
    addToCopy = defineCodemod({
      name: "add-to-copy",
      description: "replace ADD by COPY where it only copies",
      level: "safe",
      rules: ["DL3020"],
      reasons: {
        variable: "a source has a variable in it, which may stand for a URL or an archive",
        glob: "a source is a pattern, which may match an archive",
        remote: "a source is a URL or a Git repository, which COPY cannot fetch",
        heredoc: "a source is a here-document",
        "add-only-flag": "a flag is there that COPY does not have",
        "archive-name": "a source is named like an archive, and without the build context there is no telling",
        "needs-context": "BuildKit tells archives by their content, and the build context is not known",
        archive: "a source is an archive, or compressed, and ADD may unpack it",
        "missing-source": "a source is not in the build context",
        "cut-keyword": "the keyword is cut by a continuation line",
        "no-destination": "the instruction has not both a source and a destination"
      },
      docs: {
        before: "FROM python:3.13\nADD . /app\nADD --unpack=false vendor.tgz /opt/\n",
        after: "FROM python:3.13\nCOPY . /app\nCOPY vendor.tgz /opt/\n",
        text: "BuildKit unpacks what *is* an archive, whatever its name. So without the build context only the context's root (`.`) and `--unpack=false` are converted. With `--context` the files themselves are read: a folder, or a file that is no archive, is converted."
      },
      run(context) {
        for (const add of context.instructions("Add")) {
          const isTop = context.document.items.includes(add);
          const reason = refusal(add, { escape: context.escape, files: isTop ? context.buildContext : null });
          if (reason !== null) {
            context.refuse(add, reason, reason === "needs-context" || reason === "archive-name" ? "give the build context with --context" : null);
            continue;
          }
          context.editor.replace(add.keyword, keywordLike(add.keyword.value, "COPY"));
          for (const flag of add.flags) if (isUnpackFalse(flag)) context.editor.remove(flag);
        }
      }
    });
  }
});

// ../codemod/src/codemods/from-as-casing.ts
function wantedCase({ keyword }, as) {
  if (keyword.value === keyword.value.toLowerCase()) return as.toLowerCase();
  if (keyword.value === keyword.value.toUpperCase()) return as.toUpperCase();
  return as;
}
var fromAsCasing;
var init_from_as_casing = __esm({
  "../codemod/src/codemods/from-as-casing.ts"() {
    "use strict";
    init_codemod();
    fromAsCasing = defineCodemod({
      name: "from-as-casing",
      description: "write AS in the case of its FROM keyword",
      level: "safe",
      rules: ["FromAsCasing"],
      reasons: {
        "cut-keyword": "the keyword is cut by a continuation line"
      },
      docs: {
        before: "FROM golang:1.23 as build\n",
        after: "FROM golang:1.23 AS build\n",
        text: "Only the keyword is changed. A FROM whose own letters are mixed asks for nothing, as in `docker build --check`."
      },
      run(context) {
        for (const from of context.instructions("From")) {
          const { as } = from;
          if (as === null) continue;
          const wanted = wantedCase(from, as.value);
          if (wanted === as.value) continue;
          if (as.text !== as.value) context.refuse(as, "cut-keyword", "join the lines of this FROM");
          else context.editor.replace(as, wanted);
        }
      }
    });
  }
});

// ../codemod/src/codemods/legacy-key-value/same-expansion.ts
function sameExpansion(first, second, escape) {
  const names = [...new Set([...first.matchAll(NAME3)].map((match) => match[1] ?? ""))];
  return SAMPLES.every((sample) => {
    const env = new Map(sample === null ? [] : names.map((name) => [name, sample]));
    const [a, b] = [expand(first, env, { escape }), expand(second, env, { escape })];
    return a.value === b.value && a.error === b.error && a.unmatched.join() === b.unmatched.join();
  });
}
var NAME3, SAMPLES;
var init_same_expansion = __esm({
  "../codemod/src/codemods/legacy-key-value/same-expansion.ts"() {
    "use strict";
    init_src3();
    NAME3 = /\$\{?([\p{L}\p{Nd}_]+)/gu;
    SAMPLES = [null, "", "v", " a  b ", `"q" 'r'`, "\\x`y$z", "a*b?c/d"];
  }
});

// ../codemod/src/codemods/legacy-key-value/source-pieces.ts
function sourcePieces(word2, escape) {
  const pieces = [];
  const lines = word2.text.split("\n");
  let start = word2.start;
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const isDropped = index > 0 && /^\s*(?:#|$)/.test(line);
    if (!isDropped || isLast && line !== "") pieces.push({ start, value: isLast ? line : withoutContinuation(line, escape) });
    start += line.length + 1;
  }
  return pieces.map(({ value }) => value).join("") === word2.value ? pieces : null;
}
function sourceOffset2(pieces, at) {
  let left = at;
  for (const [index, { start, value }] of pieces.entries()) {
    if (left < value.length || index === pieces.length - 1) return start + left;
    left -= value.length;
  }
  return at;
}
function withoutContinuation(line, escape) {
  return line.slice(0, Math.max(0, line.lastIndexOf(escape)));
}
var init_source_pieces = __esm({
  "../codemod/src/codemods/legacy-key-value/source-pieces.ts"() {
    "use strict";
  }
});

// ../codemod/src/codemods/legacy-key-value/unquoted-blanks.ts
function unquotedBlanks(text, escape) {
  const blanks = [];
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === escape && quote !== "'") at++;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (BLANK2.test(character)) blanks.push(at);
  }
  return quote === "" ? blanks : null;
}
var BLANK2;
var init_unquoted_blanks = __esm({
  "../codemod/src/codemods/legacy-key-value/unquoted-blanks.ts"() {
    "use strict";
    BLANK2 = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  }
});

// ../codemod/src/codemods/legacy-key-value.ts
function legacyPair({ pairs: [pair, ...rest] }) {
  if (pair === void 0 || rest.length > 0 || pair.eq !== null || pair.value === null) return null;
  return { ...pair, value: pair.value };
}
function convert(editor, { key: key2, value }, escape) {
  if (/["'$\\`]/.test(key2.value)) return "computed-key";
  const insertions = quoting(value, escape);
  if (insertions === null) return "unbalanced-quote";
  const rewritten = insertions.reduceRight((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), value.value);
  if (!isRead(key2.value, rewritten, escape) || !sameExpansion(value.value, rewritten, escape)) return "different-value";
  const pieces = sourcePieces(value, escape);
  if (pieces === null) return "different-value";
  const spaces = value.leading.filter(({ type }) => type === "Space");
  editor.insertAfter(key2, "=");
  for (const space of spaces) editor.replaceRange(space, "");
  for (const { at, text } of insertions) {
    const start = sourceOffset2(pieces, at);
    editor.replaceRange({ start, end: start }, text);
  }
  return null;
}
function quoting({ value }, escape) {
  const blanks = unquotedBlanks(value, escape);
  if (blanks === null) return null;
  if (blanks.length === 0) return [];
  if (/["']/.test(value) || value.includes(escape)) return blanks.map((at) => ({ at, text: escape }));
  return [
    { at: 0, text: '"' },
    { at: value.length, text: '"' }
  ];
}
function isRead(key2, word2, escape) {
  const [item, ...rest] = parse(`ENV ${key2}=${word2}`, { escape, bom: false }).items;
  if (item?.type !== "Env" || rest.length > 0 || item.pairs.length !== 1) return false;
  const [pair] = item.pairs;
  return pair?.eq !== null && pair?.key.value === key2 && pair.value?.value === word2;
}
var legacyKeyValue;
var init_legacy_key_value = __esm({
  "../codemod/src/codemods/legacy-key-value.ts"() {
    "use strict";
    init_src2();
    init_codemod();
    init_same_expansion();
    init_source_pieces();
    init_unquoted_blanks();
    legacyKeyValue = defineCodemod({
      name: "legacy-key-value",
      description: 'write "ENV key value" and "LABEL key value" with an equals sign',
      level: "safe",
      rules: ["LegacyKeyValueFormat"],
      reasons: {
        "unbalanced-quote": "the value has a quote that is not closed, so that BuildKit would read on",
        "computed-key": "the key has quotes, variables or escapes in it",
        "different-value": "no spelling was found that BuildKit reads as the same value",
        "onbuild-escape": "ONBUILD is read with the backslash as its escape character, whatever this file says"
      },
      docs: {
        before: "FROM alpine:3.20\nENV GREETING hello world\n",
        after: 'FROM alpine:3.20\nENV GREETING="hello world"\n',
        text: "A value that is one word keeps its bytes. One with blanks is put in double quotes, or, when it has quotes or escapes in it, its blanks are escaped. Comments and continuation lines stay. The result must be read by BuildKit as the same key and value, whatever its variables hold."
      },
      run(context) {
        for (const instruction of context.instructions("Env", "Label")) {
          const pair = legacyPair(instruction);
          if (pair === null) continue;
          const isTop = context.document.items.includes(instruction);
          const reason = isTop || context.escape === "\\" ? convert(context.editor, pair, context.escape) : "onbuild-escape";
          if (reason !== null) context.refuse(instruction, reason);
        }
      }
    });
  }
});

// ../codemod/src/codemods/maintainer-to-label.ts
function refusal2(document, { keyword, flags, args, ...maintainer }, key2) {
  if (args === null || flags.length > 0) return "no-name";
  if (keyword.text !== keyword.value) return "cut-keyword";
  if (commentsOf({ keyword, flags, args, ...maintainer }).length > 0) return "comment-inside";
  return hasLabel(document, key2) ? "label-exists" : null;
}
function hasLabel(document, key2) {
  return placedInstructions(document).some(
    ({ instruction }) => instruction.type === "Label" && instruction.pairs.some((pair) => pair.key.value.includes("$") || pair.key.value.replace(/["'\\`]/g, "") === key2)
  );
}
function labelValue(value, escape) {
  const word2 = doubleQuoted2(value, escape);
  try {
    verifyLiteral(word2, value, escape);
    return word2;
  } catch (error) {
    if (error instanceof BuildError) return null;
    throw error;
  }
}
var SURROUNDED, maintainerToLabel;
var init_maintainer_to_label = __esm({
  "../codemod/src/codemods/maintainer-to-label.ts"() {
    "use strict";
    init_src();
    init_build_error();
    init_quote_value();
    init_codemod();
    init_placed_instructions();
    init_keyword_like();
    SURROUNDED = /^(["'])(.*)\1$/s;
    maintainerToLabel = defineCodemod({
      name: "maintainer-to-label",
      description: "replace the deprecated MAINTAINER by a LABEL",
      level: "safe",
      rules: ["MaintainerDeprecated", "DL4000"],
      options: {
        type: "object",
        additionalProperties: false,
        properties: {
          key: {
            type: "string",
            pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$",
            default: "org.opencontainers.image.authors",
            description: "the key of the label"
          },
          quotes: {
            type: "string",
            enum: ["keep", "strip"],
            default: "keep",
            description: "what becomes of quotes around the whole name, which MAINTAINER takes as a part of it"
          }
        }
      },
      reasons: {
        "label-exists": "the file sets this label already, or sets labels whose names are computed",
        "comment-inside": "a comment stands between the lines of the MAINTAINER",
        "cut-keyword": "the keyword is cut by a continuation line",
        "no-name": "the MAINTAINER has no name",
        unwritable: "the name has characters that no label value can hold"
      },
      docs: {
        before: "FROM alpine:3.20\nMAINTAINER Jane Doe <jane@example.com>\n",
        after: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Jane Doe <jane@example.com>"\n',
        text: "MAINTAINER takes its text as it is; a label expands variables and removes quotes. So quotes, `$` and the escape character are escaped, and the label has exactly the text that the image had as its author. The image loses its `Author` field: tools that read it must read the label instead."
      },
      run(context) {
        for (const maintainer of context.instructions("Maintainer")) {
          const { key: key2, quotes } = context.options;
          const reason = refusal2(context.document, maintainer, key2);
          if (reason !== null) {
            context.refuse(maintainer, reason);
            continue;
          }
          const parts = maintainer.args?.parts ?? [];
          const [first, last] = [parts[0], parts.at(-1)];
          if (first === void 0 || last === void 0) continue;
          const text = parts.map(({ value: value2 }) => value2).join("");
          const value = quotes === "strip" ? SURROUNDED.exec(text)?.[2] ?? text : text;
          const word2 = labelValue(value, context.escape);
          if (word2 === null) {
            context.refuse(maintainer, "unwritable");
            continue;
          }
          context.editor.replace(maintainer.keyword, keywordLike(maintainer.keyword.value, "LABEL"));
          context.editor.replaceRange({ start: first.start, end: last.end }, `${key2}=${word2}`);
        }
      }
    });
  }
});

// ../codemod/src/codemods/merge-run/heredoc-script.ts
function heredocScript(run3) {
  const { args, heredocs: heredocs2 } = run3;
  const [heredoc] = heredocs2;
  if (heredoc === void 0 || heredocs2.length > 1 || args?.type !== "ShellForm" || args.parts.length > 1) return null;
  if (!/^\d*<<-?\S+$/.test(args.parts[0]?.value ?? "") || heredoc.terminator === null || heredoc.stripTabs) return null;
  const body = heredoc.body.text;
  return body === "" || body.startsWith("#!") || /\\\r?\n$/.test(body) || parseShellText(body.replace(/\r\n/g, "\n")).type === "Opaque" ? null : { run: run3, heredoc };
}
function mergedHeredocs(scripts, source, eol) {
  const [first, last] = [scripts[0], scripts.at(-1)];
  if (first === void 0 || last === void 0) return null;
  const { name, body, terminator } = first.heredoc;
  const bodies = scripts.map(({ heredoc }) => heredoc.body.text);
  if (bodies.some((text) => text.split("\n").some((line) => line.replace(/[\r\n]+$/, "") === name))) return null;
  const statements = bodies.map((text, index) => index === bodies.length - 1 ? text : `(${eol}${text})${eol}[ $? = 0 ] || exit 1${eol}`);
  const end = name + (/[\r\n]*$/.exec(last.heredoc.terminator?.text ?? "")?.[0] ?? "");
  return source.slice(first.run.start, body.start) + statements.join("") + (terminator === null ? "" : end);
}
var init_heredoc_script = __esm({
  "../codemod/src/codemods/merge-run/heredoc-script.ts"() {
    "use strict";
    init_src3();
  }
});

// ../codemod/src/codemods/merge-run/enclosure.ts
function enclosure(operands, index) {
  const operand = operands[index];
  const later = operands.slice(index + 1);
  if (later.length > 0 && !(operand.isStateless && remembersNothing(operand, later))) return "subshell";
  return operand.isList && index > 0 ? "braces" : "none";
}
function remembersNothing({ programs }, later) {
  if (programs === null) return false;
  if (programs.size === 0) return true;
  return later.every(({ lookups }) => lookups !== null && [...lookups].every((program) => !programs.has(program)));
}
var init_enclosure = __esm({
  "../codemod/src/codemods/merge-run/enclosure.ts"() {
    "use strict";
  }
});

// ../codemod/src/codemods/merge-run/is-faithful.ts
function isFaithful(text, operands, escape) {
  const { items } = parse(text, { escape, bom: false });
  const [run3] = items;
  if (items.length !== 1 || run3?.type !== "Run" || run3.args?.type !== "ShellForm" || run3.heredocs.length > 0) return false;
  const script = parseShell(run3.args);
  return script.type === "ShellScript" && tokens(script.leaves).join("\n") === expectedTokens(operands).join("\n");
}
function expectedTokens(operands) {
  return operands.flatMap((operand, index) => {
    const code = codeTokens(operand.script, operand.codeEnd);
    const link = index === 0 ? [] : ["&&"];
    switch (enclosure(operands, index)) {
      case "none":
        return [...link, ...code];
      case "braces":
        return [...link, "{", ...code, ";", "}"];
      case "subshell":
        return [...link, "(", ...code, ")"];
    }
  });
}
function codeTokens({ leaves: leaves2 }, end) {
  return tokens(leaves2.filter((leaf) => leaf.start < end));
}
function tokens(leaves2) {
  return leaves2.filter(({ type }) => type !== "ShellComment").map(({ text }) => text);
}
var init_is_faithful = __esm({
  "../codemod/src/codemods/merge-run/is-faithful.ts"() {
    "use strict";
    init_src2();
    init_src3();
    init_enclosure();
  }
});

// ../codemod/src/codemods/merge-run/merged-text.ts
function mergedText(document, source, row, operands) {
  const first = operands[0];
  const last = operands.at(-1);
  const eol = lineEndingAt(document, first.run);
  const lifted = [];
  let text = source.slice(first.run.start, first.form.start);
  for (const [index, operand] of operands.entries()) {
    const isLast = operand === last;
    if (index > 0) {
      for (const comment of row[index]?.comments ?? []) text += source.slice(comment.start, comment.end);
      text += headComments(operand);
      if (isLast && operand.comment !== null) text += INDENT + operand.comment + eol;
      text += INDENT;
    }
    text += enclosed(operands, index, source);
    if (!isLast) text += ` && ${document.escape}${eol}`;
    if (!isLast && operand.comment !== null) text += INDENT + operand.comment + eol;
    if (operand.comment !== null) lifted.push(operand.comment);
  }
  return { text: text + source.slice(last.form.end, last.run.end), lifted };
}
function enclosed(operands, index, source) {
  const { form, script, codeEnd } = operands[index];
  const code = source.slice(form.start, sourceOffset(script.source, codeEnd - 1) + 1);
  switch (enclosure(operands, index)) {
    case "none":
      return code;
    case "braces":
      return `{ ${code}; }`;
    case "subshell":
      return `( ${code} )`;
  }
}
function headComments({ run: run3, form }) {
  const head = [run3.keyword, ...run3.flags, ...form.parts.slice(0, 1)];
  return head.flatMap(({ leading }) => leading).filter(({ type }) => type === "CommentLine").map(({ text }) => text).join("");
}
var INDENT;
var init_merged_text = __esm({
  "../codemod/src/codemods/merge-run/merged-text.ts"() {
    "use strict";
    init_src3();
    init_line_ending();
    init_enclosure();
    INDENT = "    ";
  }
});

// ../codemod/src/codemods/merge-run/flag-refusal.ts
function flagRefusal(first, second, escape) {
  if (flagKey(first) !== flagKey(second)) return "flags-differ";
  const found = mounts(first, escape);
  if (found.some(({ settings }) => settings === null)) return "flags-differ";
  const isScratch = found.some(({ settings }) => settings?.type === "tmpfs" || settings?.type === "bind" && !settings.readOnly);
  return isScratch ? "scratch-mount" : null;
}
function flagKey({ flags }) {
  return flags.filter(({ name, value }) => name !== "" || value !== null).map(({ name, value }) => value === null ? name : `${name}=${value}`).sort().join("\n");
}
var init_flag_refusal = __esm({
  "../codemod/src/codemods/merge-run/flag-refusal.ts"() {
    "use strict";
    init_src3();
  }
});

// ../codemod/src/codemods/merge-run/shell-settings.ts
function shellRefusal({ kind, argv }, variables) {
  if (STARTUP_VARIABLES.some((name) => variables.get(name) !== null)) return "startup-files";
  switch (kind) {
    case "cmd":
      return argv === null ? "windows-stage" : "shell";
    case "powershell":
      return "shell";
    case "unknown":
    case "posix":
      return argv === null ? kind === "posix" ? null : "shell" : argvRefusal(argv);
  }
}
function argvRefusal([program = "", ...options]) {
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (name === "conda" || name === "mamba" || name === "micromamba" || name === "env") return "startup-files";
  if (!POSIX2.has(name)) return "shell";
  if (options.some((option) => /^-[a-z]*[li]/i.test(option) || option === "--login" || /^--(?:rcfile|init-file)/.test(option))) return "startup-files";
  if (options.some((option) => option === "errexit" || /^-[a-zA-Z]*e/.test(option))) return "errexit";
  return options.every((option) => HARMLESS_LETTERS.test(option) || HARMLESS_NAMES.has(option)) ? null : "shell";
}
var POSIX2, HARMLESS_LETTERS, HARMLESS_NAMES, STARTUP_VARIABLES;
var init_shell_settings = __esm({
  "../codemod/src/codemods/merge-run/shell-settings.ts"() {
    "use strict";
    POSIX2 = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "ksh"]);
    HARMLESS_LETTERS = /^-[cuxvfo]+$/;
    HARMLESS_NAMES = /* @__PURE__ */ new Set(["pipefail", "nounset", "xtrace", "verbose", "noglob"]);
    STARTUP_VARIABLES = ["BASH_ENV", "ENV", "SHELLOPTS", "BASHOPTS"];
  }
});

// ../codemod/src/codemods/merge-run/pair-refusal.ts
function surroundingsRefusal(document, first, second, { comments, builderStages }) {
  const scope = scopeAt(document, first.run);
  if (document.escape === "`" || scope === null || scope.os === "windows") return "windows-stage";
  const shell = shellRefusal(scope.shell, scope.variables);
  if (shell !== null) return shell;
  if ([...first.comments, ...second.comments].some(({ hash }) => isPragma(hash.text))) return "pragma";
  if (comments === "stop" && second.comments.length > 0) return "comment-between";
  if (!builderStages && scope.stage !== null && isBuilder(document, scope.stage)) return "builder-stage";
  return flagRefusal(first.run, second.run, document.escape);
}
function textRefusal(first, second, { maxCommands }) {
  if (typeof first === "string") return first;
  if (typeof second === "string") return second;
  if (first.replacesShell) return "shell-replaced";
  if (first.usesRuntimeFiles || second.usesRuntimeFiles) return "runtime-files";
  if (second.usesLastArgument) return "last-argument";
  return first.commands > maxCommands || second.commands > maxCommands ? "many-commands" : null;
}
function isBuilder(document, { index }) {
  const all2 = stages(document).stages;
  for (let next = all2.at(-1); next !== void 0; next = next.base.kind === "stage" ? all2[next.base.index] : void 0) {
    if (next.index === index) return false;
    if (next.base.kind === "stage" && next.base.index >= next.index) return true;
  }
  return true;
}
var init_pair_refusal = __esm({
  "../codemod/src/codemods/merge-run/pair-refusal.ts"() {
    "use strict";
    init_src3();
    init_pragma();
    init_flag_refusal();
    init_shell_settings();
  }
});

// ../codemod/src/codemods/merge-run/command-names.ts
function startsProcess(words) {
  const [name = "", ...args] = withoutPrefixes(words);
  if (STAYING_PROGRAMS.has(name) || PURE_BUILTINS.has(name)) return false;
  if (LAUNCHERS.has(baseName(name)) || /[-_]daemon$/.test(name) || args.some((arg) => BACKGROUND_OPTION.test(arg))) return true;
  const subcommand = args.find((arg) => !arg.startsWith("-")) ?? "";
  return subcommand === "daemon" || CONTROLLER.test(name) && /^(?:re)?start$/.test(subcommand);
}
function replacesShell(words) {
  const [name = "", ...args] = withoutPrefixes(words);
  if (SHELL_SWITCHERS.has(baseName(name))) return true;
  return !SHELL_USERS.has(baseName(name)) && args.some((arg) => arg.includes("/") && SHELLS.has(baseName(arg)));
}
function withoutPrefixes(words) {
  let start = 0;
  while (PREFIXES.has(baseName(words[start] ?? ""))) {
    start++;
    while (/^-|^\w+=|^\d/.test(words[start] ?? "")) start++;
  }
  return words.slice(start);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var STATE_BUILTINS, PURE_BUILTINS, STAYING_PROGRAMS, DYNAMIC_BUILTINS, LAUNCHERS, PREFIXES, BACKGROUND_OPTION, CONTROLLER, SHELLS, SHELL_SWITCHERS, SHELL_USERS;
var init_command_names = __esm({
  "../codemod/src/codemods/merge-run/command-names.ts"() {
    "use strict";
    STATE_BUILTINS = /* @__PURE__ */ new Set([
      ".",
      "alias",
      "builtin",
      "bind",
      "cd",
      "command",
      "complete",
      "declare",
      "dirs",
      "disown",
      "enable",
      "eval",
      "exit",
      "export",
      "getopts",
      "hash",
      "let",
      "local",
      "logout",
      "mapfile",
      "popd",
      "pushd",
      "read",
      "readarray",
      "readonly",
      "set",
      "shift",
      "shopt",
      "source",
      "trap",
      "typeset",
      "ulimit",
      "umask",
      "unalias",
      "unset",
      "wait"
    ]);
    PURE_BUILTINS = /* @__PURE__ */ new Set([":", "[", "echo", "false", "printf", "pwd", "test", "true", "type", "kill"]);
    STAYING_PROGRAMS = /* @__PURE__ */ new Set([
      "apk",
      "apt",
      "apt-get",
      "dnf",
      "dpkg",
      "microdnf",
      "mkdir",
      "rm",
      "rpm",
      "yum",
      "zypper"
    ]);
    DYNAMIC_BUILTINS = /* @__PURE__ */ new Set([".", "eval", "source"]);
    LAUNCHERS = /* @__PURE__ */ new Set([
      "apachectl",
      "apache2ctl",
      "daemon",
      "daemonize",
      "dockerd",
      "httpd",
      "initctl",
      "invoke-rc.d",
      "memcached",
      "mongod",
      "mysqld",
      "mysqld_safe",
      "mariadbd",
      "mariadbd-safe",
      "nginx",
      "nohup",
      "pg_ctl",
      "pg_ctlcluster",
      "postgres",
      "rc-service",
      "redis-server",
      "screen",
      "service",
      "setsid",
      "sshd",
      "start-stop-daemon",
      "supervisord",
      "systemctl",
      "tmux",
      "Xvfb"
    ]);
    PREFIXES = /* @__PURE__ */ new Set(["sudo", "env", "gosu", "su-exec", "doas", "nice", "timeout", "xargs", "time"]);
    BACKGROUND_OPTION = /^(?:--daemon(?:ize)?|--detach(?:ed)?|-detached|--background|--fork)(?:=|$)/;
    CONTROLLER = /ctl$|init\.d\/|^\.{0,2}\/.*\.sh$/;
    SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "busybox"]);
    SHELL_SWITCHERS = /* @__PURE__ */ new Set(["dpkg-reconfigure", "dpkg-divert", "update-alternatives", "busybox"]);
    SHELL_USERS = /* @__PURE__ */ new Set(["useradd", "adduser", "usermod", "chsh", "su", "sh", "bash", "echo", "printf"]);
  }
});

// ../codemod/src/codemods/merge-run/read-operand.ts
function readOperand(run3) {
  const { args } = run3;
  if (run3.heredocs.length > 0) return "heredoc";
  if (args === null) return "empty";
  if (args.type === "JsonForm") return "exec-form";
  const script = parseShell(args);
  if (script.type === "Opaque") return "unparsable";
  if (script.leaves.some(({ type }) => type === "HeredocOperator")) return "heredoc";
  if (script.body.statements.length === 0) return "empty";
  const calls = simpleCommands(script.body).map(readCall);
  const reason = refusal3(script, calls);
  if (reason !== null) return reason;
  const comment = script.leaves.find(({ type }) => type === "ShellComment") ?? null;
  if (comment !== null && !isLiftable(script, comment)) return "shell-comment";
  const hasSubstitution = script.leaves.some(({ text }) => SUBSTITUTION2.test(text));
  const programs = programsOf(calls);
  const { statements } = script.body;
  return {
    run: run3,
    form: args,
    script,
    codeEnd: statements.at(-1)?.command.end ?? script.body.end,
    comment: comment?.text.trimEnd() ?? null,
    commands: statements.reduce((count, { command }) => count + (command.type === "AndOr" ? command.operands.length : 1), 0),
    isList: statements.length > 1 || statements.some(({ command }) => command.type === "AndOr" && command.operators.some(({ text }) => text === "||")),
    isStateless: isStateless(script, calls),
    programs,
    lookups: hasSubstitution ? null : programs,
    replacesShell: calls.some(({ name, args: words }) => replacesShell([name ?? "", ...words])),
    usesRuntimeFiles: RUNTIME_FILE.test(script.source.text.replace(HARMLESS_DEVICE, "")),
    usesLastArgument: LAST_ARGUMENT.test(script.source.text)
  };
}
function readCall(node) {
  const words = node.elements.filter((element) => element.type === "Word");
  const assignments = node.elements.filter((element) => element.type === "Assignment");
  const [first, ...rest] = words;
  return {
    node,
    name: first === void 0 ? "" : literal(first),
    args: [...rest, ...assignments].map(({ text }) => wordLiteral(text) ?? text),
    hasAssignments: assignments.length > 0
  };
}
function literal({ text }) {
  return text === "[" ? text : wordLiteral(text);
}
function refusal3(script, calls) {
  const setsErrexit = calls.some(
    ({ name, args }) => name === "set" && args.some((arg) => /^-[a-zA-Z]*e/.test(arg) || arg === "errexit" || /[$`]/.test(arg)) || name === "shopt" && args.includes("errexit") || name === "trap" && args.includes("ERR")
  );
  if (setsErrexit || SET_ERREXIT.test(script.source.text)) return "errexit";
  if (hasBackground(script) || calls.some(({ name, args }) => startsProcess([name ?? "", ...args]))) return "background";
  if (calls.some(({ name }) => name === "exec" || name === "return")) return "exec";
  const onlyAnd = script.body.statements.every(({ command }) => isChain(command)) && script.body.statements.length === 1;
  return !onlyAnd && calls.some(({ name }) => name === null || DYNAMIC_BUILTINS.has(name)) ? "unseen-code" : null;
}
function isChain(command) {
  if (command.type === "AndOr") return command.operators.every(({ text }) => text === "&&") && command.operands.every(isChain);
  return command.type === "SimpleCommand";
}
function hasBackground(script) {
  const pending = [script.body];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (next.type === "Statement" && next.terminator?.text === "&") return true;
    for (const child of shellChildren(next)) if (!("index" in child)) pending.push(child);
  }
  return script.leaves.some(({ text }) => SUBSTITUTION2.test(text) && BACKGROUND_IN_WORD.test(text));
}
function isLiftable({ source, leaves: leaves2 }, comment) {
  const isCut = source.lines.some(({ start }) => start > comment.start);
  return !isCut && comment.index === leaves2.length - 1 && !isPragma(comment.text);
}
function isStateless(script, calls) {
  const simple = script.body.statements.every(({ command }) => isSimple(command));
  return simple && !script.leaves.some(({ text }) => ASSIGNING.test(text)) && calls.every(({ name, args, hasAssignments }) => {
    if (name === null || name === "") return false;
    if (hasAssignments && PURE_BUILTINS.has(name)) return false;
    if (name === "printf" && args[0] === "-v") return false;
    return name === "command" ? /^-[vV]$/.test(args[0] ?? "") : !STATE_BUILTINS.has(name);
  });
}
function isSimple(node) {
  if (node.type === "AndOr") return node.operands.every(isSimple);
  if (node.type === "Pipeline") return node.commands.every(isSimple);
  return node.type === "SimpleCommand";
}
function programsOf(calls) {
  const programs = /* @__PURE__ */ new Set();
  for (const { name } of calls) {
    if (name === null) return null;
    if (name !== "" && !name.includes("/") && !PURE_BUILTINS.has(name) && !STAYING_PROGRAMS.has(name)) programs.add(name);
  }
  return programs;
}
var SET_ERREXIT, SUBSTITUTION2, ASSIGNING, BACKGROUND_IN_WORD, RUNTIME_FILE, HARMLESS_DEVICE, LAST_ARGUMENT;
var init_read_operand = __esm({
  "../codemod/src/codemods/merge-run/read-operand.ts"() {
    "use strict";
    init_src3();
    init_pragma();
    init_command_names();
    SET_ERREXIT = /(?:^|[^\w-])set\s+(?:[-+]\w+\s+)*(?:-[a-zA-Z]*e|(?:-[a-zA-Z]*o\s+)errexit)/;
    SUBSTITUTION2 = /\$\(|`|[<>]\(/;
    ASSIGNING = /\$\{\w+:?=|\$\(\(|\$\[/;
    BACKGROUND_IN_WORD = /[^&|<>\d]&(?![&>])/;
    RUNTIME_FILE = /\/etc\/(?:hosts|hostname|resolv\.conf)\b|\/dev\/|\/proc\/|\/sys\/|\b(?:sysctl|mount|swapon|losetup)\b/;
    HARMLESS_DEVICE = /\/dev\/(?:null|zero|u?random|std(?:in|out|err)|tty|fd\/\d+|tcp\/|udp\/)/g;
    LAST_ARGUMENT = /\$(?:_(?!\w)|\{_\})/;
  }
});

// ../codemod/src/codemods/merge-run/reasons.ts
var MERGE_RUN_REASONS;
var init_reasons = __esm({
  "../codemod/src/codemods/merge-run/reasons.ts"() {
    "use strict";
    MERGE_RUN_REASONS = {
      "windows-stage": "the RUNs are for Windows",
      shell: "SHELL names a shell that is not known to treat && as a POSIX shell does",
      errexit: "errexit (set -e, trap ERR) is in force, which a shell ignores left of &&",
      "startup-files": "the shell reads start-up files or options from variables, and would do so once instead of twice",
      pragma: "a comment that steers a tool stands above one of the RUNs, and would come to cover both",
      "comment-between": "a comment stands between the RUNs",
      "builder-stage": "the layers of this stage are in no final image, so nothing is gained",
      "flags-differ": "the RUNs have different flags, or a mount that BuildKit rejects",
      "exec-form": "a RUN is in exec form",
      heredoc: "a RUN has a here-document",
      empty: "a RUN is empty",
      unparsable: "the shell text of a RUN is not understood",
      "shell-comment": "a shell comment in a RUN would hide what follows it",
      background: "a RUN leaves a process running, which ends with the RUN",
      exec: "a RUN replaces its shell (exec) or returns from it",
      "unseen-code": "a RUN runs code that is not seen here (eval, source, a command from a variable) outside of a plain && chain",
      "shell-replaced": "a RUN may replace the shell itself, which the next RUN would start anew",
      "runtime-files": "a RUN touches files that every RUN gets anew, such as /etc/hosts or /dev/shm",
      "last-argument": "a RUN uses $_",
      "many-commands": "a RUN chains many commands already",
      "too-long": "the merged RUN would have too many lines",
      unproven: "the merged text is not read back as the RUNs that it was made of"
    };
  }
});

// ../codemod/src/codemods/merge-run/rows.ts
function rows({ items }, mayChange) {
  const found = [];
  let row = [];
  let comments = [];
  for (const item of items) {
    if (item.type === "Blank") continue;
    if (item.type === "Comment") {
      comments.push(item);
      continue;
    }
    if (item.type !== "Run" || !mayChange(item)) row = [];
    else {
      row.push({ run: item, comments });
      if (row.length === 2) found.push(row);
    }
    comments = [];
  }
  return found;
}
var init_rows = __esm({
  "../codemod/src/codemods/merge-run/rows.ts"() {
    "use strict";
  }
});

// ../codemod/src/codemods/merge-run.ts
function mergeRow(context, row) {
  let group = [];
  let lines = 0;
  for (const place of row) {
    const member = { place, operand: readOperand(place.run), heredoc: heredocScript(place.run) };
    const last = group.at(-1);
    const own = lineCount2(member, group.length === 0, context.text);
    const tooLong = lines + own > context.options.maxLines ? "too-long" : null;
    const reason = last === void 0 ? null : pairRefusal(context, last, member) ?? tooLong;
    if (reason !== null) {
      context.refuse(place.run, reason);
      merge(context, group);
      group = [];
      lines = 0;
    }
    lines += group.length === 0 ? lineCount2(member, true, context.text) : own;
    group.push(member);
  }
  merge(context, group);
}
function lineCount2({ place: { run: run3, comments }, operand }, isFirst, text) {
  if (typeof operand === "string") return linesIn(text.slice(run3.start, run3.end)) + 2;
  const { form } = operand;
  const code = linesIn(text.slice(isFirst ? run3.start : form.start, form.end));
  return code + (isFirst ? 0 : comments.length + linesIn(headComments(operand)) - 1) + (operand.comment === null ? 0 : 1);
}
function linesIn(text) {
  return text.split("\n").length;
}
function pairRefusal({ document, options, unsafe }, first, second) {
  const reason = surroundingsRefusal(document, first.place, second.place, options);
  const areHeredocs = first.heredoc !== null && second.heredoc !== null;
  const isAllowed = reason === "scratch-mount" && unsafe || reason === "errexit" && areHeredocs;
  if (reason !== null && !isAllowed) return reason === "scratch-mount" ? "opt-in" : reason;
  if (!areHeredocs) return textRefusal(first.operand, second.operand, options);
  if (second.place.comments.length > 0) return "comment-between";
  return unsafe ? null : "opt-in";
}
function textOf({ document, text, escape }, group) {
  const scripts = group.flatMap(({ heredoc }) => heredoc ?? []);
  if (scripts.length === group.length) {
    const eol = lineEndingAt(document, group[0].place.run);
    const merged2 = mergedHeredocs(scripts, text, eol);
    return merged2 === null ? null : { text: merged2, lifted: [] };
  }
  const operands = group.flatMap(({ operand }) => typeof operand === "string" ? [] : [operand]);
  const merged = mergedText(document, text, group.map(({ place }) => place), operands);
  return isFaithful(merged.text, operands, escape) ? merged : null;
}
function merge(context, group) {
  const [first, last] = [group[0], group.at(-1)];
  if (first === void 0 || last === void 0 || first === last) return;
  const merged = textOf(context, group);
  if (merged === null) {
    for (const { place } of group.slice(1)) context.refuse(place.run, "unproven");
    return;
  }
  context.rewritesComments({ added: merged.lifted });
  context.editor.replaceRange({ start: first.place.run.start, end: last.place.run.end }, merged.text, `merge ${group.length} RUNs`);
}
var mergeRun;
var init_merge_run = __esm({
  "../codemod/src/codemods/merge-run.ts"() {
    "use strict";
    init_codemod();
    init_line_ending();
    init_heredoc_script();
    init_is_faithful();
    init_merged_text();
    init_pair_refusal();
    init_read_operand();
    init_reasons();
    init_rows();
    mergeRun = defineCodemod({
      name: "merge-run",
      description: "merge consecutive RUN instructions into one",
      level: "safe",
      rules: ["DL3059"],
      options: {
        type: "object",
        additionalProperties: false,
        properties: {
          comments: {
            type: "string",
            enum: ["keep", "stop"],
            default: "keep",
            description: "whether RUNs with a comment between them are merged, the comment kept inside"
          },
          builderStages: { type: "boolean", default: false, description: "also merge in stages whose layers are not in the final image" },
          maxCommands: { type: "integer", minimum: 1, default: 2, description: "leave a RUN alone that chains more commands than this" },
          maxLines: { type: "integer", minimum: 2, default: 1e3, description: "the most lines that a merged RUN may have" }
        }
      },
      reasons: MERGE_RUN_REASONS,
      docs: {
        before: "FROM debian:12\nRUN apt-get update\n# certificates for curl\nRUN apt-get install -y ca-certificates curl\n",
        after: "FROM debian:12\nRUN apt-get update && \\\n# certificates for curl\n    apt-get install -y ca-certificates curl\n",
        text: "Only RUNs with nothing but blank lines and comments between them are merged, and only if the shell does the same in one process as it did in several. An operand that changes the shell it runs in, or that might be run from a remembered path later, gets a subshell; one with `;` or `||` gets braces. What cannot be joined that way is refused. Merging changes what the build cache can reuse, so this codemod is in no preset that is called safe."
      },
      run(context) {
        for (const row of rows(context.document, (run3) => !context.isIgnored(run3))) mergeRow(context, row);
      }
    });
  }
});

// ../codemod/src/codemods/index.ts
var all, codemods;
var init_codemods = __esm({
  "../codemod/src/codemods/index.ts"() {
    "use strict";
    init_add_to_copy();
    init_from_as_casing();
    init_legacy_key_value();
    init_maintainer_to_label();
    init_merge_run();
    all = [
      addToCopy,
      fromAsCasing,
      legacyKeyValue,
      maintainerToLabel,
      mergeRun
    ];
    codemods = new Map(all.map((codemod) => [codemod.name, codemod]));
  }
});

// ../codemod/src/codemods/presets.ts
var presets;
var init_presets = __esm({
  "../codemod/src/codemods/presets.ts"() {
    "use strict";
    presets = /* @__PURE__ */ new Map([
      // The mechanical findings of `docker build --check`.
      ["buildkit", ["from-as-casing", "legacy-key-value", "maintainer-to-label"]],
      // The mechanical rules of hadolint.
      ["hadolint", ["add-to-copy", "maintainer-to-label", "merge-run"]],
      ["size", ["merge-run"]],
      ["modernize", ["add-to-copy", "from-as-casing", "legacy-key-value", "maintainer-to-label"]],
      // All that is safe, but for merge-run, which changes what the build cache can reuse.
      ["safe", ["add-to-copy", "from-as-casing", "legacy-key-value", "maintainer-to-label"]]
    ]);
  }
});

// ../codemod/src/index.ts
var src_exports4 = {};
__export(src_exports4, {
  BuildError: () => BuildError,
  CodemodOptionsError: () => CodemodOptionsError,
  EditConflictError: () => EditConflictError,
  Editor: () => Editor,
  applyCodemods: () => applyCodemods,
  build: () => build,
  buildersFor: () => buildersFor,
  codemods: () => codemods,
  defineCodemod: () => defineCodemod,
  presets: () => presets
});
var init_src4 = __esm({
  "../codemod/src/index.ts"() {
    "use strict";
    init_codemod();
    init_codemod_options_error();
    init_editor();
    init_edit_conflict_error();
    init_builders();
    init_build_error();
    init_apply_codemods();
    init_codemods();
    init_presets();
  }
});

// src/files/repository-root.ts
import { existsSync } from "fs";
import { dirname, join } from "path";
function repositoryRoot(folder) {
  const before = known.get(folder);
  if (before !== void 0) return before;
  const parent = dirname(folder);
  const root = existsSync(join(folder, ".git")) ? folder : parent === folder ? null : repositoryRoot(parent);
  known.set(folder, root);
  return root;
}
var known;
var init_repository_root = __esm({
  "src/files/repository-root.ts"() {
    "use strict";
    known = /* @__PURE__ */ new Map();
  }
});

// src/files/is-within.ts
import { isAbsolute as isAbsolute2, relative, sep } from "path";
function isWithin(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute2(way);
}
var init_is_within = __esm({
  "src/files/is-within.ts"() {
    "use strict";
  }
});

// src/usage-error.ts
var UsageError;
var init_usage_error = __esm({
  "src/usage-error.ts"() {
    "use strict";
    UsageError = class extends Error {
      constructor(message, hint = null) {
        super(message);
        this.hint = hint;
      }
      hint;
      name = "UsageError";
    };
  }
});

// ../codemod/src/testing/memory-context.ts
function memoryContext(files) {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : content])
  );
  const isFolder = (path) => path === "" || [...contents.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    exists: (path) => contents.has(path) || isFolder(path),
    read: (path, maxBytes) => contents.get(path)?.subarray(0, maxBytes) ?? null,
    kind: (path) => contents.has(path) ? "file" : isFolder(path) ? "folder" : null
  };
}
var init_memory_context = __esm({
  "../codemod/src/testing/memory-context.ts"() {
    "use strict";
  }
});

// ../codemod/src/testing/run-checked.ts
import assert from "assert/strict";
function runChecked(codemod, text, options, apply) {
  const run3 = applyCodemods(text, [{ codemod, options }], apply);
  assert.equal(run3.syntaxError, null, `the input does not parse: ${run3.syntaxError?.message ?? ""}`);
  const [failure5] = run3.failures;
  assert.equal(failure5, void 0, `gate "${failure5?.gate ?? ""}": ${failure5?.message ?? ""}
${failure5?.diff ?? ""}`);
  return run3;
}
var init_run_checked = __esm({
  "../codemod/src/testing/run-checked.ts"() {
    "use strict";
    init_apply_codemods();
  }
});

// ../codemod/src/testing/test-runner.ts
async function findTestRunner() {
  const found = globalThis;
  if (typeof found.describe === "function" && typeof found.it === "function") return { describe: found.describe, it: found.it };
  const name = process.env["VITEST"] === void 0 ? "node:test" : "vitest";
  const { describe: describe2, it } = await import(name);
  return { describe: (title, define2) => void describe2(title, define2), it: (title, check) => void it(title, check) };
}
var testRunner;
var init_test_runner = __esm({
  async "../codemod/src/testing/test-runner.ts"() {
    "use strict";
    testRunner = await findTestRunner();
  }
});

// ../codemod/src/testing/variants.ts
function variantsOf(...texts2) {
  const variants = [AS_GIVEN];
  const hasCr = texts2.some((text) => text.includes("\r"));
  const hasBom = texts2.some((text) => text.startsWith("\uFEFF"));
  if (!hasCr) variants.push(CRLF);
  if (!hasBom) variants.push(BOM2);
  if (!hasCr && !hasBom) variants.push(CRLF_AND_BOM);
  if (texts2.every((text) => /[^\n]\n$/.test(text))) variants.push(NO_FINAL_NEWLINE);
  return variants;
}
var AS_GIVEN, CRLF, BOM2, CRLF_AND_BOM, NO_FINAL_NEWLINE;
var init_variants = __esm({
  "../codemod/src/testing/variants.ts"() {
    "use strict";
    AS_GIVEN = { name: "as given", of: (text) => text };
    CRLF = { name: "CRLF", of: (text) => text.replaceAll("\n", "\r\n") };
    BOM2 = { name: "byte order mark", of: (text) => `\uFEFF${text}` };
    CRLF_AND_BOM = { name: "CRLF and byte order mark", of: (text) => BOM2.of(CRLF.of(text)) };
    NO_FINAL_NEWLINE = { name: "no final newline", of: (text) => text.replace(/\n$/, "") };
  }
});

// ../codemod/src/testing/test-codemod.ts
import assert2 from "assert/strict";
function testCodemod(codemod, { cases = [], refuses = [], unchanged: unchanged2 = [] }) {
  const { describe: describe2, it } = testRunner;
  describe2(codemod.name, () => {
    for (const test of cases) {
      it(`changes: ${test.name}`, () => {
        for (const { name, of } of variantsOf(test.in, test.out)) {
          assert2.equal(run2(codemod, of(test.in), test).output, of(test.out), name);
          assert2.equal(run2(codemod, of(test.out), test).output, of(test.out), `second run, ${name}`);
        }
      });
    }
    for (const test of refuses) {
      it(`refuses: ${test.name}`, () => {
        for (const { name, of } of variantsOf(test.in)) {
          const { output, refusals } = run2(codemod, of(test.in), test);
          assert2.equal(output, of(test.in), name);
          const reasons = refusals.map(({ reason, line }) => test.line === void 0 ? reason : `${reason} on line ${line}`);
          const expected = test.line === void 0 ? test.reason : `${test.reason} on line ${test.line}`;
          assert2.ok(reasons.includes(expected), `expected the refusal "${expected}" but got ${JSON.stringify(reasons)} (${name})`);
        }
      });
    }
    for (const given of unchanged2) {
      const test = typeof given === "string" ? { name: JSON.stringify(given), in: given } : given;
      it(`leaves alone: ${test.name}`, () => {
        for (const { name, of } of variantsOf(test.in)) {
          const { output, refusals } = run2(codemod, of(test.in), test);
          assert2.equal(output, of(test.in), name);
          assert2.deepEqual(refusals, [], name);
        }
      });
    }
  });
}
function run2(codemod, text, { options, apply = {}, files }) {
  return runChecked(codemod, text, options, files === void 0 ? apply : { ...apply, buildContext: memoryContext(files) });
}
var init_test_codemod = __esm({
  async "../codemod/src/testing/test-codemod.ts"() {
    "use strict";
    init_memory_context();
    init_run_checked();
    await init_test_runner();
    init_variants();
  }
});

// ../codemod/src/testing/test-fixtures.ts
import assert3 from "assert/strict";
import { existsSync as existsSync2, readdirSync as readdirSync2, readFileSync, writeFileSync } from "fs";
import { join as join3, relative as relative2, sep as sep2 } from "path";
import { fileURLToPath } from "url";
function testCodemodFixtures(codemod, folder, options = {}) {
  const root = typeof folder === "string" ? folder : fileURLToPath(folder);
  const update = options.update ?? process.env["DOCKWRIGHT_UPDATE"] === "1";
  const names = readdirSync2(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  testRunner.describe(`${codemod.name} fixtures`, () => {
    for (const name of names) testRunner.it(name, () => (update ? updateFixture : checkFixture)(codemod, join3(root, name)));
    if (names.length === 0) throw new Error(`there is no fixture in ${root}`);
  });
}
function checkFixture(codemod, folder) {
  const input = readFileSync(join3(folder, "input.Dockerfile"), "utf8");
  const output = readOptional(join3(folder, "output.Dockerfile")) ?? input;
  const expected = readJson(join3(folder, "refusals.json")) ?? [];
  for (const { name, of } of variantsOf(input, output)) {
    const { run: run3, refusals } = runFixture(codemod, folder, of(input));
    assert3.equal(run3.output, of(output), name);
    assert3.deepEqual(refusals, expected, name);
    assert3.equal(runFixture(codemod, folder, of(output)).run.output, of(output), `second run, ${name}`);
  }
}
function updateFixture(codemod, folder) {
  const { run: run3, refusals } = runFixture(codemod, folder, readFileSync(join3(folder, "input.Dockerfile"), "utf8"));
  if (run3.changed) writeFileSync(join3(folder, "output.Dockerfile"), run3.output);
  if (refusals.length > 0) writeFileSync(join3(folder, "refusals.json"), `${JSON.stringify(refusals, null, 2)}
`);
}
function runFixture(codemod, folder, text) {
  const apply = readJson(join3(folder, "apply.json")) ?? {};
  const context = join3(folder, "context");
  const buildContext = existsSync2(context) ? memoryContext(filesIn(context)) : null;
  const run3 = runChecked(codemod, text, readJson(join3(folder, "options.json")), { ...apply, buildContext });
  return { run: run3, refusals: run3.refusals.map(({ reason, line }) => ({ reason, line })) };
}
function filesIn(root) {
  const files = readdirSync2(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join3(entry.parentPath, entry.name);
      return [relative2(root, path).split(sep2).join("/"), readFileSync(path)];
    })
  );
}
function readOptional(path) {
  return existsSync2(path) ? readFileSync(path, "utf8") : null;
}
function readJson(path) {
  const text = readOptional(path);
  return text === null ? void 0 : JSON.parse(text);
}
var init_test_fixtures = __esm({
  async "../codemod/src/testing/test-fixtures.ts"() {
    "use strict";
    init_memory_context();
    init_run_checked();
    await init_test_runner();
    init_variants();
  }
});

// ../codemod/src/testing/index.ts
var testing_exports = {};
__export(testing_exports, {
  memoryContext: () => memoryContext,
  testCodemod: () => testCodemod,
  testCodemodFixtures: () => testCodemodFixtures
});
var init_testing = __esm({
  async "../codemod/src/testing/index.ts"() {
    "use strict";
    await init_test_codemod();
    await init_test_fixtures();
    init_memory_context();
  }
});

// src/config/define-config.ts
function defineConfig(config) {
  return config;
}
var init_define_config = __esm({
  "src/config/define-config.ts"() {
    "use strict";
  }
});

// src/index.ts
var src_exports5 = {};
__export(src_exports5, {
  defineConfig: () => defineConfig
});
var init_src5 = __esm({
  "src/index.ts"() {
    "use strict";
    init_define_config();
  }
});

// src/config/import-module.ts
async function ownModules() {
  const [ast, parser, semantics, codemod, testing, dockwright] = await Promise.all([
    Promise.resolve().then(() => (init_src(), src_exports)),
    Promise.resolve().then(() => (init_src2(), src_exports2)),
    Promise.resolve().then(() => (init_src3(), src_exports3)),
    Promise.resolve().then(() => (init_src4(), src_exports4)),
    init_testing().then(() => testing_exports),
    Promise.resolve().then(() => (init_src5(), src_exports5))
  ]);
  return {
    "@dockwright/ast": ast,
    "@dockwright/parser": parser,
    "@dockwright/semantics": semantics,
    "@dockwright/codemod": codemod,
    "@dockwright/codemod/testing": testing,
    dockwright
  };
}
async function importModule(file) {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, { virtualModules: await ownModules(), fsCache: false, interopDefault: false });
  return jiti.import(file);
}
var init_import_module = __esm({
  "src/config/import-module.ts"() {
    "use strict";
  }
});

// src/run/load-transform.ts
var load_transform_exports = {};
__export(load_transform_exports, {
  loadTransform: () => loadTransform
});
async function loadTransform(file) {
  let exported;
  try {
    exported = await importModule(file);
  } catch (error) {
    throw new UsageError(`the transform "${file}" cannot be loaded: ${error.message}`);
  }
  const found = [...new Set(Object.values(exported).flat().filter(isCodemod))];
  if (found.length > 0) return found;
  throw new UsageError(`the transform "${file}" exports no codemod`, "write: export default defineCodemod({ \u2026 })");
}
function isCodemod(value) {
  return typeof value === "object" && value !== null && "name" in value && "run" in value && typeof value.run === "function";
}
var init_load_transform = __esm({
  "src/run/load-transform.ts"() {
    "use strict";
    init_import_module();
    init_usage_error();
  }
});

// src/load-prettier.ts
import { createRequire } from "module";
import { join as join4 } from "path";
import { pathToFileURL } from "url";
async function loadPrettier() {
  const [prettier, plugin] = await Promise.all([
    load("prettier", () => import("prettier")),
    load("prettier-plugin-dockerfile", () => import("prettier-plugin-dockerfile"))
  ]);
  return { prettier, plugin };
}
async function load(name, importIt) {
  try {
    return await importIt();
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  }
  try {
    const file = createRequire(join4(process.cwd(), "package.json")).resolve(name);
    return await import(pathToFileURL(file).href);
  } catch {
    throw new UsageError(`--format needs ${name}, which is not installed`, "npm install --save-dev prettier prettier-plugin-dockerfile");
  }
}
var init_load_prettier = __esm({
  "src/load-prettier.ts"() {
    "use strict";
    init_usage_error();
  }
});

// src/run/format-changes.ts
var format_changes_exports = {};
__export(format_changes_exports, {
  formatChanges: () => formatChanges
});
import { join as join5 } from "path";
async function formatChanges(before, after, path) {
  const loaded = await loadPrettier();
  const options = await projectOptions(loaded.prettier, path);
  const plugins = [...options?.plugins ?? [], loaded.plugin];
  const formatted = await loaded.prettier.format(after, { ...options, parser: "dockerfile", filepath: path, plugins, endOfLine: "lf" }).catch(() => null);
  if (formatted === null) return after;
  const [old, now, pretty] = [parse(before), parse(after), parse(formatted)];
  const [ours, theirs] = [instructions(now), instructions(pretty)];
  if (ours.length !== theirs.length) return after;
  const known2 = countTexts(before, instructions(old));
  let result = "";
  let at = 0;
  for (const [index, item] of ours.entries()) {
    const text = after.slice(item.start, item.end);
    const count = known2.get(text) ?? 0;
    known2.set(text, count - 1);
    const replacement = theirs[index];
    if (count > 0 || replacement === void 0) continue;
    result += after.slice(at, item.start) + likeOriginal(text, formatted.slice(replacement.start, replacement.end));
    at = item.end;
  }
  result += after.slice(at);
  return sameMeaning(now, parse(result)).same ? result : after;
}
async function projectOptions(prettier, path) {
  const workingDirectory = process.cwd();
  const config = await prettier.resolveConfigFile(join5(workingDirectory, "Dockerfile"));
  if (config === null || !isWithin(repositoryRoot(workingDirectory) ?? workingDirectory, config)) return null;
  return prettier.resolveConfig(path, { config, editorconfig: true });
}
function instructions(document) {
  return document.items.filter(({ type }) => type !== "Comment" && type !== "Blank" && type !== "Directive");
}
function countTexts(text, items) {
  const counts = /* @__PURE__ */ new Map();
  for (const { start, end } of items) {
    const own = text.slice(start, end);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return counts;
}
function likeOriginal(original, formatted) {
  const lines = original.endsWith("\n") ? formatted : formatted.replace(/\n$/, "");
  return original.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines;
}
var init_format_changes = __esm({
  "src/run/format-changes.ts"() {
    "use strict";
    init_src2();
    init_src3();
    init_is_within();
    init_repository_root();
    init_load_prettier();
  }
});

// src/run/engine.ts
init_src();
init_src4();
init_src2();

// src/context/context-for.ts
init_repository_root();
import { dirname as dirname2 } from "path";

// src/context/confined-context.ts
init_is_within();
import { closeSync, constants, openSync, fstatSync, readdirSync, readSync, realpathSync, statSync } from "fs";
import { join as join2 } from "path";
var ConfinedContext = class _ConfinedContext {
  constructor(root) {
    this.root = root;
  }
  root;
  /** Null when there is no such folder. */
  static open(folder) {
    try {
      return statSync(folder).isDirectory() ? new _ConfinedContext(realpathSync(folder)) : null;
    } catch {
      return null;
    }
  }
  exists(path) {
    return this.resolve(path) !== null;
  }
  kind(path) {
    const real = this.resolve(path);
    if (real === null) return null;
    const stats = statSync(real, { throwIfNoEntry: false });
    if (stats === void 0) return null;
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  }
  read(path, maxBytes) {
    const real = this.resolve(path);
    if (real === null) return null;
    let fd = null;
    try {
      fd = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
      if (!fstatSync(fd).isFile()) return null;
      const bytes2 = new Uint8Array(Math.min(maxBytes, fstatSync(fd).size));
      return bytes2.subarray(0, readSync(fd, bytes2, 0, bytes2.length, 0));
    } catch {
      return null;
    } finally {
      if (fd !== null) closeSync(fd);
    }
  }
  /** Whether a source of COPY or ADD is there; a pattern is when something in its folder could match it. */
  has(source) {
    const wild = source.search(/[*?[]/);
    if (wild < 0) return this.exists(source);
    const folder = this.resolve(source.slice(0, source.lastIndexOf("/", wild) + 1));
    try {
      return folder !== null && readdirSync(folder).length > 0;
    } catch {
      return false;
    }
  }
  resolve(path) {
    try {
      const real = realpathSync(join2(this.root, join2("/", path)));
      return isWithin(this.root, real) ? real : null;
    } catch {
      return null;
    }
  }
};

// src/context/local-sources.ts
init_src();
init_src2();
var REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)|\.git(?:#|$)/i;
function localSources(text) {
  const sources = /* @__PURE__ */ new Set();
  walk(parse(text), {
    enter: (node) => {
      if (node.type !== "Copy" && node.type !== "Add") return;
      for (const source of sourcesOf(node)) sources.add(source);
    }
  });
  return [...sources];
}
function sourcesOf(node) {
  const { args, flags } = node;
  if (args === null || flags.some(({ name }) => name === "from")) return [];
  const words = args.type === "JsonForm" ? args.elements.map((element) => element.string) : args.words;
  return words.slice(0, -1).map(({ value }) => value).filter((value) => !value.startsWith("<<") && !value.includes("$") && !(node.type === "Add" && REMOTE.test(value)));
}

// src/context/context-for.ts
function contextFor(setting, job) {
  if (setting === "none") return null;
  if (setting !== "auto") return ConfinedContext.open(setting);
  const sources = localSources(job.text);
  if (sources.length === 0) return null;
  const folder = dirname2(job.real);
  for (const candidate of /* @__PURE__ */ new Set([folder, repositoryRoot(folder) ?? folder])) {
    const context = ConfinedContext.open(candidate);
    if (context !== null && sources.every((source) => context.has(source))) return context;
  }
  return null;
}

// src/patch/hunks.ts
init_libesm();
var MOST_EDITS2 = 4e3;
function hunksOf(before, after) {
  const options = { context: 3, maxEditLength: MOST_EDITS2 };
  const patch = structuredPatch("", "", before, after, "", "", options);
  return patch === void 0 ? [wholeHunk(before, after)] : patch.hunks;
}
function wholeHunk(before, after) {
  const [old, now] = [splitLines2(before), splitLines2(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const first = Math.max(0, head - 3);
  const after3 = Math.min(3, tail);
  const [oldEnd, newEnd] = [old.length - tail, now.length - tail];
  const lines = [
    ...old.slice(first, head).flatMap((line) => marked(" ", line)),
    ...old.slice(head, oldEnd).flatMap((line) => marked("-", line)),
    ...now.slice(head, newEnd).flatMap((line) => marked("+", line)),
    ...old.slice(oldEnd, oldEnd + after3).flatMap((line) => marked(" ", line))
  ];
  const [oldLines, newLines] = [oldEnd + after3 - first, newEnd + after3 - first];
  const start = (count) => count === 0 ? first : first + 1;
  return { oldStart: start(oldLines), oldLines, newStart: start(newLines), newLines, lines };
}
function splitLines2(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function marked(mark, line) {
  return line.endsWith("\n") ? [mark + line.slice(0, -1)] : [mark + line, "\\ No newline at end of file"];
}

// src/patch/quote-path.ts
var SHORT = /* @__PURE__ */ new Map([
  [7, "\\a"],
  [8, "\\b"],
  [9, "\\t"],
  [10, "\\n"],
  [11, "\\v"],
  [12, "\\f"],
  [13, "\\r"],
  [34, '\\"'],
  [92, "\\\\"]
]);
function quotePath(path) {
  let quoted = "";
  let needsQuotes = false;
  for (const byte of Buffer.from(path, "utf8")) {
    const escape = SHORT.get(byte) ?? (byte < 32 || byte >= 127 ? `\\${byte.toString(8).padStart(3, "0")}` : null);
    if (escape !== null) needsQuotes = true;
    quoted += escape ?? String.fromCharCode(byte);
  }
  return needsQuotes ? `"${quoted}"` : quoted;
}

// src/patch/unified-patch.ts
function unifiedPatch(path, before, after) {
  const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
  const end = path.includes(" ") ? "	" : "";
  const hunks = hunksOf(before, after).map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    const header = `@@ -${range2(oldStart, oldLines)} +${range2(newStart, newLines)} @@`;
    return [header, ...lines].join("\n");
  });
  return [`diff --git ${a} ${b}`, `--- ${a}${end}`, `+++ ${b}${end}`, ...hunks, ""].join("\n");
}
function range2(start, count) {
  return count === 1 ? String(start) : `${start},${count}`;
}

// src/run/load-codemods.ts
init_src4();

// src/nearest.ts
init_mod();
function nearest(text, known2) {
  let best = null;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const name of known2) {
    const edits = text.length > 2 && name.startsWith(text) ? 1 : distance(text, name);
    if (edits >= least) continue;
    best = name;
    least = edits;
  }
  return best;
}

// src/run/load-codemods.ts
init_usage_error();
var KnownCodemods = class {
  constructor(own) {
    this.own = own;
  }
  own;
  /** The names of the user's own codemods. */
  get ownNames() {
    return [...this.own.keys()];
  }
  has(name) {
    return this.own.has(name) || codemods.has(name) || presets.has(name);
  }
  /** @throws UsageError if there is no codemod of this name. */
  find(name) {
    const found = this.own.get(name) ?? codemods.get(name);
    if (found === void 0) throw new UsageError(`unknown codemod "${name}"`);
    return found;
  }
  /**
   * The codemods that a list names, presets spelt out, each once, at its first place.
   * @throws UsageError if a name is unknown, with the nearest that is known.
   */
  expand(names) {
    const expanded = /* @__PURE__ */ new Set();
    for (const name of names) {
      if (!this.has(name)) throw this.unknown(name);
      for (const each of (this.own.has(name) ? null : presets.get(name)) ?? [name]) expanded.add(each);
    }
    return [...expanded];
  }
  unknown(name) {
    const near = nearest(name, [...this.own.keys(), ...codemods.keys(), ...presets.keys()]);
    const hint = near === null ? "see the codemods with: dockwright list" : `did you mean "${near}"?`;
    return new UsageError(`unknown codemod "${name}"`, hint);
  }
};
async function loadCodemods(transforms) {
  const own = /* @__PURE__ */ new Map();
  if (transforms.length > 0) {
    const { loadTransform: loadTransform2 } = await Promise.resolve().then(() => (init_load_transform(), load_transform_exports));
    for (const file of transforms) for (const codemod of await loadTransform2(file)) own.set(codemod.name, codemod);
  }
  return new KnownCodemods(own);
}

// src/run/engine.ts
var Engine = class _Engine {
  constructor(settings, requests, format2) {
    this.settings = settings;
    this.requests = requests;
    this.format = format2;
  }
  settings;
  requests;
  format;
  /** @throws UsageError if a codemod is unknown or a user's module cannot be loaded. */
  static async create(settings) {
    const known2 = await loadCodemods(settings.transforms);
    const requests = settings.codemods.map(({ name, options }) => ({ codemod: known2.find(name), options }));
    const format2 = settings.format ? (await Promise.resolve().then(() => (init_format_changes(), format_changes_exports))).formatChanges : null;
    return new _Engine(settings, requests, format2);
  }
  async transform(job) {
    const { text, path } = job;
    const run3 = applyCodemods(text, this.requests, this.applyOptions(job));
    const error = run3.syntaxError;
    if (error !== null) return this.unchanged({ ...recordOf(path, run3, text), outcome: "skipped" });
    if (!run3.changed) return this.unchanged(recordOf(path, run3, text));
    const output = this.format === null ? run3.output : await this.format(text, run3.output, job.real);
    const patch = this.settings.wantsPatch ? unifiedPatch(job.relative, text, output) : null;
    return { record: { ...recordOf(path, run3, text), outcome: "changed" }, output, patch };
  }
  close() {
    return Promise.resolve();
  }
  unchanged(record) {
    return { record, output: null, patch: null };
  }
  applyOptions(job) {
    const { unsafe, targetBuilder, context } = this.settings;
    return { unsafe, targetBuilder, buildContext: contextFor(context, job) };
  }
};
function recordOf(path, run3, text) {
  const { applied, refusals, reports, failures, syntaxError, warnings } = run3;
  const diagnostics = [...syntaxError === null ? [] : [syntaxError], ...warnings].map((found) => located(found, text));
  return { type: "file", path, outcome: "unchanged", applied, refusals, reports, failures, diagnostics, error: null };
}
function located(found, text) {
  const { line, column } = lineColumn(text, found.start);
  const frame = found.severity === "error" ? codeFrame(text, found) : null;
  const { severity, code, message, hint } = found;
  return { severity, code, message, hint, line, column, frame };
}

// src/run/worker.ts
var engine = null;
async function work({ settings, jobs }) {
  engine ??= Engine.create(settings);
  const ready = await engine;
  const done = [];
  for (const job of jobs) done.push(await ready.transform(job));
  return done;
}
export {
  work as default
};
