"use strict";
(() => {
  const findings = [...document.querySelectorAll(".finding")];
  const marks = [...document.querySelectorAll("mark")];
  const boxes = [...document.querySelectorAll(".kinds input")];
  const place = document.getElementById("place");
  const numbers = (mark) => mark.dataset.findings.split(" ").map(Number);
  const marksOf = new Map();
  for (const mark of marks) for (const number of numbers(mark)) {
    if (!marksOf.has(number)) marksOf.set(number, []);
    marksOf.get(number).push(mark);
  }
  let now = null;

  const shown = () => findings.filter((one) => !one.classList.contains("hidden"));
  const tell = () => {
    const all = shown();
    place.textContent = now ? `${all.indexOf(now) + 1} of ${all.length}` : `${all.length} findings`;
  };
  const scrollWithin = (mark) => {
    const text = mark.closest(".text");
    if (text.scrollHeight > text.clientHeight + 1)
      text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
  };
  const choose = (finding) => {
    document.querySelectorAll(".now").forEach((one) => one.classList.remove("now"));
    now = finding || null;
    if (now) {
      now.classList.add("now");
      now.scrollIntoView({ block: "nearest" });
      const bar = document.querySelector(".bar").getBoundingClientRect().bottom;
      const top = now.getBoundingClientRect().top;
      if (top < bar) scrollBy(0, top - bar - 16);
      const quoted = marksOf.get(Number(now.dataset.number)) || [];
      quoted.forEach((mark) => mark.classList.add("now"));
      if (quoted.length) scrollWithin(quoted[0]);
      history.replaceState(null, "", `#${now.id}`);
    }
    tell();
  };
  const step = (by) => {
    const all = shown();
    if (!all.length) return;
    const at = now ? all.indexOf(now) : by > 0 ? -1 : 0;
    choose(all[(at + by + all.length) % all.length]);
  };
  const filter = () => {
    const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    findings.forEach((one) => one.classList.toggle("hidden", !kinds.has(one.dataset.kind)));
    const left = new Set(shown().map((one) => Number(one.dataset.number)));
    marks.forEach((mark) => mark.classList.toggle("off", !numbers(mark).some((number) => left.has(number))));
    document.querySelectorAll(".findings h3").forEach((one) => { one.hidden = !kinds.has(one.className); });
    if (now && now.classList.contains("hidden")) choose(null);
    tell();
  };

  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  boxes.forEach((box) => box.addEventListener("change", filter));
  findings.forEach((one) => one.addEventListener("click", () => choose(one)));
  marks.forEach((mark) => mark.addEventListener("click", () => {
    // each further click on the same words goes on to the next finding that quotes them
    const here = numbers(mark).map((number) => document.getElementById(`f${number}`))
      .filter((one) => !one.classList.contains("hidden"));
    if (here.length) choose(here[(here.indexOf(now) + 1) % here.length]);
  }));
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (["j", "ArrowRight"].includes(event.key)) { step(1); event.preventDefault(); }
    if (["k", "ArrowLeft"].includes(event.key)) { step(-1); event.preventDefault(); }
    if (event.key === "Enter" && event.target.matches(".finding")) choose(event.target);
  });
  const follow = () => {
    const found = location.hash.startsWith("#f") && document.getElementById(location.hash.slice(1));
    if (found && found !== now) choose(found);
  };
  addEventListener("hashchange", follow);
  filter();
  follow();
})();
