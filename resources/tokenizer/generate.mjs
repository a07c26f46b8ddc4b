// SPDX-License-Identifier: GPL-3.0-or-later
// Makes o200k.bin and cl100k.bin from the npm package js-tiktoken, by hand:
//
//   npm install --no-save js-tiktoken@1.0.21 && node generate.mjs
//
// Format (core/providers/RankTable.h reads it), little-endian: "TGRANKS1", u32 count, u32 bits,
//   u32[count + 1] where each token's bytes begin, in order of rank,
//   u32[1 << bits] open-addressing hash table: fingerprint << 18 | rank, all ones where empty, linear probing,
//   the tokens' bytes. Hash: FNV-1a of 32 bits, then h ^= h >>> 15; slot = h & mask, fingerprint = h >>> 18.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');

function tokensOf(ranks) {
    const tokens = [];
    for (const line of ranks.bpe_ranks.split('\n').filter(Boolean)) {
        const [, first, ...words] = line.split(' ');
        words.forEach((word, i) => { tokens[Number(first) + i] = Buffer.from(word, 'base64'); });
    }
    for (let rank = 0; rank < tokens.length; ++rank)
        if (!tokens[rank])
            throw new Error(`rank ${rank} is missing`);
    return tokens;
}

function hashOf(bytes) {
    let hash = 0x811c9dc5;
    for (const byte of bytes)
        hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
}

function tableOf(tokens, bits) {
    const offsets = new Uint32Array(tokens.length + 1);
    const slots = new Uint32Array(1 << bits).fill(0xffffffff);
    tokens.forEach((token, rank) => {
        offsets[rank + 1] = offsets[rank] + token.length;
        const hash = hashOf(token);
        let slot = hash & (slots.length - 1);
        while (slots[slot] !== 0xffffffff)
            slot = (slot + 1) & (slots.length - 1);
        slots[slot] = ((hash >>> 18) << 18 | rank) >>> 0;
    });
    const head = Buffer.alloc(16);
    head.write('TGRANKS1');
    head.writeUInt32LE(tokens.length, 8);
    head.writeUInt32LE(bits, 12);
    return Buffer.concat([head, Buffer.from(offsets.buffer), Buffer.from(slots.buffer), ...tokens]);
}

for (const [name, bits] of [['o200k', 18], ['cl100k', 17]]) {
    const ranks = require(`js-tiktoken/ranks/${name}_base`);
    const table = tableOf(tokensOf(ranks.default ?? ranks), bits);
    writeFileSync(new URL(`${name}.bin`, import.meta.url), table);
    console.log(`${name}.bin: ${table.length} bytes`);
}
