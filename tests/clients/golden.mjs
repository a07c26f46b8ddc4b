// SPDX-License-Identifier: GPL-3.0-or-later
// The golden cases (tests/cases) as the scripts beside it read them. CASES names the folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const folder = process.env.CASES ?? new URL('../cases', import.meta.url).pathname;

const escapes = { r: '\r', n: '\n', t: '\t', '\\': '\\' };
const unescaped = (text) => text.replaceAll('\n', '').replace(/\\(x..|.)/g, (_, what) => (what[0] === 'x' ? String.fromCharCode(parseInt(what.slice(1), 16)) : escapes[what] ?? what));

export function cases() {
  const found = [];
  for (const directory of readdirSync(folder, { withFileTypes: true })) {
    if (!directory.isDirectory()) continue;
    for (const name of readdirSync(join(folder, directory.name), { recursive: true })) {
      if (!String(name).endsWith('.case')) continue;
      const text = readFileSync(join(folder, directory.name, String(name)), 'utf8');
      const [head, ...rest] = text.split(/^=== /m);
      const header = Object.fromEntries([...head.matchAll(/^([a-z]+): (.*)$/gm)].map((match) => [match[1], match[2]]));
      const sections = rest.map((section) => {
        const [title, ...lines] = section.split('\n');
        const body = lines.join('\n').replace(/\n$/, '');
        return title.endsWith(' (escaped)') ? { name: title.slice(0, -10), text: unescaped(body) } : { name: title, text: body };
      });
      found.push({ path: `${directory.name}/${name}`, folder: directory.name, header, sections, text });
    }
  }
  return found;
}

/// What of a section is JSON: a body, behind the head of a message, or each event or line of a stream.
export function values(text) {
  const parse = (json) => { try { return JSON.parse(json); } catch { return undefined; } };
  const isValue = (value) => typeof value === 'object' && value !== null;
  const bodies = [text, ...(text.includes('\n\n') ? [text.slice(text.indexOf('\n\n') + 2)] : [])];
  for (const body of bodies) if (isValue(parse(body))) return [parse(body)];
  return text.split(/\r?\n/).map((line) => parse(line.replace(/^data: ?/, ''))).filter(isValue);
}
