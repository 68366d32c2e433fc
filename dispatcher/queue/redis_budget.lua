-- The rules of bucket.py for one sender shared by all processes; a lost key starts empty.
-- KEYS[1] the sender's bucket; ARGV: what to do, units, rate per second, seconds now ("" = TIME)
local rate, units = tonumber(ARGV[3]), tonumber(ARGV[2])
local now = tonumber(ARGV[4])
if not now then
  local time = redis.call('TIME')
  now = time[1] + time[2] / 1000000
end

local kept = redis.call('HMGET', KEYS[1], 'tokens', 'at', 'waiting', 'peak', 'cut')
local tokens = tonumber(kept[1]) or 0
local at = tonumber(kept[2]) or now
local waiting = kept[3] == '1'
local peak = tonumber(kept[4]) or 1
local cut = tonumber(kept[5])

-- A server's clock may jump: then nothing is gained, and no pause grows longer.
at = math.min(at, now)
cut = cut and math.min(cut, now)

local function factor(when)
  if not cut then
    return 1
  end
  local past = math.max(when - cut, 0) - (peak * 0.3 / 0.0001) ^ (1 / 3)
  return math.min(peak + 0.0001 * past * past * past, 1)
end

local function full()
  return math.max(rate * factor(now), 1) * (waiting and 1.25 or 1)
end
tokens = math.min(tokens + (now - at) * rate * (factor(at) + factor(now)) / 2, full())

local answer = 0
if ARGV[1] == 'take' then
  local most = math.max(math.floor(rate), 1)
  answer = math.max(0, math.min(units, math.floor(tokens), most))
  tokens = tokens - answer
  waiting = answer < units
elseif ARGV[1] == 'give_back' then
  waiting = waiting and units <= 0
  tokens = math.min(tokens + units, full())
elseif ARGV[1] == 'share' then
  return math.floor(factor(now) * 100 + 0.5)
elseif not cut or now - cut >= 0.5 then
  peak = math.max(factor(now), 0.125 / 0.7)
  cut = now
  tokens = math.min(tokens, 0)
end

local function exact(number)
  return string.format('%.9f', number)
end
redis.call('HSET', KEYS[1], 'tokens', exact(tokens), 'at', exact(now),
  'waiting', waiting and '1' or '0', 'peak', exact(peak))
if cut then
  redis.call('HSET', KEYS[1], 'cut', exact(cut))
end
redis.call('EXPIRE', KEYS[1], 3600)
return answer
