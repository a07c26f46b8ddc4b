// SPDX-License-Identifier: GPL-3.0-or-later
// What the client tests share. Environment: URL (without /v1) and KEY of what is tested, FAKE (the provider behind it), MASTER (its
// master key; empty where the clients talk to the provider directly, which proves the tests themselves).
import assert from 'node:assert/strict';

export const url = process.env.URL, key = process.env.KEY, fake = process.env.FAKE, master = process.env.MASTER;
export const throughGateway = Boolean(master);
export { assert };

const cases = [];
export const test = (name, body) => cases.push([name, body]);
export const gatewayTest = (name, body) => { if (throughGateway) test(name, body); };

export const seen = async () => (await fetch(`${fake}/seen`)).json();
export const until = async (what, milliseconds) => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) { if (await what()) return true; await new Promise((resolve) => setTimeout(resolve, 25)); }
  return false;
};
/// The call that `body` makes must be hung up on at the provider within a second after `leave`.
export async function expectHangUp(begin, leave) {
  const before = (await seen()).hungUp;
  const context = await begin();
  await leave(context);
  assert.ok(await until(async () => (await seen()).hungUp > before, 1000), 'the provider was not hung up on within a second');
}
/// A key without a budget, for what has no price.
export async function freeKey(alias) {
  if (!throughGateway) return 'sk-direct';
  const answer = await fetch(`${url}/key/generate`, { method: 'POST', headers: { authorization: `Bearer ${master}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key_alias: alias }) });
  return (await answer.json()).key;
}
export async function ledgerRow(callId) {
  let row;
  await until(async () => {
    const answer = await fetch(`${url}/spend/logs?request_id=${callId}`, { headers: { authorization: `Bearer ${master}` } });
    const rows = await answer.json();
    row = (Array.isArray(rows) ? rows : rows.data ?? [])[0];
    return row;
  }, 2000);
  assert.ok(row, `no row for ${callId} in /spend/logs`);
  return row;
}
/// The provider must have refused nothing meanwhile: a client that tries again another way would hide it.
export async function saidNothingWrong(body) {
  const before = (await seen()).refused.length;
  try { await body(); } catch (error) {
    throw new Error(`${error.message} ${(await seen()).refused.slice(before).join(' | ')}`, { cause: error });
  }
  assert.deepEqual((await seen()).refused.slice(before), []);
}
export async function fails(promise) {
  try { await promise; } catch (error) { return error; }
  return assert.fail('it did not fail');
}
export async function run(client) {
  let failed = 0;
  for (const [name, body] of cases) {
    let timer;
    try {
      await Promise.race([body(), new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('took over 2 minutes')), 120000); })]);
      console.log(`ok   ${client}: ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL ${client}: ${name}\n       ${String(error?.stack ?? error).split('\n').slice(0, 6).join('\n       ')}`);
    } finally { clearTimeout(timer); }
  }
  console.log(`${cases.length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
