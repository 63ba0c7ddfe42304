// Writes maps.json: the world map and the locator map of every country as compact SVG path data.
// A development tool; the site itself needs no Node. Run it in this folder, in a shell:
//
//   work=$(mktemp -d) && cp generate.mjs "$work" &&
//   npm install --prefix "$work" world-atlas@2 topojson-client@3 topojson-server@3 topojson-simplify@3 d3-geo@3 &&
//   node "$work/generate.mjs" ../../PersecutionProfile.Content/BaseFacts/country-facts.json maps.json
//
// The shapes are Natural Earth's (public domain), as packed by world-atlas. Same input, same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, geoStream } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const [factsFile, mapsFile] = process.argv.slice(2);
const facts = Object.values(JSON.parse(readFileSync(factsFile)).countries);
const require = createRequire(import.meta.url);
const radians = Math.PI / 180;

// Both are drawn at twice the size they are shown at, so that whole numbers are half pixels. `tolerance` and `islet` are areas:
// of the smallest corner and the smallest island that stay. `dotUnder` is the length, in a frame the area, under which a dot stands.
const World = { width: 2000, scale: 2, north: 83.7, south: -56, centre: 11.1, tolerance: 4, islet: 10, dotUnder: 12 };
const Frame = { width: 640, height: 400, scale: 2, overhang: 6, tolerance: 16, islet: 10, dotUnder: 45, bytes: 1600 };
// From West Africa to Japan: the 10/40 Window has never meant the Americas.
const Window = { south: 10, north: 40, west: -18, east: 147 };

// Natural Earth draws these apart, and the base facts have no country of their own for them (Kosovo only lacks the number):
// they are coloured with the code here, and the line between stays a border on the map.
const PartOf = {
  'Somaliland': 'SO', 'N. Cyprus': 'CY', 'Cyprus U.N. Buffer Zone': 'CY', 'Dhekelia': 'CY', 'Akrotiri': 'CY',
  'Baikonur': 'KZ', 'USNB Guantanamo Bay': 'CU', 'Kosovo': 'XK', 'Coral Sea Is.': 'AU', 'Åland': 'FI',
};

// Where the largest piece of land and its near pieces are not what a reader looks for: [west, south, east, north].
const Around = {
  US: [-125, 24.5, -67, 49.5],       // Alaska and Hawaii would push the rest into a corner
  KI: [172.5, -1, 174.5, 2.5],       // Tarawa with the capital, not the larger Kiritimati far east of it
  CA: [-134, 42, -58, 81],           // with its Arctic islands
  NO: [4.5, 58, 31, 71.2],           // without Svalbard
  CL: [-76, -55, -67, -17.5],
  FM: [151, 5, 163, 9.5],
  MH: [166, 5, 172, 11],
  CK: [-160, -22, -159, -21],
  SH: [-6, -16.2, -5.4, -15.7],
};

// Half the height of the frame in degrees, where the rule below gives too little or too much.
const HalfHeight = { SG: 3, HK: 3, MO: 3, BH: 3 };

// ---- shapes -------------------------------------------------------------------------------------------------

function shapes(scale) {
  const atlas = require(`world-atlas/countries-${scale}.json`);
  const codes = new Map(facts.map(f => [f.isoNumeric, f.iso2]));
  const polygons = atlas.objects.countries.geometries.flatMap(geometry => {
    const iso2 = PartOf[geometry.properties.name] ?? codes.get(geometry.id) ?? geometry.properties.name;
    return parts(feature(atlas, geometry).geometry)
      .map(coordinates => ({ iso2: indianOcean(iso2, coordinates), owner: geometry.properties.name, coordinates }));
  });
  // Three islets of the Maldives have collapsed to a line, which on a sphere encloses everything.
  return polygons.filter(polygon => geoArea({ type: 'Polygon', coordinates: polygon.coordinates }) < 2 * Math.PI).map(polygon => {
    const geometry = { type: 'Polygon', coordinates: polygon.coordinates };
    const centre = geoCentroid(geometry);
    const radius = Math.max(...polygon.coordinates[0].map(point => geoDistance(point, centre)));
    return { ...polygon, geometry, centre, radius, area: geoArea(geometry) };
  });
}

const parts = geometry => geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

// Natural Earth keeps Christmas Island and the Cocos Islands in one shape.
const indianOcean = (iso2, coordinates) =>
  iso2 !== 'Indian Ocean Ter.' ? iso2 : geoCentroid({ type: 'Polygon', coordinates })[0] > 100 ? 'CX' : 'CC';

