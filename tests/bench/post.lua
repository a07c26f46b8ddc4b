-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk script: posts a chat request and prints one line of figures. Arguments after `--`: model, key, size in bytes, extra headers
-- as name=value.
function init(args)
  local model, key, size = args[1], args[2], tonumber(args[3])
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. key
  for i = 4, #args do
    local name, value = args[i]:match("^([^=]+)=(.*)$")
    wrk.headers[name] = value
  end
  local head = '{"model":"' .. model .. '","temperature":0.7,"messages":[{"role":"system","content":"You are a helpful assistant."},' ..
               '{"role":"user","content":"'
  local tail = '"}],"max_tokens":256}'
  local words = "the quick brown fox jumps over the lazy dog and "
  local text = words:rep(math.ceil(math.max(size - #head - #tail, 1) / #words)):sub(1, math.max(size - #head - #tail, 1))
  wrk.body = head .. text .. tail
end


function done(summary, latency, requests)
  local errors = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("figures %d %d %.1f %.3f %.3f\n", summary.requests, errors,
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
