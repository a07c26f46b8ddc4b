-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk script: posts a chat request, or one in Anthropic's form where the path is /v1/messages, and prints one line of figures. Arguments after `--`: model, key, size in bytes, extra headers
-- as name=value.
-- An agent's request once it is long: tools, and turns with a call and its result.
function messages(model, size, words)
  local system = '"system":"You are a helpful assistant."'
  if size < 10000 then
    local text = words:rep(math.ceil(size / #words)):sub(1, math.max(size - 130, 1))
    return '{"model":"' .. model .. '",' .. system .. ',"max_tokens":256,"messages":[{"role":"user","content":"' .. text .. '"}]}'
  end
  local tools, turns, result = {}, {}, words:rep(40)
  for i = 1, 20 do
    tools[i] = '{"name":"tool_' .. i .. '","description":"' .. words .. '","input_schema":{"type":"object","properties":' ..
               '{"path":{"type":"string","description":"a file"},"line":{"type":"integer"}},"required":["path"]}}'
  end
  for i = 1, math.floor(size / (#result + 250)) do
    turns[i] = '{"role":"assistant","content":[{"type":"text","text":"I look."},{"type":"tool_use","id":"toolu_' .. i ..
               '","name":"tool_1","input":{"path":"a/' .. i .. '.txt","line":' .. i .. '}}]},{"role":"user","content":' ..
               '[{"type":"tool_result","tool_use_id":"toolu_' .. i .. '","content":"' .. result .. '"}]}'
  end
  return '{"model":"' .. model .. '",' .. system .. ',"max_tokens":256,"tools":[' .. table.concat(tools, ",") ..
         '],"messages":[{"role":"user","content":"Find it."},' .. table.concat(turns, ",") .. ']}'
end

function init(args)
  local model, key, size = args[1], args[2], tonumber(args[3])
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. key
  for i = 4, #args do
    local name, value = args[i]:match("^([^=]+)=(.*)$")
    wrk.headers[name] = value
  end
  local words = "the quick brown fox jumps over the lazy dog and "
  if wrk.path:find("/messages", 1, true) then
    wrk.headers["anthropic-version"] = "2023-06-01"
    wrk.body = messages(model, size, words)
    return
  end
  local head = '{"model":"' .. model .. '","temperature":0.7,"messages":[{"role":"system","content":"You are a helpful assistant."},' ..
               '{"role":"user","content":"'
  local tail = '"}],"max_tokens":256}'
  local text = words:rep(math.ceil(math.max(size - #head - #tail, 1) / #words)):sub(1, math.max(size - #head - #tail, 1))
  wrk.body = head .. text .. tail
end


function done(summary, latency, requests)
  local errors = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("figures %d %d %.1f %.3f %.3f\n", summary.requests, errors,
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