function coordinatesOf({ coordinates }) {
  const [, south, ns, east, ew] = /(\d+ \d+) ([NS]), (\d+ \d+) ([EW])/.exec(coordinates);
  const degrees = text => { const [whole, minutes] = text.split(' ').map(Number); return whole + minutes / 60; };
  return [degrees(east) * (ew === 'W' ? -1 : 1), degrees(south) * (ns === 'S' ? -1 : 1)];
}

// ---- from the globe to the plane ----------------------------------------------------------------------------

function project(polygons, projection) {
  const planar = [];
  for (const polygon of polygons) {
    const rings = [];
    let ring;
    geoStream(polygon.geometry, projection.stream({
      polygonStart() {}, polygonEnd() {}, sphere() {},
      lineStart() { ring = []; },
      lineEnd() { if (ring.length > 2) rings.push([...ring, ring[0]]); },
      point(x, y) {
        const next = [Math.round(x * 4) / 4, Math.round(y * 4) / 4];
        const last = ring.at(-1);
        if (!last || next[0] !== last[0] || next[1] !== last[1]) ring.push(next);
      },
    }));
    if (rings.length) planar.push({ iso2: polygon.iso2, owner: polygon.owner, rings });
  }
  return planar;
}

// d3 hands out the rings of one polygon, or of the several pieces a frame cuts it into, in no stated order:
// outer rings turn one way and holes the other, and every hole belongs to the smallest outer ring around it.
function pieces(rings) {
  const outer = rings.filter(r => area(r) > 0).map(r => [r]);
  for (const hole of rings.filter(r => area(r) < 0)) {
    const home = outer.filter(([shell]) => inside(hole[0], shell) || inside(hole[1], shell)).sort((a, b) => area(a[0]) - area(b[0]))[0];
    home?.push(hole);
  }
  return outer;
}

const area = ring => ring.reduce((sum, [x, y], i) => { const [u, v] = ring[(i + 1) % ring.length]; return sum + x * v - u * y; }, 0) / 2;

function inside([x, y], ring) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = ring[i], [c, d] = ring[j];
    if (b > y !== d > y && x < (c - a) * (y - b) / (d - b) + a) odd = !odd;
  }
  return odd;
}

function plane(planar) {
  const features = planar.map(({ rings, ...properties }) =>
    ({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: pieces(rings) } }))
    .filter(f => f.geometry.coordinates.length);
  return presimplify(topology({ all: { type: 'FeatureCollection', features } }));
}

// ---- path data ----------------------------------------------------------------------------------------------

const spot = ([x, y]) => ({ x: Math.round(x), y: Math.round(y) });

const whole = points => points.map(([x, y]) => [Math.round(x), Math.round(y)]);

const extent = ring => {
  const xs = ring.map(p => p[0]), ys = ring.map(p => p[1]);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

function middle(ring) {
  const xs = ring.map(p => p[0]), ys = ring.map(p => p[1]);
  return [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2];
}

function path(lines, closed) {
  let d = '', at = [0, 0], start;
  for (const line of lines) {
    const points = tidy(line, closed);
    if (points.length < (closed ? 3 : 2)) continue;
    let command = '';
    points.forEach((point, i) => {
      const [dx, dy] = [point[0] - at[0], point[1] - at[1]];
      const next = i === 0 ? 'm' : dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
      const numbers = next === 'h' ? [dx] : next === 'v' ? [dy] : [dx, dy];
      if (next !== command && !(command === 'm' && next === 'l')) { d += next; command = next; }
      else if (numbers[0] >= 0) d += ' ';
      d += numbers[0] + (numbers.length < 2 ? '' : numbers[1] < 0 ? `${numbers[1]}` : ` ${numbers[1]}`);
      at = point;
      if (i === 0) start = point;
    });
    if (closed) { d += 'z'; at = start; }
  }
  return d;
}

function tidy(line, closed) {
  let points = whole(line).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
  const same = (a, b) => a[0] === b[0] && a[1] === b[1];
  if (closed && points.length > 1 && same(points[0], points.at(-1))) points.pop();
  const straight = (a, b, c) => (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]);
  return points.filter((p, i) => {
    if (!closed && (i === 0 || i === points.length - 1)) return true;
    return !straight(points.at(i - 1), p, points[(i + 1) % points.length]);
  });
}

