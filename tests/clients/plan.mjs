// SPDX-License-Identifier: GPL-3.0-or-later
// What the fake provider's models do, whatever dialect they are asked in: a tool that is there is called once, its result told, and
// everybody else greeted. Each dialect reads its request into the words below and writes them in its own.
import crypto from 'node:crypto';

export const greeting = 'Grüße, Welt 🌍!';
export const usage = { input: 11, output: 7, cached: 3 };

/// A call of the tool that reads files, else of the shell; undefined: there is neither, or no file is meant. `tools`: { name, properties }.
export function readingCall(tools, everything) {
  const path = everything.match(/\/[^\s"'`\\<>]*secret\.txt/)?.[0];
  const reader = tools.find((tool) => /^(read|view)(_?files?)?$/i.test(tool.name));
  const shell = tools.find((tool) => /^(exec_command|shell_command|shell|local_shell|bash|run_commands?)$/i.test(tool.name));
  if (!path || !(reader || shell)) return undefined;
  if (reader) {
    const [name, schema] = Object.entries(reader.properties).find(([one]) => /path|files/i.test(one));
    if (schema.type !== 'array') return { name: reader.name, args: { [name]: path } };
    const inner = Object.keys(schema.items?.properties ?? {}).find((one) => /path/i.test(one));
    return { name: reader.name, args: { [name]: [inner ? { [inner]: path } : path] } };
  }
  const name = ['cmd', 'command', 'commands'].find((one) => shell.properties[one]);
  return { name: shell.name, args: { [name]: shell.properties[name].type === 'array' ? (name === 'commands' ? [`cat ${path}`] : ['cat', path]) : `cat ${path}` } };
}

/// A dot in red; who sees it says so.
export const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
export const person = { name: 'Ada', age: 36 };

/// `asked`: { tools, results: what tools have said, everything: the request as text, json: an answer by a schema is wanted, forced: the tool
/// that must be called }. Gives { text } or { calls: [{ name, args }] }.
export function plan({ tools, results, everything, json, forced }) {
  if (json) return { text: JSON.stringify(person) };
  if (tools.length === 1 && tools[0].name === 'json') return { calls: [{ name: 'json', args: person }] }; // how some ask for JSON
  if (forced) return { calls: [{ name: forced, args: person }] };
  if (everything.includes(dot)) return { text: 'It is red.' };
  if (results.length) return { text: `It is ${everything.match(/MAGIC-\w+/)?.[0] ?? results.join(' and ')}.` };
  const weather = tools.find((tool) => tool.name === 'weather');
  if (weather) return { calls: (everything.includes('Paris and Wien') ? ['Paris', 'Wien'] : ['Köln']).map((city) => ({ name: 'weather', args: { city } })) };
  const reading = readingCall(tools, everything);
  return reading ? { calls: [reading] } : { text: greeting };
}

export const pieces = (text, length = 5) => text.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? [];
export const newId = (front) => `${front}_${crypto.randomBytes(9).toString('hex')}`;
export function sendJson(response, status, value, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  return true;
}
/// Text in thirds of a byte sequence, so that frames and characters are split on the way.
export async function inParts(response, bytes) {
  const whole = Buffer.from(bytes), third = Math.ceil(whole.length / 3);
  for (let at = 0; at < whole.length; at += third) {
    response.write(whole.subarray(at, at + third));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  response.end();
}
/// What a provider would refuse, in words that show up in the test that has caused it.
export class Refused extends Error {}
export function must(holds, message) { if (!holds) throw new Refused(message); }

/// Calls must be answered, each in the turn behind them, and nothing else may be. `turns`: [{ calls: [id], results: [id] }].
export function checkTurns(turns) {
  turns.forEach(({ calls, results }, at) => {
    const open = turns[at - 1]?.calls ?? [];
    for (const id of results) must(open.includes(id), `a result of ${id}, which the turn before has not called: ${JSON.stringify(turns)}`);
    for (const id of open) must(results.includes(id), `no result of ${id} in the turn behind: ${JSON.stringify(turns)}`);
    must(new Set(calls).size === calls.length, `calls with one id: ${calls}`);
  });
}
/// The turns of a conversation in OpenAI's or Cohere's words, where each result is a message.
export function turnsOfChat(messages) {
  const turns = [];
  for (const message of messages) {
    const results = message.role === 'tool' ? [message.tool_call_id] : [];
    if (results.length && turns.at(-1)?.results.length) turns.at(-1).results.push(...results);
    else turns.push({ calls: (message.tool_calls ?? []).map((call) => call.id), results });
  }
  return turns;
}
