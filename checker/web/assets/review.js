// Rulings by keys and by mouse. htmx sends them; what comes back takes the place of the fact.
"use strict";
(() => {
  const page = window.checkerPage;
  const SAYING = {
    accept: "The values differ, and may: say why.",
    resolve: "One value stands: say which, and why.",
    dismiss: "The alarm is false: say why.",
  };

  const isOpen = (form) => form.dataset.state === "open";
  const formsOf = (fact) => (fact ? [...fact.querySelectorAll("form.decide")] : []);
  const currentFact = () => {
    const fact = page.current();
    return fact && document.getElementById(fact.id);
  };

  function ask(form, ruling) {
    form.elements.ruling.value = ruling;
    if (ruling === "reopen") return form.requestSubmit();
    for (const other of document.querySelectorAll("form.decide .ask:not([hidden])")) {
      if (!form.contains(other)) other.hidden = true;
    }
    form.querySelector("[data-saying]").textContent = SAYING[ruling];
    form.querySelector("label.value").hidden = ruling !== "resolve";
    form.querySelector(".ask").hidden = false;
    form.elements[ruling === "resolve" ? "value" : "reason"].focus();
  }

  // A fact may be put together with any other of its kind that the page shows.
  function askJoin(form) {
    const own = form.closest("details.fact");
    const select = form.elements.with;
    const alike = [...document.querySelectorAll("details.fact")].filter(
      (fact) => fact !== own && fact.dataset.kind === own.dataset.kind && fact.dataset.fact,
    );
    select.replaceChildren(
      ...alike.map((fact) => {
        const values = [...fact.querySelectorAll(".values span")].map((each) => each.textContent);
        const title = fact.querySelector("h3").textContent;
        return new Option(`${title}: ${values.join(" / ")}`, fact.dataset.fact);
      }),
    );
    openSort(form, "Both speak of one fact: say why.", "");
    form.querySelector("label.with").hidden = false;
    select.focus();
  }

  function openSort(form, saying, mention) {
    form.elements.mention.value = mention;
    form.elements.undo.value = "";
    form.querySelector("[data-saying]").textContent = saying;
    form.querySelector("label.with").hidden = true;
    form.querySelector(".ask").hidden = false;
    form.elements.reason.focus();
  }

  function takeOut(button) {
    const figure = button.closest("figure");
    const words = figure.querySelector("mark")?.textContent ?? "";
    const source = figure.querySelector("figcaption b").textContent;
    const form = button.closest("details.fact").querySelector("form.sort");
    openSort(form, `Take out “${words}” (${source}): say what else it speaks of.`, button.dataset.leave);
  }

  function cancel(form) {
    form.querySelector(".ask").hidden = true;
    form.closest("details").querySelector("summary").focus();
  }

  function rule(ruling) {
    const form = formsOf(currentFact()).find(isOpen);
    if (!form) return;
    currentFact().open = true;
    ask(form, ruling);
  }

  // After a ruling the page goes on to the next fact: undo is meant for the one just ruled on.
  let lastRuled = "";
  function undo() {
    const own = formsOf(currentFact()).findLast((each) => !isOpen(each));
    const form = own ?? document.getElementById(lastRuled);
    if (!form || isOpen(form)) return;
    form.closest("details").open = true;
    ask(form, "reopen");
  }

  function nextOpen(after) {
    const facts = [...document.querySelectorAll("details.fact")];
    const start = after ? facts.findIndex((fact) => fact.id === after.id) : -1;
    const inOrder = [...facts.slice(start + 1), ...facts.slice(0, start + 1)];
    const next = inOrder.find((fact) => !fact.hidden && formsOf(fact).some(isOpen));
    if (!next) return;
    next.open = true;
    page.select(next);
  }

  Object.assign(page.keys, {
    a: () => rule("accept"),
    r: () => rule("resolve"),
    x: () => rule("dismiss"),
    Backspace: undo,
    n: () => nextOpen(currentFact()),
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    if (!button) return;
    const form = button.closest("form");
    if ("leave" in button.dataset) takeOut(button);
    if ("join" in button.dataset) askJoin(form);
    if ("unsort" in button.dataset) {
      form.elements.undo.value = "1";
      form.requestSubmit();
    }
    if (button.dataset.rule) ask(form, button.dataset.rule);
    if ("cancel" in button.dataset) cancel(form);
    if ("help" in button.dataset) document.getElementById("help").showModal();
  });
  document.addEventListener("keydown", (event) => {
    const form = event.target.closest?.("form.decide, form.sort");
    if (event.key === "Escape" && form) cancel(form);
  });

  // What is being written is not taken away by a change from elsewhere; saving it will tell.
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    const writing = event.detail.target.querySelector?.("form .ask:not([hidden])");
    if (event.detail.target.matches("details.fact") && writing) event.detail.shouldSwap = false;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const fact = document.getElementById(event.detail.elt?.id);
    page.filter();
    if (!fact?.matches("details.fact") || !event.detail.requestConfig?.path.startsWith("/decide")) return;
    const refused = fact.querySelector("form.decide .fault");
    if (!refused) lastRuled = `d-${event.detail.requestConfig.parameters.finding}`;
    const undone = event.detail.requestConfig.parameters.ruling === "reopen";
    if (refused) refused.closest("form").elements.reason.focus();
    else if (undone || formsOf(fact).some(isOpen)) page.select(fact);
    else nextOpen(fact);
  });
  for (const failure of ["htmx:responseError", "htmx:sendError"]) {
    document.addEventListener(failure, (event) => {
      const told = event.detail.xhr?.responseText || "The review is not running any more.";
      const watch = document.getElementById("watch");
      const line = document.createElement("p");
      line.className = "fault";
      line.setAttribute("role", "alert");
      line.textContent = `Nothing was written. ${told}`;
      watch.replaceChildren(line);
    });
  }
})();