// The outline around several countries: what is an edge of one and, the other way round, of its neighbour, is inside.
// (topojson's merge loses its way where rounding has made a ring touch itself.)
function union(flat, geometries) {
  const edges = new Map(), key = ([x, y]) => x * 10007 + y, back = new Map();
  const count = (a, b, by) => {
    const from = edges.get(key(a)) ?? edges.set(key(a), new Map()).get(key(a));
    const edge = from.get(key(b)) ?? from.set(key(b), { to: b, times: 0 }).get(key(b));
    edge.times += by;
    back.set(key(a), a);
  };
  for (const geometry of geometries)
    for (const ring of feature(flat, geometry).geometry.coordinates.flat()) {
      const points = whole(ring);
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1], points[i]];
        if (key(a) === key(b)) continue;
        if ((edges.get(key(b))?.get(key(a))?.times ?? 0) > 0) count(b, a, -1); else count(a, b, 1);
      }
    }
  const rings = [];
  for (const [start, from] of edges)
    while ([...from.values()].some(e => e.times > 0)) {
      const ring = [back.get(start)];
      do {
        const next = [...edges.get(key(ring.at(-1))).values()].find(e => e.times > 0);
        next.times--;
        ring.push(next.to);
      } while (key(ring.at(-1)) !== start);
      rings.push(ring);
    }
  return rings;
}

const outlines = (rings, islet) => rings.filter(ring => Math.abs(area(ring)) >= islet);

// A small square on its corner stands for land too small to have a shape.
function specks(flat, geometries, islet, apart) {
  const taken = new Set();
  return geometries.flatMap(g => feature(flat, g).geometry.coordinates.map(polygon => polygon[0]))
    .filter(ring => area(ring) < islet).map(middle)
    .filter(at => { const cell = at.map(v => Math.round(v / apart)).join(); return !taken.has(cell) && taken.add(cell); })
    .map(([x, y]) => [[x, y - 2], [x + 2, y], [x, y + 2], [x - 2, y]]);
}

// ---- the world ----------------------------------------------------------------------------------------------

function world(polygons) {
  const projection = geoEqualEarth().rotate([-World.centre, 0]).precision(0).scale(1).translate([0, 0]);
  const half = projection([World.centre + 179.999, 0])[0];
  projection.scale(World.width / 2 / half);
  const top = projection([World.centre, World.north])[1];
  projection.translate([World.width / 2, -top]);
  const height = Math.round(projection([World.centre, World.south])[1]);

  const plain = plane(project(polygons.filter(p => p.iso2 !== 'Antarctica'), projection));
  const flat = simplify(plain, World.tolerance);
  const all = flat.objects.all.geometries;
  const countries = {}, points = {};
  for (const { iso2, coordinates } of facts) {
    const mine = all.filter(g => g.properties.iso2 === iso2);
    const largest = polygons.filter(p => p.iso2 === iso2).sort((a, b) => b.area - a.area)[0];
    points[iso2] = spot(projection(largest?.centre ?? coordinatesOf({ coordinates })));
    const drawn = outlines(union(flat, mine), World.islet);
    if (drawn.length && Math.max(...drawn.map(extent)) >= World.dotUnder) countries[iso2] = path(drawn, true);
  }
  const edge = (longitude, from, to) => Array.from({ length: 7 }, (_, i) => projection([longitude, from + (to - from) * i / 6]));
  return {
    width: World.width, height, scale: World.scale,
    land: path(outlines(union(flat, all), World.islet), true),
    window: path([[...edge(Window.west, Window.south, Window.north), ...edge(Window.east, Window.north, Window.south)]], true),
    countries, points,
  };
}

// ---- one country --------------------------------------------------------------------------------------------

function locator(fact, sets) {
  const focus = focusOf(fact, sets.fine);
  const halfHeight = HalfHeight[fact.iso2] ?? zoom(fact, focus, sets.coarse);
  const oceanic = landShare('', focus, halfHeight, sets.coarse) < .2;
  const polygons = oceanic || halfHeight < 9 ? sets.fine : sets.middle;
  const projection = view(focus.centre, halfHeight);
  const reach = halfHeight * radians * 2.1;
  const near = polygons.filter(p => geoDistance(p.centre, focus.centre) < reach + p.radius);
  const full = plane(project(near, projection));

  for (let tolerance = Frame.tolerance; ; tolerance *= 1.25) {
    const drawing = draw(fact, full, projection, focus.mark, tolerance, oceanic);
    if (gzipSync(JSON.stringify(drawing)).length <= Frame.bytes) return drawing;
  }
}

function draw(fact, full, projection, mark, tolerance, oceanic) {
  const flat = simplify(full, tolerance);
  const all = flat.objects.all.geometries;
  const mine = all.filter(g => g.properties.iso2 === fact.iso2);
  const others = mesh(flat, flat.objects.all, (a, b) => a !== b && a.properties.owner !== b.properties.owner);
  const shape = union(flat, mine);
  const largest = [...shape].sort((a, b) => area(b) - area(a))[0];
  const small = !largest || area(largest) < Frame.dotUnder;
  const islets = which => oceanic ? specks(full, full.objects.all.geometries.filter(which), Frame.islet, tolerance) : [];
  return {
    land: path([...outlines(union(flat, all), Frame.islet), ...islets(g => g.properties.iso2 !== fact.iso2)], true),
    borders: path(others.coordinates.filter(line => extent(line) > 2), false) || undefined,
    country: path([...outlines(shape, 5), ...islets(g => g.properties.iso2 === fact.iso2)], true) || undefined,
    dot: small ? spot(projection(mark)) : undefined,
    lines: path(parallels(projection), false) || undefined,
  };
}

