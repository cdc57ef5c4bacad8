// Copies what the pages stand on from node_modules into the package, with the licences, and draws the outline of
// the world once, so that no page computes it. Run by `make vendor`; what it writes is committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { geoCentroid, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const here = dirname(fileURLToPath(import.meta.url));
const house = join(here, "..", "..");
const modules = join(here, "node_modules");
const vendor = join(house, "src", "dragoman", "web", "static", "vendor");
const read = (...path) => readFileSync(join(modules, ...path), "utf-8");
mkdirSync(vendor, { recursive: true });

copyFileSync(join(modules, "htmx.org", "dist", "htmx.min.js"), join(vendor, "htmx.min.js"));
const forces = ["d3-dispatch", "d3-quadtree", "d3-timer", "d3-force"];
writeFileSync(join(vendor, "d3-force.min.js"), forces.map((name) => read(name, "dist", `${name}.min.js`)).join("\n"));
copyFileSync(join(modules, "axe-core", "axe.min.js"), join(house, "tests", "web", "axe.min.js"));

const [width, height] = [960, 470];
const projection = geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });
const draw = geoPath(projection).digits(1);
const countries = (scale) => {
  const topology = JSON.parse(read("world-atlas", `countries-${scale}.json`));
  return feature(topology, topology.objects.countries).features.filter((one) => one.id);
};
const shapes = Object.fromEntries(countries("110m").filter((one) => one.id !== "010").map((one) => [one.id, draw(one)]));
// the middle of a country's largest piece of land; small countries are only in the finer outline
const largest = (one) => {
  if (one.geometry.type !== "MultiPolygon") return one;
  const pieces = one.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return pieces.reduce((best, piece) => (geoPath(projection).area(piece) > geoPath(projection).area(best) ? piece : best));
};
const middles = Object.fromEntries(
  countries("50m").map((one) => [one.id, projection(geoCentroid(largest(one))).map((place) => Math.round(place * 10) / 10)]),
);
writeFileSync(join(vendor, "world.json"), JSON.stringify({ width, height, shapes, middles }) + "\n");

const used = ["htmx.org", ...forces, "world-atlas", "axe-core", "d3-geo", "topojson-client"];
const told = used.map((name) => {
  const { version, license } = JSON.parse(read(name, "package.json"));
  const text = ["LICENSE", "LICENSE.md"].map((file) => { try { return read(name, file).trim(); } catch { return ""; } }).find(Boolean);
  return `${name} ${version} (${license})\n\n${text ?? ""}\n`;
});
writeFileSync(join(vendor, "LICENCES.txt"), told.join("\n" + "-".repeat(80) + "\n\n"));
