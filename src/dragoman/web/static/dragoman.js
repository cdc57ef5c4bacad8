// What the pages do by script: facts and their words light each other, keys judge, the network is laid out.
// Without it every link still leads to the same place.
"use strict";

(() => {
  const text = document.getElementById("text");
  if (!text) return;
  const facts = new Map();
  for (const fact of document.querySelectorAll("[data-fact]")) {
    const same = facts.get(fact.dataset.fact) ?? [];
    facts.set(fact.dataset.fact, [...same, fact]);
  }
  const marks = [...text.querySelectorAll("[data-of]")];
  let lit = [];
  const light = (id) => {
    lit.forEach((one) => one.classList.remove("lit"));
    const words = id ? marks.filter((mark) => mark.dataset.of.split(" ").includes(id)) : [];
    lit = id ? [...words, ...(facts.get(id) ?? [])] : [];
    lit.forEach((one) => one.classList.add("lit"));
  };
  const meant = (target) => {
    if (!(target instanceof Element)) return null;
    const mark = target.closest("[data-of]");
    if (mark) return mark.dataset.of.split(" ").find((id) => facts.has(id)) ?? null;
    return target.closest("[data-fact]")?.dataset.fact ?? null;
  };
  // what one came for stays lit while nothing else is pointed at: a mouse rests somewhere on the page as it opens
  const cameFor = () => {
    const id = location.hash.replace(/^#(at|f)-/, "");
    return facts.has(id) ? id : null;
  };
  for (const kind of ["mouseover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      const id = meant(event.target);
      if (id || event.target.closest(".report-page")) light(id ?? cameFor());
    });
  }
  text.addEventListener("click", (event) => {
    const id = meant(event.target);
    const fact = id && (document.getElementById(`f-${id}`) ?? facts.get(id)?.[0]);
    if (!fact) return;
    event.preventDefault();
    fact.closest("details")?.setAttribute("open", "");
    fact.scrollIntoView({ block: "nearest" });
    fact.querySelector("a, summary")?.focus({ preventScroll: true });
    light(id);
  });
  const arrived = () => {
    const id = cameFor();
    if (!id) return;
    light(id);
    document.getElementById(`f-${id}`)?.closest("details")?.setAttribute("open", "");
  };
  addEventListener("hashchange", arrived);
  arrived();
})();

// keys: a button with data-key is pressed by it, wherever no text is being written
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const wanted = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
  if (wanted) { event.preventDefault(); wanted.click(); return; }
  if (event.key === "/") { event.preventDefault(); document.getElementById("find")?.focus(); }
});

// a choice in a form of filters is followed at once
document.addEventListener("change", (event) => {
  const form = event.target.closest("form.filters");
  if (form && event.target.matches("select, [type=checkbox]")) form.requestSubmit();
});
// what was not asked stands in no address
document.addEventListener("submit", (event) => {
  if (!event.target.matches("form.filters")) return;
  for (const field of event.target.querySelectorAll("input, select")) if (!field.value) field.disabled = true;
});
addEventListener("pageshow", () => document.querySelectorAll("form.filters :disabled").forEach((field) => { field.disabled = false; }));

// a question that was answered meanwhile: on to what is open
document.addEventListener("htmx:responseError", (event) => { if (event.target.closest("#review")) location.assign("/review"); });

// printing
document.addEventListener("click", (event) => { if (event.target.closest("[data-print]")) print(); });