// The largest piece of land and the pieces near it that are not much smaller.
function focusOf(fact, polygons) {
  const mine = polygons.filter(p => p.iso2 === fact.iso2).sort((a, b) => b.area - a.area);
  const box = Around[fact.iso2];
  const inBox = ({ centre: [x, y] }) => box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
  const mark = (box ? mine.find(inBox) : mine[0])?.centre ?? coordinatesOf(fact);
  const points = box ? corners(box)
    : !mine.length ? [mark]
    : mine.filter(p => p.area >= mine[0].area * .1 && geoDistance(p.centre, mark) < mine[0].radius * 3 + p.radius + 2 * radians)
      .flatMap(p => p.coordinates[0]);

  let centre = box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : mark;
  let width, height;
  for (let i = 0; i < 4; i++) {
    const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
    const flat = points.map(projection);
    const [xs, ys] = [flat.map(p => p[0]), flat.map(p => p[1])];
    const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    [width, height] = [(east - west) / radians, (south - north) / radians];
    centre = projection.invert([(west + east) / 2, (north + south) / 2]);
  }
  return { centre, width, height, mark };
}

const corners = ([west, south, east, north]) =>
  [west, (west + east) / 2, east].flatMap(longitude => [[longitude, south], [longitude, north]]);

// A country fills about half of its frame, a very large one more; around a small one the frame opens
// until enough land shows for a reader to know where it is.
function zoom(fact, focus, coarse) {
  const span = Math.max(focus.height, focus.width * Frame.height / Frame.width);
  const share = span > 40 ? .82 : span > 15 ? .7 : span > 5 ? .56 : .48;
  let half = Math.max(span / share / 2, 4.5);
  for (let land; land = landShare(fact.iso2, focus, half, coarse), half < 21 && land < .1 || half < 34 && land < .02;) half *= 1.12;
  return half;
}

function landShare(apartFrom, focus, halfHeight, coarse) {
  const projection = view(focus.centre, halfHeight, 0);
  const rings = project(coarse.filter(p => p.iso2 !== apartFrom), projection).flatMap(p => p.rings);
  return rings.reduce((sum, ring) => sum + area(ring), 0) / (Frame.width * Frame.height);
}

function view(centre, halfHeight, overhang = Frame.overhang) {
  const scale = Frame.height / 2 / (2 * Math.sin(halfHeight * radians / 2));
  return geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).precision(0).scale(scale)
    .translate([Frame.width / 2, Frame.height / 2]).clipAngle(120)
    .clipExtent([[-overhang, -overhang], [Frame.width + overhang, Frame.height + overhang]]);
}

function parallels(projection) {
  const lines = [];
  for (const latitude of [Window.south, Window.north]) {
    let line;
    const coordinates = [];
    for (let longitude = Window.west; longitude <= Window.east; longitude += .5) coordinates.push([longitude, latitude]);
    geoStream({ type: 'LineString', coordinates }, projection.stream({
      lineStart() { line = []; }, lineEnd() { lines.push(thin(line)); },
      point(x, y) { line.push([x, y]); }, polygonStart() {}, polygonEnd() {}, sphere() {},
    }));
  }
  // A short end, or a line along the rim, would only look like a mistake.
  return lines.filter(line => extent(line) > Frame.width / 3 && line.some(([, y]) => y > 20 && y < Frame.height - 20));
}

// As few points as keep the curve within half a unit.
function thin(line) {
  const [a, b] = [line[0], line.at(-1)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const off = line.map(p => Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length);
  const worst = off.indexOf(Math.max(...off));
  return off[worst] <= .6 ? [a, b] : [...thin(line.slice(0, worst + 1)), ...thin(line.slice(worst)).slice(1)];
}

// ---- all together -------------------------------------------------------------------------------------------

const sets = { coarse: shapes('110m'), middle: shapes('50m'), fine: shapes('10m') };
const locators = Object.fromEntries(facts.map(fact => [fact.iso2, locator(fact, sets)]));
const frame = { width: Frame.width, height: Frame.height, scale: Frame.scale };
writeFileSync(mapsFile, JSON.stringify({ world: world(sets.middle), frame, locators }) + '\n');
