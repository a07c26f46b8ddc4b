// SPDX-License-Identifier: GPL-3.0-or-later
// Writes token_cases.jsonl: texts and how many tokens js-tiktoken counts in them. By hand:
//
//   npm install --no-save js-tiktoken@1.0.21 && node make_token_cases.mjs > token_cases.jsonl
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { Tiktoken } = require('js-tiktoken/lite');
const load = (name) => { const ranks = require(`js-tiktoken/ranks/${name}`); return new Tiktoken(ranks.default ?? ranks); };
const o200k = load('o200k_base');
const cl100k = load('cl100k_base');

const texts = [
    '', ' ', '  ', '\n', '\r\n', '\t', ' \n ', '\n\n\n', '   \n\n  x', 'a', 'A', '1', '!', '\u00e9', '\u4e2d', '\u{1f600}',
    'Hello, world!', 'hello world', 'Hello  world', 'Hello   world   ', '  leading', 'trailing  ', 'tab\tseparated\tvalues',
    "I'm sure they're right, we've seen it; he'll say it's o'clock, I'd bet.", "I'M SURE THEY'RE, WE'VE, HE'LL, IT'S, I'D",
    "'s 't 're 've 'm 'll 'd 'S 'Re 'lL 'x", "don't''''t", "a's'tb", "rock'n'roll", '1 12 123 1234 12345 1234567890', '3.14159, 1e-10, 0xDEADBEEF, 1_000',
    'camelCase PascalCase XMLHttpRequest snake_case SCREAMING_CASE kebab-case', 'iPhone eBay McDonald JSONParser parseHTML5Doc',
    'for (int i = 0; i < n; ++i) {\n    sum += values[i];\n}\n', 'def f(x):\n\treturn x ** 2  # square\n\n\nclass A:\n    pass\n',
    '<div class="a">\r\n  <p>text</p>\r\n</div>', '{"a": [1, 2, {"b": null}], "c": "\\u00e9"}', 'SELECT * FROM t WHERE a >= 10 AND b <> \'x\';',
    'https://example.com/a/b?c=d&e=%20f#g', '/usr/local/bin//x///y', '// comment\n/* block */\n', '!!! ??? ... --- === *** /// \\\\\\', 'a/b/c\n/d/\n//\n', '<|endoftext|> <|fim_prefix|>',
    '\u4f60\u597d\uff0c\u4e16\u754c\uff01\u4eca\u5929\u5929\u6c14\u5f88\u597d\u3002', '\u6771\u4eac\u90fd\u306f\u65e5\u672c\u306e\u9996\u90fd\u3067\u3059\u3002\u30ab\u30bf\u30ab\u30ca\u3068\u3072\u3089\u304c\u306a', '\uc548\ub155\ud558\uc138\uc694 \uc138\uacc4', '\u4e2d\u6587ABC\u6df7\u5408def\u5b57123',
    '\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440! \u041a\u0430\u043a \u0434\u0435\u043b\u0430?', '\u0395\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ac \u03ba\u03b5\u03af\u03bc\u03b5\u03bd\u03bf', '\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645', '\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd', '\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e', '\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0e0a\u0e32\u0e27\u0e42\u0e25\u0e01', '\u01c5\u01c8 \u02b0\u02b2 \u00aa\u00ba',
    '\u{1f600}\u{1f601} \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f1e9}\u{1f1ea} \u2764\ufe0f \u{1f44d}\u{1f3fd}', 'e\u0301 a\u0308 n\u0303 \u0301 \u0301A \u0301a X\u0301Y', '\u00bd \u2167 \u2460 \u0663\u0664 \u{1d7ce}', '\u00a0nbsp\u2003em\u3000ideographic\u2028line\ufeffbom',
    '\u{1d400}\u{1d401} \u{10400}\u{10428}', 'stra\u00dfe STRASSE \u0130stanbul \u0131', '\u2026\u201cquoted\u201d \u2018x\u2019s\u2014dash', '\x00\x01\x7f\x1b[31m', 'a'.repeat(100), 'A'.repeat(1000), '=-'.repeat(200), ' '.repeat(300) + 'x', '\n'.repeat(200), '\u4e2d'.repeat(150), '0'.repeat(200), 'ab'.repeat(500), 'xyzzy'.repeat(40), '\u{1f600}'.repeat(60),
];

let state = 20260801;
const random = (below) => { state = (Math.imul(state, 1103515245) + 12345) >>> 0; return (state >>> 8) % below; };
const pieces = [
    'the', 'The', 'THE', 'function', 'return', 'naive', 'Quick', 'gateway', 'x', 'Y', 'iOS', 'tokens', 'Usage', "'s", "'LL", "'d", "n't", "'", '"', ' ', ' ', '  ', '    ', '\n', '\n\n', '\r\n', '\t', '.', ',', '...', '!', '/', '//', '-', '_', '(', ')', '{', '}', ';', ':', '=>', '0', '7', '42', '2026', '123456', '%', '$', '#', '@', '\\',
    '\u00e9', '\u00c9', '\u00df', '\u01c5', '\u02b0', '\u0301', '\u0308', '\u4e2d', '\u6587', '\u306e', '\u30ab', '\ud55c', '\u0416', '\u0436', '\u03a9', '\u05d0', '\u0628', '\u0e01', '\u0928\u093f', '\u{1f600}', '\u200d', '\ufe0f', '\u00a0', '\u3000', '\u00bd', '\u2167', '\u0663', '\u2014', '\u201c', '\u20ac', '\u{1d400}',
];
const count = Number(process.argv[2] ?? 260);
for (let i = 0; i < count; ++i) {
    let text = '';
    const words = 1 + random(40);
    for (let word = 0; word < words; ++word)
        text += pieces[random(pieces.length)] + (random(3) === 0 ? ' ' : '');
    texts.push(text);
}
for (const text of texts)
    console.log(JSON.stringify({ text, o200k: o200k.encode(text, [], []).length, cl100k: cl100k.encode(text, [], []).length }));
