// Lays out who met whom: nodes and lines are drawn by the server, forces give them their places.
"use strict";

(() => {
  const drawing = document.querySelector("svg.net");
  if (!drawing || typeof d3 === "undefined") return;
  const nodes = [...drawing.querySelectorAll("[data-node]")].map((element) => ({
    element, id: element.dataset.node, side: element.dataset.side, r: Number(element.querySelector("circle").getAttribute("r")),
  }));
  const known = new Set(nodes.map((node) => node.id));
  const links = [...drawing.querySelectorAll("line")]
    .map((element) => ({ element, source: element.dataset.from, target: element.dataset.to, weight: Number(element.dataset.weight) }))
    .filter((link) => known.has(link.source) && known.has(link.target));
  const [, , width, height] = drawing.getAttribute("viewBox").split(" ").map(Number);
  const sides = [...new Set(nodes.map((node) => node.side))];
  const middle = (side) => {
    const turn = (sides.indexOf(side) / sides.length) * 2 * Math.PI;
    return [width / 2 + Math.cos(turn) * width * 0.22, height / 2 + Math.sin(turn) * height * 0.22];
  };
  const simulation = d3.forceSimulation(nodes).stop()
    .force("link", d3.forceLink(links).id((node) => node.id).distance(90))
    .force("charge", d3.forceManyBody().strength(-160))
    .force("x", d3.forceX((node) => middle(node.side)[0]).strength(0.07))
    .force("y", d3.forceY((node) => middle(node.side)[1]).strength(0.1))
    .force("apart", d3.forceCollide((node) => node.r + 16));
  simulation.tick(260);
  // the whole drawing is stretched to fill its place: names need the room, and stand to the right of their circles
  const stretch = (key, least, most) => {
    const all = nodes.map((node) => node[key]);
    const [first, last] = [Math.min(...all), Math.max(...all)];
    for (const node of nodes) {
      node[key] = last > first ? least + ((node[key] - first) / (last - first)) * (most - least) : (least + most) / 2;
    }
  };
  stretch("x", 30, width - 190);
  stretch("y", 24, height - 24);
  for (const node of nodes) {
    node.element.setAttribute("transform", `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`);
  }
  for (const { element, source, target } of links) {
    for (const [name, value] of [["x1", source.x], ["y1", source.y], ["x2", target.x], ["y2", target.y]]) {
      element.setAttribute(name, value.toFixed(1));
    }
  }
  const show = (event) => {
    const id = event.target.closest?.("[data-node]")?.dataset.node;
    for (const link of links) link.element.classList.toggle("near", link.source.id === id || link.target.id === id);
  };
  drawing.addEventListener("mouseover", show);
  drawing.addEventListener("focusin", show);
})();
