-- The rules of bucket.py for one sender shared by all processes; a lost key starts empty.
-- KEYS[1] the sender's bucket; ARGV: what to do, units, rate per second, seconds now ("" = TIME)
local rate, units = tonumber(ARGV[3]), tonumber(ARGV[2])
local now = tonumber(ARGV[4])
if not now then
  local time = redis.call('TIME')
  now = time[1] + time[2] / 1000000
end

local kept = redis.call('HMGET', KEYS[1], 'tokens', 'at', 'waiting', 'factor', 'halved', 'quiet')
local tokens = tonumber(kept[1]) or 0
local at = tonumber(kept[2]) or now
local waiting = kept[3] == '1'
local factor = tonumber(kept[4]) or 1
local halved = tonumber(kept[5]) or (now - 1)
local quiet = tonumber(kept[6]) or (now - 1)

-- A server's clock may jump: then nothing is gained, and no pause grows longer.
at, halved, quiet = math.min(at, now), math.min(halved, now), math.min(quiet, now)
local came = (now - at) * rate * factor
while factor < 1 and now - quiet >= 1 do
  factor = factor * 2
  quiet = quiet + 1
end

local function full()
  return math.max(rate * factor, 1) * (waiting and 1.25 or 1)
end
tokens = math.min(tokens + came, full())

local given = 0
if ARGV[1] == 'take' then
  local most = math.max(math.floor(rate), 1)
  given = math.max(0, math.min(units, math.floor(tokens), most))
  tokens = tokens - given
  waiting = given < units
elseif ARGV[1] == 'give_back' then
  waiting = waiting and units <= 0
  tokens = math.min(tokens + units, full())
else
  quiet = now
  if now - halved >= 1 then
    factor = math.max(factor / 2, 0.125)
    halved = now
  end
end

local function exact(number)
  return string.format('%.9f', number)
end
redis.call('HSET', KEYS[1], 'tokens', exact(tokens), 'at', exact(now),
  'waiting', waiting and '1' or '0', 'factor', factor, 'halved', exact(halved),
  'quiet', exact(quiet))
redis.call('EXPIRE', KEYS[1], 3600)
return given
