// The report works without this script; it adds filters, paging and keys.
"use strict";
(() => {
  const PAGE = 200;
  const form = document.querySelector(".filters");
  const rowOf = new Map(
    [...document.querySelectorAll("tr[data-fact]")].map((row) => [row.dataset.fact, row]),
  );
  let limit = PAGE;
  let current = null;

  const facts = () => [...document.querySelectorAll("details.fact")];
  const words = new WeakMap();
  const wordsOf = (fact) => {
    if (!words.has(fact)) words.set(fact, fact.textContent.toLowerCase());
    return words.get(fact);
  };

  function filter() {
    const chosen = new FormData(form);
    const verdicts = chosen.getAll("verdict");
    const [kind, source, state] = ["kind", "source", "state"].map((name) => chosen.get(name));
    const sought = (chosen.get("text") || "").toLowerCase().split(/\s+/).filter(Boolean);
    const all = facts();
    let fitting = 0;
    for (const fact of all) {
      const data = fact.dataset;
      const fits =
        (!chosen.get("queue") || fact.querySelector('.decide[data-state="open"]')) &&
        (!verdicts.length || verdicts.includes(data.verdict)) &&
        (!kind || data.kind === kind) &&
        (!state || data.state === state) &&
        (!source || JSON.parse(data.sources).includes(source)) &&
        sought.every((word) => wordsOf(fact).includes(word));
      if (fits) fitting += 1;
      const shown = fits && fitting <= limit;
      fact.hidden = !shown;
      const row = rowOf.get(fact.id);
      if (!row) continue;
      row.hidden = !shown;
      row.querySelector(".state").textContent = data.state === "open" ? "" : data.state;
    }
    form.elements.shown.value =
      fitting === all.length ? `${all.length} facts` : `${fitting} of ${all.length} facts`;
    for (const more of document.querySelectorAll("[data-more]")) {
      more.parentElement.hidden = fitting <= limit;
    }
    const nothing = document.querySelector(".nothing");
    if (nothing) nothing.hidden = fitting > 0;
  }

  function select(fact) {
    if (current) current.classList.remove("current");
    current = fact;
    fact.classList.add("current");
    fact.querySelector("summary").focus({ preventScroll: true });
    fact.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const shown = facts().filter((fact) => !fact.hidden);
    if (!shown.length) return;
    const focused = document.activeElement?.closest?.("details.fact");
    if (focused) current = focused;
    // What an update took out of the page is looked for by its name.
    const at = current ? shown.findIndex((fact) => fact.id === current.id) : -1;
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    select(shown[Math.min(Math.max(next, 0), shown.length - 1)]);
  }

  // A link leads to a fact or a place in an article that is closed or filtered out.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const fact = target.closest("details.fact");
    if (fact && fact.hidden) {
      fact.hidden = false;
    }
    for (let up = target; up; up = up.parentElement) if (up.localName === "details") up.open = true;
    if (fact) select(fact);
    target.scrollIntoView({ block: target.matches(".at") ? "center" : "start" });
  }

  const typing = (element) => element.matches?.("input:not([type=checkbox]), select, textarea");

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    o: () => current && (current.open = !current.open),
    "/": () => form.elements.text.focus(),
    "?": () => document.getElementById("help").showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (document.querySelector("dialog[open]")) return;
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  for (const part of document.querySelectorAll("[data-scripted]")) part.hidden = false;
  form.addEventListener("input", () => { limit = PAGE; filter(); });
  form.addEventListener("reset", () => setTimeout(() => { limit = PAGE; filter(); }));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-more]")) { limit += PAGE; filter(); }
    const link = event.target.closest?.('a[href^="#"]');
    if (link && link.hash === location.hash) reveal();
  });
  addEventListener("hashchange", reveal);
  document.addEventListener("focusin", (event) => {
    const fact = event.target.closest?.("details.fact");
    if (fact && fact !== current) {
      current?.classList.remove("current");
      current = fact;
      fact.classList.add("current");
    }
  });
  filter();
  reveal();
  window.checkerPage = { filter, select, keys, current: () => current };
})();
