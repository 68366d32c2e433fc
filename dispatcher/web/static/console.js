"use strict";
// Live events say only that something changed; the board itself is fetched, at most once a second.
const board = document.getElementById("board");
const line = document.getElementById("line");
const summary = document.getElementById("summary");
const FETCH_EVERY = 1000, SPEAK_EVERY = 15000;
let due = 0, fetching = false, spoken = 0, lastText = "";

function tell(key, lost) {
  line.textContent = line.dataset[key];
  line.classList.toggle("lost", lost);
}

function speak() {
  const text = document.getElementById("spoken")?.textContent ?? "";
  if (text === lastText || Date.now() - spoken < SPEAK_EVERY) return;
  [spoken, lastText] = [Date.now(), text];
  summary.textContent = text;
}

function keepFocus(replace) {
  // A keyboard user must not be thrown to the top of the page by every receipt.
  const at = document.activeElement;
  const href = board.contains(at) ? at.getAttribute("href") : null;
  replace();
  if (href) [...board.querySelectorAll("a")].find(a => a.getAttribute("href") === href)?.focus();
}

async function refresh() {
  fetching = true;
  try {
    const answer = await fetch(board.dataset.source, { credentials: "same-origin" });
    if (answer.status === 401) { tell("out", true); location.reload(); return; }
    if (!answer.ok) { tell("lost", true); return; }
    const html = await answer.text();
    keepFocus(() => { board.innerHTML = html; });
    speak();
  } catch {
    tell("lost", true);
  } finally {
    fetching = false;
  }
}

function soon() {
  if (due) return;
  due = setTimeout(() => { due = 0; if (fetching) soon(); else refresh(); }, FETCH_EVERY);
}

function connect() {
  const events = new EventSource("/api/v1/stream");
  events.onopen = () => { tell("live", false); soon(); };
  events.onerror = () => {
    tell("lost", true);
    soon();
    // The browser connects again by itself unless the answer was a refusal.
    if (events.readyState === EventSource.CLOSED) setTimeout(connect, 5000);
  };
  for (const name of ["alert", "progress", "relay", "inbound"]) events.addEventListener(name, soon);
}

connect();
