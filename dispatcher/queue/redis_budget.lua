-- The rules of bucket.py for one sender shared by all processes; a lost key starts empty.
-- KEYS[1] the sender's bucket; ARGV: what to do, units, told rate a second (0 = none), seconds
-- now ("" = TIME). To slow down, 1 unit means that it had been accepted before.
local told, units = tonumber(ARGV[3]), tonumber(ARGV[2])
local now = tonumber(ARGV[4])
if not now then
  local time = redis.call('TIME')
  now = time[1] + time[2] / 1000000
end

local kept = redis.call('HMGET', KEYS[1], 'tokens', 'at', 'waiting', 'peak', 'measured', 'rested',
  'since', 'accepted')
local tokens = tonumber(kept[1]) or 0
local at = tonumber(kept[2]) or now
local waiting = kept[3] == '1'
local peak = tonumber(kept[4]) or 0
local measured = kept[5] == '1'
local rested = kept[6] == '1'
local since = tonumber(kept[7]) or now
local accepted = tonumber(kept[8]) or 0

local function in_use()
  if peak == 0 then
    return told
  end
  local dip, span = 0.5, 15 * peak
  if measured then
    dip, span = 0.03, math.max(span, 150)
  end
  local found = peak * (1 + dip * (accepted / span - 1) ^ 3)
  return told > 0 and math.min(found, told) or found
end

local function full()
  return math.max(in_use(), 1) * (waiting and 1.25 or 1)
end

-- A server's clock may jump: then nothing is gained, and no pause grows longer.
local came = math.max(now - at, 0) * in_use()
rested = rested or tokens + came > full()
tokens = math.min(tokens + came, full())
since = math.min(since, now)
if now - since > 3600 then
  peak = 0
end
if peak == 0 then
  accepted = accepted / math.max(now - since, 1)
  since = now - 1
end

local answer = 0
local rate = in_use()
if ARGV[1] == 'take' then
  answer = units
  if rate > 0 then
    local most = math.max(math.floor(rate), 1)
    answer = math.max(0, math.min(units, math.floor(tokens), most))
    tokens = tokens - answer
    waiting = answer < units
  end
elseif ARGV[1] == 'give_back' then
  if rate > 0 then
    waiting = waiting and units <= 0
    tokens = math.min(tokens + units, full())
  end
elseif ARGV[1] == 'accepted' then
  accepted = accepted + units
elseif ARGV[1] == 'share' then
  local whole = told > 0 and told or peak
  answer = whole > 0 and math.floor(math.min(rate / whole, 1) * 100 + 0.5) or 100
elseif peak == 0 or now - since >= 0.5 then
  local took = accepted / (now - since)
  measured = units == 0 and peak > 0 and not rested and took >= 0.4 * rate
  peak = measured and math.min(took, rate) or rate > 0 and rate or took
  local least = told > 0 and told * 0.125 or 1
  peak = math.max(peak, measured and least or least / 0.5)
  since, accepted, rested = now, 0, false
  tokens = math.min(tokens, 0) - 0.25 * in_use()
  answer = 1
end

local function exact(number)
  return string.format('%.17g', number)
end
redis.call('HSET', KEYS[1], 'tokens', exact(tokens), 'at', exact(now),
  'waiting', waiting and '1' or '0', 'peak', exact(peak), 'measured', measured and '1' or '0',
  'rested', rested and '1' or '0', 'since', exact(since), 'accepted', exact(accepted))
redis.call('EXPIRE', KEYS[1], 3600)
return answer
